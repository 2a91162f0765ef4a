// What the tables ask the package; loaded with them.
import { ask, lang, type MatrixTable, type Report, type TimelineRow } from "./winver";

export interface Edition {
  table: MatrixTable;
  report: Report;
}

/** The edition in force on a day, the newest, or one by its id; nothing when the package refuses the day. */
export function edition(which: { asOf?: string; edition?: string }): Edition | undefined {
  const report = ask({ operation: "matrix", ...which, lang: lang() });
  const result = report?.result;
  return report && result && "edition" in result ? { table: result, report } : undefined;
}

/** What each edition says of a host and an image, oldest first. */
export function timeline(host: string, hostKind: string, image: string): { rows: TimelineRow[]; report: Report | undefined } {
  const report = ask({ operation: "matrix", view: "timeline", host, hostKind, image, lang: lang() });
  const result = report?.result;
  return { rows: result && "timeline" in result ? result.timeline : [], report };
}
