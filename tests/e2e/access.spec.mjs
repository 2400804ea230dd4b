// Everyone can use the page: checked rules, keyboard, names and values, and readers' own settings.
import { axe, expect, open, test } from "./fixtures.mjs";
import { content, ink, settled } from "./support/canvas.mjs";
import { directory } from "./support/data.mjs";
import { clipped, narrow, outside, overlapping, small } from "./support/layout.mjs";
import { chart, charts, enter, figure, lever, picker, simple, status, year } from "./support/page.mjs";
import { states } from "./support/states.mjs";

const sizes = [{ width: 1440, height: 900 }, { width: 360, height: 740 }];

for (const [state, reach] of Object.entries(states)) {
  test(`rules, room and targets: ${state}`, async ({ page }) => {
    test.slow();
    await open(page);
    await reach(page);
    for (const viewport of sizes) {
      const where = `${state}, ${viewport.width} pixels wide`;
      await page.setViewportSize(viewport);
      await axe(page, where);
      expect.soft(await outside(page), `outside the page: ${where}`).toEqual([]);
      expect.soft(await clipped(page), `clipped: ${where}`).toEqual([]);
      expect.soft(await overlapping(page), `overlapping: ${where}`).toEqual([]);
      expect.soft(await small(page), `targets of less than 24 pixels: ${where}`).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      // Nothing but colours is another in the dark.
      await axe(page, `${where}, dark`, "color-contrast");
      await page.emulateMedia({ colorScheme: "light" });
    }
  });
}

/** Presses Tab, or the key given, until the element has focus. */
async function tabTo(page, target, key = "Tab") {
  for (let press = 0; press < 120; press += 1) {
    await page.keyboard.press(key);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`The keyboard does not come to ${target}.`);
}

test("the main job by keyboard alone", async ({ page }) => {
  await open(page);
  const skip = page.getByRole("link", { name: "Hopp til innholdet" });
  await page.keyboard.press("Tab");
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();

  const { range, help, field } = lever(page, "coverage_target");
  await tabTo(page, range);
  for (let press = 0; press < 20; press += 1) await page.keyboard.press("ArrowLeft");
  await expect(figure(page, "places").value).toHaveText("330");
  await expect(range).toHaveAttribute("aria-valuetext", /^16,0 per 100, 330 plasser i 2028/);
  await expect(status(page)).toHaveText(/^2028: 330 plasser/);

  await tabTo(page, help, "Shift+Tab");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Dekningsgrad, heldøgns omsorg" });
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(dialog.getByRole("button", { name: "Lukk" }), "what opens comes next").toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(help).toBeFocused();

  await tabTo(page, field);
  await page.keyboard.press("Control+A");
  await page.keyboard.type("17,5");
  await page.keyboard.press("Enter");
  await expect(figure(page, "places").value).toHaveText("361");

  await tabTo(page, page.getByRole("switch", { name: "La plassene følge behovet" }));
  await page.keyboard.press("Space");
  await expect(figure(page, "places").value).toHaveText("328");
  await page.keyboard.press("Space");

  await tabTo(page, year(page));
  await page.keyboard.press("ArrowUp");
  await expect(year(page)).toHaveValue("2027");
  await tabTo(page, figure(page, "unmet").open);
  await page.keyboard.press("Enter");
  await expect(figure(page, "unmet").formula).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(figure(page, "unmet").formula).toBeHidden();

  await tabTo(page, chart(page, "balance").showTable);
  await page.keyboard.press("Enter");
  await expect(chart(page, "balance").table).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("region", { name: "Behov og plasser per år, personer" }), "a table that scrolls is reached").toBeFocused();

  await tabTo(page, picker(page), "Shift+Tab");
  await page.keyboard.type("sunn");
  await page.keyboard.press("Enter");
  await expect(picker(page)).toHaveValue("Sunndal, 2026");
});

test("the picker by arrows: they move the choice and go round, Escape leaves it as it was", async ({ page }) => {
  await open(page);
  await picker(page).focus();
  await expect(picker(page)).toHaveAttribute("aria-expanded", "false");
  await page.keyboard.press("ArrowDown");
  await expect(picker(page)).toHaveAttribute("aria-expanded", "true");
  const active = () => picker(page).getAttribute("aria-activedescendant");
  await expect.poll(active).toBe("municipality-3405-2018");
  const { id: before } = directory[directory.findIndex(({ id }) => id === "3405-2018") - 1];
  await page.keyboard.press("ArrowUp");
  await expect.poll(active).toBe(`municipality-${before}`);
  await expect(page.locator(`#municipality-${before}`)).toBeInViewport();
  await page.keyboard.press("ArrowDown");
  await expect.poll(active).toBe("municipality-3405-2018");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("listbox")).toBeHidden();
  await expect(picker(page)).toHaveValue("Lillehammer, plan 2018–2028");
  await expect(picker(page)).toBeFocused();
});

