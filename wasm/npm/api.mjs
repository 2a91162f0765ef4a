// The functions of the package over one of its modules. The entries load that module and hand the functions on.

/** A function was called before the module was there. */
export class WinverNotInitializedError extends Error {
  constructor() {
    super("winver is not loaded yet: await init() before you call any other function");
    this.name = "WinverNotInitializedError";
  }
}

/** The functions over these bindings; `started` is called when the module is there. */
export function api(bindings) {
  let loaded = false;

  function wasm() {
    if (!loaded) throw new WinverNotInitializedError();
    return bindings;
  }

  const evaluate = (request) => wasm().evaluate(request);
  const asks = (operation) => (options) => evaluate({ ...options, operation });

  // A text may have many megabytes: it is handed over beside its request, and not through JSON.
  function diagnose(text, options) {
    if (typeof text !== "string") return evaluate({ ...options, operation: "diagnose", text });
    return wasm().evaluate({ ...options, operation: "diagnose", text: undefined }, text);
  }

  return {
    started: () => {
      loaded = true;
    },
    evaluate,
    check: (host, image, options) => evaluate({ ...options, operation: "check", host, image }),
    identify: (text, options) => evaluate({ ...options, operation: "identify", text }),
    inspect: (documents, options) => evaluate({ ...options, operation: "inspect", documents }),
    review: (review, options) => evaluate({ ...options, operation: "review", review }),
    diagnose,
    explain: (code, options) => evaluate({ ...options, operation: "explain", code }),
    matrix: asks("matrix"),
    releases: asks("releases"),
    images: asks("images"),
    installLanguage: (pack) => wasm().installLanguage(pack),
    languages: () => wasm().languages().split(" "),
    version: () => wasm().version(),
    dataDate: () => wasm().dataDate(),
  };
}
