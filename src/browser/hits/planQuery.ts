/**
 * A query → what each language's index is asked for, and how much each part of it tells: rare words more than common ones.
 */
import { elision } from '../../model/elision.js';
import type { AbsentTerm, Clause, Condition, Query, Term } from '../query/query.js';
import type { Dictionary } from '../words/openDictionary.js';
import { planTerm, type Way } from '../words/planTerm.js';
import { stopWords } from '../words/stopWords.js';
import { headlinePlace } from './headlinePlace.js';

export interface PlannedTerm {
  readonly term: Term;
  /** Language → ways; only languages that have any. */
  readonly ways: ReadonlyMap<string, readonly Way[]>;
  /** Articles that have it, at most, and that have it as it was typed. */
  readonly articles: number;
  readonly ownArticles: number;
  /** Part of the articles with its stems that have its own form, at least: of every word of it. */
  readonly share: number;
}

/** What an OR offers beside terms. */
export type PlannedCondition = Exclude<Condition, AbsentTerm> | { readonly absent: PlannedTerm };

export interface PlannedClause {
  readonly clause: Clause;
  readonly terms: readonly PlannedTerm[];
  /** Where there are any, the clause narrows what the others find, as a field by itself does. */
  readonly conditions: readonly PlannedCondition[];
  /** At which words of a headline the terms would stand, were the headline what was typed; nothing where that cannot be told. */
  readonly headlinePlaces: readonly (number | undefined)[];
  /** An article without it is not found. */
  readonly isRequired: boolean;
  readonly articles: number;
  /** How much it tells: the logarithm of its rarity. */
  readonly weight: number;
  /** The same of what was typed, in no other form; nothing where the archive does not have it. */
  readonly ownWeight: number | undefined;
}

export interface QueryPlan {
  readonly clauses: readonly PlannedClause[];
  /** Stop words were left out: it is a sentence, whose words matter less one by one. */
  readonly isSentence: boolean;
  /** What was typed, where it may be a headline: it asks for words alone. */
  readonly headline: string | undefined;
  /** Words that were left out of a long question since they tell nothing. */
  readonly leftOut: readonly string[];
}

export interface PlanInput {
  readonly dictionary: Dictionary;
  readonly articles: number;
  readonly spellings: ReadonlyMap<string, readonly string[]>;
  /** What was typed. */
  readonly typed: string;
}

/** Of a sentence of more words than these, those that tell nothing are left out: stop words, and those that most articles have. */
const fewWords = 3;
/** Part of the articles that makes a word common. */
const common = 0.5;
/** Words that are searched at most; the rarest of a whole text that was pasted. */
const mostClauses = 40;

export async function planQuery(query: Query, input: PlanInput): Promise<QueryPlan> {
  const all = await Promise.all(query.clauses.map((clause) => planClause(clause, input)));
  // Of a text of so many words its quotations need not all occur: they are parts of it like the others.
  const planned = all.length > mostClauses ? all.map((clause) => ({ ...clause, isRequired: clause.clause.sign === 'must' })) : all;
  const words = planned.filter(({ isRequired, clause }) => !isRequired && clause.sign === 'may' && clause.any.every(({ kind }) => kind === 'word'));
  const { languages } = input.dictionary;
  const stops = stopWordsOf(words, languages);
  const isInMost = (clause: PlannedClause): boolean => clause.articles > input.articles * common;
  // Where the stop words of a language are not known, what most articles have is taken for them.
  const isStop = (clause: PlannedClause): boolean => stops.has(lowerCase(clause)) || (languages.some((language) => stopWordsIn(language) === undefined) && isInMost(clause));
  const isSentence = words.length > fewWords && words.some(isStop);
  const isCommon = (clause: PlannedClause): boolean => isStop(clause) || isInMost(clause);
  const telling = words.filter((clause) => !isCommon(clause) && clause.articles > 0).length;
  const droppable = new Set(isSentence && telling > 0 ? words.filter(isCommon) : []);
  // "or not they have asked for": where hardly anything would be left, the rarest of the others tell something together.
  for (const clause of [...droppable]
    .filter(({ articles }) => articles > 0 && articles <= input.articles * common)
    .sort((a, b) => a.articles - b.articles)
    .slice(0, Math.max(0, fewWords - telling)))
    droppable.delete(clause);
  const kept = planned.filter((clause) => !droppable.has(clause));
  const tooMany =
    kept.length > mostClauses ? new Set([...kept].sort((a, b) => Number(b.isRequired) - Number(a.isRequired) || rank(a) - rank(b)).slice(mostClauses)) : new Set<PlannedClause>();
  return {
    clauses: kept.filter((clause) => !tooMany.has(clause)),
    isSentence,
    headline: query.fields.length + query.dates.length > 0 || planned.some(({ conditions }) => conditions.length > 0) ? undefined : input.typed,
    leftOut: [...droppable, ...tooMany].flatMap(({ clause }) => clause.any.map(({ text }) => text)),
  };
}