for (const viewport of sizes) {
  test(`Tab goes through everything and round, ${viewport.width} pixels wide: focus is seen and not covered`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await open(page);
    const seen = [];
    const skip = page.getByRole("link", { name: "Hopp til innholdet" });
    await page.keyboard.press("Tab");
    await expect(skip).toBeFocused();
    const first = await page.evaluate(() => document.activeElement.outerHTML);
    for (let press = 0; press < 150; press += 1) {
      await page.keyboard.press("Tab");
      const at = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === document.body) return undefined;
        const ring = (style) => style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
        const label = element.closest("label");
        const styles = [getComputedStyle(element), ...(label ? [getComputedStyle(label)] : [])];
        // A range's ring is on its thumb, where no script can read it; a picture of it is compared below.
        const visible = element.type === "range" || styles.some((style) => ring(style) || style.boxShadow !== "none");
        const { left, right, top, bottom } = (element.type === "radio" ? label : element).getBoundingClientRect();
        const points = [0.1, 0.5, 0.9].flatMap((x) => [0.2, 0.5, 0.8].map((y) => [left + (right - left) * x, top + (bottom - top) * y]));
        const uncovered = points.filter(([x, y]) => {
          const hit = document.elementFromPoint(x, y);
          return hit && (element.contains(hit) || hit.contains(element) && !hit.matches("body, html, main") || label?.contains(hit));
        });
        return {
          html: element.outerHTML,
          name: element.id || element.getAttribute("aria-label") || element.textContent.trim().slice(0, 40),
          visible,
          uncovered: uncovered.length,
        };
      });
      if (at === undefined) continue;
      if (at.html === first) break;
      seen.push(at);
    }
    expect(seen.length, "it comes round").toBeLessThan(149);
    // Six levers with a reset, a help, −, a range, + and a field each, and what is around them.
    expect(seen.length).toBeGreaterThan(50);
    expect.soft(seen.filter(({ visible }) => !visible).map(({ name }) => name), "without visible focus").toEqual([]);
    expect.soft(seen.filter(({ uncovered }) => uncovered === 0).map(({ name }) => name), "covered when focused").toEqual([]);
  });
}

