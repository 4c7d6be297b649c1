/**
 * Which stem Pagefind has for a word: asked of Pagefind itself, by indexing one page that has every word once, so that no
 * stemmer of our own is needed. What it answered is kept.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { foldTerm } from '../../model/foldTerm.js';
import { askedForms } from './askedForms.js';
import { indexWordsOf, unpackPlaces } from './bundleFiles.js';
import { isUnspaced } from './divideWords.js';
import { pagefindBundle } from './pagefindBundle.js';
import { type KnownStems, stemStore } from './stemStore.js';

export interface Stems {
  /** Folded word → its term; words that are their own term may be missing. */
  readonly terms: ReadonlyMap<string, string>;
  /** Whether Pagefind knows the stems of this language. */
  readonly areKnown: boolean;
}

/** Languages whose vowel signs Pagefind takes for accents and leaves out, so that its stems are of other words. */
const misread = /^(?:hi|ne|ta)\b/;

export interface StemPlace {
  /** Where the bundle of a page lies for the moment. */
  readonly workDir: string;
  /** See `stemStore`. */
  readonly stemsDir: string;
}

/** @param words folded */
export async function termsOfWords(words: ReadonlySet<string>, language: string, { workDir, stemsDir }: StemPlace): Promise<Stems> {
  const terms = new Map<string, string>();
  if (words.size === 0 || isUnspaced(language) || misread.test(language)) return { terms, areKnown: false };
  const forms = askedForms(words, language);
  const asked = [...new Set(forms.values())].sort();
  let known = stemStore.read(stemsDir, language);
  const unknown = asked.filter((form) => known?.stems.has(form) !== true);
  if (known === undefined || (known.areKnown && unknown.length > 0)) {
    const { stems, areKnown } = await askPagefind(unknown, language, workDir);
    known = { stems: new Map([...(known?.stems ?? []), ...stems]), areKnown };
    stemStore.write(stemsDir, language, known, asked);
  }
  for (const [word, form] of forms) {
    const stem = known.stems.get(form);
    if (stem !== undefined && stem !== '') terms.set(word, stem);
  }
  return { terms, areKnown: known.areKnown };
}

/** The last word of a page, which Pagefind takes for a compound if it ends in digits, and no other. */
const last = 'end';

/** @param asked forms in order, each once */
async function askPagefind(asked: readonly string[], language: string, workDir: string): Promise<KnownStems> {
  const dir = mkdtempSync(join(workDir, 'words-'));
  try {
    await pagefindBundle([{ address: 'words', html: `<html lang="${language}"><body><p>${asked.join(' ')} ${last}</p></body></html>` }], dir);
    const stems = new Map<string, string>();
    if (!existsSync(join(dir, `wasm.${language}.pagefind`))) return { stems, areKnown: false };
    for (const form of asked) stems.set(form, '');
    const heaviest = new Map<string, number>();
    for (const { term, places } of indexWordsOf(dir, language)) {
      for (const { weight, place } of places.flatMap(unpackPlaces)) {
        const word = asked[place];
        // Of a word that Pagefind takes for a compound there are its parts too, which weigh less than the whole.
        if (word === undefined || weight <= (heaviest.get(word) ?? 0)) continue;
        heaviest.set(word, weight);
        stems.set(word, foldTerm(term));
      }
    }
    return { stems, areKnown: true };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
