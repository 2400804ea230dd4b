// The key figures: their formulas, their year, what is read aloud, and what stands beside a saving.
import { expect, open, test } from "./fixtures.mjs";
import { golden, read, written } from "./support/data.mjs";
import { pull } from "./support/drag.mjs";
import { chart, choose, enter, figure, figures, lever, saved, showAll, status, year } from "./support/page.mjs";
import { sum } from "./support/sum.mjs";

const plan = golden("packaged plan, rotterdam, to the last year");
const base = 2018;
const at = (series, when) => plan.series[series][when - base];
const coverage = (page) => lever(page, "coverage_target");

test("the key figures are the model's in every year", async ({ page }) => {
  await open(page);
  await enter(coverage(page).field, "16");
  for (const when of [2018, 2021, 2024, 2028, 2030]) {
    await year(page).selectOption(String(when));
    await expect(figure(page, "places").value).toHaveText(written(at("places_target", when)));
    await expect(figure(page, "fte").value).toHaveText(written(at("fte", when)));
    await expect(figure(page, "cost").value).toHaveText(`${written(at("cost", when))} mill. kr`);
    await expect(figure(page, "unmet").value).toHaveText(written(at("unmet", when)));
    await expect(figure(page, "unmet").decided).toHaveText(written(at("unmet_decided", when)));
  }
});

test("the year of the key figures is also the year of the charts' findings and is kept", async ({ page }) => {
  await open(page);
  await year(page).selectOption("2024");
  await expect(chart(page, "balance").summary).toHaveText(/^I 2024 har /);
  await expect(chart(page, "stairs").summary).toHaveText(/^Fra 2018 til 2024 /);
  await expect(chart(page, "labour").summary).toHaveText(/^I 2024 trengs /);
  await expect(chart(page, "cost").summary).toHaveText(/^I 2024 koster /);
  await expect(lever(page, "target_year").field, "the target year is another year").toHaveValue("2028");
  await expect.poll(async () => (await saved(page))?.view.shown_year).toBe(2024);
});

/** Opens a figure's formula; gives its lines. */
async function formula(page, key) {
  const { open: button, formula: panel } = figure(page, key);
  await button.click();
  await expect(panel.locator(".formula > li").first()).toBeVisible();
  return panel.locator(".formula > li").evaluateAll((lines) =>
    lines.map((line) => line.firstChild.textContent.replace(/\s/g, " ")),
  );
}

test("places open to their formula with the actual numbers", async ({ page }) => {
  await open(page);
  await enter(coverage(page).field, "16");
  const lines = await formula(page, "places");
  expect(lines).toEqual([
    "16,00 per 100 × 2 065 innbyggere = 330,4 plasser",
    "18,04 + 1,00 × (16,00 − 18,04) = 16,00 per 100",
    "275,0 − 330,4 = −55,4 plasser",
  ]);
  await expect(figure(page, "places").formula).toContainText("innbyggere på 80 år og over i 2028");
});

test("those without a place open to need, places and what is decided", async ({ page }) => {
  await open(page);
  await enter(coverage(page).field, "14");
  const lines = await formula(page, "unmet");
  const need = written(at("need", 2028), 1);
  expect(lines[0]).toMatch(new RegExp(`^260,0 × 1,263 = ${need} personer$`));
  expect(lines[1]).toBe(`(${need} − 0,0) ÷ 1,00 = ${need} plasser trengs`);
  expect(lines[2]).toBe(`(${need} − 289,1) × 1,00 = 39,2 personer`);
  expect(lines[3]).toBe(`(${need} − 275,0) × 1,00 = 53,3 personer`);
});

/** Scenarios in which every part of the formulas has something to say. */
const scenarios = {
  "as it opens": async () => {},
  "low coverage and a shift home": async (page) => {
    await enter(coverage(page).field, "10");
    await enter(lever(page, "home_care_shift").field, "10");
  },
  "technology, standard growth and less occupancy": async (page) => {
    await enter(lever(page, "technology").field, "5");
    await showAll(page);
    await enter(lever(page, "standard_growth").field, "1");
    await enter(page.getByLabel("Belegg: andel av plassene som er i bruk", { exact: true }), "95");
  },
  "places follow need, halfway to the target year": async (page) => {
    await page.getByRole("switch", { name: "La plassene følge behovet" }).check();
    await enter(lever(page, "prevalence").field, "700");
    await year(page).selectOption("2023");
  },
};

