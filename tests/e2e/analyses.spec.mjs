// The analyses of the plans: every question opens, is answered, shown and sourced, and can be taken along.
import { readFile } from "node:fs/promises";
import { axe, expect, open, test } from "./fixtures.mjs";
import { picker } from "./support/page.mjs";
import { fresh } from "./support/scenario.mjs";

/** Every question in the order of the page. Each has a switch between the plan's figures and the reader's. */
const questions = [
  "dimensioning",
  "choice",
  "openings",
  "capacity",
  "new-places",
  "dementia",
  "healthy-years",
  "short-stay",
  "under-67",
  "staircase",
  "own-home",
  "profile",
  "average-profile",
  "need-index",
  "need-adjusted",
  "cost-development",
  "labour",
  "home-care-staff",
  "measures",
  "what-happened",
  "history",
];

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
  await expect(page.locator(".ask")).toHaveCount(questions.length);
  await axe(page, "in the list");
  for (const key of questions) {
    await ask(page, key);
    await expect(page.locator("#analysis-title"), key).toHaveText(/\?$/);
    const answer = await page.locator("#analysis-answer").innerText();
    expect(answer, key).toMatch(/[.]$/);
    expect(answer, key).not.toMatch(/[{}]|NaN|undefined/);
    expect(await analysis(page).locator("svg text").count(), key).toBeGreaterThan(2);
    expect((await table(page)).length, key).toBeGreaterThan(1);
    await expect(analysis(page).locator(".analysis-sources li").first(), key).not.toBeEmpty();
    await expect(analysis(page).locator("fieldset"), key).toHaveCount(1);
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

/** The page on Lier of today, in the list of questions. */
async function openLier(page) {
  await open(page);
  await picker(page).fill("Lier");
  await page.getByRole("option", { name: /^Lier, 2026/ }).first().click();
  await expect(picker(page)).toHaveValue("Lier, 2026");
  await tab(page).click();
  await page.locator("#ask-dimensioning").waitFor();
}

/** Shows the question that is open on the municipality on screen, or on the reader's own figures. */
const here = (page) => analysis(page).locator("fieldset label").nth(1).click();

async function saved(page, name) {
  const download = page.waitForEvent("download");
  await analysis(page).getByRole("button", { name: /^Last ned: / }).first().click();
  await page.locator(".export-menu:popover-open").getByRole("button", { name }).click();
  return readFile(await (await download).path(), "utf8");
}

/** Opens the link to the question that is open in a browser that has been nowhere. */
async function reopened(page, context, browser, problems, baseURL, key) {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Lenke til denne analysen" }).click();
  await expect(analysis(page).getByRole("status").first()).not.toBeEmpty();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain(`view.question=${key}`);
  const other = await fresh(browser, problems, baseURL);
  await other.goto(link);
  await other.locator(`[data-question="${key}"]`).waitFor();
  return other;
}

test("what opens, where it is and what coverage asks for are shown of Lier today", async ({ page, context, browser, problems, baseURL }) => {
  test.setTimeout(120_000);
  await openLier(page);
  for (const [key, said, head] of [
    ["openings", "183 plasser", "Vedtatt, nye plasser"],
    ["capacity", "126 institusjonsplasser", "2026"],
    ["new-places", "regnet av institusjonsplassene", "Plasser i 2026"],
    ["what-happened", "866|1 341", "Slik ble det"],
  ]) {
    await page.locator(`#ask-${key}`).click();
    await analysis(page).locator(".analysis-chart svg").waitFor();
    if (!(await analysis(page).locator("fieldset input").nth(1).isChecked())) await here(page);
    await analysis(page).locator(".analysis-chart svg").waitFor();
    await expect(page.locator("#analysis-answer"), key).toHaveText(new RegExp(said.replaceAll(" ", "\\s")));
    const rows = await table(page);
    expect(rows[0], key).toContain(head);
    await expect(page.locator(".left-out"), key).toHaveCount(0);
    expect(await saved(page, "Tabell (CSV)"), key).toContain(`;${head}`);
    await axe(page, key);
    const answer = await page.locator("#analysis-answer").innerText();
    const other = await reopened(page, context, browser, problems, baseURL, key);
    await expect(other.locator("#analysis-answer"), key).toHaveText(answer);
    await other.context().close();
    await back(page);
  }
});

test("measures and drafts open on the list of what opens", async ({ page }) => {
  await openLier(page);
  await ask(page, "measures");
  for (const [name, year, places] of [["Byggetrinn 2", "2030", "20"], ["Paviljong", "", "8"]]) {
    await page.locator("#measure-add").click();
    await analysis(page).getByLabel("Navn", { exact: true }).fill(name);
    await analysis(page).getByLabel("Fra år", { exact: true }).fill(year);
    await analysis(page).getByLabel("Plasser", { exact: true }).fill(places);
    await page.getByRole("button", { name: "Lagre tiltaket" }).click();
    await expect(page.locator(".measure-list li", { hasText: name })).toBeVisible();
  }
  await back(page);
  await ask(page, "openings");
  await here(page);
  await expect(page.locator("#analysis-answer")).toContainText("203 plasser");
  const opens = analysis(page).locator("table", { has: page.locator("#analysis-opens") });
  await expect(opens.locator("tr", { hasText: "Byggetrinn 2" })).toHaveText(/2030\s*20/);
  await expect(opens.locator("tr", { hasText: "Paviljong" })).toHaveText(/8/);
  await page.locator("#analysis-to").fill("2029");
  await page.locator("#analysis-to").press("Enter");
  await expect(page.locator("#analysis-answer")).toContainText("183 plasser");
});

test("sites of one's own are the sites of the capacity", async ({ page }) => {
  await openLier(page);
  await page.getByRole("button", { name: "Egne tall" }).first().click();
  const sites = page.locator(".own-sites");
  await sites.locator("summary").click();
  for (const [at, name, count] of [[0, "Fosshagen", "86"], [1, "Liertun", "40"]]) {
    await sites.getByRole("button", { name: "+ Legg til sted" }).click();
    await page.locator(`#site-${at}`).fill(name);
    await sites.getByRole("textbox", { name: "Plasser" }).nth(at).fill(count);
  }
  await tab(page).click();
  await page.locator("#ask-capacity").click();
  await here(page);
  await expect(page.locator("#analysis-answer")).toContainText("sted for sted (2)");
  expect(row(await table(page), "Fosshagen")).toEqual(["86", "86", "0"]);
});

test("one table holds cost, staff and need; what is missing is said with where to give it", async ({ page, context, browser, problems, baseURL }) => {
  test.setTimeout(120_000);
  await openLier(page);
  await ask(page, "need-index");
  await here(page);
  await expect(page.locator("#analysis-answer")).toContainText("Lier: 8 av 14 kriterier er kjent");
  const levels = await table(page);
  expect(row(levels, "Dødelighet")?.[1]).toBe("");
  const other = await reopened(page, context, browser, problems, baseURL, "need-index");
  await expect(other.locator("#analysis-answer")).toContainText("Lier: 8 av 14 kriterier er kjent");
  await other.context().close();
  await back(page);

  await page.locator("#ask-home-care-staff").click();
  await expect(analysis(page)).toContainText("Her mangler tall fra malen: «Hjemmetjenesten");
  await axe(page, "nothing filled in");
  const template = page.waitForEvent("download");
  await page.getByRole("button", { name: "Last ned mal (CSV)" }).click();
  const empty = await readFile(await (await template).path(), "utf8");
  expect(empty).toContain(";Lier;Sammenlignes med");
  expect(empty).toMatch(/\nage_80_89;80–89 år;\d+(,\d)?;\n/);
  const given = {
    inhabitants: "30000;20000",
    practical_assistance: "0,5;0,4",
    home_nursing: "3,0;4,4",
    care_2021: "20000;22000",
    care_2025: "26000;24200",
  };
  const criteria = ["travel_in_zone", "travel_to_neighbour", "basis", "mortality", "disability_16", "unmarried_67"];
  for (const key of criteria) given[key] = "100;";
  const fill = (values) => empty
    .split("\n")
    .map((line) => {
      const [key, name] = line.split(";");
      return values[key] ? [key, name, values[key]].join(";") : line;
    })
    .join("\n");
  const upload = async (text) => {
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Last opp dine tall" }).click();
    await (await chooser).setFiles({ name: "mine.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  };
  await upload(fill({ ...given, home_nursing: "3,0;mange" }));
  await expect(page.locator(".notices")).toContainText("home_nursing.Sammenlignes med");
  await upload(fill(given));
  await expect(page.locator("#analysis-answer")).toContainText("Det tar 39,0 årsverk å nå Sammenlignes med");
  expect(row(await table(page), "Sum")).toEqual(["3,5", "4,8"]);
  expect(await saved(page, "Tabell (CSV)")).toMatch(/Hjemmesykepleie;3;4,4/);
  await back(page);

  await page.locator("#ask-cost-development").click();
  await expect(page.locator("#analysis-answer")).toContainText("Fra 2021 til 2025 endret utgiftene per innbygger seg 30,0");
  await back(page);
  await page.locator("#ask-need-index").click();
  await expect(page.locator("#analysis-answer")).toContainText("der landet er 100");
  await back(page);
  await page.locator("#ask-need-adjusted").click();
  await expect(page.locator("#analysis-answer")).toHaveText(/26\s000 kroner per innbygger i 2025/);
  await axe(page, "filled in");
});

test("what was expected is said to be unknown where the borders were moved", async ({ page }) => {
  await open(page);
  await picker(page).fill("Narvik");
  await page.getByRole("option", { name: /^Narvik/ }).first().click();
  await tab(page).click();
  await ask(page, "what-happened");
  await here(page);
  await expect(analysis(page)).toContainText("finnes det ikke ekte folketall fra 2016");
  await axe(page, "nothing to show");
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
    for (const key of questions) {
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
