/** The codes with which a database marks what it tells below a text. */
const code = /^(?:CO|IN|NS|RE|PUB|IPD|IPC|AN|RF|ET|ART|CLM|SE|CY|VOL)(?:\t.*| {2,}.*)?$|^(?:CO|IN|NS|RE|IPD|IPC|RF) [\w-]{1,12} ?: \S.*$|^PUB \p{Lu}.*$/u;
const document = /^(?:AN\s+)?Document [A-Za-z]{1,8}\d{8,}\w*$/;
/** Most lines of such a block, and the longest of them, in UTF-16 units. */
const most = 60;
const longest = 1200;

/** Where the block begins that ends in "AN  Document ABCD000020040303e0330000a" and holds codes, each with what it stands for; undefined where the text has none. */
export function codedTail(lines: readonly string[], from: number, end: number, isKept: (text: string) => boolean): number | undefined {
  if (!document.test((lines[end - 1] ?? '').trim())) return undefined;
  let top: number | undefined;
  for (let at = end - 1; at > from && at > end - most; at -= 1) {
    const text = (lines[at] ?? '').trim();
    if (isKept(text)) return undefined;
    if (code.test(text)) top = at;
    // What a code stands for is no sentence.
    else if (text.length > longest || (/[.!?]["”]?$/.test(text) && text.split(' ').length > 8)) break;
  }
  return top;
}
