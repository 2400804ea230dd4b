// What is kept between visits, and scenario files: good ones, bad ones, and a browser that keeps nothing.
import { join } from "node:path";
import { expect, open, test } from "./fixtures.mjs";
import { municipality, written } from "./support/data.mjs";
import {
  allFigures, chart, choose, download, enter, figure, lever, menu, notices, openFile, pick, picker, saved, showAll, year,
} from "./support/page.mjs";

const ownBaseline = join(import.meta.dirname, "files", "own-baseline.json");
const coverage = (page) => lever(page, "coverage_target");

/** Puts a record in the browser before the page is opened. */
async function seed(page, record) {
  // An empty page of the same origin, with an icon, so that the browser asks for none.
  const empty = { contentType: "text/html", body: "<!doctype html><link rel=icon href=data:,>" };
  await page.route("**/empty.html", (route) => route.fulfill(empty));
  await page.goto("./empty.html");
  await page.evaluate((text) => localStorage.setItem("omsorgstrappa", text), typeof record === "string" ? record : JSON.stringify(record));
}

/** A record of schema 1, as the page wrote it before scenarios stood side by side, changed by `change`. */
function record(change = () => {}) {
  const whole = {
    app: "omsorgstrappa",
    schema: 1,
    saved_at: 0,
    data: {
      active: 1,
      scenarios: [{ id: 1, name: "", scenario: { municipality: "3405-2018", levers: { coverage_target: 0.16 } }, reasons: {} }],
      view: { depth: "simple", shown_year: 2028, staircase: "persons", cost: "total" },
    },
  };
  change(whole);
  return whole;
}

test("the scenario and what is on screen survive a reload", async ({ page }) => {
  await open(page);
  await choose(page, "sunn", "Sunndal, 2026");
  await enter(coverage(page).field, "14,5");
  await year(page).selectOption("2035");
  await showAll(page);
  await enter(lever(page, "reablement").field, "3");
  await enter(page.getByLabel("Lønn og påslag per årsverk", { exact: true }), "1,05");
  await pick(page, "Per innbygger");
  const before = await allFigures(page);
  await expect.poll(async () => (await saved(page))?.view.cost).toBe("per_inhabitant");
  await page.reload();
  await expect(picker(page)).toHaveValue("Sunndal, 2026");
  await expect(coverage(page).field).toHaveValue("14,5");
  await expect(year(page)).toHaveValue("2035");
  await expect(page.getByRole("radio", { name: "Full" })).toBeChecked();
  await expect(lever(page, "reablement").field).toHaveValue("3,0");
  await expect(page.getByRole("radio", { name: "Per innbygger" })).toBeChecked();
  expect(await allFigures(page)).toBe(before);
  await expect(notices(page)).toBeEmpty();
});

test("a change made just before the page is left is kept", async ({ page }) => {
  await open(page);
  await enter(coverage(page).field, "16");
  await page.reload();
  await expect(coverage(page).field).toHaveValue("16,0");
});

test("an untouched page keeps nothing, and a reset is kept as untouched", async ({ page }) => {
  await open(page);
  await page.reload();
  expect(await page.evaluate(() => localStorage.getItem("omsorgstrappa"))).toBeNull();
  await enter(coverage(page).field, "16");
  await expect.poll(async () => (await saved(page))?.scenario.levers?.coverage_target).toBe(0.16);
  await coverage(page).reset.click();
  await expect.poll(async () => (await saved(page)).scenario.levers?.coverage_target ?? null).toBeNull();
  await page.reload();
  await expect(coverage(page).field).toHaveValue("18,04");
});

test("a record of an older schema opens, and is kept in today's", async ({ page }) => {
  await seed(page, record());
  await open(page);
  await expect(coverage(page).field).toHaveValue("16,0");
  await expect(notices(page)).toBeEmpty();
  await enter(coverage(page).field, "17");
  await expect.poll(async () => (await saved(page))?.scenario.levers?.coverage_target).toBe(0.17);
  const kept = await page.evaluate(() => JSON.parse(localStorage.getItem("omsorgstrappa")));
  expect(kept).toMatchObject({ app: "omsorgstrappa", schema: 2, data: { scenarios: [{ id: 1, slot: 0 }], library: [], goals: [] } });
});

