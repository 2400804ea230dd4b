// Scenarios as things, by mouse and by keyboard alone: pinned, named, moved, copied, taken away, and all of it undone.
import { expect, open, test } from "./fixtures.mjs";
import { drawn } from "./support/canvas.mjs";
import { pull } from "./support/drag.mjs";
import { allFigures, choose, enter, figure, lever, notices, saved } from "./support/page.mjs";
import { active, names, panel, pin, redo, row, scenario, steps, tab, tabTo, tool, undo } from "./support/scenario.mjs";

const coverage = (page) => lever(page, "coverage_target");
const idle = (button) => expect(button).toHaveAttribute("aria-disabled", "true");
const ready = (button) => expect(button).not.toHaveAttribute("aria-disabled");

/** Opens the page with its row of scenarios. */
async function begin(page) {
  await open(page);
  await expect(row(page)).toBeVisible();
}

test("pin, change, name, move, copy and take away with the mouse; undo and redo go through all of it", async ({ page }) => {
  await begin(page);
  const seen = [];
  const look = async () => ({ names: await names(page), active: await active(page).innerText(), figures: await allFigures(page) });
  const did = async (act) => {
    await act();
    await drawn(page);
    seen.push(await look());
  };
  seen.push(await look());
  expect(seen[0].names).toEqual(["Scenario 1"]);
  await did(() => pin(page).click());
  await did(() => enter(coverage(page).field, "16"));
  await did(() => scenario(page, "Scenario 2").rename("Som i dag"));
  await did(() => scenario(page, "Som i dag").do("Flytt til venstre"));
  expect(await names(page)).toEqual(["Som i dag", "Scenario 1"]);
  await did(() => scenario(page, "Som i dag").do("Lag en kopi"));
  expect(await names(page)).toEqual(["Som i dag", "Scenario 3", "Scenario 1"]);
  expect(await active(page).innerText(), "a copy does not take over").toBe("Scenario 1");
  await did(() => scenario(page, "Scenario 3").chosen.click());
  await expect(coverage(page).field).toHaveValue("18,04");
  await did(() => scenario(page, "Scenario 1").do("Ta bort"));
  await did(() => scenario(page, "Scenario 3").do("Ta bort"));
  expect(await look()).toMatchObject({ names: ["Som i dag"], active: "Som i dag" });
  for (const before of seen.slice(0, -1).reverse()) {
    await undo(page).click();
    await drawn(page);
    expect(await look()).toEqual(before);
  }
  await idle(undo(page));
  for (const after of seen.slice(1)) {
    await redo(page).click();
    await drawn(page);
    expect(await look()).toEqual(after);
  }
  await idle(redo(page));
  const kept = async () => {
    const data = await saved(page);
    return data?.scenarios.map(({ name }) => name);
  };
  await expect.poll(kept).toEqual(["Som i dag"]);
  await page.reload();
  await expect.poll(() => names(page)).toEqual(["Som i dag"]);
});

test("the same by keyboard alone, and focus is never lost", async ({ page }) => {
  await begin(page);
  const press = async (target, key = "Enter") => {
    await tabTo(page, target);
    await page.keyboard.press(key);
  };
  const focused = (name) => expect(scenario(page, name).chosen).toBeFocused();
  await press(pin(page));
  await expect.poll(() => names(page)).toEqual(["Scenario 1", "Scenario 2"]);
  await press(scenario(page, "Scenario 2").more);
  await tabTo(page, scenario(page, "Scenario 2").field);
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Som i dag");
  await page.keyboard.press("Enter");
  await expect.poll(() => names(page)).toEqual(["Scenario 1", "Som i dag"]);
  await focused("Som i dag");
  for (const [what, then, focus] of [
    ["Flytt til venstre", ["Som i dag", "Scenario 1"], "Som i dag"],
    ["Flytt til høyre", ["Scenario 1", "Som i dag"], "Som i dag"],
    ["Lag en kopi", ["Scenario 1", "Som i dag", "Scenario 3"], "Som i dag"],
    ["Ta bort", ["Scenario 1", "Scenario 3"], "Scenario 1"],
  ]) {
    const { more, menu } = scenario(page, "Som i dag");
    await press(more, "Space");
    await press(menu.getByRole("button", { name: what, exact: true }));
    await expect.poll(() => names(page)).toEqual(then);
    await focused(focus);
  }
  await press(scenario(page, "Scenario 3").chosen);
  await expect(active(page)).toHaveText("Scenario 3");
  await focused("Scenario 3");
  // The active one is taken away: focus goes to the one that takes over.
  await press(scenario(page, "Scenario 3").more);
  await press(scenario(page, "Scenario 3").menu.getByRole("button", { name: "Ta bort", exact: true }));
  await expect.poll(() => names(page)).toEqual(["Scenario 1"]);
  await focused("Scenario 1");
  await press(scenario(page, "Scenario 1").more);
  await expect(scenario(page, "Scenario 1").menu.getByRole("button", { name: "Ta bort" }), "the last one stays").toBeDisabled();
  await page.keyboard.press("Escape");
  await expect(scenario(page, "Scenario 1").more).toBeFocused();
  for (let step = 0; step < 8; step += 1) await page.keyboard.press("Control+z");
  await expect.poll(() => names(page)).toEqual(["Scenario 1"]);
  await idle(undo(page));
  for (let step = 0; step < 8; step += 1) await page.keyboard.press("Control+Shift+Z");
  await expect.poll(() => names(page)).toEqual(["Scenario 1"]);
  await idle(redo(page));
});

