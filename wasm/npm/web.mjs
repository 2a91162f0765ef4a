// Everything, for browsers, workers and bundlers.

import * as bindings from "./bindings.js";
import { packs } from "./languages.mjs";
import { load } from "./load-web.mjs";

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
} = load(bindings, packs, () => new URL("./winver_bg.wasm", import.meta.url));

export { WinverNotInitializedError } from "./api.mjs";
