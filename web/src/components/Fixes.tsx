import { For, Show } from "solid-js";
import { text } from "../text";
import type { Report } from "../winver";
import { CopyButton } from "./CopyButton";

/** The remedies of all findings, in the report's order: best first. */
export function Fixes(props: { report: Report }) {
  const fixes = () => props.report.findings.flatMap((finding) => finding.fixes ?? []);
  return (
    <Show when={fixes().length > 0}>
      <section class="part fixes" aria-labelledby="fixes">
        <h3 id="fixes">{text.fixes}</h3>
        <ol>
          <For each={fixes()}>
            {(fix) => (
              <li>
                <p class="fix-head">
                  <span class="fix-title">{fix.title}</span>
                  <span class="kind">{text.fixKind[fix.kind]}</span>
                </p>
                <div class="snippet">
                  <pre tabindex="0" role="region" aria-label={fix.title}>
                    <code>{fix.text}</code>
                  </pre>
                  <CopyButton value={fix.text} what={fix.title} />
                </div>
              </li>
            )}
          </For>
        </ol>
      </section>
    </Show>
  );
}
