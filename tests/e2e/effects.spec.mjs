// Effects of measures on levers and parameters: put in, said with how strong they are, seen in figures and formulas,
// handed on and undone.
import { readFile } from "node:fs/promises";
import { axe, expect, open, test } from "./fixtures.mjs";
import { figure } from "./support/page.mjs";
import { link, panel, tab, undo } from "./support/scenario.mjs";
import { sum } from "./support/sum.mjs";

const items = (page) => page.locator(".measure-list li");
const save = (page) => page.getByRole("button", { name: "Lagre tiltaket" });

async function openMeasures(page) {
  await tab(page, "Analyser").click();
  await page.locator("#ask-measures").click();
  await page.locator("#measure-add").waitFor();
}

/** A measure from 2024 that moves five percentage points home, and one thing that is not filled in. */
async function fillIn(page) {
  await page.locator("#measure-add").click();
  await page.locator("#measure-0").fill("Innsatsteam");
  await page.locator("#measure-1").fill("2024");
  await page.locator("#effect-add").click();
  await expect(page.locator("#effect-0-on")).toBeFocused();
  await page.locator("#effect-0-on").selectOption({ label: "Vridning mot hjemmetjenester" });
  await page.getByLabel("Endring, prosentpoeng").fill("5");
  await page.locator("#effect-0-evidence").selectOption({ label: "svakt belagt" });
  await page.getByLabel("Kilde for virkningen").fill("Et anslag");
  await page.locator("#effect-add").click();
  await page.locator("#effect-1-on").selectOption({ label: "Timer i uka til den som får døgnhjelp hjemme" });
  await expect(page.getByLabel("Endring, timer/uke")).toBeVisible();
}

/** The lines of a figure's formula. */
async function formula(page, key) {
  const { open: button, formula: opened } = figure(page, key);
  await button.click();
  await expect(opened.locator(".formula > li").first()).toBeVisible();
  const lines = await opened.locator(".formula > li").evaluateAll((lines) => lines.map((line) => line.firstChild.textContent));
  await page.keyboard.press("Escape");
  await expect(opened).toBeHidden();
  return lines;
}

test("a measure moves a lever, says so, is handed on and undone", async ({ page, context }) => {
  test.setTimeout(90_000);
  await open(page);
  const before = await figure(page, "unmet").decided.innerText();
  await openMeasures(page);
  await fillIn(page);
  await save(page).click();
  await expect(page.locator(".measure-form [role=alert]")).toContainText("Skriv hvor mye tiltaket endrer");
  await page.getByRole("button", { name: "Fjern virkning 2" }).click();
  await expect(page.locator("#effect-add")).toBeFocused();
  await save(page).click();
  const item = items(page).filter({ hasText: "Innsatsteam" });
  await expect(item).toContainText(/Vridning mot hjemmetjenester \+5,0 prosentpoeng/);
  await expect(item.locator(".evidence")).toHaveText("svakt belagt");
  await expect(item).toContainText("Kilde: Et anslag");
  // What is not touched stays as it is; a measure without effect says so.
  await page.getByRole("button", { name: "Endre Innsatsteam" }).click();
  await expect(page.locator("#effect-0-change")).toHaveValue("5,0");
  await save(page).click();
  await page.locator("#measure-add").click();
  await page.locator("#measure-0").fill("Kurs");
  await page.locator("#measure-1").fill("2025");
  await save(page).click();
  await expect(items(page).filter({ hasText: "Kurs" })).toContainText("Ingen kjent virkning, bare kostnad");

  // The figures and their formulas follow.
  await tab(page, "Utforsk").click();
  await expect(figure(page, "unmet").decided).not.toHaveText(before);
  for (const key of ["unmet", "fte"]) {
    const lines = await formula(page, key);
    expect(lines, key).toContain("0,0 + 5,0 = 5,0");
    for (const line of lines.filter((text) => text.includes("="))) {
      const { worked, said } = sum(line);
      expect.soft(Math.abs(worked - said), line).toBeLessThanOrEqual(0.15 + Math.abs(said) * 0.002);
    }
  }
  const dialog = await panel(page, "Hva har jeg endret?");
  await expect(dialog).toContainText(/Innsatsteam .*\(Vridning mot hjemmetjenester \+5,0 prosentpoeng\)/);
  await page.keyboard.press("Escape");

  // Handed on, it gives the same figures; undone, it is gone.
  const figures = await page.locator(".figure-value").allInnerTexts();
  const address = await link(page);
  expect(decodeURIComponent(address)).toContain("measures.1.effects.1.on=home_care_shift");
  const other = await context.newPage();
  await other.goto(address);
  await other.locator("main[data-ready]").waitFor();
  await expect.poll(() => other.locator(".figure-value").allInnerTexts()).toEqual(figures);
  await other.close();
  await undo(page).click();
  await undo(page).click();
  await expect(figure(page, "unmet").decided).toHaveText(before);
});

test("what is moved stands in the saved table", async ({ page }) => {
  await open(page);
  await openMeasures(page);
  await fillIn(page);
  await page.getByLabel("Endring, timer/uke").fill("-1,5");
  await page.locator("#effect-1-evidence").selectOption({ label: "belegg ikke oppgitt" });
  await save(page).click();
  await page.locator(".analysis fieldset input[type=radio]").nth(1).check({ force: true });
  const download = page.waitForEvent("download");
  await page.locator("[data-question] .foot .export-open").click();
  await page.locator(".export-menu:popover-open [data-kind=csv]").click();
  const text = (await readFile(await (await download).path(), "utf8")).replaceAll("\u00a0", " ");
  expect(text).toContain("Innsatsteam: Vridning mot hjemmetjenester +5,0 prosentpoeng (svakt belagt). Kilde: Et anslag");
  expect(text).toContain("Innsatsteam: Timer i uka til den som får døgnhjelp hjemme −1,5 timer/uke (belegg ikke oppgitt)");
});

for (const colorScheme of ["light", "dark"]) {
  test(`the form, narrow and ${colorScheme}`, async ({ browser, baseURL, problems }) => {
    const context = await browser.newContext({ baseURL, colorScheme, locale: "nb-NO", viewport: { width: 320, height: 740 } });
    await problems.watch(context, new URL(baseURL).origin);
    const page = await context.newPage();
    await open(page);
    await openMeasures(page);
    await fillIn(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await axe(page, `the form, ${colorScheme}`);
    await context.close();
  });
}
