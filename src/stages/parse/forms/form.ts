/** What a form of source gives to the fields: metadata, what stands out in the text, and the body as a tree. */
import type { Root } from 'mdast';
import type { Claim, RemovedText, SourceFile } from '../../../model/article.js';
import type { Diagnostic } from '../../../model/diagnostic.js';
import type { MetadataField } from '../../../model/metadata.js';
import type { Settings } from '../../../model/settings.js';

export interface FormReading {
  readonly form: string;
  readonly metadata: readonly MetadataField[];
  /** The line that the text itself shows as its headline. */
  readonly headline?: Claim<string>;
  /** The line that the text itself shows as its byline: names, without "By". */
  readonly bylines?: readonly Claim<string>[];
  /** The body without headline, byline and removed text. */
  readonly body: Root;
  readonly removed: readonly RemovedText[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface Form {
  readonly name: string;
  readonly matches: (source: SourceFile) => boolean;
  readonly read: (source: SourceFile, settings: Settings) => FormReading;
}
