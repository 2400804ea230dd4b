// `npm test` step: Lighthouse on the built page, `node tools/lighthouse.mjs [folder]`. Accessibility and best practices must
// be 100, on a phone and on a desktop; performance and SEO are printed. Asks nothing of the net.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import desktop from "lighthouse/core/config/desktop-config.js";
import { chromium, chromiumArgs } from "./browser.mjs";
import { UserError, defaultDist, main } from "./run.mjs";
import { serve } from "./server.mjs";

/** Categories and the least score of those that are a gate. */
const gates = { accessibility: 100, "best-practices": 100, performance: undefined, seo: undefined };
const presets = { mobile: undefined, desktop };

/** Audits of a gated category that do not pass, each with the first elements it names. */
function failed({ audits }, { auditRefs }) {
  const wrong = auditRefs
    .filter(({ weight }) => weight > 0)
    .map(({ id }) => audits[id])
    .filter(({ score }) => score !== null && score < 1);
  return wrong.map(({ id, title, details }) => {
    const items = (details?.items ?? []).slice(0, 3).map((item) => item.node?.snippet ?? JSON.stringify(item).slice(0, 160));
    return [`${id}: ${title}`, ...items].join("\n    ");
  });
}

await main(async () => {
  const { url, close } = await serve({ folder: resolve(process.argv[2] ?? defaultDist), compress: true });
  const userDataDir = mkdtempSync(join(tmpdir(), "lighthouse-"));
  const chrome = await launch({
    chromePath: chromium(),
    chromeFlags: [...chromiumArgs, "--headless=new", "--lang=nb-NO"],
    userDataDir,
  });
  const complaints = [];
  try {
    for (const [preset, config] of Object.entries(presets)) {
      const options = { port: chrome.port, logLevel: "error", output: "json", onlyCategories: Object.keys(gates) };
      const { lhr } = await lighthouse(url, options, config);
      if (lhr.runtimeError) throw new UserError(`Lighthouse (${preset}) could not look at the page: ${lhr.runtimeError.message}`);
      const scores = Object.keys(gates).map((id) => [id, Math.round(lhr.categories[id].score * 100)]);
      const times = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift"];
      console.log(`${preset}: ${scores.map(([id, score]) => `${id} ${score}`).join(", ")}`);
      console.log(`  ${times.map((id) => `${id} ${lhr.audits[id].displayValue}`).join(", ")}`);
      for (const [id, score] of scores) {
        if (gates[id] === undefined || score >= gates[id]) continue;
        complaints.push(`${preset}: ${id} is ${score}\n  ${failed(lhr, lhr.categories[id]).join("\n  ")}`);
      }
    }
  } finally {
    await chrome.kill();
    await close();
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 3 });
  }
  if (complaints.length > 0) throw new UserError(complaints.join("\n"));
});