test("there is room for five scenarios; each has a colour, a dash and a marker of its own", async ({ page }) => {
  await begin(page);
  for (let more = 0; more < 4; more += 1) await pin(page).click();
  await expect.poll(async () => (await names(page)).length).toBe(5);
  await idle(pin(page));
  await pin(page).focus();
  await page.keyboard.press("Enter");
  expect((await names(page)).length).toBe(5);
  await expect(notices(page)).toContainText("Det er plass til 5 scenarier om gangen");
  const looks = await row(page).locator(".look").evaluateAll((all) =>
    all.map((look) => ({
      colour: getComputedStyle(look).color,
      dash: look.querySelector("line").getAttribute("stroke-dasharray"),
      marker: look.querySelector("path").getAttribute("d"),
    })),
  );
  for (const part of ["colour", "dash", "marker"]) {
    expect(new Set(looks.map((look) => look[part])).size, part).toBe(5);
  }
  // A look stays with its scenario when the row changes.
  const look = (name) => row(page).locator(".scenario").filter({ hasText: name }).locator(".look").getAttribute("data-slot");
  const before = await look("Scenario 4");
  await scenario(page, "Scenario 2").do("Ta bort");
  await scenario(page, "Scenario 4").do("Flytt til venstre");
  expect(await look("Scenario 4")).toBe(before);
});

test("names: blanks around them are left out, none gives back the number, and markup is text", async ({ page }) => {
  await begin(page);
  await scenario(page, "Scenario 1").rename("  <b>Mitt</b> & ditt  ");
  await expect.poll(() => names(page)).toEqual(["<b>Mitt</b> & ditt"]);
  await scenario(page, "<b>Mitt</b> & ditt").rename("");
  await expect.poll(() => names(page)).toEqual(["Scenario 1"]);
  await expect(row(page).locator("b")).toHaveCount(0);
});

test("a drag is one step, a run of key presses is one, and Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y go through them", async ({ page }) => {
  await begin(page);
  const start = await allFigures(page);
  const pulling = await pull(page, coverage(page).range, 0.1, 20);
  await pulling.on(0.25);
  await pulling.on(0.16);
  await pulling.release();
  const dragged = await allFigures(page);
  expect(dragged).not.toBe(start);
  await lever(page, "technology").range.focus();
  for (let press = 0; press < 10; press += 1) await page.keyboard.press("ArrowRight");
  const pressed = await allFigures(page);
  expect(pressed).not.toBe(dragged);
  await page.keyboard.press("Control+z");
  await expect.poll(() => allFigures(page)).toBe(dragged);
  await page.keyboard.press("Control+z");
  await expect.poll(() => allFigures(page)).toBe(start);
  await idle(undo(page));
  await page.keyboard.press("Control+Shift+Z");
  await expect.poll(() => allFigures(page)).toBe(dragged);
  await page.keyboard.press("Control+y");
  await expect.poll(() => allFigures(page)).toBe(pressed);
  await idle(redo(page));
  await page.keyboard.press("Meta+z");
  await expect.poll(() => allFigures(page)).toBe(dragged);
  // What is done after an undo takes the place of what was undone.
  await enter(coverage(page).field, "20");
  await idle(redo(page));
});

test("a drag that ends where it began is no step", async ({ page }) => {
  await begin(page);
  await enter(coverage(page).field, "16");
  const pulling = await pull(page, coverage(page).range, 0.1);
  await pulling.on(0.16);
  await pulling.release();
  if ((await coverage(page).field.inputValue()) === "16,0") {
    await undo(page).click();
    await idle(undo(page));
  }
});

