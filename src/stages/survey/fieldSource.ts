/** What the survey reads metadata with: the file's text, and its fields. Given from outside, since the stages know nothing of each other. */
import type { SourcePath } from '../../model/brands.js';
import type { MetadataField, MetadataValue } from '../../model/metadata.js';

export interface FieldSource {
  /** Files by their paths below the content folder. */
  readonly textOf: (path: SourcePath) => string | undefined;
  readonly fieldsOf: (text: string, path: string) => FieldsRead;
}

export interface FieldsRead {
  readonly fields: readonly MetadataField[];
  /** The entries, where the file is a list of them instead. */
  readonly items?: readonly MetadataValue[];
  /** Line of each entry, where the form of the file tells. */
  readonly itemLines?: readonly number[];
  readonly problem?: { readonly reason: string; readonly line: number };
}
