import { createEffect, createSignal } from "solid-js";
import type { Answer } from "../answer";
import { choose, question, settle, type } from "../state";
import { matching, matchingTags, suggestions } from "../suggest";
import { text } from "../text";
import { Choice } from "./Choice";
import { Combobox } from "./Combobox";
import { Field } from "./Field";

export function CheckForm(props: { answer: Answer }) {
  const { errors, understood } = props.answer;
  const hidden = () => question().hostKind !== "" || question().asOf !== "" || question().registry !== "";
  const [more, setMore] = createSignal(false);
  // What the answer rests on is not hidden, nor is what stands in its way.
  createEffect(() => hidden() && setMore(true));

  return (
    <form id="check" class="check" aria-label={text.toCheck} onSubmit={(event) => event.preventDefault()}>
      <Field id="host" label={text.field.host} note={understood("host") || text.help.host} error={errors().host}>
        <Combobox
          id="host"
          label={text.field.host}
          value={question().host}
          suggestions={(typed) => matching(suggestions.host(), typed)}
          onType={(host) => type({ host })}
          onChoose={(host) => choose({ host })}
          placeholder={text.placeholder.host}
          error={errors().host}
          describedBy="host-note"
          required
        />
      </Field>
      <Field id="image" label={text.field.image} note={understood("image") || text.help.image} error={errors().image}>
        <Combobox
          id="image"
          label={text.field.image}
          value={question().image}
          suggestions={(typed) => matchingTags(suggestions.image(), typed)}
          onType={(image) => type({ image })}
          onChoose={(image) => choose({ image })}
          placeholder={text.placeholder.image}
          error={errors().image}
          describedBy="image-note"
          required
        />
      </Field>
      <Field id="runtime" label={text.field.runtime} note="" optional error={errors().runtime}>
        <Combobox
          id="runtime"
          label={text.field.runtime}
          value={question().runtime}
          suggestions={(typed) => matching(suggestions.runtime(), typed)}
          onType={(runtime) => type({ runtime })}
          onChoose={(runtime) => choose({ runtime })}
          placeholder={text.placeholder.runtime}
          error={errors().runtime}
          describedBy="runtime-note"
        />
      </Field>
      <Choice
        name="isolation"
        label={text.field.isolation}
        none={text.noneAsked}
        options={text.isolation}
        value={question().isolation}
        onChoose={(isolation) => choose({ isolation })}
      />
      <details class="more" open={more()} onToggle={(event) => setMore(event.currentTarget.open)}>
        <summary>{text.more}</summary>
        <div class="check">
          <Choice
            name="hostKind"
            label={text.field.hostKind}
            none={text.kindUnsaid}
            options={text.kind}
            value={question().hostKind}
            onChoose={(hostKind) => choose({ hostKind })}
          />
          <Field id="asOf" label={text.field.asOf} note={text.help.asOf} error={errors().asOf}>
            <Combobox
              id="asOf"
              label={text.field.asOf}
              value={question().asOf}
              suggestions={(typed) => matching(suggestions.asOf(), typed)}
              onType={(asOf) => type({ asOf })}
              onChoose={(asOf) => choose({ asOf })}
              placeholder={text.placeholder.asOf}
              error={errors().asOf}
              describedBy="asOf-note"
            />
          </Field>
          <Field id="registry" label={text.field.registry} note={text.help.registry} error={errors().registry} wide>
            <textarea
              id="registry"
              rows="4"
              spellcheck={false}
              autocomplete="off"
              placeholder={text.placeholder.registry}
              aria-describedby="registry-note"
              aria-invalid={errors().registry ? true : undefined}
              value={question().registry}
              onInput={(event) => type({ registry: event.currentTarget.value })}
              onChange={settle}
            />
          </Field>
        </div>
      </details>
    </form>
  );
}
