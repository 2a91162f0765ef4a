import { createMemo, For, Show } from "solid-js";
import type { Answer } from "../answer";
import { choose, question } from "../state";
import { suggestions } from "../suggest";
import { text } from "../text";
import { edition, identify, type MatrixCell, type MatrixHost } from "../winver";
import { MatrixMarks } from "./MatrixMarks";

/** A name of the table as the check understands it; names that only the page uses give way to their build. */
function input(name: string, builds: number[], as: "host" | "image"): string {
  const { result } = identify(name, as);
  const named = result && "status" in result && result.status !== "invalid";
  return named || builds[0] === undefined ? name : `10.0.${builds[0]}`;
}

const builds = (list: number[]) => (list.length > 1 ? text.matrix.builds(list.length) : list.map((n) => `10.0.${n}`).join(""));

/** One edition of the compatibility matrix. */
export function Matrix(props: { answer: Answer; onPick: () => void }) {
  const asOf = createMemo(() => question().asOf.trim());
  const shown = createMemo(() => edition(asOf()) ?? edition(""));
  const table = () => shown()?.table;
  const source = () => shown()?.report.sources?.[table()?.edition.source ?? ""];
  const dates = () => suggestions.asOf().map(({ value }) => value);

  const images = createMemo(() => {
    const found = new Map<string, number[]>();
    for (const host of table()?.hosts ?? []) {
      for (const cell of host.images) if (!found.has(cell.image)) found.set(cell.image, cell.builds);
    }
    return [...found.entries()];
  });
  const notes = createMemo(() => {
    const all = (table()?.hosts ?? []).flatMap((host) => host.images.map((cell) => cell.note));
    return [...new Set(all.filter((note) => note != null))];
  });
  const kinds = () => [...new Set((table()?.hosts ?? []).map((host) => host.kind))];
  const of = (kind: string) => (table()?.hosts ?? []).filter((host) => host.kind === kind);

  const turn = (date: string | undefined) => date !== undefined && choose({ asOf: date === dates()[0] ? "" : date });
  const neighbour = (step: number) => dates()[dates().indexOf(table()?.edition.date ?? "") + step];
  const current = (host: MatrixHost, cell: MatrixCell) => {
    const asked = props.answer.report();
    const kind = asked?.host?.kind;
    return (
      (kind === host.kind || kind === "unknown") &&
      host.builds.includes(asked?.host?.build ?? -1) &&
      cell.builds.includes(asked?.image?.build ?? -1)
    );
  };
  const pick = (host: MatrixHost, cell: MatrixCell) => {
    choose({
      host: input(host.host, host.builds, "host"),
      image: input(cell.image, cell.builds, "image"),
      hostKind: "",
      registry: "",
    });
    props.onPick();
  };

  return (
    <section id="matrix" class="matrix" aria-labelledby="matrix-title" tabindex="-1">
      <div class="section-head">
        <h2 id="matrix-title">{text.matrix.title}</h2>
        <div class="edition">
          <label for="edition">{text.matrix.edition}</label>
          <button type="button" class="button small" aria-label={text.matrix.older} disabled={!neighbour(1)} onClick={() => turn(neighbour(1))}>
            ‹
          </button>
          <select id="edition" value={table()?.edition.date} onChange={(event) => turn(event.currentTarget.value)}>
            <For each={dates()}>
              {(date, index) => (
                <option value={date} selected={date === table()?.edition.date}>
                  {index() === 0 ? text.matrix.newest(date) : date}
                </option>
              )}
            </For>
          </select>
          <button type="button" class="button small" aria-label={text.matrix.newer} disabled={!neighbour(-1)} onClick={() => turn(neighbour(-1))}>
            ›
          </button>
        </div>
      </div>
      <p class="quiet">{text.matrix.lead}</p>
      <div class="scroll" role="group" aria-labelledby="matrix-title" tabindex="0">
        <table>
          <thead>
            <tr>
              <th scope="col">{text.matrix.host}</th>
              <For each={images()}>
                {([image, list]) => (
                  <th scope="col">
                    {image}
                    <small>{builds(list)}</small>
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <For each={kinds()}>
            {(kind) => (
              <tbody>
                <tr class="kind">
                  <th scope="rowgroup" colspan={images().length + 1}>
                    <span>{text.matrix.kind[kind] ?? kind}</span>
                  </th>
                </tr>
                <For each={of(kind)}>
                  {(host) => (
                    <tr>
                      <th scope="row">
                        {host.host}
                        <small>{builds(host.builds)}</small>
                      </th>
                      <For each={images()}>
                        {([image]) => {
                          const cell = host.images.find((entry) => entry.image === image);
                          return (
                            <td>
                              <Show when={cell} fallback={<span class="unlisted">{text.matrix.unlisted}</span>}>
                                {(found) => (
                                  <MatrixMarks
                                    host={host.host}
                                    cell={found()}
                                    current={current(host, found())}
                                    note={notes().indexOf(found().note ?? "") + 1}
                                    onPick={() => pick(host, found())}
                                  />
                                )}
                              </Show>
                            </td>
                          );
                        }}
                      </For>
                    </tr>
                  )}
                </For>
              </tbody>
            )}
          </For>
        </table>
      </div>
      <Show when={notes().length > 0}>
        <ol class="notes" aria-label={text.matrix.notes}>
          <For each={notes()}>{(note) => <li>{note}</li>}</For>
        </ol>
      </Show>
      <Show when={table()?.edition.defects.length}>
        {(count) => (
          <details class="defects">
            <summary>{text.matrix.defects(count())}</summary>
            <ul>
              <For each={table()?.edition.defects}>{(defect) => <li>{defect}</li>}</For>
            </ul>
          </details>
        )}
      </Show>
      <Show when={source()}>
        {(found) => (
          <p class="quiet">
            <a href={found().url} rel="noreferrer">
              {found().title}
            </a>
          </p>
        )}
      </Show>
    </section>
  );
}
