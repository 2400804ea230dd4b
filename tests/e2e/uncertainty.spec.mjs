// How sure, why, and what would it take: ranges, bands, and the cards under the charts.
import { axe, expect, open, test } from "./fixtures.mjs";
import { content, drawn } from "./support/canvas.mjs";
import { pull } from "./support/drag.mjs";
import { chart, enter, figure, lever, showAll } from "./support/page.mjs";

const card = (page, name) => page.locator(".sure-card").filter({ has: page.getByRole("heading", { name, exact: true }) });
const section = (page) => page.locator(".sure");

/** Opens the page and waits until the draws are there. */
async function sure(page, hash) {
  await open(page, hash);
  await expect(page.locator(".figure-range").first()).toBeVisible();
  await expect(card(page, "Hvorfor blir det slik?")).toBeVisible();
}

const number = (text) => Number(text.replaceAll(/[\s\u00a0]/g, "").replace("−", "-").replace(",", "."));

/** The ends of «… mellom 300 og 360 …». */
function ends(text) {
  const found = /mellom ([−\d\s\u00a0,]+) og ([−\d\s\u00a0,]+)/.exec(text);
  if (!found) throw new Error(`No range in «${text}».`);
  return [number(found[1]), number(found[2])];
}

test("every key figure has its range, rounded to what is known", async ({ page }) => {
  await sure(page);
  await enter(lever(page, "coverage_target").field, "16");
  for (const id of ["places", "fte", "cost"]) {
    const text = await figure(page, id).card.locator(".figure-range").first().textContent();
    expect(text).toMatch(/^ca\. [\d\s\u00a0]+, 8 av 10 beregnede utfall mellom/);
    const [low, high] = ends(text);
    expect(low).toBeLessThan(high);
    const value = number((await figure(page, id).value.textContent()).replace(/[^\d\s\u00a0−]/g, ""));
    expect(value).toBeGreaterThan(low * 0.95);
    expect(value).toBeLessThan(high * 1.05);
  }
  await expect(figure(page, "unmet").card.locator(".figure-range")).toHaveCount(2);
});

test("bands are in every chart and its legend, and move while a lever is pulled", async ({ page }) => {
  await sure(page);
  for (const id of ["balance", "stairs", "labour", "cost"]) {
    await expect(chart(page, id).card.locator(".legend")).toContainText("8 av 10 av 1000 beregnede utfall");
  }
  const range = figure(page, "fte").card.locator(".figure-range");
  const before = await range.textContent();
  const canvas = chart(page, "labour").card.locator("canvas.plot-front");
  await canvas.scrollIntoViewIfNeeded();
  await drawn(page);
  const picture = await content(canvas);
  const pulling = await pull(page, lever(page, "home_care_shift").range, 0.2);
  await expect(range, "while the lever is held").not.toHaveText(before);
  await pulling.release();
  await canvas.scrollIntoViewIfNeeded();
  await drawn(page);
  expect(await content(canvas)).not.toBe(picture);
});

test("the waterfall adds up on screen, for a scenario and for a difference", async ({ page }) => {
  await sure(page);
  await enter(lever(page, "coverage_target").field, "16");
  await enter(lever(page, "home_care_shift").field, "6");
  const why = card(page, "Hvorfor blir det slik?");
  await why.scrollIntoViewIfNeeded();
  for (const name of ["Årsverk", "Plasser som trengs", "Kostnad, mill. kr", "Uten døgntilbud, dagens og vedtatte plasser"]) {
    await why.getByLabel("Tall", { exact: true }).selectOption(name);
    await expect(why.locator("caption")).toContainText(name);
    const numbers = (await why.locator("tbody .bar-number").allTextContents()).map(number);
    const parts = numbers.slice(1, -1).reduce((sum, part) => sum + part, numbers[0]);
    // Each number is rounded by itself.
    expect(Math.abs(parts - numbers.at(-1)), name).toBeLessThanOrEqual(numbers.length / 2);
  }
  await why.getByLabel("Tall", { exact: true }).selectOption("Årsverk");
  await expect(why.locator("tbody")).toContainText("Dekningsgrad, heldøgns omsorg");
  await page.getByRole("button", { name: "+ Fest en kopi" }).click();
  await enter(lever(page, "home_care_shift").field, "12");
  await why.getByLabel("Tall", { exact: true }).selectOption("Årsverk");
  await why.getByLabel("Hva som forklares").selectOption({ index: 1 });
  // Both scenarios, and the one lever that tells them apart.
  await expect(why.locator("tbody tr")).toHaveCount(3);
  await expect(why.locator("tbody tr").nth(1)).toContainText("Vridning mot hjemmetjenester");
});

