/**
 * What Pagefind is given of an article: not its page, so that templates do not matter and menus are not read. Headline,
 * deck and names weigh more than the text; paragraphs keep their ids, so that a hit can lead to its own.
 */
import type { SearchArticle } from '../../model/searchArticle.js';

export function searchDocument({ language, record, bylines, kicker, dateline, corrections, body }: SearchArticle): string {
  const { deck } = record;
  const parts = [`<h1>${escapeText(record.record.title)}</h1>`];
  if (kicker !== undefined) parts.push(`<p data-pagefind-weight="2">${escapeText(kicker)}</p>`);
  if (deck !== undefined) parts.push(`<p data-pagefind-weight="3">${escapeText(deck)}</p>`);
  if (bylines.length > 0) parts.push(`<p data-pagefind-weight="2">${escapeText(bylines.join(', '))}</p>`);
  if (dateline !== undefined) parts.push(`<p>${escapeText(dateline)}</p>`);
  for (const correction of corrections) parts.push(`<p>${escapeText(correction)}</p>`);
  parts.push(body());
  return `<html lang="${escapeText(language)}"><body>${divideWords(parts.join(''), language)}</body></html>`;
}

/** Languages that Pagefind divides into words by a dictionary, not at spaces. */
const segmented = /^(?:zh|ja|th)\b/;
/** Punctuation beyond ASCII between two letters: a dash without spaces, an ellipsis. Not the point that Catalan has inside words. */
const unspaced = /([\p{L}\p{N}\p{M}][^\p{L}\p{N}\p{M}\s\0-\x7f\u00ad\u00b7\u200b-\u200f’ʼ]+)(?=[\p{L}\p{N}])/gu;

/** Pagefind divides words only at spaces and at ASCII punctuation: without this it does not find `tide` in `ebb—tide`, nor `alphabet` in `l’alphabet`. */
function divideWords(html: string, language: string): string {
  if (segmented.test(language)) return html;
  return html.replace(unspaced, '$1 ').replace(/(?<=\p{L})[’ʼ](?=\p{L})/gu, "'");
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
