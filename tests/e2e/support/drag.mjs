// Pulling a native range with the mouse.

/** The point of the range at which the thumb stands for `value`. */
async function point(range, value) {
  return range.evaluate((input, value) => {
    const { left, top, width, height } = input.getBoundingClientRect();
    const thumb = parseFloat(getComputedStyle(input.closest(".track")).getPropertyValue("--thumb")) *
      parseFloat(getComputedStyle(document.documentElement).fontSize);
    const share = (value - Number(input.min)) / (Number(input.max) - Number(input.min));
    return { x: left + thumb / 2 + share * (width - thumb), y: top + height / 2 };
  }, value);
}

/** Takes hold of the thumb and pulls it to `value`; the button stays down until `release`. */
export async function pull(page, range, value, steps = 12) {
  await range.scrollIntoViewIfNeeded();
  const from = await point(range, Number(await range.inputValue()));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const to = await point(range, value);
  await page.mouse.move(to.x, to.y, { steps });
  return {
    /** On to another value, still with the button down. */
    on: async (next) => {
      const { x, y } = await point(range, next);
      await page.mouse.move(x, y, { steps });
    },
    release: () => page.mouse.up(),
  };
}
