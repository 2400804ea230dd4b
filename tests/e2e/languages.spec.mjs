// The page in each of its languages: names, numbers, and changing from one to another.
import { expect, open, test } from "./fixtures.mjs";
import { chart, enter, lever } from "./support/page.mjs";

/** What is told apart: names of the levers as in design/product.md, and how numbers are written. */
const languages = [
  {
    tag: "nb",
    name: "Bokmål",
    levers: [
      "Forekomst av demens",
      "Hjelpebehov i vunne leveår",
      "Vridning mot hjemmetjenester",
      "Dekningsgrad, heldøgns omsorg",
      "Velferdsteknologi",
      "Målår",
    ],
    without: "Uten døgntilbud",
    undo: "Angre",
    number: "16,4",
    percent: /^12,5\u{a0}%/u,
    failure: "Noe gikk galt",
  },
  {
    tag: "nn",
    name: "Nynorsk",
    levers: [
      "Førekomst av demens",
      "Hjelpebehov i vunne leveår",
      "Vriding mot heimetenester",
      "Dekningsgrad, heildøgns omsorg",
      "Velferdsteknologi",
      "Målår",
    ],
    without: "Utan døgntilbod",
    undo: "Angre",
    number: "16,4",
    percent: /^12,5\u{a0}%/u,
    failure: "Noko gjekk gale",
  },
  {
    tag: "en",
    name: "English",
    levers: [
      "Dementia prevalence",
      "Need in added years of life",
      "Shift to home care",
      "Coverage, 24-hour care",
      "Welfare technology",
      "Target year",
    ],
    without: "Without 24-hour care",
    undo: "Undo",
    number: "16.4",
    percent: /^12\.5%/,
    failure: "Something went wrong",
  },
];

const choice = (page, name) => page.locator(".languages").getByRole("button", { name, exact: true });
const coverage = (page) => lever(page, "coverage_target").field;

/** Nothing is on its way. */
const loaded = (page) => expect(page.locator(".waiting:visible").filter({ hasText: /…$/ })).toHaveCount(0);

/** Chooses a language and waits until the page is built in it. */
async function choose(page, { tag, name }) {
  await choice(page, name).click();
  await expect(page.locator("html")).toHaveAttribute("lang", tag);
  await expect(choice(page, name)).toHaveAttribute("aria-pressed", "true");
}

for (const language of languages) {
  test.describe(`in ${language.name}`, () => {
    test.use({ locale: { nb: "nb-NO", nn: "nn-NO", en: "en-GB" }[language.tag] });

    test("names, numbers, every view", async ({ page }) => {
      await open(page);
      await expect(page.locator("html")).toHaveAttribute("lang", language.tag);
      for (const label of language.levers) {
        await expect(page.getByRole("slider", { name: label })).toHaveCount(1);
      }
      await expect(page.locator("#figure-unmet")).toContainText(language.without);
      await expect(page.getByRole("button", { name: language.undo })).toBeVisible();
      await enter(coverage(page), language.number);
      await expect(coverage(page)).toHaveValue(language.number);
      await enter(lever(page, "home_care_shift").field, "12,5");
      await expect(page.locator("#lever-home_care_shift-value")).toHaveText(language.percent);
      // The mark of what a place is and other texts that come later are here.
      await expect(choice(page, language.name)).toHaveAttribute("aria-pressed", "true");
      // Rules and pictures of every view in every language: everyone.spec.mjs and screenshots.spec.mjs.
      const tabs = page.locator("nav.tabs").getByRole("button");
      for (let at = 1; at < (await tabs.count()); at++) {
        await tabs.nth(at).click();
        await loaded(page);
      }
    });
  });
}

