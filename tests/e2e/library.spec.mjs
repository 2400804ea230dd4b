// What is kept: the library, two tabs, and storage that fails.
import { expect, open, test } from "./fixtures.mjs";
import { download, enter, figure, lever, notices, saved } from "./support/page.mjs";
import { active, library, link, names, panel, pin, row, scenario, tabTo, undo } from "./support/scenario.mjs";

const coverage = (page) => lever(page, "coverage_target");
const technology = (page) => lever(page, "technology");

async function begin(page) {
  await open(page);
  await expect(row(page)).toBeVisible();
}

const keep = async (dialog, name) => {
  await dialog.getByLabel("Navn på scenariet du ser på nå").fill(name);
  await dialog.getByRole("button", { name: "Ta vare på" }).click();
};

test("the library keeps named scenarios, opens and deletes them, and all of it can be undone", async ({ page }) => {
  await begin(page);
  await enter(coverage(page).field, "16");
  const dialog = await library(page);
  await expect(dialog).toContainText("Du har ikke lagt noe her ennå.");
  await keep(dialog, "Planen");
  const kept = dialog.locator("ul.library li");
  await expect(kept).toHaveText([/^Planen/]);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("button", { name: "Meny" })).toBeFocused();
  await enter(coverage(page).field, "12");
  await page.reload();
  await expect(row(page)).toBeVisible();
  await library(page);
  await dialog.getByRole("button", { name: "Åpne Planen" }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(() => names(page)).toEqual(["Scenario 1", "Planen"]);
  await expect(active(page)).toHaveText("Planen");
  await expect(coverage(page).field).toHaveValue("16,0");
  await undo(page).click();
  await expect.poll(() => names(page)).toEqual(["Scenario 1"]);
  await library(page);
  await dialog.getByRole("button", { name: "Slett Planen" }).click();
  await expect(dialog).toContainText("Du har ikke lagt noe her ennå.");
  await expect(dialog.getByLabel("Navn på scenariet du ser på nå"), "focus is not lost").toBeFocused();
  await page.keyboard.press("Escape");
  await undo(page).click();
  await library(page);
  await expect(kept).toHaveText([/^Planen/]);
});

