/**
 * The page's language as `Intl` takes it. A tag it would throw at, or does not know, becomes English:
 * a strange `lang` must not end the search.
 */
export function knownLocale(language: string): string {
  try {
    return Intl.PluralRules.supportedLocalesOf(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
