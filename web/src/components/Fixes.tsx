import { For, Show } from "solid-js";
import { text } from "../text";
import type { Report } from "../winver";
import { Snippet } from "./Snippet";

/** The remedies of all findings, in the report's order: best first. */
export function Fixes(props: { report: Report }) {
  // Advice without a text to paste is said where its finding is.
  const fixes = () => props.report.findings.flatMap((finding) => finding.fixes ?? []).filter((fix) => fix.text !== "");
  return (
    <Show when={fixes().length > 0}>
      <section class="part fixes" aria-labelledby="fixes">
        <h3 id="fixes">{text.fixes}</h3>
        <ol>
          <For each={fixes()}>
            {(fix) => (
              <li>
                <Snippet title={fix.title} kind={text.fixKind[fix.kind]} value={fix.text} />
              </li>
            )}
          </For>
        </ol>
      </section>
    </Show>
  );
}
