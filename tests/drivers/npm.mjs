// Reads requests, one JSON text a line, and writes the npm package's reports, one a line.

import { readFileSync, writeFileSync } from "node:fs";

import { evaluate } from "winver";

// Not node:readline, which also ends a line at U+2028, a character that JSON leaves as it is.
const requests = readFileSync(0, "utf8").split("\n").filter((line) => line !== "");
const reports = requests.map((request) => JSON.stringify(evaluate(JSON.parse(request))) + "\n");
writeFileSync(1, reports.join(""));
