import type { BibliographicRecord } from '../../../model/bibliographicRecord.js';
import { licenceOf } from '../../../model/licence.js';
import type { PlanContext } from '../planContext.js';
import { printedName } from './printedName.js';

/**
 * The record as an OpenURL ContextObject in a span's title (COinS, https://www.ocoins.info/), which reference managers
 * find in any page. In the Dublin Core format, since that of journals has no newspapers; the type is Zotero's word for
 * their articles. A name whose parts are not known is told as a body's (`aucorp`), so that nobody divides it.
 */
export function coins(record: BibliographicRecord, topics: readonly string[], { settings }: PlanContext): string {
  const licence = licenceOf(settings.licence);
  const pairs: (readonly [key: string, value: string | undefined])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'newspaperArticle'],
    ['rft.title', record.title],
    ...record.authors.map((author) => ['literal' in author ? 'rft.aucorp' : 'rft.au', printedName(author)] as const),
    ['rft.source', record.container],
    ['rft.date', record.date?.edtf],
    ['rft.volume', record.volume],
    ['rft.issue', record.issue],
    ['rft.pages', record.pages],
    ['rft.language', record.language],
    ...topics.map((topic) => ['rft.subject', topic] as const),
    ['rft.rights', settings.rights ?? licence?.name],
    ['rft_id', record.url],
  ];
  return pairs
    .filter(([, value]) => value !== undefined)
    .map(([key, value = '']) => `${key}=${queryValue(value)}`)
    .join('&');
}

/** What a query may hold as it is stays, and a space is a plus, as forms send it. */
function queryValue(text: string): string {
  if (/^[\w.~()!*',/:-]*$/.test(text)) return text;
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(/%(?:20|2C|2F|3A)/g, (code) => (code === '%20' ? '+' : decodeURIComponent(code)));
}
