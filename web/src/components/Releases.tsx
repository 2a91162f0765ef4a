import { For, Show } from "solid-js";
import { choose } from "../state";
import { text } from "../text";
import { releases, today } from "../winver";
import { Status } from "./Status";

const relative = new Intl.RelativeTimeFormat(text.lang, { numeric: "auto" });
const DAY = 86_400_000;

/** How far a day is from today, in the largest unit that fits. */
function distance(day: string): string {
  const days = Math.round((Date.parse(day) - Date.parse(today())) / DAY);
  if (Math.abs(days) >= 700) return relative.format(Math.round(days / 365), "year");
  if (Math.abs(days) >= 60) return relative.format(Math.round(days / 30), "month");
  return relative.format(days, "day");
}

/** The releases that base images are made from, newest first. */
export function Releases(props: { onPick: () => void }) {
  const rows = releases().filter((row) => row.tags.length > 0).reverse();
  const pick = (image: string) => {
    choose({ image, registry: "" });
    props.onPick();
  };
  return (
    <section id="releases" class="releases" aria-labelledby="releases-title" tabindex="-1">
      <h2 id="releases-title">{text.releases.title}</h2>
      <p class="quiet">{text.releases.lead}</p>
      <div class="scroll" role="region" aria-labelledby="releases-title" tabindex="0">
        <table>
          <thead>
            <tr>
              <th scope="col">{text.releases.release}</th>
              <th scope="col">{text.releases.tags}</th>
              <th scope="col">{text.releases.ends}</th>
            </tr>
          </thead>
          <tbody>
            <For each={rows}>
              {(row) => (
                <tr>
                  <th scope="row">
                    {row.name}
                    <small>{row.version}</small>
                    <Show when={row.serviced !== undefined}>
                      <Status
                        tone={row.serviced ? "good" : "bad"}
                        label={row.serviced ? text.releases.serviced : text.releases.over}
                      />
                    </Show>
                  </th>
                  <td>
                    <For each={row.tags}>
                      {(tag) => (
                        <button type="button" class="chip" onClick={() => pick(tag)}>
                          {tag}
                        </button>
                      )}
                    </For>
                  </td>
                  <td>
                    <ul class="phases">
                      <For each={row.phases}>
                        {(phase) => (
                          <li>
                            <span>{text.releases.phase[phase.phase] ?? phase.phase}</span>{" "}
                            <time datetime={phase.ends}>{phase.ends}</time>{" "}
                            <span class="quiet">{distance(phase.ends)}</span>
                          </li>
                        )}
                      </For>
                    </ul>
                    <Show when={row.dispute}>
                      <details>
                        <summary>{text.releases.dispute}</summary>
                        <p>{row.dispute}</p>
                      </details>
                    </Show>
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </section>
  );
}