const broken = {
  "is no JSON": ["{\"app\": \"omsorgstrappa\",\n oops", /ikke gyldig JSON ved linje 2, tegn \d+/],
  "is empty": ["", /ikke gyldig JSON/],
  "is no object": ["[1, 2]", /ventet vi et objekt/],
  "has an unknown key in the scenario": [
    record(({ data }) => (data.scenarios[0].scenario.levers.cover = 1)),
    /«data\.scenarios\[0\]\.scenario\.levers\.cover»: feltet er ukjent/,
  ],
  "has an unknown key around it": [record((whole) => (whole.extra = 1)), /«extra»: feltet er ukjent/],
  "has a value of the wrong type": [
    record(({ data }) => (data.scenarios[0].scenario.levers.technology = "mye")),
    /«data\.scenarios\[0\]\.scenario\.levers\.technology»: her ventet vi et tall/,
  ],
  "has a view of the wrong type": [
    record(({ data }) => (data.view.shown_year = "i fjor")),
    /«data\.view\.shown_year»: her ventet vi et (helt )?tall/,
  ],
  "has a number outside the limits": [
    record(({ data }) => (data.scenarios[0].scenario.levers.technology = 2)),
    /technology»: tallet må være mellom 0 og 1/,
  ],
  "has a municipality that is not here": [
    record(({ data }) => (data.scenarios[0].scenario.municipality = "9999")),
    /municipality»: kommunen er ikke pakket med siden/,
  ],
  "lacks the active scenario": [record(({ data }) => (data.active = 7)), /«data\.active»: feltet mangler/],
  "is from a newer page": [record((whole) => (whole.schema = 4)), /laget med en nyere versjon av siden/],
};

for (const [name, [bad, message]] of Object.entries(broken)) {
  test(`a kept record that ${name}: the page says so, starts anew and keeps the record aside`, async ({ page }) => {
    const text = typeof bad === "string" ? bad : JSON.stringify(bad);
    await seed(page, text);
    await open(page);
    await expect(notices(page)).toHaveText(message);
    await expect(notices(page)).toContainText("lagt til side");
    await expect(notices(page)).not.toContainText(/[{}]/);
    await expect(picker(page)).toHaveValue("Lillehammer, plan 2018–2028");
    await expect(coverage(page).field).toHaveValue("18,04");
    await expect(figure(page, "places").value).toHaveText("373");
    const aside = await page.evaluate(() => Object.entries(localStorage).filter(([key]) => key !== "omsorgstrappa"));
    expect(aside).toEqual([["omsorgstrappa.set-aside", text]]);

    const file = await download(page, () => page.getByRole("button", { name: "Last ned det som er lagt til side" }).click());
    expect(file).toEqual({ name: "omsorgstrappa-lagt-til-side.json", text });

    await page.getByRole("button", { name: "Lukk meldingen" }).click();
    await expect(page.locator("main"), "focus is not lost with the button").toBeFocused();
    await expect(notices(page)).toBeEmpty();
    await enter(coverage(page).field, "16");
    await expect.poll(async () => (await saved(page))?.scenario?.levers?.coverage_target).toBe(0.16);
    await page.reload();
    await expect(notices(page), "said once").toBeEmpty();
    await expect(coverage(page).field).toHaveValue("16,0");
  });
}

test("a record that cannot be opened is offered until something new is kept", async ({ page }) => {
  await seed(page, "oops");
  await open(page);
  await expect(notices(page)).toContainText("lagt til side");
  await page.reload();
  await expect(page.locator("main[data-ready]")).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem("omsorgstrappa.set-aside"))).toBe("oops");
});

const blocked = {
  "storage is refused": () => {
    Object.defineProperty(globalThis, "localStorage", {
      get() {
        throw new DOMException("refused in this test", "SecurityError");
      },
    });
  },
  "storage is null": () => Object.defineProperty(globalThis, "localStorage", { value: null }),
  "storage is full": () => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full in this test", "QuotaExceededError");
    };
  },
  "storage cannot be read": () => {
    Storage.prototype.getItem = () => {
      throw new DOMException("refused in this test", "SecurityError");
    };
  },
};

for (const [name, script] of Object.entries(blocked)) {
  test(`${name}: the page works`, async ({ page }) => {
    await page.addInitScript(script);
    await open(page);
    await enter(coverage(page).field, "16");
    await expect(figure(page, "places").value).toHaveText("330");
    if (name !== "storage cannot be read") {
      await expect(notices(page)).toHaveText(/^Nettleseren lar oss ikke lagre\. Alt virker/);
      await expect(notices(page).locator(".notice")).toHaveCount(1);
    }
    const file = await download(page, () => menu(page, "Last ned scenario"));
    expect(JSON.parse(file.text).scenario.levers.coverage_target).toBe(0.16);
  });
}

