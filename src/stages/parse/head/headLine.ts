/**
 * A line of a text as its head is read: what it says, where it stands, and what it can be by itself. Each of these
 * questions is asked by several rules; here each is answered at most once.
 */
import type { IssueRef } from '../../../model/article.js';
import { namedParts } from '../../../model/namedParts.js';
import type { ParseContext } from '../parseContext.js';
import { asKnownNames, type KnownNames } from './asKnownNames.js';
import type { BylineLine } from './bylineLine.js';
import { type FoundDateline, findDateline } from './findDateline.js';
import { furnitureRule } from './furnitureRule.js';
import { isAddressLine } from './isAddressLine.js';
import { isCapitals } from './isCapitals.js';
import { isCardLabel } from './isCardLabel.js';
import { isContactLine } from './isContactLine.js';
import { isLengthLine } from './isLengthLine.js';
import { readBylineLine } from './readBylineLine.js';
import { type DateLine, readDateLine } from './readDateLine.js';
import { type EastCreditLine, readEastCredit } from './readEastCredit.js';
import { readIssueLine } from './readIssueLine.js';
import { type LineLabel, readLabel } from './readLabel.js';
import { readNameLine } from './readNameLine.js';
import { type PageLine, readPageLine } from './readPageLine.js';
import { shownDateline } from './shownDateline.js';
import { type Particulars, splitParticulars } from './splitParticulars.js';

/** What pages set before a day or a name: "| Thursday, March 9", "• By Jane Roe". */
const ornament = /^[|•·▪►□■◇◆*]\s+/u;

/** Longest line that is looked at for such names, in UTF-16 units. */
const longestNamed = 120;

/** Where a line stands. */
export interface LinePlace {
  /** Columns of white space before it. */
  readonly indent: number;
  /** Index among all lines of the text, blank ones too, from 0; the number in the source is one more. */
  readonly index: number;
  /** Nothing stands between it and the line before. */
  readonly follows: boolean;
  /** All of it, with the marks of an agency or a database that are no part of what it says. */
  readonly printed: string;
}

export class HeadLine {
  readonly indent: number;
  readonly index: number;
  readonly follows: boolean;
  /** What is recorded where the line is removed: `text` with the marks around it. */
  readonly printed: string;
  #answers: Map<string, unknown> | undefined;

  constructor(
    /** Without white space around it. */
    readonly text: string,
    place: LinePlace,
    private readonly context: ParseContext,
  ) {
    this.indent = place.indent;
    this.index = place.index;
    this.follows = place.follows;
    this.printed = place.printed;
  }

  /** "BYLINE: Jane Roe": a label that names a field, and what stands behind it. */
  get label(): LineLabel | undefined {
    return this.once('label', readLabel);
  }
  get inCapitals(): boolean {
    return this.once('capitals', isCapitals);
  }
  get isAddress(): boolean {
    return this.once('address', isAddressLine);
  }
  get isLength(): boolean {
    return this.once('length', isLengthLine);
  }
  get isContact(): boolean {
    return this.once('contact', isContactLine);
  }
  /** What a page offers beside a headline: to print, to share. */
  get isOffer(): boolean {
    return this.once('offer', (text) => furnitureRule(text, { isSure: false }) !== undefined);
  }

