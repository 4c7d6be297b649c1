/**
 * Says what the reader must know about the words of the query: those that occur nowhere, with what may have been meant, and
 * those that were left out. Nothing is dropped in silence.
 */

import { elision } from '../../model/elision.js';
import type { PlannedTerm, QueryPlan } from '../hits/planQuery.js';
import type { FieldName, Term } from '../query/query.js';
import { readDate } from '../query/readDate.js';
import { commonerWords } from '../words/commonerWords.js';
import { compoundWords } from '../words/compoundWords.js';
import { isBeginning } from '../words/isBeginning.js';
import { nearWords } from '../words/nearWords.js';
import type { Dictionary } from '../words/openDictionary.js';
import { wordsNowhere } from '../words/wordsNowhere.js';
import { element } from './element.js';
import { fill } from './fill.js';
import type { SearchPage } from './findPage.js';
import { shortened } from './shortened.js';

export interface NotesInput {
  readonly plan: QueryPlan;
  readonly dictionary: Dictionary;
  /** Words with a sign within them that are nowhere, though some of their parts are. */
  readonly compounds: readonly PlannedTerm[];
  /** Fields of which a value holds a word. */
  readonly fieldsWith: (word: string) => Promise<readonly FieldName[]>;
  /** More to say: of dates, of parts that could not be searched. */
  readonly others: readonly string[];
  /** Another query, without quotation marks, where nothing was found. */
  readonly looser: string | undefined;
  readonly onQuery: (typed: string) => void;
  /** Puts another word in the place of one that was typed. */
  readonly onWord: (instead: string, typed: string) => void;
  readonly isLatest: () => boolean;
}

/** Words that are named at most. */
const named = 8;
/** Words that were left out of a text that was pasted, as far as they are listed. */
const listed = 24;

export async function showNotes(
  { notes, words }: Pick<SearchPage, 'notes' | 'words'>,
  { plan, dictionary, compounds, fieldsWith, others, looser, onQuery, onWord, isLatest }: NotesInput,
): Promise<void> {
  const terms = plan.clauses.filter(({ clause }) => clause.sign !== 'not').flatMap((clause) => clause.terms);
  const replaced = terms.flatMap((planned) => {
    const form = otherForm(planned);
    return form === undefined ? [] : [fill(words.asOtherForm, { word: planned.term.text, form })];
  });
  const isNowhere = (planned: PlannedTerm): boolean => planned.ways.size === 0 || compounds.includes(planned);
  const nowhere = terms.filter(isNowhere).map(({ term }) => term);
  const absent = (await Promise.all(nowhere.map((term) => (term.kind === 'phrase' ? wordsNowhere(term, dictionary) : [term])))).flat();
  const lines = await Promise.all(absent.slice(0, named).map((term) => absentLine(term)));
  const misprints = (await Promise.all(terms.filter((planned) => !isNowhere(planned)).map(commonerLine))).filter((line) => line !== undefined);
  if (!isLatest()) return;
  const more = absent.length - named;
  const leftOut = plan.leftOut.length > listed ? [...plan.leftOut.slice(0, listed), '…'] : plan.leftOut;
  const left = leftOut.length === 0 ? [] : [fill(words.leftOut, { words: leftOut.join(words.comma) })];
  notes.replaceChildren(
    ...lines,
    ...misprints,
    ...(more > 0
      ? [
          element(
            'p',
            '',
            absent
              .slice(named)
              .map(({ text }) => text)
              .join(words.comma),
          ),
        ]
      : []),
    ...[...replaced, ...left, ...others].map((text) => element('p', '', text)),
    ...(looser === undefined ? [] : [looserLine(looser)]),
  );

  function looserLine(typed: string): HTMLElement {
    const line = element('p', '', `${words.wordsAlone} `);
    line.append(choice(typed, () => onQuery(typed)));
    return line;
  }

  async function absentLine({ kind, text }: Term): Promise<HTMLElement> {
    const fields = kind === 'word' ? await fieldsWith(text) : [];
    const line = element('p', '', fill(fields.length === 0 ? words.absent : words.absentFromTexts, { word: shortened(text) }));
    if (kind === 'phrase') return line;
    if (isDate(text)) {
      line.append(' ', ...meant([`on:${text}`], text));
      return line;
    }
    const isCut = kind === 'word' && (await isBeginning(text, dictionary));
    // Where nothing is found the words alone are offered for the whole query.
    const alone = looser === undefined && compounds.some(({ term }) => term.text === text) ? compoundWords(text) : [];
    const near = [...fields.map((field) => `${field}:${text}`), ...(isCut ? [`${text}*`] : []), ...(await nearTo(text)), ...(alone.length > 1 ? [alone.join(' ')] : [])];
    if (near.length > 0) line.append(' ', ...meant(near, text));
    return line;
  }

  /** A mistake after an elision is one of the word behind it. */
  async function nearTo(text: string): Promise<string[]> {
    const near = await nearWords(text, dictionary);
    const bare = text.replace(elision, '');
    return near.length > 0 || bare === text ? near : nearWords(bare, dictionary);
  }

  async function commonerLine({ term, ways, ownArticles }: PlannedTerm): Promise<HTMLElement | undefined> {
    if (term.kind !== 'word') return undefined;
    if (isDate(term.text)) return element('p', '', ...meant([`on:${term.text}`], term.text));
    const own = new Set([...ways.values()].flat(2).flatMap(({ entries }) => entries.map((entry) => entry.term)));
    const near = await commonerWords(term.text, ownArticles, own, dictionary);
    return near.length === 0 ? undefined : element('p', '', ...meant(near, term.text));
  }

  function meant(near: readonly string[], typed: string): (string | HTMLElement)[] {
    const choices = near.flatMap((word, at) => [...(at === 0 ? [] : [words.comma]), choice(word, () => onWord(word, typed))]);
    const [before = '', after = ''] = words.didYouMean.split('{words}');
    return [before, ...choices, after];
  }
}

/** A month or a day; a year is a word as any other. */
function isDate(text: string): boolean {
  return text.length > 4 && readDate(text) !== undefined;
}

/** What is written without spaces is searched as the beginning of a word, too. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

/** Of a word that the archive has in other forms alone, the commonest of them. */
function otherForm({ term, ways, ownArticles }: PlannedTerm): string | undefined {
  if (term.kind !== 'word' || ownArticles > 0 || unspaced.test(term.text)) return undefined;
  const steps = [...ways.values()].flat();
  if (steps.some((way) => way.length > 1)) return undefined;
  return steps
    .flat()
    .flatMap(({ entries }) => entries.flatMap(({ words }) => words))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
}

function choice(text: string, onChoice: () => void): HTMLButtonElement {
  const button = element('button', 'plain', element('bdi', '', text));
  button.type = 'button';
  button.addEventListener('click', onChoice);
  return button;
}
