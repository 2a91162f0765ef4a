// What the page shows of a text: all of a short one, of a long one the lines around its evidence, with the
// places marked that the report names. Lines end at LF, columns count characters, as in the reports.
import type { Report, Span } from "../winver";

export type Role = "cause" | "host" | "image" | "node";

export interface Mark {
  role: Role;
  /** Which of the report's causes, hosts, images or nodes it is. */
  index: number;
}

/** A stretch of a line. The first of a mark has its `anchor`. */
export interface Piece {
  text: string;
  mark?: Mark;
  anchor?: boolean;
}

export interface Line {
  number: number;
  pieces: Piece[];
}

export interface Excerpt {
  /** How many lines the text has. */
  lines: number;
  /** Runs of lines; between them lines are left out. */
  runs: Line[][];
}

/** A text of up to so many lines and characters is shown whole. */
const WHOLE_LINES = 200;
const WHOLE_LENGTH = 40_000;
/** Lines before and after a mark in a longer one. */
const AROUND = 3;
/** A longer line is cut to its marks. */
const LONG_LINE = 1_000;
const AROUND_MARK = 120;
/** Lines of one mark, and marks of facts: a text may be made of nothing else. */
const MARK_LINES = 12;
const FACTS = 60;

export const anchor = ({ role, index }: Mark) => `mark-${role}-${index}`;

interface Place {
  mark: Mark;
  span: Span;
}

function places(report: Report): Place[] {
  const { result } = report;
  if (!result || !("causes" in result)) return [];
  const { causes, facts } = result;
  const of = (role: Role, all: { span: Span }[] = []) => all.map(({ span }, index) => ({ mark: { role, index }, span }));
  const read = [...of("host", facts.hosts), ...of("image", facts.images), ...of("node", facts.nodes)];
  // Causes first, and of these the shortest: where marks overlap the first one stands, and the longer ones keep the rest.
  const length = ({ start, end }: Span) => (end.line - start.line) * LONG_LINE + end.column - start.column;
  return [...of("cause", causes).sort((a, b) => length(a.span) - length(b.span)), ...read.slice(0, FACTS)];
}

/** The stretches of one line that marks cover, by column from 0, each column at most once. */
function stretches(line: number, length: number, marked: Place[]): { from: number; to: number; mark: Mark }[] {
  const taken: { from: number; to: number; mark: Mark }[] = [];
  for (const { mark, span } of marked) {
    if (line < span.start.line || line > span.end.line) continue;
    let from = line === span.start.line ? span.start.column - 1 : 0;
    const to = Math.min(line === span.end.line ? span.end.column - 1 : length, length);
    // What a mark before it left over of this one.
    for (const other of taken.filter((other) => other.to > from && other.from < to).sort((a, b) => a.from - b.from)) {
      if (other.from > from) taken.push({ from, to: other.from, mark });
      from = Math.max(from, other.to);
    }
    if (to > from) taken.push({ from, to, mark });
  }
  return taken.sort((a, b) => a.from - b.from);
}

function pieces(text: string, line: number, marked: Place[], anchored: Set<string>): Piece[] {
  const characters = Array.from(text);
  const cover = stretches(line, characters.length, marked);
  const out: Piece[] = [];
  const plain = (from: number, to: number, first: boolean, last: boolean) => {
    if (to <= from) return;
    const room = AROUND_MARK * 2;
    const words = characters.slice(from, to);
    if (characters.length <= LONG_LINE || words.length <= room) {
      out.push({ text: words.join("") });
      return;
    }
    const head = first ? "" : words.slice(0, AROUND_MARK).join("");
    const tail = last ? "" : words.slice(-AROUND_MARK).join("");
    // A line without a mark keeps its beginning.
    out.push({ text: first && last ? `${words.slice(0, room).join("")} …` : `${head} … ${tail}` });
  };
  let at = 0;
  for (const { from, to, mark } of cover) {
    plain(at, from, at === 0, false);
    const id = anchor(mark);
    const shown = characters.slice(from, Math.min(to, from + LONG_LINE)).join("");
    out.push({ text: shown, mark, ...(anchored.has(id) ? {} : { anchor: true }) });
    anchored.add(id);
    at = to;
  }
  plain(at, characters.length, at === 0, true);
  return out;
}

/** Where each of the wanted lines begins and ends, and how many lines there are. */
function find(text: string, wanted: Set<number> | undefined): { found: Map<number, [number, number]>; lines: number } {
  const found = new Map<number, [number, number]>();
  let lines = 0;
  for (let at = 0; at < text.length; ) {
    lines += 1;
    const end = text.indexOf("\n", at);
    const to = end === -1 ? text.length : end;
    if (!wanted || wanted.has(lines)) found.set(lines, [at, to]);
    at = to + 1;
  }
  return { found, lines };
}

export function excerpt(text: string, report: Report): Excerpt {
  const marked = places(report);
  let whole = text.length <= WHOLE_LENGTH;
  let { found, lines } = find(text, new Set());
  whole &&= lines <= WHOLE_LINES;
  const wanted = new Set<number>();
  for (const { span } of marked) {
    const last = Math.min(span.end.line, span.start.line + MARK_LINES);
    for (let line = span.start.line - AROUND; line <= last + AROUND; line += 1) wanted.add(line);
  }
  // Nothing to point at: the beginning, so that one sees what was read.
  if (!whole && wanted.size === 0) for (let line = 1; line <= AROUND * 2; line += 1) wanted.add(line);
  ({ found, lines } = find(text, whole ? undefined : wanted));

  const anchored = new Set<string>();
  const runs: Line[][] = [];
  let before = -1;
  for (const [number, [from, to]] of found) {
    if (number !== before + 1 || runs.length === 0) runs.push([]);
    const words = text.slice(from, to).replace(/\r$/, "");
    runs.at(-1)?.push({ number, pieces: pieces(words, number, marked, anchored) });
    before = number;
  }
  return { lines, runs };
}