for (const [name, make] of Object.entries(scenarios)) {
  test(`every formula's sum is right: ${name}`, async ({ page }) => {
    await open(page);
    await make(page);
    for (const key of figures) {
      const lines = await formula(page, key);
      expect(lines.length).toBeGreaterThan(1);
      for (const line of lines.filter((text) => text.includes("="))) {
        const { worked, said } = sum(line);
        // At least one unit of the last decimal shown, and what rounded factors make of big numbers.
        expect.soft(Math.abs(worked - said), `${key}: ${line}`).toBeLessThanOrEqual(0.15 + Math.abs(said) * 0.002);
      }
      // The result of the formula is the figure on the card.
      const shown = read(await figure(page, key).value.innerText());
      const said = lines.filter((text) => text.includes("=")).map((text) => sum(text).said);
      // Nobody is less than none; the line below the sum says so.
      const results = key === "unmet" ? said.map((result) => Math.max(0, result)) : said;
      expect(results.some((result) => Math.abs(result - shown) <= 0.51), `${key}: ${shown}`).toBe(true);
      await page.keyboard.press("Escape");
      await expect(figure(page, key).formula).toBeHidden();
    }
  });
}

test("every formula names its sources", async ({ page }) => {
  await open(page);
  for (const key of figures) {
    await figure(page, key).open.click();
    const sources = figure(page, key).formula.locator(".sources li");
    await expect(sources.first()).toBeVisible();
    await expect(sources.filter({ hasText: "Lillehammer kommune" })).toHaveCount(1);
    await page.keyboard.press("Escape");
  }
});

test("an open formula follows the lever", async ({ page }) => {
  await open(page);
  await figure(page, "places").open.click();
  const panel = figure(page, "places").formula;
  await expect(panel).toContainText("18,04 per 100 × 2 065 innbyggere = 372,6 plasser");
  await coverage(page).range.focus();
  await coverage(page).range.press("ArrowLeft");
  await expect(panel).toContainText("17,90 per 100 × 2 065 innbyggere = 369,6 plasser");
});

test("the figures are read aloud when the user pauses, politely, and never while a lever is pulled", async ({ page }) => {
  await page.clock.install();
  await open(page);
  await expect(status(page)).toHaveText("");
  await expect(status(page)).not.toHaveAttribute("aria-live", "assertive");

  const pulling = await pull(page, coverage(page).range, 0.16);
  await expect(figure(page, "places").value).toHaveText("330");
  await page.clock.runFor(5000);
  await expect(status(page), "while the pointer is down nothing is said").toHaveText("");
  await pulling.release();
  await page.clock.runFor(1500);
  await expect(status(page)).toHaveText(
    "2028: 330 plasser, 1 191 årsverk, 1 262 millioner kroner per år. " +
      "Uten døgntilbud: 0 hvis målet bygges, 53 med dagens og vedtatte plasser.",
  );

  const again = await pull(page, coverage(page).range, 0.2);
  await expect(figure(page, "places").value).toHaveText("413");
  await page.clock.runFor(5000);
  await expect(status(page), "what was said last stands").toHaveText(/^2028: 330 plasser/);
  await again.release();
  await page.clock.runFor(1500);
  await expect(status(page)).toHaveText(/^2028: 413 plasser/);
});

test("hours that families carry stand beside a shift home", async ({ page }) => {
  await open(page);
  const beside = page.locator(".beside");
  await expect(beside.getByText("timer i uka bærer pårørende")).toHaveText(/^0\s/);
  await enter(lever(page, "home_care_shift").field, "10");
  // A tenth of need, twenty hours each; nobody is without, so nothing else is carried.
  const hours = 0.1 * at("need", 2028) * 20;
  await expect(beside.getByRole("listitem").first()).toHaveText(`${written(hours)} timer i uka bærer pårørende`);
  await expect(lever(page, "home_care_shift").value).toContainText("33 personer");
});

