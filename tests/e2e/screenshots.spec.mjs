// Pictures of every view in three languages, two schemes and three widths, for people to look at; they are kept in
// screenshots/, which is no part of the repository.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../tools/run.mjs";
import { expect, test } from "./fixtures.mjs";
import { drawn } from "./support/canvas.mjs";
import { enter, lever } from "./support/page.mjs";
import { languages, openIn, others, panels, views } from "./support/views.mjs";

const folder = join(root, "screenshots");
const widths = { 1440: 900, 1024: 768, 360: 740 };

/** A picture of the whole page, with what is drawn when it comes on screen. */
async function picture(page, name, { fullPage = true } = {}) {
  if (fullPage) {
    // Charts and cards are made when they are on screen; what is a screen further down is made too.
    await page.evaluate(async () => {
      const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight * 0.8) {
        scrollTo(0, y);
        await frame();
      }
      scrollTo(0, 0);
    });
  }
  await drawn(page);
  await page.screenshot({ path: join(folder, `${name}.jpg`), fullPage, type: "jpeg", quality: 80 });
}

for (const language of languages) {
  for (const colorScheme of ["light", "dark"]) {
    test.describe(`${language}, ${colorScheme}`, () => {
      test.use({ colorScheme });

      test("pictures of every view and panel, and nothing wider than the page", async ({ page }) => {
        test.slow();
        mkdirSync(folder, { recursive: true });
        await openIn(page, language);
        await enter(lever(page, "coverage_target").field, language === "en" ? "14.5" : "14,5");
        await enter(lever(page, "home_care_shift").field, "6");
        for (const [view, reach] of Object.entries({ ...views, ...(await others(page)) })) {
          await page.setViewportSize({ width: 1440, height: 900 });
          await reach(page);
          for (const [width, height] of Object.entries(widths)) {
            await page.setViewportSize({ width: Number(width), height });
            await picture(page, `${view}-${width}-${language}-${colorScheme}`);
            const wide = await page.evaluate(() => document.documentElement.scrollWidth);
            expect.soft(wide, `${view}: nothing is wider than ${width} pixels`).toBeLessThanOrEqual(Number(width));
          }
        }
        await page.setViewportSize({ width: 1440, height: 900 });
        await views.explore(page);
        for (const [panel, show] of Object.entries(panels)) {
          await show(page);
          for (const width of [1440, 360]) {
            await page.setViewportSize({ width, height: widths[width] });
            await picture(page, `panel-${panel}-${width}-${language}-${colorScheme}`, { fullPage: false });
          }
          await page.keyboard.press("Escape");
          await page.setViewportSize({ width: 1440, height: 900 });
        }
      });
    });
  }
}

test("pictures of what is empty, on its way, or did not come; each says what to do", async ({ page, problems }) => {
  problems.allow(/Failed to load resource/, /net::ERR_FAILED/);
  mkdirSync(folder, { recursive: true });
  const both = async (name) => {
    for (const width of [1440, 360]) {
      await page.setViewportSize({ width, height: widths[width] });
      await picture(page, `state-${name}-${width}`, { fullPage: false });
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  };
  const wasm = /omsorgstrappa-[0-9a-f]+_bg\.wasm$/;
  let send;
  const sent = new Promise((done) => (send = done));
  await page.route(wasm, async (route) => {
    await sent;
    await route.continue();
  });
  await page.goto("./", { waitUntil: "commit" });
  await expect(page.locator("#loading")).toBeVisible();
  await both("page-on-its-way");
  send();
  await page.locator(".scenario-row").waitFor();

  const tab = (at) => page.locator("nav.tabs button").nth(at);
  const view = page.locator(".answers");
  await tab(1).click();
  await expect(view.locator(".nothing").first()).toBeVisible();
  await both("compare-alone");

  for (const [at, file, name] of [[2, /data\/plan\/nb\.json/, "analyses"], [3, /data\/country\.json/, "country"]]) {
    let release;
    const released = new Promise((done) => (release = done));
    await page.route(file, async (route) => {
      await released;
      await route.abort();
    });
    const asked = page.waitForRequest(file);
    await tab(at).click();
    await asked;
    await expect(view.locator(".waiting")).toBeVisible();
    await both(`${name}-on-its-way`);
    release();
    await expect(view.getByRole("alert")).toBeVisible();
    await both(`${name}-did-not-come`);
    await page.unroute(file);
    await view.getByRole("alert").getByRole("button").click();
    await expect(view.getByRole("alert")).toHaveCount(0);
  }

  await tab(0).click();
  await panels.changes(page);
  await expect(page.locator("#changes .nothing")).toBeVisible();
  await both("nothing-changed");
  await page.keyboard.press("Escape");
  await panels.library(page);
  await expect(page.locator("#library .nothing")).toBeVisible();
  await both("library-empty");
});
