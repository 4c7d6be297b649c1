/** An article as `inspect` shows it: one plain object for each source file. */
import type { Byline, Dateline, ParsedArticle, RemovedText } from '../model/article.js';
import type { Clue, DateStatement, Evidence } from '../model/date.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { issueLabel } from '../model/issue.js';
import { issuesMeant } from '../model/issuesMeant.js';
import type { Reprint } from '../model/site.js';
import type { EnrichedArticle } from '../stages/enrich/enrichArticle.js';
import type { Inference } from '../stages/link/inferDate.js';
import { printed } from '../stages/parse/fields/fieldInput.js';
import { clueMeaning } from './clueMeaning.js';

export type Inspection = ReadInspection | UnreadInspection;

/** A file that could not be read; the diagnostics say why. */
export interface UnreadInspection {
  readonly file: string;
  readonly unread: true;
  readonly diagnostics: readonly Diagnostic[];
}

/** Fields that the source does not have are null or empty, never guessed. */
export interface ReadInspection {
  readonly file: string;
  readonly form: string;
  readonly encoding: string;
  readonly headline: string | null;
  readonly kicker: string | null;
  readonly deck: string | null;
  readonly bylines: readonly Byline[];
  readonly dateline: Dateline | null;
  readonly published: DateStatement | null;
  readonly dateClaims: readonly DateStatement[];
  readonly section: string | null;
  readonly issue: {
    readonly label: string;
    readonly publication: string | null;
    readonly volume: number | null;
    readonly number: number;
    readonly through: number | null;
    readonly year: number | null;
  } | null;
  readonly page: string | null;
  readonly topics: readonly string[];
  /** Those that the metadata lists, and those of the text, with their dates in EDTF. */
  readonly corrections: readonly { readonly text: string; readonly date: string | null }[];
  readonly language: string;
  readonly draft: boolean;
  readonly references: readonly InspectedReference[];
  /** Corrections and remarks, which stay in the text. */
  readonly notes: readonly string[];
  /** Other articles of the archive with the same text or nearly. */
  readonly duplicates: readonly { readonly file: string; readonly kind: Reprint['kind']; readonly overlap: number }[];
  readonly acronyms: readonly { readonly short: string; readonly long: string }[];
  /** What narrows the date of an article that states none, whether it sufficed or not. */
  readonly clues: readonly (Clue & { readonly meaning: string })[];
  /** Two of them that cannot both be right. */
  readonly contradiction: readonly [Clue, Clue] | null;
  readonly removed: readonly RemovedText[];
  /** Metadata that no field took. */
  readonly metadata: Readonly<Record<string, string>>;
  /** Where each field came from. */
  readonly evidence: Readonly<Record<string, Evidence>>;
  readonly words: number;
  readonly paragraphs: readonly string[];
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

export interface InspectionInput {
  /** The body's blocks as words, taken before enrich prepared the tree for the page. */
  readonly paragraphs: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly inference: Inference;
  readonly reprints: readonly Reprint[];
}

export interface InspectedReference {
  readonly text: string;
  readonly publication: string | null;
  readonly volume: number | null;
  readonly number: number | null;
  readonly year: number | null;
  /** EDTF of the day that the text names for the issue. */
  readonly date: string | null;
  /** The headline of the article that is meant. */
  readonly headline: string | null;
  readonly rule: string;
}

export function inspectionOf(parsed: ParsedArticle, { article }: EnrichedArticle, { paragraphs, diagnostics, inference, reprints }: InspectionInput): ReadInspection {
  const { fields, source } = parsed;
  const evidence: Record<string, Evidence> = {};
  for (const name of ['headline', 'kicker', 'deck', 'dateline', 'section', 'issue', 'page', 'language', 'slug', 'excerpt', 'draft'] as const) {
    const claim = fields[name];
    if (claim !== undefined) evidence[name] = claim.evidence;
  }
  for (const name of ['bylines', 'topics', 'corrections'] as const) {
    const [first] = fields[name];
    if (first !== undefined) evidence[name] = first.evidence;
  }
  return {
    file: source.path,
    form: parsed.form,
    encoding: source.encoding,
    headline: fields.headline?.value ?? null,
    kicker: fields.kicker?.value ?? null,
    deck: fields.deck?.value ?? null,
    bylines: fields.bylines.map((claim) => claim.value),
    dateline: fields.dateline?.value ?? null,
    published: fields.dates[0] ?? inference.statement ?? null,
    dateClaims: fields.dates,
    section: fields.section?.value ?? null,
    issue:
      article.issue === undefined
        ? null
        : {
            label: issueLabel(article.issue),
            publication: article.issue.publication ?? null,
            volume: article.issue.volume ?? null,
            number: article.issue.number,
            through: article.issue.through ?? null,
            year: article.issue.year ?? null,
          },
    page: article.page ?? null,
    topics: article.topics,
    corrections: (article.corrections ?? []).map(({ text, date }) => ({ text, date: date?.edtf ?? null })),
    language: article.language,
    draft: fields.draft?.value ?? false,
    references: article.slots.flatMap((slot) => {
      if (slot.kind !== 'reference') return [];
      const { text, date, headline, rule } = slot.reference;
      const meant = issuesMeant(slot.reference);
      return (meant.length === 0 ? [undefined] : meant).map((issue) => {
        return {
          text,
          publication: issue?.publication ?? date?.publication ?? null,
          volume: issue?.volume ?? null,
          number: issue?.number ?? null,
          year: issue?.year ?? null,
          date: date?.edtf ?? null,
          headline: headline ?? null,
          rule,
        };
      });
    }),
    notes: fields.notes.map(({ value }) => value),
    duplicates: reprints.map((each) => ({ file: each.article.source.path, kind: each.kind, overlap: each.overlap })),
    acronyms: article.acronyms,
    clues: inference.clues.map((clue) => ({ ...clue, meaning: clueMeaning(clue) })),
    contradiction: inference.contradiction ?? null,
    removed: article.removed,
    metadata: Object.fromEntries(parsed.unused.map((field) => [field.name, printed(field.value)])),
    evidence,
    words: article.wordCount,
    paragraphs,
    text: paragraphs.join('\n\n'),
    diagnostics,
  };
}
