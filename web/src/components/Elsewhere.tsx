import { createSignal, Show } from "solid-js";
import { text } from "../text";
import type { Report } from "../winver";
import { Snippet } from "./Snippet";

/** The same question for a shell, and the report for a ticket. */
export function Elsewhere(props: { report: Report; command: string | undefined }) {
  const [open, setOpen] = createSignal(false);
  return (
    <section class="part elsewhere" aria-labelledby="elsewhere">
      <h3 id="elsewhere">{text.elsewhere}</h3>
      <Show when={props.command}>{(command) => <Snippet title={text.asCommand} value={command()} />}</Show>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{text.asJson}</summary>
        <Show when={open()}>
          <Snippet title={text.asJson} kind="JSON" long value={JSON.stringify(props.report, null, 2)} />
        </Show>
      </details>
    </section>
  );
}
