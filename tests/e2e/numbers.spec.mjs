// Own numbers: the form, the template, and where each number comes from.
import { axe, expect, open, test } from "./fixtures.mjs";
import { municipality, read, written } from "./support/data.mjs";
import { choose, download, enter, figure, notices, saved, year } from "./support/page.mjs";
import { clipped, outside } from "./support/layout.mjs";

const form = (page) => page.getByRole("region", { name: "Kommunens egne tall" });
const item = (page, label) => form(page).getByRole("listitem").filter({ has: page.getByLabel(label, { exact: true }) });
const field = (page, label) => page.getByLabel(label, { exact: true });
const places = "Sykehjemsplasser";

async function own(page, search = "lier 2026", label = "Lier, 2026") {
  await open(page);
  await choose(page, search, label);
  await page.locator("nav.tabs").getByRole("button", { name: "Egne tall" }).click();
  await expect(form(page)).toBeVisible();
}

async function upload(page, text) {
  const chooser = page.waitForEvent("filechooser");
  await form(page).getByRole("button", { name: "Les inn utfylt mal" }).click();
  await (await chooser).setFiles({ name: "egne-tall.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
}

test("every field has a unit, an explanation and an origin", async ({ page }) => {
  await own(page);
  const items = form(page).getByRole("listitem");
  await expect(items).toHaveCount(27);
  for (const one of await items.all()) {
    await expect(one.locator(".evidence")).toHaveText(/^(pakket med siden|anslag|nasjonalt tall|eget tall)$/);
    await expect(one.locator(".own-about")).not.toBeEmpty();
  }
  await expect(item(page, places).locator(".evidence")).toHaveText("pakket med siden");
  await choose(page, "utsira", "Utsira, 2026");
  await expect(item(page, places).locator(".evidence")).toHaveText("anslag");
});

test("a number of one's own calibrates the model, and is taken back by itself", async ({ page }) => {
  await own(page);
  const { baseline } = municipality("3312");
  const [before, now] = [baseline.places.institution, baseline.places.institution + 14];
  await enter(field(page, places), String(now));
  await expect(item(page, places).locator(".evidence")).toHaveText("eget tall");
  await expect(item(page, "Plasser i bolig med heldøgns bemanning (HDO)").locator(".evidence"), "the other kind is as it was").not.toHaveText("eget tall");
  await page.locator("nav.tabs").getByRole("button", { name: "Utforsk" }).click();
  await year(page).selectOption(String(baseline.base_year));
  await expect(figure(page, "places").value).toHaveText(written(now + baseline.places.care_home_24h));
  await page.getByRole("button", { name: "Hva har jeg endret?" }).first().click();
  await expect(page.locator("#changes")).toContainText("Plasser i basisåret");
  await expect(page.locator("#changes")).toContainText(`${now} i institusjon`);
  await page.keyboard.press("Escape");
  await page.locator("nav.tabs").getByRole("button", { name: "Egne tall" }).click();
  await item(page, places).getByRole("button", { name: /^Tilbake til tallet på siden/ }).click();
  await expect(field(page, places)).toHaveValue(String(before));
  await expect(item(page, places).locator(".evidence")).toHaveText("pakket med siden");
  await expect.poll(async () => (await saved(page))?.scenario.overrides ?? {}).toEqual({});
  await page.getByRole("button", { name: "Angre" }).click();
  await expect(field(page, places)).toHaveValue(String(now));
});

test("unit costs and staff factors are shown in per cent and million kroner, and are one's own too", async ({ page }) => {
  await own(page);
  await enter(field(page, "Sykefravær"), "9,5");
  await expect(item(page, "Sykefravær").locator(".evidence")).toHaveText("eget tall");
  await expect.poll(async () => (await saved(page))?.scenario.parameters?.sick_leave).toBe(0.095);
});

test("a number far from the usual gets a question, and one that cannot be is refused", async ({ page }) => {
  await own(page);
  await enter(field(page, places), "9000");
  await expect(item(page, places)).toContainText("Stemmer det?");
  await enter(field(page, places), "-3");
  await expect(item(page, places).getByRole("alert")).toContainText("må være minst 0");
  await enter(field(page, places), "mange");
  await expect(item(page, places).getByRole("alert")).toContainText("Skriv et tall");
  await expect.poll(async () => (await saved(page))?.scenario.overrides?.places?.institution).toBe(9000);
});

test("the template is downloaded, filled in and read as one step", async ({ page }) => {
  await own(page);
  const { name, text } = await download(page, () => form(page).getByRole("button", { name: "Last ned mal (CSV)" }).click());
  expect(name).toBe("egne-tall.csv");
  const lines = text.split("\r\n");
  expect(lines[0].replace("\ufeff", "")).toBe("felt;navn;sted;verdi;enhet;forklaring");
  const filled = text
    .replace(/^(places\.institution;[^;]*;);/m, "$1Nordheim;70\r\nplaces.institution;x;Sørheim;61,5")
    .replace(/^(care_fte;[^;]*;);/m, "$1;701,5")
    .replace(/(Nordheim;70\r\nplaces\.institution;x;Sørheim;61,5)/, "$1");
  await upload(page, filled);
  await expect(notices(page)).toContainText("2 tall er lest fra «egne-tall.csv»");
  await expect(field(page, places)).toHaveValue("131,5");
  await expect(field(page, "Avtalte årsverk i pleie og omsorg")).toHaveValue("701,5");
  const again = await download(page, () => form(page).getByRole("button", { name: "Last ned egne tall (CSV)" }).click());
  expect(again.text).toMatch(/care_fte;[^;]*;;701,5;/);
  await page.getByRole("button", { name: "Angre" }).click();
  await expect(field(page, "Avtalte årsverk i pleie og omsorg")).toHaveValue("");
  await expect(field(page, places)).not.toHaveValue("131,5");
});

test("a template with something wrong says where, and changes nothing", async ({ page }) => {
  await own(page);
  const before = await field(page, places).inputValue();
  await upload(page, "felt;navn;sted;verdi\r\nplaces.institution;x;;140\r\ncare_fte;x;;mange\r\n");
  await expect(notices(page)).toContainText("Linje 3, kolonne 4");
  await expect(field(page, places)).toHaveValue(before);
  await upload(page, "hei\r\n");
  await expect(notices(page)).toContainText("Vi fant ingen overskrift");
});

test("own numbers go with a link", async ({ page, context }) => {
  await own(page);
  await enter(field(page, places), "140");
  await expect.poll(() => new URL(page.url()).hash).toContain("places.institution=140");
  const other = await context.newPage();
  await other.goto(page.url());
  await other.locator("main[data-ready]").waitFor();
  await expect(field(other, places)).toHaveValue("140");
  await expect(item(other, places).locator(".evidence")).toHaveText("eget tall");
});

test("the form is used with the keyboard alone", async ({ page }) => {
  await own(page);
  await field(page, places).focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("133");
  await page.keyboard.press("Tab");
  await expect(item(page, places).locator(".evidence")).toHaveText("eget tall");
  const back = item(page, places).getByRole("button", { name: /^Tilbake til tallet på siden/ });
  await expect(back).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(item(page, places).locator(".evidence")).toHaveText("pakket med siden");
  expect(read(await field(page, places).inputValue())).toBe(municipality("3312").baseline.places.institution);
});

for (const scheme of ["light", "dark"]) {
  test(`«Egne tall» breaks no rule of accessibility, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await own(page);
    await enter(field(page, places), "9000");
    await axe(page, `numbers, ${scheme}`);
  });
}

test("«Egne tall» fits in 320 pixels", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await own(page);
  expect(await outside(page)).toEqual([]);
  expect(await clipped(page)).toEqual([]);
});

test("places site by site are added up to one step, go into the file and come back from it", async ({ page }) => {
  await own(page);
  const sites = page.locator(".own-sites");
  await sites.locator("summary").click();
  const use = sites.getByRole("button", { name: "Bruk summene" });
  await use.click();
  await expect(sites.getByRole("alert")).toHaveText("Skriv minst ett sted med plasser.");
  for (const [at, name, count] of [[0, "Fosshagen", "86"], [1, "Frogner", "44"], [2, "Liertun", "24"]]) {
    await sites.getByRole("button", { name: "+ Legg til sted" }).click();
    await expect(page.locator(`#site-${at}`)).toBeFocused();
    await page.keyboard.type(name);
    await sites.getByRole("textbox", { name: "Plasser" }).nth(at).fill(count);
  }
  await axe(page, "sites");
  expect(await outside(page)).toEqual([]);
  await use.click();
  await expect(field(page, places)).toHaveValue("154");
  await expect(item(page, places).locator(".evidence")).toHaveText("eget tall");
  const { text } = await download(page, () => form(page).getByRole("button", { name: "Last ned egne tall (CSV)" }).click());
  expect(text).toContain(";Fosshagen;86;");
  await page.getByRole("button", { name: "Angre" }).click();
  await expect(field(page, places)).not.toHaveValue("154");

  // Another browser session: the file brings the sites with it.
  await page.reload();
  await form(page).waitFor();
  await upload(page, text.replace(";Liertun;24;", ";Liertun;30;"));
  await expect(field(page, places)).toHaveValue("160");
  await sites.locator("summary").click();
  await expect(sites.getByRole("listitem")).toHaveCount(3);
  await sites.getByRole("button", { name: "Fjern linje 1" }).click();
  await expect(sites.getByRole("listitem")).toHaveCount(2);
  await expect(page.locator("#site-add")).toBeFocused();
  await page.setViewportSize({ width: 320, height: 740 });
  expect(await outside(page)).toEqual([]);
  expect(await clipped(page)).toEqual([]);
});
