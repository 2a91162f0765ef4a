import { For } from "solid-js";

interface Props<Value extends string> {
  name: string;
  label: string;
  /** What stands for saying nothing. */
  none: string;
  options: Record<Value, string>;
  value: Value | "";
  onChoose: (value: Value | "") => void;
}

/** One of a few, all in sight: a row of radio buttons. */
export function Choice<Value extends string>(props: Props<Value>) {
  const entries = () => [["", props.none], ...Object.entries(props.options)] as [Value | "", string][];
  return (
    <fieldset class="field choice">
      <legend>{props.label}</legend>
      <div class="segments">
        <For each={entries()}>
          {([value, label]) => (
            <label>
              <input
                type="radio"
                name={props.name}
                value={value}
                checked={props.value === value}
                onChange={() => props.onChoose(value)}
              />
              <span>{label}</span>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  );
}