  get page(): PageLine | undefined {
    return this.once('page', readPageLine);
  }
  get date(): DateLine | undefined {
    return this.once('date', (text) => readDateLine(bare(text), this.context.dates, this.context.isPublicationName));
  }
  get issue(): IssueRef | undefined {
    return this.once('issue', readIssueLine);
  }
  /** Several things at once: "By Jane Roe | March 9, 2021". */
  get particulars(): Particulars | undefined {
    return this.known === undefined
      ? this.once('particulars', (text) => splitParticulars(bare(text), this.context))
      : this.named('particulars', (text) => splitParticulars(bare(text), this.context));
  }
  get byline(): BylineLine | undefined {
    return this.known === undefined ? this.once('byline', byline) : this.named('byline', byline);
  }
  /** The byline where it is surely one. */
  get sureByline(): BylineLine | undefined {
    if (this.byline === undefined) return undefined;
    return this.known === undefined ? this.once('sure-byline', sureByline) : this.named('sure-byline', sureByline);
  }
  /** Who reports, as papers of East Asia print it. */
  get eastCredit(): EastCreditLine | undefined {
    return this.once('east-credit', readEastCredit);
  }
  /** A name and nothing else. */
  get name(): BylineLine | undefined {
    return this.known === undefined ? this.once('name', name) : this.named('name', name);
  }
  /** The same where it is surely a person's. */
  get sureName(): BylineLine | undefined {
    if (this.name === undefined) return undefined;
    return this.known === undefined ? this.once('sure-name', sureName) : this.named('sure-name', sureName);
  }
  /** The dateline with which the line begins. */
  get dateline(): FoundDateline | undefined {
    return this.once('dateline', findDateline) ?? (this.context.knowsPlaces ? this.once('shown', (text) => shownDateline(text, this.context)) : undefined);
  }
  /** Whether it has a part of its own in a head, apart from headline, kicker and deck. */
  get isParticular(): boolean {
    return this.once(
      'particular',
      () =>
        (this.label !== undefined && isCardLabel(this.label)) ||
        this.isAddress ||
        this.isLength ||
        this.isContact ||
        this.page !== undefined ||
        this.date !== undefined ||
        this.issue !== undefined ||
        this.byline !== undefined ||
        this.particulars !== undefined ||
        this.eastCredit !== undefined ||
        this.isOffer,
    );
  }

  /** Whether it can be headline, kicker or deck: it has no part of its own and is nobody's name. */
  get isOpen(): boolean {
    return !this.isParticular && this.sureName === undefined;
  }

  /** What of `writerMarks` is known of the first name in the line; 0 where it has none, or one that stands nowhere as writers do. */
  get writerMark(): number {
    if (!this.context.knowsWriters || this.text.length > longestNamed) return 0;
    return this.once('mark', (text) => {
      const [first] = namedParts(text);
      return first === undefined ? 0 : this.context.nameMark(first);
    });
  }

  /** The line with the names that only other texts show to be writers' in another form; most lines have none. */
  private get known(): KnownNames | undefined {
    if (!this.context.knowsWriters || this.text.length > longestNamed) return undefined;
    return this.once('known', (text) => asKnownNames(text, this.context));
  }

  /** What is read of the line with such names. */
  private named<T extends { readonly names: readonly string[]; readonly role?: string }>(question: string, read: (text: string) => T | undefined): T | undefined {
    return this.once(question, (text) => {
      const { known } = this;
      const plain = read(text);
      const found = known === undefined ? undefined : read(known.text);
      if (known === undefined || found === undefined) return plain;
      const names = found.names.map(known.restore);
      if (plain !== undefined && plain.names.join() === names.join()) return plain;
      const restored = { ...found, ...('rule' in found ? { rule: 'writer-shown' } : {}), names, ...(found.role === undefined ? {} : { role: known.restore(found.role) }) };
      return known.isLeft(restored) ? plain : restored;
    });
  }

  private once<T>(question: string, answer: (text: string) => T): T {
    this.#answers ??= new Map();
    const known = this.#answers.get(question);
    if (known !== undefined || this.#answers.has(question)) return known as T;
    const found = answer(this.text);
    this.#answers.set(question, found);
    return found;
  }
}

const byline = (text: string): BylineLine | undefined => readBylineLine(bare(text), { strict: false });
const sureByline = (text: string): BylineLine | undefined => readBylineLine(bare(text), { strict: true });
const name = (text: string): BylineLine | undefined => readNameLine(bare(text), { strict: false });
const sureName = (text: string): BylineLine | undefined => readNameLine(bare(text), { strict: true });

function bare(text: string): string {
  return text.charCodeAt(1) === 32 ? text.replace(ornament, '') : text;
}
