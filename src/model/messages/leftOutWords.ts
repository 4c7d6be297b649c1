import type { RuleName } from '../ruleCatalogue.js';
import { ruleWords } from '../ruleWords.js';
import { leftOutAr } from './leftOut/ar.js';
import { leftOutDe } from './leftOut/de.js';
import { leftOutEs } from './leftOut/es.js';
import { leftOutFr } from './leftOut/fr.js';

const byLanguage: Readonly<Record<string, Readonly<Partial<Record<RuleName, string>>>>> = { ar: leftOutAr, de: leftOutDe, es: leftOutEs, fr: leftOutFr };

/** What a rule leaves out of the texts, in the language of a page; and the language of the words where it is another one. */
export function leftOutWords(rule: RuleName, language: string): { readonly text: string; readonly lang?: 'en' } {
  const [primary = ''] = language.split('-');
  const text = byLanguage[primary]?.[rule];
  if (text !== undefined) return { text };
  return { text: ruleWords(rule), ...(primary === 'en' ? {} : { lang: 'en' }) };
}
