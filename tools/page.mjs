// Trunk's post_build hook: puts the modules that were split off (`tools/bin/wasm-bindgen`) beside the page, joins their
// loader with the glue of the main module, and minifies the scripts. Trunk's own minifier is left off (Trunk.toml); the
// glue is a quarter smaller this way.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { buildSync } from "esbuild";
import { UserError, env, main, root } from "./run.mjs";

const folder = process.env.TRUNK_STAGING_DIR;
const profile = process.env.TRUNK_PROFILE;
const split = join(root, "target", "wasm-bindgen", profile, "split");
const index = join(folder, "index.html");
const loader = "__wasm_split.js";

const named = (test) => readdirSync(folder).find(test);

/** A part of the content's hash: a name that changes with what stands in the file. */
const hash = (content) => createHash("sha256").update(content).digest("hex").slice(0, 16);

/** The options for wasm-opt as they stand in the page for the main module. */
function optimise(file) {
  if (profile !== "release") return;
  const options = readFileSync(index.replace(folder, root), "utf8").match(/data-wasm-opt-params="([^"]*)"/)[1].split(" ");
  const { status } = spawnSync("wasm-opt", ["-Oz", ...options, file, "-o", file], { env, stdio: "inherit" });
  if (status !== 0) throw new UserError("wasm-opt failed on a module that was split off.");
}

/** Puts the split modules and their loader into the page's folder; the loader names them by what stands in them. */
function bringParts(glue) {
  if (!existsSync(join(split, loader))) {
    throw new UserError("The page was built without its own wasm-bindgen on PATH; run npm start, npm test or npm run build.");
  }
  let code = readFileSync(join(split, loader), "utf8").replace("./omsorgstrappa.js", `./${glue}`);
  for (const name of readdirSync(split).filter((name) => name.endsWith(".wasm") && name !== "omsorgstrappa.wasm")) {
    if (!code.includes(name)) continue;
    const file = join(folder, name);
    copyFileSync(join(split, name), file);
    optimise(file);
    const final = name.replace(".wasm", `-${hash(readFileSync(file))}.wasm`);
    renameSync(file, join(folder, final));
    code = code.replaceAll(name, final);
  }
  writeFileSync(join(folder, loader), code);
}

/** Puts the style of what comes later beside the page, and its name into the page. */
function bringStyle() {
  const style = readFileSync(join(root, "target", "style", "later.css"));
  const name = `later-${hash(style)}.css`;
  writeFileSync(join(folder, name), style);
  writeFileSync(index, readFileSync(index, "utf8").replace('content="later.css"', `content="${name}"`));
}

function minify(name, bundle) {
  const file = join(folder, name);
  const [output] = buildSync({
    entryPoints: [file],
    bundle,
    write: false,
    minify: true,
    format: "esm",
    target: "es2022",
    logLevel: "error",
  }).outputFiles;
  writeFileSync(file, output.contents);
  return output.contents;
}

/** Every file of the page, by its path in the folder. */
const every = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();

/** Gives the build its name, and the worker the list of its files; only a build for release is kept by the browser. */
function bringWorker() {
  minify("offline.js", false);
  if (profile !== "release") return;
  const read = (name) => readFileSync(join(folder, name));
  const names = every().filter((name) => name !== "worker.js");
  const version = hash(names.map((name) => `${name} ${hash(read(name))}`).join("\n") + read("worker.js"));
  writeFileSync(index, read("index.html").toString().replace('name="build" content=""', `name="build" content="${version}"`));
  const first = JSON.parse(read("data/start.json")).default;
  const municipality = /^data\/\d/;
  const shell = names.filter((name) => !municipality.test(name) || name === `data/${first}.json`);
  const files = Object.fromEntries(names.map((name) => [name, hash(read(name))]));
  const worker = read("worker.js")
    .toString()
    .replace("%VERSION%", version)
    .replace('["%SHELL%"]', JSON.stringify(shell))
    .replace('{ "%FILES%": "" }', JSON.stringify(files));
  writeFileSync(join(folder, "worker.js"), worker);
  minify("worker.js", false);
}

await main(async () => {
  bringStyle();
  const glue = named((name) => /^omsorgstrappa-.*\.js$/.test(name));
  bringParts(glue);
  const code = minify(glue, true);
  rmSync(join(folder, loader));
  minify("boot.js", false);
  // The name must change with the loader too, which trunk had not seen.
  const final = `omsorgstrappa-${hash(code)}.js`;
  renameSync(join(folder, glue), join(folder, final));
  writeFileSync(index, readFileSync(index, "utf8").replaceAll(glue, final));
  bringWorker();
});
