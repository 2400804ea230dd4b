// On paper: the scenario on one A4, the full report, and the page itself, read back from the PDF that the browser makes.
import { axe, expect, open, test } from "./fixtures.mjs";
import { outside, small } from "./support/layout.mjs";
import { directory, people } from "./support/data.mjs";
import { allFigures, enter, lever, openFile } from "./support/page.mjs";
import { bar, bare, expectInside, expectWhole, laidOut, preview, printed, report, sheet } from "./support/paper.mjs";
import { fragment, fresh, link, panel, tabTo } from "./support/scenario.mjs";
import { readFileSync } from "node:fs";
import jsQR from "jsqr";

const words = {
  nb: { menu: "Meny", print: "Skriv ut …" },
  nn: { menu: "Meny", print: "Skriv ut …" },
  en: { menu: "Menu", print: "Print …" },
};

/** As much as fits in a reason that somebody has thought about. */
const reason = "Kommunestyret vedtok dette i mai etter høringen, fordi flere skal få hjelp hjemme så lenge de selv ønsker det.";

/** A link with every lever moved, each with its reason. */
function everything(municipality, target, language = "nb", { why = reason, more = [] } = {}) {
  const levers = {
    prevalence: 0.9, healthy_ageing: 0.4, home_care_shift: 0.06, coverage_target: 0.155, technology: 0.04, reablement: 0.03,
    institution_share: 0.7, standard_growth: 0.005, productivity_growth: 0.004, family_care: "grows", family_growth: 0.01,
  };
  const pairs = Object.entries(levers).map(([key, value]) => [key, String(value)]);
  const reasons = Object.keys(levers).map((key) => [`reason.${key}`, why]);
  return fragment([
    ["link", "1"], ["model", "1.0.0"], ["data", "2026.2"], ["lang", language], ["name", "Flere hjemme, færre plasser"],
    ["municipality", municipality], ["target_year", String(target - 1)], ...pairs, ...more, ...reasons,
    ["view.shown_year", String(target)],
  ]);
}

/** The numbers and ranges of the key figures, as they stand on screen. */
const figures = async (page) => {
  await expect(page.locator(".figure-range").first()).toBeVisible();
  return page.locator("ul.figures :is(.figure-value, .figure-range, .figure-lines li)").allInnerTexts();
};

for (const [name, language, hash] of [
  ["a plan, untouched", "nb", ""],
  ["a plan, every lever moved", "nb", everything("3405-2018", 2028)],
  ["Lier's plan in nynorsk, every lever moved", "nn", everything("3312-2025", 2040, "nn")],
  ["Oslo in English, every lever moved", "en", everything("0301", 2040, "en")],
  ["places that are an estimate", "nb", everything("5636", 2040)],
]) {
  test(`the sheet is one A4 that says what the screen says: ${name}`, async ({ page }) => {
    await open(page, hash);
    if (hash) await expect(page.locator(".notices")).not.toBeEmpty();
    const shown = await figures(page);
    await preview(page, words[language]);
    const pages = await printed(page);
    expect(pages).toHaveLength(1);
    expectInside(pages);
    await expectWhole(sheet(page), pages);
    const text = bare(pages[0].text);
    for (const figure of shown) expect(text).toContain(bare(figure));
    const address = await page.locator(".sheet-link").innerText();
    expect(text).toContain(bare(address));
    expect(pages[0].links).toContainEqual(expect.stringContaining("?#link=1"));
    // Reasons are on the sheet, or it says where they are.
    if (hash) expect(text).toMatch(/begrunnelse|grunngiving|reason/i);
  });
}

/** The longest reason that can be written, in words of a common length. */
const longest = "fordi flere skal få hjelp hjemme så lenge de selv ønsker det, ".repeat(9).slice(0, 500);

/** Numbers of one's own for whatever can be one's own of places, waiting, staff and cost. */
const ownNumbers = [
  ["overrides.places.institution", "301"], ["overrides.places.care_home_24h", "87"], ["overrides.waiting", "14"],
  ["overrides.care_fte", "1234.5"], ["overrides.care_cost", "987.6"], ["overrides.home_care_hours_per_user", "7.8"],
];

const kinds = {
  "every lever moved": (id, target, language) => everything(id, target, language),
  "the longest reasons": (id, target, language) => everything(id, target, language, { why: longest }),
  "own numbers and the longest reasons": (id, target, language) => everything(id, target, language, { why: longest, more: ownNumbers }),
};

/** A dozen that is as different as the municipalities are: names, sizes, places of several kinds, languages. */
function dozen() {
  const alone = directory.filter(({ id }) => /^\d{4}$/.test(id));
  const sizes = alone.map(({ id }) => ({ id, people: people(id) })).sort((one, other) => one.people - other.people);
  const byName = alone.toSorted((one, other) => one.label.length - other.label.length);
  const spread = [1, 2, 3, 4, 5].map((part) => sizes[Math.round((part * (sizes.length - 1)) / 6)].id);
  const chosen = [byName.at(-1).id, byName[0].id, sizes[0].id, sizes.at(-1).id, "3405-2018", "3312-2025", "5636", ...spread];
  const languages = ["nb", "nn", "en"];
  const changes = Object.keys(kinds);
  // Neighbours differ in both.
  return chosen.map((id, at) => [id, languages[at % 3], changes[(at + Math.floor(at / 3)) % 3]]);
}

