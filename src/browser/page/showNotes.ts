/**
 * Says what the reader must know about the words of the query: those that occur nowhere, with what may have been meant, and
 * those that were left out. Nothing is dropped in silence.
 */

import type { QueryPlan } from '../hits/planQuery.js';
import type { Term } from '../query/query.js';
import { nearWords } from '../words/nearWords.js';
import type { Dictionary } from '../words/openDictionary.js';
import { element } from './element.js';
import { fill } from './fill.js';
import type { SearchPage } from './findPage.js';

export interface NotesInput {
  readonly plan: QueryPlan;
  readonly dictionary: Dictionary;
  /** More to say: of dates, of parts that could not be searched. */
  readonly others: readonly string[];
  /** Puts another word in the place of one that was typed. */
  readonly onWord: (instead: string, typed: string) => void;
  readonly isLatest: () => boolean;
}

/** Words that are named at most. */
const named = 8;

export async function showNotes({ notes, words }: Pick<SearchPage, 'notes' | 'words'>, { plan, dictionary, others, onWord, isLatest }: NotesInput): Promise<void> {
  const terms = plan.clauses.filter(({ clause }) => clause.sign !== 'not').flatMap((clause) => clause.terms);
  const absent = terms.filter(({ ways }) => ways.size === 0).map(({ term }) => term);
  const lines = await Promise.all(absent.slice(0, named).map((term) => absentLine(term)));
  if (!isLatest()) return;
  const more = absent.length - named;
  const left = plan.leftOut.length === 0 ? [] : [fill(words.leftOut, { words: plan.leftOut.join(', ') })];
  notes.replaceChildren(
    ...lines,
    ...(more > 0
      ? [
          element(
            'p',
            '',
            absent
              .slice(named)
              .map(({ text }) => text)
              .join(', '),
          ),
        ]
      : []),
    ...[...left, ...others].map((text) => element('p', '', text)),
  );

  async function absentLine({ kind, text }: Term): Promise<HTMLElement> {
    const line = element('p', '', fill(words.absent, { word: text }));
    if (kind === 'phrase') return line;
    const isBeginning = kind === 'word' && text.length > 2 && (await Promise.all(dictionary.languages.map((language) => dictionary.findPrefix(language, text)))).flat().length > 0;
    const near = [...(isBeginning ? [`${text}*`] : []), ...(await nearWords(text, dictionary))];
    if (near.length === 0) return line;
    line.append(` ${words.didYouMean} `);
    for (const [at, word] of near.entries()) {
      const button = element('button', 'plain', element('bdi', '', word));
      button.type = 'button';
      button.addEventListener('click', () => onWord(word, text));
      line.append(...(at === 0 ? [] : [', ']), button);
    }
    line.append('?');
    return line;
  }
}
