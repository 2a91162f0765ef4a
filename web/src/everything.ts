// The whole package. The first verdict does not wait for it: it arrives when that has been given, and with it what the
// tables, the suggestions and the box for texts ask.
import { createSignal } from "solid-js";
import koKR from "winver/languages/ko-KR.txt?url";
import ptBR from "winver/languages/pt-BR.txt?url";
import zhCN from "winver/languages/zh-CN.txt?url";
import address from "winver/winver_bg.wasm?url";
import { compile, fetched } from "./fetched";

type Winver = typeof import("winver");

const [winver, arrive] = createSignal<Winver>();
/** The package, once it is there. */
export { winver };

let compiled: WebAssembly.Module | undefined;
/** Its module, for a worker to start from without a network. */
export const module = () => compiled;

/** English is in the module. */
const PACKS: Record<string, string> = { "ko-KR": koKR, "pt-BR": ptBR, "zh-CN": zhCN };
const texts = new Map<string, string>();

/** The language as the package reads it, for a worker. */
export const pack = (language: string) => texts.get(language);

let loading: Promise<void> | undefined;

/** Loads it, in this language. */
export function load(language: string): Promise<void> {
  loading ??= start().catch((error: unknown) => {
    // A failed download can be tried again.
    loading = undefined;
    throw error;
  });
  return loading.then(() => learn(language));
}

async function start(): Promise<void> {
  const [loaded, module] = await Promise.all([import("winver"), compile(address)]);
  await loaded.init(module);
  compiled = module;
  arrive(() => loaded);
}

const learning = new Map<string, Promise<void>>();

/** Makes it speak a language, when it is there. */
export function learn(language: string): Promise<void> {
  const known = learning.get(language) ?? teach(language);
  learning.set(language, known);
  known.catch(() => learning.delete(language));
  return known;
}

async function teach(language: string): Promise<void> {
  const address = PACKS[language];
  if (address === undefined) return;
  const text = await (await fetched(address)).text();
  texts.set(language, text);
  winver()?.installLanguage(text);
}

/** All of it, so that nothing is asked of a network later. */
export async function loadAll(): Promise<void> {
  await load("en");
  await Promise.all(Object.keys(PACKS).map(learn));
}