test("the library by keyboard alone; the same name is replaced", async ({ page }) => {
  await begin(page);
  await tabTo(page, page.getByRole("button", { name: "Meny" }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.locator("#menu").getByRole("button", { name: "Mine scenarier" }));
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Mine scenarier" });
  const field = dialog.getByLabel("Navn på scenariet du ser på nå");
  await tabTo(page, field);
  for (let time = 0; time < 2; time += 1) {
    await tabTo(page, field, "Shift+Tab");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("Mitt");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
  }
  await expect(dialog.locator("ul.library li")).toHaveCount(1);
  await tabTo(page, dialog.getByRole("button", { name: "Åpne Mitt" }));
  await page.keyboard.press("Enter");
  await expect(active(page)).toHaveText("Mitt");
  await expect(page.getByRole("button", { name: "Meny" })).toBeFocused();
});

test("two tabs: what one changes comes to the other, and the other says so", async ({ page, context }) => {
  await begin(page);
  const other = await context.newPage();
  await begin(other);
  await enter(coverage(page).field, "16");
  await expect(coverage(other).field).toHaveValue("16,0");
  await expect(notices(other)).toContainText("Scenariet er endret i en annen fane");
  await enter(technology(other).field, "4");
  await expect(technology(page).field).toHaveValue("4,0");
  await expect.poll(async () => (await saved(page))?.scenario.levers).toEqual({ coverage_target: 0.16, technology: 0.04 });
});

test("two tabs that change the same at the same time keep both, and never overwrite each other", async ({ page, context }) => {
  await begin(page);
  const other = await context.newPage();
  await begin(other);
  const kept = async () => {
    const data = await saved(page);
    const all = [...(data?.scenarios ?? []), ...(data?.library ?? [])];
    return all.map(({ scenario }) => scenario.levers?.coverage_target).sort();
  };
  await Promise.all([enter(coverage(page).field, "16"), enter(coverage(other).field, "12")]);
  await expect.poll(kept).toEqual([0.12, 0.16]);
  await expect(coverage(page).field).toHaveValue("16,0");
  await expect(coverage(other).field).toHaveValue("12,0");
  await page.bringToFront();
  await enter(coverage(page).field, "17");
  await expect.poll(kept).toEqual([0.12, 0.17]);
  await enter(coverage(other).field, "13");
  await expect.poll(kept).toEqual([0.13, 0.17]);
  await expect(coverage(page).field).toHaveValue("17,0");
  await page.reload();
  await other.close();
  await expect(row(page)).toBeVisible();
  await expect.poll(kept).toEqual([0.13, 0.17]);
  const dialog = await library(page);
  await expect(dialog.locator("ul.library li"), "what the other tab made is in the library").toHaveCount(1);
});

test("two tabs: what each has put in the library is there in both", async ({ page, context }) => {
  await begin(page);
  await enter(coverage(page).field, "16");
  await expect.poll(async () => (await saved(page))?.scenario.levers?.coverage_target).toBe(0.16);
  // The numbers that scenarios get in a tab begin at the second it was opened in.
  await page.waitForTimeout(1100);
  const other = await context.newPage();
  await begin(other);
  await keep(await library(page), "A");
  await keep(await library(other), "B");
  await expect.poll(async () => (await saved(page))?.library.map(({ name }) => name).sort()).toEqual(["A", "B"]);
  await expect(page.locator("ul.library li")).toHaveText([/^A/, /^B/]);
});

test("a record that another tab has spoilt is put aside, and one of a newer page is left alone", async ({ page, context }) => {
  await begin(page);
  await enter(coverage(page).field, "16");
  await expect.poll(async () => (await saved(page))?.scenario.levers?.coverage_target).toBe(0.16);
  const spoil = (text) => page.evaluate((text) => localStorage.setItem("omsorgstrappa", text), text);
  await spoil("oops");
  await enter(coverage(page).field, "17");
  await expect.poll(async () => (await saved(page))?.scenario.levers?.coverage_target).toBe(0.17);
  expect(await page.evaluate(() => localStorage.getItem("omsorgstrappa.set-aside"))).toBe("oops");
  const newer = await page.evaluate(() => localStorage.getItem("omsorgstrappa").replace('"schema":2', '"schema":7'));
  expect(newer).toContain('"schema":7');
  await spoil(newer);
  await enter(coverage(page).field, "18");
  await expect(notices(page)).toContainText("laget med en nyere versjon av siden");
  await page.waitForTimeout(900);
  expect(await page.evaluate(() => localStorage.getItem("omsorgstrappa"))).toBe(newer);
  await expect(figure(page, "places").value).toHaveText("372");
  expect(context.pages()).toHaveLength(1);
});

test("several records that cannot be opened are all kept aside", async ({ page }) => {
  const all = () => page.evaluate(() => Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.includes("set-aside"))));
  for (const [place, text] of ["first", "second", "third", "second"].entries()) {
    await open(page);
    // Past the page's own last word when it is left.
    await page.evaluate((text) => {
      addEventListener("pagehide", () => localStorage.setItem("omsorgstrappa", text));
    }, text);
    await page.reload();
    await expect(notices(page), String(place)).toContainText("lagt til side");
    const file = await download(page, () => page.getByRole("button", { name: "Last ned det som er lagt til side" }).click());
    expect(file.text).toBe(text);
  }
  expect(await all()).toEqual({ "omsorgstrappa.set-aside": "first", "omsorgstrappa.set-aside-2": "second", "omsorgstrappa.set-aside-3": "third" });
});

test("with blocked storage everything works from memory, and the page offers a download", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "localStorage", {
      get() {
        throw new DOMException("refused in this test", "SecurityError");
      },
    });
  });
  await begin(page);
  await expect(notices(page)).toContainText("last ned scenariet før du lukker siden");
  await enter(coverage(page).field, "16");
  await pin(page).click();
  await scenario(page, "Scenario 2").rename("Planen");
  await enter(coverage(page).field, "12");
  await undo(page).click();
  await expect(figure(page, "places").value).toHaveText("330");
  await keep(await library(page), "Mitt");
  await expect(page.locator("ul.library li")).toHaveText([/^Mitt/]);
  await page.keyboard.press("Escape");
  expect(await link(page)).toContain("coverage_target=0.16");
  const file = await download(page, () => notices(page).getByRole("button", { name: "Last ned alle scenarier som fil" }).click());
  const record = JSON.parse(file.text);
  expect(record.data.scenarios.map(({ name }) => name)).toEqual(["", "Planen"]);
  expect(record.data.library.map(({ name }) => name)).toEqual(["Mitt"]);
});

test("when storage becomes full, the notice offers the download", async ({ page }) => {
  await begin(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full in this test", "QuotaExceededError");
    };
  });
  await enter(coverage(page).field, "16");
  const file = await download(page, () => notices(page).getByRole("button", { name: "Last ned alle scenarier som fil" }).click());
  expect(JSON.parse(file.text).data.scenarios[0].scenario.levers.coverage_target).toBe(0.16);
});
