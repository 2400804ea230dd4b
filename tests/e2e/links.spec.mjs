// Links and files: what is sent is what is opened, and what is wrong with them is said.
import jsQR from "jsqr";
import { expect, open, test } from "./fixtures.mjs";
import { allFigures, choose, download, enter, figure, lever, menu, notices, openFile, pick, picker, saved, showAll, year } from "./support/page.mjs";
import { active, altered, fragment, fresh, link, names, pairs, panel, pin, row, scenario, tab, tabTo, undo } from "./support/scenario.mjs";

const coverage = (page) => lever(page, "coverage_target");
const asMade = (page) => page.locator("section.as-made");

async function begin(page, hash = "") {
  await open(page, hash);
  await expect(row(page)).toBeVisible();
}

/** A page with a scenario of Lier's, named, with a reason, seen in another way than the page opens. */
async function make(page) {
  await begin(page);
  await choose(page, "lier plan", "Lier, plan 2026–2034");
  await enter(coverage(page).field, "13,7");
  await enter(lever(page, "home_care_shift").field, "7,5");
  await showAll(page);
  await enter(page.getByLabel("Reallønnsvekst", { exact: true }), "0,37");
  await year(page).selectOption("2033");
  await pick(page, "Per innbygger");
  await scenario(page, "Scenario 1").rename("Høring & «svar» 50 %");
  const dialog = await panel(page, "Hva har jeg endret?");
  await dialog.getByLabel(/^Begrunnelse: Dekningsgrad/).fill("Fordi æøå = 100 % & mer #1");
  await page.keyboard.press("Escape");
}

/** What a link says of scenario and figures, without what is another in every link. */
const content = (address) => pairs(address).filter(([key]) => key !== "sum");

test("a link opened in a fresh browser shows the same key figures to the last digit, and the same view", async ({ page, browser, baseURL, problems }) => {
  await make(page);
  const address = await link(page);
  const figures = await allFigures(page);
  const said = new Map(pairs(address));
  expect(said.get("municipality")).toBe("3312-2025");
  expect(said.get("coverage_target")).toBe("0.137");
  expect(said.get("reason.coverage_target")).toBe("Fordi æøå = 100 % & mer #1");
  expect([...said.keys()], "only what is another than untouched").not.toContain("technology");
  for (const key of ["model", "data", "was.2033.fte", "was.2033.places_target", "was.2033.unmet_decided"]) expect([...said.keys()]).toContain(key);
  expect(address.split("#")[1], "plain letters, so that no program cuts it").toMatch(/^[\w.,;:~%&=-]+$/);

  const other = await fresh(browser, problems, baseURL);
  await other.goto(address);
  await expect(notices(other)).toHaveText(/Scenariet i lenken er åpnet/);
  await expect(picker(other)).toHaveValue("Lier, plan 2026–2034");
  await expect(active(other)).toHaveText("Høring & «svar» 50 %");
  await expect(year(other)).toHaveValue("2033");
  await expect(other.getByRole("radio", { name: "Full" })).toBeChecked();
  await expect(other.getByRole("radio", { name: "Per innbygger" })).toBeChecked();
  await expect(asMade(other), "the same versions: nothing to tell").toHaveCount(0);
  expect(await allFigures(other)).toBe(figures);
  // Every figure to its last bit: the link that this browser makes says the very same.
  expect(content(await link(other))).toEqual(content(address));
  await other.context().close();
});

test("pinned scenarios and goals go with the link where they are wanted", async ({ page, browser, baseURL, problems }) => {
  await begin(page);
  await enter(coverage(page).field, "16");
  await pin(page).click();
  await scenario(page, "Scenario 2").rename("Planen");
  await enter(coverage(page).field, "12");
  await tab(page, "Sammenlign").click();
  await page.getByRole("button", { name: /^Dagens og vedtatte plasser: / }).click();
  const [alone, all] = [await link(page), await link(page, { pinned: true })];
  for (const [address, there] of [[alone, ["Fra lenke"]], [all, ["Planen", "Fra lenke"]]]) {
    const other = await fresh(browser, problems, baseURL);
    await other.goto(address);
    await expect(notices(other)).toContainText("Scenariet i lenken er åpnet");
    expect((await names(other)).sort()).toEqual([...there].sort());
    await expect(active(other)).toHaveText("Fra lenke");
    await expect(other.locator("li.goal")).toHaveCount(1);
    await tab(other, "Utforsk").click();
    await expect(figure(other, "places").value).toHaveText("248");
    if (there.length > 1) {
      await scenario(other, "Planen").chosen.click();
      await expect(figure(other, "places").value).toHaveText("330");
    }
    await other.context().close();
  }
});

