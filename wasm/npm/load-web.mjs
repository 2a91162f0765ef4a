// Browsers, workers and bundlers: `await init()` once, then every function works, in English. Other languages are
// loaded when somebody reads them.

import { api } from "./api.mjs";

export function load(bindings, packs, module) {
  const functions = api(bindings);
  const languages = new Map();
  let loading;

  function init(input = module()) {
    loading ??= bindings.default({ module_or_path: input }).then(functions.started, (error) => {
      // A failed download can be tried again.
      loading = undefined;
      throw error;
    });
    return loading;
  }

  function loadLanguage(tag, input = packs[tag]?.()) {
    if (tag === "en") return init();
    if (!languages.has(tag)) {
      const learnt = learn(tag, input);
      languages.set(tag, learnt);
      learnt.catch(() => languages.delete(tag));
    }
    return languages.get(tag);
  }

  async function learn(tag, input) {
    if (input === undefined) {
      const known = ["en", ...Object.keys(packs)].join(", ");
      throw new RangeError(`winver does not speak ${JSON.stringify(tag)}; it speaks ${known}`);
    }
    const [text] = await Promise.all([pack(tag, input), init()]);
    functions.installLanguage(text);
  }

  return { ...functions, init, loadLanguage };
}

async function pack(tag, input) {
  const response = await (input instanceof Response ? input : fetch(input));
  if (!response.ok) throw new Error(`the language ${tag}: ${response.status} ${response.statusText}`.trim());
  return response.text();
}
