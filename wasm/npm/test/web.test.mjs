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

const packageFolder = fileURLToPath(new URL("..", import.meta.url));
const published = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")).files;

let copies = 0;
function fresh(entry = "web.mjs") {
  const copy = join(folder, `${copies++}`);
  for (const file of ["package.json", ...published]) cpSync(join(packageFolder, file), join(copy, file));
  return import(pathToFileURL(join(copy, entry)));
}

const pack = (tag) => readFileSync(join(packageFolder, "languages", `${tag}.txt`), "utf8");
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
    () => winver.installLanguage(pack("ko-KR")),
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
  const [small, smallWeb] = await Promise.all([import("winver/check"), fresh("check-web.mjs")]);
  assert.deepEqual(Object.keys(smallWeb), Object.keys(small));
  const more = ["diagnose", "explain", "images", "inspect", "matrix", "review"];
  assert.deepEqual(Object.keys(node).filter((name) => !(name in small)), more);
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

test("winver/check answers what winver answers, and nothing else", async () => {
  const [all, small] = await Promise.all([import("winver"), fresh("check-web.mjs")]);
  await small.init(readFileSync(join(packageFolder, "check_bg.wasm")));
  const asked = [
    { operation: "check", host: "Windows Server 2022", image: "nanoserver:ltsc2019", today: "2026-11-21" },
    { operation: "identify", text: "Microsoft Windows [Version 10.0.17763.379]" },
    { operation: "check", host: "?", image: "?" },
    { operation: "releases" },
  ];
  for (const request of asked) assert.deepEqual(small.evaluate(request), all.evaluate(request));
  const { findings } = small.evaluate({ operation: "matrix" });
  assert.match(findings[0].message, /matrix.*check, identify, releases/);
  // Its packs are the beginnings of the whole ones.
  await small.loadLanguage("ko-KR", new Response(pack("check/ko-KR")));
  for (const request of asked) {
    const korean = { ...request, lang: "ko-KR" };
    assert.deepEqual(small.evaluate(korean), all.evaluate(korean));
  }
});

test("a language is known once it is loaded", async () => {
  const winver = await fresh();
  const korean = () => winver.check("10.0.20348", "10.0.17763", { lang: "ko-KR" });
  await winver.init(wasm);
  assert.deepEqual(winver.languages(), ["en"]);
  // Until then the answer is in English, and says so.
  assert.match(korean().findings.find(({ code }) => code === "WV907").message, /ko-KR/);
  const first = winver.loadLanguage("ko-KR", new Response(pack("ko-KR")));
  assert.equal(winver.loadLanguage("ko-KR"), first);
  assert.equal(await first, undefined);
  assert.deepEqual(winver.languages(), ["en", "ko-KR"]);
  assert.match(korean().summary, /[\uac00-\ud7a3]/);
  assert.equal(korean().findings.find(({ code }) => code === "WV907"), undefined);
  await winver.loadLanguage("en");
  await assert.rejects(winver.loadLanguage("tlh"), /"tlh".*en, zh-CN, ko-KR, pt-BR/);
  assert.equal(winver.installLanguage(pack("zh-CN")), "zh-CN");
  assert.deepEqual(winver.languages(), ["en", "zh-CN", "ko-KR"]);
});

test("what is no pack of this version is refused, and another call tries again", async () => {
  const winver = await fresh();
  const text = pack("pt-BR");
  await winver.init(wasm);
  const wrong = new Response(text.replace(/^(\S+ \S+) \S+/, "$1 0000000000000000"));
  await assert.rejects(winver.loadLanguage("pt-BR", wrong), /another version/);
  await assert.rejects(winver.loadLanguage("pt-BR", new Response("", { status: 404 })), /pt-BR: 404/);
  assert.throws(() => winver.installLanguage("en"), /not a language pack/);
  await winver.loadLanguage("pt-BR", new Response(text));
  assert.deepEqual(winver.languages(), ["en", "pt-BR"]);
});
