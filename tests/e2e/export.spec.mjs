// What leaves the page: pictures, drawings, tables and workbooks, from every view.
import { inflateRawSync } from "node:zlib";
import { axe, expect, open, test } from "./fixtures.mjs";
import { clipped, outside, small } from "./support/layout.mjs";
import { chart, charts, choose, enter, lever } from "./support/page.mjs";
import { bare } from "./support/paper.mjs";
import { panel, pin, row, tab } from "./support/scenario.mjs";

const names = { png: "Bilde (PNG)", svg: "Tegning (SVG)", csv: "Tabell (CSV)", xlsx: "Regneark (Excel)" };
const control = (scope) => scope.locator(".export-open").first();

/** The file that a click gives. */
async function file(page, act) {
  const wait = page.waitForEvent("download");
  await act();
  const download = await wait;
  const chunks = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

/** Opens the menu of a control and takes a kind of file. */
async function take(page, scope, kind) {
  await control(scope).click();
  return file(page, () => page.locator(`.export-menu:popover-open [data-kind=${kind}]`).click());
}

/** What a browser sees in an SVG file: texts, and whether it is whole; and its size and colours once it is drawn. */
function seenIn(page, svg) {
  return page.evaluate(async (svg) => {
    const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
    const texts = [...parsed.querySelectorAll("text, title, desc")].map((text) => text.textContent);
    return { broken: parsed.querySelector("parsererror") !== null, texts: texts.join(" "), root: parsed.documentElement.tagName };
  }, svg.toString("utf8"));
}

/** Size and number of colours of a picture. */
function pixels(page, png) {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext("2d");
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const colours = new Map();
    for (const pixel of new Uint32Array(data.buffer)) colours.set(pixel, (colours.get(pixel) ?? 0) + 1);
    const common = [...colours.values()].filter((count) => count > 200).length;
    const corner = [...data.slice(0, 4)];
    return { width: bitmap.width, height: bitmap.height, common, corner };
  }, png.toString("base64"));
}

/** The parts of a zip. */
function unzip(bytes) {
  const parts = {};
  for (let at = 0; bytes.readUInt32LE(at) === 0x04034b50;) {
    const [packed, name, extra] = [bytes.readUInt32LE(at + 18), bytes.readUInt16LE(at + 26), bytes.readUInt16LE(at + 28)];
    const start = at + 30 + name + extra;
    parts[bytes.toString("utf8", at + 30, at + 30 + name)] = inflateRawSync(bytes.subarray(start, start + packed)).toString("utf8");
    at = start + packed;
  }
  return parts;
}

/** The rows of a workbook's sheet: numbers as numbers, texts as texts. */
function sheet(page, bytes, number = 1) {
  return page.evaluate((xml) => {
    const parsed = new DOMParser().parseFromString(xml, "text/xml");
    if (parsed.querySelector("parsererror")) return null;
    const cell = (cell) => (cell.getAttribute("t") === "inlineStr" ? cell.textContent : Number(cell.textContent));
    return [...parsed.querySelectorAll("row")].map((row) => [...row.querySelectorAll("c")].map(cell));
  }, unzip(bytes)[`xl/worksheets/sheet${number}.xml`]);
}

const lines = (bytes) => bytes.toString("utf8").replace(/^\u{feff}/u, "").split("\r\n").map((line) => line.split(";"));
/** A number of a file or of the page; null where it is none. */
const read = (text) => {
  const plain = String(text).replaceAll(/[\s\u{a0}]/gu, "").replaceAll("\u{2212}", "-").replace(/%$/, "").replace(",", ".");
  return /^[-+]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
};

/** What stands in a table on screen. */
const shown = (table) =>
  table.locator("tr").evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.innerText.trim())));

