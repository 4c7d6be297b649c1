/** Letters that Unicode does not take apart into a base and a mark. */
const plainLetters: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i', þ: 'th', ħ: 'h', ŧ: 't', ĸ: 'k', ŋ: 'n' };

/** Letters that are apostrophes, accents, titlos, points, vowels and lengthening strokes that are written or left out at will. The vowel signs of Indian scripts and the voicing of kana are none of these. */
const marks = new RegExp(
  [
    '\\u02b9-\\u02c1',
    '\\u0300-\\u036f',
    '\\u0483-\\u0487',
    '\\u0591-\\u05c7',
    '\\u0610-\\u061a',
    '\\u064b-\\u065f',
    '\\u0670',
    '\\u06d6-\\u06ed',
    '\\u1ab0-\\u1aff',
    '\\u1dc0-\\u1dff',
    '\\u20d0-\\u20ff',
    '\\ufe20-\\ufe2f',
  ]
    .map((range) => `[${range}]`)
    .join('|'),
  'g',
);

/**
 * A word as readers and old spellings may write it, so that all of these are one: lower case, no accents, no punctuation in
 * it; ligatures and the long s undone (`ſtrœm` is `stroem`), Arabic and Persian digits as those of Europe. What the index and the dictionary are made of.
 */
export function foldTerm(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z\d]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .replace(marks, '')
    .replaceAll('\u0640', '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '')
    .replace(/[ßæœøđðłıþħŧĸŋ]/g, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFC');
}
