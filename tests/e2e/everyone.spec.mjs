// Open to all, in every view and panel: checked rules in three languages and two schemes, names and values as assistive
// technology gets them, room, targets, focus, and a description and a table for every chart.
import { axe, expect, test } from "./fixtures.mjs";
import { clipped, outside, overlapping, small } from "./support/layout.mjs";
import { chart, enter, lever } from "./support/page.mjs";
import { pull } from "./support/drag.mjs";
import { bar, preview, report } from "./support/paper.mjs";
import { longIn } from "./support/data.mjs";
import { alike, controls } from "./support/tree.mjs";
import { languages, loaded, openIn, others, panels, views } from "./support/views.mjs";

/** Goes through every view, and every panel over the first one. */
async function everywhere(page, look, { withPanels = true } = {}) {
  for (const [name, reach] of Object.entries({ ...views, ...(await others(page)) })) {
    await test.step(name, async () => {
      await reach(page);
      await look(name);
    });
  }
  if (!withPanels) return;
  await views.explore(page);
  for (const [name, show] of Object.entries(panels)) {
    await test.step(`panel: ${name}`, async () => {
      await show(page);
      await look(`panel: ${name}`);
      await page.keyboard.press("Escape");
    });
  }
}

/** A scenario with something changed, so that every view has something to show. */
async function changed(page, language) {
  await openIn(page, language);
  await enter(lever(page, "coverage_target").field, "16");
  await enter(lever(page, "technology").field, "4");
}

for (const language of languages) {
  for (const colorScheme of ["light", "dark"]) {
    test.describe(`${language}, ${colorScheme}`, () => {
      test.use({ colorScheme });

      test("WCAG 2.2 A and AA by axe in every view and panel", async ({ page }) => {
        test.slow();
        await changed(page, language);
        // Nothing but colours is another in the dark.
        const rule = colorScheme === "dark" ? "color-contrast" : undefined;
        await everywhere(page, (name) => {
          // What stands around a view is looked at with the first one.
          const whole = ["explore", "full"].includes(name);
          const within = name.startsWith("panel") ? ".panel:popover-open" : ".answers";
          return axe(page, `${name}, ${language}, ${colorScheme}`, rule, whole ? undefined : within);
        });
      });
    });
  }
}

for (const language of languages) {
  test(`names and values in the accessibility tree of every view and panel, ${language}`, async ({ page }) => {
    test.slow();
    await changed(page, language);
    await everywhere(page, async (where) => {
      const found = await controls(page);
      expect(found.length, where).toBeGreaterThan(10);
      const nameless = found.filter(({ name }) => name === "").map(({ role, place }) => `${role} in ${place}`);
      expect.soft(nameless, `without a name: ${where}`).toEqual([]);
      expect.soft(alike(found), `not told apart: ${where}`).toEqual([]);
      const mute = found.filter(({ role, spoken }) => role === "slider" && !/\d.*\p{L}/su.test(spoken ?? ""));
      expect.soft(mute.map(({ name, spoken }) => `${name}: ${spoken}`), `sliders without words: ${where}`).toEqual([]);
    });
  });
}

/** What stands on the page in its own language: texts that nothing marks with another. */
const unmarked = (page) =>
  page.evaluate(() => {
    const texts = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const text = node.data.trim();
      if (text && node.parentElement.closest("[lang]") === document.documentElement) texts.push(text);
    }
    return texts;
  });

for (const language of languages) {
  test(`parts in another language are marked with it in every view and panel, ${language}`, async ({ page }) => {
    test.slow();
    const { sources } = longIn(language);
    const titles = Object.values(sources).filter((source) => source.language !== language).map(({ title }) => title);
    expect(titles.length).toBeGreaterThan(10);
    // Names of tests are English, and so are words that only English has.
    const foreign = {
      nb: [/: every |: the | of the |: no /],
      nn: [/: every |: the | of the |: no /, /\b(?:ikke|sykehjem|hvordan|noen)\b/u],
      en: [/\b(?:dekningsgrad|årsverk|pårørende|sykehjem|heldøgns|omsorg|mfl|uten|ikke|og tjeneste|i dag)\b/u],
    }[language];
    await changed(page, language);
    const look = async (where) => {
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll("main :is(.about, .facts, .levers) details")) folded.open = true;
      });
      await loaded(page);
      // An address is no language.
      const texts = (await unmarked(page)).map((text) => text.replaceAll(/https?:\S+/g, ""));
      expect(texts.length, where).toBeGreaterThan(50);
      const found = texts.filter((text) => titles.some((title) => text.includes(title)) || foreign.some((words) => words.test(text)));
      expect.soft(found, where).toEqual([]);
    };
    await everywhere(page, look);
    await views.analyses(page);
    const questions = await page.locator(".ask").evaluateAll((all) => all.map(({ id }) => id));
    expect(questions.length).toBeGreaterThan(15);
    for (const id of questions) {
      await views.analyses(page);
      await page.locator(`#${id}`).click();
      await expect(page.locator(".analysis-sources li").first()).toBeVisible();
      await look(id);
    }
    await preview(page, { menu: language === "en" ? "Menu" : "Meny", print: language === "en" ? "Print …" : "Skriv ut …" });
    await bar(page).locator("label").nth(1).click();
    await expect(report(page)).toBeVisible();
    await look("report");
    const marked = await report(page).locator("[lang]").evaluateAll((all) => all.map(({ lang }) => lang));
    expect(new Set(marked).size, "the report's sources").toBeGreaterThan(1);
  });
}

