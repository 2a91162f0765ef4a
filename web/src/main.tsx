import * as winver from "winver";
import { render } from "solid-js/web";
import { App } from "./app";
import { fail } from "./failure";
import { fetchAll, preferred, speak } from "./text";
import { load } from "./winver";
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
  const all = () => Promise.all([fetchAll(), import("./components/Paste")]);
  // From then on the page needs no network.
  const loaded = () => (document.documentElement.dataset["loaded"] = "");
  idle(() => void all().then(loaded, () => undefined));
}

// The words are asked for before the module has arrived, and are needed first: also to say that it did not.
const words = speak(preferred());
Promise.all([load(), words]).then(
  () => {
    // For the console, and for whoever wants to ask more than the form offers.
    Object.assign(globalThis, { winver });
    const root = document.getElementById("app");
    root?.replaceChildren();
    if (root) render(() => <App />, root);
    later();
  },
  (error: unknown) => void words.catch(() => undefined).then(() => fail(error)),
);
