// A phone in one hand: touch, a narrow screen, panels from below, charts that can be read.
import { expect, test } from "./fixtures.mjs";
import { drawn } from "./support/canvas.mjs";
import { outside, small } from "./support/layout.mjs";
import { chart, charts, enter, figure, lever } from "./support/page.mjs";
import { languages, openIn, panels, views } from "./support/views.mjs";

const portrait = { width: 360, height: 740 };
const landscape = { width: 740, height: 360 };

test.use({ viewport: portrait, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

/** A finger that goes from one point to another as a finger does, in steps of a frame. */
async function swipe(page, from, to, steps = 12) {
  const session = await page.context().newCDPSession(page);
  const send = (type, touchPoints) => session.send("Input.dispatchTouchEvent", { type, touchPoints });
  await send("touchStart", [from]);
  for (let step = 1; step <= steps; step += 1) {
    const at = (axis) => from[axis] + ((to[axis] - from[axis]) * step) / steps;
    await send("touchMove", [{ x: at("x"), y: at("y") }]);
    await page.waitForTimeout(16);
  }
  await send("touchEnd", []);
  await session.detach();
  await page.waitForTimeout(300);
}

/** The middle of the thumb, on screen. */
async function thumb(page, range) {
  await range.evaluate((input) => input.scrollIntoView({ block: "center" }));
  await drawn(page);
  return range.evaluate((input) => {
    const { left, top, width, height } = input.getBoundingClientRect();
    const thumb = 44;
    const share = (Number(input.value) - Number(input.min)) / (Number(input.max) - Number(input.min));
    return { x: left + thumb / 2 + share * (width - thumb), y: top + height / 2 };
  });
}

const scrolled = (page) => page.evaluate(() => Math.round(scrollY));

test("a finger that goes sideways pulls the lever, one that goes up or down scrolls the page", async ({ page }) => {
  await openIn(page, "nb");
  const { range } = lever(page, "coverage_target");
  const before = await range.inputValue();

  // Up from the thumb, and from elsewhere on the rail.
  for (const off of [0, 60]) {
    const at = await thumb(page, range);
    const from = { x: at.x + off, y: at.y };
    const top = await scrolled(page);
    await swipe(page, from, { x: from.x + 4, y: from.y - 220 });
    expect(await scrolled(page), "the page scrolls").toBeGreaterThan(top + 100);
    await expect(range, "the lever stands").toHaveValue(before);
    await expect(figure(page, "places").lines.first(), "and so do the figures").toContainText("like mange");
  }

  // A finger that is lifted where it landed has chosen that place.
  const rail = await thumb(page, range);
  await page.touchscreen.tap(rail.x + 60, rail.y);
  await expect.poll(async () => Number(await range.inputValue())).toBeGreaterThan(Number(before) + 0.01);
  await lever(page, "coverage_target").reset.tap();
  await expect(range).toHaveValue(before);

  const from = await thumb(page, range);
  const top = await scrolled(page);
  await swipe(page, from, { x: from.x - 70, y: from.y + 6 });
  expect(Number(await range.inputValue()), "the lever is pulled").toBeLessThan(Number(before) - 0.01);
  expect(Math.abs((await scrolled(page)) - top), "the page stands").toBeLessThan(3);
  await expect(figure(page, "places").lines.first()).toContainText("færre");
});

test("the key figures stay at the top while levers are pulled and charts are read", async ({ page }) => {
  await openIn(page, "nb");
  const strip = page.locator(".figures-short");
  for (const target of [lever(page, "technology").card, chart(page, "cost").card]) {
    await target.scrollIntoViewIfNeeded();
    await expect(strip).toBeInViewport({ ratio: 1 });
    const { y, height } = await strip.boundingBox();
    expect(y).toBeLessThan(2);
    expect(height, "no more than an eighth of the screen").toBeLessThan(portrait.height / 8);
  }
  await enter(lever(page, "coverage_target").field, "12");
  await expect(strip.locator("dd").first()).toHaveText(await figure(page, "places").value.innerText());
  // Turned, a strip that stays would cover what is read.
  await page.setViewportSize(landscape);
  await chart(page, "balance").card.scrollIntoViewIfNeeded();
  await expect(strip).not.toBeInViewport();
});

for (const language of languages) {
  test(`letters on charts are 11 pixels or more, whole, and apart: ${language}`, async ({ page }) => {
    await page.addInitScript(() => {
      // Everything that is written on a canvas, as measured there.
      globalThis.written = new Map();
      const { fillText, clearRect } = CanvasRenderingContext2D.prototype;
      CanvasRenderingContext2D.prototype.clearRect = function (...area) {
        globalThis.written.set(this.canvas, []);
        return clearRect.apply(this, area);
      };
      CanvasRenderingContext2D.prototype.fillText = function (text, x, y, ...rest) {
        const { actualBoundingBoxLeft, actualBoundingBoxRight, actualBoundingBoxAscent, actualBoundingBoxDescent } = this.measureText(text);
        globalThis.written.get(this.canvas)?.push({
          text,
          size: parseFloat(this.font.match(/([\d.]+)px/)[1]),
          left: x - actualBoundingBoxLeft,
          right: x + actualBoundingBoxRight,
          top: y - actualBoundingBoxAscent,
          bottom: y + actualBoundingBoxDescent,
        });
        return fillText.call(this, text, x, y, ...rest);
      };
    });
    await openIn(page, language);
    for (const width of [360, 320, 740]) {
      await page.setViewportSize({ width, height: 740 });
      for (const key of charts) {
        await chart(page, key).plot.scrollIntoViewIfNeeded();
        await drawn(page);
        const found = await chart(page, key).plot.evaluate((plot) => {
          const wrong = [];
          const all = [...plot.querySelectorAll("canvas")].flatMap((canvas) => globalThis.written.get(canvas) ?? []);
          const { width, height } = plot.querySelector("canvas");
          const ratio = width / plot.clientWidth;
          for (const { text, size, left, right, top, bottom } of all) {
            if (size / ratio < 10.99) wrong.push(`«${text}» is ${(size / ratio).toFixed(1)} pixels`);
            if (left < -1 || top < -1 || right > width + 1 || bottom > height + 1) wrong.push(`«${text}» is cut`);
          }
          all.forEach((one, at) => {
            for (const other of all.slice(at + 1)) {
              const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
              const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
              if (across > ratio && down > ratio) wrong.push(`«${one.text}» and «${other.text}» meet`);
            }
          });
          return { wrong, count: all.length };
        });
        expect(found.count).toBeGreaterThan(5);
        expect.soft(found.wrong, `${key}, ${width} pixels wide`).toEqual([]);
      }
    }
  });
}

test("panels come from below, over the whole width, with their way out in sight", async ({ page }) => {
  await openIn(page, "nb");
  for (const [name, show] of Object.entries(panels)) {
    await show(page);
    const panel = page.locator(".panel:popover-open");
    const { x, y, width, height } = await panel.boundingBox();
    expect.soft([x, width], `${name}: as wide as the screen`).toEqual([0, portrait.width]);
    expect.soft(Math.abs(y + height - portrait.height), `${name}: at the lower edge`).toBeLessThan(1);
    expect.soft(height, `${name}: what it is about is seen above it`).toBeLessThanOrEqual(portrait.height * 0.8 + 1);
    const close = panel.locator(".panel-head button");
    await panel.locator(".panel-body").evaluate((body) => body.parentElement.scrollTo(0, body.scrollHeight));
    await expect(close, `${name}: the way out stays`).toBeInViewport({ ratio: 1 });
    await close.tap();
    await expect(panel).toHaveCount(0);
  }
});

for (const [name, viewport] of [["upright", portrait], ["turned", landscape]]) {
  test(`${name}: nothing wider than the screen, and room for a finger, in every view`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(viewport);
    await openIn(page, "nb");
    for (const [view, reach] of Object.entries(views)) {
      await reach(page);
      expect.soft(await outside(page), view).toEqual([]);
      expect.soft(await small(page), view).toEqual([]);
    }
    await views.explore(page);
    // What is used with the thumb all the time has the 44 pixels of a finger.
    for (const button of await page.locator(".lever-row button").all()) {
      const { width, height } = await button.boundingBox();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
  });
}
