// The distribution's Chromium, as it starts inside a container and without a network.
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const CANDIDATES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The browser's program: `WINVER_CHROMIUM`, else where distributions put it. */
export function program() {
  const named = process.env.WINVER_CHROMIUM;
  return [named, ...CANDIDATES].find((path) => path && existsSync(path));
}

/** Only the page under test may cause traffic: the browser's own is switched off. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export async function start() {
  return chromium.launch({ executablePath: program(), headless: true, args: ARGUMENTS });
}
