/** The words before a place in a text that can belong to one name: none from an earlier sentence, paragraph, bracket or dash. The nearest last. */
export interface PlacedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Longer than any word of a name; the search stops there. */
const longestWord = 60;
/** Blank space between two words of a line, or the end of a wrapped line with the next one's indent. */
const longestGap = 12;
/** An abbreviation with a point, within a name: "St.", "U.S.", "Dept." */
const abbreviation = /^[^\p{L}]{0,2}(?:\p{L}\.)+$|^\p{Lu}\p{L}{0,3}\.$/u;

export function wordsBefore(text: string, place: number, most: number): PlacedWord[] {
  const words: PlacedWord[] = [];
  let end = place;
  while (words.length < most) {
    const gapEnd = end;
    let lineBreaks = 0;
    while (end > 0 && gapEnd - end <= longestGap && isSpace(text.charCodeAt(end - 1))) {
      end -= 1;
      if (text.charCodeAt(end) === 0x0a) lineBreaks += 1;
    }
    if (lineBreaks > 1 || gapEnd - end > longestGap) break;
    let start = end;
    while (start > 0 && end - start <= longestWord && !isSpace(text.charCodeAt(start - 1))) start -= 1;
    const word = text.slice(start, end);
    if (word === '' || word.length > longestWord || /[()[\]<>{}|]/.test(word) || !/[\p{L}\p{N}&]/u.test(word)) break;
    if (words.length > 0 && /[.!?;:…。؟][”"’»)\]]*$/u.test(word) && !abbreviation.test(word)) break;
    words.unshift({ text: word, start, end });
    // A quotation mark opens here: what stands before it is no part of what it encloses.
    if (/^[“„«"]/.test(word)) break;
    end = start;
  }
  return words;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0xa0 || code === 0x202f || code === 0x3000;
}
