// Every lever of the simple page, control by control, and the page with everything on it.
import { long, read } from "./support/data.mjs";
import { pull } from "./support/drag.mjs";
import { expect, open, test } from "./fixtures.mjs";
import { outside } from "./support/layout.mjs";
import { allFigures, choose, enter, figure, lever, menu, pick, saved, showAll, simple } from "./support/page.mjs";

/** What each lever opens with on Lillehammer's plan, and what its controls do. */
const levers = {
  prevalence: {
    unit: "personer i målåret", today: "665", less: "659", more: "672", typed: "600", said: /^600 personer/, refused: "-5",
  },
  healthy_ageing: { unit: "prosent", today: "100", less: "99", more: "101", typed: "40", said: /^40\s%/, refused: "200" },
  home_care_shift: {
    unit: "prosent", today: "0,0", less: "0,0", more: "0,5", typed: "12,5", said: /^12,5\s%\s41 personer/, refused: "101",
  },
  coverage_target: {
    unit: "plasser per 100 innbyggere på 80 år og over", today: "18,04", less: "18,0", more: "18,1", typed: "16,5",
    said: /^16,5 per 100\s341 plasser/, refused: "-1",
  },
  technology: { unit: "prosent", today: "0,0", less: "0,0", more: "0,1", typed: "3", said: /^3,0\s%/, refused: "101" },
  target_year: { unit: "", today: "2028", less: "2027", more: "2029", typed: "2026", said: /^2026/, refused: "2026,5" },
};

