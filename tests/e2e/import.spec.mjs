// SSB's files and SSB's own API: read in slices, shown, used as one step; and everything that can be wrong with them.
import { execFileSync } from "node:child_process";
import { closeSync, ftruncateSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, chromiumArgs } from "../../tools/browser.mjs";
import { root, which } from "../../tools/run.mjs";
import { axe, expect, open, test } from "./fixtures.mjs";
import { directory, read } from "./support/data.mjs";
import { allFigures, choose, enter, lever, saved } from "./support/page.mjs";

// A port that no other worker has.
const port = 30_000 + (process.pid % 20_000);
test.use({
  launchOptions: {
    executablePath: chromium(),
    args: [...chromiumArgs, `--host-resolver-rules=MAP data.ssb.no:443 127.0.0.1:${port}`, "--ignore-certificate-errors"],
  },
});

const sample = (name) => join(root, "tests", "samples", name);
const lier = sample("syntetisk_14746_lier_semikolon_ettaarig.csv");
const recorded = sample("syntetisk_14746_lier_jsonstat2_ettaarig.json");
const section = (page) => page.getByRole("region", { name: "Befolkning fra SSB" });
const found = (page) => page.getByRole("article", { name: "Dette står i filen" });
const use = (page) => page.getByRole("button", { name: "Bruk disse tallene" });

/** Opens «Egne tall» for Lier. */
async function own(page) {
  await open(page);
  await choose(page, "lier 2026", "Lier, 2026");
  await page.locator("nav.tabs").getByRole("button", { name: "Egne tall" }).click();
  await expect(section(page)).toBeVisible();
}

async function give(page, file) {
  const chooser = page.waitForEvent("filechooser");
  await section(page).getByRole("button", { name: "Velg fil" }).click();
  await (await chooser).setFiles(file);
}

/** The scenario that the page has kept, once it is. */
const scenario = async (page) => (await saved(page))?.scenario;

