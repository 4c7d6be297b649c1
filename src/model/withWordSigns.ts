/** Modifier letters that are nothing else: the turned comma of Hawaiian, the apostrophe of Ukrainian, half rings and primes of transcriptions. */
const letters = /[\u02b9-\u02c1]/g;
/** Signs that are an apostrophe between two letters. */
const signs = /(?<=\p{L}\p{M}*)[‘‛`´′＇](?=\p{L})/gu;
const geresh = /(?<=\p{sc=Hebrew}\p{M}*)['’‘‛`´′](?=\p{sc=Hebrew})/gu;
const gershayim = /(?<=\p{sc=Hebrew}\p{M}*)(?:["“”„‟″]|['’]{2})(?=\p{sc=Hebrew})/gu;
/** The point of the Catalan l·l. */
const middlePoint = /(?<=l)[·•‧∙⋅](?=l)/giu;
const any = /[\u02b9-\u02c1‘‛`´′＇·•‧∙⋅]|\p{sc=Hebrew}/u;

/**
 * A text with the signs within its words each as one character, however they were printed or typed: apostrophes as `’` (`Hawaiʻi`, `пʼять`,
 * `O´Brien`; `'` and `’` stay), geresh and gershayim as such (`צה"ל`). The Catalan `l·l` is `ll`. For what finds words, not for what shows them.
 */
export function withWordSigns(text: string): string {
  if (!any.test(text)) return text;
  return text.replace(letters, '’').replace(gershayim, '״').replace(geresh, '׳').replace(signs, '’').replace(middlePoint, '');
}