test("the lever of coverage says places and the difference from what is decided", async ({ page }) => {
  const words = {
    nb: "16,0 per 100, 330 plasser i 2028 · i dag 18,0, 55 flere enn vedtatt",
    nn: "16,0 per 100, 330 plassar i 2028 · i dag 18,0, 55 fleire enn vedteke",
    en: "16.0 per 100, 330 places in 2028 · today 18.0, 55 more than decided",
  };
  for (const [language, spoken] of Object.entries(words)) {
    await page.goto("about:blank");
    await openIn(page, language);
    await enter(lever(page, "coverage_target").field, "16");
    await expect(lever(page, "coverage_target").range).toHaveAttribute("aria-valuetext", spoken);
    const sliders = (await controls(page)).filter(({ role }) => role === "slider");
    expect(sliders).toHaveLength(6);
    expect(sliders.map((slider) => slider.spoken)).toContain(spoken);
  }
});

test("a drag of fifty moves: nothing is said while it lasts, one polite status after", async ({ page }) => {
  // So high that every card is on screen and follows.
  await page.setViewportSize({ width: 1440, height: 4500 });
  await openIn(page, "nb");
  await expect(page.locator(".sure-card .finding").first()).toBeVisible();
  await page.evaluate(() => {
    globalThis.said = [];
    const live = "[role=status], [role=alert], [role=log], [aria-live]";
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        const element = target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement;
        const region = element?.closest(live) ?? [...addedNodes].find((node) => node.matches?.(live));
        const text = region?.textContent.trim();
        if (text && globalThis.said.at(-1) !== text) globalThis.said.push(text);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const { range } = lever(page, "coverage_target");
  const hold = await pull(page, range, 0.12, 50);
  // Longer than the pause after which the figures are told.
  await page.waitForTimeout(1200);
  expect(await page.evaluate(() => globalThis.said), "while the lever is held").toEqual([]);
  await hold.release();
  await expect.poll(() => page.evaluate(() => globalThis.said.length)).toBe(1);
  await page.waitForTimeout(1200);
  const said = await page.evaluate(() => globalThis.said);
  expect(said, "after it is let go").toHaveLength(1);
  expect(said[0]).toMatch(/^2028: \d+ plasser, /);
  const polite = await page.locator(".figures").locator("xpath=..").getByRole("status").getAttribute("aria-live");
  expect(polite ?? "polite").toBe("polite");
});

test("every chart of every view has a name, a description and its numbers as a table", async ({ page }) => {
  await changed(page, "nb");
  let seen = 0;
  await everywhere(page, async (where) => {
    const found = await page.locator("[role=img]:visible, .plot:visible, canvas:visible, figure:visible").evaluateAll((all) =>
      all
        .filter((one) => !one.closest("[aria-hidden=true]") && !one.parentElement.closest("[role=img], figure"))
        .map((chart) => {
          const text = (attribute) =>
            (chart.getAttribute(attribute) ?? "").split(/\s+/).filter(Boolean).map((id) => document.getElementById(id)?.textContent.trim()).join(" ");
          const card = chart.closest("article, .card, section");
          return {
            name: chart.getAttribute("aria-label") || text("aria-labelledby") || chart.querySelector("figcaption")?.textContent.trim(),
            description: text("aria-describedby") || chart.querySelector("figcaption, p")?.textContent.trim() || card.querySelector("p")?.textContent.trim(),
            table: Boolean(card.querySelector("table, details > summary") || chart.querySelector("table")),
            html: chart.outerHTML.slice(0, 120),
          };
        }),
    );
    seen += found.length;
    for (const { name, description, table, html } of found) {
      expect.soft(name, `name: ${where}: ${html}`).toBeTruthy();
      expect.soft(description?.length, `description: ${where}: ${html}`).toBeGreaterThan(20);
      expect.soft(table, `table: ${where}: ${html}`).toBe(true);
    }
  }, { withPanels: false });
  expect(seen).toBeGreaterThan(10);
  await views.explore(page);
  for (const key of ["balance", "stairs", "labour", "cost"]) {
    await chart(page, key).showTable.click();
    await expect(chart(page, key).table.getByRole("row").nth(1)).toBeVisible();
  }
});

/** Puts a style over the page in a way that its policy allows. */
const overlay = (page, css) =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, css);

const spacing =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

for (const [name, viewport] of [
  ["1440 pixels wide", { width: 1440, height: 900 }],
  ["360 pixels wide", { width: 360, height: 740 }],
]) {
  test.describe(name, () => {
    test.use({ viewport });

    test("targets of 24 pixels, and text spacing of WCAG 1.4.12, in every view and panel", async ({ page }) => {
      test.slow();
      await changed(page, "nb");
      await everywhere(page, async (where) => {
        expect.soft(await small(page), `targets of less than 24 pixels: ${where}`).toEqual([]);
        expect.soft(await overlapping(page), `overlapping: ${where}`).toEqual([]);
        await overlay(page, spacing);
        expect.soft(await outside(page), `outside the page with spacing: ${where}`).toEqual([]);
        expect.soft(await clipped(page), `clipped with spacing: ${where}`).toEqual([]);
        expect.soft(await overlapping(page), `overlapping with spacing: ${where}`).toEqual([]);
        await overlay(page, "");
      });
    });

    test("focus is seen and not covered, wherever it comes in every view", async ({ page }) => {
      test.slow();
      await changed(page, "nb");
      await everywhere(page, async (where) => {
        // From here on focus comes from the keyboard, so that it is shown.
        await page.keyboard.press("Tab");
        expect.soft(await unseen(page), where).toEqual({ invisible: [], covered: [] });
      }, { withPanels: false });
    });
  });
}

/** Gives focus to everything that can have it in turn; tells of what shows nothing of it, and of what is covered then. */
const unseen = (page) =>
  page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")].filter(
      (one) => !one.disabled && one.checkVisibility({ visibilityProperty: true }) && one.tabIndex >= 0,
    );
    // Of radios of one name only one is reached by Tab; the arrows go between them.
    const [invisible, covered] = [[], []];
    for (const element of all) {
      element.focus();
      await frame();
      if (document.activeElement !== element) continue;
      const name = element.id || element.getAttribute("aria-label") || element.textContent.trim().slice(0, 40) || element.outerHTML.slice(0, 80);
      const label = ["radio", "checkbox"].includes(element.type) ? element.closest("label") : undefined;
      const ring = (style) => (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== "none";
      const seen = [element, label].some((one) => one && ring(getComputedStyle(one)));
      // A range's ring is on its thumb, where no script can read it; access.spec.mjs compares pictures of it.
      if (!seen && element.type !== "range") invisible.push(name);
      const { left, right, top, bottom } = (label ?? element).getBoundingClientRect();
      const points = [0.1, 0.5, 0.9].flatMap((x) => [0.2, 0.5, 0.8].map((y) => [left + (right - left) * x, top + (bottom - top) * y]));
      const open = points.some(([x, y]) => {
        const hit = document.elementFromPoint(x, y);
        return hit && (element.contains(hit) || label?.contains(hit) || (hit.contains(element) && !hit.matches("body, html, main")));
      });
      if (!open) covered.push(name);
    }
    return { invisible, covered };
  });

