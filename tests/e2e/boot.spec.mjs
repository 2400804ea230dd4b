// The page starts cleanly, and when it cannot, it says so and offers a way on.
import { axe, expect, open, test } from "./fixtures.mjs";

const panel = (page) => page.getByRole("alert").filter({ hasText: "Noe gikk galt" });
const reload = (page) => page.getByRole("button", { name: "Last siden på nytt" });
const reset = (page) => page.getByRole("button", { name: "Start på nytt uten det lagrede scenariet" });

/** Lets the start fail: the wasm is answered with a server error. */
async function breakStart(page, problems) {
  problems.allow(/status of 500/);
  await page.route("**/*.wasm", (route) => route.fulfill({ status: 500, body: "" }));
}

test("the page starts", async ({ page }) => {
  const response = await page.goto("./");
  await expect(page.locator("main[data-ready]")).toBeVisible();
  await expect(page.getByText("Laster …")).toHaveCount(0);
  await expect(panel(page)).toBeHidden();
  await expect(page.locator("html")).toHaveAttribute("lang", /^(nb|nn)$/);
  await expect(page).toHaveTitle(/Omsorgstrappa/);
  expect(await response.text(), "no inline script or style").not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=/);
});

test("the icon is there", async ({ page, request }) => {
  await open(page);
  const response = await request.get(await page.locator('link[rel="icon"]').evaluate((link) => link.href));
  expect(response.status()).toBe(200);
  expect(response.headers()["content-type"]).toBe("image/svg+xml");
});

test("a failed start shows the failure panel", async ({ page, problems }) => {
  await breakStart(page, problems);
  await page.goto("./");
  await expect(panel(page)).toBeVisible();
  await expect(reload(page)).toBeVisible();
  await expect(page.getByText("Laster …")).toHaveCount(0);
  await page.getByText("Teknisk feilmelding").click();
  await expect(page.locator("#failure-text")).toContainText("500");
  await axe(page);

  await page.unroute("**/*.wasm");
  await reload(page).click();
  await expect(page.locator("main[data-ready]")).toBeVisible();
  await expect(panel(page)).toBeHidden();
});

for (const [name, cause] of [
  ["an uncaught error", () => setTimeout(() => { throw new Error("expected in this test"); })],
  ["an unhandled rejection", () => void Promise.reject(new Error("expected in this test"))],
]) {
  test(`${name} after the start shows the failure panel`, async ({ page, problems }) => {
    problems.allow(/expected in this test/);
    await open(page);
    await page.evaluate(cause);
    await expect(panel(page)).toBeVisible();
    await expect(panel(page)).toBeFocused();
    await page.getByText("Teknisk feilmelding").click();
    await expect(page.locator("#failure-text")).toContainText("expected in this test");
  });
}

test("starting anew sets what was saved aside and drops the link", async ({ page, problems }) => {
  await breakStart(page, problems);
  await page.addInitScript(() => {
    if (!sessionStorage.getItem("seeded")) {
      localStorage.setItem("omsorgstrappa.test", "mine");
      localStorage.setItem("other", "kept");
    }
    sessionStorage.setItem("seeded", "yes");
  });
  await page.goto("./#v=1");
  await page.unroute("**/*.wasm");
  await reset(page).click();
  await expect(page.locator("main[data-ready]")).toBeVisible();
  const saved = await page.evaluate(() => ({ ...localStorage }));
  expect(saved).toMatchObject({ "omsorgstrappa.test.set-aside": "mine", other: "kept" });
  expect(saved).not.toHaveProperty(["omsorgstrappa.test"]);
  expect(new URL(page.url()).hash).not.toContain("v=1");
});

test("starting anew works when storage is refused", async ({ page, problems }) => {
  await breakStart(page, problems);
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "localStorage", {
      get() {
        throw new DOMException("refused in this test", "SecurityError");
      },
    });
  });
  await page.goto("./");
  await expect(panel(page)).toBeVisible();
  await page.unroute("**/*.wasm");
  await reset(page).click();
  await expect(page.locator("main[data-ready]")).toBeVisible();
});

test("the page starts from wasm that is handed in", async ({ page, request, problems }) => {
  await open(page);
  const address = await page.locator("script[data-wasm]").getAttribute("data-wasm");
  const wasm = await (await request.get(address)).body();
  await page.addInitScript((text) => {
    globalThis.omsorgstrappaWasm = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  }, wasm.toString("base64"));
  await breakStart(page, problems);
  await page.reload();
  await expect(page.locator("main[data-ready]")).toBeVisible();
});

test("without JavaScript the page says what it needs", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(baseURL);
  await expect(page.locator("noscript p")).toBeVisible();
  await context.close();
});
