// From the first Tab to a copied fix without a pointer.
import assert from "node:assert/strict";

export default async function ({ open, ready }) {
  const page = await open();
  await ready(page);

  /** Whoever looks must see where the focus is. */
  const focused = async (what) => {
    const seen = await page.evaluate(() => {
      const at = document.activeElement;
      const shown = at?.matches("[type=radio]") ? at.nextElementSibling : at;
      const { outlineStyle, outlineWidth } = getComputedStyle(shown);
      const words = at.getAttribute("aria-label") ?? at.id ?? "";
      return { words: words || at.textContent, outlined: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 };
    });
    assert.match(seen.words, what);
    assert.ok(seen.outlined, `the focus on ${seen.words} cannot be seen`);
  };
  const press = (key) => page.keyboard.press(key);

  await press("Tab");
  await focused(/skip/i);
  await press("Enter");
  await focused(/^host$/);

  await page.keyboard.type("server 2022");
  await press("ArrowDown");
  const option = await page.locator("#host").getAttribute("aria-activedescendant");
  assert.equal(await page.locator(`[id="${option}"]`).getAttribute("aria-selected"), "true");
  await press("Enter");
  assert.equal(await page.locator("#host").inputValue(), "Windows Server 2022");
  assert.equal(await page.locator("#host").getAttribute("aria-expanded"), "false");

  await press("Tab");
  await focused(/^image$/);
  await page.keyboard.type("mcr.microsoft.com/windows/nanoserver:2019");
  await press("ArrowDown");
  await press("Enter");
  assert.equal(await page.locator("#image").inputValue(), "mcr.microsoft.com/windows/nanoserver:ltsc2019");
  assert.equal(await page.locator("#verdict").innerText(), "Blocked");

  await press("Tab");
  await focused(/^runtime$/);
  await press("Tab");
  await focused(/^$|./);
  await press("ArrowRight");
  assert.equal(await page.locator("[name=isolation]:checked").getAttribute("value"), "process");
  await focused(/^$|./);

  // Escape empties a field whose list is closed.
  await press("Shift+Tab");
  await page.keyboard.type("nonsense");
  await press("Escape");
  if ((await page.locator("#runtime").inputValue()) !== "") await press("Escape");
  assert.equal(await page.locator("#runtime").inputValue(), "");

  const wanted = await page.locator(".fixes pre").first().innerText();
  for (let stops = 0; stops < 12; stops += 1) {
    await press("Tab");
    if (await page.evaluate(() => document.activeElement?.closest(".fixes") !== null)) break;
  }
  await focused(/^Copy: /);
  await press("Enter");
  await page.locator(".fixes [role=status]", { hasText: "Copied" }).waitFor({ state: "attached" });
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), wanted);

  // The answer was spoken once the typing had paused.
  const spoken = page.locator("main > [role=status]");
  await spoken.filter({ hasText: "does not run" }).waitFor({ state: "attached" });

  // To the box for texts, from a cause to its mark, and back.
  await page.getByRole("link", { name: "An error" }).focus();
  await press("Enter");
  await page.locator("#paste").focus();
  await page.keyboard.insertText("one\ntwo: 0xc0370106\nthree\n");
  await page.locator(".causes").waitFor();
  for (let stops = 0; stops < 12; stops += 1) {
    await press("Tab");
    if (await page.evaluate(() => document.activeElement?.closest(".causes") !== null)) break;
  }
  await focused(/^Show line 2$/);
  await press("Enter");
  await focused(/^mark-cause-0$/);
  assert.ok(await page.evaluate(() => document.activeElement.textContent.includes("0xc0370106")));
  await press("Escape");
  await focused(/^Show line 2$/);

  // A cell, its timeline, and back.
  await page.locator(".cell").nth(1).focus();
  await press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "timeline");
  await press("Tab");
  await focused(/Close/);
  await press("Enter");
  assert.ok(await page.evaluate(() => document.activeElement?.matches(".cell")));
}
