// winver/check for Node: hosts, images and the releases that they are.

import * as bindings from "./bindings-check.js";
import { packs } from "./languages-check.mjs";
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
  releases,
  version,
} = load(bindings, packs, "./check_bg.wasm");

export { WinverNotInitializedError } from "./api.mjs";
