// «Om modellen», the word list, hints, typical citizens and the accessibility statement.
import { axe, expect, open, test } from "./fixtures.mjs";
import { clipped, outside, small } from "./support/layout.mjs";
import { allFigures, enter, figure, lever, menu, openFile, year } from "./support/page.mjs";
import { pull } from "./support/drag.mjs";
import { link, tab, tabTo } from "./support/scenario.mjs";

const about = (page) => page.locator(".about");
const article = (page, title) => about(page).locator("article").filter({ has: page.getByRole("heading", { name: title, exact: true, level: 3 }) });
/** The result of a sum, as it stands after the last sign. */
const result = (page, series) => about(page).locator(`[data-sum=${series}] .sum-numbers strong`).first();
const hints = (page) => page.locator(".hints");
const words = (page) => page.locator(".words-here");

/** Opens the page and «Om modellen» in it. */
async function method(page) {
  await open(page);
  await tab(page, "Om modellen").click();
  await expect(about(page).getByRole("heading", { level: 3 })).toHaveCount(25);
}

/** Waits until what comes after the first screen is here. */
async function later(page) {
  await open(page);
  await expect(page.locator(".disclaimer")).toBeVisible();
}

const languages = [
  { locale: "nb-NO", tab: "Om modellen", sum: "det største av", statement: "Tilgjengelighetserklæring (utkast)", word: "dekningsgrad" },
  { locale: "nn-NO", tab: "Om modellen", sum: "det største av", statement: "Tilgjengeerklæring (utkast)", word: "heildøgns omsorg (døgntilbod)" },
  { locale: "en-GB", tab: "About the model", sum: "the largest of", statement: "Accessibility statement (draft)", word: "coverage (dekningsgrad)" },
];

for (const { locale, tab: name, sum, statement, word } of languages) {
  test.describe(locale, () => {
    test.use({ locale });

    test(`every part of «Om modellen» is whole, ${locale}`, async ({ page }) => {
      test.slow();
      await open(page);
      await page.locator("nav.tabs").getByRole("button", { name, exact: true }).click();
      const parts = about(page).locator("article");
      await expect(parts).toHaveCount(24);
      // Everything is worked out when it comes on screen, and every table when it is opened.
      for (const one of await parts.all()) {
        await one.scrollIntoViewIfNeeded();
        await expect(one.locator("p").first()).not.toBeEmpty();
        for (const summary of await one.locator("summary").all()) await summary.click();
      }
      await expect(about(page).locator("table")).toHaveCount(11);
      await expect(about(page).locator("[data-sum=unmet] .sum-words")).toContainText(sum);
      await expect(about(page).getByRole("heading", { name: statement })).toBeVisible();
      await expect(about(page).getByRole("term").filter({ hasText: word }).first()).toBeVisible();
      expect(await about(page).innerText(), "nothing is left to be filled in").not.toMatch(/[{}]|NaN|undefined/);
      await axe(page, locale);
      await page.emulateMedia({ colorScheme: "dark" });
      await axe(page, `${locale}, dark`, "color-contrast");
      for (const width of [360, 320]) {
        await page.setViewportSize({ width, height: 740 });
        expect.soft(await outside(page), `outside the page, ${width}`).toEqual([]);
        expect.soft(await clipped(page), `clipped, ${width}`).toEqual([]);
        expect.soft(await small(page), `small, ${width}`).toEqual([]);
      }
    });
  });
}

test("the numbers are those of the key figures, and follow a lever and the year", async ({ page }) => {
  await open(page);
  await enter(lever(page, "coverage_target").field, "16");
  const key = { places_target: "places", fte: "fte", cost: "cost", unmet: "unmet" };
  const shown = {};
  for (const [series, id] of Object.entries(key)) shown[series] = (await figure(page, id).value.textContent()).replace(/[^\d\s\u00a0,−]/g, "").trim();
  await tab(page, "Om modellen").click();
  await expect(about(page)).toContainText("for Lillehammer i 2028");
  const rounded = (text) => String(Math.round(Number(text.replaceAll(/[\s\u00a0]/g, "").replace(",", "."))));
  for (const series of Object.keys(key)) {
    await result(page, series).scrollIntoViewIfNeeded();
    expect(rounded(await result(page, series).textContent()), series).toBe(shown[series].replaceAll(/[\s\u00a0]/g, ""));
  }
  await result(page, "places_target").scrollIntoViewIfNeeded();
  await expect(result(page, "places_target")).toHaveText("330,4");
  const pulling = await pull(page, lever(page, "coverage_target").range, 0.4);
  await expect(result(page, "places_target"), "while the lever is held").not.toHaveText("330,4");
  await pulling.release();
  await enter(lever(page, "coverage_target").field, "18");
  await expect(result(page, "places_target")).toHaveText("371,7");
  const sum = about(page).locator("[data-sum=places_target] .sum-numbers").first();
  await expect(sum).toHaveText(/^18,00\s%\s×\s2\s065\s=\s371,7\splasser$/);
  await enter(lever(page, "home_care_shift").field, "10");
  await article(page, "Forutsetninger").locator("summary").click();
  await expect(article(page, "Forutsetninger").getByRole("row")).toHaveCount(34);
  await expect(article(page, "Grep").locator("summary")).toBeVisible();
});

