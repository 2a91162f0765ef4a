// winver/check for Node: hosts and images, and nothing else.

import * as bindings from "./bindings-check.js";
import { load } from "./load-node.mjs";

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
} = load(bindings, "./check_bg.wasm");

export { WinverNotInitializedError } from "./api.mjs";
