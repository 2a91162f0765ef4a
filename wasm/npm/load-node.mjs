// Node: module and languages are read from the package when it is imported, and every function works at once.

import { readFileSync } from "node:fs";

import { api } from "./api.mjs";

export function load(bindings, packs, file) {
  const functions = api(bindings);
  bindings.initSync({ module: readFileSync(new URL(file, import.meta.url)) });
  functions.started();
  for (const pack of Object.values(packs)) functions.installLanguage(readFileSync(pack(), "utf8"));
  return {
    ...functions,
    /** Nothing is left to load. It is here so that the same program runs in Node and in a browser. */
    init: async () => {},
    /** The same. */
    loadLanguage: async (tag) => {
      if (!functions.languages().includes(tag)) throw unknown(tag, functions);
    },
  };
}

const unknown = (tag, { languages }) =>
  new RangeError(`winver does not speak ${JSON.stringify(tag)}; it speaks ${languages().join(", ")}`);
