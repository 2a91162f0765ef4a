// Compiled, never run: what the types allow and what they do not. Each `@ts-expect-error` is a mistake that
// must not compile.

import {
  check,
  dataDate,
  diagnose,
  evaluate,
  explain,
  identify,
  images,
  init,
  inspect,
  installLanguage,
  languages,
  loadLanguage,
  matrix,
  releases,
  review,
  version,
  WinverNotInitializedError,
  type Finding,
  type Language,
  type Operation,
  type Report,
  type Request,
  type Results,
  type Verdict,
} from "winver";
import * as only from "winver/check";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

// Every operation has its request and its result.
const covered: Same<keyof Results, Operation> = true;
const asked: Same<Request["operation"], Operation> = true;

await init();
await init(new URL("https://example.org/winver_bg.wasm"));
await init(fetch("winver_bg.wasm"));
await init(new Uint8Array());
await init(new Response());
await init(new WebAssembly.Module(new Uint8Array()));
// @ts-expect-error nothing to load from
await init(1);

const report = check("Windows Server 2022", "nanoserver:ltsc2019", { runtime: "containerd 2.2.0", isolation: "process" });
const verdict: Verdict | undefined = report.verdict;
const findings: Finding[] = report.findings;
const none: undefined = report.result;
const general: Report = report;
check("10.0.20348", { schemaVersion: 2, manifests: [] });

const version_: string | undefined = identify("ver", { as: "host" }).result?.version;
const objects = inspect([{ name: "pod.yaml", text: "" }], { cluster: { kind: "List", items: [] } }).result?.objects;
const answer: unknown = review({}, { settings: { denyOn: "warning" } }).result?.review;
const edition: string | undefined = matrix({ asOf: "2024-12-03" }).result?.edition.date;
const days = matrix({ view: "timeline", host: "Windows Server 2019", image: "1809" }).result?.timeline.map((row) => row.date);
const drafts = matrix({ view: "editions" }).result?.editions.filter((row) => !row.published);
const state: string | undefined = releases({ today: "2026-11-21" }).result?.releases[0]?.state;
const names = releases({ kind: "server" }).result?.releases.map((release) => release.name);
const from: string | undefined = images({ host: "26100" }).result?.choices?.[0]?.from;
const causes = diagnose("0xc0370101", { host: "10.0.20348" }).result?.causes.map((cause) => cause.span.start.line);
const tags: string[] = languages();
await loadLanguage("ko-KR");
await loadLanguage("ko-KR", new URL("https://example.org/ko-KR.txt"));
// @ts-expect-error not one of them
await loadLanguage("tlh");
const installed: Language = installLanguage("");
const page = explain("WV101").result;
if (page && "rules" in page) page.rules.map((rule) => rule.code);
else if (page && "why" in page) page.why.trim();
else page?.runtimes.map((range) => range.versions);
const stale: string | undefined = report.data.stale;
const stamp: string = version() + dataDate();
const failure: Error = new WinverNotInitializedError();

const typed: string | undefined = evaluate({ operation: "identify", text: "ver" }).result?.reason;
declare const any: Request;
const either: Report = evaluate(any);

const small: Verdict | undefined = only.check("Windows Server 2022", "nanoserver:ltsc2019").verdict;
only.evaluate({ operation: "identify", text: "ver" });
// @ts-expect-error no other operation
only.evaluate({ operation: "matrix" });

// @ts-expect-error an image is needed
check("Windows Server 2022");
// @ts-expect-error no such isolation
check("Windows Server 2022", "nanoserver", { isolation: "hyper-v" });
// @ts-expect-error no such option
check("Windows Server 2022", "nanoserver", { runtimes: "containerd" });
// @ts-expect-error no such operation
evaluate({ operation: "chek", host: "", image: "" });
// @ts-expect-error a key of another operation
evaluate({ operation: "identify", text: "ver", host: "" });
// @ts-expect-error a document has a name
inspect([{ text: "" }]);
// @ts-expect-error a diagnosis is of text
diagnose({ text: "" });
// @ts-expect-error a report does not say null
const nothing: null = report.verdict ?? undefined;
// @ts-expect-error a table has no timeline
matrix().result?.timeline;
// @ts-expect-error no such view
matrix({ view: "history" });
