/**
 * "1 result", "1,204 results", in the page's language and with its forms of plural.
 */
import { formatsFor } from './formatsFor.js';

export interface PluralForms {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

export function countText(forms: PluralForms, count: number, language: string): string {
  const { number, pluralOf } = formatsFor(language);
  const form = forms[pluralOf(count)] ?? forms.other;
  return form.replaceAll('{count}', () => number(count));
}
