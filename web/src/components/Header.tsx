import { For } from "solid-js";
import { mode, restart } from "../state";
import { choose, LANGUAGES, type Language, text } from "../text";
import { learn } from "../winver";
import { setTheme, theme, THEMES } from "../theme";

/** Moves sight and focus to a part of the page; the address keeps the question. */
export function go(id: string): void {
  const part = document.getElementById(id);
  part?.scrollIntoView();
  part?.focus({ preventScroll: true });
}

export function Header() {
  const next = () => THEMES[(THEMES.indexOf(theme()) + 1) % THEMES.length] ?? "auto";
  const parts = () =>
    [
      ["matrix", text.toMatrix],
      ["releases", text.toReleases],
    ] as const;
  const follow = (act: () => void) => (event: Event) => {
    event.preventDefault();
    act();
  };
  return (
    <>
      <a class="skip" href={mode() === "check" ? "#host" : "#paste"} onClick={follow(() => go(mode() === "check" ? "host" : "paste"))}>
        {text.skip}
      </a>
      <header class="top">
        <a class="home" href="./" aria-label={text.home} onClick={follow(() => restart({}))}>
          winver
        </a>
        <nav aria-label={text.nav}>
          <For each={parts()}>
            {([id, label]) => (
              <a href={`#${id}`} onClick={follow(() => go(id))}>
                {label}
              </a>
            )}
          </For>
        </nav>
        <select
          id="language"
          class="language"
          aria-label={text.language}
          value={text.lang}
          onChange={(event) => {
            const menu = event.currentTarget;
            // What does not load leaves the page, and the menu, in the language they are in.
            choose(menu.value as Language, learn(menu.value as Language)).catch(() => (menu.value = text.lang));
          }}
        >
          <For each={Object.entries(LANGUAGES)}>
            {([tag, name]) => (
              <option value={tag} lang={tag} selected={tag === text.lang}>
                {name}
              </option>
            )}
          </For>
        </select>
        <button type="button" class="theme" aria-label={text.themeNow(text.theme[theme()])} title={text.themeNow(text.theme[theme()])} onClick={() => setTheme(next())}>
          <svg viewBox="0 0 24 24" aria-hidden="true" class={`theme-${theme()}`}>
            <circle cx="12" cy="12" r="8.5" class="ring" />
            <path d="M12 3.5a8.5 8.5 0 0 1 0 17z" class="half" />
            <circle cx="12" cy="12" r="8.5" class="full" />
          </svg>
        </button>
      </header>
    </>
  );
}
