// What the visitor sees instead of the page. It stands in `index.html`: it must not need what did not load.
import { command } from "./cli";
import { question } from "./state";
import { text } from "./text";

export function fail(error: unknown): void {
  const put = (id: string, words: string) => document.getElementById(id)?.replaceChildren(words);
  const { failure } = text as Partial<typeof text>;
  for (const key of ["title", "reason", "instead", "again"] as const) if (failure) put(`failure-${key}`, failure[key]);
  put("failure-detail", error instanceof Error ? error.message : String(error));
  if (question().host !== "" && question().image !== "") put("failure-command", command(question()));
  document.documentElement.dataset["failed"] = "";
  document.getElementById("app")?.replaceChildren();
  // The link itself goes to the address without the question, which is the best it can do without a script.
  document.querySelector("#failure a")?.addEventListener("click", (event) => {
    event.preventDefault();
    location.reload();
  });
}
