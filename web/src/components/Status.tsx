import type { Tone } from "../tone";
import { Icon } from "./Icon";

/** A status in words, with its mark. */
export function Status(props: { tone: Tone; label: string }) {
  return (
    <span class={`status tone-${props.tone}`}>
      <Icon tone={props.tone} />
      <span>{props.label}</span>
    </span>
  );
}
