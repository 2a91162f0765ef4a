// The face of the package. Requests and reports (types.d.ts) are generated from the Rust structs.

import type {
  CheckRequest,
  DiagnoseRequest,
  Diagnosis,
  EditionRow,
  ExplainRequest,
  Explained,
  ExplainedPullRule,
  Identified,
  IdentifyRequest,
  ImageList,
  ImagesRequest,
  InspectRequest,
  Inspected,
  MatrixRequest,
  MatrixTable,
  Operation,
  ReleaseRow,
  ReleasesRequest,
  Report,
  Request,
  ReviewRequest,
  Reviewed,
  RuleListing,
  TextDocument,
  TimelineRow,
} from "./types.js";

export * from "./types.js";

/** What the `result` of a report holds, by operation. A check has none: its answer is the report itself. */
export interface Results {
  check: never;
  identify: Identified;
  inspect: Inspected;
  review: Reviewed;
  matrix: MatrixTable | MatrixTimeline | MatrixEditions;
  releases: { releases: ReleaseRow[] };
  images: ImageList;
  diagnose: Diagnosis;
  explain: Explained | ExplainedPullRule | { rules: RuleListing[]; pullRules: ExplainedPullRule[] };
}

/** The matrix with the view `timeline`: one host and one image through all published editions. */
export interface MatrixTimeline {
  timeline: TimelineRow[];
}

/** The matrix with the view `editions`: every edition, drafts too. */
export interface MatrixEditions {
  editions: EditionRow[];
}

/** What the matrix shows, by view. */
export interface MatrixViews {
  table: MatrixTable;
  timeline: MatrixTimeline;
  editions: MatrixEditions;
}

/**
 * The report of one operation. `operation` and `result` are absent when the request was refused; the finding
 * then says why.
 */
export interface ReportOf<O extends Operation> extends Omit<Report, "operation" | "result"> {
  operation?: O;
  result?: Results[O];
}

/** The request of one operation. */
export type RequestOf<O extends Operation> = Extract<Request, { operation: O }>;

/** What may be said beside the host and the image. */
export type CheckOptions = Omit<CheckRequest, "operation" | "host" | "image">;

/** What may be said beside the string. */
export type IdentifyOptions = Omit<IdentifyRequest, "operation" | "text">;

/** What may be said beside the documents. */
export type InspectOptions = Omit<InspectRequest, "operation" | "documents">;

/** What may be said beside the AdmissionReview. */
export type ReviewOptions = Omit<ReviewRequest, "operation" | "review">;

/** What may be said about the matrix. */
export type MatrixOptions = Omit<MatrixRequest, "operation">;

/** What may be said about the releases. */
export type ReleasesOptions = Omit<ReleasesRequest, "operation">;

/** What may be said about the images. */
export type ImagesOptions = Omit<ImagesRequest, "operation">;
/** What may be said beside the text. */
export type DiagnoseOptions = Omit<DiagnoseRequest, "operation" | "text">;

/** What may be said beside the code. */
export type ExplainOptions = Omit<ExplainRequest, "operation" | "code">;

/** A class of the platform, where the platform has it: Node's types need not know `Response`. */
type Global<Name extends string> = typeof globalThis extends Record<Name, { prototype: infer T }> ? T : never;
type CompiledModule = typeof globalThis extends { WebAssembly: { Module: { prototype: infer T } } } ? T & object : never;

/** What the module can be loaded from: its address, a response with it, its bytes, or the module itself. */
export type ModuleSource =
  | string
  | Global<"URL">
  | Global<"Response">
  | ArrayBuffer
  | ArrayBufferView
  | CompiledModule;

/**
 * Loads the module; every other function works from then on. May be called again and loads once.
 *
 * In Node there is nothing to wait for, and `init` does nothing. Elsewhere the module is fetched from the
 * package's own folder unless `input` says from where, or is the module.
 *
 * @throws when the module cannot be fetched or compiled; another call tries again.
 */
export function init(input?: ModuleSource | Promise<ModuleSource>): Promise<void>;

/**
 * Answers one request. What is no request is answered too, with a finding that names what is wrong with it.
 *
 * @throws {WinverNotInitializedError} before `init` is done.
 */
export function evaluate<O extends Operation>(request: { operation: O } & RequestOf<O>): ReportOf<O>;

/**
 * Will this image run on this host, under which isolation, and if not, what is to be done?
 *
 * @param host any string that names a Windows version: a build, the output of `ver`, a product name.
 * @param image a reference, a tag, an `os.version`, or the OCI index, manifest or config itself.
 */
export function check(host: string, image: string | object, options?: CheckOptions): ReportOf<"check">;

/** Which Windows version is this string, or which could it be, or why is it none? */
export function identify(text: string, options?: IdentifyOptions): ReportOf<"identify">;

/** What is wrong with these manifests, and where can their pods run? */
export function inspect(documents: TextDocument[], options?: InspectOptions): ReportOf<"inspect">;

/**
 * May this object enter the cluster?
 *
 * @param review the `admission.k8s.io/v1` AdmissionReview.
 */
export function review(review: unknown, options?: ReviewOptions): ReportOf<"review">;

/**
 * Microsoft's compatibility matrix: as one of its dated editions printed it, one cell of it through all of them
 * (`view: "timeline"`), or the editions themselves (`view: "editions"`).
 */
export function matrix<V extends keyof MatrixViews = "table">(
  options?: MatrixOptions & { view?: V },
): Omit<ReportOf<"matrix">, "result"> & { result?: MatrixViews[V] };

/** The Windows releases that can run containers. */
export function releases(options?: ReleasesOptions): ReportOf<"releases">;

/** What to build on for `options.host`, and what each known tag would do there; without a host every known tag. */
export function images(options?: ImagesOptions): ReportOf<"images">;

/**
 * What went wrong? Its causes, best first, each with the place in the text that it rests on; when the text and
 * the options tell host and image, the verdict on the pair too.
 *
 * @param text whatever there is of it: an error, a log, the output of commands, several of them after each other.
 */
export function diagnose(text: string, options?: DiagnoseOptions): ReportOf<"diagnose">;

/**
 * What does a finding code mean, or what does a pull rule do?
 *
 * @param code `WV101`, `image-older-than-host`, or a pull rule such as `R2`; the list of all when absent.
 */
export function explain(code?: string, options?: ExplainOptions): ReportOf<"explain">;

/** A language other than English, as a BCP 47 tag. */
export type Language = "zh-CN" | "ko-KR" | "pt-BR";

/**
 * Loads a language, and the module if it is not there yet; from then on `lang` can ask for it. May be called again
 * and loads once.
 *
 * In Node every language is there from the start. Elsewhere the pack is fetched from the package's own folder unless
 * `input` says from where, or is the response with it.
 *
 * @throws when there is no such language, or when its pack cannot be fetched; another call tries again.
 */
export function loadLanguage(
  tag: Language | "en",
  input?: string | Global<"URL"> | Global<"Response">,
): Promise<void>;

/**
 * The same for whoever has the text of the pack already, such as a worker.
 *
 * @param pack the text of `winver/languages/TAG.txt`.
 * @returns the tag.
 * @throws when it is no pack of this version.
 */
export function installLanguage(pack: string): Language;

/** The languages that `lang` can ask for now, as BCP 47 tags; the first is used when it does not. */
export function languages(): string[];

/** The version of winver: of the package, the core and the data. */
export function version(): string;

/** The newest date of any row in the tables (`YYYY-MM-DD`). */
export function dataDate(): string;

/** A function was called before `init` was done. */
export class WinverNotInitializedError extends Error {
  override name: "WinverNotInitializedError";
}
