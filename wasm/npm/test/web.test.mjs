// The package as a browser or a bundler imports it. Each test has a fresh copy of the modules, since a module
// is loaded once.

import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

const folder = mkdtempSync(join(tmpdir(), "winver-"));
after(() => rmSync(folder, { recursive: true }));
const wasm = readFileSync(new URL("../winver_bg.wasm", import.meta.url));

let copies = 0;
function fresh() {
  const copy = join(folder, `${copies++}`);
  for (const file of ["api.mjs", "bindings.js", "package.json", "web.mjs", "winver_bg.wasm"]) {
    cpSync(fileURLToPath(new URL(`../${file}`, import.meta.url)), join(copy, file));
  }
  return import(pathToFileURL(join(copy, "web.mjs")));
}

const works = (winver) => assert.equal(winver.check("10.0.20348", "10.0.17763").verdict, "blocked");

test("a function that is called before init says so", async () => {
  const winver = await fresh();
  const calls = [
    () => winver.check("10.0.20348", "10.0.17763"),
    () => winver.identify("ver"),
    () => winver.inspect([]),
    () => winver.review({}),
    () => winver.matrix(),
    () => winver.releases(),
    () => winver.images(),
    () => winver.diagnose("0xc0370101"),
    () => winver.explain(),
    () => winver.languages(),
    () => winver.evaluate({ operation: "releases" }),
    () => winver.version(),
    () => winver.dataDate(),
  ];
  for (const call of calls) {
    assert.throws(call, (error) => {
      assert.ok(error instanceof winver.WinverNotInitializedError);
      assert.equal(error.name, "WinverNotInitializedError");
      assert.match(error.message, /await init\(\)/);
      return true;
    });
  }
  await winver.init(wasm);
  for (const call of calls) call();
});

test("both faces export the same names", async () => {
  const [node, web] = await Promise.all([import("winver"), fresh()]);
  assert.deepEqual(Object.keys(web), Object.keys(node));
});

test("init loads once", async () => {
  const winver = await fresh();
  const first = winver.init(wasm);
  assert.equal(winver.init(), first);
  assert.equal(await first, undefined);
  assert.equal(winver.init("http://127.0.0.1:1/never"), first);
  works(winver);
});

test("init takes bytes, a buffer, a module, a response and a promise", async () => {
  const response = () => new Response(wasm, { headers: { "content-type": "application/wasm" } });
  const buffer = wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength);
  for (const input of [wasm, buffer, new WebAssembly.Module(wasm), response(), Promise.resolve(response())]) {
    const winver = await fresh();
    await winver.init(input);
    works(winver);
  }
});

test("init fetches an address, and can be called again after a failure", async () => {
  let found = false;
  const server = createServer((_, response) => {
    if (found) response.writeHead(200, { "content-type": "application/wasm" }).end(wasm);
    else response.writeHead(404).end();
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const address = new URL(`http://127.0.0.1:${server.address().port}/winver_bg.wasm`);
  try {
    const winver = await fresh();
    await assert.rejects(winver.init(address));
    assert.throws(() => winver.version(), winver.WinverNotInitializedError);
    found = true;
    await winver.init(address);
    works(winver);
    const other = await fresh();
    await other.init(address.href);
    works(other);
  } finally {
    server.close();
    server.closeAllConnections();
  }
});
