// The page's own font: light, never waited for, and taken into the charts when it comes.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../tools/run.mjs";
import { expect, open, test } from "./fixtures.mjs";
import { content, drawn } from "./support/canvas.mjs";
import { chart, figure, picker } from "./support/page.mjs";

const font = /hanken-grotesk-[0-9A-Z]{8}\.woff2$/;
const sami = /hanken-grotesk-sami-[0-9A-Z]{8}\.woff2$/;

test("all its files together are under 40 kB", () => {
  const folder = join(root, "style", "font");
  const sizes = readdirSync(folder).filter((name) => name.endsWith(".woff2")).map((name) => readFileSync(join(folder, name)).length);
  expect(sizes).toHaveLength(2);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(40_000);
});

test("the page is painted and works while the font is on its way; then letters and charts take it, and nothing jumps", async ({ page }) => {
  let send;
  const held = new Promise((done) => (send = done));
  await page.route(font, async (route) => {
    await held;
    await route.continue();
  });
  await page.addInitScript(() => {
    globalThis.shifted = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) globalThis.shifted += value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  // The load event waits for the font; the page does not.
  await page.goto("./", { waitUntil: "commit" });
  await page.locator("main[data-ready]").waitFor();
  await expect(figure(page, "places").value).toHaveText("373");
  const paints = await page.evaluate(() => performance.getEntriesByType("paint").map(({ name }) => name));
  expect(paints).toContain("first-contentful-paint");
  expect(await page.evaluate(() => document.fonts.check("16px 'Hanken Grotesk'"))).toBe(false);
  await chart(page, "balance").plot.scrollIntoViewIfNeeded();
  await expect(page.locator(".figure-range").first()).toBeVisible();
  await drawn(page);
  const before = await content(chart(page, "balance").back);
  await page.evaluate(() => (globalThis.shifted = 0));

  send();
  await expect.poll(() => page.evaluate(() => document.fonts.check("16px 'Hanken Grotesk'"))).toBe(true);
  await expect.poll(() => content(chart(page, "balance").back), "drawn anew without a lever being moved").not.toBe(before);
  // Good is under 0.1.
  expect(await page.evaluate(() => globalThis.shifted), "layout shift").toBeLessThan(0.1);
});

test("where it never comes the page stands in another", async ({ page, problems }) => {
  problems.allow(/Failed to load resource/);
  await page.route(font, (route) => route.abort());
  await open(page);
  await expect(figure(page, "places").value).toHaveText("373");
  await expect(figure(page, "places").value).toBeVisible();
});

test("letters of Sami names are fetched when one is shown", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await open(page);
  await page.locator(".figure-range").first().waitFor();
  expect(asked.filter((url) => sami.test(url)), "not before").toEqual([]);
  await picker(page).click();
  await picker(page).fill("Snåase");
  expect(asked.filter((url) => sami.test(url)), "nor for letters that the other has").toEqual([]);
  await picker(page).fill("Álttá, Porsáŋgu");
  await expect.poll(() => asked.filter((url) => sami.test(url)).length).toBe(1);
});
