// Scenarios as things: the row of them, their menus, the panels of the header, and links.
import { expect } from "@playwright/test";

export const row = (page) => page.getByRole("region", { name: "Scenarier", exact: true });
/** The names in the row, in its order. */
export const names = (page) => row(page).locator(".scenario-name span").allInnerTexts();
/** The scenario that the levers belong to. */
export const active = (page) => row(page).locator(".scenario-name[aria-current=true]");
export const pin = (page) => row(page).getByRole("button", { name: "+ Fest en kopi" });
export const tool = (page, name) => page.locator(".header-tools").getByRole("button", { name, exact: true });
export const undo = (page) => tool(page, "Angre");
export const redo = (page) => tool(page, "Gjør om");

/** One of the scenarios in the row. */
export function scenario(page, name) {
  const chosen = row(page).getByRole("button", { name, exact: true });
  const more = row(page).getByRole("button", { name: `Mer om ${name}`, exact: true });
  const menu = page.locator(".scenario-menu:popover-open");
  return {
    chosen,
    more,
    menu,
    field: menu.getByLabel("Navn"),
    /** Opens its menu with the mouse and does something of it. */
    do: async (what) => {
      await more.click();
      await menu.getByRole("button", { name: what, exact: true }).click();
      await expect(menu).toHaveCount(0);
    },
    rename: async (to) => {
      await more.click();
      await menu.getByLabel("Navn").fill(to);
      await menu.getByLabel("Navn").press("Enter");
      await expect(menu).toHaveCount(0);
    },
  };
}

/** One of the panels that the header and the levers open: opened, with what comes later in it. */
export async function panel(page, opener, name = opener) {
  await page.getByRole("button", { name: opener, exact: true }).click();
  const dialog = page.getByRole("dialog", { name, exact: true });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** The steps in the panel of them, the newest first. */
export const steps = (page) => page.locator(".steps .step");

/** Opens the panel of the header's menu with the library. */
export async function library(page) {
  await page.getByRole("button", { name: "Meny" }).click();
  await page.locator("#menu").getByRole("button", { name: "Mine scenarier" }).click();
  const dialog = page.getByRole("dialog", { name: "Mine scenarier" });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Goes to another part of the page. */
export const tab = (page, name) => page.getByRole("navigation", { name: "Sider" }).getByRole("button", { name, exact: true });

/** The link that the page gives, with reasons and pinned scenarios where they are asked for. */
export async function link(page, { pinned = false, reasons = true } = {}) {
  const dialog = await panel(page, "Del");
  if (!reasons) await dialog.getByLabel("Ta med begrunnelsene").uncheck();
  if (pinned) await dialog.getByLabel("Ta med de andre scenariene").check();
  const address = await dialog.getByRole("textbox", { name: "Lenke" }).inputValue();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  return address;
}

/** What a link says, as pairs. */
export const pairs = (address) =>
  address.split("#")[1].split("&").map((pair) => pair.split("=").map(decodeURIComponent));

/** The sum that a link ends with: FNV-1a over its keys and values. */
function sum(pairs) {
  let sum = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(pairs.map(([key, value]) => `${key}=${value}&`).join(""))) {
    sum = Math.imul(sum ^ byte, 0x01000193) >>> 0;
  }
  return sum.toString(16).padStart(8, "0");
}

/** A fragment that holds these pairs, with a sum that is right. */
export function fragment(pairs) {
  const kept = pairs.filter(([key]) => key !== "sum");
  const text = [...kept, ["sum", sum(kept)]].map((pair) => pair.map(encodeURIComponent).join("=")).join("&");
  return `#${text}`;
}

/** The same link with other values for some of its keys; `undefined` takes a key away. */
export const altered = (address, values) =>
  fragment(
    pairs(address)
      .map(([key, value]) => [key, key in values ? values[key] : value])
      .filter(([, value]) => value !== undefined),
  );

/** Presses Tab, or the key given, until the element has focus. */
export async function tabTo(page, target, key = "Tab") {
  for (let press = 0; press < 160; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The keyboard does not come to ${target}.`);
}

/** Another browser, where nothing is kept: a page in it that tells `problems` of what goes wrong. */
export async function fresh(browser, problems, baseURL, options = {}) {
  const context = await browser.newContext({ locale: "nb-NO", baseURL, ...options });
  await problems.watch(context, new URL(baseURL).origin);
  return context.newPage();
}
