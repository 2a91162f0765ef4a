import { render } from "solid-js/web";
import { App } from "./app";
import { fail } from "./failure";
import { fetchAll, preferred, speak } from "./text";
import { winver } from "./everything";
import { load, loadAll } from "./winver";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/frame.css";
import "./styles/form.css";
import "./styles/answer.css";
import "./styles/language.css";
import "./styles/print.css";

/** When nothing else is to be done: all that a visitor may want later. */
function later(): void {
  const idle = globalThis.requestIdleCallback ?? ((act: () => void) => setTimeout(act, 500));
  const all = () => Promise.all([fetchAll(), loadAll(), import("./components/Paste")]);
  const loaded = () => {
    // For the console, and for whoever wants to ask more than the form offers.
    Object.assign(globalThis, { winver: winver() });
    // From now on the page needs no network.
    document.documentElement.dataset["loaded"] = "";
  };
  idle(() => void all().then(loaded, () => undefined));
}

// The words are asked for before the module has arrived, and are needed first: also to say that it did not.
const language = preferred();
const words = speak(language);
Promise.all([load(language), words]).then(
  () => {
    const root = document.getElementById("app");
    root?.replaceChildren();
    if (root) render(() => <App />, root);
    later();
  },
  (error: unknown) => void words.catch(() => undefined).then(() => fail(error)),
);
