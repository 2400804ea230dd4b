// The states of the page that are looked at one by one: how to get there.
import { expect } from "@playwright/test";
import { charts, chart, enter, figure, lever, menu, notices, picker, showAll } from "./page.mjs";
import { library, panel, pin, row, scenario } from "./scenario.mjs";

/** Two scenarios of which the active one is changed, with what stands in the panels about it. */
async function changed(page) {
  await expect(row(page)).toBeVisible();
  await pin(page).click();
  await enter(lever(page, "coverage_target").field, "16");
  await enter(lever(page, "technology").field, "4");
}

export const states = {
  "as it opens": async () => {},
  "everything shown": async (page) => showAll(page),
  "messages at the fields, and places follow need": async (page) => {
    for (const [key, text] of [["prevalence", "mye"], ["home_care_shift", "101"]]) {
      await enter(lever(page, key).field, text);
      await expect(lever(page, key).error).toBeVisible();
    }
    await enter(lever(page, "technology").field, "9");
    await expect(lever(page, "technology").note).toBeVisible();
    await page.getByRole("switch", { name: "La plassene følge behovet" }).check();
    await expect(lever(page, "coverage_target").range).toBeDisabled();
  },
  "help open": async (page) => {
    await lever(page, "coverage_target").help.click();
    await expect(page.getByRole("dialog").getByRole("heading", { name: "Kilder" })).toBeVisible();
  },
  "formula open": async (page) => {
    await figure(page, "cost").open.click();
    await expect(figure(page, "cost").formula.locator(".sources li").first()).toBeVisible();
  },
  "tables and facts open": async (page) => {
    for (const key of charts) await chart(page, key).showTable.click();
    await expect(page.locator(".charts").getByRole("table")).toHaveCount(4);
    await page.getByRole("heading", { name: "Tall for kommunen" }).scrollIntoViewIfNeeded();
    await page.getByText("Vis alle tall og kilder").click();
  },
  "picker open": async (page) => {
    await picker(page).click();
    await picker(page).press("ArrowDown");
    await expect(page.getByRole("listbox")).toBeVisible();
  },
  "menu open": async (page) => {
    await page.getByRole("button", { name: "Meny" }).click();
    await expect(page.locator("#menu")).toBeVisible();
  },
  "a notice shown": async (page) => {
    await menu(page, "Tilbakestill alt");
    await expect(notices(page)).toContainText("satt tilbake");
  },
  "the menu of a scenario open": async (page) => {
    await changed(page);
    await scenario(page, "Scenario 2").more.click();
    await expect(scenario(page, "Scenario 2").menu).toBeVisible();
  },
  "the steps open": async (page) => {
    await changed(page);
    await panel(page, "Alle steg");
    await expect(page.getByRole("button", { name: "Spill av" })).toBeAttached();
  },
  "what is changed open": async (page) => {
    await changed(page);
    const dialog = await panel(page, "Hva har jeg endret?");
    await dialog.getByLabel(/^Begrunnelse: Dekningsgrad/).fill("Vedtatt i mai");
  },
  "sharing open": async (page) => {
    await changed(page);
    const dialog = await panel(page, "Del");
    await expect(dialog.locator("svg.qr")).toBeVisible();
  },
  "the library open": async (page) => {
    await changed(page);
    const dialog = await library(page);
    await dialog.getByRole("button", { name: "Ta vare på" }).click();
    await expect(dialog.locator("ul.library li")).toHaveCount(1);
  },
  "ready-made scenarios open": async (page) => {
    await changed(page);
    await page.getByText("Ferdige scenarier").click();
    await expect(page.locator("li.preset")).toHaveCount(12);
  },
};