test("the sums are those of a baseline of one's own too, and the check on the country is worked out", async ({ page }) => {
  await open(page);
  await openFile(page, "tests/e2e/files/own-baseline.json");
  await expect(page.locator(".notices")).toContainText("åpnet fra filen");
  const places = (await figure(page, "places").value.textContent()).trim();
  await tab(page, "Om modellen").click();
  await result(page, "places_target").scrollIntoViewIfNeeded();
  const shown = await result(page, "places_target").textContent();
  expect(String(Math.round(Number(shown.replace(",", "."))))).toBe(places);
  const check = article(page, "Modellen holdt opp mot hele landet");
  await check.scrollIntoViewIfNeeded();
  await expect(check.getByRole("row", { name: /^Årsverk/ })).toContainText(/14[56]\s\d{3}.*157\s076.*7,\d\s% lavere/);
});

test("the contents lead to every part by keyboard, without touching the address", async ({ page }) => {
  await method(page);
  const before = page.url();
  const go = page.getByRole("navigation", { name: "Innhold" }).getByRole("button", { name: "Ordliste" });
  await tabTo(page, go);
  await page.keyboard.press("Enter");
  const heading = about(page).getByRole("heading", { name: "Ordliste", exact: true });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  await article(page, "Ordliste").getByRole("button", { name: "Til innholdet" }).click();
  await expect(about(page).getByRole("heading", { name: "Innhold" })).toBeFocused();
  expect(new URL(page.url()).hash.replace(/.*view/, ""), "no anchor is put in the address").toBe(new URL(before).hash.replace(/.*view/, ""));
});

test("a link to «Om modellen» opens it", async ({ page }) => {
  await method(page);
  const address = await link(page);
  expect(address).toContain("about");
  await page.goto("about:blank");
  await page.goto(address);
  await expect(about(page).getByRole("heading", { name: "Om modellen", level: 2 })).toBeVisible();
});

test("the footer and the line at the numbers lead to their part", async ({ page }) => {
  await later(page);
  await expect(page.locator(".disclaimer")).toHaveText(/^Regnestykke, ikke fasit\./);
  await page.locator(".disclaimer").getByRole("button").click();
  await expect(about(page).getByRole("heading", { name: "Kort fortalt" })).toBeFocused();
  await page.locator("footer").getByRole("button", { name: "Tilgjengelighet" }).click();
  await expect(about(page).getByRole("heading", { name: "Tilgjengelighet", exact: true })).toBeFocused();
  const statement = about(page).locator(".statement");
  await expect(statement).toContainText("Nettstedet er i samsvar med WCAG 2.1 nivå A og AA, så langt det er prøvd.");
  await expect(statement, "what has not been tried stands beside it").toContainText("ikke prøvd med en ekte skjermleser");
  await expect(statement.getByRole("link", { name: "Uutilsynet" })).toHaveAttribute("href", "https://www.uutilsynet.no");
});

test("titles of sources are marked with their language", async ({ page }) => {
  await method(page);
  await article(page, "Data, kilder og lisenser").locator("summary").click();
  const titles = article(page, "Data, kilder og lisenser").locator(".sources [lang]");
  expect(await titles.count()).toBeGreaterThan(40);
  await expect(titles.filter({ hasText: "a randomised controlled trial" })).toHaveAttribute("lang", "en");
  await expect(titles.filter({ hasText: "Bebuarar i institusjonar" })).toHaveAttribute("lang", "nn");
});

