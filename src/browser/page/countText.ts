/**
 * "1 result", "1,204 results", in the page's language and with its forms of plural.
 */
import { knownLocale } from './knownLocale.js';

export interface PluralForms {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

export function countText(forms: PluralForms, count: number, language: string): string {
  const locale = knownLocale(language);
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
  return form.replaceAll('{count}', () => new Intl.NumberFormat(locale).format(count));
}
