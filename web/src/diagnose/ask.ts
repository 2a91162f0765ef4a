// Asks the worker. One question at a time: a new one, or a cancel, ends what runs.
import Searcher from "./worker?worker&inline";
import type { DiagnoseRequest } from "winver";
import { module, pack } from "../everything";
import { lang, today } from "../winver";
import type { Job, Word } from "./worker";

/** What is asked, but for the text, which only the worker has. */
export function request(known: { host: string; image: string; runtime: string }): Omit<DiagnoseRequest, "text"> {
  const said = Object.entries(known).filter(([, value]) => value.trim() !== "");
  return { operation: "diagnose", ...Object.fromEntries(said), today: today(), lang: lang() };
}

let worker: Worker | undefined;
let busy = false;
let number = 0;

function start(): Worker {
  const started = new Searcher();
  started.postMessage(module());
  return started;
}

/** Ends what runs. A search does not listen while it runs: its worker goes, and another is there at once. */
export function cancel(): void {
  number += 1;
  if (!busy) return;
  worker?.terminate();
  worker = start();
  busy = false;
}

/** Asks about a text; `hear` is told how it goes until it is answered or cancelled. */
export function ask(source: string | File[], request: Omit<DiagnoseRequest, "text">, hear: (word: Word) => void): void {
  cancel();
  worker ??= start();
  const id = number;
  busy = true;
  worker.onmessage = ({ data }: MessageEvent<Word>) => {
    if (data.id !== number) return;
    busy = data.state === "reading" || data.state === "searching";
    hear(data);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    busy = false;
    worker?.terminate();
    worker = undefined;
    hear({ id, state: "failed", detail: event.message });
  };
  worker.postMessage({ id, source, request, pack: pack(request.lang ?? "") } satisfies Job);
}
