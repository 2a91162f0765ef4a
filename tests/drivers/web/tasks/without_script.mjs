// Not even the script arrives: the document alone says so.
import assert from "node:assert/strict";

export const refuse = (path) => path.endsWith(".js");

export default async function ({ open }) {
  const page = await open({ quiet: true });
  await page.locator("#failure").waitFor();
  assert.match(await page.locator("#failure-command").innerText(), /^kubectl winver check --host/);
  assert.ok(!(await page.locator(".loading").isVisible()));

  const silent = await open({ quiet: true, javaScriptEnabled: false });
  await silent.locator("#failure").waitFor();
}
