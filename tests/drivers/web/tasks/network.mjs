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
  await page.locator("#timeline .chip").last().click();
  await page.locator("#timeline").getByRole("button", { name: "Check this pair" }).click();
  await page.locator("summary", { hasText: "whole report" }).click();
  await page.locator("#releases .chip").first().click();
  await page.getByRole("link", { name: "An error" }).click();
  await page.locator("#paste").fill("failed: 0xc0370101");
  await page.locator(".causes").waitFor();
  await page.locator("#language").selectOption("zh-CN");
  await page.locator("html[lang=zh-CN]").waitFor();
  await page.waitForTimeout(500);
  // The worker is made of what is here already.
  const beyond = asked.filter((address) => !address.startsWith("blob:"));
  assert.deepEqual(beyond, [], "the page asked the network after it had loaded");
}
