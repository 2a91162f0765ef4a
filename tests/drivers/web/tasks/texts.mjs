// Pastes every text and reads the answer as a visitor does: the sentence, the causes, and the words marked for each.
import assert from "node:assert/strict";

const plain = (text) => text.replace(/\s+/g, " ").trim();

export default async function ({ open, ready, input }) {
  const page = await open({ fragment: "#diagnose" });
  await ready(page);
  const wrong = [];
  let before = "";
  for (const question of input) {
    try {
      await page.clock.setFixedTime(`${question.today}T12:00:00`);
      for (const field of ["host", "image", "runtime"]) {
        await page.locator(".paste .more").evaluate((details) => (details.open = true));
        await page.locator(`#known-${field}`).fill(question[field] ?? "");
      }
      // The answer before it goes first, so that nothing of it is read as this one's.
      await page.locator("#paste").fill("");
      await page.locator(".answer.waiting").waitFor();
      await page.locator("#paste").fill(question.text);
      await page.locator("#verdict").waitFor();
      assert.deepEqual(await seen(page), question.answer);
    } catch (error) {
      wrong.push(`${question.id} (after ${before}): ${error.message}`);
    }
    before = question.id;
  }
  assert.equal(wrong.length, 0, `${wrong.length} of ${input.length} differ:\n${wrong.join("\n")}`);
  return input.length;
}

/** What a visitor reads, in the shape in which the test says what it must be. */
async function seen(page) {
  const said = await page.evaluate(() => {
    const words = (from, selector) => from.querySelector(selector)?.textContent ?? "";
    return {
      nothing: document.querySelector(".instead") !== null,
      refused: document.querySelector(".answer.refused")?.textContent ?? "",
      summary: words(document, "#summary"),
      causes: [...document.querySelectorAll(".causes li")].map((cause, index) => ({
        what: words(cause, ".what"),
        confidence: words(cause, ".status"),
        line: words(cause, ".chip"),
        // Of several stretches the first has the anchor; a mark that another one covers has none.
        marked: words(document, `#mark-cause-${index}`),
      })),
    };
  });
  if (said.refused) return { refused: true };
  if (said.nothing) return { nothing: true };
  const causes = said.causes.map(({ what, confidence, line, marked }) => ({
    what: plain(what),
    confidence: confidence.toLowerCase(),
    line: Number(line.replace(/\D/g, "")),
    marked: plain(marked) !== "",
  }));
  return { summary: plain(said.summary), causes };
}
