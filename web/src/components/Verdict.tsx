import { For, Show } from "solid-js";
import type { Answer } from "../answer";
import { command } from "../cli";
import { choose, link, question } from "../state";
import { text } from "../text";
import { tone } from "../tone";
import type { Report } from "../winver";
import { CopyButton } from "./CopyButton";
import { Elsewhere } from "./Elsewhere";
import { Evidence } from "./Evidence";
import { Findings } from "./Findings";
import { Fixes } from "./Fixes";
import { opens, Runtimes } from "./Runtimes";
import { Settle } from "./Settle";
import { Sources } from "./Sources";
import { VerdictHead } from "./VerdictHead";
import { Waiting } from "./Waiting";

/** The answer: the word, the sentence, what to do, and then everything it rests on. */
export function Verdict(props: { answer: Answer }) {
  const { report } = props.answer;
  return (
    <Show when={report()} fallback={<Waiting />}>
      {(found) => (
        <Show when={found().verdict} fallback={<Refused report={found()} errors={props.answer.errors()} />}>
          {(verdict) => (
            <article class={`answer tone-${tone(verdict())}`} aria-labelledby="verdict">
              <VerdictHead report={found()} tone={tone(verdict())} title={text.verdict[verdict()]}>
                <CopyButton value={link()} label={text.share} what={text.shareWhat} />
              </VerdictHead>
              <Fixes report={found()} />
              <Settle report={found()} answer={props.answer} />
              <For each={opens(found()) ? [Runtimes, Evidence] : [Evidence, Runtimes]}>
                {(Part) => <Part report={found()} onPick={(runtime) => choose({ runtime })} />}
              </For>
              <Findings report={found()} />
              <Sources report={found()} />
              <Elsewhere report={found()} command={question().image.trim() === "" ? undefined : command(question())} />
              <p class="stamp">{text.data(found().data.asOf, found().data.version)}</p>
            </article>
          )}
        </Show>
      )}
    </Show>
  );
}

/** No verdict: the sentences stand beside the fields they name, the others here. */
function Refused(props: { report: Report; errors: Partial<Record<string, string>> }) {
  const labels = () => Object.keys(props.errors).filter((field) => field in text.field) as (keyof typeof text.field)[];
  const others = () => props.report.findings.filter((finding) => !((finding.args?.field ?? "") in text.field));
  return (
    <article class="answer refused" aria-labelledby="verdict">
      <h2 id="verdict">{text.refused}</h2>
      <Show when={labels().length > 0}>
        <p>
          <For each={labels()}>
            {(field) => (
              <button type="button" class="button small" onClick={() => document.getElementById(field)?.focus()}>
                {text.correct(text.field[field])}
              </button>
            )}
          </For>
        </p>
      </Show>
      <For each={others()}>{(finding) => <p>{finding.message}</p>}</For>
    </article>
  );
}
