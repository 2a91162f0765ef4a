import { For, Show } from "solid-js";
import { text } from "../text";
import { type Tone, tone } from "../tone";
import type { Compatibility, PullStage, Report } from "../winver";
import { Status } from "./Status";

/** The three stages, one table for each isolation. */
export function Evidence(props: { report: Report }) {
  return (
    <section class="part evidence" aria-labelledby="evidence">
      <h3 id="evidence">{text.evidence}</h3>
      <div class="stages">
        <For each={props.report.compatibility}>{(stages) => <Stages stages={stages} />}</For>
      </div>
      <Show when={props.report.image?.selection}>
        {(selection) => (
          <p class="selection">
            <b>{text.selection}</b> {selection().reason}
          </p>
        )}
      </Show>
    </section>
  );
}

function Stages(props: { stages: Compatibility }) {
  const { support, pull, start } = props.stages;
  const supportNote = () => [support.edition && text.edition(support.edition), support.note].filter(Boolean).join("; ");
  return (
    <table>
      <caption>
        {text.isolationLong[props.stages.isolation]}
        <Status tone={tone(props.stages.verdict)} label={text.verdict[props.stages.verdict]} />
      </caption>
      <thead class="unseen">
        <tr>
          <th scope="col">{text.stage}</th>
          <th scope="col">{text.answered}</th>
        </tr>
      </thead>
      <tbody>
        <Stage name={text.stages.support} tone={tone(support.status)} label={text.support[support.status]} reason={supportNote()} />
        <Stage name={text.stages.pull} tone={tone(pull.status)} label={text.pull[pull.status]} reason={pullNote(pull)} />
        <Stage name={text.stages.start} tone={tone(start.status)} label={text.start[start.status]} reason={start.reason} />
      </tbody>
    </table>
  );
}

function Stage(props: { name: string; tone: Tone; label: string; reason: string }) {
  return (
    <tr>
      <th scope="row">{props.name}</th>
      <td>
        <Status tone={props.tone} label={props.label} />
        <p class="reason">{props.reason}</p>
      </td>
    </tr>
  );
}

function pullNote({ runtime, rule, rules, status, beyond }: PullStage): string {
  if (rule !== undefined) {
    const named = [runtime, text.rule(rule)].filter(Boolean).join(", ");
    return beyond ? `${named}. ${text.beyond(beyond)}` : named;
  }
  if (!rules?.length || status === "unknown") return "";
  return status === "depends" ? text.perRuntime : text.allRuntimes;
}
