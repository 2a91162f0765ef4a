import * as winver from "winver";
import { render } from "solid-js/web";
import { App } from "./app";
import { fail } from "./failure";
import { load } from "./winver";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/frame.css";
import "./styles/form.css";
import "./styles/answer.css";
import "./styles/tables.css";
import "./styles/print.css";

load().then(
  () => {
    // For the console, and for whoever wants to ask more than the form offers.
    Object.assign(globalThis, { winver });
    const root = document.getElementById("app");
    root?.replaceChildren();
    if (root) render(() => <App />, root);
  },
  (error: unknown) => fail(error),
);
