// The language of the page: which one, and its words. Catalogues are scripts of their own; the chosen one loads
// beside the module, the others when there is nothing else to do.
import { createSignal } from "solid-js";
import type { FirstText } from "./locales/en";
import type { LaterText } from "./locales/en.later";

export type Text = FirstText & LaterText;

/** The languages in their own words. */
export const LANGUAGES = {
  en: "English",
  "zh-CN": "简体中文",
  "ko-KR": "한국어",
  "pt-BR": "Português (Brasil)",
} as const;

export type Language = keyof typeof LANGUAGES;

/** Two scripts a language: what an answer needs, and what the page has below and beside it. */
const CATALOGUES: Record<Language, [() => Promise<{ first: FirstText }>, () => Promise<{ later: LaterText }>]> = {
  en: [() => import("./locales/en"), () => import("./locales/en.later")],
  "zh-CN": [() => import("./locales/zh-CN"), () => import("./locales/zh-CN.later")],
  "ko-KR": [() => import("./locales/ko-KR"), () => import("./locales/ko-KR.later")],
  "pt-BR": [() => import("./locales/pt-BR"), () => import("./locales/pt-BR.later")],
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

const [catalogue, setCatalogue] = createSignal<Partial<Text>>({});

/**
 * Every word of the page in its present language. Reading one in a component follows the language. Whoever needs
 * the words of `en.later.ts` waits for `rest`.
 */
export const text = new Proxy({} as Text, {
  get: (_, key) => catalogue()[key as keyof Text],
});

/** Puts the page into its first language: what an answer needs. */
export async function speak(language: Language): Promise<void> {
  const { first } = await CATALOGUES[language][0]();
  document.documentElement.lang = first.lang;
  setCatalogue(first);
}

/** The other words of the language that the page is in. */
export async function rest(): Promise<void> {
  const { later } = await CATALOGUES[text.lang][1]();
  if (catalogue().matrix === undefined) setCatalogue({ ...catalogue(), ...later });
}

/** A choice of the visitor, to be remembered; `learnt` is when the reports speak it too. */
export async function choose(language: Language, learnt: Promise<void>): Promise<void> {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // As above.
  }
  const [{ first }, { later }] = await Promise.all([CATALOGUES[language][0](), CATALOGUES[language][1](), learnt]);
  document.documentElement.lang = first.lang;
  setCatalogue({ ...first, ...later });
}

/** The other catalogues, so that the language can be changed without a network. */
export function fetchAll(): Promise<unknown> {
  return Promise.all(Object.values(CATALOGUES).flat().map((load) => load()));
}
