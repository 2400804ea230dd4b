// Makes a machine that has only rustup and Node ready. Everything is checked first, so a second run is quick.
import { createHash } from "node:crypto";
import { existsSync, lstatSync, mkdirSync, readFileSync, realpathSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromedriver, chromium } from "./browser.mjs";
import { UserError, capture, cargoBin, isMain, main, mustRun, root, run, toolRoot, which } from "./run.mjs";
import { versions } from "./versions.mjs";

const say = (line) => console.log(`setup: ${line}`);

/** Prepares building and serving; with `forTests` also what only `npm test` needs. */
export async function setup({ forTests = false } = {}) {
  checkNode();
  await systemPackages(forTests);
  await rustToolchain(forTests);
  await npmPackages();
  await cargoTool(["trunk"], "trunk", versions.trunk, ["--locked", "--no-default-features", "--features", "rustls"]);
  // Not --locked: the lock file that comes with it may name a release that was withdrawn.
  await cargoTool(["wasm-bindgen", "wasm-bindgen-test-runner"], "wasm-bindgen-cli", versions.wasmBindgen, []);
  await cargoTool(["wasm-split-cli"], "wasm_split_cli_support", versions.wasmSplit, ["--locked", "--features", "build-binary"]);
  if (forTests) await cargoTool(["cargo-deny"], "cargo-deny", versions.cargoDeny, ["--locked"]);
  await mustRun("The crates in Cargo.lock could not be fetched; see the message above.", "cargo", [
    "fetch",
    "--locked",
    "--quiet",
  ]);
  linkForPlainTrunk();
  mkdirSync(join(root, "target"), { recursive: true });
}

function checkNode() {
  if (Number.parseInt(process.versions.node, 10) < versions.node) {
    throw new UserError(`Node ${versions.node} or newer is needed; this is ${process.versions.node}.`);
  }
}

/** What has to come from the system's package manager: a linker, and for the tests a browser with its driver. */
async function systemPackages(forTests) {
  const missing = [];
  if (!which("cc")) missing.push("build-essential");
  if (forTests && !chromium()) missing.push("chromium");
  if (forTests && !chromedriver()) missing.push("chromium-driver");
  if (missing.length === 0) return;

  const list = missing.join(", ");
  const please = new UserError(`Please install ${list} with your package manager, then run the command again.`);
  const asRoot = process.getuid?.() === 0;
  if (!which("apt-get") || (!asRoot && !which("sudo"))) throw please;

  say(`installing ${list} with apt-get`);
  const apt = (...args) => (asRoot ? run("apt-get", args) : run("sudo", ["apt-get", ...args]));
  await apt("update", "-qq");
  if ((await apt("install", "-y", "-qq", "--no-install-recommends", ...missing)) !== 0) throw please;
}

async function rustToolchain(forTests) {
  if (!which("rustup") && !which("rustc")) {
    throw new UserError("Please install Rust with rustup, then run the command again.");
  }
  // A rustup that was installed without a toolchain.
  if (capture("rustup", "toolchain", "list")?.includes("no installed toolchains")) {
    say("installing the stable Rust toolchain");
    await mustRun("The stable Rust toolchain could not be installed.", "rustup", ["default", "stable"]);
  }
  // Never updated from here: other projects on the machine use the same toolchain.
  if (!rustIsNewEnough()) {
    throw new UserError(`Rust ${versions.rust} or newer is needed; please run: rustup update stable`);
  }

  const library = join(capture("rustc", "--print", "sysroot") ?? "", "lib", "rustlib", "wasm32-unknown-unknown");
  if (!existsSync(library)) {
    say("adding the Rust target wasm32-unknown-unknown");
    await mustRun("The Rust target wasm32-unknown-unknown could not be added.", "rustup", [
      "target",
      "add",
      "wasm32-unknown-unknown",
    ]);
  }
  if (!forTests) return;
  for (const [component, command] of [["clippy", "cargo-clippy"], ["rustfmt", "cargo-fmt"]]) {
    if (capture(command, "--version") !== undefined) continue;
    say(`adding the Rust component ${component}`);
    await mustRun(`The Rust component ${component} could not be added.`, "rustup", ["component", "add", component]);
  }
}

