// The face of winver/check: hosts, images and the releases that they are, in a module of half the size.

import type { ReportOf, RequestOf } from "./index.js";

export {
  check,
  dataDate,
  identify,
  init,
  installLanguage,
  languages,
  loadLanguage,
  releases,
  version,
  WinverNotInitializedError,
  type CheckOptions,
  type IdentifyOptions,
  type Language,
  type ModuleSource,
  type ReleasesOptions,
  type ReportOf,
  type RequestOf,
} from "./index.js";
export * from "./types.js";

/**
 * Answers one request to check or to identify, or for the releases. Any other is refused with a finding, as what is no request is.
 *
 * @throws {WinverNotInitializedError} before `init` is done.
 */
export function evaluate<O extends "check" | "identify" | "releases">(request: { operation: O } & RequestOf<O>): ReportOf<O>;
