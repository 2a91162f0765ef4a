import { Show } from "solid-js";
import { CopyButton } from "./CopyButton";

/** A text to paste somewhere, under what it does. Long lines wrap: all of it is in sight on a phone. */
export function Snippet(props: { title: string; kind?: string; value: string }) {
  return (
    <div class="snippet">
      <p class="snippet-head">
        <span>
          {props.title} <Show when={props.kind}>{(kind) => <span class="kind">{kind()}</span>}</Show>
        </span>
        <CopyButton value={props.value} what={props.title} />
      </p>
      <pre>
        <code>{props.value}</code>
      </pre>
    </div>
  );
}
