import type { JSX } from "solid-js";
import type { Tone } from "../tone";

/** One outline for each tone, so that no colour is needed to tell them apart. */
const SHAPES: Record<Tone, () => JSX.Element> = {
  good: () => (
    <>
      <circle cx="12" cy="12" r="10" class="shape" />
      <path d="m7.4 12.4 3.1 3.1 6.1-6.6" class="glyph" />
    </>
  ),
  bad: () => (
    <>
      <path d="M8 2h8l6 6v8l-6 6H8l-6-6V8z" class="shape" />
      <path d="m8.4 8.4 7.2 7.2m0-7.2-7.2 7.2" class="glyph" />
    </>
  ),
  depends: () => (
    <>
      <path d="M12 1.2 22.8 12 12 22.8 1.2 12z" class="shape" />
      <path d="M12 17v-3.4L8.4 9.4m3.6 4.2 3.6-4.2" class="glyph" />
    </>
  ),
  unknown: () => (
    <>
      <circle cx="12" cy="12" r="10" class="shape" />
      <path d="M9.2 9.6a2.9 2.9 0 1 1 4.4 2.5c-1 .6-1.6 1.1-1.6 2.2m0 2.6v.2" class="glyph" />
    </>
  ),
};

/** A mark beside words that say the same; assistive technology skips it. */
export function Icon(props: { tone: Tone }) {
  return (
    <svg class={`icon icon-${props.tone}`} viewBox="0 0 24 24" aria-hidden="true">
      {SHAPES[props.tone]()}
    </svg>
  );
}
