import { For } from "solid-js";
import { type Mode, mode, show } from "../state";
import { text } from "../text";

const MODES: Mode[] = ["check", "diagnose"];

/** The two ways to ask: a pair, or a text of a failure. Links, so that each opens by its address. */
export function Modes() {
  return (
    <nav class="modes" aria-label={text.modes}>
      <For each={MODES}>
        {(one) => (
          <a
            href={one === "check" ? "./" : "#diagnose"}
            aria-current={mode() === one ? "page" : undefined}
            onClick={(event) => {
              event.preventDefault();
              show(one);
            }}
          >
            {text.mode[one]}
          </a>
        )}
      </For>
    </nav>
  );
}
