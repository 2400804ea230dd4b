// The charts: painted sharply, axes that stand still while a lever is pulled, tables with the same numbers.
import { expect, open, test } from "./fixtures.mjs";
import { content, drawn, ink, settled, sizes } from "./support/canvas.mjs";
import { golden, read, written } from "./support/data.mjs";
import { pull } from "./support/drag.mjs";
import { chart, charts, choose, enter, lever, pick, year } from "./support/page.mjs";

const plan = golden("packaged plan, rotterdam, to the last year");
const at = (series, when) => plan.series[series][when - 2018];
const coverage = (page) => lever(page, "coverage_target");

for (const ratio of [1, 1.5, 2]) {
  test.describe(`at ${ratio} device pixels per pixel`, () => {
    test.use({ deviceScaleFactor: ratio });

    test("all four charts are painted, in device pixels", async ({ page }) => {
      await open(page);
      for (const key of charts) {
        const { plot, back, front } = chart(page, key);
        await plot.scrollIntoViewIfNeeded();
        await expect.poll(async () => (await ink(back)).share, `${key}, back`).toBeGreaterThan(0.002);
        await expect.poll(async () => (await ink(front)).share, `${key}, front`).toBeGreaterThan(0.02);
        expect((await ink(front)).colours, `${key}, colours`).toBeGreaterThan(2);
        for (const canvas of [back, front]) {
          const { drawn: [width, height], shown, ratio: device } = await sizes(canvas);
          expect(device).toBe(ratio);
          expect(Math.abs(width - shown[0] * ratio), key).toBeLessThanOrEqual(1);
          expect(Math.abs(height - shown[1] * ratio), key).toBeLessThanOrEqual(1);
        }
      }
    });
  });
}

test("charts are drawn anew when the window changes its width", async ({ page }) => {
  await open(page);
  const { front } = chart(page, "balance");
  for (const width of [1024, 500, 1300]) {
    await page.setViewportSize({ width, height: 900 });
    await front.scrollIntoViewIfNeeded();
    await expect.poll(async () => {
      const { drawn: [drawn], shown: [shown] } = await sizes(front);
      return Math.abs(drawn - shown);
    }).toBeLessThanOrEqual(1);
    expect((await ink(front)).share).toBeGreaterThan(0.02);
  }
});

test("charts are drawn anew in the colours of the other scheme", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await open(page);
  for (const key of charts) await expect.poll(async () => (await ink(chart(page, key).front)).share).toBeGreaterThan(0.02);
  await chart(page, "balance").front.scrollIntoViewIfNeeded();
  await settled(page);
  const light = await content(chart(page, "balance").front);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(() => content(chart(page, "balance").front)).not.toBe(light);
  await page.emulateMedia({ colorScheme: "light" });
  await expect.poll(() => content(chart(page, "balance").front)).toBe(light);
});

test("charts off the screen have the new colours and numbers when the reader comes to them", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await open(page);
  const { plot, front } = chart(page, "cost");
  await plot.scrollIntoViewIfNeeded();
  await expect.poll(async () => (await ink(front)).share).toBeGreaterThan(0.02);
  const before = await content(front);
  await enter(coverage(page).field, "10");
  await expect(plot).not.toBeInViewport();
  await plot.scrollIntoViewIfNeeded();
  await expect.poll(() => content(front)).not.toBe(before);
});

test("axes stand still while a lever is pulled, and fit again when it is let go", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1600 });
  await open(page);
  await drawn(page);
  const { back, front } = chart(page, "balance");
  await expect(front).toBeInViewport();
  const axis = await content(back);
  const before = await content(front);
  // At 25 the target is far above everything else, at 5 far below: left to itself the axis would be another.
  await enter(coverage(page).field, "25");
  await expect.poll(() => content(back)).not.toBe(axis);
  const wide = await content(back);

  const pulling = await pull(page, coverage(page).range, 0.1);
  for (const value of [0.2, 0.05, 0.12]) {
    await pulling.on(value);
    await expect(chart(page, "balance").summary).toContainText(`målet er ${written(value * 2065)}`);
    await drawn(page);
    expect(await content(back), `back at ${value}`).toBe(wide);
    expect(await content(front), `front at ${value}`).not.toBe(before);
  }
  await pulling.release();
  await expect.poll(() => content(back)).not.toBe(wide);
});

