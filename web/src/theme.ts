// Light, dark, or as the system says. `index.html` applies the stored choice before the first paint.
import { createSignal } from "solid-js";

export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

const KEY = "winver-theme";

/** Storage may be forbidden; the choice then lasts as long as the page. */
function stored(): Theme {
  try {
    return THEMES.find((theme) => theme === localStorage.getItem(KEY)) ?? "auto";
  } catch {
    return "auto";
  }
}

const [theme, set] = createSignal<Theme>(stored());
export { theme };

export function setTheme(next: Theme): void {
  set(next);
  if (next === "auto") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = next;
  try {
    if (next === "auto") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, next);
  } catch {
    return;
  }
}
