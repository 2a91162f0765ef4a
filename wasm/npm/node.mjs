// Everything, for Node.

import * as bindings from "./bindings.js";
import { packs } from "./languages.mjs";
import { load } from "./load-node.mjs";

export const {
  check,
  dataDate,
  diagnose,
  evaluate,
  explain,
  identify,
  images,
  init,
  inspect,
  installLanguage,
  languages,
  loadLanguage,
  matrix,
  releases,
  review,
  version,
} = load(bindings, packs, "./winver_bg.wasm");

export { WinverNotInitializedError } from "./api.mjs";
