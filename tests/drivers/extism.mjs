// Calls the exports of a plugin in the npm host. The path of the module is the argument. Reads one JSON text a
// line, {"export", "input", "config"}, and writes one a line, {"output"} or {"error"}. The input is a text, or
// a list of bytes where it is to be none.

import { readFileSync, writeFileSync } from "node:fs";

import { createPlugin } from "@extism/extism";

const module = await WebAssembly.compile(readFileSync(process.argv[2]));
const foreign = WebAssembly.Module.imports(module).filter((wanted) => wanted.module !== "extism:host/env");
if (foreign.length > 0) {
  throw new Error(`the module wants more than every host has: ${JSON.stringify(foreign)}`);
}

const plugins = new Map();

/** One plugin for each config, as a host has it. */
async function plugin(config) {
  const key = JSON.stringify(config);
  if (!plugins.has(key)) {
    plugins.set(key, await createPlugin({ wasm: [{ module }] }, { useWasi: false, config }));
  }
  return plugins.get(key);
}

async function answer(line) {
  const { export: name, input, config } = JSON.parse(line);
  const host = await plugin(config ?? {});
  try {
    // Not a Buffer: this host would hand over the whole of the pool that a small one is a part of.
    const output = await host.call(name, typeof input === "string" ? input : new Uint8Array(input));
    return { output: output.text() };
  } catch (error) {
    return { error: String(error?.message ?? error) };
  } finally {
    // This host never uses a block of its memory again before a reset.
    await host.reset();
  }
}

const answers = [];
for (const line of readFileSync(0, "utf8").split("\n")) {
  if (line !== "") {
    answers.push(JSON.stringify(await answer(line)) + "\n");
  }
}
writeFileSync(1, answers.join(""));
