import { createEffect, createSignal, For, Match, on, onCleanup, Show, Switch } from "solid-js";
import { ask, cancel, request } from "../diagnose/ask";
import type { Word } from "../diagnose/worker";
import { errors } from "../examples";
import { size } from "../format";
import { files, hold, typed, write } from "../held";
import { matching, matchingTags, suggestions } from "../suggest";
import { text } from "../text";
import { Combobox } from "./Combobox";
import { Diagnosed } from "./Diagnosed";
import { Field } from "./Field";
import { Snippet } from "./Snippet";
import "../styles/paste.css";

/** As much as fits into what a browser and the module can hold of one text, several times over. */
const LIMIT = 200_000_000;
/** More than this is not put into a text field, which would take seconds to lay it out. */
const FIELD = 200_000;

/** What was said before, when the box was last in sight. */
const [known, setKnown] = createSignal({ host: "", image: "", runtime: "" });

const total = () => files().reduce((sum, file) => sum + file.size, 0);
const length = () => (files().length > 0 ? total() : typed().length);

/** A text of a failure, and what it says. */
export default function Paste() {
  const [word, hear] = createSignal<Word | { state: "nothing" | "cancelled" | "too-big" }>({ state: "nothing" });
  const name = () => {
    const [first, ...more] = files();
    if (!first) return undefined;
    return more.length === 0 ? first.name : text.paste.several(first.name, more.length);
  };

  let patience: ReturnType<typeof setTimeout> | undefined;
  let last: Word;
  const search = () => {
    const brought = files();
    clearTimeout(patience);
    patience = undefined;
    if (brought.length === 0 && typed().trim() === "") {
      cancel();
      hear({ state: "nothing" });
    } else if (total() > LIMIT) {
      cancel();
      hear({ state: "too-big" });
    } else {
      // What takes a moment only leaves the answer before it in sight.
      ask(brought.length > 0 ? brought : typed(), request(known()), (next) => {
        last = next;
        const under = next.state === "reading" || next.state === "searching";
        if (under && !running()) {
          patience ??= setTimeout(() => hear(last), 300);
        } else {
          clearTimeout(patience);
          hear(next);
        }
      });
    }
  };
  // A text is asked about when the typing pauses; files, and a new language, at once.
  createEffect(on([files, () => text.lang], search));
  createEffect(
    on(
      [typed, known],
      () => {
        const later = setTimeout(search, 250);
        onCleanup(() => clearTimeout(later));
      },
      { defer: true },
    ),
  );
  onCleanup(() => {
    clearTimeout(patience);
    cancel();
  });

  const paste = (event: ClipboardEvent) => {
    const brought = [...(event.clipboardData?.files ?? [])];
    const words = event.clipboardData?.getData("text/plain") ?? "";
    if (words === "" && brought.length > 0) hold(brought);
    else if (words.length > FIELD) hold([new File([words], text.paste.clipboard)]);
    else return;
    event.preventDefault();
  };

  const running = () => {
    const { state } = word();
    return state === "reading" || state === "searching";
  };
  const answered = () => {
    const said = word();
    return said.state === "answered" ? said : undefined;
  };
  const done = () => {
    const said = word();
    return said.state === "reading" ? said.done : undefined;
  };
  const wrong = () => {
    const said = word();
    if (said.state === "too-big") return text.paste.tooBig(size(total()), size(LIMIT));
    if (said.state === "no-text") return text.paste.noText(said.name);
    return said.state === "cancelled" ? text.paste.cancelled : undefined;
  };
  const failed = () => {
    const said = word();
    return said.state === "failed" ? text.paste.broken(said.detail) : undefined;
  };
  const spoken = () => answered()?.report.summary ?? wrong() ?? failed() ?? "";

  return (
    <>
      <form class="check paste" aria-label={text.mode.diagnose} onSubmit={(event) => event.preventDefault()}>
        <div class="field wide">
          <label for="paste">{text.paste.label}</label>
          <Show
            when={files().length > 0}
            fallback={
              <textarea
                id="paste"
                rows="8"
                spellcheck={false}
                autocomplete="off"
                autocapitalize="off"
                placeholder={text.paste.placeholder}
                aria-describedby="paste-note"
                value={typed()}
                onInput={(event) => write(event.currentTarget.value)}
                onPaste={paste}
              />
            }
          >
            <p class="held" id="paste" tabindex="-1">
              <span>
                <b>{name()}</b> <span class="quiet">{size(total())}</span>
              </span>
              <button type="button" class="button small" onClick={() => hold([])}>
                {text.paste.remove}
              </button>
            </p>
          </Show>
          <p class="note" id="paste-note">
            {text.paste.help}
          </p>
          <p class="bring">
            <label class="button small">
              {text.paste.pick}
              <input
                type="file"
                class="unseen"
                multiple
                onChange={(event) => {
                  const brought = [...(event.currentTarget.files ?? [])];
                  event.currentTarget.value = "";
                  if (brought.length > 0) hold(brought);
                }}
              />
            </label>
            <span class="quiet">{text.paste.orDrop}</span>
          </p>
        </div>
        <details class="more" open={Object.values(known()).some((value) => value !== "")}>
          <summary>{text.paste.known}</summary>
          <p class="quiet">{text.paste.knownHelp}</p>
          <div class="check three">
            <For each={["host", "image", "runtime"] as const}>
              {(field) => (
                <Field id={`known-${field}`} label={text.field[field]} note="" error={undefined}>
                  <Combobox
                    id={`known-${field}`}
                    label={text.field[field]}
                    value={known()[field]}
                    suggestions={(said) => (field === "image" ? matchingTags : matching)(suggestions[field](), said)}
                    onType={(value) => setKnown({ ...known(), [field]: value })}
                    onChoose={(value) => setKnown({ ...known(), [field]: value })}
                    placeholder={text.placeholder[field]}
                    describedBy={`known-${field}-note`}
                  />
                </Field>
              )}
            </For>
          </div>
        </details>
      </form>
      <section id="answer" aria-label={text.answer} aria-busy={running()} tabindex="-1">
        <Switch>
          <Match when={running()}>
            <div class="answer waiting searching">
              <p>{done() === undefined ? text.paste.searching(size(length())) : text.paste.reading(size(length()))}</p>
              <Show when={done()} fallback={<progress aria-label={text.paste.label} />}>
                {(read) => <progress max={length()} value={read()} aria-label={text.paste.label} />}
              </Show>
              <button
                type="button"
                class="button"
                onClick={() => {
                  cancel();
                  hear({ state: "cancelled" });
                }}
              >
                {text.paste.cancel}
              </button>
            </div>
          </Match>
          <Match when={answered()}>{(said) => <Diagnosed report={said().report} excerpt={said().excerpt} name={files()[0]?.name} />}</Match>
          <Match when={wrong()}>
            {(sentence) => (
              <div class="answer waiting">
                <p>{sentence()}</p>
              </div>
            )}
          </Match>
          <Match when={failed()}>
            {(sentence) => (
              <div class="answer waiting">
                <p>{sentence()}</p>
                <Snippet title={text.asCommand} value="kubectl winver diagnose FILE" />
              </div>
            )}
          </Match>
          <Match when={true}>
            <div class="answer waiting">
              <p id="errors">{text.paste.examples}</p>
              <ul class="chips" aria-labelledby="errors">
                <For each={errors}>
                  {(error) => (
                    <li>
                      <button type="button" class="chip" onClick={() => write(error.text)}>
                        {text.paste.example[error.label]}
                      </button>
                    </li>
                  )}
                </For>
              </ul>
            </div>
          </Match>
        </Switch>
      </section>
      <p class="unseen" role="status">
        {spoken()}
      </p>
    </>
  );
}
