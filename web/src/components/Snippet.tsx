import { Show } from "solid-js";
import { CopyButton } from "./CopyButton";

/**
 * A text to paste somewhere, under what it does. Long lines wrap: all of it is in sight on a phone. A long one
 * scrolls, and takes the focus for that.
 */
export function Snippet(props: { title: string; kind?: string; value: string; long?: boolean }) {
  return (
    <div class="snippet">
      <p class="snippet-head">
        <span>
          {props.title} <Show when={props.kind}>{(kind) => <span class="kind">{kind()}</span>}</Show>
        </span>
        <CopyButton value={props.value} what={props.title} />
      </p>
      <pre role={props.long ? "group" : undefined} aria-label={props.long ? props.title : undefined} tabindex={props.long ? 0 : undefined}>
        <code>{props.value}</code>
      </pre>
    </div>
  );
}
