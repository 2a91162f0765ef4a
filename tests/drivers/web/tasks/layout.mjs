// The page never scrolls sideways; wide tables scroll in regions of their own.
import assert from "node:assert/strict";
import { STATES } from "../states.mjs";

export default async function ({ open, visit }) {
  const wrong = [];
  // Every width in English, the narrow ones in every language: words differ most in length there.
  const looks = [320, 390, 768, 1280].map((width) => ({ width, locale: "en-US" }));
  looks.push(...["zh-CN", "ko-KR", "pt-BR"].map((locale) => ({ width: 320, locale })));
  for (const { width, locale } of looks) {
    const page = await open({ viewport: { width, height: 800 }, locale });
    for (const { state, show } of STATES) {
      await show(page, visit);
      await page.locator("details").evaluateAll((all) => all.forEach((details) => (details.open = true)));
      const { over, cut } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        // Content that is wider than a box that hides it would be lost, not scrolled to.
        const clipped = [...document.querySelectorAll(".answer, .field, .part, .modes, .timeline")];
        const lost = clipped.filter((box) => box.scrollWidth > box.clientWidth + 1);
        return { over: scrollWidth - clientWidth, cut: lost.map((box) => box.className) };
      });
      if (over > 0) wrong.push(`${state} at ${width}, ${locale}: ${over} pixels too wide`);
      if (cut.length > 0) wrong.push(`${state} at ${width}, ${locale}: content is cut off in ${cut.join(", ")}`);
    }
    await page.context().close();
  }
  assert.equal(wrong.length, 0, `\n${wrong.join("\n")}`);
}
