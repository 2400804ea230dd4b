// The page starts cleanly, and when it cannot, it says so and offers a way on.
import { axe, expect, open, test } from "./fixtures.mjs";
import { allFigures, choose, enter, figure, lever, notices, picker, saved } from "./support/page.mjs";

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
  await expect(page.locator(".loading")).toHaveCount(0);
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
  // The parts that come later are broken too.
  problems.allow(/'compile' on 'WebAssembly'/);
  await page.reload();
  await expect(page.locator("main[data-ready]")).toBeVisible();
});

test("without JavaScript the page says what it needs", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(baseURL);
  // In every language: nothing can choose one here.
  const said = page.locator("noscript p");
  await expect(said).toHaveCount(3);
  for (const language of await said.all()) await expect(language).toBeVisible();
  await context.close();
});

for (const [file, said] of [
  ["data/start.json", /^Listen over kommuner kunne ikke hentes\./],
  ["data/3405-2018.json", /^Tallene for .*Lillehammer.* kunne ikke hentes\./],
]) {
  for (const [how, answer] of [
    ["answered with an error", { status: 500, body: "" }],
    ["answered with something else", { status: 200, contentType: "text/html", body: "<h1>Wi-Fi</h1>" }],
  ]) {
    test(`${file} ${how}: the page says what is missing and tries again`, async ({ page, problems }) => {
      problems.allow(/status of 500/);
      await page.route(`**/${file}`, (route) => route.fulfill(answer));
      await page.goto("./");
      const message = page.getByRole("alert").filter({ has: page.getByRole("button", { name: "Prøv igjen" }) });
      await expect(message.locator("p")).toHaveText(said);
      await expect(panel(page), "this is no crash").toBeHidden();
      await axe(page);
      await page.getByRole("button", { name: "Prøv igjen" }).click();
      await expect(message, "still missing").toBeVisible();
      await page.unroute(`**/${file}`);
      await page.getByRole("button", { name: "Prøv igjen" }).click();
      await expect(page.locator("main[data-ready]")).toBeVisible();
      await expect(figure(page, "places").value).toHaveText("373");
    });
  }
}

for (const [how, answer] of [
  ["is not found", (route) => route.fulfill({ status: 404, body: "" })],
  ["cannot be reached", (route) => route.abort("internetdisconnected")],
]) {
  test(`a municipality that ${how} is told, and the scenario is kept`, async ({ page, problems }) => {
    problems.allow(/status of 404|ERR_INTERNET_DISCONNECTED/);
    await open(page);
    await enter(lever(page, "coverage_target").field, "16");
    const before = await allFigures(page);
    await page.route("**/data/1563.json", answer);
    await picker(page).click();
    await picker(page).fill("sunn");
    await picker(page).press("Enter");
    await expect(notices(page)).toHaveText(/^Tallene for Sunndal, 2026 kunne ikke hentes\. Scenariet ditt er som før\./);
    await expect(picker(page)).toHaveValue("Lillehammer, plan 2018–2028");
    expect(await allFigures(page)).toBe(before);
    await page.unroute("**/data/1563.json");
    await choose(page, "sunn", "Sunndal, 2026");
  });
}

test("the newest choice of municipality wins over a slower one", async ({ page }) => {
  await open(page);
  const answers = [];
  await page.route("**/data/1563.json", async (route) => {
    await new Promise((done) => answers.push(done));
    await route.continue();
  });
  await picker(page).click();
  await picker(page).fill("sunn");
  await picker(page).press("Enter");
  await expect.poll(() => answers.length).toBe(1);
  await choose(page, "øvre", "Øvre Eiker, 2026");
  const late = page.waitForResponse("**/data/1563.json");
  answers[0]();
  await (await late).finished();
  await expect(picker(page)).toHaveValue("Øvre Eiker, 2026");
  await enter(lever(page, "coverage_target").field, "16");
  await expect(picker(page)).toHaveValue("Øvre Eiker, 2026");
});

const later = { "the texts": "**/data/text/*.later.json", "the code": "**/split_later-*.wasm" };

for (const [name, missing] of Object.entries(later)) {
  test(`without ${name} that comes later a first visit works, and help says that it is missing`, async ({ page, problems }) => {
    problems.allow(/status of 404/, /split/i, /WebAssembly/);
    await page.route(missing, (route) => route.fulfill({ status: 404, body: "" }));
    await open(page);
    await enter(lever(page, "coverage_target").field, "16");
    await expect(figure(page, "places").value).toHaveText("330");
    await lever(page, "coverage_target").help.click();
    const help = page.getByRole("dialog");
    await expect(help).toBeVisible();
    await expect(help, "something that never comes is not said to be loading").not.toContainText("Laster …");
    await page.keyboard.press("Escape");
    await page.unroute(missing);
    await lever(page, "coverage_target").help.click();
    await expect(help.getByRole("heading", { name: "Hva det er" })).toBeVisible();
    await page.keyboard.press("Escape");
    // What was changed meanwhile is kept as soon as that can be done.
    await expect.poll(async () => (await saved(page))?.scenario.levers?.coverage_target).toBe(0.16);
  });
}

test("a kept record whose code does not come: the page says so, leaves the record alone, and tries again", async ({ page, problems }) => {
  problems.allow(/status of 404/, /split/i, /WebAssembly/);
  await open(page);
  await enter(lever(page, "coverage_target").field, "16");
  await expect.poll(async () => (await saved(page))?.scenario.levers?.coverage_target).toBe(0.16);
  const record = await page.evaluate(() => localStorage.getItem("omsorgstrappa"));
  await page.route(later["the code"], (route) => route.fulfill({ status: 404, body: "" }));
  await page.reload();
  const message = page.getByRole("alert").filter({ has: page.getByRole("button", { name: "Prøv igjen" }) });
  await expect(message.locator("p")).toHaveText("Siden kunne ikke hentes helt. Det du har lagret, er som før. Sjekk nettet og prøv igjen.");
  await expect(panel(page), "this is no crash").toBeHidden();
  await axe(page);
  await page.getByRole("button", { name: "Prøv igjen" }).click();
  await expect(message, "still missing").toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem("omsorgstrappa"))).toBe(record);
  await page.unroute(later["the code"]);
  await page.getByRole("button", { name: "Prøv igjen" }).click();
  await expect(page.locator("main[data-ready]")).toBeVisible();
  await expect(lever(page, "coverage_target").field).toHaveValue("16,0");
  await expect(notices(page)).toBeEmpty();
});

test("without its texts the page says that something went wrong", async ({ page, problems }) => {
  problems.allow(/status of 404/, /data\/text/);
  await page.route("**/data/text/nb.json", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto("./");
  await expect(page.getByRole("heading", { name: "Noe gikk galt" })).toBeVisible();
});
