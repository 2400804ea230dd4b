// Every view and panel of the page by what it is and not by its words, so that it is found in any language.
import { expect } from "@playwright/test";
import { lever } from "./page.mjs";

export const languages = ["nb", "nn", "en"];

const tabs = (page) => page.locator("nav.tabs").getByRole("button");

/** Nothing is on its way. */
export async function loaded(page) {
  await expect(page.locator(".waiting:visible").filter({ hasText: /…$/ })).toHaveCount(0);
  // What has been asked for in this frame stands there in the next but one.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));
}

/** Opens the page in a language, with what comes after the first screen, and without what an earlier test has kept. */
export async function openIn(page, language, hash = "") {
  await page.goto(`./#lang=${language}${hash}`);
  await expect(page.locator("html")).toHaveAttribute("lang", language);
  await page.locator("main[data-ready]").waitFor();
  await page.locator(".scenario-row").waitFor();
  await page.locator(".figure-range").first().waitFor();
  await loaded(page);
}

async function goTo(page, at) {
  const tab = tabs(page).nth(at);
  await tab.click();
  await expect(tab).toHaveAttribute("aria-current", "page");
  await loaded(page);
}

/** How many levers are shown: 0 is the simple page. */
async function depth(page, at) {
  await goTo(page, 0);
  await page.locator("label:has(input[name=depth])").nth(at).click();
}

async function question(page, key) {
  await views.analyses(page);
  await page.locator(`#ask-${key}`).click();
  await expect(page.locator(".analysis")).toBeVisible();
  await loaded(page);
}

/** The views, each reached from any other. */
export const views = {
  explore: async (page) => depth(page, 0),
  compare: async (page) => {
    if ((await page.locator(".scenario").count()) < 2) await page.locator(".scenario-row > button").first().click();
    await goTo(page, 1);
  },
  analyses: async (page) => {
    await goTo(page, 2);
    const back = page.locator(".analysis > p:first-child > button");
    if (await back.count()) await back.click();
    await expect(page.locator(".analyses-list")).toBeVisible();
  },
  question: async (page) => question(page, "dimensioning"),
  lines: async (page) => question(page, "history"),
  measures: async (page) => question(page, "measures"),
  country: async (page) => goTo(page, 3),
  numbers: async (page) => goTo(page, 4),
  // The last: its many levers would stand beside every other view.
  full: async (page) => {
    await depth(page, 1);
    await expect(page.locator("details.group")).toHaveCount(5);
    for (const group of await page.locator("details.group").all()) {
      if ((await group.getAttribute("open")) === null) await group.locator("> summary").click();
    }
  },
};

/** Views that have come since: they are walked through too. */
export async function others(page, known = 5) {
  const count = await tabs(page).count();
  return Object.fromEntries([...Array(Math.max(0, count - known)).keys()].map((at) => [`view-${known + at}`, (page) => goTo(page, known + at)]));
}

const opened = async (page, id) => {
  await expect(page.locator(`#${id}`)).toBeVisible();
  await loaded(page);
};

/** The panels, opened over the first view; Escape closes them. */
export const panels = {
  help: async (page) => {
    await lever(page, "coverage_target").card.locator(".help").click();
    await opened(page, "help-coverage_target");
  },
  formula: async (page) => {
    await page.locator(".figures [popovertarget=formula-cost]").click();
    await opened(page, "formula-cost");
  },
  changes: async (page) => {
    await page.locator(".changed-what [popovertarget=changes]").click();
    await opened(page, "changes");
  },
  steps: async (page) => {
    await page.locator(".header-tools [popovertarget=steps]").click();
    await opened(page, "steps");
  },
  share: async (page) => {
    await page.locator(".header-tools [popovertarget=share]").click();
    await opened(page, "share");
  },
  library: async (page) => {
    await page.locator("#menu-button").click();
    await page.locator("#menu button").first().click();
    await opened(page, "library");
  },
};
