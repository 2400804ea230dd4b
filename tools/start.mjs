// `npm start`: sets the machine up, builds the page for release and serves it.
import { build } from "./build.mjs";
import { defaultDist, main } from "./run.mjs";
import { serve, portFrom } from "./server.mjs";
import { setup } from "./setup.mjs";

await main(async () => {
  await setup();
  await build();
  const { url } = await serve({ folder: defaultDist, port: portFrom(process.argv, 8080) });
  console.log(`\nOmsorgstrappa is at ${url} (stop with Ctrl+C).`);
});
