// Finds the system's Chromium and its driver; no browser is ever downloaded.
import { which } from "./run.mjs";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

export const chromium = () =>
  process.env.CHROMIUM ?? names.map((name) => which(name)).find((file) => file !== undefined);

export const chromedriver = () => process.env.CHROMEDRIVER ?? which("chromedriver");

/** No sandbox: tests often run as root in a container. No background traffic: only the page may speak. */
export const chromiumArgs = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
