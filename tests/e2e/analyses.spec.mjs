// The analyses of the plans: every question opens, is answered, shown and sourced, and can be taken along.
import { readFile } from "node:fs/promises";
import { axe, expect, open, test } from "./fixtures.mjs";
import { fresh } from "./support/scenario.mjs";

/** Every question in the order of the page, and whether it has a switch between the plan's figures and the reader's. */
const questions = {
  dimensioning: true,
  choice: true,
  openings: false,
  capacity: false,
  "new-places": false,
  dementia: true,
  "healthy-years": true,
  "short-stay": true,
  "under-67": true,
  staircase: true,
  "own-home": true,
  profile: true,
  "average-profile": true,
  "need-index": false,
  "need-adjusted": false,
  "cost-development": false,
  labour: true,
  "home-care-staff": false,
  measures: true,
  "what-happened": false,
  history: true,
};

const analysis = (page) => page.locator("[data-question]");
const tab = (page) => page.getByRole("navigation").getByRole("button", { name: "Analyser" });

async function openList(page) {
  await open(page);
  await tab(page).click();
  await page.locator("#ask-dimensioning").waitFor();
}

async function ask(page, key) {
  await page.locator(`#ask-${key}`).click();
  await page.locator(`[data-question="${key}"] .analysis-chart svg`).waitFor();
}

async function back(page) {
  await page.getByRole("button", { name: "Alle analyser" }).click();
  await page.locator("#ask-dimensioning").waitFor();
}

/** The table of the open analysis as a list of rows of cells. */
async function table(page) {
  const details = analysis(page).locator("details").first();
  if (!(await details.evaluate((element) => element.open))) await details.locator("summary").click();
  const rows = details.locator("tr");
  await rows.first().waitFor();
  const cells = await rows.evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.innerText.trim())));
  return cells.map((row) => row.map((cell) => cell.replaceAll(/\s/g, " ")));
}

const row = (rows, name) => rows.find(([head]) => head.toLowerCase() === name.toLowerCase())?.slice(1);

test("every question opens and is answered, drawn, tabled and sourced", async ({ page }) => {
  test.setTimeout(300_000);
  await openList(page);
  await expect(page.locator(".ask")).toHaveCount(Object.keys(questions).length);
  await axe(page, "in the list");
  for (const [key, both] of Object.entries(questions)) {
    await ask(page, key);
    await expect(page.locator("#analysis-title"), key).toHaveText(/\?$/);
    const answer = await page.locator("#analysis-answer").innerText();
    expect(answer, key).toMatch(/[.]$/);
    expect(answer, key).not.toMatch(/[{}]|NaN|undefined/);
    expect(await analysis(page).locator("svg text").count(), key).toBeGreaterThan(2);
    expect((await table(page)).length, key).toBeGreaterThan(1);
    await expect(analysis(page).locator(".analysis-sources li").first(), key).not.toBeEmpty();
    await expect(analysis(page).locator("fieldset"), key).toHaveCount(both ? 1 : 0);
    await axe(page, key);
    await back(page);
  }
});

