import { For, Show } from "solid-js";
import { anchor, type Excerpt, type Role } from "../diagnose/excerpt";
import { number } from "../format";
import { pose } from "../state";
import { text } from "../text";
import { type Tone, tone } from "../tone";
import type { CauseOutcome, Diagnosis, ReadFact, Report } from "../winver";
import { Elsewhere } from "./Elsewhere";
import { Evidence } from "./Evidence";
import { Findings } from "./Findings";
import { Fixes } from "./Fixes";
import { Icon } from "./Icon";
import { Marked } from "./Marked";
import { Runtimes } from "./Runtimes";
import { Snippet } from "./Snippet";
import { Sources } from "./Sources";
import { Status } from "./Status";
import { VerdictHead } from "./VerdictHead";

/** The commands whose output says most. They are the same in every language. */
const INSTEAD = {
  describe: "kubectl describe pod POD",
  run: "docker run IMAGE",
  host: "ver",
  runtime: "docker info",
  manifest: "docker manifest inspect IMAGE",
};

const FACTS = 12;

interface Props {
  report: Report;
  excerpt: Excerpt;
  /** The file's name, when there is one. */
  name: string | undefined;
}

/** What a text says: the answer, why, what to do, and the text itself with its evidence marked. */
export function Diagnosed(props: Props) {
  const result = () => props.report.result as Diagnosis | undefined;
  const causes = () => result()?.causes ?? [];
  const silent = () => causes().length === 0 && props.report.verdict === undefined;
  /** Whether the versions are the answer, or something that was recognised beside them. */
  const aside = () => {
    const [first] = causes();
    return first && (props.report.verdict === undefined || first.kind === "other" || first.kind === "missing-feature") ? first : undefined;
  };
  const looks = (): Tone => {
    const first = aside();
    return first ? (first.confidence === "possible" ? "depends" : "bad") : tone(props.report.verdict ?? "unknown");
  };
  const title = () => {
    const first = aside();
    if (first) return first.confidence === "possible" ? text.paste.guessed : text.paste.found;
    return text.verdict[props.report.verdict ?? "unknown"];
  };
  /** The findings that are not the causes once more. */
  const others = () => {
    const spans = causes().map((cause) => JSON.stringify(cause.span));
    return props.report.findings.filter(({ where }) => !(where?.span && spans.includes(JSON.stringify(where.span))));
  };
  const command = () => `kubectl winver diagnose ${props.name?.replace(/[^\w.-]/g, "_") ?? "-"}`;

  return (
    <Show when={result()} fallback={<Refused report={props.report} />}>
      <Show when={!silent()} fallback={<Nothing {...props} />}>
        <article class={`answer tone-${looks()}`} aria-labelledby="verdict">
          <VerdictHead report={props.report} tone={looks()} title={title()} />
          <section class="part causes" aria-labelledby="causes">
            <h3 id="causes">{text.paste.causes}</h3>
            <Show when={causes().length > 0} fallback={<p>{text.paste.versionsOnly}</p>}>
              <ol>
                <For each={causes()}>{(cause, index) => <Cause cause={cause} index={index()} />}</For>
              </ol>
            </Show>
          </section>
          <Fixes report={props.report} />
          <Show when={result()}>{(found) => <Facts found={found()} report={props.report} />}</Show>
          <Marked excerpt={props.excerpt} />
          <Show when={props.report.compatibility}>
            <Evidence report={props.report} />
            <Runtimes report={props.report} onPick={(runtime) => check(props.report, runtime)} />
          </Show>
          <Findings report={{ ...props.report, findings: others() }} />
          <Sources report={props.report} />
          <Elsewhere report={props.report} command={command()} />
          <p class="stamp">{text.data(props.report.data.asOf, props.report.data.version)}</p>
        </article>
      </Show>
    </Show>
  );
}

/** Takes the pair of a text over to the check. */
function check(report: Report, runtime?: string): void {
  const facts = (report.result as Diagnosis | undefined)?.facts;
  const { host, image } = report;
  pose({
    host: host?.input ?? "",
    image: image?.input ?? "",
    runtime: runtime ?? facts?.runtime ?? "",
    isolation: "",
    hostKind: "",
    registry: "",
  });
  document.getElementById("host")?.focus();
}

