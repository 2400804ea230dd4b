// Trunk's post_build hook: minifies the scripts of the page in place. Trunk's own minifier is left off (Trunk.toml),
// and the module that wasm-bindgen writes is a quarter smaller this way.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";

const folder = process.env.TRUNK_STAGING_DIR;
for (const name of readdirSync(folder).filter((name) => name.endsWith(".js"))) {
  const file = join(folder, name);
  const { code } = transformSync(readFileSync(file, "utf8"), { minify: true, format: "esm", target: "es2022" });
  writeFileSync(file, code);
}