test("the plan's own figures stand on the screen", async ({ page }) => {
  await openList(page);
  await ask(page, "dimensioning");
  const figure8 = await table(page);
  expect(row(figure8, "Plasser ved 16 %")).toEqual(["231", "330"]);
  expect(row(figure8, "Plasser ved 18 %")?.[1]).toBe("372");
  expect(row(figure8, "Plasser ved 20 %")?.[1]).toBe("413");
  await expect(analysis(page).locator(".analysis-sources")).toContainText("kapittel 2.4, side 28, figur 8");
  await back(page);

  await ask(page, "dementia");
  const dementia = await table(page);
  expect(dementia[0].slice(1)).toEqual(["Rotterdam i 2018", "Rotterdam i 2028", "Rotterdam i 2030", "HUNT4 i 2018", "HUNT4 i 2028", "HUNT4 i 2030"]);
  const plan = {
    "0–64": [11, 12, 12],
    "65–69": [14, 15, 16],
    "70–74": [31, 33, 34],
    "75–79": [61, 80, 82],
    "80–84": [120, 201, 209],
    "85–89": [150, 184, 211],
    "90+": [116, 140, 150],
    "I alt": [503, 665, 715],
  };
  for (const [band, persons] of Object.entries(plan)) {
    expect(row(dementia, band)?.slice(0, persons.length).map(Number), band).toEqual(persons);
  }
  await back(page);

  await ask(page, "new-places");
  await expect(page.locator("#analysis-answer")).toContainText("87 nye plasser");
  await expect(page.locator("#analysis-answer")).toContainText("42 regnet av institusjonsplassene");
  await expect(page.locator("#analysis-answer")).toContainText("61 regnet av alle plassene");
  await expect(page.locator(".left-out")).toContainText("87 nye sykehjemsplasser innen 2034");
  await back(page);

  await ask(page, "need-index");
  const index = row(await table(page), "Behovsindeks");
  expect(index?.slice(1).map((value) => Math.round(Number(value.replace(",", "."))))).toEqual([93, 97, 102]);
  await back(page);

  await ask(page, "measures");
  await expect(analysis(page).locator("#analysis-areas")).toBeVisible();
  const areas = analysis(page).locator("table", { has: page.locator("#analysis-areas") });
  await expect(areas.locator("tr", { hasText: "Tidlig innsats" })).toHaveText(/3,5\s*2,3\s*0,8/);
  const years = analysis(page).locator("table", { has: page.locator("#analysis-years") });
  await expect(years.locator("tr", { hasText: "2030" })).toHaveText(/3,5\s*2,6\s*20/);
});

test("a question is shown on the municipality's own figures and follows the levers", async ({ page }) => {
  await openList(page);
  await ask(page, "staircase");
  const before = await page.locator("#analysis-answer").innerText();
  await analysis(page).locator("fieldset label").nth(1).click();
  await expect(page.locator("#analysis-answer")).not.toHaveText(before);
  await expect(page.locator("#analysis-answer")).toContainText("får 0 flere");
  await page.locator("#lever-home_care_shift").focus();
  for (let press = 0; press < 20; press += 1) await page.keyboard.press("ArrowRight");
  await expect(page.locator("#analysis-answer")).not.toContainText("får 0 flere");
  await expect(analysis(page).locator("#analysis-flows")).toBeVisible();
  await back(page);
  await ask(page, "choice");
  await page.locator("#analysis-coverages").fill("14 20");
  await page.locator("#analysis-coverages").press("Enter");
  await expect(page.locator("#analysis-title")).toContainText("14");
  await page.locator("#analysis-coverages").fill("mange");
  await page.locator("#analysis-coverages").press("Enter");
  await expect(page.locator("#analysis-coverages-error")).toBeVisible();
});

test("sick leave and full time are set in the model and can be undone", async ({ page }) => {
  await openList(page);
  await ask(page, "labour");
  const position = page.locator("#analysis-position");
  await expect(position).toHaveValue("71,5");
  await expect(page.locator("#analysis-full-time")).toHaveValue("34,8");
  await page.locator("#analysis-full-time").fill("60");
  await page.locator("#analysis-full-time").press("Enter");
  await expect(position).not.toHaveValue("71,5");
  await page.getByRole("button", { name: /^Angre/ }).first().click();
  await expect(position).toHaveValue("71,5");
});

test("measures are added, changed, given a year and taken away", async ({ page }) => {
  await openList(page);
  await ask(page, "measures");
  await page.getByRole("button", { name: "Legg til Sunndals tiltak" }).click();
  const items = page.locator(".measure-list li");
  await expect(items.first()).toContainText("Hjemmerehabilitering");
  const count = await items.count();
  await page.locator("#measure-add").click();
  await page.locator("#measure-0").fill("Innsatsteam");
  await page.locator("#measure-3").fill("2,5");
  await page.getByRole("button", { name: "Lagre tiltaket" }).click();
  const draft = items.filter({ hasText: "Innsatsteam" });
  await expect(draft).toContainText("Utkast");
  await expect(items).toHaveCount(count + 1);
  await page.getByRole("button", { name: "Endre Innsatsteam" }).click();
  await page.locator("#measure-1").fill("2031");
  await page.getByRole("button", { name: "Lagre tiltaket" }).click();
  await expect(draft).toContainText("fra 2031");
  await expect(draft).not.toContainText("Utkast");
  await axe(page, "with measures");
  await page.getByRole("button", { name: "Fjern Innsatsteam" }).click();
  await expect(items).toHaveCount(count);
  // The address follows a moment later.
  await expect.poll(() => page.url()).not.toContain("Innsatsteam");
  await page.reload();
  await page.locator(".measure-list li").first().waitFor();
  await expect(items).toHaveCount(count);
});

