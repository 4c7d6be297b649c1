/** Whether a line is a row of figures: of a table, of a company's results. */

/** Longest such line, in UTF-16 units. */
const longest = 120;
/** A number with a decimal or thousands mark, or a fraction: no day, page or count of comments is written so. */
const marked = /(?<![\p{L}\d:/.,-])[-+(]?[$€£¥]?\d{1,3}(?:(?:[.,]\d{3})+(?:[.,]\d+)?|[.,]\d+)(?![\p{L}\d:/-]|[.,]\d)/gu;
/** One number beside another of the same kind: "39 cts vs 90 cts". */
const compared = /\d[^!?]{0,25}\svs?\.?\s(?:[^!?]{0,25}\d|not given|nil|n\.?\/?a\.?$)/i;
/** A number in a column of its own. */
const column = /(?:^|\s{2,})[-+(]?[$€£¥]?(?:\d[\d.,/]*|\.\d+)[)%]?(?=\s{2,}|$)/g;
const fewest = 2;

export function isFigures(text: string): boolean {
  if (text.length > longest || !/\d.*\d/.test(text)) return false;
  return compared.test(text) || (text.match(marked)?.length ?? 0) >= fewest || (text.match(column)?.length ?? 0) >= fewest;
}
