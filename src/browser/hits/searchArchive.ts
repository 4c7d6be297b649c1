/**
 * Puts a query to the archive, volume by volume, and hands on what has been found each time more of it is known. What one
 * volume lacks does not keep the others' articles from the reader.
 */
import type { SearchManifest } from '../../model/searchFiles.js';
import type { Query, Term } from '../query/query.js';
import type { DayRange } from '../query/readDate.js';
import type { Volume } from '../volumes/openVolume.js';
import type { Dictionary, DictionaryEntry } from '../words/openDictionary.js';
import { chooseVolumes } from './chooseVolumes.js';
import { divideQuery } from './divideQuery.js';
import { evaluateVolume, type Hit } from './evaluateVolume.js';
import type { Order } from './orderHits.js';
import { planQuery, type QueryPlan } from './planQuery.js';

export interface Archive {
  readonly manifest: SearchManifest;
  readonly dictionary: Dictionary;
  /** Folded word → its other spellings. */
  readonly spellings: ReadonlyMap<string, readonly string[]>;
  /** By place in the manifest; loaded once. */
  readonly volume: (place: number) => Promise<Volume>;
  /** The volume, where it has been loaded. */
  readonly loadedVolume: (place: number) => Volume | undefined;
  /** Volumes of which all will be asked: what several of them share may be loaded for all. */
  readonly expect: (places: readonly number[]) => void;
}

export interface Found {
  readonly plan: QueryPlan;
  /** So far: the list grows until all volumes have answered. */
  readonly hits: readonly Hit[];
  /** Volumes that have answered, and that could. */
  readonly answered: number;
  readonly asked: number;
  /** Volumes that could not be loaded. */
  readonly failed: number;
  /** What stands in quotation marks and has so many articles that not every text was read: some may have another form. */
  readonly unread: readonly string[];
}

export interface Question {
  readonly query: Query;
  /** What the reader typed, of which the query was read: it may be a headline as it stands. */
  readonly typed: string;
  readonly range: DayRange | undefined;
  readonly order: Order;
  /** Told after each volume but the last. @returns whether anybody still waits for the rest. No second volume is asked before the answer to the first. */
  readonly onPart: (found: Found) => boolean | Promise<boolean>;
}

/** Volumes that are loaded at the same time. */
const atOnce = 16;
/** Milliseconds that what is at hand may take before a part of it is shown. */
const patience = 250;
/** Volumes whose index is still to be asked, at most, where all else is loaded: they answer as soon as one. */
const fewToAsk = 4;
/** Texts that are read to tell forms of a word apart, at most, where few have another form; as many of each volume. */
const mostRead = 60;

/** Rejects if the dictionary, or all volumes, cannot be loaded. */
export async function searchArchive(archive: Archive, question: Question): Promise<Found> {
  const found = await searchAll(archive, question);
  const divided = found.hits.length > 0 || found.failed > 0 ? undefined : await divideQuery(question.query, archive.dictionary);
  return divided === undefined ? found : searchAll(archive, { ...question, query: divided });
}

async function searchAll(archive: Archive, { query, typed, range, order, onPart }: Question): Promise<Found> {
  const { manifest, dictionary, spellings } = archive;
  const plan = await planQuery(query, { dictionary, spellings, articles: manifest.articles, typed });
  const places = chooseVolumes(manifest.volumes, plan, range, order);
  const hits: Hit[] = [];
  let [answered, failed, isWanted] = [0, 0, true];
  let problem: unknown;
  const unread = new Set<string>();
  const reading = { most: Math.ceil(mostRead / Math.max(1, places.length)), onUnread: ({ text }: Term) => unread.add(text) };
  const found = (): Found => ({ plan, hits, answered, asked: places.length, failed, unread: [...unread] });
  const waiting = [...places];
  const work = async (): Promise<void> => {
    for (let place = waiting.shift(); place !== undefined && isWanted; place = waiting.shift()) {
      try {
        hits.push(...(await evaluateVolume(plan, await archive.volume(place), reading)));
        answered += 1;
      } catch (error) {
        failed += 1;
        problem = error;
      }
      if (answered + failed < places.length && !(isAtHand && performance.now() - started < patience)) isWanted = await onPart(found());
    }
  };
  // What an earlier search has loaded answers, as a rule, before the texts of first results could be there.
  const loaded = places.map((place) => archive.loadedVolume(place));
  const isAtHand = loaded.every((volume) => volume !== undefined) && loaded.filter((volume) => !volume.hasLoaded(termsOf(plan))).length <= fewToAsk;
  const started = performance.now();
  // The first by itself, until the reader has its results: nothing else should keep them from coming.
  const rest = isAtHand ? [] : waiting.splice(1);
  if (!isAtHand) await work();
  waiting.push(...rest);
  archive.expect(waiting);
  await Promise.all(Array.from({ length: atOnce }, work));
  if (failed > 0 && answered === 0) throw problem;
  return found();
}

/** Language → what the indexes are asked for. */
function termsOf({ clauses }: QueryPlan): ReadonlyMap<string, readonly DictionaryEntry[]> {
  const terms = new Map<string, DictionaryEntry[]>();
  for (const { ways } of clauses.flatMap((clause) => [...clause.terms, ...clause.conditions.flatMap((condition) => ('absent' in condition ? [condition.absent] : []))]))
    for (const [language, each] of ways) terms.set(language, [...(terms.get(language) ?? []), ...each.flat().flatMap(({ entries }) => entries)]);
  return terms;
}
