import type { EvidenceSource } from './date.js';
import type { RuleName } from './ruleCatalogue.js';

/** Metadata as a file carries it: every scalar still text, so that nothing is lost by typing it too early. */
export type MetadataValue = string | null | readonly MetadataValue[] | ReadonlyMap<string, MetadataValue>;

export interface MetadataField {
  readonly name: string;
  readonly value: MetadataValue;
  /** Line of the file that it stands in, from 1. */
  readonly line: number;
  /** Where it stands, if not in the front matter of the text itself. */
  readonly origin?: MetadataOrigin;
}

export interface MetadataOrigin {
  readonly source: EvidenceSource;
  readonly rule: RuleName;
  /** The file: the text's own, or the one beside it. */
  readonly path: string;
}
