// The packaged figures, read from the repository: what the page shows is worked out again from them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../tools/run.mjs";

const json = (...path) => JSON.parse(readFileSync(join(root, ...path), "utf8"));

/** What the page starts with. */
export const start = json("data", "municipality", "start.json");

/** Every packaged municipality, in the order of the list. */
export const directory = json("data", "municipality", "directory.json").municipalities;

/** The long texts, with the citations and what every lever's help says. */
export const longIn = (language) => json("data", "text", `${language}.later.json`);
export const long = longIn("nb");

/** How many people a packaged municipality has in its first year. */
export function people(id) {
  const { counts } = json("data", "municipality", `${id}.json`).baseline.population;
  return counts[0].reduce((sum, count) => sum + count, 0);
}

/** One packaged municipality with the few figures that need no model. */
export function municipality(id) {
  const { baseline, ...rest } = json("data", "municipality", `${id}.json`);
  const { bands, years, counts } = baseline.population;
  const places = baseline.places.institution + baseline.places.care_home_24h;
  /** Persons of 80 and over; between the years of the source the number is linear. */
  const old = (year) => {
    const at = years.findIndex((known) => known >= year);
    const inSource = counts.map((row) => row.reduce((sum, count, band) => (bands[band][0] >= 80 ? sum + count : sum), 0));
    if (years[at] === year) return inSource[at];
    const share = (year - years[at - 1]) / (years[at] - years[at - 1]);
    return inSource[at - 1] + share * (inSource[at] - inSource[at - 1]);
  };
  const decided = (year) =>
    baseline.decided.filter(({ from }) => from <= year).reduce((sum, change) => sum + change.places, places);
  return { ...rest, baseline, places, old, decided, coverage: places / old(baseline.base_year) };
}

/** Every series of a scenario with a known result. */
export function golden(name) {
  const found = json("tests", "golden", "cases.json").find((known) => known.name === name);
  if (!found) throw new Error(`There is no case «${name}» in tests/golden/cases.json.`);
  return found;
}

/** A number as the page writes it, with plain spaces. */
export function written(value, decimals = 0) {
  const rounded = Math.round(Math.abs(value) * 10 ** decimals * (1 + Number.EPSILON)) / 10 ** decimals;
  const [whole, fraction] = rounded.toFixed(decimals).split(".");
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, " ") + (fraction ? `,${fraction}` : "");
  return value < 0 && rounded > 0 ? `−${digits}` : digits;
}

/** The number that a text of the page begins with. */
export function read(text) {
  const [digits] = /^[−-]?\d[\d\s]*(,\d+)?/.exec(text.trim()) ?? [];
  if (digits === undefined) throw new Error(`No number in «${text}».`);
  return Number(digits.replace(/\s/g, "").replace("−", "-").replace(",", "."));
}
