import { defineConfig } from "vite";
import solid from "vite-plugin-solid";
import { page } from "./vite/page.ts";

export default defineConfig({
  // The page works from any folder of any server.
  base: "./",
  plugins: [solid(), page()],
  build: {
    target: "es2022",
    // Nothing is split: one script, one stylesheet, one module.
    modulePreload: { polyfill: false },
  },
  optimizeDeps: { exclude: ["winver"] },
});