test("the address follows the scenario, and a reload or another visit with it changes nothing", async ({ page }) => {
  await begin(page);
  expect(new URL(page.url()).hash, "untouched: nothing to say").toBe("");
  await enter(coverage(page).field, "16");
  await expect.poll(() => new URL(page.url()).hash).toContain("coverage_target=0.16");
  const address = page.url();
  await page.reload();
  await expect(row(page)).toBeVisible();
  await expect(coverage(page).field).toHaveValue("16,0");
  await expect(notices(page)).toBeEmpty();
  expect(await names(page)).toEqual(["Scenario 1"]);
  expect(page.url()).toBe(address);
});

test("a change made just before a reload is kept, and the address from before it is no link", async ({ page }) => {
  await begin(page);
  await enter(coverage(page).field, "16");
  await expect.poll(() => new URL(page.url()).hash).toContain("coverage_target=0.16");
  await enter(coverage(page).field, "12");
  await page.reload();
  await expect(row(page)).toBeVisible();
  await expect(coverage(page).field).toHaveValue("12,0");
  await expect(notices(page)).toBeEmpty();
  expect(await names(page)).toEqual(["Scenario 1"]);
});

test("a link that is opened over one's own work keeps both, and can be undone", async ({ page }) => {
  await begin(page);
  await enter(coverage(page).field, "16");
  const address = await link(page);
  await enter(coverage(page).field, "12");
  await expect.poll(() => new URL(page.url()).hash).toContain("coverage_target=0.12");
  await page.evaluate((hash) => (location.hash = hash), new URL(address).hash);
  await expect(notices(page)).toContainText("Scenariet i lenken er åpnet");
  expect(await names(page)).toEqual(["Scenario 1", "Fra lenke"]);
  await expect(coverage(page).field).toHaveValue("16,0");
  await undo(page).click();
  await expect.poll(() => names(page)).toEqual(["Scenario 1"]);
  await expect(coverage(page).field).toHaveValue("12,0");
});

test("the link is copied, by mouse and by keyboard; where that is refused the page says so", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await begin(page);
  await enter(coverage(page).field, "16");
  const dialog = await panel(page, "Del");
  await expect(dialog).toContainText("Delt lenke inneholder alt. Ingenting er sendt.");
  const address = await dialog.getByRole("textbox", { name: "Lenke" }).inputValue();
  await dialog.getByRole("button", { name: "Kopier lenken" }).click();
  await expect(dialog.getByRole("status")).toHaveText("Lenken er kopiert.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  await page.evaluate(() => navigator.clipboard.writeText(""));
  await page.keyboard.press("Escape");
  await tabTo(page, page.locator(".header-tools").getByRole("button", { name: "Del" }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await tabTo(page, dialog.getByRole("button", { name: "Kopier lenken" }));
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error("refused"))));
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("status")).toContainText("Merk lenken og kopier den selv");
});

/** What a reader of QR codes makes of the picture in the panel. */
async function scanned(dialog) {
  const { size, path } = await dialog.getByRole("img", { name: "QR-kode med lenken" }).evaluate((svg) => ({
    size: Number(svg.getAttribute("viewBox").split(" ")[2]),
    path: svg.querySelector("path").getAttribute("d"),
  }));
  const scale = 4;
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let down = 0; down < scale; down += 1) {
      for (let across = 0; across < scale; across += 1) {
        pixels.fill(0, ((y * scale + down) * side + x * scale + across) * 4, ((y * scale + down) * side + x * scale + across) * 4 + 3);
      }
    }
  }
  return jsQR(pixels, side, side)?.data;
}

