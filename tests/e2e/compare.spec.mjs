// Sammenlign and goals: scenarios as lines, in a table and as small staircases, and what the user has drawn.
import { axe, expect, open, test } from "./fixtures.mjs";
import { content, drawn, ink } from "./support/canvas.mjs";
import { clipped, outside, overlapping, small } from "./support/layout.mjs";
import { enter, figure, lever, saved } from "./support/page.mjs";
import { panel, pin, row, scenario, steps, tab, tabTo } from "./support/scenario.mjs";

const coverage = (page) => lever(page, "coverage_target");
const view = (page) => page.getByRole("region", { name: "Sammenlign scenarier" });
const plot = (page) => page.locator("[data-chart=compare]");
const title = (page) => page.locator("#compare-chart-title");
const goals = (page) => page.locator("article.goals");

/** Three scenarios: as today, the plan's 16, and 12 with a shift home. */
async function three(page) {
  await open(page);
  await expect(row(page)).toBeVisible();
  await pin(page).click();
  await scenario(page, "Scenario 2").rename("Som i dag");
  await enter(coverage(page).field, "16");
  await pin(page).click();
  await scenario(page, "Scenario 3").rename("Planen");
  await enter(coverage(page).field, "12");
  await enter(lever(page, "home_care_shift").field, "10");
  await tab(page, "Sammenlign").click();
  await expect(view(page)).toBeVisible();
  await expect(plot(page)).toBeVisible();
}

test("the chosen figure stands as a line for each scenario, and the title says what the lines show", async ({ page }) => {
  test.slow();
  await three(page);
  await expect(title(page)).toHaveText("Plasser i 2028: Som i dag er høyest med 373, Scenario 1 er lavest med 248");
  await expect(page.locator("#compare-summary")).toHaveText(/^Plasser i 2028: .*Som i dag 373.*\.$/);
  await expect(page.locator("#compare-summary")).toHaveText("Plasser i 2028: Scenario 1 248, Planen 330, Som i dag 373.");
  await expect(plot(page)).toHaveAccessibleName(/Som i dag er høyest/);
  await expect(plot(page)).toHaveAccessibleDescription(/Planen 330/);
  await drawn(page);
  const front = plot(page).locator("canvas.plot-front");
  expect((await ink(front)).colours).toBeGreaterThanOrEqual(3);
  const before = await content(front);
  await tabTo(page, view(page).getByLabel("Vis"));
  await page.keyboard.press("ArrowDown");
  await expect(title(page)).toHaveText(/^Årsverk i 2028: /);
  await drawn(page);
  await expect.poll(() => content(front)).not.toBe(before);
  await view(page).getByLabel("I året").selectOption("2030");
  await expect(title(page)).toHaveText(/^Årsverk i 2030: /);
  await expect.poll(async () => (await saved(page))?.view).toMatchObject({ tab: "compare", compared: "fte" });
  await page.reload();
  await expect(title(page)).toHaveText(/^Årsverk i 2030: /);
});

test("lines that lie on each other are told", async ({ page }) => {
  await open(page);
  await expect(row(page)).toBeVisible();
  await pin(page).click();
  await tab(page, "Sammenlign").click();
  const legend = view(page).locator("article.chart .legend").first().getByRole("listitem");
  await expect(legend).toHaveText([/^\s*Scenario 1\s*$/, /^\s*Scenario 2\s+\(samme linje som Scenario 1\)\s*$/]);
  await expect(title(page)).toHaveText("Plasser i 2028: 373 i alle scenariene");
  await drawn(page);
  const front = plot(page).locator("canvas.plot-front");
  const both = (await ink(front)).colours;
  await scenario(page, "Scenario 2").do("Ta bort");
  await expect(title(page)).toHaveText("Plasser i 2028: 373");
  await drawn(page);
  expect((await ink(front)).colours, "the marks of both are seen").toBeLessThan(both);
  await expect(view(page)).toContainText("Fest en kopi av scenariet og endre videre");
});

