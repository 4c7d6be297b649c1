/** Text for a format of lines: no controls, no line ends, no halves of characters, white space as single spaces. */
export function oneLine(text: string): string {
  // Most texts are.
  if (/^(?:[!-~] ?)*$/.test(text)) return text.trimEnd();
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/ {2,}/g, ' ')
    .trim();
}
