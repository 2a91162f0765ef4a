import { createMemo, For, Show } from "solid-js";
import { pose } from "../state";
import { text } from "../text";
import { type ReleaseRow, releases, today } from "../winver";
import { Status } from "./Status";

const DAY = 86_400_000;

/** How far a day is from today, in the largest unit that fits. */
function distance(day: string): string {
  const relative = new Intl.RelativeTimeFormat(text.lang, { numeric: "auto" });
  const days = Math.round((Date.parse(day) - Date.parse(today())) / DAY);
  if (Math.abs(days) >= 700) return relative.format(Math.round(days / 365), "year");
  if (Math.abs(days) >= 60) return relative.format(Math.round(days / 30), "month");
  return relative.format(days, "day");
}

/** The releases that base images are made from, newest first, those still supported before the others. */
export function Releases(props: { onPick: () => void }) {
  const rows = createMemo(() => releases().filter((row) => row.tags.length > 0).reverse());
  const groups = () => [
    { tone: "good" as const, label: text.releases.serviced, rows: rows().filter((row) => row.serviced !== false) },
    { tone: "bad" as const, label: text.releases.over, rows: rows().filter((row) => row.serviced === false) },
  ];
  const pick = (image: string) => {
    pose({ image, registry: "" });
    props.onPick();
  };
  return (
    <section id="releases" class="releases" aria-labelledby="releases-title" tabindex="-1">
      <h2 id="releases-title">{text.releases.title}</h2>
      <p class="quiet">{text.releases.lead}</p>
      <div class="scroll" role="group" aria-labelledby="releases-title" tabindex="0">
        <table>
          <thead>
            <tr>
              <th scope="col">{text.releases.release}</th>
              <th scope="col">{text.releases.ends}</th>
            </tr>
          </thead>
          <For each={groups()}>
            {(group) => (
              <tbody>
                <tr class="kind">
                  <th scope="rowgroup" colspan="2">
                    <Status tone={group.tone} label={group.label} />
                  </th>
                </tr>
                <For each={group.rows}>{(row) => <Release row={row} onPick={pick} />}</For>
              </tbody>
            )}
          </For>
        </table>
      </div>
    </section>
  );
}

function Release(props: { row: ReleaseRow; onPick: (tag: string) => void }) {
  return (
    <tr>
      <th scope="row">
        <div class="release">
          <span>
            {props.row.name}
            <small>{props.row.version}</small>
          </span>
          <div class="chips">
            <For each={props.row.tags}>
              {(tag) => (
                <button type="button" class="chip mono" title={text.releases.pick(tag)} onClick={() => props.onPick(tag)}>
                  {tag}
                </button>
              )}
            </For>
          </div>
        </div>
      </th>
      <td>
        <ul class="phases">
          <For each={props.row.phases}>
            {(phase) => (
              <li>
                <span>{text.releases.phase[phase.phase] ?? phase.phase}</span>
                <time datetime={phase.ends}>{phase.ends}</time>{" "}
                <span class="quiet">{distance(phase.ends)}</span>
              </li>
            )}
          </For>
        </ul>
        <Show when={props.row.dispute}>
          <details>
            <summary>{text.releases.dispute}</summary>
            <p>{props.row.dispute}</p>
          </details>
        </Show>
      </td>
    </tr>
  );
}
