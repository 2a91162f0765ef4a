// The address is the question: links open it, choices make history, Back undoes them.
import assert from "node:assert/strict";

export default async function ({ open, ready }) {
  const fragment = "#host=10.0.17763&image=ltsc2019&isolation=process&hostKind=server&asOf=2019-12-01";
  const page = await open({ fragment });
  await ready(page);
  const value = (id) => page.locator(`#${id}`).inputValue();
  const hash = () => page.evaluate(() => location.hash);
  assert.equal(await value("host"), "10.0.17763");
  assert.equal(await value("asOf"), "2019-12-01");
  assert.equal(await page.locator("[name=isolation]:checked").getAttribute("value"), "process");
  assert.equal(await page.locator("[name=hostKind]:checked").getAttribute("value"), "server");
  assert.equal(await page.locator("#edition").inputValue(), "2019-11-14");
  assert.equal(await page.locator("#verdict").innerText(), "Runs");

  await page.getByRole("button", { name: "Copy link: this answer" }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied, await page.evaluate(() => location.href));

  // Typing makes one entry, however many letters it takes.
  const entries = () => page.evaluate(() => history.length);
  const before = await entries();
  await page.locator("#host").fill("");
  await page.locator("#host").pressSequentially("Windows Server 2022", { delay: 40 });
  await page.waitForFunction(() => location.hash.includes("Windows+Server+2022"));
  assert.equal(await entries(), before + 1);

  await page.locator(".home").click();
  assert.equal(await value("host"), "");
  await page.locator(".waiting .chip").first().click();
  const example = await hash();
  assert.match(example, /host=/);
  await page.locator(".cell").first().click();
  assert.equal(await hash(), example, "a timeline is no question");
  await page.locator("#timeline").getByRole("button", { name: "Check this pair" }).click();
  assert.notEqual(await hash(), example);
  assert.equal(await page.locator(".cell[aria-current=true]").count(), 1);

  await page.goBack();
  assert.equal(await hash(), example);
  assert.equal(await page.locator("#verdict").innerText(), "Blocked");
  await page.goBack();
  await page.goBack();
  assert.equal(await value("host"), "Windows Server 2022");
  await page.goBack();
  assert.equal(await hash(), fragment);
  assert.equal(await value("host"), "10.0.17763");

  // The box for texts has an address too, and the question waits behind it.
  await page.getByRole("link", { name: "An error" }).click();
  assert.equal(await hash(), "#diagnose");
  await page.locator("#paste").fill("0xc0370106");
  await page.locator(".causes").waitFor();
  assert.equal(await hash(), "#diagnose", "a text gets into the address");
  await page.goBack();
  assert.equal(await hash(), fragment);
  assert.equal(await value("host"), "10.0.17763");
  await page.goForward();
  assert.equal(await page.locator("#paste").inputValue(), "0xc0370106");
  await page.goBack();

  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await ground();
  await page.locator(".theme").click();
  await page.locator(".theme").click();
  const dark = await ground();
  assert.notEqual(dark, light);
  await page.reload();
  await ready(page);
  assert.equal(await value("host"), "10.0.17763");
  assert.equal(await ground(), dark, "the chosen colours are forgotten");
}