test("changing keeps the scenario, the history, what is open and the focus", async ({ page }) => {
  await open(page);
  // Changes made before the code that records steps is here are one step.
  await page.locator(".sure-cards").waitFor();
  await enter(coverage(page), "16,4");
  await enter(coverage(page), "14");
  const table = chart(page, "balance").card.locator("details");
  await table.locator("summary").click();
  await expect(table).toHaveAttribute("open", "");
  const [nb, nn, en] = languages;
  await choose(page, en);
  await expect(coverage(page)).toHaveValue("14.0");
  await expect(table).toHaveAttribute("open", "");
  await expect(choice(page, "English")).toBeFocused();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(coverage(page)).toHaveValue("16.4");
  await choose(page, nn);
  await expect(page.getByRole("slider", { name: "Dekningsgrad, heildøgns omsorg" })).toBeVisible();
  await expect(coverage(page)).toHaveValue("16,4");
  await page.getByRole("button", { name: "Gjer om" }).click();
  await expect(coverage(page)).toHaveValue("14,0");
  await choose(page, nb);
  await page.getByRole("button", { name: "Angre" }).click();
  await expect(coverage(page)).toHaveValue("16,4");
});

test("changing keeps the view that is open", async ({ page }) => {
  await open(page);
  for (const at of [1, 2, 3, 4]) {
    const tab = page.locator("nav.tabs").getByRole("button").nth(at);
    await tab.click();
    await loaded(page);
    await choose(page, languages[at % 2 ? 2 : 0]);
    await expect(tab).toHaveAttribute("aria-current", "page");
    await loaded(page);
  }
});

test("the choice is kept for the next visit", async ({ page }) => {
  await open(page);
  await choose(page, languages[1]);
  await open(page);
  await expect(page.locator("html")).toHaveAttribute("lang", "nn");
  await expect(page.getByRole("slider", { name: "Vriding mot heimetenester" })).toHaveCount(1);
});

test("the link carries the language, and wins over the reader's own", async ({ page, browser, baseURL }) => {
  await open(page);
  await enter(coverage(page), "15");
  await choose(page, languages[2]);
  await expect.poll(() => page.url()).toContain("lang=en");
  const other = await browser.newContext({ locale: "nn-NO", baseURL });
  const reader = await other.newPage();
  await reader.goto(page.url());
  await reader.locator("main[data-ready]").waitFor();
  await expect(reader.locator("html")).toHaveAttribute("lang", "en");
  await expect(coverage(reader)).toHaveValue("15.0");
  // It is no choice of the reader's.
  await reader.goto("about:blank");
  await reader.goto(baseURL);
  await reader.locator("main[data-ready]").waitFor();
  await expect(reader.locator("html")).toHaveAttribute("lang", "nn");
  await other.close();
});

test("a link that is opened in the page changes its language", async ({ page }) => {
  await open(page);
  await enter(coverage(page), "15");
  await choose(page, languages[2]);
  await expect.poll(() => page.url()).toContain("lang=en");
  const fragment = new URL(page.url()).hash;
  await choose(page, languages[0]);
  await enter(coverage(page), "17");
  await expect.poll(() => page.url()).toContain("lang=nb");
  await page.evaluate((hash) => (location.hash = hash), fragment);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(coverage(page)).toHaveValue("15.0");
});

for (const [locale, tag] of [
  ["nb-NO", "nb"],
  ["no", "nb"],
  ["nn", "nn"],
  ["en-US", "en"],
  ["de-DE", "en"],
]) {
  test(`a browser set to ${locale} begins in ${tag}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ locale, baseURL });
    const page = await context.newPage();
    await page.goto("./");
    await expect(page.locator("html")).toHaveAttribute("lang", tag);
    await context.close();
  });
}

test("English thousands have commas, and are read as such", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: "en-GB", baseURL });
  const page = await context.newPage();
  await page.goto("./");
  await page.locator("main[data-ready]").waitFor();
  await expect(page.locator("#figure-fte").locator("xpath=..").locator(".figure-value")).toHaveText(/^\d{1,3}(,\d{3})*$/);
  const field = lever(page, "prevalence").field;
  await enter(field, "1,000");
  await expect(field).toHaveValue(/^1,0\d\d$|^9\d\d$/);
  await context.close();
});

for (const language of languages) {
  test(`a page that cannot start says so in ${language.name}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ locale: language.tag, baseURL });
    const page = await context.newPage();
    await page.route("**/*.wasm", (route) => route.fulfill({ status: 404, body: "" }));
    await page.goto("./");
    await expect(page.getByRole("heading", { name: language.failure })).toBeVisible();
    await context.close();
  });
}