test("hours that are not given stand beside a cut in coverage", async ({ page }) => {
  await open(page);
  await enter(coverage(page).field, "12");
  const unmet = at("need", 2028) - 0.12 * at("n80", 2028);
  await expect(figure(page, "unmet").value).toHaveText(written(unmet));
  // A tenth wait in hospital; the others get 14.8 of 25 hours, and 20 from their families.
  const items = page.locator(".beside").getByRole("listitem");
  await expect(items.nth(0)).toHaveText(`${written(unmet * 0.9 * 20)} timer i uka bærer pårørende`);
  await expect(items.nth(1)).toHaveText(`${written(unmet * 0.9 * (25 - 14.8))} timer i uka blir ikke gitt`);
});

test("places that stand empty are told, with what they cost", async ({ page }) => {
  await open(page);
  const empty = page.locator(".beside").getByText("plasser står tomme");
  await expect(empty).toHaveText(/^44\splasser står tomme, halv kostnad regnes$/);
  await enter(coverage(page).field, "16");
  await expect(empty).toHaveText(/^2\s/);
  await enter(coverage(page).field, "15");
  await expect(empty).toHaveCount(0);
});

test("the reference says what it presumes, and stands still while a lever moves", async ({ page }) => {
  await open(page);
  const note = page.locator(".reference-note");
  await expect(note).toHaveText(/^Referansebanen forutsetter 113 nye plasser innen 2028\./);
  await enter(coverage(page).field, "12");
  await expect(note).toHaveText(/^Referansebanen forutsetter 113 nye plasser innen 2028\./);
  await expect(page.getByText("Referansebane: dagens dekning og bruk ved hver alder")).toBeVisible();
});

test("the differences use equal words in both directions", async ({ page }) => {
  await open(page);
  for (const [typed, words] of [["16", "42 færre"], ["20", "40 flere"]]) {
    await enter(coverage(page).field, typed);
    await expect(figure(page, "places").lines.first()).toHaveText(`${words} enn i referansebanen`);
  }
  await expect(figure(page, "cost").lines.first()).toHaveText(/^\d+ mill\. høyere enn i referansebanen$/);
  await expect(page.locator(".figures")).not.toContainText(/bedre|verre|dårligere/i);
});

test("no difference in money is told in words for money", async ({ page }) => {
  await open(page);
  await expect(figure(page, "cost").lines.first()).toHaveText(/som i referansebanen$/);
  await expect(figure(page, "cost").lines.first()).not.toHaveText(/like mange/);
  await expect(chart(page, "cost").title).not.toHaveText(/like mange/);
});

test("the page says what a place is, on whichever basis it stands", async ({ page }) => {
  await open(page);
  await expect(page.getByText("En plass er her planens plass.").first()).toBeVisible();
  await choose(page, "sunn", "Sunndal, 2026");
  await expect(page.getByText(/En plass er her en beboer i KOSTRA.*Korttidsplasser er ikke med/).first()).toBeVisible();
  await choose(page, "lier 2026", "Lier, 2026");
  await expect(page.getByText("En plass er her planens plass.").first()).toBeVisible();
  // The long texts are fetched when the reader comes here.
  await page.getByRole("heading", { name: "Tall for kommunen" }).scrollIntoViewIfNeeded();
  await page.getByText("Vis alle tall og kilder").click();
  const residents = page.locator(".fact-list > div").filter({ hasText: /^Beboere i alle aldre/ });
  await expect(residents.getByRole("definition").first()).toHaveText("264");
});

test("on a narrow screen the figures in short follow the lever and stay at the top", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page);
  const strip = page.locator(".figures-short");
  await expect(strip).toBeVisible();
  const pulling = await pull(page, coverage(page).range, 0.16);
  await expect(strip).toBeInViewport();
  await expect(strip.locator("dd").first()).toHaveText("330");
  await expect(strip).toContainText("42 færre");
  await expect(strip).toContainText("0 / 53");
  await pulling.release();
});
