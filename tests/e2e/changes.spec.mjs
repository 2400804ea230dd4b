// What was changed and why, the last change played again, and ready-made scenarios.
import { expect, open, test } from "./fixtures.mjs";
import { drawn } from "./support/canvas.mjs";
import { allFigures, choose, enter, figure, lever, openFile, saved, showAll } from "./support/page.mjs";
import { active, fresh, link, names, panel, pin, redo, row, scenario, steps, tabTo, undo } from "./support/scenario.mjs";

const coverage = (page) => lever(page, "coverage_target");
const technology = (page) => lever(page, "technology");

async function begin(page) {
  await open(page);
  await expect(row(page)).toBeVisible();
}

/** The lines of the panel: name, change, and the text of the reason. */
const lines = (dialog) =>
  dialog.locator(".change").evaluateAll((all) =>
    all.map((line) => [
      line.querySelector("h3").textContent,
      line.querySelector("p").textContent.replace(/\s/g, " "),
      line.querySelector("textarea").value,
    ]),
  );

test("«Hva har jeg endret?» says lever, from, to, and what it does to the key figures", async ({ page }) => {
  await begin(page);
  const dialog = await panel(page, "Hva har jeg endret?");
  await expect(dialog).toContainText("Ingenting er endret.");
  for (const name of ["Sett alt til dagens verdi", "Sett alt til scenariet jeg åpnet"]) {
    await expect(dialog.getByRole("button", { name })).toHaveAttribute("aria-disabled", "true");
  }
  await page.keyboard.press("Escape");
  await enter(coverage(page).field, "16");
  await enter(technology(page).field, "4");
  await showAll(page);
  await enter(page.getByLabel("Belegg: andel av plassene som er i bruk", { exact: true }), "95");
  await panel(page, "Hva har jeg endret?");
  const found = await lines(dialog);
  expect(found.map(([name]) => name)).toEqual(
    ["Dekningsgrad, heldøgns omsorg", "Velferdsteknologi", "Belegg: andel av plassene som er i bruk"],
  );
  expect(found[0][1]).toMatch(/^fra .+ til 16,0 per 100$/);
  expect(found[1][1]).toBe("fra 0,0 % til 4,0 %");
  const table = dialog.getByRole("table");
  await expect(table.getByRole("columnheader")).toHaveText(["Nøkkeltall", /referanse/i, "Nå", "Forskjell"]);
  await expect(table.getByRole("row", { name: /^Plasser/ })).toHaveText(/373\s*330\s*42 færre/);
  await expect(dialog).not.toContainText(/[{}]/);
});

test("against a pinned scenario the changes are those between the two", async ({ page }) => {
  await begin(page);
  await enter(coverage(page).field, "16");
  await pin(page).click();
  await scenario(page, "Scenario 2").rename("Planen");
  await enter(technology(page).field, "4");
  const dialog = await panel(page, "Hva har jeg endret?");
  expect((await lines(dialog)).length).toBe(2);
  await tabTo(page, dialog.getByLabel("Sammenlignet med"));
  await page.keyboard.press("ArrowDown");
  await expect(dialog.getByLabel("Sammenlignet med").locator("option:checked")).toHaveText("Planen");
  expect(await lines(dialog)).toEqual([["Velferdsteknologi", "fra 0,0 % til 4,0 %", ""]]);
  await expect(dialog.getByRole("columnheader", { name: "Planen" })).toBeVisible();
  await expect(dialog.getByRole("row").filter({ hasText: /^Plasser/ })).toContainText("like mange");
});

test("a reset says to what: today's value, or the scenario as it was opened; what is there already has no button", async ({ page }) => {
  await begin(page);
  await openFile(page, {
    name: "plan.json",
    text: JSON.stringify({ municipality: "3405-2018", target_year: 2028, levers: { coverage_target: 0.16, technology: 0.02 } }),
  });
  await expect(coverage(page).field).toHaveValue("16,0");
  const dialog = await panel(page, "Hva har jeg endret?");
  const line = dialog.locator(".change").filter({ hasText: "Dekningsgrad" });
  await expect(line.getByRole("button")).toHaveText(["Til dagens verdi"]);
  const all = (name) => dialog.getByRole("button", { name, exact: true });
  await expect(all("Sett alt til scenariet jeg åpnet")).toHaveAttribute("aria-disabled", "true");
  await expect(all("Sett alt til dagens verdi")).not.toHaveAttribute("aria-disabled");
  await page.keyboard.press("Escape");
  await enter(coverage(page).field, "12");
  await panel(page, "Hva har jeg endret?");
  await expect(line.getByRole("button")).toHaveText(["Til dagens verdi", "Til scenariet jeg åpnet"]);
  await line.getByRole("button", { name: /^Til scenariet jeg åpnet/ }).click();
  await expect(dialog.getByLabel("Sammenlignet med"), "focus is not lost with the button").toBeFocused();
  await expect(coverage(page).field).toHaveValue("16,0");
  await tabTo(page, line.getByRole("button", { name: /^Til dagens verdi/ }));
  await page.keyboard.press("Enter");
  await expect(coverage(page).field).toHaveValue("18,04");
  await expect(line).toHaveCount(0);
  await expect(dialog).toBeVisible();
  await all("Sett alt til scenariet jeg åpnet").click();
  await expect(coverage(page).field).toHaveValue("16,0");
  await all("Sett alt til dagens verdi").click();
  await expect(technology(page).field).toHaveValue("0,0");
  await expect(all("Sett alt til dagens verdi")).toHaveAttribute("aria-disabled", "true");
  await page.keyboard.press("Escape");
  await undo(page).click();
  await expect(technology(page).field).toHaveValue("2,0");
});