test("values and differences stand in a table, from the scenario that is chosen, also when the row is changed", async ({ page }) => {
  test.slow();
  await three(page);
  const table = view(page).locator(".compare-table").getByRole("table");
  const places = table.getByRole("row", { name: /^Plasser/ });
  await expect(table.getByRole("columnheader")).toHaveText(["Nøkkeltall", "Scenario 1", "Planen", "Som i dag"]);
  await expect(places.getByRole("cell")).toHaveText(["248", "330 (83 flere)", "373 (125 flere)"]);
  const than = view(page).getByLabel("Forskjell fra");
  await than.selectOption({ label: "Planen" });
  await expect(places.getByRole("cell")).toHaveText(["248 (83 færre)", "330", "373 (42 flere)"]);
  await scenario(page, "Planen").do("Flytt til venstre");
  await expect(places.getByRole("cell"), "it is still the plan").toHaveText(["330", "248 (83 færre)", "373 (42 flere)"]);
  await expect(than.locator("option:checked")).toHaveText("Planen");
  await scenario(page, "Planen").do("Ta bort");
  await expect(places.getByRole("cell")).toHaveText(["248", "373 (125 flere)"]);
  await view(page).getByText("Vis tabell").first().click();
  const years = view(page).locator("article.chart").first().getByRole("table");
  await expect(years.getByRole("row", { name: /^2028/ })).toHaveText(/248\s*373/);
});

test("a small staircase for each scenario, on one axis, with its own sentence", async ({ page }) => {
  test.slow();
  await three(page);
  const stairs = page.locator("ul.multiples > li");
  await expect(stairs).toHaveCount(3);
  await stairs.last().scrollIntoViewIfNeeded();
  await drawn(page);
  const drawings = new Set();
  for (const one of await stairs.all()) {
    await one.scrollIntoViewIfNeeded();
    await drawn(page);
    expect((await ink(one.locator("canvas.plot-front"))).share).toBeGreaterThan(0.005);
    drawings.add(await content(one.locator("canvas.plot-front")));
    await expect(one.locator(".chart-summary")).not.toBeEmpty();
  }
  // Where every place that is needed is there, the stairs are the same.
  expect(drawings.size).toBe(2);
});

test("the levers move the active line here too, and the scenarios are changed from the row", async ({ page }) => {
  test.slow();
  await three(page);
  await enter(coverage(page).field, "20");
  await expect(title(page)).toHaveText("Plasser i 2028: Scenario 1 er høyest med 413, Planen er lavest med 330");
  await scenario(page, "Planen").chosen.click();
  await enter(coverage(page).field, "10");
  await expect(title(page)).toHaveText(/Planen er lavest med 207$/);
});

