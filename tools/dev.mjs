// `npm run dev`: rebuilds on every change. Reload the browser yourself: trunk's automatic reload is an inline
// script, which the content security policy of the page refuses.
import { main, run } from "./run.mjs";
import { setup } from "./setup.mjs";

await main(async () => {
  await setup();
  process.exitCode = await run("trunk", ["serve", "--no-autoreload", ...process.argv.slice(2)]);
});
