// Runs the first example of README.md and writes what it prints below it. With --check it only says whether
// the README is current.

import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const readme = new URL("../README.md", import.meta.url);
const current = readFileSync(readme, "utf8");
const [, example] = current.match(/```js\n(.*?)```/s);
const run = spawnSync(process.execPath, ["--input-type=module", "--eval", example], {
  cwd: fileURLToPath(new URL("..", import.meta.url)),
  encoding: "utf8",
});
if (run.status !== 0) throw new Error(`the README's example fails:\n${run.stderr}`);

const text = current.replace(
  /(<!-- BEGIN output.*? -->).*(<!-- END output -->)/s,
  (_, begin, end) => [begin, "```text", run.stdout.trimEnd(), "```", end].join("\n"),
);
if (current !== text) {
  if (process.argv.includes("--check")) {
    console.error("not current, run `cargo xtask npm`: wasm/npm/README.md");
    process.exitCode = 1;
  } else {
    writeFileSync(readme, text);
    console.error("wrote wasm/npm/README.md");
  }
}
