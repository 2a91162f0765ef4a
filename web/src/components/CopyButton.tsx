import { createSignal, onCleanup } from "solid-js";
import { text } from "../text";

/** Copies a text and says so, to the eye and to the ear. */
export function CopyButton(props: { value: string; label?: string; what: string }) {
  const label = () => props.label ?? text.copy;
  const [said, say] = createSignal("");
  let back: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(back));

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(props.value);
      say(text.copied);
    } catch {
      say(text.copyFailed);
    }
    clearTimeout(back);
    back = setTimeout(() => say(""), 2500);
  };

  return (
    <span class="copy">
      <button type="button" class="button small" aria-label={`${label()}: ${props.what}`} onClick={() => void copy()}>
        {said() || label()}
      </button>
      <span class="unseen" role="status">
        {said()}
      </span>
    </span>
  );
}