test("the tornado names what matters most, and shows all when asked", async ({ page }) => {
  await sure(page);
  const tornado = card(page, "Hvilken forutsetning betyr mest?");
  await tornado.scrollIntoViewIfNeeded();
  await expect(tornado.locator("tbody tr")).toHaveCount(8);
  await expect(tornado.locator(".finding")).toContainText(/Mest betyr «.+»: fra/);
  await tornado.getByLabel("Vis alle").check();
  expect(await tornado.locator("tbody tr").count()).toBeGreaterThan(8);
});

test("goal seek moves the lever as one step, and says when it cannot", async ({ page }) => {
  await sure(page);
  const seek = card(page, "Hva skal til?");
  await seek.scrollIntoViewIfNeeded();
  await seek.getByLabel("Mål", { exact: true }).selectOption("Ingen uten tilbud med dagens og vedtatte plasser");
  await seek.getByLabel("Grep", { exact: true }).selectOption("Vridning mot hjemmetjenester");
  await expect(seek.locator(".finding")).toContainText(/Sett «Vridning mot hjemmetjenester» til [\d,]+\s%/);
  await seek.getByRole("button", { name: "Flytt grepet" }).click();
  await expect(lever(page, "home_care_shift").field).not.toHaveValue("0,0");
  await expect(seek.locator(".finding")).toContainText("Målet er nådd");
  await expect(seek.getByRole("button", { name: "Flytt grepet" })).toBeDisabled();
  await expect(figure(page, "unmet").card).toContainText("0");
  await page.getByRole("button", { name: "Angre" }).click();
  await expect(lever(page, "home_care_shift").field).toHaveValue("0,0");
  await expect(seek.locator(".finding")).toContainText("Sett «Vridning");
  await seek.getByLabel("Grep", { exact: true }).selectOption("Velferdsteknologi");
  await expect(seek.locator(".finding")).toContainText("virker ikke på dette");
  await seek.getByLabel("Mål", { exact: true }).selectOption("Kostnad innenfor en ramme");
  await seek.getByLabel("Ramme, mill. kr i året").fill("10");
  await expect(seek.locator(".finding")).toContainText("Ikke mulig med «Velferdsteknologi» alene");
});

test("the map follows the levers and is read without colour", async ({ page }) => {
  await sure(page);
  const map = card(page, "To grep på én gang");
  await map.scrollIntoViewIfNeeded();
  await expect(map.locator(".map-number").first()).toBeAttached();
  const place = () => map.locator(".map-here").getAttribute("cy");
  const before = await place();
  await enter(lever(page, "home_care_shift").field, "20");
  await expect.poll(place).not.toBe(before);
  const summary = await map.locator("figcaption").textContent();
  expect(summary).not.toMatch(/[{}]/);
  await map.getByLabel("Vis", { exact: true }).selectOption("Kostnad, mill. kr");
  await expect(map.locator("figcaption")).toContainText("Kostnad");
  await map.getByLabel("Kart").selectOption("Dekningsgrad og vridning");
  await expect(map.locator(".map-x")).toContainText("Dekningsgrad");
});

test("the chance, the stress test, single draws and differences", async ({ page }) => {
  await sure(page);
  const chance = card(page, "Hva er sjansen for at det er nok?");
  await chance.scrollIntoViewIfNeeded();
  await chance.getByLabel("Er dette nok?").fill("0");
  await expect(chance.locator(".finding")).toContainText("er 0 %");
  await chance.getByLabel("Er dette nok?").fill("5000");
  await expect(chance.locator(".finding")).toContainText("er 100 %");

  const stress = card(page, "Stresstest");
  await stress.scrollIntoViewIfNeeded();
  await stress.getByLabel("Tall", { exact: true }).selectOption("Årsverk");
  const row = stress.getByRole("row", { name: /^Årsverk/ });
  const [scenario, worst] = (await row.getByRole("cell").allTextContents()).map(number);
  expect(worst).toBeGreaterThan(scenario);
  await expect(stress.locator("ul:not([popover] ul) li")).toHaveCount(5);

  const single = card(page, "Enkeltutfall");
  await single.scrollIntoViewIfNeeded();
  await single.getByRole("button", { name: "Vis enkeltutfall" }).click();
  await expect(single).toContainText("Utfall 1 av 1000");
  await single.getByRole("button", { name: "Forrige utfall" }).click();
  await expect(single).toContainText("Utfall 1000 av 1000");
  await single.getByRole("button", { name: "Neste utfall" }).click();
  await single.getByRole("button", { name: "Neste utfall" }).click();
  await expect(single).toContainText("Utfall 2 av 1000");
  await single.getByRole("button", { name: "Skjul enkeltutfallet" }).click();

  const differences = card(page, "Forskjellen, utfall for utfall");
  await expect(differences).toBeHidden();
  await page.getByRole("button", { name: "+ Fest en kopi" }).click();
  await expect(differences).toBeVisible();
  await differences.scrollIntoViewIfNeeded();
  for (const cell of await differences.locator("tbody td").allTextContents()) expect(cell, "two of a kind").toMatch(/^0,/);
  await enter(lever(page, "technology").field, "3");
  await expect(differences.getByRole("row", { name: /^Årsverk/ })).toContainText("−");
});

