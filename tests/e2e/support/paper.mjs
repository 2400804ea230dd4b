// What the page prints: the preview, and the PDF that the browser makes of it, read back.
import { expect } from "@playwright/test";
import { getDocumentProxy } from "unpdf";

/** Points in a millimetre. */
const POINTS = 72 / 25.4;
export const A4 = { width: 210 * POINTS, height: 297 * POINTS };
export const MARGIN = 14 * POINTS;

export const sheet = (page) => page.locator("article.sheet");
export const report = (page) => page.locator("article.report");
export const bar = (page) => page.locator(".paper-bar");

/** Opens the preview from the menu, by the names that the page has in its language. */
export async function preview(page, { menu = "Meny", print = "Skriv ut …" } = {}) {
  await page.getByRole("button", { name: menu, exact: true }).click();
  await page.locator("#menu").getByRole("button", { name: print, exact: true }).click();
  await laidOut(page);
}

/** Waits until the sheet has found the room that it fits in. */
export async function laidOut(page) {
  await expect(page.locator("article.sheet[data-fits]")).toBeVisible();
}

/** What stands in the DOM and is seen, text by text. */
export const seen = (element) =>
  element.evaluate((root) => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const parent = text.parentElement;
      if (text.data.trim() && !parent.closest("title, desc") && parent.checkVisibility()) found.push(text.data);
    }
    return found;
  });

/** Letters and signs alone: where lines break is for the layout to say. */
export const bare = (text) => text.normalize("NFKC").replace(/\s/gu, "");

/** Prints the page to PDF and reads it: for each page its size, its text and where every piece of it stands. */
export async function printed(page) {
  const file = await page.pdf({ preferCSSPageSize: true });
  const document = await getDocumentProxy(new Uint8Array(file));
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const one = await document.getPage(number);
    const [left, bottom, right, top] = one.view;
    const { items } = await one.getTextContent();
    const pieces = items
      .filter(({ str }) => str.trim())
      .map(({ str, width, height, transform }) => {
        const [, , , , x, y] = transform;
        return { text: str, left: x, right: x + width, top: top - y - height, bottom: top - y };
      });
    const links = (await one.getAnnotations()).map(({ url, unsafeUrl }) => url ?? unsafeUrl).filter(Boolean);
    pages.push({ width: right - left, height: top - bottom, pieces, links, text: items.map(({ str }) => str).join("") });
  }
  return pages;
}

/** Asserts that every page is an A4 and that nothing but its number stands in its margins. */
export function expectInside(pages) {
  for (const { width, height, pieces } of pages) {
    expect(Math.abs(width - A4.width)).toBeLessThan(1);
    expect(Math.abs(height - A4.height)).toBeLessThan(1);
    const out = pieces.filter(({ text, left, right, top, bottom }) => {
      const number = /^\d+ \/ \d+$/.test(text);
      const sideways = left < MARGIN - 1 || right > width - MARGIN + 1;
      return sideways || (!number && (top < MARGIN - 2 || bottom > height - MARGIN + 2));
    });
    expect(out, "text in the margins").toEqual([]);
  }
}

/** Asserts that every text of an element is in what was printed, whole. */
export async function expectWhole(element, pages) {
  const text = bare(pages.map((page) => page.text).join(""));
  const missing = (await seen(element)).filter((one) => !text.includes(bare(one)));
  expect(missing, "cut off, or not printed").toEqual([]);
}