test("reasons are kept over a reload, stand with their own scenario, and go with the link only where they are wanted", async ({ page, browser, baseURL, problems }) => {
  await begin(page);
  await enter(coverage(page).field, "16");
  const dialog = await panel(page, "Hva har jeg endret?");
  const reason = dialog.getByLabel(/^Begrunnelse: Dekningsgrad/);
  const why = "Kommunestyret sa «16 %» & mer <b>til</b> hjemmet = ja";
  await reason.fill(why);
  await page.keyboard.press("Escape");
  await pin(page).click();
  await scenario(page, "Scenario 2").chosen.click();
  await expect(active(page)).toHaveText("Scenario 2");
  await panel(page, "Hva har jeg endret?");
  await expect(reason, "a copy has the reasons too").toHaveValue(why);
  await reason.fill("En annen grunn");
  await page.keyboard.press("Escape");
  await scenario(page, "Scenario 1").chosen.click();
  await expect.poll(async () => (await saved(page))?.scenarios.map(({ reasons }) => reasons.coverage_target)).toEqual([why, "En annen grunn"]);
  await page.reload();
  await expect(row(page)).toBeVisible();
  await panel(page, "Hva har jeg endret?");
  await expect(reason).toHaveValue(why);
  await page.keyboard.press("Escape");
  const [open_, closed] = [await link(page), await link(page, { reasons: false })];
  expect(decodeURIComponent(closed)).not.toContain("Kommunestyret");
  const other = await fresh(browser, problems, baseURL);
  await other.goto(open_);
  await expect(coverage(other).field).toHaveValue("16,0");
  await panel(other, "Hva har jeg endret?");
  await expect(other.getByLabel(/^Begrunnelse: Dekningsgrad/)).toHaveValue(why);
  await other.context().close();
});

test("the last change is played three times and ends where it was; nothing of it is kept", async ({ page }) => {
  test.slow();
  await begin(page);
  const before = await figure(page, "places").value.innerText();
  await enter(coverage(page).field, "10");
  const after = await figure(page, "places").value.innerText();
  const kept = async () => JSON.stringify((await saved(page))?.scenarios);
  await expect.poll(async () => (await saved(page))?.scenario.levers?.coverage_target).toBe(0.1);
  const record = await kept();
  const dialog = await panel(page, "Alle steg");
  await page.evaluate(() => {
    const value = document.querySelector("#figure-places").closest("li").querySelector(".figure-value");
    globalThis.seen = [value.textContent];
    new MutationObserver(() => {
      const { textContent } = value;
      if (globalThis.seen.at(-1) !== textContent) globalThis.seen.push(textContent);
    }).observe(value, { subtree: true, childList: true, characterData: true });
  });
  await dialog.getByRole("button", { name: "Spill av" }).click();
  await expect(dialog.getByRole("button", { name: "Stopp" })).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Spill av" })).toBeVisible({ timeout: 15_000 });
  const seen = (await page.evaluate(() => globalThis.seen)).map((text) => text.trim());
  const starts = seen.filter((text, place) => place > 0 && text === before).length;
  expect(starts, "three times from before").toBe(3);
  expect(seen.at(-1)).toBe(after);
  await expect(figure(page, "places").value).toHaveText(after);
  expect(await kept()).toBe(record);
  await expect(steps(page)).toHaveCount(2);
});

