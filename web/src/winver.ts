// The one place that talks to the package. Nothing below it decides anything.
import { dataDate, evaluate, init, version } from "winver";
import type {
  Finding,
  Isolation,
  MatrixTable,
  ReleaseRow,
  Report,
  RuleOutcome,
} from "winver";
import { text } from "./text";

export type {
  Compatibility,
  Finding,
  Fix,
  FixKind,
  Isolation,
  MatrixCell,
  MatrixHost,
  MatrixTable,
  PullStage,
  PullStatus,
  ReleaseRow,
  Report,
  RuleOutcome,
  Severity,
  SourceEntry,
  StartStatus,
  SupportStatus,
  Verdict,
} from "winver";

/** Loads the module; everything else in this file may be called after it. */
export async function load(): Promise<void> {
  await init();
}

/** The visitor's own date: the core has no clock. */
export function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** What the form holds. Empty text means that nothing was said. */
export interface Question {
  host: string;
  image: string;
  runtime: string;
  isolation: Isolation | "";
  hostKind: "server" | "client" | "";
  asOf: string;
  registry: string;
}

/** The registry's answer as a value, or why it is none. */
export function readRegistry(json: string): { value?: unknown; error?: string } {
  if (json.trim() === "") return {};
  try {
    return { value: JSON.parse(json) as unknown };
  } catch (error) {
    return { error: text.help.registryUnreadable(error instanceof Error ? error.message : String(error)) };
  }
}

/** The request that the form stands for. */
export function request(question: Question): Record<string, unknown> {
  const { value } = readRegistry(question.registry);
  const named = question.image.trim() !== "";
  const said = (entry: string) => (entry.trim() === "" ? undefined : entry);
  const all = {
    operation: "check",
    host: question.host,
    // The registry's answer alone is an image too: one without a name.
    image: named ? question.image : (value ?? ""),
    images: named && value !== undefined ? { [question.image]: value } : undefined,
    runtime: said(question.runtime),
    isolation: said(question.isolation),
    hostKind: said(question.hostKind),
    asOf: said(question.asOf),
    today: today(),
    lang: text.lang,
  };
  return Object.fromEntries(Object.entries(all).filter(([, entry]) => entry !== undefined));
}

function ask(question: object): Report {
  return evaluate(question as Parameters<typeof evaluate>[0]);
}

export function check(question: Question): Report {
  return ask(request(question));
}

/** How one field alone is understood. */
export function identify(value: string, as: "host" | "image"): Report {
  return ask({ operation: "identify", text: value, as, lang: text.lang });
}

/** Which winver and which state of its tables answers. */
export function stamp(): Report["data"] {
  return { version: version(), asOf: dataDate() };
}

export function releases(): ReleaseRow[] {
  const { result } = ask({ operation: "releases", today: today(), lang: text.lang });
  return result && "releases" in result ? result.releases : [];
}

export interface Edition {
  table: MatrixTable;
  report: Report;
}

/** The edition in force on a day, or nothing when the package refuses the day. */
export function edition(asOf: string): Edition | undefined {
  const report = ask({ operation: "matrix", ...(asOf === "" ? {} : { asOf }), lang: text.lang });
  const { result } = report;
  return result && "edition" in result ? { table: result, report } : undefined;
}

/**
 * The dates of all editions, newest first. The package answers for a day, not with a list: each edition is
 * the one in force on the day before its successor.
 */
export function editionDates(): string[] {
  const dates: string[] = [];
  for (let found = edition(""); found; ) {
    const { date } = found.table.edition;
    dates.push(date);
    const before = new Date(`${date}T00:00:00Z`);
    before.setUTCDate(before.getUTCDate() - 1);
    found = edition(before.toISOString().slice(0, 10));
  }
  return dates;
}

/** Every pull rule in use with the runtimes that follow it, as the reports list them. */
export function pullRules(): RuleOutcome[] {
  const [release] = releases();
  if (!release) return [];
  const report = ask({ operation: "check", host: release.version, image: release.version, lang: text.lang });
  return report.compatibility?.[0]?.pull.rules ?? [];
}

/** What a finding code means. */
export function explain(code: string): { what: string; why: string; fix: string } | undefined {
  const { result } = ask({ operation: "explain", code, lang: text.lang });
  return result && "why" in result ? result : undefined;
}

/** The findings that name a field of the request, by that field: the sentence beside the field. */
export function fieldErrors(findings: Finding[]): Partial<Record<string, string>> {
  const errors: Partial<Record<string, string>> = {};
  for (const { code, args } of findings) {
    const { field, detail } = args ?? {};
    if (code === "WV904" && field !== undefined && detail !== undefined) errors[field] ??= detail;
  }
  return errors;
}
