import { For, Show } from "solid-js";
import { anchor, type Excerpt, type Line, type Piece } from "../diagnose/excerpt";
import { number } from "../format";
import { text } from "../text";

/** The text as it was given, with line numbers and its evidence marked. */
export function Marked(props: { excerpt: Excerpt }) {
  const omitted = (index: number) => {
    const runs = props.excerpt.runs;
    const from = runs[index - 1]?.at(-1)?.number ?? 0;
    const to = runs[index]?.[0]?.number ?? props.excerpt.lines + 1;
    return to - from - 1;
  };
  return (
    <section class="part marked" aria-labelledby="marked">
      <h3 id="marked">{text.paste.text}</h3>
      <p class="quiet">{text.paste.textHelp}</p>
      <div class="lines" role="group" aria-labelledby="marked" tabindex="0">
        <For each={props.excerpt.runs}>
          {(run, index) => (
            <>
              <Omitted count={omitted(index())} />
              <For each={run}>{(line) => <OneLine line={line} />}</For>
            </>
          )}
        </For>
        <Omitted count={omitted(props.excerpt.runs.length)} />
      </div>
    </section>
  );
}

function Omitted(props: { count: number }) {
  return (
    <Show when={props.count > 0}>
      <p class="omitted">{text.paste.omitted(number(props.count))}</p>
    </Show>
  );
}

function OneLine(props: { line: Line }) {
  return (
    <div class="line">
      <span class="number" aria-hidden="true">
        {props.line.number}
      </span>
      <code>
        <For each={props.line.pieces}>{(piece) => <Stretch piece={piece} />}</For>
      </code>
    </div>
  );
}

/** Escape leads from the mark of a cause back to the cause. */
function Stretch(props: { piece: Piece }) {
  return (
    <Show when={props.piece.mark} fallback={props.piece.text}>
      {(mark) => (
        <mark
          class={`of-${mark().role}`}
          id={props.piece.anchor ? anchor(mark()) : undefined}
          tabindex={props.piece.anchor ? -1 : undefined}
          onKeyDown={(event) => {
            if (event.key === "Escape" && mark().role === "cause") document.getElementById(`cause-${mark().index}`)?.focus();
          }}
        >
          {props.piece.text}
        </mark>
      )}
    </Show>
  );
}
