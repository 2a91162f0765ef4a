// Everything, for Node.

import * as bindings from "./bindings.js";
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
} = load(bindings, "./winver_bg.wasm");

export { WinverNotInitializedError } from "./api.mjs";
