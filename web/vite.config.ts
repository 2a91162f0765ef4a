import { defineConfig } from "vite";
import solid from "vite-plugin-solid";
import { page } from "./vite/page.ts";

export default defineConfig({
  // The page works from any folder of any server.
  base: "./",
  plugins: [solid(), page()],
  build: {
    target: "es2022",
    // Before the first verdict one script, one sheet, one module and the words of one language. The tables and the
    // box for texts have scripts and sheets of their own, which load right after it.
    modulePreload: false,
  },
  optimizeDeps: { exclude: ["winver"] },
});
