import { createMemo, For, Show } from "solid-js";
import { number } from "../format";
import { timeline } from "../matrix";
import { text } from "../text";
import { tone } from "../tone";
import type { TimelineRow } from "../winver";
import { Status } from "./Status";

/** What a timeline is of: a cell of the matrix, in the words that the package understands. */
export interface Pair {
  host: string;
  hostKind: string;
  image: string;
  /** As the edition in sight names them. */
  names: { host: string; image: string };
}

interface Props {
  pair: Pair;
  onEdition: (id: string) => void;
  onCheck: () => void;
  onClose: () => void;
}

const ISOLATIONS = ["process", "hyperv"] as const;

/** Editions after each other that say the same. */
function runs(rows: TimelineRow[]): TimelineRow[][] {
  const said = ({ process, hyperv, note, host, defects = [] }: TimelineRow) =>
    JSON.stringify([host === undefined, process, hyperv, note, defects]);
  const all: TimelineRow[][] = [];
  for (const row of rows) {
    const last = all.at(-1);
    if (last?.[0] && said(last[0]) === said(row)) last.push(row);
    else all.push([row]);
  }
  return all.reverse();
}

/** One cell of the matrix through all editions, newest first: runs of editions that agree, in one row each. */
export function Timeline(props: Props) {
  const found = createMemo(() => timeline(props.pair.host, props.pair.hostKind, props.pair.image));
  const until = (index: number) => {
    const next = runs(found().rows)[index - 1]?.[0];
    return next ? text.matrix.timeline.until(next.date) : text.matrix.timeline.now;
  };
  return (
    <section id="timeline" class="timeline" aria-labelledby="timeline-title" tabindex="-1">
      <div class="section-head">
        <h3 id="timeline-title">{text.matrix.timeline.title(props.pair.names.image, props.pair.names.host)}</h3>
        <button type="button" class="button small" onClick={() => props.onClose()}>
          {text.matrix.timeline.close}
        </button>
      </div>
      <p class="quiet">{found().report?.summary}</p>
      <For each={ISOLATIONS}>
        {(isolation) => (
          <div class="strip" aria-hidden="true">
            <span>{text.isolation[isolation]}</span>
            <span class="bars">
              <For each={found().rows}>
                {(row) => (
                  <i
                    class={row.host === undefined ? "absent" : `tone-${tone(row[isolation])} ${tone(row[isolation])}`}
                    title={`${row.date}: ${row.host === undefined ? text.matrix.timeline.absent : text.support[row[isolation]]}`}
                  />
                )}
              </For>
            </span>
          </div>
        )}
      </For>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.matrix.timeline.since}</th>
            <For each={ISOLATIONS}>{(isolation) => <th scope="col">{text.isolation[isolation]}</th>}</For>
          </tr>
        </thead>
        <tbody>
          <For each={runs(found().rows)}>
            {(run, index) => (
              <Show when={run[0]}>
                {(first) => (
                  <>
                    <tr>
                      <th scope="row">
                        <button
                          type="button"
                          class="chip mono"
                          title={text.matrix.timeline.show(first().date)}
                          onClick={() => props.onEdition(first().edition)}
                        >
                          {first().date}
                        </button>
                        <small>
                          {until(index())} · {text.matrix.timeline.editions(run.length)}
                        </small>
                      </th>
                      <Show
                        when={first().host !== undefined}
                        fallback={
                          <td colspan="2" class="quiet">
                            {text.matrix.timeline.absent}
                          </td>
                        }
                      >
                        <For each={ISOLATIONS}>
                          {(isolation) => (
                            <td>
                              <Status tone={tone(first()[isolation])} label={text.support[first()[isolation]]} />
                            </td>
                          )}
                        </For>
                      </Show>
                    </tr>
                    <Show when={first().note !== undefined || first().defects?.length}>
                      <tr class="doubt">
                        <td colspan="3">
                          <Show when={first().note}>{(note) => <p>{note()}</p>}</Show>
                          <Show when={first().defects?.length}>
                            <details>
                              <summary>
                                {text.matrix.timeline.doubts} ({number(first().defects?.length ?? 0)})
                              </summary>
                              <ul>
                                <For each={first().defects}>{(defect) => <li>{defect}</li>}</For>
                              </ul>
                            </details>
                          </Show>
                        </td>
                      </tr>
                    </Show>
                  </>
                )}
              </Show>
            )}
          </For>
        </tbody>
      </table>
      <div class="timeline-foot">
        <button type="button" class="button primary" onClick={() => props.onCheck()}>
          {text.matrix.timeline.check}
        </button>
        <p class="quiet">{text.matrix.timeline.checkLead}</p>
      </div>
    </section>
  );
}
