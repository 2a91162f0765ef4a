// The page speaks the visitor's language, changes it without a network, and remembers what was chosen.
import assert from "node:assert/strict";

const TITLES = {
  en: /Windows container/,
  "zh-CN": /容器/,
  "ko-KR": /컨테이너/,
  "pt-BR": /contêiner/,
};
/** What browsers send, and the language that it gets. */
const VISITORS = { "en-GB": "en", "zh-TW": "zh-CN", ko: "ko-KR", "pt-PT": "pt-BR", "de-DE": "en" };

export default async function ({ open, ready }) {
  for (const [locale, lang] of Object.entries(VISITORS)) {
    const page = await open({ locale });
    await ready(page);
    await speaks(page, lang);
    await page.context().close();
  }

  const page = await open({ fragment: "#host=Windows+Server+2022&image=ltsc2019" });
  await ready(page);
  await page.context().setOffline(true);
  const spoken = await page.evaluate(() => globalThis.winver.languages());
  const titles = new Set();
  for (const lang of Object.keys(TITLES)) {
    await page.locator("#language").focus();
    await page.locator("#language").selectOption(lang);
    await page.locator(`html[lang="${lang}"]`).waitFor({ state: "attached" });
    await speaks(page, lang);
    titles.add(await page.title());
    assert.equal(await page.locator("#host").inputValue(), "Windows Server 2022", "the question is lost");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "language", "the focus is lost");
    // The reports come in the same language, where the package has it.
    await page.locator(".elsewhere summary").click();
    const report = JSON.parse(await page.locator(".elsewhere details pre").innerText());
    const asked = await page.evaluate(
      ([host, image, lang]) => globalThis.winver.check(host, image, { lang }).summary,
      ["Windows Server 2022", "ltsc2019", spoken.includes(lang) ? lang : "en"],
    );
    assert.equal(report.summary, asked);
    await page.locator(".elsewhere summary").click();
    await page.locator(".elsewhere details .snippet").waitFor({ state: "detached" });
    await same(page, lang);
  }
  assert.equal(titles.size, 4);

  await page.context().setOffline(false);
  await page.locator("#language").selectOption("ko-KR");
  await page.reload();
  await ready(page);
  await speaks(page, "ko-KR");
  await page.goto(`${new URL(page.url()).origin}/#diagnose`);
  await page.locator("#paste").fill("0xc0370106");
  await page.locator(".causes").waitFor();
  assert.match(await page.locator(".causes h3").innerText(), /원인/);
  // A change of language asks again: the causes are in its words.
  await page.locator("#language").selectOption("pt-BR");
  await page.locator(".causes h3", { hasText: "Por quê" }).waitFor();
  assert.equal(await page.locator("#paste").inputValue(), "0xc0370106");
}

async function speaks(page, lang) {
  assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
  assert.match(await page.locator("main h1").innerText(), TITLES[lang]);
  assert.match(await page.title(), TITLES[lang]);
  assert.equal(await page.locator("#language").inputValue(), lang);
}

/** Nothing of a language remains when another is chosen: the page is what it is when it opens in that language. */
async function same(page, lang) {
  const words = () =>
    page.evaluate(() =>
      [...document.querySelectorAll("h1, h2, h3, label, legend, th, button, summary, .note, .quiet, .lead, .status, option, nav a")].map((at) => at.textContent),
    );
  const changed = await words();
  await page.context().setOffline(false);
  await page.reload();
  await page.locator("#releases").waitFor();
  await page.locator("html[data-loaded]").waitFor();
  assert.deepEqual(changed, await words(), `${lang} after a change is not ${lang} from the start`);
  await page.context().setOffline(true);
}
