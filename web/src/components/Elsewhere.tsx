import { createSignal, Show } from "solid-js";
import { command } from "../cli";
import { question } from "../state";
import { text } from "../text";
import type { Report } from "../winver";
import { CopyButton } from "./CopyButton";

/** The same question for a shell, and the report for a ticket. */
export function Elsewhere(props: { report: Report }) {
  const [open, setOpen] = createSignal(false);
  const json = () => JSON.stringify(props.report, null, 2);
  return (
    <section class="part elsewhere" aria-labelledby="elsewhere">
      <h3 id="elsewhere">{text.elsewhere}</h3>
      <div class="snippet">
        <pre tabindex="0" role="region" aria-label={text.asCommand}>
          <code>{command(question)}</code>
        </pre>
        <CopyButton value={command(question)} what={text.asCommand} />
      </div>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{text.asJson}</summary>
        <Show when={open()}>
          <div class="snippet">
            <pre class="json" tabindex="0" role="region" aria-label={text.asJson}>
              <code>{json()}</code>
            </pre>
            <CopyButton value={json()} what={text.asJson} />
          </div>
        </Show>
      </details>
    </section>
  );
}
