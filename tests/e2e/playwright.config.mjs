import { defineConfig } from "@playwright/test";
import { chromium, chromiumArgs } from "../../tools/browser.mjs";
import { root } from "../../tools/run.mjs";

// Workers read this file too, so the port cannot be picked at random here; `npm test` hands in a free one.
const port = process.env.OMSORGSTRAPPA_PORT ?? "4173";
const dist = process.env.OMSORGSTRAPPA_DIST ?? "target/dist";
const baseURL = `http://127.0.0.1:${port}/`;

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A busy machine can be late once in four hundred tests. One that passes only at the second go is named as flaky.
  retries: 1,
  reporter: "list",
  use: {
    baseURL,
    // Routes of a test do not see what a worker answers; offline.spec.mjs lets it in.
    serviceWorkers: "block",
    locale: "nb-NO",
    timezoneId: "Europe/Oslo",
    viewport: { width: 1440, height: 900 },
    launchOptions: { executablePath: chromium(), args: chromiumArgs },
  },
  webServer: {
    command: `node tools/server.mjs "${dist}" --port ${port}`,
    cwd: root,
    url: baseURL,
    reuseExistingServer: false,
  },
});
