// Small helpers around child processes that every tool shares.
import { spawn, spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the repository. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** Where setup installs the Rust tools: outside the repository, so that `git clean` keeps them. */
export const toolRoot = join(homedir(), ".cache", "omsorgstrappa");

/** Where `npm run build` puts the page. */
export const defaultDist = join(root, "target", "dist");

/** Where rustup puts its commands; a shell that was open while rustup was installed lacks it on PATH. */
export const cargoBin = join(process.env.CARGO_HOME ?? join(homedir(), ".cargo"), "bin");

const path = [join(root, "tools", "bin"), join(toolRoot, "bin"), join(root, "node_modules", ".bin"), process.env.PATH, cargoBin].join(delimiter);

/** The environment of every child: our own tools first on PATH. */
export const env = {
  ...process.env,
  PATH: path,
  CARGO_TERM_COLOR: process.stdout.isTTY ? "always" : "never",
};
// Trunk reads NO_COLOR as a boolean and refuses the usual NO_COLOR=1.
if (env.NO_COLOR) env.NO_COLOR = "true";

/** A problem the user can solve: shown as one sentence, without a stack. */
export class UserError extends Error {}

/** Runs the main function of a tool; a `UserError` becomes its sentence and exit code 1. */
export async function main(body) {
  try {
    await body();
  } catch (error) {
    console.error(error instanceof UserError ? error.message : error);
    process.exit(1);
  }
}

/** True when the calling file was started by Node itself and not imported. */
export function isMain(meta) {
  return process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(meta.url);
}

/** The first file called `name` on the given search path, or undefined. */
export function which(name, searchPath = path) {
  for (const folder of searchPath.split(delimiter)) {
    const file = join(folder, name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // Not in this folder.
    }
  }
  return undefined;
}

/** The standard output of a command, or undefined when it is missing or fails. */
export function capture(command, ...args) {
  const result = spawnSync(command, args, { cwd: root, env, encoding: "utf8" });
  return result.status === 0 ? result.stdout.trim() : undefined;
}

/** Runs a command with the terminal attached; resolves to its exit code. */
export function run(command, args, extraEnv = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: root, env: { ...env, ...extraEnv }, stdio: "inherit" });
    child.on("error", fail);
    child.on("close", (code) => done(code ?? 1));
  });
}

/** Runs a command and stops with `complaint` when it fails. */
export async function mustRun(complaint, command, args, extraEnv) {
  const code = await run(command, args, extraEnv).catch(() => 1);
  if (code !== 0) throw new UserError(complaint);
}
