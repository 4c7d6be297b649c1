/**
 * The articles of a volume that a query finds, whatever their date, section and so on. Relevance is BM25 (Robertson and
 * Zaragoza 2009) with the counts of the whole archive, so that the scores of all volumes can be compared; in a question, also
 * what its words tell together where they are neighbours in an article, too.
 */
import type { Term } from '../query/query.js';
import type { Volume } from '../volumes/openVolume.js';
import { conditionIn } from './conditionIn.js';
import { isHeadline } from './isHeadline.js';
import { type Match, matchWay } from './matchWay.js';
import { nearness } from './nearness.js';
import type { PlannedClause, PlannedTerm, QueryPlan } from './planQuery.js';
import { textHasTerm } from './textHasTerm.js';

/** Where a part of the query stands in an article. */
export interface Places {
  /** Of words, ascending within a weight. */
  readonly numbers: readonly number[];
  /** Words that belong together, as in a phrase: so many numbers each time. */
  readonly width: number;
  /** Alternatives of the query, one of which stands at each of the places. */
  readonly terms: readonly Term[];
}

export interface Hit {
  readonly volume: Volume;
  readonly row: number;
  readonly score: number;
  /** Parts of the query that it has, without those that every article found has by other means than words. */
  readonly clauses: number;
  /** Where each of these stands. */
  readonly places: readonly Places[];
  /** All parts of the query stand where they would if its headline were what was typed. */
  readonly mayBeHeadline: boolean;
}

/** How soon more occurrences tell no more, and how much long articles are held back. */
const saturation = 1.2;
const lengthShare = 0.5;
/** What an occurrence in the headline adds, in parts of a word's weight, whatever the length of the text. Counted as several occurrences, it put every short notice first. */
const headlineWorth = 1;
/** How much of a word's worth is that of its typed form alone; the rest is that of all its forms. */
const ownShare = 0.6;
/** A query of so many words, those that are left out among them, is asked in sentences: its neighbours belong together. How much it counts that an article has them so, beside the words. */
const fewestOfQuestion = 5;
const nearShare = 2.5;
/** Texts that are looked into at once. */
const atOnce = 24;
/** Part of the articles that have the form that is asked for, from which on a few of another form do no harm. */
const nearlyAll = 0.9;

export interface Reading {
  /** Texts of the volume that are read to tell forms of a word apart, at most, where nearly all articles have the form that is asked for. */
  readonly most: number;
  /** Told of a term in quotation marks some of whose articles may have another form of it. */
  readonly onUnread: (term: Term) => void;
}

/** A query without words finds every article that meets its conditions. */
export async function evaluateVolume(plan: QueryPlan, volume: Volume, reading: Reading): Promise<Hit[]> {
  const found = await Promise.all(
    plan.clauses.map(async (clause) => ({ clause, matches: await matchClause(clause, volume, reading), meets: await conditionOf(clause, volume, reading) })),
  );
  const wanted = found.filter(({ clause }) => clause.clause.sign !== 'not');
  const required = wanted.filter(({ clause }) => clause.isRequired);
  const refused = found.filter(({ clause }) => clause.clause.sign === 'not');
  const isQuestion = wanted.length + plan.leftOut.length >= fewestOfQuestion;
  const finding = wanted.filter(({ clause }) => clause.conditions.length === 0);
  const rows = finding.length === 0 ? volume.table.earliest.keys() : new Set(finding.flatMap(({ matches }) => [...matches.keys()]));
  const hits: Hit[] = [];
  for (const row of rows) {
    if (required.some(({ matches, meets }) => !matches.has(row) && !meets(row))) continue;
    const mayBeHeadline = plan.headline !== undefined && found.every(({ clause, matches }) => isInHeadline(clause, matches.get(row)));
    // "Trains run -5 minutes late" does not exclude itself.
    if (refused.some(({ matches }) => matches.has(row)) && !(mayBeHeadline && (await isHeadline(plan, volume, row)))) continue;
    const length = (volume.table.words[row] ?? volume.meanWords) / volume.meanWords;
    const held = saturation * (1 - lengthShare + lengthShare * length);
    const worth = (weight: number, frequency: number, headline = 0): number => weight * ((frequency * (saturation + 1)) / (frequency + held) + headlineWorth * headline);
    let [score, clauses] = [0, 0];
    const places: Places[] = [];
    let before: { readonly match: Match; readonly weight: number } | undefined;
    for (const { clause, matches } of wanted) {
      const match = matches.get(row);
      if (match !== undefined) {
        const { weight, ownWeight } = clause;
        const ofForms = worth(weight, match.frequency, match.headline);
        score += ownWeight === undefined ? ofForms : ofForms + ownShare * (worth(ownWeight, match.ownFrequency, match.ownHeadline) - ofForms);
        if (clause.conditions.length === 0) clauses += 1;
        places.push({ numbers: match.places, width: match.width, terms: clause.clause.any });
        if (isQuestion && before !== undefined) score += nearShare * worth(Math.min(before.weight, clause.weight), nearness(before.match.places, match.places));
      }
      before = match === undefined ? undefined : { match, weight: clause.weight };
    }
    hits.push({ volume, row, score, clauses, places, mayBeHeadline });
  }
  return hits;
}

