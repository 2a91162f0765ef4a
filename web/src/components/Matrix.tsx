import { createEffect, createMemo, createSignal, For, on, Show } from "solid-js";
import type { Answer } from "../answer";
import { edition } from "../matrix";
import { choose, pose, question } from "../state";
import { text } from "../text";
import { editions, identify, type MatrixCell, type MatrixHost } from "../winver";
import { go } from "./Header";
import { MatrixMarks } from "./MatrixMarks";
import { type Pair, Timeline } from "./Timeline";

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
  // Drafts, and editions that were replaced on their own day, are in force on no day: they are only looked at.
  const [looked, look] = createSignal("");
  createEffect(on(asOf, () => look("")));
  const shown = createMemo(() => {
    if (looked() !== "") return edition({ edition: looked() });
    return (asOf() !== "" && edition({ asOf: asOf() })) || edition({});
  });
  const table = () => shown()?.table;
  const source = () => shown()?.report.sources?.[table()?.edition.source ?? ""];
  const all = createMemo(editions);
  const groups = () => [
    { label: text.matrix.published, editions: all().filter((row) => row.published) },
    { label: text.matrix.drafts, editions: all().filter((row) => !row.published) },
  ];
  const ids = () => groups()[0]?.editions.map((row) => row.edition) ?? [];

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

  const turn = (id: string | undefined) => {
    const row = all().find((row) => row.edition === id);
    if (!row) return;
    const inForce = all().find((other) => other.published && other.date === row.date) === row;
    look(inForce ? "" : row.edition);
    if (inForce) choose({ asOf: row.edition === ids()[0] ? "" : row.date });
  };
  // From a draft to the published editions beside it.
  const neighbour = (step: 1 | -1) => {
    const at = all().findIndex((row) => row.edition === table()?.edition.edition);
    const side = step > 0 ? all().slice(at + 1) : all().slice(0, Math.max(at, 0)).reverse();
    return side.find((row) => row.published)?.edition;
  };
  const current = (host: MatrixHost, cell: MatrixCell) => {
    const asked = props.answer.report();
    const kind = asked?.host?.kind;
    return (
      (kind === host.kind || kind === "unknown") &&
      host.builds.includes(asked?.host?.build ?? -1) &&
      cell.builds.includes(asked?.image?.build ?? -1)
    );
  };

  const [pair, setPair] = createSignal<Pair>();
  let opened: HTMLElement | undefined;
  // A row of several builds is one host of the page: any of them has its cells.
  const open = (host: MatrixHost, cell: MatrixCell, at: HTMLElement) => {
    opened = at;
    const build = (list: number[], name: string) => (list.length > 0 ? `10.0.${list.at(-1)}` : name);
    setPair({
      host: build(host.builds, host.host),
      hostKind: host.kind,
      image: build(cell.builds, cell.image),
      names: { host: host.host, image: cell.image },
    });
    go("timeline");
  };
  const check = ({ names }: Pair) => {
    const host = table()?.hosts.find((row) => row.host === names.host);
    const cell = host?.images.find((entry) => entry.image === names.image);
    pose({
      host: input(names.host, host?.builds ?? [], "host"),
      image: input(names.image, cell?.builds ?? [], "image"),
      hostKind: "",
      registry: "",
    });
    props.onPick();
  };
  const shownPair = (host: MatrixHost, cell: MatrixCell) => pair()?.names.host === host.host && pair()?.names.image === cell.image;

  return (
    <section id="matrix" class="matrix" aria-labelledby="matrix-title" tabindex="-1">
      <div class="section-head">
        <h2 id="matrix-title">{text.matrix.title}</h2>
        <div class="edition">
          <label for="edition">{text.matrix.edition}</label>
          <button type="button" class="button small" aria-label={text.matrix.older} disabled={!neighbour(1)} onClick={() => turn(neighbour(1))}>
            ‹
          </button>
          <select id="edition" value={table()?.edition.edition} onChange={(event) => turn(event.currentTarget.value)}>
            <For each={groups()}>
              {(group) => (
                <optgroup label={group.label}>
                  <For each={group.editions}>
                    {({ edition: id }) => (
                      <option value={id} selected={id === table()?.edition.edition}>
                        {id === ids()[0] ? text.matrix.newest(id) : id}
                      </option>
                    )}
                  </For>
                </optgroup>
              )}
            </For>
          </select>
          <button type="button" class="button small" aria-label={text.matrix.newer} disabled={!neighbour(-1)} onClick={() => turn(neighbour(-1))}>
            ›
          </button>
        </div>
      </div>
      <p class="quiet">{text.matrix.lead}</p>
      <Show when={table()?.edition.published === false}>
        <p class="draft">{shown()?.report.summary}</p>
      </Show>
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
                                    open={shownPair(host, found())}
                                    onOpen={(at) => open(host, found(), at)}
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
      <Show when={pair()} keyed>
        {(found) => (
          <Timeline
            pair={found}
            onEdition={turn}
            onCheck={() => check(found)}
            onClose={() => {
              setPair();
              opened?.focus();
            }}
          />
        )}
      </Show>
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
