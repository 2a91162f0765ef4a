// What is published: its files, its types, its exports and its README.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (file) => readFileSync(join(root, file), "utf8");
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

/** Runs a tool of the package by its own entry, the same on every platform. */
function tool(name, bin, ...arguments_) {
  const folder = join(root, "node_modules", name);
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const entry = typeof manifest.bin === "string" ? manifest.bin : manifest.bin[bin];
  const run = spawnSync(process.execPath, [join(folder, entry), ...arguments_], { cwd: root, encoding: "utf8" });
  assert.equal(run.status, 0, `${name}:\n${run.stdout}${run.stderr}`);
}

test("the tarball holds what the package needs and nothing else", () => {
  const [pack] = JSON.parse(
    execFileSync(npm, ["pack", "--dry-run", "--json"], { cwd: root, encoding: "utf8", shell: npm.endsWith(".cmd") }),
  );
  const expected = ["LICENSE", "README.md", "package.json", ...JSON.parse(read("package.json")).files];
  assert.deepEqual(pack.files.map((file) => file.path).sort(), expected.sort());
});

test("types allow what works and refuse what does not", () => {
  tool("typescript", "tsc", "--project", "test/types/tsconfig.json");
  tool("typescript", "tsc", "--project", "test/types/tsconfig.plain.json");
});

test("publint and attw find nothing", () => {
  tool("publint", "publint", "--strict");
  // There is no CommonJS build: Node 20.19 and newer can require() this one.
  tool("@arethetypeswrong/cli", "attw", "--pack", ".", "--profile", "esm-only", "--exclude-entrypoints", "winver_bg.wasm", "check_bg.wasm");
});

test("generated files are current", () => {
  for (const script of ["types.mjs", "readme.mjs"]) {
    const run = spawnSync(process.execPath, [join(root, "scripts", script), "--check"], { encoding: "utf8" });
    assert.equal(run.status, 0, run.stderr);
  }
  assert.equal(read("LICENSE"), read("../../LICENSE"));
});

test("no module holds a path of the machine that built it", () => {
  for (const module of ["winver_bg.wasm", "check_bg.wasm"]) {
    const text = readFileSync(join(root, module), "latin1");
    assert.doesNotMatch(text, /\/home\/|\/Users\/|\/root\/|\.cargo|registry\/src|[A-Z]:\\/, module);
  }
});
