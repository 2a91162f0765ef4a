// winver/check for browsers, workers and bundlers: hosts, images and the releases that they are.

import * as bindings from "./bindings-check.js";
import { packs } from "./languages-check.mjs";
import { load } from "./load-web.mjs";

export const {
  check,
  dataDate,
  evaluate,
  identify,
  init,
  installLanguage,
  languages,
  loadLanguage,
  releases,
  version,
} = load(bindings, packs, () => new URL("./check_bg.wasm", import.meta.url));

export { WinverNotInitializedError } from "./api.mjs";
