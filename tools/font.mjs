// `npm run font`: makes style/font from the pinned package: the letters that the page can show, the weights that it uses.
// `node tools/font.mjs --check` makes it again in memory and fails where the files are others, or heavier than the bar.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";
import { UserError, isMain, main, root } from "./run.mjs";

const source = join(root, "node_modules", "@fontsource-variable", "hanken-grotesk");
const folder = join(root, "style", "font");
/** Bytes that all files together may have. */
const bar = 40_000;

/** Every character of Latin-1 with a picture, and what Norwegian typography and our formulas use beside it. */
const latin =
  String.fromCharCode(...[...Array(95).keys()].map((at) => 0x20 + at), ...[...Array(96).keys()].map((at) => 0xa0 + at)) +
  "‘’‚“”„–—…•‹›€−œŒ";
/** Letters of Sami and Kven names that Latin-1 lacks. They stand in a file of their own that only such a name fetches. */
export const sami = "ČčĐđŊŋŠšŦŧŽž";

const parts = { "hanken-grotesk": ["latin", latin], "hanken-grotesk-sami": ["latin-ext", sami] };

/** The files by their names, made anew. */
async function made() {
  const files = {};
  for (const [name, [part, text]] of Object.entries(parts)) {
    const whole = readFileSync(join(source, "files", `hanken-grotesk-${part}-wght-normal.woff2`));
    const variationAxes = { wght: { min: 400, max: 700, default: 400 } };
    files[`${name}.woff2`] = await subsetFont(whole, text, { targetFormat: "woff2", variationAxes });
  }
  files["OFL.txt"] = readFileSync(join(source, "LICENSE"));
  return files;
}

if (isMain(import.meta)) {
  await main(async () => {
    const files = await made();
    const fonts = Object.entries(files).filter(([name]) => name.endsWith(".woff2"));
    const bytes = fonts.reduce((sum, [, content]) => sum + content.length, 0);
    const said = `${fonts.map(([name, content]) => `${name} ${content.length}`).join(" + ")} = ${bytes} bytes of ${bar}`;
    if (bytes > bar) throw new UserError(`The font is too heavy: ${said}.`);
    if (process.argv.includes("--check")) {
      const same = (name) => existsSync(join(folder, name)) && readFileSync(join(folder, name)).equals(files[name]);
      const other = Object.keys(files).filter((name) => !same(name));
      if (other.length > 0) throw new UserError(`style/font is not what npm run font makes: ${other.join(", ")}.`);
    } else {
      mkdirSync(folder, { recursive: true });
      for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    }
    console.log(said);
  });
}
