/** What the walk through a head has found so far. A line is taken by one named rule, or left in the text. */
import type { NamedReading } from '../../../dates/readDate.js';
import type { Byline, Claim, Dateline, IssueRef, RemovedText } from '../../../model/article.js';
import type { DateStatement, Evidence } from '../../../model/date.js';
import { diagnose } from '../../../model/diagnose.js';
import type { Diagnostic, Place } from '../../../model/diagnostic.js';
import type { MetadataField } from '../../../model/metadata.js';
import type { SwitchableRule } from '../../../model/ruleCatalogue.js';
import { isPersonName } from '../fields/isPersonName.js';
import { type ParseContext, ruleIsOnIn } from '../parseContext.js';
import type { BylineLine } from './bylineLine.js';
import { fewestDeckWords } from './headBounds.js';
import type { HeadLine } from './headLine.js';
import type { HeadReading } from './headReading.js';
import { isPaperName } from './isPaperName.js';
import { isTitleCase } from './isTitleCase.js';
import { labelKey } from './labelKey.js';
import type { DateLine } from './readDateLine.js';
import { kindLabels } from './sectionNames.js';

/** Longest deck, in UTF-16 units. */
export const longestDeck = 400;
/** Most lines of a deck that is no stack of headlines. */
const mostUnstacked = 3;
/** Most words of a line that says who wrote it, though no name is in it: "By the Sunday Team". */
const mostCreditWords = 6;
/** Most words of a caption that is names and has a stop. */
const mostCaptionWords = 12;
const credit =
  /^(?:by|from:|von|par|por|di|door|av|translat(?:ed|ion) (?:by|from)|übersetz(?:t|ung)(?: von)?:?|tradu(?:it|ction|cido|cción|zido|ção|zione) (?:par|de|por|di)) (?:the )?\p{Lu}/iu;

