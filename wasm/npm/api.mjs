// The functions of the package. node.mjs and web.mjs load the module and hand them on.

import * as bindings from "./bindings.js";

let loaded = false;

/** A function was called before the module was there. */
export class WinverNotInitializedError extends Error {
  constructor() {
    super('winver is not loaded yet: await init() from "winver" before you call any other function');
    this.name = "WinverNotInitializedError";
  }
}

/** For node.mjs and web.mjs: from now on the functions work. */
export function started() {
  loaded = true;
}

function wasm() {
  if (!loaded) throw new WinverNotInitializedError();
  return bindings;
}

export function evaluate(request) {
  return wasm().evaluate(request);
}

export function check(host, image, options) {
  return evaluate({ ...options, operation: "check", host, image });
}

export function identify(text, options) {
  return evaluate({ ...options, operation: "identify", text });
}

export function inspect(documents, options) {
  return evaluate({ ...options, operation: "inspect", documents });
}

export function review(review, options) {
  return evaluate({ ...options, operation: "review", review });
}

export function matrix(options) {
  return evaluate({ ...options, operation: "matrix" });
}

export function releases(options) {
  return evaluate({ ...options, operation: "releases" });
}

export function images(options) {
  return evaluate({ ...options, operation: "images" });
}

export function explain(code, options) {
  return evaluate({ ...options, operation: "explain", code });
}

export function diagnose(text, options) {
  return evaluate({ ...options, operation: "diagnose", text });
}

export function languages() {
  return wasm().languages().split(" ");
}

export function version() {
  return wasm().version();
}

export function dataDate() {
  return wasm().dataDate();
}
