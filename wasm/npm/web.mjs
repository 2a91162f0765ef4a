// Browsers, workers and bundlers: `await init()` once, then every function works.

import { started } from "./api.mjs";
import load from "./bindings.js";

let loading;

export function init(input = new URL("./winver_bg.wasm", import.meta.url)) {
  loading ??= load({ module_or_path: input }).then(started, (error) => {
    // A failed download can be tried again.
    loading = undefined;
    throw error;
  });
  return loading;
}

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
