// Numbers and sizes as the page's language writes them.
import { text } from "./text";

export const number = (value: number) => new Intl.NumberFormat(text.lang).format(value);

const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"];

/** A size in bytes, in the largest unit that leaves a digit before the point. */
export function size(bytes: number): string {
  const step = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  const unit = UNITS[step] ?? "byte";
  const value = bytes / 1000 ** step;
  return new Intl.NumberFormat(text.lang, { style: "unit", unit, maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
}