test("the steps are listed in words, and any of them is jumped to, by mouse and by keyboard", async ({ page }) => {
  await begin(page);
  await enter(coverage(page).field, "16");
  await enter(lever(page, "technology").field, "4");
  await pin(page).click();
  await choose(page, "sunn", "Sunndal, 2026");
  const dialog = await panel(page, "Alle steg");
  await expect(steps(page)).toHaveText([
    /^Åpnet et annet scenario/, /^Festet en kopi av Scenario 1/, /^Velferdsteknologi: fra 0,0\s% til 4,0\s%/,
    /^Dekningsgrad, heldøgns omsorg: fra .* til 16,0 per 100/, "Slik siden åpnet",
  ]);
  await expect(dialog).not.toContainText(/[{}]/);
  await expect(steps(page).first()).toHaveAttribute("aria-current", "step");
  await steps(page).nth(3).click();
  await expect(steps(page).nth(3)).toHaveAttribute("aria-current", "step");
  await expect(steps(page).nth(3), "focus stays on the step").toBeFocused();
  await expect(figure(page, "places").value).toHaveText("330");
  await expect(lever(page, "technology").field).toHaveValue("0,0");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(lever(page, "technology").field).toHaveValue("4,0");
  await tabTo(page, steps(page).last());
  await page.keyboard.press("Enter");
  await expect(coverage(page).field).toHaveValue("18,04");
  await expect(steps(page).last()).toBeFocused();
  await steps(page).first().click();
  await expect(page.getByRole("combobox", { name: "Kommune" })).toHaveValue("Sunndal, 2026");
  await expect(steps(page).first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(tool(page, "Alle steg")).toBeFocused();
});

test("undo while a text is written is the text's own", async ({ page }) => {
  await begin(page);
  await enter(coverage(page).field, "16");
  const figures = await allFigures(page);
  const dialog = await panel(page, "Hva har jeg endret?");
  const reason = dialog.getByLabel(/^Begrunnelse: Dekningsgrad/);
  await reason.click();
  await page.keyboard.type("Planen");
  await page.keyboard.press("Control+z");
  expect(await reason.inputValue()).not.toBe("Planen");
  expect(await allFigures(page)).toBe(figures);
  await page.keyboard.press("Escape");
  await scenario(page, "Scenario 1").more.click();
  await scenario(page, "Scenario 1").field.click();
  await page.keyboard.type("abc");
  await page.keyboard.press("Control+z");
  expect(await allFigures(page)).toBe(figures);
  await page.keyboard.press("Escape");
  await coverage(page).field.click();
  await page.keyboard.type("1");
  await page.keyboard.press("Control+z");
  await expect(coverage(page).field).toBeFocused();
  expect(await allFigures(page), "a number that is being written").toBe(figures);
});

test("a reason is one step for each visit to its field", async ({ page }) => {
  await begin(page);
  await enter(coverage(page).field, "16");
  const dialog = await panel(page, "Hva har jeg endret?");
  const reason = dialog.getByLabel(/^Begrunnelse: Dekningsgrad/);
  await reason.click();
  await page.keyboard.type("Vedtatt i mai");
  await page.keyboard.press("Escape");
  await undo(page).click();
  await panel(page, "Hva har jeg endret?");
  await expect(reason).toHaveValue("");
  await page.keyboard.press("Escape");
  await redo(page).click();
  await panel(page, "Hva har jeg endret?");
  await expect(reason).toHaveValue("Vedtatt i mai");
});

test("the history is bounded, and long ones still go back", async ({ page }) => {
  test.slow();
  await begin(page);
  await page.clock.install();
  for (let step = 0; step < 205; step += 1) {
    await enter(coverage(page).field, String(10 + (step % 2) * 5));
  }
  await panel(page, "Alle steg");
  await expect(steps(page)).toHaveCount(201);
});

test("at most one write to the address in 400 milliseconds, however the levers move", async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.writes = [];
    for (const name of ["replaceState", "pushState"]) {
      const whole = history[name].bind(history);
      history[name] = (...given) => {
        globalThis.writes.push(performance.now());
        whole(...given);
      };
    }
  });
  await begin(page);
  const pulling = await pull(page, coverage(page).range, 0.1, 30);
  for (const value of [0.2, 0.12, 0.25, 0.16]) {
    await pulling.on(value);
    await page.waitForTimeout(250);
  }
  await pulling.release();
  for (const value of ["10", "11", "12", "13"]) {
    await enter(coverage(page).field, value);
    await page.waitForTimeout(450);
  }
  for (let step = 0; step < 5; step += 1) await page.keyboard.press("Control+z");
  await tab(page, "Sammenlign").click();
  await page.waitForTimeout(900);
  const writes = await page.evaluate(() => globalThis.writes);
  expect(writes.length, "the address follows").toBeGreaterThan(3);
  const gaps = writes.slice(1).map((at, place) => at - writes[place]);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(399);
});
