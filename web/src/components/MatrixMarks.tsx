import { For, Show } from "solid-js";
import { text } from "../text";
import { tone } from "../tone";
import type { MatrixCell } from "../winver";
import { Icon } from "./Icon";

const ISOLATIONS = ["process", "hyperv"] as const;

interface Props {
  host: string;
  cell: MatrixCell;
  note: number;
  /** Whether the present question is about this pair. */
  current: boolean;
  /** Whether its timeline is shown. */
  open: boolean;
  onOpen: (at: HTMLElement) => void;
}

/** A cell: a mark for each isolation, and a way to its timeline. */
export function MatrixMarks(props: Props) {
  return (
    <button type="button" class="cell" aria-current={props.current ? "true" : undefined} aria-expanded={props.open} onClick={(event) => props.onOpen(event.currentTarget)}>
      <span class="unseen">{text.matrix.cell(props.cell.image, props.host)}</span>
      <For each={ISOLATIONS}>
        {(isolation) => (
          <span class={`mark mark-${tone(props.cell[isolation])}`}>
            <Icon tone={tone(props.cell[isolation])} />
            {text.isolation[isolation]}
            <span class="unseen">: {text.support[props.cell[isolation]]}</span>
          </span>
        )}
      </For>
      <Show when={props.note > 0}>
        <sup>
          <span aria-hidden="true">{props.note}</span>
          <span class="unseen">{text.matrix.seeNote(props.note)}</span>
        </sup>
      </Show>
    </button>
  );
}