test("what is beyond a locked axis is still drawn: the axis gives way", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1600 });
  await open(page);
  await drawn(page);
  const { back } = chart(page, "balance");
  const before = await content(back);
  const pulling = await pull(page, coverage(page).range, 0.3);
  await expect.poll(() => content(back)).not.toBe(before);
  await pulling.release();
});

/** The numbers of a row, once the table is there: it is built when it is opened. */
async function numbers(row) {
  await row.waitFor();
  return (await row.getByRole("cell").allInnerTexts()).map((text) => text.replace(/\s/g, " "));
}

test("the table of Balansen has the model's numbers, and follows the lever", async ({ page }) => {
  await open(page);
  const { showTable, table, row } = chart(page, "balance");
  await expect(table).toHaveCount(0);
  await showTable.click();
  await expect(table).toBeVisible();
  await expect(table.getByRole("columnheader")).toHaveText([
    "År", "Behov", "I plass", "Døgnhjelp hjemme", "Uten døgntilbud", "Målet", "Dagens og vedtatte plasser",
  ]);
  expect(await numbers(row("2028"))).toEqual(["328", "328", "0", "0", "373", "275"]);
  await expect(row("2028")).toHaveAttribute("data-chosen");

  await enter(coverage(page).field, "16");
  await expect(row("2028").getByRole("cell").nth(4)).toHaveText("330");
  await expect(table.getByRole("row")).toHaveCount(14);
  for (let when = 2018; when <= 2030; when += 1) {
    const series = ["need", "in_place", "at_home_24h", "unmet", "places_target", "places_planned"];
    expect(await numbers(row(String(when))), String(when)).toEqual(series.map((name) => written(at(name, when))));
  }
  await year(page).selectOption("2030");
  await expect(row("2030")).toHaveAttribute("data-chosen");
  await expect(row("2028")).not.toHaveAttribute("data-chosen");
  await showTable.click();
  await expect(table).toBeHidden();
});

test("Trappa has five steps in persons, staff and money", async ({ page }) => {
  await open(page);
  await enter(coverage(page).field, "16");
  const { card, showTable, table, row, title, summary, front } = chart(page, "stairs");
  await showTable.click();
  const steps = [
    "Forebygging og trygghet",
    "Hjemmetjenester",
    "Heldøgns hjelp i eget hjem",
    "Omsorgsbolig med heldøgns bemanning",
    "Sykehjem",
  ];
  await expect(table.getByRole("rowheader")).toHaveText(steps);
  await expect(table.getByRole("columnheader")).toHaveText(["Trinn", "2018", "2028"]);
  expect(await numbers(row("Hjemmetjenester"))).toEqual([written(at("users", 2018)), written(at("users", 2028))]);
  expect(await numbers(row("Sykehjem"))).toEqual(["228", written(at("in_place", 2028) * at("institution_share", 2028))]);
  expect(await numbers(row("Omsorgsbolig med heldøgns bemanning"))).toEqual(["32", "40"]);
  await expect(summary).toContainText("omsorgsbolig fra 32 til 40 og sykehjem fra 228 til 288");
  await expect(title).toHaveText("Trappa: 271 flere får hjelp hjemme, 68 flere bor i plass");
  await expect(card, "the page says what prevention holds").toContainText("bare det tiltak og velferdsteknologi legger til");

  let picture = await content(front);
  for (const [name, caption, series] of [
    ["Årsverk", "Årsverk på hvert trinn", "fte"],
    ["Kroner", "Millioner kroner per år på hvert trinn", null],
    ["Personer", "Personer på hvert trinn", null],
  ]) {
    await pick(page, name);
    await expect(table.locator("caption")).toHaveText(caption);
    await expect(card.locator(".chart-head p")).toContainText(caption.replace(" på hvert trinn", ""));
    const last = picture;
    await expect.poll(() => content(front)).not.toBe(last);
    picture = await content(front);
    if (!series) continue;
    const column = (await Promise.all(steps.map((step) => numbers(row(step))))).map((cells) => read(cells[1]));
    const total = column.reduce((sum, part) => sum + part, 0);
    expect(Math.abs(total - at(series, 2028)), "the steps add up to all staff").toBeLessThanOrEqual(3);
  }
});

