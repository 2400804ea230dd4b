// The parts of the page by the names that the specs use for them.
import { expect } from "@playwright/test";

/** The six levers of the simple page, in the order of the page. */
export const simple = [
  { key: "prevalence", label: "Forekomst av demens" },
  { key: "healthy_ageing", label: "Hjelpebehov i vunne leveår" },
  { key: "home_care_shift", label: "Vridning mot hjemmetjenester" },
  { key: "coverage_target", label: "Dekningsgrad, heldøgns omsorg" },
  { key: "technology", label: "Velferdsteknologi" },
  { key: "target_year", label: "Målår" },
];

export const charts = ["balance", "stairs", "labour", "cost"];
export const figures = ["places", "fte", "cost", "unmet"];

/** One lever's controls. */
export function lever(page, key) {
  const range = page.locator(`#lever-${key}`);
  const card = page.locator(".lever").filter({ has: range });
  const button = (name) => card.getByRole("button", { name });
  return {
    card,
    range,
    less: button(/^Mindre: /),
    more: button(/^Mer: /),
    reset: button(/^Til dagens verdi: /),
    help: button(/^Hjelp: /),
    field: card.getByRole("textbox"),
    value: page.locator(`#lever-${key}-value`),
    note: page.locator(`#lever-${key}-note`),
    error: page.locator(`#lever-${key}-error`),
  };
}

/** Writes in a number field and leaves it with Enter. */
export async function enter(field, text) {
  await field.fill(text);
  await field.press("Enter");
}

/** One key figure: its card, its values and its lines. */
export function figure(page, key) {
  const card = page.locator("li.figure").filter({ has: page.locator(`#figure-${key}`) });
  return {
    card,
    value: card.locator(".figure-value").first(),
    /** For those without a place: with today's and decided places only. */
    decided: card.locator(".figure-value").nth(1),
    lines: card.locator(".figure-lines li"),
    open: card.getByRole("button", { name: "Slik er det regnet" }),
    formula: page.locator(`#formula-${key}`),
  };
}

/** The text of every key figure, for comparing two states of the page. */
export const allFigures = (page) =>
  page.locator("ul.figures").evaluate((list) => {
    // The ranges come a moment after the figures; what is compared is the figures.
    const copy = list.cloneNode(true);
    for (const range of copy.querySelectorAll(".figure-range")) range.remove();
    return copy.textContent.replaceAll(/\s+/g, " ");
  });

/** One chart. */
export function chart(page, key) {
  const plot = page.locator(`[data-chart=${key}]`);
  const card = page.locator("article.chart").filter({ has: plot });
  return {
    plot,
    card,
    title: page.locator(`#chart-${key}-title`),
    summary: page.locator(`#chart-${key}-summary`),
    back: plot.locator("canvas.plot-back"),
    front: plot.locator("canvas.plot-front"),
    showTable: card.locator("summary"),
    table: card.getByRole("table"),
    row: (name) => card.getByRole("row").filter({ has: card.page().getByRole("rowheader", { name, exact: true }) }),
  };
}

export const year = (page) => page.getByLabel("I året", { exact: true });
export const picker = (page) => page.getByRole("combobox", { name: "Kommune" });
export const notices = (page) => page.locator(".notices");
/** The sentence that is read aloud when the figures have changed. */
export const status = (page) => page.locator("section").filter({ has: page.locator(".figures") }).getByRole("status");

/** Chooses one of several. The radio itself may be hidden in its label, so the label is what is clicked. */
export async function pick(page, name) {
  const radio = page.getByRole("radio", { name, exact: true });
  await page.locator("label").filter({ has: radio }).click();
  await expect(radio).toBeChecked();
}

/** Shows every lever and parameter, and opens every group. */
export async function showAll(page) {
  await pick(page, "Full");
  await expect(page.locator("details.group")).toHaveCount(5);
  for (const group of await page.locator("details.group").all()) {
    if ((await group.getAttribute("open")) === null) await group.locator("> summary").click();
  }
  await expect(page.locator("details.group[open]")).toHaveCount(5);
}

/** Chooses a municipality the way a user does: search, Enter. */
export async function choose(page, search, label) {
  await picker(page).click();
  await picker(page).fill(search);
  await picker(page).press("Enter");
  await expect(picker(page)).toHaveValue(label);
}

/** Opens the menu and clicks one of its entries. */
export async function menu(page, name) {
  await page.getByRole("button", { name: "Meny" }).click();
  await page.locator("#menu").getByRole("button", { name }).click();
}

/** Opens a scenario file: a path, or a name with text. */
export async function openFile(page, file) {
  const chooser = page.waitForEvent("filechooser");
  await menu(page, "Åpne scenariofil");
  const given = typeof file === "string" ? file : { mimeType: "application/json", ...file, buffer: Buffer.from(file.text) };
  await (await chooser).setFiles(given);
}

/** The text of the file that a click gives, and its name. */
export async function download(page, act) {
  const wait = page.waitForEvent("download");
  await act();
  const file = await wait;
  const chunks = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk);
  return { name: file.suggestedFilename(), text: Buffer.concat(chunks).toString("utf8") };
}

/** What the page has kept in the browser, with its scenario; null where that is nothing of its own. */
export const saved = (page) =>
  page.evaluate(() => {
    try {
      const { data } = JSON.parse(localStorage.getItem("omsorgstrappa"));
      return { ...data, scenario: data.scenarios[0].scenario };
    } catch {
      return null;
    }
  });
