/**
 * A text as names are compared in it: composed (NFC), one space for any white space, one form of apostrophe and of
 * hyphen, and without the characters that nobody sees. Case and accents stay: they tell names from words.
 */
export function foldName(text: string): string {
  const composed = /^[\x00-\x7f]*$/.test(text)
    ? text
    : text
        .normalize('NFC')
        .replace(/[‘’ʻʼ＇]/g, "'")
        .replace(/[\u2010\u2011\u05BE\uFE63\uFF0D]/g, '-')
        .replace(/[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, '');
  const folded = composed.replace(/[^\S ]/g, ' ');
  return folded.includes('  ') ? folded.replace(/ {2,}/g, ' ') : folded;
}
