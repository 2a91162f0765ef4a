// Reads requests, one JSON text a line, and writes the npm package's reports, one a line.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";

import { diagnose, evaluate } from "winver";
import { evaluate as small } from "winver/check";

// Not node:readline, which also ends a line at U+2028, a character that JSON leaves as it is.
const requests = readFileSync(0, "utf8").split("\n").filter((line) => line !== "");
const reports = requests.map((request) => JSON.stringify(evaluate(JSON.parse(request))) + "\n");
writeFileSync(1, reports.join(""));

// The small module gives the same answers to what it answers.
for (const [index, request] of requests.map((request) => JSON.parse(request)).entries()) {
  if (["check", "identify", "releases"].includes(request?.operation)) {
    assert.equal(JSON.stringify(small(request)) + "\n", reports[index], `winver/check to ${requests[index]}`);
  }
}

// A text beside its request is the text in it.
for (const [index, request] of requests.map((request) => JSON.parse(request)).entries()) {
  if (request?.operation === "diagnose" && typeof request.text === "string") {
    const { operation: _, text, ...options } = request;
    assert.equal(JSON.stringify(diagnose(text, options)) + "\n", reports[index], `diagnose() to ${requests[index]}`);
  }
}