for (const { key, label } of simple) {
  const { unit, today, less, more, typed, said, refused } = levers[key];
  const of = (page) => lever(page, key);

  test(`${label}: named by its label, with a native range from today's value`, async ({ page }) => {
    await open(page);
    const { range, field, reset, help, ...rest } = of(page);
    await expect(range).toHaveJSProperty("type", "range");
    await expect(range).toHaveAccessibleName(label);
    await expect(range).toHaveAttribute("aria-valuetext", /\d/);
    await expect(field).toHaveAccessibleName(unit ? `${label}, ${unit}` : label);
    await expect(field).toHaveValue(today);
    await expect(rest.less).toHaveAccessibleName(`Mindre: ${label}`);
    await expect(rest.more).toHaveAccessibleName(`Mer: ${label}`);
    await expect(help).toHaveAccessibleName(`Hjelp: ${label}`);
    await expect(reset).toHaveAttribute("aria-disabled", "true");
    await page.getByText(label, { exact: true }).first().click();
    await expect(range, "a click on the label takes hold of the range").toBeFocused();
  });

  test(`${label}: −, +, number field with Enter and on leaving, and back to the exact default`, async ({ page }) => {
    await open(page);
    const { card, range, field, reset, value, error, ...rest } = of(page);
    await rest.less.click();
    await expect(field).toHaveValue(less);
    if (less !== today) await reset.click();
    await expect(field).toHaveValue(today);
    await rest.more.click();
    await expect(field).toHaveValue(more);
    await expect(card).toHaveAttribute("data-changed", "true");
    await expect(reset).not.toHaveAttribute("aria-disabled");
    await reset.click();
    await enter(field, typed);
    await expect(value).toHaveText(said);
    const pulled = Number(await range.inputValue());
    await reset.click();
    await expect(field).toHaveValue(today);
    await field.fill(typed);
    await field.blur();
    await expect(value).toHaveText(said);
    await expect(error).toBeHidden();
    expect(Number(await range.inputValue())).toBe(pulled);

    await reset.click();
    await expect(field).toHaveValue(today);
    await expect(reset).toHaveAttribute("aria-disabled", "true");
    await expect(card).not.toHaveAttribute("data-changed");
    // Untouched levers hold no copy of the number they show; a plan's target year is its own.
    const kept = (record) => {
      if (!record) return "nothing yet";
      return key === "target_year" ? record.scenario.target_year : record.scenario.levers?.[key] ?? undefined;
    };
    const untouched = { prevalence: [1, undefined], healthy_ageing: [1, undefined], target_year: [2028] }[key];
    await expect.poll(async () => (untouched ?? [undefined, 0]).includes(kept(await saved(page)))).toBe(true);
  });

  test(`${label}: what is no number or outside the limits is refused, and the last good value stands`, async ({ page }) => {
    await open(page);
    const { field, error, value, reset } = of(page);
    await enter(field, typed);
    await expect(value).toHaveText(said);
    const before = await allFigures(page);

    await enter(field, "mange");
    await expect(error).toBeVisible();
    await expect(error).toHaveText(/^Skriv et tall, for eksempel [\d ,]+\.$/);
    await expect(field).toHaveAttribute("aria-invalid", "true");
    await expect(field).toHaveAccessibleDescription(/Skriv et tall/);
    await expect(value).toHaveText(said);

    await enter(field, refused);
    await expect(error).toBeVisible();
    await expect(error, "the message names the field").toHaveText(new RegExp(`${label}|\\b${key}\\b`));
    await expect(value).toHaveText(said);
    expect(await allFigures(page)).toBe(before);

    await enter(field, typed);
    await expect(error).toBeHidden();
    await expect(field).not.toHaveAttribute("aria-invalid");
    await enter(field, "");
    await expect(error).toBeVisible();
    await reset.click();
    await expect(error).toBeHidden();
    await expect(field).toHaveValue(today);
  });

  test(`${label}: help tells what it is, today's value here, the evidence and its sources with year`, async ({ page }) => {
    await open(page);
    await of(page).help.click();
    const help = page.getByRole("dialog", { name: label });
    await expect(help).toBeVisible();
    for (const heading of ["Hva det er", "I dag, her og i landet", "Se etter", "Hvem det gjelder", "Grenser", "Kilder"]) {
      await expect(help.getByRole("heading", { name: heading, exact: true })).toBeVisible();
    }
    await expect(help.getByRole("heading", { name: /^Hva vi vet (godt belagt|middels belagt|svakt belagt|egen antakelse)$/ }))
      .toBeVisible();
    await expect(help).toContainText("Lillehammer");
    await expect(help).not.toContainText(/[{}]/);
    const sources = help.locator(".sources li");
    expect(await sources.count()).toBeGreaterThan(0);
    await expect(sources.filter({ hasText: /\(.*(19|20)\d\d.*\)\s*$/ }).first()).toBeVisible();
    // A source that gives no year says that it gives none.
    await expect(sources.filter({ hasNotText: /\(.*(19|20)\d\d.*\)\s*$|\(uten år.*\)\s*$/ })).toHaveCount(0);
    for (const link of await help.getByRole("link").all()) {
      await expect(link).toHaveAttribute("href", /^https?:\/\//);
      await expect(link).toHaveAttribute("rel", /noreferrer/);
    }
    await help.getByRole("button", { name: "Lukk" }).click();
    await expect(help).toBeHidden();
    await expect(of(page).help).toBeFocused();
  });
}

test("the message about a limit speaks of the number that was typed", async ({ page }) => {
  await open(page);
  // The fields are in per cent; the exchange format's shares would be another number.
  for (const [key, limit] of [["healthy_ageing", 150], ["technology", 100], ["home_care_shift", 100]]) {
    await enter(lever(page, key).field, "900");
    await expect.soft(lever(page, key).error).toHaveText(new RegExp(`\\b${limit}\\b`));
  }
});

test("only the last help that was asked for is open, and Escape closes it", async ({ page }) => {
  await open(page);
  await lever(page, "prevalence").help.click();
  await expect(page.getByRole("dialog")).toHaveCount(1);
  await lever(page, "coverage_target").help.click();
  await expect(page.getByRole("dialog", { name: "Dekningsgrad, heldøgns omsorg" })).toBeVisible();
  await expect(page.getByRole("dialog", { name: "Forekomst av demens" })).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

for (const [key, last, beyond, share] of [
  ["home_care_shift", "18", "18,5", 0.18 / 0.4],
  ["technology", "8", "8,1", 0.08 / 0.1],
  ["prevalence", "725", "740", 0.6],
]) {
  test(`beyond what is documented the track of ${key} is hatched and says so`, async ({ page }) => {
    await open(page);
    const { field, note, range, card } = lever(page, key);
    const hatched = () => card.locator(".track").evaluate((track) => {
      const rail = getComputedStyle(track.querySelector(".rail"), "::before");
      return { to: track.style.getPropertyValue("--doc-to"), image: rail.backgroundImage };
    });
    const { to, image } = await hatched();
    expect(parseFloat(to) / 100).toBeCloseTo(share, 3);
    expect(image).toContain("repeating-linear-gradient");
    await enter(field, last);
    await expect(note).toBeHidden();
    await enter(field, beyond);
    await expect(note).toBeVisible();
    await expect(note).toHaveText(/utenfor det som er dokumentert/i);
    await expect(range).toHaveAccessibleDescription(/utenfor det som er dokumentert/i);
    await enter(field, last);
    await expect(note).toBeHidden();
  });
}

test("a value beyond the range is kept, and the range widens to hold it", async ({ page }) => {
  await open(page);
  const { field, range, value } = lever(page, "coverage_target");
  await expect(range).toHaveAttribute("max", "0.3");
  await enter(field, "35");
  await expect(value).toContainText("35,0 per 100");
  await expect(figure(page, "places").value).toHaveText("723");
  expect(Number(await range.getAttribute("max"))).toBeCloseTo(0.35);
  expect(Number(await range.inputValue())).toBeCloseTo(0.35);
});

test("a number beyond all reason is refused or shown as it is, and breaks nothing", async ({ page }) => {
  await open(page);
  const { field, error } = lever(page, "prevalence");
  const typed = "99999999999999999999999";
  await enter(field, typed);
  const shown = (await field.inputValue()).replace(/\s/g, "");
  if (await error.isHidden()) expect.soft(Math.abs(Number(shown) / Number(typed) - 1), shown).toBeLessThan(0.01);
  expect.soft(await outside(page)).toEqual([]);
  await enter(field, "665");
  await expect(figure(page, "fte").value).toHaveText("1 213");
});

test("a value between two steps is kept as it was typed", async ({ page }) => {
  await open(page);
  const { field } = lever(page, "coverage_target");
  await enter(field, "16,44");
  await expect(field).toHaveValue("16,44");
  await expect.poll(async () => (await saved(page))?.scenario.levers?.coverage_target).toBeCloseTo(0.1644, 12);
});

test("a typed value is the very one that the step gives", async ({ page }) => {
  await open(page);
  const { field, less } = lever(page, "coverage_target");
  const kept = async () => (await saved(page))?.scenario.levers?.coverage_target;
  await enter(field, "16,5");
  await less.click();
  await expect.poll(kept).toBe(0.164);
  await enter(field, "16,5");
  await expect.poll(kept).toBe(0.165);
  await enter(field, "16,4");
  await expect.poll(kept).not.toBe(0.165);
  expect(await kept()).toBe(0.164);
});

test("the mark of today's value stays while the value moves", async ({ page }) => {
  await open(page);
  const { card, range } = lever(page, "coverage_target");
  const place = (name) => card.locator(".track").evaluate((track, name) => parseFloat(track.style.getPropertyValue(name)), name);
  const today = await place("--today");
  expect(today).toBeCloseTo(((18.04 - 5) / 25) * 100, 0);
  const pulling = await pull(page, range, 0.1);
  await expect.poll(() => place("--value")).toBeCloseTo(20, 0);
  expect(await place("--today")).toBe(today);
  await pulling.release();
});

test("40 and 100 per cent stand beside each other at healthy ageing, wherever the lever is", async ({ page }) => {
  await open(page);
  const { note, field } = lever(page, "healthy_ageing");
  await expect(note).toHaveText(/^Plasser som trengs i 2028: 303 ved 40\s%, 328 ved 100\s%\./);
  await enter(field, "0");
  await expect(note).toHaveText(/303 ved 40\s%, 328 ved 100\s%/);
});

test("places can follow need: the range rests and nobody is without", async ({ page }) => {
  await open(page);
  const { field, range, less, more, value } = lever(page, "coverage_target");
  const follow = page.getByRole("switch", { name: "La plassene følge behovet" });
  await expect(follow).not.toBeChecked();
  await enter(field, "10");
  expect(read(await figure(page, "unmet").value.innerText())).toBeGreaterThan(100);
  await follow.check();
  for (const control of [field, range, less, more]) await expect(control).toBeDisabled();
  await expect(figure(page, "unmet").value).toHaveText("0");
  await expect(figure(page, "places").value).toHaveText("328");
  await expect(value).toContainText("328 plasser i 2028");
  await enter(lever(page, "home_care_shift").field, "10");
  await expect(figure(page, "places").value).toHaveText("295");
  await expect(figure(page, "unmet").value).toHaveText("0");
  await follow.uncheck();
  await expect(range).toBeEnabled();
  await expect(field).toHaveValue("18,04");
});

test("the full page shows every lever and every parameter, and changes no value", async ({ page }) => {
  await open(page);
  await enter(lever(page, "coverage_target").field, "16,4");
  const before = await allFigures(page);
  await showAll(page);
  await expect(page.getByRole("slider")).toHaveCount(11);
  await expect(page.getByRole("radiogroup", { name: "Omsorg fra pårørende" }).getByRole("radio")).toHaveCount(3);
  await expect(page.locator("[id^=parameter-]:is(input)")).toHaveCount(33);
  for (const field of await page.locator("[id^=parameter-]:is(input)").all()) await expect(field).toHaveValue(/^−?[\d\s]+(,\d+)?$/);
  expect(await allFigures(page)).toBe(before);
  await pick(page, "Enkel");
  await expect(page.getByRole("slider")).toHaveCount(6);
  await expect(lever(page, "coverage_target").field).toHaveValue("16,4");
  expect(await allFigures(page)).toBe(before);
});

test("what is changed and not shown is counted", async ({ page }) => {
  await open(page);
  const counted = page.locator(".changed-count");
  await enter(lever(page, "coverage_target").field, "16");
  await expect(counted, "a lever that is shown is not counted").toBeHidden();
  await showAll(page);
  await enter(lever(page, "reablement").field, "5");
  await expect(counted, "nothing is hidden in the full page").toBeHidden();
  await pick(page, "Enkel");
  await expect(counted).toHaveText(/^1 grep til er endret\./);
  const figures = await allFigures(page);
  await counted.getByRole("button", { name: "Vis alle grep" }).click();
  await showAll(page);
  await enter(page.getByLabel("Lønn og påslag per årsverk", { exact: true }), "1,05");
  await expect.poll(() => allFigures(page)).not.toBe(figures);
  await pick(page, "Enkel");
  await expect(counted).toHaveText(/^2 flere grep er endret\./);
});

test("the other levers of the full page work and go back", async ({ page }) => {
  await open(page);
  await showAll(page);
  const start = await allFigures(page);
  for (const [key, typed] of [
    ["reablement", "5"],
    ["institution_share", "50"],
    ["standard_growth", "1"],
    ["productivity_growth", "0,5"],
  ]) {
    const { field, reset, help, range } = lever(page, key);
    const today = await field.inputValue();
    const name = (await help.getAttribute("aria-label")).replace("Hjelp: ", "");
    await expect(range).toHaveAccessibleName(name);
    await enter(field, typed);
    await expect.poll(() => allFigures(page), key).not.toBe(start);
    await reset.click();
    await expect(field).toHaveValue(today);
    await expect.poll(() => allFigures(page), key).toBe(start);
  }
  await pick(page, "Like mange timer som i dag");
  await expect.poll(() => allFigures(page)).not.toBe(start);
  await page.getByRole("button", { name: "Til dagens verdi: Omsorg fra pårørende" }).click();
  await expect.poll(() => allFigures(page)).toBe(start);
  await pick(page, "Endres hvert år");
  await enter(lever(page, "family_growth").field, "-1");
  await expect.poll(() => allFigures(page)).not.toBe(start);
});

test("a parameter is changed, refused and set back; its range and evidence stand beside it", async ({ page }) => {
  await open(page);
  await showAll(page);
  const row = page.locator("li.parameter").filter({ has: page.getByLabel("Belegg: andel av plassene som er i bruk", { exact: true }) });
  const field = row.getByRole("textbox");
  const reset = row.getByRole("button");
  const error = row.getByRole("alert");
  await expect(row).toContainText("95–100");
  await expect(row).toContainText("antatt");
  await expect(field).toHaveAccessibleDescription(/%.*95–100/s);
  const start = await allFigures(page);
  await enter(field, "90");
  await expect.poll(() => allFigures(page)).not.toBe(start);
  await expect(page.locator("details.group .count:visible")).toHaveText("1 endret");
  const changed = await allFigures(page);
  await enter(field, "0");
  await expect(error).toHaveText(/occupancy|Belegg/);
  await enter(field, "nesten alt");
  await expect(error).toHaveText(/^Skriv et tall/);
  expect(await allFigures(page)).toBe(changed);
  await reset.click();
  await expect(error).toBeHidden();
  await expect(field).toHaveValue("100");
  await expect.poll(() => allFigures(page)).toBe(start);
});

test("the dementia rates and the projection can be chosen", async ({ page }) => {
  await open(page);
  await showAll(page);
  await expect(lever(page, "prevalence").field).toHaveValue("665");
  await page.getByLabel("Andeler med demens", { exact: true }).selectOption("hunt4");
  await expect(lever(page, "prevalence").field).not.toHaveValue("665");
  await page.getByRole("button", { name: "Til standardverdi: Andeler med demens" }).click();
  await expect(lever(page, "prevalence").field).toHaveValue("665");
  await expect(page.getByLabel("Andeler med demens", { exact: true })).toHaveValue("rotterdam");
  await expect(page.getByLabel("Befolkningsframskriving"), "a plan has one projection only").toHaveCount(0);
});

test("«Tilbakestill alt» gives back what the municipality opened with", async ({ page }) => {
  await open(page);
  const start = await allFigures(page);
  await enter(lever(page, "coverage_target").field, "12");
  await enter(lever(page, "technology").field, "5");
  await page.getByRole("button", { name: "Meny" }).click();
  await page.getByRole("button", { name: "Tilbakestill alt" }).click();
  await expect(page.locator("#menu")).toBeHidden();
  await expect.poll(() => allFigures(page)).toBe(start);
  await expect(page.locator(".lever[data-changed]")).toHaveCount(0);
  await expect(page.locator(".notices")).toContainText("satt tilbake");
});

for (const [name, act] of [
  ["another municipality", (page) => choose(page, "sunn", "Sunndal, 2026")],
  ["«Tilbakestill alt»", (page) => menu(page, "Tilbakestill alt")],
  ["«La plassene følge behovet»", (page) => page.getByRole("switch", { name: "La plassene følge behovet" }).check()],
]) {
  test(`a refused text in a field is gone with ${name}`, async ({ page }) => {
    await open(page);
    const { field, error } = lever(page, "coverage_target");
    await enter(lever(page, "technology").field, "4");
    await enter(field, "mange");
    await expect(error).toBeVisible();
    await act(page);
    await expect.soft(error).toBeHidden();
    await expect.soft(field).toHaveValue(/^[\d,]+$/);
  });
}

test("every lever has its help text", async () => {
  for (const { key } of simple) expect(long.levers, key).toHaveProperty(key);
});

test("nothing under a text jumps while a lever is held, and what is not on screen sleeps until it is seen or let go", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page);
  await page.locator(".sure-cards").waitFor();
  const { range } = lever(page, "coverage_target");
  const figures = page.locator(".figures");
  const height = async () => (await figures.boundingBox()).height;
  const content = (selector) => page.locator(selector).first().evaluate((element) => getComputedStyle(element).contentVisibility);
  const pulling = await pull(page, range, 0.1);
  const heights = [await height()];
  for (const value of [0.2, 0.12, 0.22, 0.18]) {
    await pulling.on(value);
    heights.push(await height());
  }
  const sorted = heights.toSorted((a, b) => a - b);
  expect(heights, "they only grow").toEqual(sorted);
  expect(await content(".figures"), "on screen").toBe("visible");
  for (const part of [".sure", ".facts", ".site-footer"]) {
    await expect.poll(() => content(part), `${part} is below the screen`).toBe("hidden");
  }
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.locator(".sure").scrollIntoViewIfNeeded();
  await expect.poll(() => content(".sure"), "seen again").toBe("visible");
  await expect.poll(() => content(".figures"), "above the screen").toBe("hidden");
  expect(await page.evaluate(() => document.documentElement.scrollHeight), "nothing has another height").toBe(whole);
  await pulling.release();
  await expect.poll(() => content(".figures"), "let go").toBe("visible");
  expect(await page.locator("[style*='min-block-size'], [style*='content-visibility']").count()).toBe(0);
});
