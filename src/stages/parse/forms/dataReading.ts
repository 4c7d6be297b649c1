/** What a text of fields gave, in whatever language it is written: every scalar is still text. */
import type { MetadataField, MetadataValue } from '../../../model/metadata.js';

export interface DataReading {
  /** The fields in their order, repeated names and all. Lines count from 1 in the text that was read. */
  readonly fields: readonly MetadataField[];
  /** The entries, where the text is a list of them instead. */
  readonly items?: readonly MetadataValue[];
  /** Line of each entry, from 1, where the language tells. */
  readonly itemLines?: readonly number[];
  readonly problem?: DataProblem;
}

export interface DataProblem {
  readonly kind: 'invalid' | 'too-large' | 'not-a-mapping';
  /** Line of the text that was read, from 1. */
  readonly line: number;
  /** The rest of a sentence about the text, or what was found instead of fields. */
  readonly reason: string;
}
