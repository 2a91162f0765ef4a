// What is loaded comes from the page's own origin, and after that nothing is asked for any more.
import assert from "node:assert/strict";

export default async function ({ open, ready, server }) {
  const page = await open();
  await ready(page);
  await page.waitForLoadState("networkidle");
  const loaded = await page.evaluate(() => performance.getEntriesByType("resource").map((entry) => entry.name));
  assert.ok(loaded.length >= 3, `only ${loaded} was loaded`);
  for (const address of loaded) assert.ok(address.startsWith(server.address), `${address} is from elsewhere`);

  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.context().setOffline(true);
  await page.locator("#host").pressSequentially("Windows Server 2025");
  await page.locator("#image").pressSequentially("ltsc2025");
  assert.equal(await page.locator("#verdict").innerText(), "Runs");
  await page.locator(".theme").click();
  await page.locator("#edition").selectOption({ index: 3 });
  await page.locator(".cell").first().click();
  await page.locator("summary", { hasText: "whole report" }).click();
  await page.locator("#releases .chip").first().click();
  await page.waitForTimeout(500);
  assert.deepEqual(asked, [], "the page asked the network after it had loaded");
}