test("a term is explained where it stands, by mouse and by keyboard, and focus comes back", async ({ page }) => {
  await later(page);
  const term = words(page).getByRole("button", { name: "dekningsgrad" });
  await tabTo(page, term);
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Ordforklaring" });
  await expect(dialog).toContainText("plasser per 100 innbyggere på 80 år og over");
  await axe(page, "a term open");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(term).toBeFocused();
  await words(page).getByRole("button", { name: "årsverk" }).click();
  await expect(dialog).toContainText("full stilling i ett år");
  await dialog.getByRole("button", { name: "Hele ordlista" }).click();
  await expect(about(page).getByRole("heading", { name: "Ordliste", exact: true })).toBeFocused();
  // In an analysis the term stands in the answer itself.
  await tab(page, "Analyser").click();
  await page.locator("[id^=ask-]").first().click();
  const answer = page.locator("#analysis-answer");
  await expect(answer.getByRole("button").first()).toBeVisible();
  await answer.getByRole("button").first().click();
  await expect(dialog).toBeVisible();
});

test("hints stay out of the way, go when a lever is pulled, and come back from the menu", async ({ page }) => {
  await later(page);
  await expect(hints(page)).toBeVisible();
  expect(await hints(page).getByRole("listitem").count()).toBeLessThanOrEqual(3);
  await expect(page.locator("body")).toBeFocused();
  const { y } = await lever(page, "coverage_target").card.boundingBox();
  const pulling = await pull(page, lever(page, "coverage_target").range, 0.3);
  await expect(hints(page), "nothing goes while the lever is held").toBeVisible();
  await pulling.release();
  await expect(hints(page)).toBeHidden();
  expect((await lever(page, "coverage_target").card.boundingBox()).y, "the lever stands where it stood").toBe(y);
  await menu(page, "Vis tips");
  await expect(hints(page)).toBeInViewport();
  await expect(hints(page).getByRole("heading")).toBeFocused();
});

test("hints that are put away stay away, also by keyboard alone", async ({ page }) => {
  await later(page);
  const hide = hints(page).getByRole("button", { name: "Skjul tips" });
  await tabTo(page, hide);
  await page.keyboard.press("Enter");
  await expect(hints(page)).toBeHidden();
  await expect(page.getByRole("button", { name: "Meny" })).toBeFocused();
  await later(page);
  await expect(hints(page)).toBeHidden();
  await menu(page, "Vis tips");
  await expect(hints(page)).toBeVisible();
  await page.setViewportSize({ width: 320, height: 740 });
  expect.soft(await outside(page)).toEqual([]);
  expect.soft(await clipped(page)).toEqual([]);
  await axe(page, "hints, 320 pixels wide");
});

test("with storage refused hints come and go all the same", async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(globalThis, "localStorage", {
      get() {
        throw new DOMException("refused in this test", "SecurityError");
      },
    }),
  );
  await later(page);
  await hints(page).getByRole("button", { name: "Skjul tips" }).click();
  await expect(hints(page)).toBeHidden();
  await menu(page, "Vis tips");
  await expect(hints(page)).toBeVisible();
});

test("typical citizens follow the numbers of the scenario and the year", async ({ page }) => {
  await later(page);
  const card = (key) => page.locator("article").filter({ has: page.locator(`#citizen-${key}`) });
  await expect(page.locator(".citizen")).toHaveCount(4);
  await card("old").scrollIntoViewIfNeeded();
  await expect(card("old").getByRole("listitem")).toHaveCount(6);
  await expect(card("old")).toContainText("like mange som i 2018");
  await enter(lever(page, "home_care_shift").field, "10");
  await expect(card("old")).toContainText("10 får døgnhjelp hjemme");
  await enter(lever(page, "healthy_ageing").field, "0");
  await expect(card("old")).toContainText("færre enn i 2018");
  await expect(card("young")).toContainText("ikke med i modellen");
  await expect(card("nurse")).toContainText("når stillingen i snitt er 71,5");
  await year(page).selectOption("2018");
  await expect(card("old")).toContainText("like mange som i 2018");
  expect(await allFigures(page)).not.toBe("");
  await axe(page, "citizens");
  await page.setViewportSize({ width: 320, height: 740 });
  await card("old").scrollIntoViewIfNeeded();
  expect.soft(await outside(page)).toEqual([]);
  expect.soft(await clipped(page)).toEqual([]);
});
