// What is on a canvas.

/** Share of the pixels that are painted, and how many colours there are, roughly. */
export const ink = (canvas) =>
  canvas.evaluate((canvas) => {
    const { width, height } = canvas;
    const { data } = canvas.getContext("2d").getImageData(0, 0, width, height);
    const colours = new Set();
    let painted = 0;
    for (let at = 0; at < data.length; at += 4) {
      if (data[at + 3] === 0) continue;
      painted += 1;
      if (data[at + 3] === 255) colours.add((data[at] >> 5 << 6) | (data[at + 1] >> 5 << 3) | (data[at + 2] >> 5));
    }
    return { share: painted / (width * height), colours: colours.size };
  });

/** A fingerprint of the whole content, for comparing. */
export const content = (canvas) =>
  canvas.evaluate(async (canvas) => {
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(canvas.toDataURL()));
    return [...new Uint8Array(digest.slice(0, 8))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  });

/** The size of the drawing and of its place on the page. */
export const sizes = (canvas) =>
  canvas.evaluate((canvas) => {
    const { width, height } = canvas.getBoundingClientRect();
    return { drawn: [canvas.width, canvas.height], shown: [width, height], ratio: devicePixelRatio };
  });

/** Waits until the page has drawn what it was asked to draw. */
export const drawn = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

/** Waits until nothing more comes by itself: the bands of the draws, and the letters. */
export async function settled(page) {
  await page.locator(".figure-range").first().waitFor();
  await page.evaluate(async () => void (await document.fonts.ready));
  await drawn(page);
}
