// Node: the module is read from the package when it is imported, and every function works at once.

import { readFileSync } from "node:fs";

import { started } from "./api.mjs";
import { initSync } from "./bindings.js";

initSync({ module: readFileSync(new URL("./winver_bg.wasm", import.meta.url)) });
started();

/** Nothing is left to load. It is here so that the same program runs in Node and in a browser. */
export async function init() {}

export {
  check,
  dataDate,
  diagnose,
  evaluate,
  explain,
  identify,
  images,
  inspect,
  languages,
  matrix,
  releases,
  review,
  version,
  WinverNotInitializedError,
} from "./api.mjs";
