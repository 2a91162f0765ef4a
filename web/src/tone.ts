// How a status looks. Four looks, each with a shape and a colour; the words beside them carry the meaning.
import type { PullStatus, Severity, StartStatus, SupportStatus, Verdict } from "./winver";

export type Tone = "good" | "bad" | "depends" | "unknown";

type Status = Verdict | SupportStatus | PullStatus | StartStatus | Severity;

const TONES: Record<Status, Tone> = {
  runs: "good",
  supported: "good",
  accepted: "good",
  expected: "good",
  blocked: "bad",
  unsupported: "bad",
  refused: "bad",
  error: "bad",
  depends: "depends",
  preview: "depends",
  disputed: "depends",
  warning: "depends",
  unknown: "unknown",
  undocumented: "unknown",
  info: "unknown",
};

export const tone = (status: Status): Tone => TONES[status];
