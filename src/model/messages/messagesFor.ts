import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { Messages } from './messages.js';

const byLanguage: ReadonlyMap<string, Messages> = new Map(Object.entries({ ar, de, en, es, fr }));

/** The interface's words in the archive's language, or in English where there are none; and the language they are in. */
export function messagesFor(language: string): { readonly words: Messages; readonly language: string } {
  const words = byLanguage.get(language.split('-')[0] ?? '');
  return words === undefined ? { words: en, language: 'en' } : { words, language };
}
