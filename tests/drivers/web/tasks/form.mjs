// Types every question into the form and reads the answer as a visitor does.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";

const TEXT_FIELDS = ["host", "image", "runtime", "asOf", "registry"];
const CHOICES = ["isolation", "hostKind"];

async function fill(page, fields) {
  for (const [field, value] of Object.entries(fields)) {
    if (TEXT_FIELDS.includes(field)) {
      await page.locator(`#${field}`).fill("");
      // The registry's answer is pasted. The rest is typed, its beginning in one go to save time.
      await page.locator(`#${field}`).focus();
      await page.keyboard.insertText(field === "registry" ? value : value.slice(0, -4));
      if (field !== "registry") await page.locator(`#${field}`).pressSequentially(value.slice(-4));
      await page.keyboard.press("Tab");
    } else if (CHOICES.includes(field)) {
      await page.locator(`input[name="${field}"][value="${value}"]`).check();
    } else {
      assert.fail(`the form has no field for ${field}`);
    }
  }
}

const said = async (page, selector) => (await page.locator(selector).innerText()).replace(/\s+/g, " ").trim();
const plain = (text) => text.replace(/\s+/g, " ").trim();

/** What a shell makes of the command that the page shows. */
function words(command) {
  return execFileSync("sh", ["-c", `for word in ${command}; do printf '%s\\0' "$word"; done`])
    .toString()
    .split("\0")
    .slice(0, -1);
}

export default async function ({ open, ready, input }) {
  const page = await open();
  await ready(page);
  const wrong = [];
  for (const question of input) {
    try {
      await page.clock.setFixedTime(`${question.today}T12:00:00`);
      await page.locator(".home").click();
      await page.locator(".more").evaluate((details) => (details.open = true));
      await fill(page, question.fields);
      await compare(page, question);
    } catch (error) {
      wrong.push(`${question.id}: ${error.message}`);
    }
  }
  assert.equal(wrong.length, 0, `${wrong.length} of ${input.length} differ:\n${wrong.join("\n")}`);
  return input.length;
}

async function compare(page, { verdict, summary, refusals, command }) {
  if (verdict) {
    assert.equal(await said(page, "#summary"), plain(summary));
    assert.equal((await said(page, "#verdict")).toLowerCase(), verdict);
  } else {
    await page.locator(".refused").waitFor();
    for (const [field, sentence] of Object.entries(refusals)) {
      const note = page.locator(`#${field}-note .wrong-text`);
      await note.waitFor();
      assert.equal(await said(page, `#${field}-note`), plain(sentence));
      assert.equal(await page.locator(`#${field}`).getAttribute("aria-invalid"), "true");
    }
  }
  if (verdict && command) assert.deepEqual(words(await said(page, ".elsewhere pre")).slice(2), command);
}
