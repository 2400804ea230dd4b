// Run by trunk before each build: bundles style/main.css and style/later.css, each with what it imports, into one small
// file. Fonts and pictures named in them get a hash in their name and are laid beside the page.
import { copyFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { build } from "esbuild";
import { root } from "./run.mjs";

const outdir = join(root, "target", "style");
rmSync(outdir, { recursive: true, force: true });

const result = await build({
  absWorkingDir: root,
  entryPoints: { omsorgstrappa: "style/main.css", later: "style/later.css" },
  outdir,
  bundle: true,
  minify: true,
  metafile: true,
  target: ["chrome120", "firefox121", "safari17.2"],
  loader: { ".woff2": "file", ".svg": "file" },
  assetNames: "[name]-[hash]",
  logLevel: "warning",
});

const staging = process.env.TRUNK_STAGING_DIR;
for (const file of Object.keys(result.metafile.outputs)) {
  if (staging && !file.endsWith(".css")) copyFileSync(join(root, file), join(staging, basename(file)));
}
