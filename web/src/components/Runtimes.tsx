import { For, Show } from "solid-js";
import { firstRelease } from "../suggest";
import { text } from "../text";
import { tone } from "../tone";
import type { Report, RuleOutcome } from "../winver";
import { Status } from "./Status";

/** Whether the runtime is what the answer waits for. */
export const opens = (report: Report) => report.verdict === "depends" && report.compatibility?.[0]?.pull.status === "depends";

/**
 * Each runtime's own answer, when no runtime was named. The isolations share the table when their rules
 * answered alike, which is the rule: a runtime does not ask for the isolation when it pulls.
 */
export function Runtimes(props: { report: Report; onPick: (runtime: string) => void }) {
  const tables = () => {
    const all = (props.report.compatibility ?? []).filter(({ pull }) => pull.status !== "unknown" && pull.rules?.length);
    const seen = new Map<string, { rules: RuleOutcome[]; isolations: string[] }>();
    for (const { pull, isolation } of all) {
      const key = JSON.stringify(pull.rules);
      const table = seen.get(key) ?? { rules: pull.rules ?? [], isolations: [] };
      table.isolations.push(text.isolation[isolation]);
      seen.set(key, table);
    }
    return [...seen.values()];
  };

  return (
    <Show when={tables().length > 0}>
      <section class="part runtimes" aria-labelledby="runtimes">
        <h3 id="runtimes">{opens(props.report) ? text.settleRuntime : text.runtimes}</h3>
        <p class="quiet">{text.pickRuntime}</p>
        <For each={tables()}>
          {(table) => (
            <table>
              <Show when={tables().length > 1}>
                <caption>{table.isolations.join(", ")}</caption>
              </Show>
              <thead class="unseen">
                <tr>
                  <th scope="col">{text.ruleHead}</th>
                  <th scope="col">{text.answered}</th>
                </tr>
              </thead>
              <tbody>
                <For each={table.rules}>{(rule) => <Rule rule={rule} onPick={props.onPick} />}</For>
              </tbody>
            </table>
          )}
        </For>
      </section>
    </Show>
  );
}

function Rule(props: { rule: RuleOutcome; onPick: (runtime: string) => void }) {
  return (
    <tr>
      <th scope="row">{props.rule.rule}</th>
      <td>
        <div class="outcome">
          <Status tone={tone(props.rule.status)} label={text.pull[props.rule.status]} />
          <div class="chips">
            <For each={props.rule.runtimes} fallback={<span>{text.noRelease}</span>}>
              {(range) => (
                <button
                  type="button"
                  class="chip mono"
                  title={text.use(firstRelease(range))}
                  onClick={() => props.onPick(firstRelease(range))}
                >
                  {range}
                </button>
              )}
            </For>
          </div>
        </div>
      </td>
    </tr>
  );
}
