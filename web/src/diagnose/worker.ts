// Reads texts of any size and asks the package about them, beside the page, which stays as quick as it was.
import { diagnose, init, installLanguage } from "winver";
import type { DiagnoseRequest, Report } from "winver";
import { type Excerpt, excerpt } from "./excerpt";

export interface Job {
  id: number;
  /** One text, or files, one after the other. */
  source: string | File[];
  request: Omit<DiagnoseRequest, "text">;
  /** The language of the answer, where it is not English. */
  pack: string | undefined;
}

export type Word =
  | { id: number; state: "reading"; done: number }
  | { id: number; state: "searching" }
  | { id: number; state: "answered"; report: Report; excerpt: Excerpt }
  | { id: number; state: "no-text"; name: string }
  | { id: number; state: "failed"; detail: string };

const page = self as unknown as {
  onmessage: (event: MessageEvent<WebAssembly.Module | Job>) => void;
  postMessage: (word: Word) => void;
};

/** What PowerShell's `>` writes is UTF-16; everything else is UTF-8. */
function encoding([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return "utf-8";
}

class NoText extends Error {}

async function read(files: File[], progress: (done: number) => void): Promise<string> {
  let done = 0;
  const texts: string[] = [];
  for (const file of files) {
    let text = "";
    let decoder: TextDecoder | undefined;
    const reader = file.stream().getReader();
    for (;;) {
      const { value, done: ended } = await reader.read();
      if (ended) break;
      decoder ??= new TextDecoder(encoding(value));
      const part = decoder.decode(value, { stream: true });
      // Pictures and archives have zero bytes from the start; texts have none.
      if (text === "" && part.slice(0, 4096).includes("\0")) throw new NoText(file.name);
      text += part;
      done += value.length;
      progress(done);
    }
    texts.push(text + (decoder?.decode() ?? ""));
  }
  return texts.join("\n");
}

async function work({ id, source, request, pack }: Job): Promise<void> {
  try {
    const text = typeof source === "string" ? source : await read(source, (done) => page.postMessage({ id, state: "reading", done }));
    page.postMessage({ id, state: "searching" });
    if (pack !== undefined) installLanguage(pack);
    const report: Report = diagnose(text, request) as Report;
    page.postMessage({ id, state: "answered", report, excerpt: excerpt(text, report) });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    page.postMessage(error instanceof NoText ? { id, state: "no-text", name: detail } : { id, state: "failed", detail });
  }
}

let ready: Promise<void> | undefined;
page.onmessage = ({ data }) => {
  if (data instanceof WebAssembly.Module) ready = init(data);
  else void ready?.then(() => work(data));
};
