import { createMemo, createSignal, createUniqueId, For, Show } from "solid-js";
import { settle } from "../state";
import type { Suggestion } from "../suggest";
import { text } from "../text";

interface Props {
  id: string;
  label: string;
  value: string;
  suggestions: (typed: string) => Suggestion[];
  onType: (value: string) => void;
  onChoose: (value: string) => void;
  placeholder: string;
  error?: string | undefined;
  describedBy: string;
  required?: boolean;
}

/**
 * A text field with a list of suggestions (WAI-ARIA combobox, list autocomplete, manual selection): focus
 * stays in the field, any text is allowed, and nothing is chosen that was not chosen.
 */
export function Combobox(props: Props) {
  const list = `${props.id}-list`;
  const prefix = createUniqueId();
  const [open, setOpen] = createSignal<"" | "typing" | "asked">("");
  const [active, setActive] = createSignal(-1);
  const shown = createMemo(() => {
    if (!open()) return [];
    const found = props.suggestions(props.value);
    // Asked for, the list is there to look through: for an image, the other tags of its repository. While
    // typing, one that only repeats the text is in the way.
    if (open() === "asked" && found.some(isTyped)) return props.suggestions(props.value.replace(/[^:]*$/, ""));
    return open() === "typing" && found.every(isTyped) ? [] : found;
  });
  const isTyped = (suggestion: Suggestion) => suggestion.value.toLowerCase() === props.value.trim().toLowerCase();
  const expanded = () => shown().length > 0;
  let field!: HTMLInputElement;
  let popup: HTMLUListElement | undefined;

  const close = () => {
    setOpen("");
    setActive(-1);
  };
  const choose = (value: string) => {
    close();
    props.onChoose(value);
    field.focus();
  };
  const move = (step: number) => {
    if (!expanded()) setOpen("asked");
    const count = shown().length;
    if (count === 0) return;
    const from = active() === -1 && step < 0 ? 0 : active();
    setActive((from + step + count) % count);
    popup?.children[active()]?.scrollIntoView({ block: "nearest" });
  };

  const keys: Record<string, () => void> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => {
      const chosen = shown()[active()];
      if (chosen) choose(chosen.value);
      else {
        close();
        settle();
      }
    },
    Escape: () => {
      if (expanded()) close();
      else props.onType("");
    },
  };

  return (
    <div
      class="combobox"
      onFocusOut={(event) => {
        if (event.currentTarget.contains(event.relatedTarget as Node | null)) return;
        close();
        settle();
      }}
    >
      <input
        ref={field}
        id={props.id}
        type="text"
        role="combobox"
        value={props.value}
        placeholder={props.placeholder}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="done"
        aria-autocomplete="list"
        aria-expanded={expanded()}
        aria-controls={list}
        aria-activedescendant={active() >= 0 ? `${prefix}-${active()}` : undefined}
        aria-invalid={props.error ? true : undefined}
        aria-describedby={props.describedBy}
        aria-required={props.required}
        onInput={(event) => {
          setActive(-1);
          setOpen("typing");
          props.onType(event.currentTarget.value);
        }}
        onClick={() => setOpen("asked")}
        onKeyDown={(event) => {
          const act = event.isComposing || event.altKey || event.ctrlKey ? undefined : keys[event.key];
          if (!act) return;
          event.preventDefault();
          act();
        }}
      />
      <Show when={props.value !== ""}>
        <button
          type="button"
          class="clear"
          tabindex="-1"
          aria-label={text.clear(props.label)}
          onClick={() => choose("")}
        >
          ×
        </button>
      </Show>
      <ul ref={(element) => (popup = element)} id={list} role="listbox" aria-label={text.suggestions(props.label)} hidden={!expanded()}>
        <For each={shown()}>
          {(suggestion, index) => (
            <li
              id={`${prefix}-${index()}`}
              role="option"
              aria-selected={active() === index()}
              classList={{ old: suggestion.old }}
              onMouseDown={(event) => event.preventDefault()}
              onMouseMove={() => setActive(index())}
              onClick={() => choose(suggestion.value)}
            >
              <span class="value">{suggestion.label ?? suggestion.value}</span>
              <span class="detail">{suggestion.detail}</span>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}
