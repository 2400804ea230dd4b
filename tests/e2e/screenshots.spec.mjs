// Pictures of the page for people to look at; they are kept in screenshots/, which is no part of the repository.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../tools/run.mjs";
import { expect, open, test } from "./fixtures.mjs";
import { drawn } from "./support/canvas.mjs";
import { charts, chart, enter, figure, lever, pick, showAll } from "./support/page.mjs";

const folder = join(root, "screenshots");

test.beforeAll(() => mkdirSync(folder, { recursive: true }));

/** A picture of the whole page, with every chart drawn and every text fetched. */
async function picture(page, name) {
  for (const key of charts) {
    await chart(page, key).plot.scrollIntoViewIfNeeded();
    await drawn(page);
  }
  await page.getByRole("heading", { name: "Tall for kommunen" }).scrollIntoViewIfNeeded();
  await expect(page.getByText("Vis alle tall og kilder")).toBeVisible();
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  const { wide, room } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  expect(wide, "nothing is wider than the page").toBeLessThanOrEqual(room);
}

for (const width of [1440, 1024, 360]) {
  for (const colorScheme of ["light", "dark"]) {
    test.describe(`${width} pixels wide, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: width === 360 ? 740 : 900 }, colorScheme });

      test("as it opens, and at 12 per cent with a shift home", async ({ page }) => {
        await open(page);
        await picture(page, `start-${width}-${colorScheme}`);
        await enter(lever(page, "coverage_target").field, "12");
        await enter(lever(page, "home_care_shift").field, "10");
        await expect(figure(page, "unmet").value).not.toHaveText("0");
        await picture(page, `low-${width}-${colorScheme}`);
      });
    });
  }
}

test("with everything shown", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  await showAll(page);
  await picture(page, "full-360-light");
  await page.setViewportSize({ width: 1440, height: 900 });
  await lever(page, "coverage_target").help.click();
  await expect(page.getByRole("dialog").getByRole("heading", { name: "Kilder" })).toBeVisible();
  await page.screenshot({ path: join(folder, "help-1440-light.png") });
  await page.keyboard.press("Escape");
  await pick(page, "Enkel");
  await figure(page, "cost").open.click();
  await expect(figure(page, "cost").formula).toBeVisible();
  await page.screenshot({ path: join(folder, "formula-1440-light.png") });
});
