// axe-core over every look of the page, in both colour schemes, on a phone and on a desk.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { STATES } from "../states.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export default async function ({ open, visit }) {
  const wrong = [];
  for (const width of [390, 1280]) {
    for (const colorScheme of ["light", "dark"]) {
      // Words do not change what axe finds, but the letters of another script might: each look has its language.
      const locale = { "390light": "en-US", "390dark": "ko-KR", "1280light": "pt-BR", "1280dark": "zh-CN" }[width + colorScheme];
      const page = await open({ viewport: { width, height: 900 }, colorScheme, locale });
      for (const { state, show } of STATES) {
        await show(page, visit);
        await page.locator("details").evaluateAll((all) => all.forEach((details) => (details.open = true)));
        if (state === "empty") await page.locator("#host").click();
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => globalThis.axe.run());
        for (const { id, help, nodes } of violations) {
          const places = nodes.slice(0, 3).map((node) => node.html.slice(0, 160));
          wrong.push(`${state}, ${width}, ${colorScheme}: ${id}: ${help}\n  ${places.join("\n  ")}`);
        }
      }
      await page.context().close();
    }
  }
  assert.equal(wrong.length, 0, `\n${wrong.join("\n")}`);
}
