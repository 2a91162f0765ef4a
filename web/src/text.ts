// The language of the page: which one, and its words. Catalogues are scripts of their own; the chosen one loads
// beside the module, the others when there is nothing else to do.
import { createSignal } from "solid-js";
import type { Text } from "./locales/en";

export type { Text };

/** The languages in their own words. */
export const LANGUAGES = {
  en: "English",
  "zh-CN": "简体中文",
  "ko-KR": "한국어",
  "pt-BR": "Português (Brasil)",
} as const;

export type Language = keyof typeof LANGUAGES;

const CATALOGUES: Record<Language, () => Promise<Text>> = {
  en: async () => (await import("./locales/en")).en,
  "zh-CN": async () => (await import("./locales/zh-CN")).zhCN,
  "ko-KR": async () => (await import("./locales/ko-KR")).koKR,
  "pt-BR": async () => (await import("./locales/pt-BR")).ptBR,
};

const KEY = "winver-language";

const known = (tag: string | null): Language | undefined => {
  const primary = (of: string) => of.split("-")[0]?.toLowerCase();
  return (Object.keys(LANGUAGES) as Language[]).find((language) => tag !== null && primary(language) === primary(tag));
};

/** What was chosen here before, else the first of the visitor's languages that the page speaks. */
export function preferred(): Language {
  let chosen: string | null = null;
  try {
    chosen = localStorage.getItem(KEY);
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
  return [chosen, ...navigator.languages].map(known).find(Boolean) ?? "en";
}

const [catalogue, setCatalogue] = createSignal<Text>();

/** Every word of the page in its present language. Reading one in a component follows the language. */
export const text = new Proxy({} as Text, {
  get: (_, key) => catalogue()?.[key as keyof Text],
});

/** Puts the page into a language; its words are there when this is done. */
export async function speak(language: Language): Promise<void> {
  const words = await CATALOGUES[language]();
  document.documentElement.lang = words.lang;
  setCatalogue(() => words);
}

/** A choice of the visitor, to be remembered. */
export async function choose(language: Language): Promise<void> {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // As above.
  }
  await speak(language);
}

/** The other catalogues, so that the language can be changed without a network. */
export function fetchAll(): Promise<unknown> {
  return Promise.all(Object.values(CATALOGUES).map((load) => load()));
}
