import { createSignal, onCleanup, onMount, Show } from "solid-js";
import { hold } from "../held";
import { show } from "../state";
import { text } from "../text";

/** Files may be dropped anywhere on the page: they are read here and go nowhere. */
export function Drop() {
  const [over, setOver] = createSignal(false);
  const carries = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  const listeners = {
    dragover: (event: DragEvent) => {
      if (!carries(event)) return;
      // Without this the browser would open the file in place of the page.
      event.preventDefault();
      setOver(true);
    },
    dragleave: (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    },
    drop: (event: DragEvent) => {
      if (!carries(event)) return;
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      hold(files);
      show("diagnose");
    },
  };
  onMount(() => {
    for (const [name, act] of Object.entries(listeners)) addEventListener(name, act as EventListener);
  });
  onCleanup(() => {
    for (const [name, act] of Object.entries(listeners)) removeEventListener(name, act as EventListener);
  });
  return (
    <Show when={over()}>
      <p class="drop" aria-hidden="true">
        {text.paste.drop}
      </p>
    </Show>
  );
}
