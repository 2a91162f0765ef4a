// What only the build knows about the page: its words, its policy and the module it will ask for.
import type { Plugin } from "vite";
import { first } from "../src/locales/en.ts";

/** `{{failure.title}}` stands for that entry of `src/locales/en.ts`: without a script nothing knows the visitor's language. */
function words(html: string): string {
  return html.replace(/\{\{([\w.]+)\}\}/g, (_, path: string) => {
    const found = path.split(".").reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], first);
    if (typeof found !== "string") throw new Error(`index.html asks for ${path}, which src/locales/en.ts does not say`);
    return found.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
  });
}

/** Comments are for whoever reads the source, not for whoever loads the page. */
const bare = (html: string) => html.replace(/<!--[^]*?-->\s*/g, "").replace(/^\s*\/\/.*\n/gm, "");

async function hash(content: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(content));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

/**
 * Everything from the page's own origin, nothing else; inline only what is written in `index.html`, by its
 * hash. `wasm-unsafe-eval` is what a policy calls permission to compile WebAssembly.
 */
async function policy(html: string): Promise<string> {
  const inline = async (tag: string) => {
    const found = html.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, "g"));
    return Promise.all([...found].map((match) => hash(match[1] ?? "")));
  };
  return [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...(await inline("script"))].join(" "),
    ["style-src 'self'", ...(await inline("style"))].join(" "),
    "connect-src 'self'",
    // The worker that searches long texts is started from the page's own script, also without a network.
    "worker-src blob:",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

export function page(): Plugin {
  return {
    name: "winver-page",
    transformIndexHtml: {
      order: "post",
      async handler(html, { bundle }) {
        const said = bare(words(html));
        if (!bundle) return said;
        const modules = Object.keys(bundle).filter((name) => /\bcheck_bg\b.*\.wasm$/.test(name));
        return {
          html: said,
          tags: [
            {
              tag: "meta",
              attrs: { "http-equiv": "Content-Security-Policy", content: await policy(said) },
              injectTo: "head-prepend" as const,
            },
            // The module of the first verdict is asked for at once, not only when the script has arrived.
            ...modules.map((name) => ({
              tag: "link",
              attrs: { rel: "preload", as: "fetch", type: "application/wasm", href: `./${name}`, crossorigin: true },
              injectTo: "head" as const,
            })),
          ],
        };
      },
    },
  };
}
