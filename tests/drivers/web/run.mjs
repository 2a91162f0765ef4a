// node run.mjs TASK: runs one task against the built page in Chromium. The task's input is JSON on stdin,
// its output JSON on stdout; what is wrong goes to stderr and makes the exit code 1.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { start } from "./browser.mjs";
import { serve } from "./server.mjs";

const DIST = fileURLToPath(new URL("../../../web/dist", import.meta.url));

const { default: task, refuse } = await import(`./tasks/${process.argv[2]}.mjs`);
const input = JSON.parse(readFileSync(0, "utf8") || "null");

const server = await serve(DIST, refuse);
const browser = await start();
const complaints = [];

/** A page of its own for each look; whatever the browser complains about counts as a failure. */
async function open({ fragment = "", quiet = false, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  if (!quiet) {
    page.on("pageerror", (error) => complaints.push(`${error}`));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
  }
  await page.goto(server.address + fragment);
  return page;
}

/** Another question in the same page, as a link opens it. */
async function visit(page, fragment) {
  await page.goto("about:blank");
  await page.goto(server.address + fragment);
  await ready(page);
}

/** Waits until the page is there, and all that it loads after the first answer. */
async function ready(page) {
  await page.locator("#releases").waitFor();
  await page.locator("html[data-loaded]").waitFor();
}

let failed;
try {
  const output = await task({ open, visit, ready, input, server });
  process.stdout.write(JSON.stringify(output ?? null));
} catch (error) {
  failed = error;
}
await browser.close();
server.stop();
if (complaints.length > 0) console.error(`the browser complains:\n${complaints.join("\n")}`);
if (failed) console.error(failed);
process.exitCode = failed || complaints.length > 0 ? 1 : 0;
