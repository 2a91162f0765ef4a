// winver/check for browsers, workers and bundlers: hosts and images, and nothing else.

import * as bindings from "./bindings-check.js";
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
  version,
} = load(bindings, new URL("./check_bg.wasm", import.meta.url));

export { WinverNotInitializedError } from "./api.mjs";
