import { For, Show } from "solid-js";
import { text } from "../text";
import type { Report } from "../winver";

/** Every source of the answer, newest state first. */
export function Sources(props: { report: Report }) {
  const sources = () => Object.values(props.report.sources ?? {}).sort((a, b) => b.date.localeCompare(a.date));
  return (
    <Show when={sources().length > 0}>
      <section class="part sources" aria-labelledby="sources">
        <h3 id="sources">{text.sources}</h3>
        <ul>
          <For each={sources()}>
            {(source) => (
              <li>
                <a href={source.url} rel="noreferrer">
                  {source.title}
                </a>{" "}
                <time datetime={source.date}>{source.date}</time>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
