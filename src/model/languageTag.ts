import type { LanguageTag } from './brands.js';

/** The shortest canonical form of a BCP 47 tag, or undefined where the text is none. Underscores are taken for hyphens (`pt_BR`). */
export function languageTag(text: string): LanguageTag | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'));
    return tag as LanguageTag | undefined;
  } catch {
    return undefined;
  }
}

/** Primary languages written from right to left (Unicode CLDR, scripts Arab, Hebr, Syrc, Thaa, Nkoo). */
const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'iw', 'ji', 'ks', 'nqo', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);

/** Direction in which a language is written. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const [primary = '', second = ''] = tag.split('-');
  if (second === 'Latn') return 'ltr';
  return rightToLeft.has(primary.toLowerCase()) || second === 'Arab' || second === 'Hebr' ? 'rtl' : 'ltr';
}
