/** What the archive as a whole tells about a single text: learned in the survey, before any text is parsed. */
import type { Authority } from './authority.js';
import type { SourcePath } from './brands.js';
import type { MetadataField } from './metadata.js';
import { type OpeningPlace, placeIndex } from './openingPlace.js';

/** A line that recurs at the same end of many texts. */
export interface LearnedLine {
  /** As one of the texts has it. */
  readonly example: string;
  /** Texts that have it at that end. */
  readonly count: number;
  /** Texts that have it in the middle. */
  readonly elsewhere: number;
}

/** By `lineKey`, the most frequent first. */
export interface LearnedLines {
  readonly texts: number;
  readonly head: ReadonlyMap<string, LearnedLine>;
  readonly tail: ReadonlyMap<string, LearnedLine>;
  /** Lines at the beginning that too few texts have for `head`, and enough to be a label where a headline stands below. */
  readonly labels: ReadonlyMap<string, LearnedLine>;
}

/** In which order day and month are written in digits, where a date can be read in one way only: `25/12/1998` shows that the day comes first. */
export interface ShownOrder {
  readonly order: 'day-first' | 'month-first';
  /** The date that shows it. */
  readonly example: string;
}

/** What is known of a writer's name, added up: that it is one; that texts begin with it, over the headline; that it stands below headlines; that texts end with it. */
export const writerMarks = { named: 1, over: 2, below: 4, behind: 8 } as const;

/** What is known of a name that texts begin with in this form: that it is the place where they were written. Added to the marks above, since a name may be both. */
export function placeMark(opening: Pick<OpeningPlace, 'form' | 'inCapitals'>): number {
  return placeMarkOf(placeIndex(opening));
}

/** The same by its `placeIndex`. */
export function placeMarkOf(index: number): number {
  return 16 << index;
}

/** By `nameKey`, the marks of each name that stands where the writers' names or the places of an archive do. */
export type ShownNames = ReadonlyMap<number, number>;

export interface ArchiveKnowledge {
  readonly lines: LearnedLines;
  /** Metadata that lies beside a text: of its sidecar, then of tables. */
  readonly records: ReadonlyMap<SourcePath, readonly MetadataField[]>;
  /** By folder: which of day and month comes first in dates of digits, where the dates of its files show it. */
  readonly orders: ReadonlyMap<string, ShownOrder>;
  /** Names that stand where writers' names or places do. */
  readonly names: ShownNames;
  /** Names of authors by their ids. */
  readonly authors: ReadonlyMap<string, string>;
  /** Persons and places whose names are looked for in the texts. */
  readonly authorities: readonly Authority[];
}