test("goals are drawn from suggestions and from the form, judged for every scenario, and stand beside the charts", async ({ page }) => {
  test.slow();
  await three(page);
  const front = plot(page).locator("canvas.plot-front");
  await drawn(page);
  const without = await content(front);
  await expect(goals(page)).toContainText("Ingen mål eller rammer er tegnet.");
  const suggestion = goals(page).getByRole("button", { name: /^Dagens og vedtatte plasser: høyst 275 plasser i 2028/ });
  await suggestion.click();
  const list = goals(page).locator("li.goal");
  await expect(list).toHaveCount(1);
  await expect(list.getByRole("listitem")).toHaveText([
    /Scenario 1: Nådd: 248 plasser i 2028\. Det er 27 plasser å gå på\./, /Planen: Ikke nådd: 330 plasser/, /Som i dag: Ikke nådd: 373 plasser/,
  ]);
  await expect(suggestion, "drawn once is enough").toHaveAttribute("aria-disabled", "true");
  await expect(suggestion).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(list).toHaveCount(1);
  await plot(page).scrollIntoViewIfNeeded();
  await drawn(page);
  await expect.poll(() => content(front)).not.toBe(without);
  await expect(view(page).locator("article.chart .legend").first()).toContainText("Dagens og vedtatte plasser: høyst 275 plasser i 2028");

  // By keyboard alone: Øvre Eiker's 90 per cent at home, every year.
  const form = goals(page).getByRole("group", { name: "Mål og rammer" });
  await tabTo(page, form.getByLabel(/^Hva/));
  await page.keyboard.type("Andel");
  await expect(form.getByLabel(/^Hva/).locator("option:checked")).toHaveText("Andel av 80+ som bor hjemme");
  await tabTo(page, form.getByLabel("Minst eller høyst"));
  await page.keyboard.type("Minst");
  await tabTo(page, form.getByLabel("Verdi"));
  await page.keyboard.type("nitti");
  await tabTo(page, form.getByRole("button", { name: "Tegn mål" }));
  await page.keyboard.press("Enter");
  await expect(form.getByRole("alert")).toHaveText(/^Skriv et tall/);
  await expect(form.getByLabel("Verdi")).toBeFocused();
  await expect(form.getByLabel("Verdi")).toHaveAttribute("aria-invalid", "true");
  await expect(form.getByLabel("Verdi")).toHaveAccessibleDescription(/^Skriv et tall/);
  await page.keyboard.press("Control+A");
  await page.keyboard.type("90");
  await tabTo(page, form.getByLabel(/^År/));
  await page.keyboard.type("Alle");
  await tabTo(page, form.getByLabel("Navn på målet"));
  await page.keyboard.type("Bo hjemme");
  await tabTo(page, form.getByRole("button", { name: "Tegn mål" }));
  await page.keyboard.press("Enter");
  await expect(list).toHaveCount(2);
  await expect(list.last()).toContainText(/Bo hjemme: minst 90,0\s% hvert år/);
  await expect(form.getByRole("alert")).toBeHidden();
  await expect(form.getByLabel("Verdi")).toHaveValue("");

  // They belong to the view: no step, no scenario, and kept.
  await expect.poll(async () => (await saved(page))?.goals.length).toBe(2);
  await panel(page, "Alle steg");
  await expect(steps(page).filter({ hasText: /mål/i })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await tab(page, "Utforsk").click();
  const beside = page.getByRole("region", { name: "Mål og rammer" });
  await expect(beside.getByRole("listitem")).toHaveText([/høyst 275 plasser i 2028.*Nådd: 248/, /Bo hjemme.*(Nådd|Ikke nådd): /]);
  await enter(coverage(page).field, "18");
  await expect(beside.getByRole("listitem").first()).toContainText("Ikke nådd: 372 plasser");
  await page.reload();
  await expect(beside.getByRole("listitem")).toHaveCount(2);
  await tab(page, "Sammenlign").click();
  await list.first().getByRole("button", { name: /^Ta bort målet: / }).click();
  await expect(list).toHaveCount(1);
  await expect(goals(page).getByRole("heading", { name: "Mål og rammer" }), "focus is not lost").toBeFocused();
});

test("a goal is drawn in the chart it is about on the first page too", async ({ page }) => {
  test.slow();
  await three(page);
  await tab(page, "Utforsk").click();
  const front = page.locator("[data-chart=balance] canvas.plot-front");
  await front.scrollIntoViewIfNeeded();
  await drawn(page);
  const without = await content(front);
  await tab(page, "Sammenlign").click();
  const form = goals(page).getByRole("group");
  await form.getByLabel("Verdi").fill("300");
  await form.getByRole("button", { name: "Tegn mål" }).click();
  await tab(page, "Utforsk").click();
  await front.scrollIntoViewIfNeeded();
  await drawn(page);
  await expect.poll(() => content(front)).not.toBe(without);
  await expect(figure(page, "places").value).toHaveText("248");
});

for (const viewport of [{ width: 1440, height: 900 }, { width: 360, height: 740 }, { width: 320, height: 640 }]) {
  test(`Sammenlign with goals and long names, ${viewport.width} pixels wide: the rules hold and nothing falls out`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(viewport);
    await three(page);
    await scenario(page, "Planen").rename("Høringsutkastet fra rådmannen i mai, side 14");
    await goals(page).getByRole("button", { name: /^Dagens og vedtatte plasser/ }).click();
    await view(page).getByText("Vis tabell").first().click();
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      await axe(page, `${viewport.width} ${colorScheme}`);
    }
    expect.soft(await outside(page), "outside the page").toEqual([]);
    expect.soft(await clipped(page), "clipped").toEqual([]);
    expect.soft(await overlapping(page), "overlapping").toEqual([]);
    expect.soft(await small(page), "small targets").toEqual([]);
    await expect(row(page).getByText("Høringsutkastet fra rådmannen i mai, side 14")).toBeVisible();
  });
}

test("on paper the charts are drawings, light from a dark screen", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await open(page);
  await expect(row(page)).toBeVisible();
  await pin(page).click();
  await enter(lever(page, "coverage_target").field, "12");
  await tab(page, "Sammenlign").click();
  const cards = page.locator(".compare .chart");
  await expect(cards).toHaveCount(3);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  for (const card of await cards.all()) {
    await expect(card.locator(".print-picture svg")).toBeVisible();
    await expect(card.locator(".plot")).toBeHidden();
  }
  // The two scenarios have one axis, and each its own picture.
  const pictures = await cards.locator(".print-picture svg").evaluateAll((all) => all.map((one) => one.outerHTML));
  expect(new Set(pictures).size).toBe(3);
  await page.emulateMedia({ media: "screen" });
  await enter(lever(page, "coverage_target").field, "14");
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const after = await cards.first().locator(".print-picture").innerHTML();
  expect(after, "it is what is on screen").not.toBe(pictures[0]);
});