for (const [id, language, kind] of dozen()) {
  test(`one A4 of a stratified dozen: ${id}, ${language}, ${kind}`, async ({ page }) => {
    await open(page, kinds[kind](id, id === "3405-2018" ? 2028 : 2040, language));
    await expect(page.locator(".notices")).not.toBeEmpty();
    await preview(page, words[language]);
    const pages = await printed(page);
    expect(pages).toHaveLength(1);
    expectInside(pages);
    await expectWhole(sheet(page), pages);
    expect(pages[0].text).toMatch(/begrunnelse|grunngiving|reason/i);
    if (kind.startsWith("own numbers")) expect(bare(pages[0].text)).toMatch(/egettall|eigetal|ownfigure/i);
  });
}

test("the printed link opens the same figures in another browser", async ({ page, browser, problems, baseURL }) => {
  await open(page);
  await enter(lever(page, "coverage_target").field, "16");
  const shown = await allFigures(page);
  await preview(page);
  const pages = await printed(page);
  const found = /http:\S+?sum=[0-9a-f]{8}/.exec(bare(pages[0].text));
  const other = await fresh(browser, problems, baseURL);
  await other.goto(found[0]);
  await expect(lever(other, "coverage_target").field).toHaveValue("16,0");
  expect(await allFigures(other)).toBe(shown);
  await other.context().close();
});

/** What a reader of QR codes makes of a picture of the sheet, as it is on paper. */
async function scanned(page) {
  await page.emulateMedia({ media: "print" });
  const picture = await sheet(page).screenshot();
  await page.emulateMedia({ media: "screen" });
  // The browser unpacks the picture; another program reads it.
  const { width, height, pixels } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext("2d");
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    let pixels = "";
    for (let at = 0; at < data.length; at += 30_000) pixels += String.fromCharCode(...data.subarray(at, at + 30_000));
    return { width, height, pixels: btoa(pixels) };
  }, picture.toString("base64"));
  return jsQR(new Uint8ClampedArray(Buffer.from(pixels, "base64")), width, height)?.data;
}

test.describe("at the density of a plain printer", () => {
  // 96 dots to the inch are the page's pixels; a printer has at least 300.
  test.use({ deviceScaleFactor: 3 });

  for (const [name, change] of [
    ["one change", async (page) => enter(lever(page, "coverage_target").field, "16")],
    ["three changes with reasons", async (page) => {
      for (const [key, value] of [["coverage_target", "16"], ["technology", "4"], ["home_care_shift", "5"]]) {
        await enter(lever(page, key).field, value);
        const reasons = await panel(page, "Hva har jeg endret?");
        await reasons.getByRole("textbox").last().fill("vedtatt i mai ".repeat(6).trim());
        await page.keyboard.press("Escape");
      }
    }],
    ["every lever moved", async (page) => page.goto(`./${everything("3405-2018", 2028)}`)],
  ]) {
    test(`the QR code on the sheet is read as the link beside it: ${name}`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme: "dark" });
      await open(page);
      await change(page);
      await preview(page);
      const address = await page.locator(".sheet-link").innerText();
      expect(address).toContain("#link=1");
      await expect(sheet(page).locator("svg.qr")).toBeVisible();
      expect(await scanned(page)).toBe(address);
    });
  }
});

test("an own baseline is printed in light from a dark screen", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await open(page);
  await openFile(page, "tests/e2e/files/own-baseline.json");
  await expect(page.locator(".notices")).toContainText("own-baseline.json");
  await preview(page);
  const pages = await printed(page);
  expect(pages).toHaveLength(1);
  expectInside(pages);
  await expectWhole(sheet(page), pages);
  const { baseline } = JSON.parse(readFileSync("tests/e2e/files/own-baseline.json", "utf8"));
  expect(pages[0].text).toContain(baseline.name);
  await page.emulateMedia({ colorScheme: "dark", media: "print" });
  const colours = await sheet(page).evaluate((element) => {
    const of = (one, property) => getComputedStyle(one)[property];
    return {
      paper: of(element.closest(".paper"), "backgroundColor"),
      ink: of(element.querySelector("h2"), "color"),
      page: of(document.body, "backgroundColor"),
      swatch: of(element.querySelector(".swatch[data-series=place]"), "backgroundColor"),
      chart: element.querySelector(".paper-picture svg path[fill^='#']").getAttribute("fill"),
    };
  });
  // Drawn pictures are always light, so a swatch of the same colour is too.
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colours.chart.slice(at, at + 2), 16));
  expect(colours).toMatchObject({
    paper: "rgb(255, 255, 255)",
    ink: "rgb(21, 24, 28)",
    page: "rgb(255, 255, 255)",
    swatch: `rgb(${red}, ${green}, ${blue})`,
  });
});