/** The file has the rows of the page, and each number of it, rounded, is the number that is shown. */
function agrees(rows, table) {
  expect(rows.length).toBeGreaterThanOrEqual(table.length);
  let numbers = 0;
  for (const [at, row] of table.entries()) {
    for (const [column, text] of row.entries()) {
      const number = column > 0 ? read(text) : null;
      if (number === null) continue;
      const decimals = (text.split(",")[1] ?? "").replaceAll(/\D/g, "").length;
      const written = read(rows[at][column]);
      expect(written, `${text} and ${rows[at][column]}`).not.toBeNull();
      expect(Math.abs(written - number)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
      numbers += 1;
    }
  }
  expect(numbers).toBeGreaterThan(1);
}

test("each of the four charts is a picture, a drawing, a table and a workbook", async ({ page }) => {
  test.slow();
  await open(page);
  await enter(lever(page, "home_care_shift").field, "6");
  for (const key of charts) {
    const { card, title, showTable, table } = chart(page, key);
    const finding = await title.innerText();
    const svg = await take(page, card, "svg");
    expect(svg.name).toBe(`omsorgstrappa-${key}.svg`);
    const seen = await seenIn(page, svg.bytes);
    expect(seen).toMatchObject({ broken: false, root: "svg" });
    const words = seen.texts.replaceAll(/\s+/g, " ");
    for (const said of [finding, "Lillehammer", "Statistisk sentralbyrå", "CC BY 4.0", "Modellen regner ikke på", "Modell "]) {
      expect(words, key).toContain(said.replaceAll(/\s+/g, " "));
    }
    const today = await page.evaluate(() => new Date().toLocaleDateString("nb-NO", { day: "2-digit", month: "2-digit", year: "numeric" }));
    expect(words).toContain(today);
    const png = await take(page, card, "png");
    expect(png.bytes.subarray(0, 8).toString("hex")).toBe("89504e470d0a1a0a");
    const drawn = await pixels(page, png.bytes);
    expect(drawn.width).toBe(2048);
    expect(drawn.height).toBeGreaterThan(900);
    expect(drawn.common, "colours").toBeGreaterThanOrEqual(4);
    expect(drawn.corner).toEqual([255, 255, 255, 255]);
    await showTable.click();
    await table.locator("tr").nth(1).waitFor();
    const onScreen = await shown(table);
    const csv = await take(page, card, "csv");
    expect(csv.bytes.subarray(0, 3).toString("hex")).toBe("efbbbf");
    agrees(lines(csv.bytes), onScreen);
    expect(csv.bytes.toString("utf8")).toContain(finding);
    const book = await take(page, card, "xlsx");
    agrees(await sheet(page, book.bytes), onScreen);
    const about = (await sheet(page, book.bytes, 2)).flat();
    expect(about).toContain(finding);
    expect(about).toContain("Vridning mot hjemmetjenester");
    expect(await sheet(page, book.bytes)).not.toBeNull();
    expect(unzip(book.bytes)["[Content_Types].xml"]).toContain("sheet2.xml");
  }
});

test("Sammenlign, Analyser, Landet and Egne tall give their charts and tables", async ({ page }) => {
  test.slow();
  await open(page);
  await expect(row(page)).toBeVisible();
  await pin(page).click();
  await enter(lever(page, "coverage_target").field, "16");
  await tab(page, "Sammenlign").click();
  const lined = page.locator("article.chart").filter({ has: page.locator("[data-chart=compare]") });
  const svg = await take(page, lined, "svg");
  expect((await seenIn(page, svg.bytes)).texts).toContain("Scenario 2");
  await lined.locator("summary").click();
  agrees(lines((await take(page, lined, "csv")).bytes), await shown(lined.getByRole("table")));
  const figures = page.locator("article.compare-table");
  const compared = lines((await take(page, figures, "csv")).bytes);
  expect(compared[0].at(-1)).toMatch(/^Forskjell: /);
  expect(read(compared[1].at(-1))).not.toBeNull();
  const stairs = page.locator(".multiples > li").first();
  expect((await pixels(page, (await take(page, stairs, "png")).bytes)).common).toBeGreaterThan(3);

  await tab(page, "Analyser").click();
  // Its name is that of a chart that is still there, out of sight.
  await page.locator("#ask-labour").click();
  await page.locator("[data-question=labour] .analysis-chart svg").waitFor();
  const ids = await page.locator(".export-menu").evaluateAll((menus) => menus.map((menu) => menu.id));
  expect(new Set(ids).size).toBe(ids.length);
  await page.getByRole("button", { name: "Alle analyser" }).click();
  await page.locator("#ask-dementia").click();
  const analysis = page.locator("[data-question=dementia]");
  await analysis.locator(".analysis-chart svg").waitFor();
  const drawing = await take(page, analysis, "svg");
  const seen = await seenIn(page, drawing.bytes);
  expect(seen.broken).toBe(false);
  expect(seen.texts).toContain((await analysis.locator("#analysis-title").innerText()).trim());
  expect((await pixels(page, (await take(page, analysis, "png")).bytes)).common).toBeGreaterThan(3);
  await analysis.locator("details").first().locator("summary").click();
  agrees(lines((await take(page, analysis, "csv")).bytes), await shown(analysis.locator("details table").first()));

  await tab(page, "Landet").click();
  const strip = page.locator("article.strip").first();
  await strip.waitFor();
  expect((await pixels(page, (await take(page, strip, "png")).bytes)).common).toBeGreaterThan(3);
  const all = await sheet(page, (await take(page, strip, "xlsx")).bytes);
  expect(all.length).toBe(359);
  expect(all[1][0]).toBe("Lillehammer");
  expect(typeof all[1][1]).toBe("number");

  await tab(page, "Egne tall").click();
  const own = await sheet(page, (await take(page, page.locator(".own-form"), "xlsx")).bytes);
  expect(own.flat().filter((cell) => typeof cell === "number").length).toBeGreaterThan(10);
});

test("the cards under the charts, the figures about the municipality and the whole result", async ({ page }) => {
  test.slow();
  await open(page);
  await enter(lever(page, "home_care_shift").field, "6");
  for (const key of ["why", "tornado"]) {
    const card = page.locator("article.sure-card").filter({ has: page.locator(`#${key}-title`) });
    await card.scrollIntoViewIfNeeded();
    await card.locator("table.bars tbody tr").first().waitFor();
    const rows = lines((await take(page, card, "csv")).bytes);
    const onScreen = await card.locator("table.bars tbody tr").evaluateAll((rows) => rows.map((row) => row.cells[row.cells.length - 1].innerText));
    for (const [at, text] of onScreen.entries()) expect(Math.round(read(rows[at + 1].at(-1)))).toBe(read(text));
    expect((await pixels(page, (await take(page, card, "png")).bytes)).common).toBeGreaterThan(2);
  }
  for (const key of ["map", "chance"]) {
    const card = page.locator("article.sure-card").filter({ has: page.locator(`#${key}-title`) });
    await card.scrollIntoViewIfNeeded();
    await card.locator("figure svg").waitFor();
    const seen = await seenIn(page, (await take(page, card, "svg")).bytes);
    expect(seen.broken).toBe(false);
    expect((await pixels(page, (await take(page, card, "png")).bytes)).common).toBeGreaterThan(2);
  }
  const stress = page.locator("article.sure-card").filter({ has: page.locator("#stress-title") });
  await stress.scrollIntoViewIfNeeded();
  await stress.getByRole("table").waitFor();
  agrees(lines((await take(page, stress, "csv")).bytes), (await shown(stress.getByRole("table"))));
  const facts = page.locator(".fact-card").filter({ has: page.locator("#facts-title") });
  const known = lines((await take(page, facts, "csv")).bytes);
  expect(known[0]).toEqual(["Tall", "År", "Verdi", "Hvordan det er kjent", "Kilde"]);
  // A menu in a panel leaves the panel open.
  const changes = await panel(page, "Hva har jeg endret?");
  await changes.getByRole("textbox").first().fill("Vedtatt i mai");
  const [list, effects] = [changes.getByRole("button", { name: "Last ned: Hva har jeg endret?" }), changes.locator(".export-open").last()];
  const taken = async (opener, kind) => {
    await opener.click();
    return file(page, () => page.locator(`.export-menu:popover-open [data-kind=${kind}]`).click());
  };
  const changed = await taken(list, "csv");
  expect(changed.name).toBe("omsorgstrappa-changes.csv");
  expect(lines(changed.bytes).slice(0, 2)).toEqual([
    ["Hva", "Fra", "Til", "Begrunnelse"],
    ["Vridning mot hjemmetjenester", expect.stringContaining("0,0"), expect.stringContaining("6,0"), "Vedtatt i mai"],
  ]);
  expect((await sheet(page, (await taken(list, "xlsx")).bytes))[1][3]).toBe("Vedtatt i mai");
  const effect = lines((await taken(effects, "csv")).bytes);
  expect(effect[1].slice(1).every((cell) => read(cell) !== null)).toBe(true);
  await expect(changes).toBeVisible();
  await changes.getByRole("button", { name: "Lukk" }).click();
  const share = await panel(page, "Del");
  const book = await file(page, () => share.getByRole("button", { name: "Last ned alle tall (Excel)" }).click());
  expect(book.name).toBe("omsorgstrappa-alle-tall.xlsx");
  expect(Object.keys(unzip(book.bytes)).filter((name) => name.startsWith("xl/worksheets/"))).toHaveLength(11);
  await expect(share.getByRole("button", { name: "Last ned scenariet som fil" })).toBeVisible();
});

test("what was read from a file of SSB's is taken away before it is used", async ({ page }) => {
  await open(page);
  await choose(page, "lier 2026", "Lier, 2026");
  await tab(page, "Egne tall").click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("region", { name: "Befolkning fra SSB" }).getByRole("button", { name: "Velg fil" }).click();
  await (await chooser).setFiles("tests/samples/syntetisk_14746_lier_semikolon_ettaarig.csv");
  const found = page.getByRole("article", { name: "Dette står i filen" });
  await expect(found.getByRole("button", { name: "Bruk disse tallene" })).toBeVisible();
  const shown = await found.locator("dl").first().innerText();
  const csv = await take(page, found, "csv");
  expect(csv.name).toBe("omsorgstrappa-read.csv");
  const rows = lines(csv.bytes);
  expect(rows.slice(0, 2)).toEqual([["Hva", "Verdi"], ["Fil", expect.stringMatching(/^syntetisk_14746_lier/)]]);
  expect(rows).toContainEqual(["Kommune", "3312 Lier"]);
  expect(rows).toContainEqual(["Basisår", "2026"]);
  const book = await sheet(page, (await take(page, found, "xlsx")).bytes);
  const [, old] = book.find(([name]) => name === "80 år og over i 2050");
  expect(typeof old).toBe("number");
  expect(bare(await found.innerText())).toContain(bare(`${Math.round(old)} av dem 80 år og over`));
  expect(bare(shown)).toContain(bare(`Tall i filen${book.find(([name]) => name === "Tall i filen")[1]}`));
  await axe(page, "what was read", undefined, ".own-read");
});

test("in every language a file has a decimal comma, and the words are those of the page", async ({ page }) => {
  test.slow();
  const languages = [["nb", "Last ned", "Behov", "Laget "], ["nn", "Last ned", "Behov", "Laga "], ["en", "Download", "Need", "Made on "]];
  for (const [tag, download, need, made] of languages) {
    await open(page, `#lang=${tag}`);
    await page.reload();
    await page.locator("main[data-ready]").waitFor();
    await expect(page.locator("html")).toHaveAttribute("lang", tag);
    const { card } = chart(page, "balance");
    await expect(control(card)).toContainText(download);
    const csv = lines((await take(page, card, "csv")).bytes);
    expect(csv[0][1]).toBe(need);
    expect(csv[1].slice(1).join(" ")).toMatch(/^[\d, -]+$/);
    expect(csv.flat().some((cell) => /^\d+,\d{3,6}$/.test(cell))).toBe(true);
    expect(csv.flat().some((cell) => cell.startsWith(made) || cell.startsWith(`"${made}`))).toBe(true);
    const rows = await sheet(page, (await take(page, card, "xlsx")).bytes);
    expect(rows[1].every((cell) => typeof cell === "number")).toBe(true);
  }
});

test("the control is reached and used by keyboard alone, breaks no rule, and fits a phone", async ({ page }) => {
  test.slow();
  await open(page);
  const { card } = chart(page, "balance");
  await control(card).waitFor();
  await card.locator("summary").focus();
  await page.keyboard.press("Tab");
  await expect(control(card)).toBeFocused();
  await expect(control(card)).toHaveAccessibleName(/^Last ned: Behovet /);
  await page.keyboard.press("Enter");
  const menu = page.locator(".export-menu:popover-open");
  await expect(menu).toBeVisible();
  expect(await menu.getByRole("button").allInnerTexts()).toEqual(Object.values(names));
  await axe(page, "with the control open");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(menu.getByRole("button", { name: names.svg })).toBeFocused();
  const svg = await file(page, () => page.keyboard.press("Enter"));
  expect(svg.name).toBe("omsorgstrappa-balance.svg");
  await expect(menu).toHaveCount(0);
  await expect(control(card)).toBeFocused();
  await expect(card.getByText("Lastet ned: omsorgstrappa-balance.svg")).toBeAttached();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await expect(menu).toHaveCount(0);
  await expect(control(card)).toBeFocused();
  for (const scheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 360, height: 740 });
    await control(card).scrollIntoViewIfNeeded();
    await control(card).click();
    await expect(menu).toBeVisible();
    await axe(page, `${scheme}, 360 px`);
    expect(await outside(page)).toEqual([]);
    expect(await clipped(page)).toEqual([]);
    expect(await small(page)).toEqual([]);
    const box = await menu.boundingBox();
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(360);
    await page.keyboard.press("Escape");
  }
});

test("a file that cannot be made is said, and can be asked for again", async ({ page, problems }) => {
  await open(page);
  const { card } = chart(page, "balance");
  await control(card).waitFor();
  problems.allow(/./);
  let refused = true;
  await page.route(/\.wasm$/, (route) => (refused ? route.abort() : route.continue()));
  await control(card).click();
  await page.locator(".export-menu:popover-open [data-kind=csv]").click();
  await expect(page.locator(".notices")).toContainText("Filen kunne ikke lages");
  refused = false;
});