test("a range is edited, kept over a reload and in the link, undone and set back", async ({ page, context }) => {
  await sure(page);
  await showAll(page);
  for (const group of await page.locator("details.group:not([open]) > summary").all()) await group.click();
  const row = page.locator(".parameter").filter({ hasText: "Netto arbeidstimer per årsverk" });
  await row.locator(".range-edit > summary").click();
  const wide = await figure(page, "fte").card.locator(".figure-range").textContent();
  await enter(row.getByLabel("Netto arbeidstimer per årsverk, Lav"), "900");
  await expect(row.locator(".range-edit > summary")).toContainText("900");
  await expect(figure(page, "fte").card.locator(".figure-range")).not.toHaveText(wide);
  await enter(row.getByLabel("Netto arbeidstimer per årsverk, Lav"), "-5");
  await expect(row.getByRole("alert")).toContainText("Lav må være mindre enn høy");
  await enter(row.getByLabel("Netto arbeidstimer per årsverk, Lav"), "900");
  await expect.poll(() => page.evaluate(() => location.hash)).toContain("range.net_hours_per_fte.low=900");
  const edited = await figure(page, "fte").card.locator(".figure-range").textContent();
  const other = await context.browser().newContext();
  const fresh = await other.newPage();
  await fresh.goto(page.url());
  await expect(figure(fresh, "fte").card.locator(".figure-range")).toHaveText(edited);
  await other.close();
  await row.getByRole("button", { name: "Tilbake til vår spredning: Netto arbeidstimer per årsverk" }).click();
  await expect(figure(page, "fte").card.locator(".figure-range")).toHaveText(wide);
  await page.getByRole("button", { name: "Angre" }).click();
  await expect(figure(page, "fte").card.locator(".figure-range")).toHaveText(edited);
});

for (const colorScheme of ["light", "dark"]) {
  test(`nothing that a machine can find is in the way of anybody (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await sure(page);
    await enter(lever(page, "coverage_target").field, "16");
    await page.getByRole("button", { name: "+ Fest en kopi" }).click();
    await card(page, "Enkeltutfall").getByRole("button", { name: "Vis enkeltutfall" }).click();
    await axe(page, colorScheme);
  });
}

test("at 320 pixels nothing is cut off or scrolls sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await sure(page);
  await section(page).scrollIntoViewIfNeeded();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(320);
});

test("a machine that cannot keep up draws fewer while a lever is pulled, says so, and draws all afterwards", async ({ page }) => {
  await page.addInitScript(() => {
    // A clock on which everything takes twenty times as long.
    const real = performance.now.bind(performance);
    performance.now = () => real() * 20;
  });
  await sure(page);
  const legend = chart(page, "labour").card.locator(".legend");
  // The speed is learnt from some changes.
  for (const value of ["16", "17", "15", "16", "17", "15", "16"]) await enter(lever(page, "coverage_target").field, value);
  const pulling = await pull(page, lever(page, "home_care_shift").range, 0.2);
  await expect(legend).toContainText("8 av 10 av 200 beregnede utfall");
  await expect(section(page)).toContainText("Mens du drar, regnes 200 utfall");
  await pulling.release();
  await expect(legend).toContainText("8 av 10 av 1000 beregnede utfall");
});

test("where frames come late fewer are drawn while a lever is pulled, however quick the draws are", async ({ page }) => {
  await page.addInitScript(() => {
    // Something else that takes more than a frame in each of them.
    const real = requestAnimationFrame;
    globalThis.requestAnimationFrame = (job) => real((time) => {
      const end = performance.now() + 25;
      while (performance.now() < end);
      job(time);
    });
  });
  await sure(page);
  const legend = chart(page, "labour").card.locator(".legend");
  const { field, range } = lever(page, "coverage_target");
  for (const value of ["16", "17", "15", "16", "17", "15", "16"]) await enter(field, value);
  const pulling = await pull(page, range, 0.2);
  await expect(legend).toContainText("8 av 10 av 200 beregnede utfall");
  await pulling.release();
  await expect(legend).toContainText("8 av 10 av 1000 beregnede utfall");
});
