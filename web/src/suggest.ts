// Suggestions, all of them read from the package's own answers.
import { published, pullRules, type ReleaseRow, releases } from "./winver";
import { text } from "./text";

export interface Suggestion {
  value: string;
  /** What the list shows of the value: what is not typed yet. */
  label?: string;
  detail: string;
  /** More words to find it by. */
  also: string;
  /** Set apart: no longer serviced. */
  old: boolean;
}

const dated = (detail: string, serviced?: boolean | null) =>
  serviced === false ? `${detail} · ${text.ended}` : detail;

/** Supported before the others, servers before clients, newest first: the order in which they are met. */
function hosts(): Suggestion[] {
  const rank = (row: ReleaseRow) => (row.serviced === false ? 2 : 0) + (row.kind === "server" ? 0 : 1);
  return [...releases()]
    .reverse()
    .sort((a, b) => rank(a) - rank(b))
    .map((row) => ({
      value: row.name,
      detail: dated(row.version, row.serviced),
      also: `${row.release} ${row.label} ${row.kind}`,
      old: row.serviced === false,
    }));
}

/** The tags of base images, in the same order. */
function tags(): Suggestion[] {
  const rank = (row: ReleaseRow) => (row.serviced === false ? 1 : 0);
  return [...releases()]
    .reverse()
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((row) =>
      row.tags.map((tag) => ({
        value: tag,
        detail: dated(`${row.name} · ${row.version}`, row.serviced),
        also: row.release,
        old: row.serviced === false,
      })),
    );
}

/** `docker (containerd store) >=29.0.0` names its first release: `docker 29.0.0 (containerd store)`. */
export function firstRelease(range: string): string {
  const parts = /^(\S+)((?: \([^)]*\))?) >=(\S+)/.exec(range);
  return parts ? `${parts[1]} ${parts[3]}${parts[2]}` : range;
}

function runtimes(): Suggestion[] {
  const rules = pullRules();
  const ranges = rules.flatMap((rule) => rule.runtimes.map(({ versions: range }) => ({ range, rule: rule.rule })));
  const releases = ranges.map(({ range, rule }) => ({
    value: firstRelease(range),
    detail: `${rule} · ${range}`,
    also: range,
    old: false,
  }));
  const ids = rules.map(({ rule, runtimes }) => ({
    value: rule,
    detail: runtimes.map((range) => range.versions).join(", ") || text.noRelease,
    also: "",
    old: false,
  }));
  const product = (suggestion: Suggestion) => suggestion.value.split(" ")[0] ?? "";
  const newest = (a: Suggestion, b: Suggestion) => b.value.localeCompare(a.value, "en", { numeric: true });
  releases.sort((a, b) => product(a).localeCompare(product(b)) || newest(a, b));
  return [...releases, ...ids];
}

function dates(): Suggestion[] {
  return [...new Set(published().map((row) => row.date))].map((value) => ({ value, detail: "", also: "", old: false }));
}

/**
 * The lists are computed when first asked for in a language: the first verdict does not wait for them. Those that the
 * whole package is asked for are empty until it is there.
 */
export const suggestions = {
  host: lazy(hosts),
  image: lazy(tags),
  runtime: lazy(runtimes),
  asOf: lazy(dates),
};

function lazy(list: () => Suggestion[]): () => Suggestion[] {
  const found = new Map<string, Suggestion[]>();
  return () => {
    const known = found.get(text.lang) ?? list();
    if (known.length > 0) found.set(text.lang, known);
    return known;
  };
}

/** Those that contain every word typed. */
export function matching(all: Suggestion[], typed: string): Suggestion[] {
  const words = typed.trim().toLowerCase().split(/\s+/);
  return all.filter(({ value, detail, also }) => {
    const hay = `${value} ${detail} ${also}`.toLowerCase();
    return words.every((word) => hay.includes(word));
  });
}

/** After `repository:` the tags are completed behind it. */
export function matchingTags(all: Suggestion[], typed: string): Suggestion[] {
  const reference = /^(.*[^/\s]:)([^/:@]*)$/.exec(typed.trimStart());
  if (!reference) return matching(all, typed);
  const [, repository = "", tag = ""] = reference;
  return matching(all, tag).map((suggestion) => ({
    ...suggestion,
    label: suggestion.value,
    value: repository + suggestion.value,
  }));
}