test("the table is saved as a spreadsheet reads it", async ({ page }) => {
  await openList(page);
  await ask(page, "dimensioning");
  const download = page.waitForEvent("download");
  await analysis(page).getByRole("button", { name: /^Last ned: / }).first().click();
  await page.locator(".export-menu:popover-open").getByRole("button", { name: "Tabell (CSV)" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("omsorgstrappa-dimensioning.csv");
  const text = await readFile(await file.path(), "utf8");
  expect(text.startsWith("\uFEFF")).toBe(true);
  expect(text).toMatch(/Plasser ved 16\u00a0%;23[01](,\d+)?;(329|330)(,\d+)?\r\n/);
  expect(text).toContain("kapittel 2.4, side 28, figur 8");
  expect(text).toContain("CC BY 4.0");
});

test("the reader's own cost profile takes the place of the report's", async ({ page }) => {
  await openList(page);
  await ask(page, "average-profile");
  const template = page.waitForEvent("download");
  await page.getByRole("button", { name: "Last ned mal (CSV)" }).click();
  const empty = await readFile(await (await template).path(), "utf8");
  const filled = empty
    .split("\n")
    .map((line) => {
      if (line.startsWith("inhabitants")) return "inhabitants;Innbyggere;10000;20000";
      if (line.startsWith("older_institution")) return "older_institution;;6000;5000";
      return line;
    })
    .join("\n");
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Last opp dine tall" }).click();
  await (await chooser).setFiles({ name: "mine.csv", mimeType: "text/csv", buffer: Buffer.from(filled) });
  await expect(page.locator("#analysis-answer")).toContainText("10,0 millioner kroner mer");
});

test("the open question stands in the address that is handed on", async ({ page, context, browser, problems, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openList(page);
  await ask(page, "dementia");
  await page.getByRole("button", { name: "Lenke til denne analysen" }).click();
  await expect(analysis(page).getByRole("status")).not.toBeEmpty();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain("view.question=dementia");
  // Nothing is kept there, and the scenario is one that the page opens with anyway.
  const other = await fresh(browser, problems, baseURL);
  await other.goto(link);
  await other.locator('[data-question="dementia"] .analysis-chart svg').waitFor();
  await other.context().close();
});

test("a file that does not come is said, and asked for again", async ({ page, problems }) => {
  problems.allow(/Failed to load resource/);
  await page.route("**/data/plan/lier-2026.json", (route) => route.fulfill({ status: 404 }));
  await openList(page);
  await page.locator("#ask-capacity").click();
  await expect(analysis(page).getByRole("alert")).toContainText("plan/lier-2026");
  await page.unroute("**/data/plan/lier-2026.json");
  await analysis(page).getByRole("button", { name: "Prøv igjen" }).click();
  await expect(analysis(page).locator("svg text").first()).toBeVisible();
});

test("a keyboard is enough", async ({ page }) => {
  await openList(page);
  await page.locator("#ask-dementia").focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#analysis-title")).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("#ask-dementia")).toBeFocused();
});

for (const scheme of ["light", "dark"]) {
  test(`narrow, ${scheme}: nothing is cut off and axe finds nothing`, async ({ browser, baseURL, problems }) => {
    test.setTimeout(300_000);
    const context = await browser.newContext({ baseURL, colorScheme: scheme, viewport: { width: 360, height: 740 } });
    await problems.watch(context, new URL(baseURL).origin);
    const page = await context.newPage();
    await openList(page);
    for (const key of Object.keys(questions)) {
      await ask(page, key);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, key).toBeLessThanOrEqual(0);
      const drawn = await analysis(page).locator(".analysis-chart").evaluate((frame) => {
        const { left, right } = frame.getBoundingClientRect();
        const texts = [...frame.querySelectorAll("text")].map((text) => [text.textContent, text.getBoundingClientRect()]);
        return texts.filter(([, box]) => box.left < left - 1 || box.right > right + 1).map(([text]) => text);
      });
      expect(drawn, `${key}: cut off`).toEqual([]);
      await axe(page, `${key}, ${scheme}`);
      await back(page);
    }
    await context.close();
  });
}
