import { For } from "solid-js";
import { examples } from "../examples";
import { restart } from "../state";
import { text } from "../text";

/** The place of the answer before there is a question, with questions to begin with. */
export function Waiting() {
  return (
    <div class="answer waiting">
      <p id="examples">{text.waiting}</p>
      <ul class="chips" aria-labelledby="examples">
        <For each={examples}>
          {({ label, question }) => (
            <li>
              <button type="button" class="chip" onClick={() => restart(question)}>
                {text.examples[label]}
              </button>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}