/** The list that fits the question best, of a language of the archive: "war" is a stop word in German, and news in English. */
function stopWordsOf(words: readonly PlannedClause[], languages: readonly string[]): ReadonlySet<string> {
  const lists = languages.map((language) => new Set(stopWordsIn(language)?.split(' ')));
  const hitsOf = (list: ReadonlySet<string>): number => words.filter((word) => list.has(lowerCase(word))).length;
  return lists.reduce<ReadonlySet<string>>((best, list) => (hitsOf(list) > hitsOf(best) ? list : best), new Set());
}

function stopWordsIn(language: string): string | undefined {
  return stopWords.get(language.split('-')[0] ?? '');
}

/** Of `qu’elle`, `elle`. */
function lowerCase({ clause }: PlannedClause): string {
  return clause.any.length === 1 ? (clause.any[0]?.text.toLowerCase().replace(elision, '') ?? '') : '';
}

/** Words that occur nowhere are kept last, to be named. */
function rank({ articles }: PlannedClause): number {
  return articles === 0 ? Number.MAX_SAFE_INTEGER : articles;
}

async function planClause(clause: Clause, input: PlanInput): Promise<PlannedClause> {
  const terms = await Promise.all(clause.any.map((term) => planTermOfAll(term, input)));
  const conditions = await Promise.all((clause.or ?? []).map(async (condition) => ('absent' in condition ? { absent: await planTermOfAll(condition.absent, input) } : condition)));
  const [articles, ownArticles] = (['articles', 'ownArticles'] as const).map((count) =>
    Math.min(
      input.articles,
      terms.reduce((sum, term) => sum + term[count], 0),
    ),
  ) as [number, number];
  const weightOf = (count: number): number => Math.log(1 + (input.articles - count + 0.5) / (count + 0.5));
  return {
    clause,
    terms,
    conditions,
    headlinePlaces: clause.any.map((term) => headlinePlace(input.typed, term)),
    isRequired: clause.sign === 'must' || (clause.sign === 'may' && clause.any.every(({ kind }) => kind === 'exact' || kind === 'phrase')),
    articles,
    weight: weightOf(articles),
    ownWeight: ownArticles === 0 ? undefined : weightOf(ownArticles),
  };
}

async function planTermOfAll(term: Term, { dictionary, spellings }: PlanInput): Promise<PlannedTerm> {
  const planned = await Promise.all(dictionary.languages.map(async (language) => [language, await planTerm(term, language, dictionary, spellings)] as const));
  const ways = new Map(planned.filter(([, each]) => each.length > 0));
  const all = [...ways.values()].flat();
  const articles = all.reduce((sum, way) => sum + Math.min(...way.map(({ entries }) => entries.reduce((total, entry) => total + entry.articles, 0))), 0);
  const ownArticles = all.reduce((sum, way) => sum + Math.min(...way.map((step) => step.ownArticles)), 0);
  const shares = all.flat().map((step) => step.share);
  return { term, ways, articles, ownArticles, share: Math.min(1, ...shares) };
}
