/** What the archive as a whole tells about a single text: learned in the survey, before any text is parsed. */
import type { Authority } from './authority.js';
import type { SourcePath } from './brands.js';
import type { MetadataField } from './metadata.js';

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
}

/** In which order day and month are written in digits, where a date can be read in one way only: `25/12/1998` shows that the day comes first. */
export interface ShownOrder {
  readonly order: 'day-first' | 'month-first';
  /** The date that shows it. */
  readonly example: string;
}

export interface ArchiveKnowledge {
  readonly lines: LearnedLines;
  /** Metadata that lies beside a text: of its sidecar, then of tables. */
  readonly records: ReadonlyMap<SourcePath, readonly MetadataField[]>;
  /** By folder: which of day and month comes first in dates of digits, where the dates of its files show it. */
  readonly orders: ReadonlyMap<string, ShownOrder>;
  /** Names of authors by their ids. */
  readonly authors: ReadonlyMap<string, string>;
  /** Persons and places whose names are looked for in the texts. */
  readonly authorities: readonly Authority[];
}