test("the QR code is read by another program as the very link, in light and dark", async ({ page }) => {
  await make(page);
  const dialog = await panel(page, "Del");
  const address = await dialog.getByRole("textbox", { name: "Lenke" }).inputValue();
  expect(await scanned(dialog)).toBe(address);
  await dialog.getByLabel("Ta med begrunnelsene").uncheck();
  const other = await dialog.getByRole("textbox", { name: "Lenke" }).inputValue();
  expect(other).not.toBe(address);
  expect(await scanned(dialog)).toBe(other);
  await page.emulateMedia({ colorScheme: "dark" });
  const colours = await dialog.locator("svg.qr").evaluate((svg) =>
    [".qr-paper", ".qr-ink"].map((part) => getComputedStyle(svg.querySelector(part)).fill));
  expect(colours, "dark on light in every scheme").toEqual(["rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
});

test("over 1,500 bytes there is no QR code, over 8 kB a file is offered", async ({ page }) => {
  await begin(page);
  const reasons = [["coverage_target", "16"], ["technology", "4"], ["home_care_shift", "5"]];
  for (const [key, value] of reasons) await enter(lever(page, key).field, value);
  const write = async (place, text) => {
    const changes = await panel(page, "Hva har jeg endret?");
    await changes.locator("textarea").nth(place).fill(text);
    await page.keyboard.press("Escape");
  };
  const dialog = page.getByRole("dialog", { name: "Del" });
  const size = async () => (await dialog.getByRole("textbox", { name: "Lenke" }).inputValue()).length;
  await panel(page, "Del");
  const small = await size();
  expect(small).toBeLessThan(1000);
  await page.keyboard.press("Escape");
  const keys = reasons.map(([key]) => `&reason.${key}=`).join("").length;
  await write(0, "a".repeat(500));
  await write(1, "a".repeat(200));
  await write(2, "a".repeat(1500 - small - keys - 700));
  await panel(page, "Del");
  expect(await size()).toBe(1500);
  await expect(dialog.locator("svg.qr")).toBeVisible();
  await page.keyboard.press("Escape");
  await write(0, `${"a".repeat(499)}å`);
  await panel(page, "Del");
  expect(await size()).toBeGreaterThan(1500);
  await expect(dialog.locator("svg.qr")).toHaveCount(0);
  await expect(dialog).toContainText("for lang for en QR-kode");
  await page.keyboard.press("Escape");
  for (const place of [0, 1, 2]) await write(place, "å".repeat(500));
  await panel(page, "Del");
  expect(await size()).toBeGreaterThan(8192);
  await expect(dialog.getByRole("alert")).toContainText("Last det ned som fil i stedet");
  const file = await download(page, () => dialog.getByRole("button", { name: "Last ned scenariet som fil" }).click());
  expect(JSON.parse(file.text).reasons.technology).toBe("å".repeat(500));
});

test("a scenario with its own population is handed on as a file, with what it had", async ({ page, browser, baseURL, problems }) => {
  await begin(page);
  const years = Array.from({ length: 31 }, (_, place) => 2020 + place);
  const bands = [...Array.from({ length: 100 }, (_, age) => [age, age]), [100, null]];
  const baseline = {
    name: "Egen", base_year: 2020, places: { institution: 50, care_home_24h: 30 },
    population: { bands, years, counts: years.map((_, place) => bands.map(([age]) => Math.round((110 - age) * (1 + place / 90) * 0.9) + 0.25)) },
  };
  await openFile(page, { name: "egen.json", text: JSON.stringify({ baseline, levers: { coverage_target: 0.2 } }) });
  await expect(picker(page)).toHaveValue("Egen");
  const dialog = await panel(page, "Del");
  await expect(dialog.getByRole("alert")).toContainText("for stort for en lenke");
  await page.keyboard.press("Escape");
  await expect.poll(async () => (await saved(page))?.scenario.baseline?.name).toBe("Egen");
  expect(new URL(page.url()).hash, "too long for the address too").toBe("");
  const before = await allFigures(page);
  const file = await download(page, () => menu(page, "Last ned scenario"));
  const other = await fresh(browser, problems, baseURL);
  await begin(other);
  await openFile(other, { name: file.name, text: file.text });
  await expect(picker(other)).toHaveValue("Egen");
  await expect.poll(() => allFigures(other)).toBe(before);
  await expect(asMade(other)).toHaveCount(0);
  await other.context().close();
});

for (const [what, values] of [["another data version", { data: "2020-01-01" }], ["another model version", { model: "0.0.1" }]]) {
  test(`a link of ${what} shows the figures it had, and then what the model gives now`, async ({ page, browser, baseURL, problems }) => {
    await begin(page);
    await enter(coverage(page).field, "16");
    const address = await link(page);
    const other = await fresh(browser, problems, baseURL);
    // One figure was another one then.
    await begin(other, altered(address, { ...values, "was.2028.places_target": "321" }));
    await expect(asMade(other)).toBeVisible();
    await expect(asMade(other).getByRole("heading")).toHaveText(/^Slik lenken ble laget: Fra lenke/);
    await expect(asMade(other)).toContainText(Object.values(values)[0]);
    const table = asMade(other).getByRole("table");
    await expect(table.getByRole("columnheader")).toHaveText(["Nøkkeltall", "Slik lenken ble laget"]);
    await expect(table.getByRole("row", { name: /^Plasser, 2028/ })).toContainText("321");
    await expect(other.locator("ul.figures"), "today's figures wait").toBeHidden();
    await tabTo(other, asMade(other).getByRole("button", { name: "Se med ny modell" }));
    await other.keyboard.press("Enter");
    await expect(asMade(other).getByRole("heading"), "focus is not lost").toBeFocused();
    await expect(table.getByRole("columnheader")).toHaveText(["Nøkkeltall", "Slik lenken ble laget", "Nå", "Forskjell"]);
    await expect(table.getByRole("row", { name: /^Plasser, 2028/ })).toHaveText(/321,0\s*330,4\s*\+9,4/);
    await expect(figure(other, "places").value).toHaveText("330");
    await asMade(other).getByRole("button", { name: "Lukk" }).click();
    await expect(asMade(other)).toHaveCount(0);
    await expect(other.getByRole("main")).toBeFocused();
    await other.context().close();
  });
}

test("whoever pulls a lever after such a link sees what the model gives now", async ({ page, browser, baseURL, problems }) => {
  await begin(page);
  await enter(coverage(page).field, "16");
  const address = await link(page);
  const other = await fresh(browser, problems, baseURL);
  await begin(other, altered(address, { data: "2020-01-01" }));
  await expect(asMade(other)).toBeVisible();
  await enter(coverage(other).field, "17");
  await expect(figure(other, "places").value).toBeVisible();
  await expect(figure(other, "places").value).toHaveText("351");
});

test("figures that the model does not give are told: the link is altered", async ({ page, browser, baseURL, problems }) => {
  await begin(page);
  await enter(coverage(page).field, "16");
  const address = await link(page);
  const other = await fresh(browser, problems, baseURL);
  await begin(other, altered(address, { "was.2028.fte": "1" }));
  await expect(asMade(other)).toContainText("Lenken er endret etter at den ble laget");
  await expect(asMade(other).getByRole("row", { name: /^Årsverk, 2028/ })).toHaveText(/1,0\s*1\s190,9\s*\+1\s189,9/);
  await expect(figure(other, "places").value).toHaveText("330");
});

const bad = {
  "altered without its sum": [(address) => `#${address.split("#")[1].replace("coverage_target=0.16", "coverage_target=0.17")}`, /Lenken er endret etter at den ble laget/, "17,0"],
  "cut at its end": [(address) => `#${address.split("#")[1].replace(/&was.*$/, "")}`, /Slutten av lenken mangler/, "16,0"],
  "wrongly encoded": [(address) => `#name=%C3%28&${address.split("#")[1]}`, /«name» kunne ikke leses/, "16,0"],
  "with an unknown key": [(address) => fragment([...pairs(address), ["wishes", "3"]]), /«wishes» er ukjent og ikke brukt/, "16,0"],
  "with a key twice": [(address) => `#${address.split("#")[1]}&coverage_target=0.2`, /«coverage_target» står flere ganger/, "16,0"],
  "with a value that is not allowed": [(address) => fragment([...pairs(address), ["technology", "7"]]), /«technology» er ikke brukt: tallet må være mellom 0 og 1/, "16,0"],
  "with a word for a number": [(address) => fragment([...pairs(address), ["technology", "mye"]]), /«technology» er ikke brukt: her ventet vi et tall/, "16,0"],
  "from a newer page": [(address) => altered(address, { link: "2" }), /laget med en nyere versjon av siden/, "16,0"],
  "with markup": [(address) => fragment([...pairs(address), ["<img src=x onerror=alert(1)>", "<b>"]]), /«<img src=x onerror=alert\(1\)>» er ukjent/, "16,0"],
  "through a mail program": [(address) => `#${address.split("#")[1].replaceAll("&", "&amp;")}`, undefined, "16,0"],
};

for (const [name, [spoil, message, value]] of Object.entries(bad)) {
  test(`a link ${name}: everything that was not used is listed, the rest is opened`, async ({ page, browser, baseURL, problems }) => {
    await begin(page);
    await enter(coverage(page).field, "16");
    const address = await link(page);
    const other = await fresh(browser, problems, baseURL);
    await begin(other, spoil(address));
    await expect(coverage(other).field).toHaveValue(value);
    if (message) await expect(notices(other)).toContainText(message);
    else await expect(notices(other)).toHaveText(/^Scenariet i lenken er åpnet\.×$/);
    await expect(notices(other)).not.toContainText(/[{}]/);
    await expect(other.locator("main img[src], .notices b")).toHaveCount(0);
    await other.context().close();
  });
}

test("a link of a municipality that is not packaged says what is missing; with its numbers in the link it opens", async ({ page, browser, baseURL, problems }) => {
  await begin(page, fragment([["link", "1"], ["municipality", "9999"], ["coverage_target", "0.2"]]));
  await expect(notices(page)).toContainText(/bygger på kommunen «9999», som ikke følger med siden.*navn, basisår, folketall etter alder og antall plasser/);
  await expect(picker(page)).toHaveValue("Lillehammer, plan 2018–2028");
  await expect(coverage(page).field).toHaveValue("18,04");
  const other = await fresh(browser, problems, baseURL);
  await begin(other, fragment([
    ["link", "1"], ["baseline.name", "Ny kommune"], ["baseline.base_year", "2024"], ["baseline.population.bands", "0,66;67,79;80,"],
    ["baseline.population.years", "2024,2034"], ["baseline.population.counts", "8000,1000,500;8000,1100,700"],
    ["baseline.places.institution", "50"], ["baseline.places.care_home_24h", "30"], ["coverage_target", "0.2"],
  ]));
  await expect(notices(other)).toContainText("Scenariet i lenken er åpnet");
  await expect(picker(other)).toHaveValue("Ny kommune");
  await expect(coverage(other).field).toHaveValue("20,0");
  await other.context().close();
});

test("any piece of a link is answered without a crash, and 1 MB of one too", async ({ page }) => {
  test.slow();
  await make(page);
  const whole = new URL(await link(page)).hash;
  const pieces = Array.from({ length: 24 }, (_, place) => whole.slice(0, Math.ceil((whole.length * (place + 1)) / 25)));
  pieces.push(
    `${whole}${"&x=1".repeat(250_000)}`, `#${"%".repeat(1_000_000)}`, `#name=${"å".repeat(160_000)}`, "#=&=&==&&&", "#link=1", "#\u0000=\uffff",
    `#baseline.population.counts=${"1,".repeat(300_000)}`, "#9.coverage_target=1&0.x=2&2.=3&..=4", "#goal.1.value=1e999&goal.99999999999.kind=places",
  );
  for (const piece of pieces) {
    await page.evaluate((hash) => (location.hash = hash), piece);
    await expect(page.locator("main[data-ready]")).toBeVisible();
    await page.waitForTimeout(60);
    await expect(page.getByRole("heading", { name: "Noe gikk galt" })).toBeHidden();
  }
  await expect(notices(page)).not.toBeEmpty();
  const words = await notices(page).innerText();
  expect(words.length, "a long list is counted, not written out").toBeLessThan(60_000);
  await enter(coverage(page).field, "15");
  await expect(coverage(page).field).toHaveValue("15,0");
});

test("an anchor of the page is no link", async ({ page }) => {
  await begin(page, "#innhold");
  await expect(notices(page)).toBeEmpty();
});

test("files that are altered, cut, of a newer page or of another program are answered in words", async ({ page }) => {
  await begin(page);
  await enter(coverage(page).field, "16");
  const { text } = await download(page, () => menu(page, "Last ned scenario"));
  const whole = JSON.parse(text);
  const before = await allFigures(page);
  const cases = {
    "a newer page": [{ ...whole, schema: 9 }, /laget med en nyere versjon av siden\. Scenariet ditt er som før/],
    "another program": [{ ...whole, app: "regneark" }, /«app»/],
    "an unknown key": [{ ...whole, extra: 1 }, /«extra»: feltet er ukjent/],
    "no scenario": [{ ...whole, scenario: undefined }, /«scenario»: feltet mangler/],
    "a broken scenario": [{ ...whole, scenario: { ...whole.scenario, levers: { technology: 3 } } }, /«scenario\.levers\.technology»: tallet må være mellom 0 og 1/],
    "broken figures": [{ ...whole, frozen: [{ year: "i fjor", figures: {} }] }, /«frozen\[0\]\.year»/],
    "a broken reason": [{ ...whole, reasons: { coverage_target: 4 } }, /«reasons\.coverage_target»/],
    "cut": [text.slice(0, text.length / 2), /ikke gyldig JSON ved linje/],
    "1 MB": [`{"app": "omsorgstrappa", "kind": "scenario", "name": "${"å".repeat(500_000)}"}`, /«scenario»: feltet mangler|«min fil\.json»/],
    "wrongly encoded": [Buffer.from([0xff, 0xfe, 0x7b, 0x00]), /ikke gyldig JSON/],
  };
  for (const [name, [content_, message]] of Object.entries(cases)) {
    await test.step(name, async () => {
      const chooser = page.waitForEvent("filechooser");
      await menu(page, "Åpne scenariofil");
      const buffer = Buffer.isBuffer(content_) ? content_ : Buffer.from(typeof content_ === "string" ? content_ : JSON.stringify(content_));
      await (await chooser).setFiles({ name: "min fil.json", mimeType: "application/json", buffer });
      await expect.soft(notices(page), name).toHaveText(message);
      await expect.soft(notices(page), name).toContainText("«min fil.json»");
      expect(await allFigures(page)).toBe(before);
      await page.getByRole("button", { name: "Lukk meldingen" }).click();
    });
  }
});

test("a file of other data shows the figures it had first; a record of every scenario opens too", async ({ page, browser, baseURL, problems }) => {
  await begin(page);
  await enter(coverage(page).field, "16");
  await pin(page).click();
  await scenario(page, "Scenario 2").rename("Planen");
  await enter(coverage(page).field, "12");
  const dialog = await panel(page, "Del");
  const one = await download(page, () => dialog.getByRole("button", { name: "Last ned scenariet som fil" }).click());
  const all = await download(page, () => dialog.getByRole("button", { name: "Last ned alle scenarier som fil" }).click());
  expect(all.name).toBe("omsorgstrappa-alle.json");
  const other = await fresh(browser, problems, baseURL);
  await begin(other);
  await openFile(other, { name: "alle.json", text: all.text });
  await expect(coverage(other).field).toHaveValue("12,0");
  await other.getByRole("button", { name: "Meny" }).click();
  await other.locator("#menu").getByRole("button", { name: "Mine scenarier" }).click();
  await expect(other.locator("ul.library li")).toHaveText([/Planen/]);
  await other.keyboard.press("Escape");
  const old = JSON.parse(one.text);
  old.data = "2020-01-01";
  old.frozen[0].figures.places_target = 250;
  await openFile(other, { name: "gammel.json", text: JSON.stringify(old) });
  await expect(asMade(other)).toContainText("2020-01-01");
  await expect(asMade(other).getByRole("row", { name: /^Plasser, 2028/ })).toContainText("250");
  await other.context().close();
});
