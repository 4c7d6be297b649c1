/** What a form of source gives to the fields: metadata, what stands out in the text, and the body as a tree. */
import type { Root } from 'mdast';
import type { Byline, Claim, Dateline, IssueRef, MarkdownSyntax, RemovedText, SourceFile } from '../../../model/article.js';
import type { DateStatement } from '../../../model/date.js';
import type { Diagnostic } from '../../../model/diagnostic.js';
import type { MetadataField } from '../../../model/metadata.js';
import type { ParseContext } from '../parseContext.js';

/** What a text itself shows, where no metadata says otherwise. Every member is always there, so that V8 sees objects of one shape. */
export interface ShownFields {
  readonly headline: Claim<string> | undefined;
  readonly kicker: Claim<string> | undefined;
  readonly deck: Claim<string> | undefined;
  readonly section: Claim<string> | undefined;
  readonly issue: Claim<IssueRef> | undefined;
  readonly page: Claim<string> | undefined;
  readonly dateline: Claim<Dateline> | undefined;
  readonly bylines: readonly Claim<Byline>[];
  readonly dates: readonly DateStatement[];
}

export interface FormReading extends ShownFields {
  readonly form: string;
  readonly metadata: readonly MetadataField[];
  /** Paragraphs that are notes about the text: corrections, remarks of the editors. They stay in the body. */
  readonly notes: readonly Claim<string>[];
  /** Line of the source at which the text begins, after front matter and the like; and the lines of it that were read into fields. */
  readonly textLine: number;
  readonly readLines: readonly string[];
  /** Of Markdown, the characters that are its own and no text. */
  readonly syntax?: () => MarkdownSyntax;
  /** The body without headline, byline and removed text. */
  readonly body: Root;
  readonly removed: readonly RemovedText[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface Form {
  readonly name: string;
  readonly matches: (source: SourceFile) => boolean;
  readonly read: (source: SourceFile, context: ParseContext) => FormReading;
}
