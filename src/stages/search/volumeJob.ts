/** What a process that makes a volume is told, and what it says. */
import type { SearchArticle } from '../../model/searchArticle.js';

export type VolumeArticle = Omit<SearchArticle, 'body' | 'version'>;

/** A line of the file that the process reads, as JSON. */
export interface VolumeLine {
  readonly article: VolumeArticle;
  /** Sanitised HTML. */
  readonly body: string;
}

/** How many articles the process has read since it last said so; or why it could not do its work. */
export type VolumeMessage = { readonly articles: number } | VolumeFailure;

export interface VolumeFailure {
  readonly failure: string;
  /** Of the system: `ENOSPC`. */
  readonly code?: string;
}

export const rowsPerRecords = 100;
