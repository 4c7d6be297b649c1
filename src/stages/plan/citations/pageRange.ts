import type { BibliographicRecord } from '../../../model/bibliographicRecord.js';

/** Pages as they are printed: with an en dash between the first and the last. */
export function pageRange({ pages }: Pick<BibliographicRecord, 'pages'>): string | undefined {
  return pages?.replace(/(\d)\s?-\s?(?=[A-Z]{0,2}\d)/g, '$1–');
}