for (const width of [1440, 1024, 360, 320]) {
  test(`every field shows the whole of what stands in it, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await open(page);
    expect.soft(await narrow(page)).toEqual([]);
    await states["everything shown"](page);
    expect.soft(await narrow(page)).toEqual([]);
  });
}

test("a focused range looks different from one that is not", async ({ page }) => {
  await open(page);
  const { range } = lever(page, "technology");
  const track = lever(page, "technology").card.locator(".lever-row");
  await page.getByRole("link", { name: "Hopp til innholdet" }).focus();
  const before = await track.screenshot();
  await lever(page, "technology").less.focus();
  await page.keyboard.press("Tab");
  await expect(range).toBeFocused();
  expect((await track.screenshot()).equals(before)).toBe(false);
});

test("every lever has name and value, and every figure its place, in the accessibility tree", async ({ page }) => {
  await open(page);
  await enter(lever(page, "coverage_target").field, "16");
  await expect(page.getByRole("main")).toHaveCount(1);
  await expect(page.getByRole("main").getByRole("slider")).toHaveCount(6);
  for (const { key, label } of simple) {
    await expect(lever(page, key).range).toHaveAccessibleName(new RegExp(`^${label}`));
    await expect(lever(page, key).card, "every lever has its name on it").toContainText(label);
  }
  const spoken = {
    prevalence: /^665 personer, 32 per 100/,
    healthy_ageing: /^100\s%, av vunne leveår/,
    home_care_shift: /^0,0\s%, 0 personer får døgnhjelp hjemme i 2028/,
    coverage_target: /^16,0 per 100, 330 plasser i 2028/,
    technology: /^0,0\s%, av timene i hjemmetjenesten/,
    target_year: /^2028, grepene virker fullt/,
  };
  for (const [key, text] of Object.entries(spoken)) await expect(lever(page, key).range).toHaveAttribute("aria-valuetext", text);
  await expect(page.getByRole("region", { name: "Nøkkeltall" })).toMatchAriaSnapshot(`
    - region "Nøkkeltall":
      - heading "Nøkkeltall" [level=2]
      - combobox "I året"
      - status
      - list:
        - listitem:
          - heading "Plasser" [level=3]
          - paragraph: "330"
        - listitem:
          - heading "Årsverk" [level=3]
        - listitem:
          - heading "Kostnad per år" [level=3]
        - listitem:
          - heading /Uten døgntilbud/ [level=3]
          - term: hvis målet bygges
          - definition: "0"
          - term: med dagens og vedtatte plasser
          - definition: "53"
  `);
  const levels = await page.locator("h1, h2, h3, h4").evaluateAll((all) =>
    all.filter((heading) => heading.checkVisibility()).map((heading) => Number(heading.tagName[1])),
  );
  expect(levels[0]).toBe(1);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  levels.reduce((before, level) => {
    expect(level, "no level is left out").toBeLessThanOrEqual(before + 1);
    return level;
  });
});

for (const [name, viewport] of [
  ["320 pixels wide", { width: 320, height: 640 }],
  ["1280 by 1024 at 400 per cent", { width: 320, height: 256 }],
  ["on a low wide screen", { width: 740, height: 360 }],
]) {
  test(`${name}: the page flows, and the main job is done`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(viewport);
    // Every state starts from the page as it first opens.
    await page.addInitScript(() => localStorage.clear());
    for (const [state, reach] of Object.entries(states)) {
      await test.step(state, async () => {
        await open(page);
        await reach(page);
        expect.soft(await outside(page), `outside the page: ${state}`).toEqual([]);
        expect.soft(await clipped(page), `clipped: ${state}`).toEqual([]);
      });
    }
    await open(page);
    const { range } = lever(page, "coverage_target");
    await range.focus();
    await expect(range).toBeInViewport();
    await page.keyboard.press("ArrowLeft");
    await expect(figure(page, "places").value).toHaveText("370");
    await lever(page, "coverage_target").help.click();
    const close = page.getByRole("dialog").getByRole("button", { name: "Lukk" });
    await expect(close).toBeInViewport({ ratio: 1 });
    await close.click();
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });
}

for (const viewport of sizes) {
  test(`with more space between lines, words and letters nothing is lost, ${viewport.width} pixels wide`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(viewport);
    // Every state starts from the page as it first opens.
    await page.addInitScript(() => localStorage.clear());
    for (const [state, reach] of Object.entries(states)) {
      await test.step(state, async () => {
        await open(page);
        await reach(page);
        await page.evaluate(() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(
            "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
          );
          document.adoptedStyleSheets = [sheet];
        });
        expect.soft(await outside(page), `outside the page: ${state}`).toEqual([]);
        expect.soft(await clipped(page), `clipped: ${state}`).toEqual([]);
        expect.soft(await overlapping(page), `overlapping: ${state}`).toEqual([]);
      });
    }
  });
}

test("twice the text size: nothing is lost", async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("html { font-size: 200% !important }");
    document.adoptedStyleSheets = [sheet];
  });
  expect.soft(await outside(page), "outside the page").toEqual([]);
  expect.soft(await clipped(page), "clipped").toEqual([]);
  expect.soft(await overlapping(page), "overlapping").toEqual([]);
});

test("with reduced motion nothing moves by itself", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page);
  for (const state of ["everything shown", "help open", "a notice shown"]) {
    await states[state](page);
    const moving = await page.evaluate(() => [
      ...document.getAnimations().map((animation) => animation.effect.target.outerHTML.slice(0, 80)),
      ...[...document.querySelectorAll("*")]
        .filter((element) => {
          const { animationName, transitionDuration, transitionProperty } = getComputedStyle(element);
          const moves = transitionProperty !== "none" && transitionDuration.split(",").some((time) => parseFloat(time) > 0.01);
          return animationName !== "none" || moves;
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    ]);
    expect(moving, state).toEqual([]);
    await page.keyboard.press("Escape");
  }
});

test("in colours that the reader has chosen the page works and its charts are drawn", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page);
  expect(await page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
  await enter(lever(page, "coverage_target").field, "16");
  await expect(figure(page, "places").value).toHaveText("330");
  for (const key of charts) {
    await chart(page, key).plot.scrollIntoViewIfNeeded();
    await expect.poll(async () => (await ink(chart(page, key).front)).share).toBeGreaterThan(0.02);
  }
  // A pulled lever is still told from its rail, and a changed lever from one that is not.
  const rail = lever(page, "coverage_target").card.locator(".rail");
  expect(await rail.evaluate((element) => getComputedStyle(element, "::before").backgroundImage)).toContain("linear-gradient");
  await expect(lever(page, "coverage_target").card).not.toHaveCSS("border-inline-start-width", "1px");
  await axe(page, "forced colours");
  await page.emulateMedia({ forcedColors: "none" });
  await expect(figure(page, "places").value).toHaveText("330");
});

test("printed, the figures and the charts are there and the controls are not", async ({ page }) => {
  await open(page);
  // A chart that is off the screen is drawn when it comes on screen.
  await chart(page, "balance").front.scrollIntoViewIfNeeded();
  await settled(page);
  const before = await content(chart(page, "balance").front);
  await page.emulateMedia({ media: "print" });
  await expect(figure(page, "places").value).toBeVisible();
  await expect(chart(page, "balance").plot).toBeVisible();
  await expect(lever(page, "coverage_target").range).toBeHidden();
  await expect(page.getByRole("button", { name: "Meny" })).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await expect.poll(() => content(chart(page, "balance").front)).toBe(before);
});
