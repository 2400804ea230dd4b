// `npm test`: every check of the project, the cheap ones first; stops at the first failure.
// `node tools/test.mjs build e2e` runs only the named steps.
import { createServer } from "node:net";
import { chromedriver } from "./browser.mjs";
import { UserError, defaultDist, main, run } from "./run.mjs";
import { setup } from "./setup.mjs";

const wasm = ["--target", "wasm32-unknown-unknown"];
const strict = ["--", "-D", "warnings"];

const steps = {
  versions: ["node", "tools/check-versions.mjs"],
  font: ["node", "tools/font.mjs", "--check"],
  format: ["cargo", "fmt", "--all", "--", "--check"],
  // No advisories: their database would have to be fetched, and the result would change from day to day.
  deny: ["cargo", "deny", "--offline", "--locked", "check", "bans", "licenses", "sources"],
  lint: ["cargo", "clippy", "--locked", "--workspace", "--all-targets", ...strict],
  native: ["cargo", "test", "--locked", "--workspace"],
  "lint-wasm": ["cargo", "clippy", "--locked", "--workspace", "--lib", "--bins", ...wasm, ...strict],
  browser: ["cargo", "test", "--locked", ...wasm, "--test", "wasm"],
  build: ["trunk", "build", "--release", "--dist", defaultDist],
  e2e: ["playwright", "test", "--config", "tests/e2e/playwright.config.mjs"],
  lighthouse: ["node", "tools/lighthouse.mjs", defaultDist],
  measure: ["node", "tools/measure.mjs", defaultDist],
  bench: ["cargo", "bench", "--locked", "--bench", "model", "--bench", "draws"],
};

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(String(port)));
    });
  });
}

function chosen(names) {
  const unknown = names.find((name) => !(name in steps));
  if (unknown) throw new UserError(`There is no step ${unknown}; the steps are ${Object.keys(steps).join(", ")}.`);
  return names.length > 0 ? names : Object.keys(steps);
}

await main(async () => {
  const names = chosen(process.argv.slice(2));
  await setup({ forTests: true });
  const environment = { CHROMEDRIVER: chromedriver(), OMSORGSTRAPPA_PORT: await freePort() };

  const rows = [];
  let failed;
  for (const name of names) {
    const [command, ...args] = steps[name];
    console.log(`\n=== ${name}: ${[command, ...args].join(" ")}`);
    const start = performance.now();
    const code = await run(command, args, environment);
    rows.push([name, code === 0 ? "passed" : "FAILED", ((performance.now() - start) / 1000).toFixed(1).padStart(7)]);
    if (code !== 0) {
      failed = name;
      break;
    }
  }

  console.log(`\n${"step".padEnd(11)}${"result".padEnd(8)}seconds`);
  for (const [name, result, seconds] of rows) console.log(`${name.padEnd(11)}${result.padEnd(8)}${seconds}`);
  const left = names.slice(rows.length);
  if (failed) throw new UserError(`\n${failed} failed${left.length > 0 ? `; not run: ${left.join(", ")}` : ""}.`);
  console.log(names.length === Object.keys(steps).length ? "\nAll tests passed." : "\nThe chosen steps passed.");
});
