// The text of a failure that the visitor brought: typed and pasted, or as files. It is kept while the page is
// open and nowhere else.
import { createSignal } from "solid-js";

const [typed, type] = createSignal("");
const [files, setFiles] = createSignal<File[]>([]);
export { files, typed };

/** Files take the place of what was typed. */
export function hold(brought: File[]): void {
  type("");
  setFiles(brought);
}

/** What was typed takes the place of files. */
export function write(words: string): void {
  if (files().length > 0) setFiles([]);
  type(words);
}