/** To the mark in the text, and to the ear: the mark takes the focus. */
function jump(role: Role, index: number): void {
  const mark = document.getElementById(anchor({ role, index }));
  mark?.scrollIntoView({ block: "center" });
  mark?.focus({ preventScroll: true });
}

function Cause(props: { cause: CauseOutcome; index: number }) {
  const line = () => number(props.cause.span.start.line);
  const sure = (): Tone => (props.cause.confidence === "certain" ? "bad" : props.cause.confidence === "likely" ? "depends" : "unknown");
  return (
    <li>
      <p class="cause-head">
        <Status tone={sure()} label={text.paste.confidence[props.cause.confidence]} />
        <span class="quiet">{text.paste.kind[props.cause.kind]}</span>
        <button
          type="button"
          class="chip"
          id={`cause-${props.index}`}
          aria-label={text.paste.jump(line())}
          onClick={() => jump("cause", props.index)}
        >
          {text.paste.line(line())}
        </button>
      </p>
      <p class="what">{props.cause.what}</p>
      <p>
        <span class="quiet">{text.paste.next}</span> {props.cause.next}
      </p>
    </li>
  );
}

/** What else was read, as ways to where it stands. */
function Facts(props: { found: Diagnosis; report: Report }) {
  const facts = () => props.found.facts;
  const lists = () => {
    const { hosts, images, nodes = [] } = facts();
    const all: { role: Role; facts: ReadFact[]; label: string }[] = [
      { role: "host", facts: hosts, label: text.paste.fact.host },
      { role: "image", facts: images, label: text.paste.fact.image },
      { role: "node", facts: nodes, label: text.paste.fact.node },
    ];
    return all.filter((list) => list.facts.length > 0);
  };
  const words = () => {
    const { runtime, isolation } = facts();
    const all = [
      { label: text.paste.fact.runtime, value: runtime },
      { label: text.paste.fact.isolation, value: isolation },
    ];
    return all.filter((entry) => entry.value !== undefined);
  };
  return (
    <Show when={lists().length + words().length > 0}>
      <section class="part facts" aria-labelledby="facts">
        <h3 id="facts">{text.paste.facts}</h3>
        <dl>
          <For each={lists()}>
            {(list) => (
              <>
                <dt>{list.label}</dt>
                <dd class="chips">
                  <For each={list.facts.slice(0, FACTS)}>
                    {(fact, index) => (
                      <button type="button" class={`chip mono fact-${list.role}`} onClick={() => jump(list.role, index())}>
                        {fact.text}
                      </button>
                    )}
                  </For>
                  <Show when={list.facts.length > FACTS}>
                    <span>{text.paste.noMore(number(list.facts.length - FACTS))}</span>
                  </Show>
                </dd>
              </>
            )}
          </For>
          <For each={words()}>
            {(entry) => (
              <>
                <dt>{entry.label}</dt>
                <dd class="mono">{entry.value}</dd>
              </>
            )}
          </For>
        </dl>
        <Show when={props.report.host && props.report.image}>
          <button type="button" class="button" onClick={() => check(props.report)}>
            {text.paste.checkPair}
          </button>
        </Show>
      </section>
    </Show>
  );
}

/** No cause and no pair: what would say more. */
function Nothing(props: Props) {
  const entries = () => Object.entries(INSTEAD) as [keyof typeof INSTEAD, string][];
  return (
    <article class="answer tone-unknown" aria-labelledby="verdict">
      <header class="verdict">
        <Icon tone="unknown" />
        <h2 id="verdict">{text.paste.nothing}</h2>
        <p class="summary" id="summary">
          {text.paste.nothingLead}
        </p>
      </header>
      <section class="part fixes instead" aria-labelledby="verdict">
        <ul>
          <For each={entries()}>
            {([key, command]) => (
              <li>
                <Snippet title={text.paste.instead[key]} value={command} />
              </li>
            )}
          </For>
        </ul>
      </section>
      <Show when={props.report.result as Diagnosis | undefined}>{(found) => <Facts found={found()} report={props.report} />}</Show>
      <Marked excerpt={props.excerpt} />
    </article>
  );
}

/** The request was refused: a host, an image or a runtime that is none. */
function Refused(props: { report: Report }) {
  return (
    <article class="answer refused" aria-labelledby="verdict">
      <h2 id="verdict">{text.refused}</h2>
      <For each={props.report.findings}>{(finding) => <p>{finding.message}</p>}</For>
    </article>
  );
}
