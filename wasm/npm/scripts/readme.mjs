// Runs each example of README.md that says what it prints, and writes that below it. With --check it only says whether
// the README is current.

import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const readme = new URL("../README.md", import.meta.url);
const current = readFileSync(readme, "utf8");

function printed(example) {
  const run = spawnSync(process.execPath, ["--input-type=module", "--eval", example], {
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(`an example of the README fails:\n${run.stderr}`);
  return run.stdout.trimEnd();
}

const text = current.replace(
  /(```js\n(.*?)```\n\nprints\n\n<!-- BEGIN output[^\n]*-->\n).*?(<!-- END output -->)/gs,
  (_, before, example, end) => `${before}\`\`\`text\n${printed(example)}\n\`\`\`\n${end}`,
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
