import { For, Show } from "solid-js";
import type { Answer, Role } from "../answer";
import { choose } from "../state";
import { text } from "../text";
import type { Report } from "../winver";

/** What the report left open, as choices that close it: each fills in the form. */
export function Settle(props: { report: Report; answer: Answer }) {
  const candidates = (role: Role) => {
    const releases = (props.report[role]?.candidates ?? []).map((candidate) => candidate.release);
    return [...new Set(releases)].map(props.answer.nameOf);
  };
  const open = (role: Role) => props.report.verdict !== "runs" && candidates(role).length > 1;
  const noVersion = () => props.report.image?.basis === "nothing";
  const showRegistry = () => {
    const field = document.getElementById("registry");
    field?.closest("details")?.setAttribute("open", "");
    field?.focus();
  };

  return (
    <Show when={open("host") || open("image") || noVersion()}>
      <section class="part settle" aria-labelledby="settle">
        <h3 id="settle">{text.settle}</h3>
        <For each={["host", "image"] as const}>
          {(role) => (
            <Show when={open(role)}>
              <div class="chips">
                <span>{role === "host" ? text.settleHost : text.settleImage}</span>
                <For each={candidates(role)}>
                  {(name) => (
                    <button type="button" class="chip" onClick={() => choose({ [role]: name })}>
                      {name}
                    </button>
                  )}
                </For>
              </div>
            </Show>
          )}
        </For>
        <Show when={noVersion()}>
          <button type="button" class="button" onClick={showRegistry}>
            {text.settleRegistry}
          </button>
        </Show>
      </section>
    </Show>
  );
}