test("storage that becomes full later is told when it happens", async ({ page }) => {
  await open(page);
  await expect(notices(page)).toBeEmpty();
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full in this test", "QuotaExceededError");
    };
  });
  await enter(coverage(page).field, "16");
  await expect(notices(page)).toContainText("Nettleseren lar oss ikke lagre");
  await expect(figure(page, "places").value).toHaveText("330");
});

test("a scenario file opens, with its municipality and years", async ({ page }) => {
  await open(page);
  const lier = municipality("3312");
  await openFile(page, {
    name: "lier.json",
    text: JSON.stringify({ municipality: "3312", target_year: 2035, levers: { coverage_target: 0.2, technology: 0.03 } }),
  });
  await expect(notices(page)).toHaveText(/Scenariet er åpnet fra filen «lier\.json»/);
  await expect(picker(page)).toHaveValue("Lier, 2026");
  await expect(year(page)).toHaveValue("2035");
  await expect(coverage(page).field).toHaveValue("20,0");
  await expect(lever(page, "technology").field).toHaveValue("3,0");
  await expect(figure(page, "places").value).toHaveText(written(0.2 * lier.old(2035)));
  await page.reload();
  await expect(picker(page)).toHaveValue("Lier, 2026");
  await expect(coverage(page).field).toHaveValue("20,0");
});

test("a file from an editor that marks its encoding opens too", async ({ page }) => {
  await open(page);
  await openFile(page, { name: "bom.json", text: "\ufeff{\"municipality\": \"1563\"}" });
  await expect(picker(page)).toHaveValue("Sunndal, 2026");
});

test("a file with its own baseline opens, works and survives a reload", async ({ page }) => {
  await open(page);
  await openFile(page, ownBaseline);
  await expect(notices(page)).toHaveText(/own-baseline\.json/);
  await expect(picker(page)).toHaveValue("Lillehammer, plan 2018");
  await expect(year(page)).toHaveValue("2028");
  await expect(coverage(page).field).toHaveValue("16,0");
  await expect(figure(page, "places").value).toHaveText("330");
  await expect(chart(page, "balance").summary).toHaveText(/^I 2028 har 328 personer behov/);
  await expect(figure(page, "unmet").decided).toHaveText("53");
  // The measure of the file: two more in staff.
  await expect(figure(page, "fte").value).toHaveText("1 193");
  await page.getByRole("heading", { name: "Tall for kommunen" }).scrollIntoViewIfNeeded();
  await expect(page.getByText("Scenariet har egne tall for «Lillehammer, plan 2018».")).toBeVisible();
  await coverage(page).reset.click();
  await expect(figure(page, "places").value).toHaveText("373");
  await enter(coverage(page).field, "17");
  const before = await allFigures(page);
  await expect.poll(async () => (await saved(page))?.scenario.levers?.coverage_target).toBe(0.17);
  await page.reload();
  await expect(picker(page)).toHaveValue("Lillehammer, plan 2018");
  expect(await allFigures(page)).toBe(before);
  await choose(page, "sunn", "Sunndal, 2026");
});

const own = (change) => {
  const baseline = {
    name: "Prøve",
    base_year: 2024,
    population: { bands: [[0, 66], [67, 79], [80, null]], years: [2024, 2030], counts: [[8000, 1000, 500], [8000, 1100, 700]] },
    places: { institution: 50, care_home_24h: 30 },
  };
  change(baseline);
  return { baseline };
};

const refused = {
  "an unknown key": [{ municipality: "3312", levers: { coverage: 0.2 } }, /«levers\.coverage»: feltet er ukjent/],
  "a value of the wrong type": [{ municipality: "3312", levers: { technology: "mye" } }, /«levers\.technology»: her ventet vi et tall/],
  "an unknown municipality": [{ municipality: "0001" }, /bygger på kommunen «0001», som ikke følger med siden.*Lenken eller filen må selv ha med navn, basisår, folketall etter alder og antall plasser/],
  "both a baseline and a municipality": [{ ...own(() => {}), municipality: "3312" }, /enten «baseline» eller «municipality»/],
  "bands that overlap": [
    own(({ population }) => (population.bands[1] = [60, 79])),
    /«baseline\.population\.bands\[1\]»: aldersgruppen går inn i den forrige/,
  ],
  "bands with a gap": [own(({ population }) => (population.bands[1] = [70, 79])), /mangler aldre mellom/],
  "no edge at 80": [own(({ population }) => (population.bands = [[0, 66], [67, 84], [85, null]])), /må begynne på 80/],
  "nobody over 80": [own(({ population }) => (population.counts[1][2] = 0)), /ingen er 80 år eller over i 2030/],
  "a year outside the data": [{ municipality: "3405-2018", end_year: 2050 }, /«end_year»: året må være fra 2018 til 2030/],
  "a number outside the limits": [{ municipality: "3312", parameters: { occupancy: 2 } }, /«parameters\.occupancy»: tallet må være/],
  "an endless number": ["{\"municipality\": \"3312\", \"levers\": {\"prevalence\": 1e999}}", /levers\.prevalence|ikke gyldig JSON|for stort/],
  "numbers too big to work out": [{ municipality: "3312", parameters: { hours_factor: 1e308 } }, /for store? til å regne med/],
  "a newer schema": [{ schema: 3, municipality: "3312" }, /«schema»: siden kjenner bare utgave 1 til 2/],
  "no JSON": ["hei", /ikke gyldig JSON ved linje 1, tegn 1/],
  "nothing": ["", /ikke gyldig JSON|JSON/],
  "an array": ["[]", /objekt/],
  "5 MB": [`{"municipality": "3312"${" ".repeat(5 * 1024 * 1024)}}`, /for stor til å være et scenario/],
};

