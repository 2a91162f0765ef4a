import { For, type JSX, Show } from "solid-js";
import { text } from "../text";
import { type Tone, tone } from "../tone";
import type { Report } from "../winver";
import { Icon } from "./Icon";

interface Props {
  report: Report;
  tone: Tone;
  title: string;
  /** What is to be done with the answer as a whole. */
  children?: JSX.Element;
}

/** The answer itself: the word, the sentence, and the word for each isolation. */
export function VerdictHead(props: Props) {
  return (
    <header class="verdict">
      <Icon tone={props.tone} />
      <h2 id="verdict">{props.title}</h2>
      <Show when={props.report.compatibility?.length}>
        <p class="isolations">
          <For each={props.report.compatibility}>
            {(stages) => (
              <span class={`badge tone-${tone(stages.verdict)}`}>
                <Icon tone={tone(stages.verdict)} />
                {text.isolation[stages.isolation]}: {text.verdict[stages.verdict]}
              </span>
            )}
          </For>
        </p>
      </Show>
      {props.children}
      <p class="summary" id="summary">
        {props.report.summary}
      </p>
    </header>
  );
}