for (const reducedMotion of ["no-preference", "reduce"]) {
  test(`the last change is stepped through by hand, ${reducedMotion}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion });
    await begin(page);
    const dialog = await panel(page, "Alle steg");
    await expect(dialog).toContainText("Det er ingen endring å vise ennå.");
    await page.keyboard.press("Escape");
    await enter(coverage(page).field, "10");
    await panel(page, "Alle steg");
    const play = dialog.getByRole("button", { name: "Spill av" });
    if (reducedMotion === "reduce") await expect(play, "nothing moves by itself").toBeHidden();
    else await expect(play).toBeVisible();
    const range = dialog.getByLabel("Fra før til etter");
    await tabTo(page, range);
    await expect(range).toHaveAttribute("aria-valuetext", /^100\s% av veien/);
    const seen = [await figure(page, "places").value.innerText()];
    for (let step = 0; step < 4; step += 1) {
      await page.keyboard.press("ArrowLeft");
      seen.push(await figure(page, "places").value.innerText());
    }
    await expect(range).toHaveAttribute("aria-valuetext", /^0\s% av veien/);
    expect(seen.map(Number)).toEqual([207, 248, 290, 331, 373]);
    await page.keyboard.press("Escape");
    await expect(figure(page, "places").value, "closed, the page is as it was").toHaveText("207");
  });
}

test("every ready-made scenario says who stands behind it and when, is one step, and fits here or says that it does not", async ({ page }) => {
  test.slow();
  await begin(page);
  await page.getByText("Ferdige scenarier").click();
  const presets = page.locator("li.preset");
  await expect(presets).toHaveCount(12);
  await expect(presets.getByRole("button")).toHaveText([
    "Referansebane", "Friskere eldre", "Ikke friskere eldre", "Plassene følger behovet", "Behovet møtes hjemme", "Flere plasser",
    "Færre plasser", "16 prosent", "18 prosent", "20 prosent", "14 prosent på sykehjem og 20 omsorgsboliger", "Konstant dekning",
  ]);
  const start = await allFigures(page);
  const foreign = { "14 prosent på sykehjem og 20 omsorgsboliger": "Sunndal", "Konstant dekning": "Lier" };
  for (const preset of await presets.all()) {
    const button = preset.getByRole("button");
    const name = await button.innerText();
    await test.step(name, async () => {
      await expect(button).toHaveAccessibleDescription(/(Omsorgstrappa|Lillehammer|Sunndal|Lier), .*20\d\d/);
      await expect(preset).not.toContainText(/[{}]/);
      const elsewhere = preset.getByText(/sier ikke hva som passer her/);
      if (name in foreign) await expect(elsewhere).toContainText(`laget for ${foreign[name]}`);
      else await expect(elsewhere).toHaveCount(0);
      // Something that every one of them changes.
      for (const [key, value] of [["healthy_ageing", "70"], ["coverage_target", "11"]]) await enter(lever(page, key).field, value);
      const before = await allFigures(page);
      await button.focus();
      await page.keyboard.press("Enter");
      await expect(button, "focus stays").toBeFocused();
      const after = await allFigures(page);
      await page.keyboard.press("Control+z");
      await expect.poll(() => allFigures(page), "one step").toBe(before);
      await page.keyboard.press("Control+y");
      await expect.poll(() => allFigures(page)).toBe(after);
      for (let step = 0; step < 3; step += 1) await page.keyboard.press("Control+z");
      await expect.poll(() => allFigures(page)).toBe(start);
    });
  }
});

test("presets give the plans' numbers, and elsewhere they say for whom they are made", async ({ page }) => {
  await begin(page);
  await page.getByText("Ferdige scenarier").click();
  const apply = (name) => page.locator("li.preset").getByRole("button", { name, exact: true }).click();
  for (const [name, places] of [["16 prosent", "330"], ["18 prosent", "372"], ["20 prosent", "413"]]) {
    await apply(name);
    await expect(figure(page, "places").value).toHaveText(places);
  }
  await apply("Plassene følger behovet");
  await expect(figure(page, "unmet").value).toHaveText("0");
  await expect(page.getByRole("switch", { name: "La plassene følge behovet" })).toBeChecked();
  await apply("Behovet møtes hjemme");
  await expect(lever(page, "home_care_shift").field).toHaveValue("18,0");
  await apply("Referansebane");
  await expect(page.locator(".lever[data-changed]")).toHaveCount(0);
  await panel(page, "Alle steg");
  await expect(steps(page).first()).toHaveText("Ferdig scenario: Referansebane");
  await page.keyboard.press("Escape");
  await choose(page, "sunn", "Sunndal, 2026");
  if (!(await page.locator("li.preset").first().isVisible())) await page.getByText("Ferdige scenarier").click();
  await expect(page.locator("li.preset").filter({ hasText: "16 prosent" })).toContainText("laget for Lillehammer og sier ikke hva som passer her");
  await expect(page.locator("li.preset").filter({ hasText: "14 prosent på sykehjem" })).not.toContainText("sier ikke hva som passer");
  await drawn(page);
  await redo(page).waitFor();
  expect(await names(page)).toEqual(["Scenario 1"]);
});
