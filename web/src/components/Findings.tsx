import { createSignal, For, Show } from "solid-js";
import { text } from "../text";
import { tone } from "../tone";
import { explain, type Finding, type Report } from "../winver";
import { Status } from "./Status";

export function Findings(props: { report: Report }) {
  return (
    <Show when={props.report.findings.length > 0}>
      <section class="part findings" aria-labelledby="findings">
        <h3 id="findings">{text.findings}</h3>
        <ul>
          <For each={props.report.findings}>{(finding) => <Entry finding={finding} />}</For>
        </ul>
      </section>
    </Show>
  );
}

function Entry(props: { finding: Finding }) {
  const [open, setOpen] = createSignal(false);
  const explanation = () => (open() ? explain(props.finding.code) : undefined);
  return (
    <li>
      <p class="finding-head">
        <Status tone={tone(props.finding.severity)} label={text.severity[props.finding.severity]} />
        <code>
          {props.finding.code} {props.finding.name}
        </code>
      </p>
      <p>{props.finding.message}</p>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{text.about(props.finding.code)}</summary>
        <Show when={explanation()}>
          {(rule) => (
            <dl>
              <dt>{text.what}</dt>
              <dd>{rule().what}</dd>
              <dt>{text.why}</dt>
              <dd>{rule().why}</dd>
              <dt>{text.fix}</dt>
              <dd>{rule().fix}</dd>
            </dl>
          )}
        </Show>
      </details>
    </li>
  );
}
