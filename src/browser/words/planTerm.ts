/**
 * A term of the query → what the index of one language must be asked for. A term that the language does not have has no ways.
 */
import { elision } from '../../model/elision.js';
import { formKey } from '../../model/formKey.js';
import { formOf } from '../../model/formOf.js';
import type { Term } from '../query/query.js';
import type { Dictionary, DictionaryEntry } from './openDictionary.js';
import { wordKey } from './wordKey.js';
import { wordParts } from './wordParts.js';

/** One word of a way: any of these terms of the index. */
export interface Step {
  readonly terms: ReadonlySet<string>;
  /** Term → numbers of the forms of it that are asked for; a term that is not here is asked for in any form. */
  readonly forms: ReadonlyMap<string, ReadonlySet<number>>;
  /** Term → number of the form that was typed. */
  readonly typed: ReadonlyMap<string, number>;
  /** Terms of which a form that is not asked for has the same number as one that is, so that only the text tells. */
  readonly doubtful: ReadonlySet<string>;
  readonly entries: readonly DictionaryEntry[];
  /** Marks by themselves that may stand before it, behind the step before. */
  readonly marksBefore: number;
  /** Part of the articles with these terms that have a fitting word. */
  readonly share: number;
  /** Articles that have the word as it was typed. */
  readonly ownArticles: number;
}

/** Steps that follow one another in the text. */
export type Way = readonly Step[];

/** Languages in which `l'archive` is a search for `archive`; in others `c'mon` is none for `mon`. */
const eliding = /^(?:fr|it|ca|oc)\b/;

/** @param spellings folded word → other spellings of it, from the archive's settings @returns ways of which any will do */
export async function planTerm(term: Term, language: string, dictionary: Dictionary, spellings: ReadonlyMap<string, readonly string[]>): Promise<readonly Way[]> {
  const bare = term.text.replace(elision, '');
  if (term.kind === 'exact' || term.kind === 'phrase' || bare === term.text) return waysOf(term, language, dictionary, spellings);
  const [asTyped, without] = [term, { ...term, text: bare }];
  if (eliding.test(language)) {
    const ways = await waysOf(without, language, dictionary, spellings);
    return ways.length > 0 ? ways : waysOf(asTyped, language, dictionary, spellings);
  }
  const ways = await waysOf(asTyped, language, dictionary, spellings);
  if (ways.length > 0) return ways;
  // Another word than was typed, as the page will say.
  return (await waysOf(without, language, dictionary, spellings)).map((way) => way.map((step) => ({ ...step, typed: new Map(), ownArticles: 0 })));
}

async function waysOf(term: Term, language: string, dictionary: Dictionary, spellings: ReadonlyMap<string, readonly string[]>): Promise<readonly Way[]> {
  const { kind, text } = term;
  const isWritten = kind === 'exact' || kind === 'phrase';
  const find = async (word: string): Promise<Step> => {
    const words = isWritten ? [word] : [word, ...(spellings.get(wordKey(word)) ?? [])];
    const entries = (await Promise.all(words.map((each) => dictionary.find(language, each)))).flat();
    return stepOf(entries, isWritten ? (other) => other === keyOf(word) : () => true, keyOf(word));
  };
  const findPrefix = async (word: string): Promise<Step> =>
    stepOf(await dictionary.findPrefix(language, word), (other) => other.replace("'", '').startsWith(wordKey(word)), keyOf(word));

  const parts = await wordParts(text, language, dictionary);
  if (parts.length === 0) return [];
  const isUnspaced = parts.some((part) => part.isCharacters);
  const steps = await Promise.all(
    parts.map(async ({ word, marksBefore }, at) => ({
      ...(await ((kind === 'prefix' || (isUnspaced && !isWritten)) && at === parts.length - 1 ? findPrefix(word) : find(word))),
      marksBefore,
    })),
  );
  const ways: Way[] = steps.every(({ terms }) => terms.size > 0) ? [steps] : [];
  // Of co-operate, cooperate is another spelling; 2/22 is not 222.
  if (kind === 'word' && !isUnspaced && parts.length > 1 && /\p{L}/u.test(text)) {
    const joined = await find(text);
    if (joined.terms.size > 0) ways.push([joined]);
  }
  return ways;
}

/** @param fits told of `formKey`s @param typed one, too */
function stepOf(found: readonly DictionaryEntry[], fits: (key: string) => boolean, typed: string): Step {
  const entries = found.filter(({ term, words }) => (words.length === 0 ? fits(wordKey(term)) : words.some(([word]) => fits(keyOf(word)))));
  const forms = new Map<string, ReadonlySet<number>>();
  const doubtful = new Set<string>();
  for (const { term, words } of entries) {
    const keys = [...new Set(words.map(([word]) => keyOf(word)))];
    const others = keys.filter((key) => !fits(key));
    if (others.length === 0) continue;
    const wanted = new Set(keys.filter(fits).map((key) => formOf(key, term)));
    forms.set(term, wanted);
    if (others.some((key) => wanted.has(formOf(key, term)))) doubtful.add(term);
  }
  const [articles, fitting] = [0, 0].map((_, at) => entries.reduce((sum, entry) => sum + (at === 0 ? entry.articles : Math.min(entry.articles, countOf(entry, fits))), 0));
  return {
    terms: new Set(entries.map(({ term }) => term)),
    forms,
    typed: new Map(entries.map(({ term }) => [term, formOf(typed, term)])),
    doubtful,
    entries,
    marksBefore: 0,
    share: (fitting ?? 0) / Math.max(1, articles ?? 0),
    ownArticles: entries.reduce((sum, entry) => sum + countOf(entry, (key) => key === typed), 0),
  };
}

/** Articles with a fitting word, at least. */
function countOf({ words, articles }: DictionaryEntry, fits: (key: string) => boolean): number {
  return words.length === 0 ? articles : Math.max(0, ...words.filter(([word]) => fits(keyOf(word))).map(([, count]) => count));
}

function keyOf(word: string): string {
  return formKey(word, wordKey(word));
}
