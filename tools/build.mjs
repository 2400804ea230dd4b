// Builds the page for release: `node tools/build.mjs [folder]`.
import { resolve } from "node:path";
import { defaultDist, isMain, main, mustRun } from "./run.mjs";
import { setup } from "./setup.mjs";

export async function build(dist = defaultDist) {
  await mustRun("The build failed; see the messages above.", "trunk", ["build", "--release", "--dist", dist]);
}

if (isMain(import.meta)) {
  await main(async () => {
    await setup();
    const dist = resolve(process.argv[2] ?? defaultDist);
    await build(dist);
    console.log(`The page is in ${dist}.`);
  });
}
