// The package as Node imports it.

import assert from "node:assert/strict";
import { test } from "node:test";

import * as winver from "winver";

const HOST = "Windows Server 2022";
const IMAGE = "mcr.microsoft.com/windows/nanoserver:ltsc2019";

/** The finding of a request that was refused; the report has no answer beside it. */
function refusal(request) {
  const report = winver.evaluate(request);
  assert.equal(report.schema, "winver.report/v1");
  assert.equal(report.operation, undefined);
  assert.equal(report.verdict, undefined);
  assert.equal(report.findings.length, 1);
  assert.equal(report.findings[0].code, "WV903");
  return report.findings[0].message;
}

test("functions work at once, and init is there for programs that also run in browsers", async () => {
  assert.equal(winver.check(HOST, IMAGE).verdict, "blocked");
  assert.equal(await winver.init(), undefined);
  assert.equal(winver.check(HOST, IMAGE).verdict, "blocked");
});

test("every helper is its operation", () => {
  const pod = { name: "pod.yaml", text: "apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {containers: []}\n" };
  const review = { apiVersion: "admission.k8s.io/v1", kind: "AdmissionReview", request: { uid: "1" } };
  const calls = {
    check: [winver.check(HOST, IMAGE, { isolation: "hyperv" }), { host: HOST, image: IMAGE, isolation: "hyperv" }],
    identify: [winver.identify("21H2", { as: "host" }), { text: "21H2", as: "host" }],
    inspect: [winver.inspect([pod], { kubernetes: "1.36" }), { documents: [pod], kubernetes: "1.36" }],
    review: [winver.review(review, { settings: { denyOn: "never" } }), { review, settings: { denyOn: "never" } }],
    matrix: [winver.matrix({ host: HOST }), { host: HOST }],
    releases: [winver.releases({ kind: "server" }), { kind: "server" }],
    images: [winver.images({ host: HOST }), { host: HOST }],
    diagnose: [winver.diagnose("0xc0370101", { host: HOST }), { text: "0xc0370101", host: HOST }],
    explain: [winver.explain("WV101"), { code: "WV101" }],
  };
  for (const [operation, [report, rest]] of Object.entries(calls)) {
    assert.equal(report.operation, operation);
    assert.deepEqual(report, winver.evaluate({ operation, ...rest }), operation);
  }
  assert.deepEqual(winver.explain(), winver.evaluate({ operation: "explain" }));
});

test("the languages are those that a request may name", () => {
  const known = winver.languages();
  assert.equal(known[0], "en");
  for (const lang of known) assert.equal(winver.check(HOST, IMAGE, { lang }).verdict, "blocked");
  const { findings } = winver.check(HOST, IMAGE, { lang: "xx" });
  const { message } = findings.find(({ code }) => code === "WV907");
  assert.ok(message.includes(known.join(", ")), message);
});

test("a diagnosis says where", () => {
  const { result } = winver.diagnose("first line\nfailed: 0xc0370101\n");
  const [{ text, span }] = result.causes;
  assert.ok("failed: 0xc0370101".includes(text));
  assert.equal(span.start.line, 2);
  assert.deepEqual(winver.diagnose("all is well").result.causes, []);
});

test("options cannot turn one operation into another", () => {
  assert.equal(winver.check(HOST, IMAGE, { operation: "matrix", host: "Windows Server 2019" }).host.input, HOST);
});

test("an option that is undefined is not there", () => {
  const options = { runtime: undefined, isolation: undefined, nonsense: undefined };
  assert.deepEqual(winver.check(HOST, IMAGE, options), winver.check(HOST, IMAGE));
});

test("a report is plain JSON", () => {
  for (const report of [winver.check(HOST, IMAGE), winver.matrix(), winver.releases(), winver.evaluate()]) {
    assert.deepEqual(JSON.parse(JSON.stringify(report)), report);
    assert.equal(Object.getPrototypeOf(report), Object.prototype);
  }
});

test("what is no request is refused by name", () => {
  assert.match(refusal({ operation: "check", host: HOST, image: IMAGE, runtimes: "R3" }), /\bruntimes\b/);
  assert.match(refusal({ operation: "chek" }), /\bchek\b/);
  assert.match(refusal({ host: HOST, image: IMAGE }), /\boperation\b/);
  assert.match(refusal({ operation: "check", host: HOST }), /\bimage\b/);
  assert.match(refusal({ operation: "check", host: 10, image: IMAGE }), /\bhost\b/);
  assert.match(refusal({ operation: "check", host: HOST, image: IMAGE, isolation: "hyper-v" }), /\bhyper-v\b/);
  for (const value of [null, true, 1.5, "check", []]) refusal(value);
});

test("what no JSON can hold is refused, not thrown", () => {
  const cycle = { operation: "check" };
  cycle.host = cycle;
  const throwing = {
    operation: "check",
    get host() {
      throw new Error("no");
    },
  };
  for (const value of [undefined, () => {}, Symbol("x"), 1n, { operation: 1n }, cycle, throwing]) {
    assert.match(refusal(value), /cannot be written as JSON/);
  }
  for (const depth of [128, 2_000, 20_000]) {
    refusal({ operation: "review", review: JSON.parse("[".repeat(depth) + "]".repeat(depth)) });
  }
});

test("text keeps every character; half a surrogate pair becomes U+FFFD", () => {
  // The name of a document comes back as it was given.
  const said = (name) => winver.inspect([{ name, text: "- " }]).findings[0].where.document;
  for (const text of ["\u{1F9CA} \u2028 \0 \\ud800 \"quoted\"", "C:\\udder \\\\ud83d \u{1F9CA}"]) {
    assert.equal(said(text), text);
  }
  assert.equal(said("x\ud83dx"), "x\ufffdx");
  assert.equal(said("\\\udfff\\"), "\\\ufffd\\");
  assert.equal(said("\ud83d\ud83e\uddca"), "\ufffd\u{1F9CA}");
  assert.equal(said("\n\ud800 \\ud800"), "\n\ufffd \\ud800");
});

test("the package has one version and says how old its data is", async () => {
  const { default: manifest } = await import("winver/package.json", { with: { type: "json" } });
  assert.equal(winver.version(), manifest.version);
  assert.match(winver.dataDate(), /^\d{4}-\d\d-\d\d$/);
  const { data } = winver.releases();
  assert.deepEqual(data, { version: winver.version(), asOf: winver.dataDate() });
});