test.describe("a file", () => {
  test("is read, shown, used as one step, and taken back", async ({ page }) => {
    await own(page);
    await enter(lever(page, "coverage_target").field, "15");
    const before = await allFigures(page).catch(() => "");
    await give(page, lier);
    await expect(found(page)).toContainText("14746");
    await expect(found(page)).toContainText("2026 til 2050");
    await expect(found(page)).toContainText("106 ettårige");
    await expect(found(page)).toContainText(/innbyggere|i 2026/);
    await expect.poll(() => scenario(page).then((kept) => kept?.municipality)).toBe("3312");
    await use(page).click();
    await expect(section(page)).toContainText("Scenariet bruker nå befolkningen fra SSB 14746");
    await expect.poll(() => scenario(page).then((kept) => Boolean(kept?.baseline))).toBe(true);
    const kept = await scenario(page);
    expect(kept.levers.coverage_target, "levers stay").toBe(0.15);
    await page.getByRole("button", { name: "Alle steg" }).click();
    await expect(page.locator("#steps")).toContainText("Befolkningen hentet fra SSBs tabell");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Angre" }).click();
    await expect.poll(() => scenario(page).then((kept) => kept?.municipality)).toBe("3312");
    if (before) expect(await allFigures(page)).toBe(before);
  });

  test("is told of in «Hva har jeg endret?», kept over a reload, and replaced by the page's numbers", async ({ page }) => {
    await own(page);
    await give(page, lier);
    await use(page).click();
    await page.getByRole("button", { name: "Hva har jeg endret?" }).first().click();
    await expect(page.locator("#changes")).toContainText("skrevet ut med egne tall");
    await page.keyboard.press("Escape");
    await expect.poll(() => scenario(page).then((kept) => Boolean(kept?.baseline))).toBe(true);
    await page.reload();
    await page.locator("main[data-ready]").waitFor();
    await expect(section(page)).toContainText("Scenariet bruker en befolkning fra en fil eller fra SSB.");
    await page.getByRole("button", { name: "Bruk tallene på siden igjen" }).click();
    await expect.poll(() => scenario(page).then((kept) => kept?.municipality)).toBe("3312");
  });

  test("can be dropped", async ({ page }) => {
    await own(page);
    const transfer = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], "lier.json", { type: "application/json" }));
      return transfer;
    }, readFileSync(recorded, "utf8"));
    await page.locator(".drop").dispatchEvent("drop", { dataTransfer: transfer });
    await expect(found(page)).toContainText("lier.json");
  });

  for (const name of [
    "syntetisk_14746_lier_jsonstat2_ettaarig.json", "gjenskapt_14746.px", "gjenskapt_14746_statbank.xlsx",
    "gjenskapt_14746_statbank_semikolon_latin1.csv", "gjenskapt_14746_utf16_tab.txt",
  ]) {
    test(`${name} is recognised by what is in it`, async ({ page }) => {
      await own(page);
      // Whatever it is called.
      await give(page, { name: "fil.bin", mimeType: "application/octet-stream", buffer: readFileSync(sample(name)) });
      await expect(found(page)).toContainText("2026 til 2050");
      // Another municipality than one's own is not taken without a word.
      if (!name.includes("lier")) await expect(found(page)).toContainText("Kommune 3312 er ikke i filen");
    });
  }

  for (const [what, file, said] of [
    ["the wrong table", () => sample("ekte_10826_bydeler_2024_feil_tabell.csv"), /10826|bydeler/],
    ["a renamed image", () => ({ name: "tall.csv", mimeType: "text/csv", buffer: Buffer.from("89504e470d0a1a0a0000", "hex") }), /Dette er et bilde/],
    ["an empty file", () => ({ name: "tall.csv", mimeType: "text/csv", buffer: Buffer.alloc(0) }), /Filen er tom/],
    ["a truncated file", () => ({ name: "lier.json", mimeType: "application/json", buffer: readFileSync(recorded).subarray(0, 20_000) }), /kan ikke brukes/],
    ["something withheld", () => ({ name: "lier.csv", mimeType: "text/csv", buffer: Buffer.from(readFileSync(lier, "latin1").replace(/("3312 Lier";"Kvinner";"[^"]+";)\d+;/, "$1:;"), "latin1") }), /mangler|kan ikke brukes/],
  ]) {
    test(`${what} is refused, and nothing changes`, async ({ page }) => {
      await own(page);
      await expect.poll(() => scenario(page).then((kept) => kept?.municipality)).toBe("3312");
      const before = await saved(page);
      await give(page, file());
      await expect(section(page).getByRole("alert")).toContainText(said);
      await expect(use(page)).toBeHidden();
      expect((await saved(page)).scenario).toEqual(before.scenario);
    });
  }

  test("over 64 MB is refused before it is read", async ({ page }) => {
    const folder = mkdtempSync(join(tmpdir(), "omsorgstrappa-"));
    const file = join(folder, "stor.csv");
    const handle = openSync(file, "w");
    ftruncateSync(handle, 200 * 1024 * 1024);
    closeSync(handle);
    await own(page);
    await page.evaluate(() => {
      globalThis.read = 0;
      const slice = Blob.prototype.slice;
      Blob.prototype.slice = function (...range) {
        globalThis.read += 1;
        return slice.apply(this, range);
      };
    });
    await give(page, file);
    await expect(section(page).getByRole("alert")).toContainText("200");
    await expect(section(page).getByRole("alert")).toContainText("64");
    expect(await page.evaluate(() => globalThis.read)).toBe(0);
    rmSync(folder, { recursive: true });
  });

  test("with every municipality is read without the page standing still, and can be cancelled", async ({ page }, info) => {
    const [first, heading, ...rows] = bigParts();
    const folder = mkdtempSync(join(tmpdir(), "omsorgstrappa-"));
    const file = join(folder, "alle.csv");
    writeFileSync(file, [first, heading, ...rows].join("\n"), "latin1");
    await own(page);
    await page.evaluate(() => {
      globalThis.gaps = [];
      let last = performance.now();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const now = performance.now();
        globalThis.gaps.push(now - last);
        last = now;
        if (!globalThis.over) port2.postMessage(null);
      };
      port2.postMessage(null);
    });
    const start = Date.now();
    await give(page, file);
    await expect(section(page).locator("progress")).toBeVisible();
    await expect(found(page)).toBeVisible({ timeout: 30_000 });
    const time = Date.now() - start;
    const gaps = await page.evaluate(() => {
      globalThis.over = true;
      return globalThis.gaps.sort((a, b) => b - a).slice(0, 3);
    });
    const said = `${(rows.join("\n").length / 1e6).toFixed(1)} MB in ${time} ms; the main thread was away for ${gaps.map((gap) => gap.toFixed(1)).join(", ")} ms at the most`;
    info.annotations.push({ type: "import", description: said });
    console.log(said);
    await expect(page.getByLabel("Kommune", { exact: true }).last()).toBeVisible();
    await expect(found(page)).toContainText("Lier");
    // Again, and not to the end.
    await give(page, file);
    await section(page).getByRole("button", { name: "Avbryt" }).click();
    await expect(section(page)).toContainText("Lesingen er avbrutt");
    await page.waitForTimeout(300);
    await expect(found(page)).toBeHidden();
    rmSync(folder, { recursive: true });
  });
});

/** The synthetic projection of Lier under every municipality's name: title, heading and rows. */
function bigParts() {
  const lines = readFileSync(lier, "latin1").split(/\r?\n/);
  const at = lines.findIndex((line) => /^"?3312/.test(line));
  const rows = lines.filter((line) => /^"?3312/.test(line));
  const today = directory.filter(({ id }) => id.length === 4);
  return [
    lines.slice(0, at - 1).join("\n"), lines[at - 1],
    ...today.flatMap(({ id, name }) => rows.map((row) => row.replace(/3312 Lier/, `${id} ${name}`))),
  ];
}

const host = "https://data.ssb.no";
const button = (page) => section(page).getByRole("button", { name: "Hent fra SSB" });
const openssl = which("openssl");

test.describe("Hent fra SSB", () => {
  // A certificate cannot be made with Node alone.
  test.skip(openssl === undefined, "needs openssl for the stand-in's certificate");

  let server;
  let asked;
  let answer;
  test.beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), "omsorgstrappa-"));
    const [key, cert] = ["key.pem", "cert.pem"].map((name) => join(folder, name));
    execFileSync(openssl, [
      "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=data.ssb.no", "-keyout", key, "-out", cert,
    ], { stdio: "ignore" });
    server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => {
      asked.push(request);
      answer(request, response);
    });
    await new Promise((done) => server.listen(port, "127.0.0.1", done));
    rmSync(folder, { recursive: true });
  });
  test.afterAll(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
  test.beforeEach(({ problems }) => {
    asked = [];
    problems.allow(/^request: https:\/\/data\.ssb\.no\//, /Failed to load resource|net::ERR|CORS/);
  });
  const cors = { "access-control-allow-origin": "*" };
  const figures = (_, response) =>
    response.writeHead(200, { "content-type": "application/json", ...cors }).end(readFileSync(recorded));

  test("nothing is asked before the click; then one question, and the answer is used", async ({ page }) => {
    answer = figures;
    const outward = [];
    page.on("request", (request) => request.url().startsWith(host) && outward.push(request));
    await own(page);
    await expect(section(page)).toContainText("data.ssb.no");
    await section(page).getByText("Forespørselen som sendes").click();
    await expect(section(page).locator("code")).toContainText(`${host}/api/pxwebapi/v2/tables/14746/data`);
    await page.waitForLoadState("networkidle");
    expect(outward).toEqual([]);
    expect(asked).toEqual([]);
    await button(page).click();
    await expect(found(page)).toContainText("14746");
    expect(asked).toHaveLength(1);
    const [{ method, url, headers }] = asked;
    expect(method).toBe("GET");
    expect(decodeURIComponent(url)).toContain("valueCodes[Region]=3312&valueCodes[Kjonn]=1,2&valueCodes[Alder]=*");
    expect(headers.cookie).toBeUndefined();
    expect(headers.referer, "SSB is not told where from").toBeUndefined();
    await use(page).click();
    await expect(section(page)).toContainText("Scenariet bruker nå befolkningen fra SSB 14746");
  });

  for (const [what, reply, said] of [
    ["broken off", (_, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": 100_000, ...cors });
      response.write("{\"version\"");
      setTimeout(() => response.destroy(), 50);
    }, /ble brutt/],
    ["refused", (request) => request.socket.destroy(), /Vi fikk ikke svar fra SSB/],
    ["without leave to read it", (_, response) => response.writeHead(200).end(readFileSync(recorded)), /Vi fikk ikke svar fra SSB/],
    ["oversized", (_, response) => {
      response.writeHead(200, { "content-type": "application/json", ...cors });
      const piece = Buffer.alloc(1024 * 1024, 32);
      const more = () => {
        while (!response.destroyed && response.write(piece));
        if (!response.destroyed) response.once("drain", more);
      };
      more();
    }, /større enn vi kan lese/],
    ["a web page", (_, response) => response.writeHead(200, { "content-type": "text/html", ...cors }).end("<!doctype html><p>Wi-Fi"), /nettside/],
    ["another table", (_, response) => response.writeHead(200, cors).end(readFileSync(sample("gjenskapt_12209_jsonstat2_med_status.json"))), /12209|kan ikke brukes/],
    ["busy", (_, response) => response.writeHead(429, cors).end(), /Prøv igjen om et minutt/],
    ["closed", (_, response) => response.writeHead(503, cors).end(), /SSB svarer ikke nå/],
    ["a changed table", (_, response) => response.writeHead(400, cors).end(), /tabellen kan være endret/],
  ]) {
    test(`${what}: the page says so, and nothing changes`, async ({ page }) => {
      answer = reply;
      await own(page);
      await expect.poll(() => scenario(page).then((kept) => kept?.municipality)).toBe("3312");
      const before = (await saved(page)).scenario;
      await button(page).click();
      await expect(section(page).getByRole("alert")).toContainText(said, { timeout: 15_000 });
      await expect(use(page)).toBeHidden();
      expect((await saved(page)).scenario).toEqual(before);
      // And it can be tried again.
      answer = figures;
      await button(page).click();
      await expect(found(page)).toContainText("14746");
    });
  }

  test("slow: it can be taken back, and is given up after a while", async ({ page }) => {
    answer = () => {};
    await own(page);
    await button(page).click();
    await expect(section(page)).toContainText("Venter på svar fra SSB");
    await section(page).getByRole("button", { name: "Avbryt" }).click();
    await expect(section(page)).toContainText("Lesingen er avbrutt");
    await button(page).click();
    await expect(section(page).getByRole("alert")).toContainText("svarte ikke i tide", { timeout: 25_000 });
  });

  test("gone: the newest projection is looked for and asked", async ({ page }) => {
    const tables = { tables: [{
      id: "15901", label: "15901: Framskrevet folkemengde 1. januar, etter region", firstPeriod: "2028",
      variableNames: ["region", "kjønn", "alder", "statistikkvariabel", "år"],
    }] };
    answer = (request, response) => {
      if (request.url.includes("/tables/14746/")) response.writeHead(404, cors).end();
      else if (request.url.includes("/tables?")) response.writeHead(200, cors).end(JSON.stringify(tables));
      else figures(request, response);
    };
    await own(page);
    await button(page).click();
    await expect(found(page)).toBeVisible();
    expect(asked.map(({ url }) => /tables\W?(\d{5})?/.exec(url)[1])).toEqual(["14746", undefined, "15901"]);
  });

  test("the policy lets no other host in", async ({ page, problems }) => {
    problems.allow(/^request: https:\/\/example\.org/, /Refused to connect|violates the following Content Security Policy/, /^policy: connect-src/);
    await own(page);
    const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
    expect(policy).toContain("connect-src 'self' https://data.ssb.no;");
    expect(await page.evaluate(() => fetch("https://example.org/").then(() => "answered", () => "refused"))).toBe("refused");
    expect(asked).toEqual([]);
  });
});

for (const scheme of ["light", "dark"]) {
  test(`a file that is read breaks no rule of accessibility, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await own(page);
    await give(page, lier);
    await expect(use(page)).toBeVisible();
    await axe(page, `import, ${scheme}`);
  });
}

test("the population that is shown is the file's", async ({ page }) => {
  await own(page);
  await give(page, lier);
  const said = await found(page).locator("dd", { hasText: "i 2026" }).innerText();
  const { value, dimension } = (({ value, dimension, id, size }) => ({ value, dimension, id, size }))(JSON.parse(readFileSync(recorded, "utf8")));
  expect(dimension).toBeTruthy();
  expect(value.length).toBeGreaterThan(1000);
  expect(read(said)).toBeGreaterThan(25_000);
});
