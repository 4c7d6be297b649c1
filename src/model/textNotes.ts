/** What one text tells about the archive it belongs to. Depends on the text alone, so that it can be remembered. */
import type { ShownOrder } from './knowledge.js';

/** Where in a text a line stands. */
export const lineSpots = ['head', 'tail', 'elsewhere'] as const;
export type LineSpot = (typeof lineSpots)[number];

/** Lines of one text that may recur in others, as parallel rows: there are some thirty in each text of an archive. */
export interface LineSightings {
  /** Of the `lineKey` of each, 53 bits. */
  readonly hashes: Float64Array;
  /** Index in `lineSpots` of each. */
  readonly spots: Uint8Array;
  /** Of each, a hash below 32 of what the text says at its other end; 0 in the middle. */
  readonly contexts: Uint8Array;
  /** Each as printed, where it stands at an end and has words. Asked for where one of them is learned, in few texts of many. */
  readonly lines: () => readonly (string | undefined)[];
}

/**
 * Where a name stands: a person's in the first lines from 0, blank ones not counted, in one of them behind "By", in the last line by itself, or in brackets behind the last paragraph;
 * from `place` on a place's at the beginning of the text, by `placeIndex`. Below `all`.
 */
export const nameSpots = { credited: 15, last: 16, behind: 17, place: 18, all: 32 } as const;
/** How sure it is that a name is one, which is added to its spot: surely; by its shape; it is of words that a text may use, too. */
export const nameKinds = { sure: 32, shaped: 64, worded: 96 } as const;

/** What may be the name of the writer or of the place where a text was written, as parallel rows. */
export interface NameSightings {
  /** See `nameKey`. */
  readonly hashes: Float64Array;
  /** Of each, one of `nameSpots` and one of `nameKinds`. */
  readonly spots: Uint8Array;
}

export interface TextNotes {
  readonly sightings: LineSightings;
  readonly names: NameSightings;
  /** Whether day or month comes first in its dates of digits, where they show it. */
  readonly shown?: ShownOrder | 'both';
}
