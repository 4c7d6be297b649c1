import type { LanguageTag } from './brands.js';

/** The shortest canonical form of a BCP 47 tag, or undefined where the text is none. Underscores are taken for hyphens (`pt_BR`). */
export function languageTag(text: string): LanguageTag | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'));
    // The form has room for primary languages of four to eight letters; none has been registered (RFC 5646, 2.2.1), and "english" is not one.
    return tag !== undefined && /^[a-z]{2,3}(?:-|$)/.test(tag) ? (tag as LanguageTag) : undefined;
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
