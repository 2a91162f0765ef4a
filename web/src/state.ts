// What the form holds, and the same in the address: a link says everything the form says, and Back works.
import { createSignal } from "solid-js";
import type { Question } from "./winver";

/** The keys that the address carries, in its order. The registry's answer stays out of it. */
const KEYS = ["host", "image", "runtime", "isolation", "hostKind", "asOf"] as const;

const EMPTY: Question = { host: "", image: "", runtime: "", isolation: "", hostKind: "", asOf: "", registry: "" };

const CHOICES: Record<string, string[]> = {
  isolation: ["process", "hyperv", "host-process"] satisfies Question["isolation"][],
  hostKind: ["server", "client"] satisfies Question["hostKind"][],
};

/** Reads an address's fragment. What is not known there is left out, so that old and mistyped links open. */
export function decode(fragment: string): Question {
  const given = new URLSearchParams(fragment.replace(/^#/, ""));
  const said = KEYS.map((key) => [key, given.get(key) ?? ""] as const);
  const known = said.filter(([key, value]) => CHOICES[key]?.includes(value) ?? true);
  return { ...EMPTY, ...Object.fromEntries(known) };
}

/** Writes the fragment, with only what was said. Colons and slashes stay readable: they are legal there. */
export function encode(question: Question): string {
  const legible = (value: string) =>
    encodeURIComponent(value).replace(/%(3A|2F|40)/g, decodeURIComponent).replace(/%20/g, "+");
  return KEYS.filter((key) => question[key] !== "")
    .map((key) => `${key}=${legible(question[key])}`)
    .join("&");
}

/** What the visitor has: a pair to check, or a text of a failure. The text never gets into the address. */
export type Mode = "check" | "diagnose";

const modeOf = (fragment: string): Mode => (fragment === "#diagnose" ? "diagnose" : "check");

const [mode, setMode] = createSignal<Mode>(modeOf(location.hash));
const [question, setQuestion] = createSignal(decode(location.hash));
export { mode, question };

/** Whether the present history entry is one that typing made, which more typing may overwrite. */
let typing = false;
let waiting: ReturnType<typeof setTimeout> | undefined;

const fragment = () => (mode() === "diagnose" ? "diagnose" : encode(question()));

function address(): string {
  return fragment() === "" ? location.pathname + location.search : `#${fragment()}`;
}

function write(byTyping: boolean): void {
  clearTimeout(waiting);
  waiting = undefined;
  if (`#${fragment()}` === (location.hash || "#")) return;
  if (typing) history.replaceState(null, "", address());
  else history.pushState(null, "", address());
  typing = byTyping;
}

/** While someone types: the address follows a moment later, one history entry for the whole edit. */
export function type(change: Partial<Question>): void {
  setQuestion({ ...question(), ...change });
  clearTimeout(waiting);
  waiting = setTimeout(() => write(true), 300);
}

/** The edit is done: the next one gets an entry of its own. */
export function settle(): void {
  if (waiting !== undefined) write(true);
  typing = false;
}

/** A choice made at once: a suggestion, an edition, a candidate. */
export function choose(change: Partial<Question>): void {
  settle();
  setQuestion({ ...question(), ...change });
  write(false);
}

/** A pair to check, from wherever on the page. */
export function pose(change: Partial<Question>): void {
  setMode("check");
  choose(change);
}

/** A choice that replaces the whole question, as an example does. */
export function restart(change: Partial<Question>): void {
  pose({ ...EMPTY, ...change });
}

/** The other way to ask. */
export function show(next: Mode): void {
  settle();
  setMode(next);
  write(false);
}

/** The address of the present question. */
export function link(): string {
  return new URL(address(), location.href).href;
}

addEventListener("popstate", () => {
  clearTimeout(waiting);
  waiting = undefined;
  typing = false;
  setMode(modeOf(location.hash));
  // The question waits behind the text.
  if (mode() === "check") setQuestion(decode(location.hash));
});
