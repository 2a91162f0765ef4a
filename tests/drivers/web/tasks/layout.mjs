// The page never scrolls sideways; wide tables scroll in regions of their own.
import assert from "node:assert/strict";
import { STATES } from "../states.mjs";

export default async function ({ open, visit }) {
  const wrong = [];
  for (const width of [320, 390, 768, 1280]) {
    const page = await open({ viewport: { width, height: 800 } });
    for (const [state, fragment] of Object.entries(STATES)) {
      await visit(page, fragment);
      await page.locator("details").evaluateAll((all) => all.forEach((details) => (details.open = true)));
      const { over, cut } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        // Content that is wider than a box that hides it would be lost, not scrolled to.
        const clipped = [...document.querySelectorAll(".answer, .field, .part")];
        const lost = clipped.filter((box) => box.scrollWidth > box.clientWidth + 1);
        return { over: scrollWidth - clientWidth, cut: lost.map((box) => box.className) };
      });
      if (over > 0) wrong.push(`${state} at ${width}: ${over} pixels too wide`);
      if (cut.length > 0) wrong.push(`${state} at ${width}: content is cut off in ${cut.join(", ")}`);
    }
    await page.context().close();
  }
  assert.equal(wrong.length, 0, `\n${wrong.join("\n")}`);
}
