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

export interface TextNotes {
  readonly sightings: LineSightings;
  /** Whether day or month comes first in its dates of digits, where they show it. */
  readonly shown?: ShownOrder | 'both';
}
