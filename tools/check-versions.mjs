// Fails when a file that has to repeat a version disagrees with tools/versions.mjs or package.json.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { UserError, isMain, main, root } from "./run.mjs";
import { versions } from "./versions.mjs";

const text = (file) => readFileSync(join(root, file), "utf8");

/** The complaints, one line each; empty when everything agrees. */
export function versionComplaints() {
  const { devDependencies } = JSON.parse(text("package.json"));
  const binaryen = devDependencies.binaryen.split(".")[0];
  const checks = [
    ["Trunk.toml", /^trunk-version = "=?([^"]+)"/m, versions.trunk],
    ["Trunk.toml", /^wasm_bindgen = "([^"]+)"/m, versions.wasmBindgen],
    ["Trunk.toml", /^wasm_opt = "version_(\d+)"/m, binaryen],
    ["Cargo.lock", /^name = "wasm-bindgen"\nversion = "([^"]+)"/m, versions.wasmBindgen],
    ["Cargo.lock", /^name = "wasm_split_helpers"\nversion = "([^"]+)"/m, versions.wasmSplit],
    ["Cargo.toml", /^rust-version = "([^"]+)"/m, versions.rust],
  ];
  const complaints = checks.flatMap(([file, pattern, wanted]) => {
    const found = text(file).match(pattern)?.[1];
    return found === wanted ? [] : [`${file}: ${pattern.source} gives ${found}, wanted ${wanted}`];
  });
  for (const [name, version] of Object.entries(devDependencies)) {
    if (!/^\d/.test(version)) complaints.push(`package.json: ${name} is not pinned to an exact version`);
  }
  return complaints;
}

if (isMain(import.meta)) {
  await main(() => {
    const complaints = versionComplaints();
    if (complaints.length > 0) throw new UserError(complaints.join("\n"));
    console.log("versions agree");
  });
}
