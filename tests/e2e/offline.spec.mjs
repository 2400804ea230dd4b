// Without a net: the page opens from what its worker has kept, each municipality once it has been fetched, and never a
// mixture of two builds.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "../../tools/server.mjs";
import { expect, test } from "./fixtures.mjs";
import { choose, figure, notices, picker } from "./support/page.mjs";

test.use({ serviceWorkers: "allow" });

const dist = process.env.OMSORGSTRAPPA_DIST ?? "target/dist";

/** A copy of the page that a test can change, on an origin of its own. */
const served = test.extend({
  site: async ({ problems }, use) => {
    // Another origin than the one the fixture knows.
    problems.allow(/^request: http:\/\/127\.0\.0\.1/, /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch/);
    const folder = mkdtempSync(join(tmpdir(), "omsorgstrappa-"));
    cpSync(dist, folder, { recursive: true });
    const { url, close } = await serve({ folder });
    await use({ folder, url });
    await close();
    rmSync(folder, { recursive: true });
  },
});

const ready = (page) => page.locator("main[data-ready]").waitFor();

/** Waits until the worker has the page. */
const controlled = (page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated", undefined, { timeout: 20_000 });

served("the page and what was fetched open without a net", async ({ page, context, site }) => {
  await page.goto(site.url);
  await ready(page);
  await controlled(page);
  await choose(page, "lier 2026", "Lier, 2026");
  const places = await figure(page, "places").value.innerText();
  await page.waitForTimeout(600);
  await context.setOffline(true);
  await page.reload();
  await ready(page);
  await expect(picker(page)).toHaveValue("Lier, 2026");
  await expect(figure(page, "places").value).toHaveText(places);
  // Every part of the page is there.
  for (const [name, title] of [["Landet", "Kommunen i landet"], ["Egne tall", "Befolkning fra SSB"]]) {
    await page.locator("nav.tabs").getByRole("button", { name }).click();
    await expect(page.getByRole("heading", { name: title })).toBeVisible();
  }
  // What was never fetched is not there, and the page says so.
  await picker(page).click();
  await picker(page).fill("utsira");
  await picker(page).press("Enter");
  await expect(notices(page)).toContainText("Tallene for Utsira, 2026 kunne ikke hentes");
});

served("a file of another build is never given out", async ({ page, site }) => {
  await page.goto(site.url);
  await ready(page);
  await controlled(page);
  const file = join(site.folder, "data", "3312.json");
  writeFileSync(file, readFileSync(file, "utf8").replace('"shown_year": 2040', '"shown_year": 2035'));
  await picker(page).click();
  await picker(page).fill("lier 2026");
  await picker(page).press("Enter");
  await expect(notices(page)).toContainText("Tallene for Lier, 2026 kunne ikke hentes");
});

served("a new build takes over as a whole when the page is loaded again", async ({ page, site }) => {
  await page.goto(site.url);
  await ready(page);
  await controlled(page);
  // Another build: every name is as before, the title and the build's own name are new.
  const change = (name, changes) => {
    const file = join(site.folder, name);
    const text = changes.reduce((text, [from, to]) => {
      expect(text).toContain(from);
      return text.replaceAll(from, to);
    }, readFileSync(file, "utf8"));
    writeFileSync(file, text);
    return text;
  };
  const { createHash } = await import("node:crypto");
  const hash = (text) => createHash("sha256").update(text).digest("hex").slice(0, 16);
  const before = readFileSync(join(site.folder, "index.html"), "utf8");
  const [, version] = /name="build" content="([0-9a-f]{16})"/.exec(before);
  const next = "0123456789abcdef";
  const after = change("index.html", [[version, next], ["<title>Omsorgstrappa</title>", "<title>Ny utgave</title>"]]);
  change("worker.js", [[version, next], [hash(before), hash(after)]]);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
  const waiting = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).waiting?.state);
  await expect.poll(waiting).toBe("installed");
  await page.reload();
  await page.waitForFunction((next) => document.querySelector("meta[name=build]")?.content === next, next);
  await ready(page);
  expect(await page.evaluate(() => caches.keys())).toEqual([`omsorgstrappa-${next}`]);
});
