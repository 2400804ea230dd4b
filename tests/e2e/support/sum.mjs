// Worked formulas: reads «16,00 per 100 × 2 065 innbyggere = 330,4 plasser» and does the sum.

/** One side of a formula as a number: words are left out, signs are the page's own. */
function side(text) {
  const plain = text
    .replace(/\s/g, " ")
    .replace(/per 100/g, "÷ 100")
    .replace(/(\d) (?=\d{3})/g, "$1")
    .replace(/,/g, ".")
    .replace(/[a-zæøåA-ZÆØÅ]+\.?/g, "")
    .replace(/×/g, "*")
    .replace(/÷/g, "/")
    .replace(/−/g, "-");
  if (!/^[\d\s.()*/+-]+$/.test(plain)) throw new Error(`Not a sum: «${text}».`);
  return Function(`"use strict"; return (${plain.replace(/-\s*-/g, "+ ")});`)();
}

/** Both sides of a formula; the numbers in it are rounded, so they agree only nearly. */
export function sum(text) {
  const [left, right] = text.split("=");
  const result = side(right.replace(/per 100/, ""));
  // Kroner to the left, millions to the right.
  const unit = /kr =/.test(text) ? 1e6 : 1;
  return { worked: side(left.replace(/per 100(?=\s*$)/, "")) / unit, said: result };
}
