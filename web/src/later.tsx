import { type Component, createComponent, createMemo, createSignal } from "solid-js";
import { rest, text } from "./text";

/**
 * A component in a script of its own, in sight when it has arrived. (Solid's own `lazy` brings resources and
 * suspense with it, which nothing else here needs.) What does not arrive is asked for again the next time.
 */
export function later<Props extends object>(load: () => Promise<{ default: Component<Props> }>): Component<Props> {
  return (props) => {
    const [part, setPart] = createSignal<Component<Props>>();
    const [missing, miss] = createSignal(false);
    Promise.all([load(), rest()]).then(
      ([loaded]) => setPart(() => loaded.default),
      () => miss(true),
    );
    const shown = createMemo(() => {
      const Part = part();
      return Part ? createComponent(Part, props) : <p class="loading">{missing() ? text.failure.title : text.loading}</p>;
    });
    return <>{shown()}</>;
  };
}
