import type { RemovedText } from '../../../model/article.js';
import type { Diagnostic } from '../../../model/diagnostic.js';
import type { MetadataField } from '../../../model/metadata.js';
import type { ShownFields } from '../forms/form.js';

/** What the lines above a text say. */
export interface HeadReading extends ShownFields {
  readonly fields: readonly MetadataField[];
  readonly removed: readonly RemovedText[];
  readonly diagnostics: readonly Diagnostic[];
  /** The label before the text, in the line in which the text begins. */
  readonly textLabel: { readonly index: number; readonly text: string } | undefined;
  /** Indices of the lines that the head took. */
  readonly taken: ReadonlySet<number>;
}