test("a bad scenario file is refused with its place, and the last good state stands", async ({ page }) => {
  await open(page);
  await enter(coverage(page).field, "16");
  await expect(figure(page, "places").value).toHaveText("330");
  const before = await allFigures(page);
  for (const [name, [content, message]] of Object.entries(refused)) {
    await test.step(name, async () => {
      await openFile(page, { name: "min fil.json", text: typeof content === "string" ? content : JSON.stringify(content) });
      await expect.soft(notices(page), name).toHaveText(message);
      await expect.soft(notices(page)).toContainText("«min fil.json»");
      await expect.soft(notices(page)).toContainText("Scenariet ditt er som før.");
      expect(await allFigures(page)).toBe(before);
      await page.getByRole("button", { name: "Lukk meldingen" }).click();
      await expect(notices(page)).toBeEmpty();
    });
  }
  await expect(coverage(page).field).toHaveValue("16,0");
  expect((await saved(page)).scenario.municipality).toBe("3405-2018");
});

test("markup in a file's own words is shown as text", async ({ page }) => {
  await open(page);
  await openFile(page, {
    name: "<img src=x onerror=alert(1)>.json",
    text: JSON.stringify(own((baseline) => (baseline.name = "<b>Prøve</b> {name} & Co"))),
  });
  await expect(picker(page)).toHaveValue("<b>Prøve</b> {name} & Co");
  await expect(notices(page)).toContainText("<img src=x onerror=alert(1)>");
  await expect(page.locator("main img[src], main b")).toHaveCount(0);
});

test("the downloaded scenario opens again to the same figures, in another browser", async ({ page, browser, problems }) => {
  await open(page);
  await choose(page, "lier plan", "Lier, plan 2026–2034");
  await enter(coverage(page).field, "13");
  await enter(lever(page, "home_care_shift").field, "7,5");
  await enter(lever(page, "target_year").field, "2038");
  await showAll(page);
  await enter(lever(page, "institution_share").field, "55");
  await enter(page.getByLabel("Reallønnsvekst", { exact: true }), "0,5");
  await year(page).selectOption("2038");
  const before = await allFigures(page);
  const file = await download(page, () => menu(page, "Last ned scenario"));
  expect(file.name).toMatch(/^omsorgstrappa.*\.json$/);
  const { scenario, ...envelope } = JSON.parse(file.text);
  expect(envelope).toMatchObject({ app: "omsorgstrappa", kind: "scenario", schema: 1, reasons: {} });
  expect(Object.keys(envelope).sort()).toEqual(["app", "data", "frozen", "kind", "model", "name", "reasons", "schema"]);
  expect(envelope.frozen.map(({ year }) => year)).toEqual([2038]);
  expect(scenario).toMatchObject({ municipality: "3312-2025", target_year: 2038, levers: { home_care_shift: 0.075 } });
  // Names, reasons and what is on screen never enter the scenario.
  const format = ["schema", "municipality", "alternative", "overrides", "end_year", "target_year", "seed",
    "dementia_reference", "levers", "parameters", "measures", "baseline"];
  expect(Object.keys(scenario).filter((key) => !format.includes(key))).toEqual([]);

  const context = await browser.newContext({ locale: "nb-NO" });
  const other = await context.newPage();
  other.on("pageerror", (error) => problems.add(`uncaught: ${error.message}`));
  await other.goto(page.url());
  await openFile(other, { name: file.name, text: file.text });
  await expect(picker(other)).toHaveValue("Lier, plan 2026–2034");
  await expect(year(other)).toHaveValue("2038");
  expect(await allFigures(other)).toBe(before);
  await context.close();
});
