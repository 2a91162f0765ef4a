// The present answer, kept beside the question.
import { createEffect, createMemo, createSignal, onCleanup, untrack } from "solid-js";
import { question } from "./state";
import { text } from "./text";
import { check, fieldErrors, identify, readRegistry, releases, type Report } from "./winver";

export type Role = "host" | "image";

/** The report on the question, once there is something to ask about. */
export function createAnswer() {
  const asked = () => {
    const { host, image, registry } = question();
    return host.trim() !== "" && (image.trim() !== "" || readRegistry(registry).value !== undefined);
  };
  const report = createMemo<Report | undefined>(() => (asked() ? check(question()) : undefined));

  const names = new Map(releases().map((row) => [row.release, row.name]));
  const nameOf = (release: string) => names.get(release) ?? release;

  /** Errors wait until the typing pauses: half a word is not a mistake yet. */
  const [errors, setErrors] = createSignal<Partial<Record<string, string>>>({});
  let first = true;
  createEffect(() => {
    const registry = readRegistry(question().registry).error;
    const found = { ...fieldErrors(report()?.findings ?? []), ...(registry ? { registry } : {}) };
    const known = Object.fromEntries(Object.entries(untrack(errors)).filter(([field]) => field in found));
    setErrors(first ? found : known);
    first = false;
    const later = setTimeout(() => setErrors(found), 600);
    onCleanup(() => clearTimeout(later));
  });

  /** How a field was understood, in a few words: the version, or the versions it could be. */
  const understood = (role: Role): string => {
    const value = question()[role];
    if (value.trim() === "") return "";
    const alone = () => {
      const { result } = identify(value, role);
      return result && "candidates" in result ? result : undefined;
    };
    const facts = report()?.[role] ?? alone();
    if (!facts) return "";
    const { version, release, candidates = [] } = facts;
    const could = [...new Set(candidates.map((candidate) => nameOf(candidate.release)))];
    const name = release ? nameOf(release) : could.length <= 3 ? could.join(` ${text.or} `) : text.oneOf(could.length);
    return [name, version].filter(Boolean).join(" · ");
  };

  return { report, errors, understood, nameOf };
}

export type Answer = ReturnType<typeof createAnswer>;