test("Kostnad in all, per inhabitant and per place", async ({ page }) => {
  await open(page);
  await enter(coverage(page).field, "16");
  const { card, showTable, table, row, summary } = chart(page, "cost");
  await showTable.click();
  const total = async () => read((await numbers(row("2028"))).at(-2));
  expect(await total()).toBe(1262);
  const parts = (await numbers(row("2028"))).slice(0, 8).map(read);
  expect(Math.abs(parts.reduce((sum, part) => sum + part, 0) - 1262), "the kinds add up").toBeLessThanOrEqual(5);
  expect(parts.at(-1), "what residents pay is taken away").toBeLessThan(0);

  await pick(page, "Per innbygger");
  await expect(table.locator("caption")).toHaveText("Tusen kroner per innbygger og år");
  expect(await total()).toBeCloseTo((at("cost", 2028) * 1000) / at("n_total", 2028), 1);
  await expect(card).toContainText("Tusen kroner per innbygger og år, faste 2023-priser");
  await pick(page, "Per plass");
  await expect(table.locator("caption")).toHaveText("Tusen kroner per plass i målet og år");
  expect(Math.abs((await total()) - (at("cost", 2028) * 1000) / at("places_target", 2028))).toBeLessThanOrEqual(0.06);
  await expect(summary).toHaveText(/^I 2028 koster omsorgen 1\s262 millioner kroner, 40\s900 kroner per innbygger\./);
});

test("Årsverk og arbeidskraft tells the gap where the source has people of working age", async ({ page }) => {
  await open(page);
  const { title, table, showTable, row, card } = chart(page, "labour");
  await expect(title, "Lillehammer's plan has no such band").toHaveText(/^Det trengs 1\s213 årsverk i 2028, 202 flere enn i 2018$/);
  await expect(card).toContainText("Kilden har ikke innbyggere i arbeidsfør alder for seg");
  await choose(page, "lillehammer 2026", "Lillehammer, 2026");
  await expect(title).toHaveText(/^Ved samme andel av innbyggere 20–66 år mangler [\d\s]+ årsverk i 2040$/);
  await showTable.click();
  await expect(table.getByRole("columnheader")).toHaveText([
    "År", "Trengs med grepene", "Trengs i referansebanen", "I tillegg for sykefravær", "Ved dagens andel av 20–66 år",
  ]);
  const [needed, reference, , available] = (await numbers(row("2040"))).map(read);
  expect(needed).toBe(reference);
  const gap = read(/mangler ([\d\s]+) årsverk/.exec(await title.innerText())[1]);
  expect(Math.abs(needed - available - gap)).toBeLessThanOrEqual(1);
});

test("every chart is an image with the finding as its name and one sentence to describe it", async ({ page }) => {
  await open(page);
  for (const key of charts) {
    const { plot, title, summary, card } = chart(page, key);
    await expect(plot).toHaveRole("img");
    await expect(plot).toHaveAccessibleName(await title.innerText());
    await expect(plot).toHaveAccessibleDescription((await summary.innerText()).replace(/\s+/g, " "));
    expect(await card.locator(".legend li").count()).toBeGreaterThan(1);
  }
  await enter(coverage(page).field, "12");
  await expect(chart(page, "balance").title).toHaveText(
    /^Behovet vokser til 328\. Med 12,0 plasser per 100 står 80 personer uten døgntilbud\.$/,
  );
});

test("on paper every chart has the new numbers, also those that were not on the screen", async ({ page }) => {
  await open(page);
  await drawn(page);
  const before = await Promise.all(charts.map((key) => content(chart(page, key).front)));
  await enter(coverage(page).field, "10");
  await expect(chart(page, "cost").plot).not.toBeInViewport();
  await page.emulateMedia({ media: "print" });
  for (const [at, key] of charts.entries()) {
    await expect.poll(() => content(chart(page, key).front), key).not.toBe(before[at]);
  }
});