/** Whether the clause stands in the headline, at its place in what was typed. */
function isInHeadline({ headlinePlaces }: PlannedClause, match: Match | undefined): boolean {
  return match !== undefined && match.headline > 0 && headlinePlaces.some((place) => place === undefined || match.places.includes(place));
}

/** Whether an article meets one of the clause's conditions; none does where there are none. */
async function conditionOf({ conditions }: PlannedClause, volume: Volume, reading: Reading): Promise<(row: number) => boolean> {
  const tests = await Promise.all(
    conditions.map(async (condition) => {
      if (!('absent' in condition)) return conditionIn(volume, condition);
      const matches = await matchTerm(condition.absent, volume, reading);
      return (row: number) => !matches.has(row);
    }),
  );
  return (row) => tests.some((test) => test(row));
}

async function matchClause({ terms }: PlannedClause, volume: Volume, reading: Reading): Promise<Map<number, Match>> {
  const all = new Map<number, Match>();
  for (const term of terms) {
    for (const [row, match] of await matchTerm(term, volume, reading)) all.set(row, together(all.get(row), match));
  }
  return all;
}

async function matchTerm({ term, ways, share }: PlannedTerm, volume: Volume, { most, onUnread }: Reading): Promise<Map<number, Match>> {
  const all = new Map<number, Match>();
  for (const language of volume.languages.keys()) {
    for (const way of ways.get(language) ?? []) {
      for (const [row, match] of await matchWay(way, language, volume)) all.set(row, together(all.get(row), match));
    }
  }
  // A word may stand for all its forms; what is written in quotation marks may not.
  const doubtful = term.kind === 'word' ? [] : [...all].filter(([, match]) => match.isDoubtful).map(([row]) => row);
  if (doubtful.length > most && share > nearlyAll) {
    onUnread(term);
    return all;
  }
  for (let start = 0; start < doubtful.length; start += atOnce) {
    await Promise.all(
      doubtful.slice(start, start + atOnce).map(async (row) => {
        const { content, meta } = await volume.fragment(row);
        if (!textHasTerm(`${meta.title ?? ''}\n${content}`, term)) all.delete(row);
      }),
    );
  }
  return all;
}

function together(known: Match | undefined, match: Match): Match {
  if (known === undefined) return match;
  return {
    frequency: known.frequency + match.frequency,
    ownFrequency: known.ownFrequency + match.ownFrequency,
    headline: Math.max(known.headline, match.headline),
    ownHeadline: Math.max(known.ownHeadline, match.ownHeadline),
    places: [...known.places, ...match.places],
    width: known.width === match.width ? known.width : 1,
    isDoubtful: known.isDoubtful && match.isDoubtful,
  };
}
