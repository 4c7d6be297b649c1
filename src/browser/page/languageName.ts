/** The name of a language in another one's words; its tag, where it has none there. */
import { knownLocale } from './knownLocale.js';

export function languageName(language: string): (tag: string) => string {
  const names = new Intl.DisplayNames([knownLocale(language)], { type: 'language', fallback: 'code' });
  return (tag) => {
    try {
      return names.of(tag) ?? tag;
    } catch {
      return tag;
    }
  };
}