/** "Department of Harbours", "Institut für Fischerei": whose text it is, and no deck. */
const institution =
  /^(?:the )?(?:u\.?s\.? )?(?:department|ministry|office|bureau|embassy|university|institute|faculty|college|ministerium|institut|universität|fakultät|ministère|université|ministerio|universidad|ministero|università|ministério|universidade) (?:of|for|für|der|des|de|del|della|da|do) (?:the )?[\p{L} ,&'’-]{3,60}$/iu;

/** Most words of a paper that its capitals alone tell. */
const mostPaperWords = 3;
const sentFrom = /^reporting from \p{Lu}[\p{L} ,.'’-]{2,40}$/iu;
const placeAndPaper = /^\p{Lu}[\p{L}.' -]{2,25} [—–-] (\p{Lu}.{3,40})$/u;
/** Two to four words with capitals. */
const writerName = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u;

const ofPaper = /^corrections?$/i;

export class HeadDraft {
  headline?: Claim<string>;
  kicker?: Claim<string>;
  deck?: Claim<string>;
  section?: Claim<string>;
  issue?: Claim<IssueRef>;
  page?: Claim<string>;
  dateline?: Claim<Dateline>;
  bylines: Claim<Byline>[] = [];
  readonly fields: MetadataField[] = [];
  readonly taken = new Set<number>();
  /** Lines that stay in the text, though the head goes on below them. */
  readonly passed = new Set<number>();
  hasHeadline: boolean;
  /** Lines above the headline that a page sets over all its articles. */
  siteLines = 0;
  /** A line such as `Section: Sport` was among them. */
  hasLabels = false;
  /** Labels of a card stand in lines of their own without any mark. */
  hasBareLabels = false;
  textLabel?: { readonly index: number; readonly text: string };
  /** A line told the length of the text. */
  hasLength = false;
  /** A database's line with paper, day and page was among them: what stands below is of a record and of no page. */
  isCited = false;
  /** A rule has been drawn under the head: what follows is no deck. */
  isClosed = false;
  /** Lines under the headline that may be the deck, or the first of the text. */
  pending: HeadLine[] = [];
  readonly #dates: DateStatement[] = [];
  readonly #updates: DateStatement[] = [];
  readonly #removed: RemovedText[] = [];
  readonly #diagnostics: Diagnostic[] = [];

  constructor(
    private readonly context: ParseContext,
    /** The headline that the metadata has already, so that no line is taken for one. */
    private readonly title: string | undefined,
  ) {
    this.hasHeadline = title !== undefined;
  }

  get hasDate(): boolean {
    return this.#dates.length > 0;
  }

  place(line: HeadLine): Place {
    return { path: this.context.path, line: line.index + 1 };
  }

  evidence(rule: SwitchableRule, line: HeadLine, text = line.text): Evidence {
    return { rule, source: rule === 'first-line' ? 'body' : 'header', text, place: this.place(line) };
  }

  take(line: HeadLine): void {
    this.taken.add(line.index);
  }

  remove(rule: SwitchableRule, line: HeadLine): void {
    this.take(line);
    this.#removed.push({ text: line.printed, rule, place: this.place(line) });
  }

  /** `text`: the words that state the date. */
  addDate(found: DateLine, line: HeadLine, text: string): void {
    const { reading } = found.reading;
    // When it was changed is told only where nothing tells when it was published.
    if (!found.isUpdate) this.report(found.reading, line, text);
    if (reading === 'impossible') return;
    const rule = found.isUpdate ? 'date-line' : (found.rule as SwitchableRule);
    (found.isUpdate ? this.#updates : this.#dates).push({ ...reading, evidence: this.evidence(rule, line, text) });
  }

  /** `page`: where the line names one. */
  addPage(page: string | undefined, line: HeadLine): void {
    if (page !== undefined && ruleIsOnIn('page-line', this.context)) this.page ??= { value: page, evidence: this.evidence('page-line', line) };
  }

  addBylines({ names, role, rule }: BylineLine, line: HeadLine): void {
    for (const name of names) this.bylines.push({ value: { name, ...(role === undefined ? {} : { role }) }, evidence: this.evidence(rule as SwitchableRule, line) });
  }

  /** Decides what stood between the headline and the first line with a part of its own: who wrote it, the deck, or text. `isStack`: headlines one over the other, with blank lines between them; `isOverText`: the text begins below. */
  settlePending({ isStack = false, isOverText = false } = {}): void {
    const { pending } = this;
    this.pending = [];
    if (pending.length === 0 || !this.hasHeadline || this.isClosed || this.takeWriterAndPaper(pending)) return;
    // Right over the text, a name may be that of whoever speaks.
    this.settleDeck(isOverText ? pending : this.withoutWriter(pending), isStack);
  }

  private settleDeck(pending: readonly HeadLine[], isStack: boolean): void {
    const [first] = pending;
    if (first === undefined || this.deck !== undefined || !ruleIsOnIn('deck-line', this.context)) return;
    const text = pending.map((line) => line.text).join(' ');
    // "Exclusive" under the headline is the same as over it.
    if (pending.length === 1 && this.kicker === undefined && kindLabels.has(labelKey(text)) && ruleIsOnIn('kicker-line', this.context)) {
      this.take(first);
      this.kicker = { value: text, evidence: this.evidence('kicker-line', first) };
      return;
    }
    if (
      text.length > longestDeck ||
      /[:：]$|^\[.*\]$|^[|•·]|\d (?:minutes?|hours?|days?|weeks?|months?|years?) ago$/.test(text) ||
      (pending.length === 1 &&
        (institution.test(text) ||
          this.isUnderName(first, text) ||
          this.isPictureTitle(first, text) ||
          this.isOfHeadline(text) ||
          (credit.test(text) && text.split(' ').length <= mostCreditWords))) ||
      !(isStack || (pending.length <= mostUnstacked && pending.every((line, index) => index === 0 || line.follows || (line.inCapitals && first.inCapitals))))
    )
      return;
    this.deck = { value: text, evidence: this.evidence('deck-line', first, text) };
    for (const line of pending) this.take(line);
  }

  /** A name under the headline, or set apart under one line of a deck, is the writer, whatever the page prints between it and the text. @returns the lines above it */
  private withoutWriter(pending: readonly HeadLine[]): readonly HeadLine[] {
    const above = pending.slice(0, -1);
    const writer = pending.at(-1);
    if (writer === undefined || above.length > 1 || this.bylines.length > 0 || !ruleIsOnIn('name-line', this.context)) return pending;
    const [deck] = above;
    if (deck !== undefined && (writer.follows || isPersonName(deck.text) !== undefined)) return pending;
    if (!writerName.test(writer.text) || isPersonName(writer.text) !== 'likely') return pending;
    this.take(writer);
    this.addBylines({ rule: 'name-line', names: [writer.text] }, writer);
    return above;
  }

  /** "Jane Roe" over "NORLAND TODAY", and "Port Salem — The Norland Mail" below a name: who wrote it, and for whom. */
  private takeWriterAndPaper(pending: readonly HeadLine[]): boolean {
    const [first, second, third] = pending;
    if (first === undefined || third !== undefined || !ruleIsOnIn('name-and-paper-line', this.context)) return false;
    const last = this.bylines.at(-1);
    if (second === undefined) {
      const paper = placeAndPaper.exec(first.text)?.[1];
      const isRole = sentFrom.test(first.text) || (paper !== undefined && isPaperName(paper));
      if (!isRole || last === undefined || last.value.role !== undefined) return false;
      this.bylines = this.bylines.map(({ value, evidence }) => ({ value: { ...value, role: first.text }, evidence }));
    } else {
      const isPaper = second.follows && (isPaperName(second.text) || (second.inCapitals && !first.inCapitals && second.text.split(' ').length <= mostPaperWords));
      if (last !== undefined || !isPaper || !writerName.test(first.text) || isPersonName(first.text) !== 'likely') return false;
      this.addBylines({ rule: 'name-and-paper-line', names: [first.text], role: second.text }, first);
    }
    for (const line of pending) this.take(line);
    return true;
  }

  /** "The Norland Harbour Police" by itself, "Harbour Minister Jane Roe.": names under a headline in small letters are what a picture shows. */
  private isPictureTitle(first: HeadLine, text: string): boolean {
    const headline = this.headline?.value;
    const words = text.split(' ').length;
    if (headline === undefined || words < 2 || words > (text.endsWith('.') ? mostCaptionWords : fewestDeckWords) || (first.follows && !text.endsWith('.'))) return false;
    return isTitleCase(text) && !isTitleCase(headline);
  }

  /** "Western Harbour Today" right under the name: where the writer writes. */
  private isUnderName(first: HeadLine, text: string): boolean {
    return first.follows && this.bylines.length > 0 && text.split(' ').length <= mostCreditWords && isTitleCase(text) && this.bylines.at(-1)?.evidence.place?.line === first.index;
  }

  /** "Press Briefing" under "DAILY PRESS BRIEFING OF THE OFFICE": a deck says something else than the headline. */
  private isOfHeadline(text: string): boolean {
    const headline = ` ${(this.headline?.value ?? this.title ?? '').toLowerCase()} `;
    return headline.length > text.length + 2 && headline.includes(` ${text.toLowerCase()} `);
  }

  /** `head`: all lines that were walked through. */
  reading(head: readonly HeadLine[]): HeadReading {
    this.unlessAlone(head);
    const { headline, kicker, deck, section, issue, page, dateline, bylines, fields, textLabel, taken } = this;
    return {
      headline,
      kicker,
      deck,
      section,
      issue,
      page,
      dateline,
      bylines,
      dates: this.#dates.length === 0 ? this.#updates : this.#dates,
      fields,
      removed: this.#removed,
      diagnostics: this.#diagnostics,
      textLabel,
      taken,
    };
  }

  private report({ reading, weekdayDisagrees }: NamedReading, line: HeadLine, text: string): void {
    const place = this.place(line);
    if (reading === 'impossible') this.#diagnostics.push(diagnose('date/impossible', place, { text }));
    if (weekdayDisagrees === true) this.#diagnostics.push(diagnose('date/weekday', place, { text }));
  }

  /** Without anything else in the file, a label is all the headline there is; and so it is over what a paper puts right. */
  private unlessAlone(head: readonly HeadLine[]): void {
    const { section } = this;
    if (this.headline !== undefined || this.title !== undefined || section === undefined) return;
    if (!ofPaper.test(section.value) && head.some((line) => !this.taken.has(line.index))) return;
    this.headline = { value: section.evidence.text, evidence: { ...section.evidence, rule: 'first-line' } };
    delete this.section;
  }
}