test("the full report is whole, numbered and without blank pages", async ({ page }) => {
  test.slow();
  await open(page);
  await enter(lever(page, "coverage_target").field, "16");
  await page.getByRole("button", { name: "+ Fest en kopi" }).click();
  await enter(lever(page, "home_care_shift").field, "6");
  await preview(page);
  await bar(page).getByText("Full rapport").click();
  await expect(report(page)).toBeVisible();
  await laidOut(page);
  const pages = await printed(page);
  expect(pages.length).toBeGreaterThan(5);
  expectInside(pages);
  await expectWhole(sheet(page), pages.slice(0, 1));
  await expectWhole(report(page), pages.slice(1));
  for (const [at, one] of pages.entries()) {
    expect(one.pieces.length, `page ${at + 1} is blank`).toBeGreaterThan(5);
    if (at > 0) expect(one.text).toContain(`${at + 1} / ${pages.length}`);
  }
  // No heading is the last on its page.
  const headings = new Set((await report(page).locator(":is(h2, h3)").allInnerTexts()).map(bare));
  for (const { pieces } of pages) {
    const body = pieces.filter(({ text }) => !/^\d+ \/ \d+$/.test(text));
    const lowest = body.reduce((last, piece) => (piece.bottom > last.bottom ? piece : last));
    expect(headings.has(bare(lowest.text)), lowest.text).toBe(false);
  }
  await expect(report(page).getByRole("table", { name: /^Verdi og spenn/ }).getByRole("row")).toHaveCount(34);
  await expect(report(page).getByRole("heading", { name: "Sammenlign scenarier" })).toBeVisible();
});

test("the page itself prints light, with figures and charts and no buttons", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await open(page);
  await enter(lever(page, "coverage_target").field, "16");
  const shown = await figures(page);
  const pages = await printed(page);
  expectInside(pages);
  const text = bare(pages.map((one) => one.text).join(""));
  for (const figure of shown) expect(text).toContain(bare(figure));
  for (const button of ["Angre", "Meny", "Utforsk", "+ Fest en kopi", "Slik er det regnet", "Vis tabell"]) {
    expect(text).not.toContain(bare(button));
  }
  await page.emulateMedia({ colorScheme: "dark", media: "print" });
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(255, 255, 255)");
  await expect(page.locator("#figure-places")).toHaveCSS("color", "rgb(21, 24, 28)");
});

test("the preview follows the rules in every width, scheme and language", async ({ page }) => {
  test.slow();
  await open(page, everything("3312-2025", 2040));
  await expect(page.locator(".notices")).not.toBeEmpty();
  await preview(page);
  for (const part of ["the sheet", "the report"]) {
    if (part === "the report") {
      await bar(page).getByText("Full rapport").click();
      await expect(report(page)).toBeVisible();
    }
    for (const width of [1440, 360, 320]) {
      const where = `${part}, ${width} pixels wide`;
      await page.setViewportSize({ width, height: 800 });
      if (width !== 320) await axe(page, where);
      expect.soft(await outside(page), `outside the page: ${where}`).toEqual([]);
      expect.soft(await small(page), `targets of less than 24 pixels: ${where}`).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: "dark" });
    await axe(page, `${part}, dark`, "color-contrast");
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize({ width: 1440, height: 900 });
  }
  // A link may bring another language while it is open.
  await page.evaluate(() => (location.hash = "lang=nn"));
  await expect(bar(page).getByRole("radio", { name: "Scenarioark, éin A4" })).toBeVisible();
  await expect(report(page).getByRole("heading", { name: "Alle føresetnadene" })).toBeVisible();
});

test("printing by keyboard alone, and back to where it was chosen", async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.print = () => (globalThis.printedTimes = (globalThis.printedTimes ?? 0) + 1);
  });
  await open(page);
  await expect(page.locator(".scenario-row")).toBeVisible();
  const opener = page.getByRole("button", { name: "Meny", exact: true });
  await tabTo(page, opener);
  await page.keyboard.press("Enter");
  await tabTo(page, page.locator("#menu").getByRole("button", { name: "Skriv ut …" }));
  await page.keyboard.press("Enter");
  await laidOut(page);
  await expect(page.getByRole("heading", { name: "Utskrift" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(bar(page).getByRole("radio", { name: "Scenarioark, én A4" })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(report(page)).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => globalThis.printedTimes)).toBe(1);
  await page.keyboard.press("Escape");
  await expect(sheet(page)).toHaveCount(0);
  await expect(opener).toBeFocused();
  await expect(page.locator(".levers")).toBeVisible();

  // From the panel beside the link, and back to its button, as far down as before.
  await page.evaluate(() => scrollTo(0, 500));
  const dialog = await panel(page, "Del");
  const down = await page.evaluate(() => scrollY);
  await dialog.getByRole("button", { name: "Scenarioark, én A4" }).click();
  await laidOut(page);
  await bar(page).getByRole("button", { name: "Lukk" }).click();
  await expect(page.getByRole("button", { name: "Del", exact: true })).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(down);
  await expect(page).toHaveTitle("Omsorgstrappa");
  expect(await link(page)).toContain("#link=1");
});
