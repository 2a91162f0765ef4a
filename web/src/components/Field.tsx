import { type JSX, Show } from "solid-js";
import { text } from "../text";
import { Icon } from "./Icon";

interface Props {
  id: string;
  label: string;
  /** How the value was understood, or what it is for. */
  note: string;
  error: string | undefined;
  wide?: boolean;
  optional?: boolean;
  children: JSX.Element;
}

/** A labelled field with one line below it; the report's sentence takes that line when it names this field. */
export function Field(props: Props) {
  return (
    <div class="field" classList={{ wide: props.wide === true, wrong: props.error !== undefined }}>
      <label for={props.id}>
        {props.label}
        <Show when={props.optional}>
          <span class="quiet"> {text.optional}</span>
        </Show>
      </label>
      {props.children}
      <p class="note" id={`${props.id}-note`}>
        <Show when={props.error} fallback={props.note}>
          <span class="wrong-text">
            <Icon tone="bad" />
            <span>{props.error}</span>
          </span>
        </Show>
      </p>
    </div>
  );
}

