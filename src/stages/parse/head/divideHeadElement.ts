export interface HeadElement {
  readonly headline: string;
  readonly deck?: string;
  readonly byline?: string;
}

/**
 * The lines of a headline as a financial daily's collections hold it: "Who's News:" over "@  Harbour Bank Ltd.", and below a rule
 * of hyphens the deck and the writer: "----", "By Jane Roe", "Staff Reporter of The Harbour Journal".
 */
export function divideHeadElement(lines: readonly string[]): HeadElement {
  const plain = lines.map((line) => line.trim().replace(/^@\s+/, '')).filter((line) => line !== '');
  const ruled = plain.findIndex((line, index) => index > 0 && /^-{3,}$/.test(line));
  const below = ruled < 0 ? [] : plain.slice(ruled + 1).filter((line) => !/^-{3,}$/.test(line));
  const by = below.findIndex((line) => /^by \p{Lu}/iu.test(line));
  const deck = below.slice(0, by < 0 ? below.length : by).join(' ');
  return {
    headline: (ruled < 0 ? plain : plain.slice(0, ruled)).join(' '),
    ...(deck === '' ? {} : { deck }),
    ...(by < 0 ? {} : { byline: below.slice(by).join(', ') }),
  };
}