for (const [name, viewport] of [
  ["320 pixels wide", { width: 320, height: 640 }],
  ["1280 by 1024 at 400 per cent", { width: 320, height: 256 }],
]) {
  test(`${name}: every view and panel flows without scrolling sideways`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(viewport);
    await changed(page, "nb");
    await everywhere(page, async (where) => {
      expect.soft(await outside(page), `outside the page: ${where}`).toEqual([]);
      expect.soft(await clipped(page), `clipped: ${where}`).toEqual([]);
    });
  });
}

test("no value needs a drag: every range has buttons or steps, and a field where it is a lever", async ({ page }) => {
  await changed(page, "nb");
  await views.full(page);
  const ranges = await page.locator("input[type=range]:visible").all();
  expect(ranges.length).toBeGreaterThan(9);
  for (const range of ranges) {
    const card = page.locator(".lever").filter({ has: page.locator(`#${await range.getAttribute("id")}`) });
    await expect(card.getByRole("button", { name: /^Mindre: / })).toBeVisible();
    await expect(card.getByRole("button", { name: /^Mer: / })).toBeVisible();
    await expect(card.getByRole("textbox")).toBeVisible();
  }
  const { range, more, less } = lever(page, "technology");
  const before = await range.inputValue();
  await more.click();
  await expect(range).not.toHaveValue(before);
  await less.click();
  await expect(range).toHaveValue(before);
});

test("every number field brings the keyboard with digits and a comma", async ({ page }) => {
  await changed(page, "nb");
  await everywhere(page, async (where) => {
    const wrong = await page.locator("input[type=text]:visible, input:not([type]):visible").evaluateAll((all) =>
      all
        .filter((field) => field.getAttribute("role") !== "combobox" && /^[\d\s.,−-]+$/.test(field.value))
        // Several numbers in one field are parted by spaces, which that keyboard does not have.
        .filter((field) => !["decimal", "numeric"].includes(field.inputMode) && field.id !== "analysis-coverages")
        .map((field) => field.outerHTML.slice(0, 120)),
    );
    expect.soft(wrong, where).toEqual([]);
  }, { withPanels: false });
  await loaded(page);
});
