// The same question for the command line, to paste into a shell.
import type { Question } from "./winver";

const PLAIN = /^[\w./:@+-]+$/;

/** Quoted for a POSIX shell; PowerShell reads it the same way unless it holds a quote. */
const quote = (value: string) => (PLAIN.test(value) ? value : `'${value.replace(/'/g, `'\\''`)}'`);

/** The arguments after `kubectl winver`. */
export function args(question: Question): string[] {
  const { host, image, runtime, isolation, hostKind, asOf } = question;
  const flags = { host, "host-kind": hostKind, image, runtime, isolation, "as-of": asOf };
  const said = Object.entries(flags).filter(([, value]) => value.trim() !== "");
  // What was pasted here is a file there.
  const images = question.registry.trim() === "" ? [] : ["--images", `${image}=index.json`];
  return ["check", ...said.flatMap(([flag, value]) => [`--${flag}`, value]), ...images];
}

export function command(question: Question): string {
  return ["kubectl", "winver", ...args(question).map(quote)].join(" ");
}
