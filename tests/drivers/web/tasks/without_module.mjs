// The module does not arrive: the page says so, and how to get the same answer.
import assert from "node:assert/strict";

let broken = true;
export const refuse = (path) => broken && path.endsWith(".wasm");

export default async function ({ open }) {
  const page = await open({ fragment: "#host=10.0.20348&image=ltsc2019", quiet: true });
  await page.locator("#failure").waitFor();
  assert.equal(await page.locator("#failure-command").innerText(), "kubectl winver check --host 10.0.20348 --image ltsc2019");
  assert.notEqual(await page.locator("#failure-detail").innerText(), "");
  assert.equal(await page.locator("#app").innerText(), "");

  broken = false;
  await page.locator("#failure a").click();
  await page.locator("#verdict").waitFor();
  assert.equal(await page.locator("#image").inputValue(), "ltsc2019");
}