function rustIsNewEnough() {
  const [, ...found] = capture("rustc", "--version")?.match(/^rustc (\d+)\.(\d+)/) ?? [];
  const [major, minor] = found.map(Number);
  const [wantedMajor, wantedMinor] = versions.rust.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** Installs the npm packages when the lock file is not the one they were installed from. */
async function npmPackages() {
  const stamp = join(root, "node_modules", ".omsorgstrappa-stamp");
  const hash = createHash("sha256");
  for (const file of ["package.json", "package-lock.json"]) hash.update(readFileSync(join(root, file)));
  const wanted = hash.digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;

  say("installing the npm packages");
  // Install scripts are not needed: the packages work as they are unpacked.
  await mustRun("The npm packages could not be installed; see the message above.", "npm", [
    "ci",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
    "--no-update-notifier",
  ]);
  writeFileSync(stamp, wanted);
}

/** Uses the commands on PATH when they are the exact version, else compiles that version into our own folder. */
async function cargoTool(commands, crate, version, options) {
  const isRight = (command) => capture(command, "--version")?.match(/\d+\.\d+\.\d+\S*/)?.[0] === version;
  // Not every tool tells its version; cargo keeps a list of what it has put into our folder.
  const list = join(toolRoot, ".crates.toml");
  const listed = existsSync(list) && readFileSync(list, "utf8").includes(`"${crate} ${version} `);
  if (commands.every((command) => isRight(command) || (listed && which(command)))) return;

  say(`compiling ${crate} ${version} into ${toolRoot} (once; takes some minutes)`);
  await mustRun(
    `${crate} ${version} could not be installed; see the message above.`,
    "cargo",
    ["install", crate, "--version", version, "--root", toolRoot, "--force", "--quiet", ...options],
    // The tool itself need not be fast; compiling it should be.
    {
      CARGO_PROFILE_RELEASE_LTO: "off",
      CARGO_PROFILE_RELEASE_CODEGEN_UNITS: "16",
      CARGO_PROFILE_RELEASE_OPT_LEVEL: "1",
    },
  );
}

/** Lets a plain `trunk build` work too: links what PATH lacks into the folder rustup put there. */
function linkForPlainTrunk() {
  // npm puts its own folders on PATH, but only for its scripts.
  const usersPath = (process.env.PATH ?? "").split(delimiter).filter((folder) => !folder.includes("node_modules"));
  if (!usersPath.includes(cargoBin)) return;

  const sources = {
    trunk: join(toolRoot, "bin", "trunk"),
    "wasm-bindgen": join(root, "tools", "bin", "wasm-bindgen"),
    "wasm-opt": join(root, "node_modules", "binaryen", "bin", "wasm-opt"),
  };
  for (const [name, source] of Object.entries(sources)) {
    const link = join(cargoBin, name);
    const found = which(name, usersPath.join(delimiter));
    // An older set-up linked the real wasm-bindgen, without the step that splits the page.
    const ours = found === link && realpathSync(found) === join(toolRoot, "bin", name) && source !== realpathSync(found);
    if ((found && !ours) || !existsSync(source)) continue;
    try {
      // A link whose target is gone, for instance of a repository that was moved.
      if (lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink()) unlinkSync(link);
      symlinkSync(source, link);
      say(`linked ${name} into ${cargoBin}, so that plain trunk finds it`);
    } catch (error) {
      say(`could not link ${name} into ${cargoBin} (${error.code}); npm start and npm test work all the same`);
    }
  }
}

if (isMain(import.meta)) {
  await main(async () => {
    await setup({ forTests: true });
    say("ready");
  });
}
