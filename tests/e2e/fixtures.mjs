// The `test` every suite imports: it fails when the page logs an error, throws, breaks its own content security
// policy or asks another origin for anything.
import { AxeBuilder } from "@axe-core/playwright";
import { test as base, expect } from "@playwright/test";

export { expect };

/** What a page did wrong during a test. */
class Problems {
  #found = [];
  #allowed = [];

  add(problem) {
    this.#found.push(problem);
  }

  /** Declares that this test provokes problems that match one of the patterns. */
  allow(...patterns) {
    this.#allowed.push(...patterns);
  }

  unexpected() {
    return this.#found.filter((problem) => !this.#allowed.some((pattern) => pattern.test(problem)));
  }

  /** Watches every page of a browser context, also those opened later. */
  async watch(context, origin) {
    context.on("weberror", (event) => this.add(`uncaught: ${event.error().message ?? event.error()}`));
    context.on("console", (message) => {
      if (message.type() === "error") this.add(`console: ${message.text()}`);
    });
    context.on("request", (request) => {
      const url = new URL(request.url());
      const local = ["data:", "blob:", "about:"].includes(url.protocol) || url.origin === origin;
      if (!local) this.add(`request: ${url.href}`);
    });
    await context.exposeBinding("reportPolicyViolation", (_, text) => this.add(`policy: ${text}`));
    await context.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        globalThis.reportPolicyViolation(`${event.violatedDirective} refused ${event.blockedURI}`);
      });
    });
  }
}

export const test = base.extend({
  problems: [
    async ({ context, baseURL }, use) => {
      const problems = new Problems();
      await problems.watch(context, new URL(baseURL).origin);
      await use(problems);
      expect(problems.unexpected(), "problems in the page").toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens the page, optionally with a hash, and waits until it is ready and has its letters. */
export async function open(page, hash = "") {
  await page.goto(`./${hash}`);
  await page.locator("main[data-ready]").waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => {}));
}

/**
 * Asserts that the page, as it stands, breaks no rule of WCAG 2.2 A and AA that a machine can check. The test goes on,
 * so that it tells of every state it looks at. With `rule` only that rule is looked at, with `within`
 * only that part.
 */
export async function axe(page, state = "", rule = undefined, within = undefined) {
  const builder = new AxeBuilder({ page });
  if (within) builder.include(within);
  if (rule) builder.withRules(rule);
  else builder.withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]);
  const { violations } = await builder.analyze();
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(" ")}`);
  expect.soft(found, `accessibility violations ${state}`.trim()).toEqual([]);
}
