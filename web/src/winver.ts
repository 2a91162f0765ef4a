// The one place that talks to the package, with `matrix.ts` for what the tables ask. Nothing below it decides
// anything.
import * as small from "winver/check";
import address from "winver/check_bg.wasm?url";
import type {
  EditionRow,
  ExplainedPullRule,
  Finding,
  Isolation,
  Language,
  ReleaseRow,
  Report,
} from "winver";
import * as everything from "./everything";
import { compile } from "./fetched";
import { LANGUAGES, text } from "./text";

export type {
  CauseKind,
  CauseOutcome,
  Compatibility,
  Confidence,
  Diagnosis,
  Finding,
  Fix,
  FixKind,
  Isolation,
  MatrixCell,
  MatrixHost,
  MatrixTable,
  PullStage,
  PullStatus,
  ReadFact,
  ReleaseRow,
  Report,
  RuleOutcome,
  Severity,
  Span,
  SourceEntry,
  StartStatus,
  SupportStatus,
  TimelineRow,
  Verdict,
} from "winver";

/**
 * Loads what the first verdict needs: hosts, images and releases, in one language. Everything else in this file may be
 * called after it; what asks for more says nothing until the whole package is there.
 */
export async function load(language: string): Promise<void> {
  await Promise.all([compile(address).then((module) => small.init(module)), learn(language)]);
}

/** Makes the reports speak a language. */
export async function learn(language: string): Promise<void> {
  await Promise.all([small.loadLanguage(language as "en" | Language), everything.winver() && everything.learn(language)]);
}

/** All that may be asked for later, so that it needs no network then. */
export async function loadAll(): Promise<void> {
  await Promise.all([...Object.keys(LANGUAGES).map(learn), everything.loadAll()]);
}

/** The language of the reports: the page's, where the package speaks it. */
export const lang = () => (small.languages().includes(text.lang) ? text.lang : "en");

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
    lang: lang(),
  };
  return Object.fromEntries(Object.entries(all).filter(([, entry]) => entry !== undefined));
}

/** Asks the whole package; nothing while it is not there. */
export function ask(question: object): Report | undefined {
  const winver = everything.winver();
  return winver?.evaluate(question as Parameters<typeof winver.evaluate>[0]);
}

const askSmall = (question: object) => small.evaluate(question as Parameters<typeof small.evaluate>[0]) as Report;

export function check(question: Question): Report {
  return askSmall(request(question));
}

/** How one field alone is understood. */
export function identify(value: string, as: "host" | "image"): Report {
  return askSmall({ operation: "identify", text: value, as, lang: lang() });
}

/** Which winver and which state of its tables answers. */
export function stamp(): Report["data"] {
  return { version: small.version(), asOf: small.dataDate() };
}

export function releases(): ReleaseRow[] {
  const { result } = askSmall({ operation: "releases", today: today(), lang: lang() });
  return result && "releases" in result ? result.releases : [];
}

/** Every edition, newest first, drafts too. */
export function editions(): EditionRow[] {
  const result = ask({ operation: "matrix", view: "editions", lang: lang() })?.result;
  return result && "editions" in result ? result.editions.reverse() : [];
}

export const published = () => editions().filter((row) => row.published);

/** Every pull rule in use with the runtimes that follow it. */
export function pullRules(): ExplainedPullRule[] {
  const result = ask({ operation: "explain", lang: lang() })?.result;
  return result && "pullRules" in result ? result.pullRules.filter((rule) => rule.inUse) : [];
}

/** What a finding code means. */
export function explain(code: string): { what: string; why: string; fix: string } | undefined {
  const result = ask({ operation: "explain", code, lang: lang() })?.result;
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
