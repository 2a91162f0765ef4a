import { createEffect, createSignal, ErrorBoundary, onCleanup, onMount, Show } from "solid-js";
import { createAnswer } from "./answer";
import { CheckForm } from "./components/CheckForm";
import { go, Header } from "./components/Header";
import { Modes } from "./components/Modes";
import { Verdict } from "./components/Verdict";
import { load } from "./everything";
import { fail } from "./failure";
import { later } from "./later";
import { text } from "./text";
import { mode } from "./state";
import { stamp } from "./winver";

/** A part of the page that asks the whole package. */
async function whole<Part>(part: Promise<Part>): Promise<Part> {
  await load(text.lang);
  return part;
}

/** The tables below the answer: the first verdict does not wait for them. */
const Tables = later(() => whole(import("./components/Tables")));

/** Few come with a text before they have had an answer: its box is a script of its own, loaded when all is quiet. */
const Paste = later(() => whole(import("./components/Paste")));

/** The whole page, once the module is there. */
export function App() {
  return (
    <ErrorBoundary
      fallback={(error: unknown) => {
        fail(error);
        return null;
      }}
    >
      <Page />
    </ErrorBoundary>
  );
}

function Page() {
  const answer = createAnswer();
  // The tables below wait until the form is on screen.
  const [rest, showRest] = createSignal(false);
  onMount(() => setTimeout(() => showRest(true)));
  const data = stamp();
  const title = () => (mode() === "check" ? text.title : text.titleDiagnose);
  createEffect(() => {
    const verdict = mode() === "check" ? answer.report()?.verdict : undefined;
    document.title = [verdict && text.verdict[verdict], title(), "winver"].filter(Boolean).join(" · ").replaceAll("\u200b", "");
    document.querySelector("meta[name=description]")?.setAttribute("content", text.description);
  });
  const toAnswer = () => go("answer");

  return (
    <>
      <Header />
      <main>
        <h1>{title()}</h1>
        <p class="lead">{text.lead}</p>
        <Modes />
        <Show
          when={mode() === "check"}
          fallback={<Paste />}
        >
          <CheckForm answer={answer} />
          <section id="answer" aria-label={text.answer} tabindex="-1">
            <Verdict answer={answer} />
          </section>
        </Show>
        <Announcement sentence={(mode() === "check" && answer.report()?.summary) || ""} />
        <Show when={rest()}>
          <Tables answer={answer} onPick={toAnswer} />
        </Show>
      </main>
      <footer class="foot">
        <p>{text.footer.local}</p>
        <p>
          {text.footer.data(data.asOf, data.version)} {text.footer.independent}
        </p>
      </footer>
    </>
  );
}

/** Speaks the answer when the typing has paused, not at every letter. */
function Announcement(props: { sentence: string }) {
  const [spoken, speak] = createSignal("");
  createEffect(() => {
    const { sentence } = props;
    const later = setTimeout(() => speak(sentence), 800);
    onCleanup(() => clearTimeout(later));
  });
  return (
    <p class="unseen" role="status" aria-live="polite">
      {spoken()}
    </p>
  );
}
