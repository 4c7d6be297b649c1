/**
 * Reads what stands above a text, line by line: labels, headline, deck, bylines, dates, pages. A line that has no part in
 * the head begins the text. Every line is taken by one named rule, or left in the text.
 */
import type { NamedReading } from '../../../dates/readDate.js';
import { readDate } from '../../../dates/readDate.js';
import type { Dateline, RemovedText } from '../../../model/article.js';
import type { DateStatement, Evidence } from '../../../model/date.js';
import { diagnose } from '../../../model/diagnose.js';
import type { Diagnostic } from '../../../model/diagnostic.js';
import type { MetadataField } from '../../../model/metadata.js';
import type { SwitchableRule } from '../../../model/ruleCatalogue.js';
import { canonicalField } from '../fields/canonicalField.js';
import type { ShownFields } from '../forms/form.js';
import { type ParseContext, ruleIsOnIn } from '../parseContext.js';
import { postLine } from './bylineForms.js';
import { findDateline } from './findDateline.js';
import { type HeadLine, headLines } from './headLine.js';
import { isAddressLine } from './isAddressLine.js';
import { isCapitals } from './isCapitals.js';
import { isKicker } from './isKicker.js';
import { isLengthLine } from './isLengthLine.js';
import { isMasthead } from './isMasthead.js';
import { isNavigation } from './isNavigation.js';
import { isProse } from './isProse.js';
import { isWrappedProse } from './isWrappedProse.js';
import { labelKey } from './labelKey.js';
import { placeNames } from './placeNames.js';
import { type BylineLine, readBylineLine, readNameLine } from './readBylineLine.js';
import { type DateLine, readDateLine } from './readDateLine.js';
import { readIssueLine } from './readIssueLine.js';
import { readPageLine } from './readPageLine.js';
import { sectionNames } from './sectionNames.js';
import { splitParticulars } from './splitParticulars.js';

export interface HeadReading extends ShownFields {
  readonly fields: readonly MetadataField[];
  readonly removed: readonly RemovedText[];
  readonly diagnostics: readonly Diagnostic[];
  /** Indices of the lines that the head took. */
  readonly taken: ReadonlySet<number>;
}

export interface HeadInput {
  readonly lines: readonly string[];
  /** Index of the first line that may belong to the head. */
  readonly from: number;
  /** The metadata has a headline already, so that no line is taken for one. */
  readonly isTitled: boolean;
}

/** Fields whose label leaves no doubt, in small letters too: a card of the paper, not a headline with a colon. */
const cardFields: ReadonlySet<string> = new Set([
  'section',
  'page',
  'edition',
  'publication',
  'length',
  'copyright',
  'published',
  'topics',
  'identifier',
  'address',
  'language',
  'bylines',
  'dateline',
]);

/** Longest deck, in UTF-16 units, and most lines without a part of their own between headline and byline. */
const longestDeck = 400;
const mostPending = 3;

/** What the walk through the head has found so far. */
type Draft = { -readonly [K in keyof HeadReading]: HeadReading[K] extends readonly (infer T)[] ? T[] : HeadReading[K] } & { taken: Set<number> };

export function readHead({ lines, from, isTitled }: HeadInput, context: ParseContext): HeadReading {
  const head = headLines(lines, from);
  const isOn = (rule: SwitchableRule): boolean => ruleIsOnIn(rule, context);
  const draft: Draft = { bylines: [], dates: [], fields: [], removed: [], diagnostics: [], taken: new Set() };
  const { path } = context;
  /** A text in capitals throughout: there, capitals mark nothing. */
  const capitalsTell = !isCapitals(
    head
      .slice(3)
      .map((line) => line.text)
      .join(' ') || 'a',
  );
  const evidence = (rule: SwitchableRule, line: HeadLine, text = line.text): Evidence => ({
    rule,
    source: rule === 'first-line' ? 'body' : 'header',
    text,
    place: { path, line: line.index + 1 },
  });
  const take = (line: HeadLine): void => void draft.taken.add(line.index);
  const remove = (rule: SwitchableRule, line: HeadLine): void => {
    take(line);
    draft.removed.push({ text: line.text, rule, place: { path, line: line.index + 1 } });
  };
  let hasHeadline = isTitled;
  let pending: HeadLine[] = [];
  let hasLabels = false;
  const updates: DateStatement[] = [];

  const addDate = (found: DateLine, line: HeadLine, text: string): void => {
    const { reading } = found.reading;
    if (found.isUpdate) {
      // When it was changed is told only where nothing tells when it was published.
      if (reading !== 'impossible') updates.push({ ...reading, evidence: { ...evidence('date-line', line), text } });
      return;
    }
    const place = { path, line: line.index + 1 };
    reportReading(found.reading, text, place, draft.diagnostics);
    if (reading !== 'impossible') draft.dates.push({ ...reading, evidence: { ...evidence(found.rule as SwitchableRule, line), text } });
  };
  const addBylines = (found: BylineLine, line: HeadLine): void => {
    for (const name of found.names)
      draft.bylines.push({ value: { name, ...(found.role === undefined ? {} : { role: found.role }) }, evidence: evidence(found.rule as SwitchableRule, line) });
  };
  /** What stood between the headline and the first line with a part of its own. */
  const settlePending = (): void => {
    const [first] = pending;
    const text = pending.map((line) => line.text).join(' ');
    const isOne = pending.every((line, index) => index === 0 || line.follows);
    if (first !== undefined && isOn('deck-line') && draft.deck === undefined && hasHeadline && isOne && text.length <= longestDeck) {
      draft.deck = { value: text, evidence: evidence('deck-line', first, text) };
      pending.forEach(take);
    }
    pending = [];
  };

  /** Takes a line that has a part of its own, whatever stands around it. */
  const takeParticular = (line: HeadLine, at: number): boolean => {
    const { text } = line;
    const label = /^([\p{L}][\p{L} _-]{1,24}?)\s?[:：]\s{0,8}(.{0,1000})$/u.exec(text);
    const field = label === null ? undefined : canonicalField(label[1] ?? '');
    if (
      label !== null &&
      field !== undefined &&
      isOn('header-block') &&
      (hasLabels || (capitalsTell && isCapitals(label[1] ?? '')) || (cardFields.has(field) && (label[2] ?? '').length <= 80))
    ) {
      hasLabels = true;
      settlePending();
      take(line);
      if (field === 'headline' && (label[2] ?? '') !== '') hasHeadline = true;
      draft.fields.push({
        name: label[1] ?? '',
        value: label[2] === '' ? null : (label[2] ?? null),
        line: line.index + 1,
        origin: { source: 'header', rule: 'header-block', path },
      });
      return true;
    }
    for (const [rule, matches] of [
      ['address-line', isAddressLine],
      ['length-line', isLengthLine],
    ] as const) {
      if (!isOn(rule) || !matches(text)) continue;
      settlePending();
      remove(rule, line);
      return true;
    }
    const page = isOn('page-line') && text.length > 1 ? readPageLine(text) : undefined;
    if (page !== undefined) {
      settlePending();
      if (page.section === undefined) remove('page-line', line);
      else take(line);
      if (page.section !== undefined) draft.section ??= { value: sectionText(page.section), evidence: evidence('page-line', line) };
      return true;
    }
    if (isOn('navigation-line') && isNavigation(text)) {
      remove('navigation-line', line);
      return true;
    }
    if (isOn('copyright-line') && text.length <= 120 && /^(?:copyright|©|\(c\) ?\d|&copy;)/i.test(text)) {
      remove('copyright-line', line);
      return true;
    }
    if (isOn('publication-line') && isMasthead(text) && [head[at - 1], head[at + 1]].some((beside) => beside !== undefined && isPaperLine(beside.text, context))) {
      remove('publication-line', line);
      return true;
    }
    if (context.isBoilerplate(text, 'head')) {
      remove(context.isBoilerplate(text, 'head') ?? 'owners-boilerplate', line);
      return true;
    }
    const date = readDateLine(text, context.dates, context.isPublicationName);
    if (date !== undefined && isOn(date.rule as SwitchableRule)) {
      settlePending();
      addDate(date, line, date.rule === 'publication-line' ? text : date.text);
      if (date.isUpdate || date.rule === 'publication-line') remove(date.rule as SwitchableRule, line);
      else take(line);
      return true;
    }
    const issue = isOn('issue-line') ? readIssueLine(text) : undefined;
    if (issue !== undefined && draft.issue === undefined) {
      settlePending();
      take(line);
      draft.issue = { value: issue, evidence: evidence('issue-line', line) };
      return true;
    }
    const particulars = splitParticulars(text, context);
    if (particulars !== undefined && isOn('byline-line') && isOn('date-line')) {
      settlePending();
      take(line);
      for (const name of particulars.names) draft.bylines.push({ value: { name }, evidence: evidence('byline-line', line) });
      for (const each of particulars.dates) addDate(each, line, text);
      if (particulars.section !== undefined) draft.section ??= { value: particulars.section, evidence: evidence('section-line', line) };
      return true;
    }
    const byline = isOn('byline-line') && draft.bylines.length === 0 ? readBylineLine(text, { strict: !hasHeadline || pending.length > 1 }) : undefined;
    if (byline !== undefined && (hasHeadline || head[at + 1] !== undefined)) {
      settlePending();
      take(line);
      const { role } = byline;
      const dated = role === undefined ? undefined : readDateLine(role, context.dates, context.isPublicationName);
      addBylines(dated === undefined ? byline : { rule: byline.rule, names: byline.names }, line);
      if (dated !== undefined) addDate(dated, line, text);
      return true;
    }
    const last = draft.bylines.at(-1);
    if (last !== undefined && head[at - 1]?.index === (last.evidence.place?.line ?? 0) - 1 && text.length <= 70 && postLine.test(text) && !isProse(text)) {
      take(line);
      draft.bylines = draft.bylines.map((each) => ({
        value: { ...each.value, role: each.value.role ?? text },
        evidence: { ...each.evidence, text: `${each.evidence.text}\n${text}` },
      }));
      return true;
    }
    return false;
  };

  const judge = { isRole: (line: HeadLine): boolean => isParticular(line.text, context), capitalsTell };
  const isText = (at: number): boolean => {
    const line = head[at];
    if (line === undefined) return true;
    return isProse(line.text, { capitalsTell }) || isWrappedProse(head, at, judge) || startsWithDateline(line.text);
  };

  for (let at = 0; at < head.length; at += 1) {
    const line = head[at];
    if (line === undefined) break;
    if (draft.taken.has(line.index)) continue;
    const { text } = line;
    if (hasLabels && /^(?:body|text|full text|fulltext):?$/i.test(text)) {
      take(line);
      draft.removed.push({ text, rule: 'header-block', place: { path, line: line.index + 1 } });
      break;
    }
    if (takeParticular(line, at)) continue;
    // A day or a dateline under it leaves no doubt that a name is the writer's.
    const below = head[at + 1]?.text ?? '';
    const isSigned = readDateLine(below, context.dates, context.isPublicationName) !== undefined || startsWithDateline(below);
    const name = hasHeadline && isOn('name-line') && draft.bylines.length === 0 && pending.length <= 1 ? readNameLine(text, { strict: !isSigned }) : undefined;
    if (name !== undefined && (isText(at + 1) || isParticular(head[at + 1]?.text ?? '', context) || (head[at + 1] !== undefined && postLine.test(head[at + 1]?.text ?? '')))) {
      settlePending();
      take(line);
      addBylines(name, line);
      continue;
    }
    const place = hasHeadline && isOn('dateline-place') && draft.dateline === undefined ? datelineAlone(text) : undefined;
    if (place !== undefined) {
      settlePending();
      take(line);
      draft.dateline = { value: place, evidence: { ...evidence('dateline-place', line), source: 'dateline' } };
      continue;
    }
    if (isText(at)) {
      // A sentence between the headline and an explicit byline is the deck.
      const isDeck = hasHeadline && draft.bylines.length === 0 && pending.length === 0 && text.length <= longestDeck && !startsWithDateline(text) && bylineFollows(head, at);
      if (!isDeck || !isOn('prose-is-no-headline')) break;
      pending.push(line);
      continue;
    }
    const key = labelKey(text);
    if (!hasHeadline && head[at + 1] !== undefined && context.isPublicationName(text) && isOn('publication-line')) {
      remove('publication-line', line);
      continue;
    }
    if (
      draft.section === undefined &&
      isOn('section-line') &&
      sectionNames.has(key) &&
      text.length <= 50 &&
      (hasHeadline ? pending.length === 0 && draft.bylines.length === 0 : head[at + 1] !== undefined)
    ) {
      take(line);
      draft.section = { value: sectionText(text), evidence: evidence('section-line', line) };
      continue;
    }
    if (hasHeadline) {
      pending.push(line);
      if (pending.length > mostPending) break;
      continue;
    }
    const next = head.slice(at + 1).find((other) => !isParticular(other.text, context));
    const canLead = next !== undefined && next.index - line.index <= 6 && !isText(head.indexOf(next)) && readNameLine(next.text, { strict: true }) === undefined;
    const kicker = canLead && draft.kicker === undefined ? isKicker(text, next.text, context) : undefined;
    if (kicker !== undefined && isOn(kicker)) {
      take(line);
      draft.kicker = { value: text.replace(/\s?:$/, ''), evidence: evidence(kicker, line) };
      continue;
    }
    if (!isOn('first-line')) break;
    const group = headlineLines(head, at, judge, context);
    group.lines.forEach(take);
    const whole = group.lines.map((each) => each.text).join(' ');
    draft.headline = { value: whole, evidence: evidence(group.rule, line, whole) };
    hasHeadline = true;
  }
  if (draft.dates.length === 0) draft.dates.push(...updates);
  if (draft.headline === undefined && !isTitled) unlessAlone(draft, head);
  return draft;

  function startsWithDateline(text: string): boolean {
    if (!isOn('dateline-place')) return false;
    const found = findDateline(text);
    return found !== undefined && found.end < text.length && (text.length > 60 || found.date !== undefined || found.agency !== undefined);
  }

  function bylineFollows(all: readonly HeadLine[], at: number): boolean {
    const next = all[at + 1];
    return next !== undefined && isOn('byline-line') && readBylineLine(next.text, { strict: false }) !== undefined && all[at + 2] !== undefined;
  }
}

function reportReading({ reading, weekdayDisagrees }: NamedReading, text: string, place: { path: string; line: number }, diagnostics: Diagnostic[]): void {
  if (reading === 'impossible') diagnostics.push(diagnose('date/impossible', place, { text }));
  if (weekdayDisagrees === true) diagnostics.push(diagnose('date/weekday', place, { text }));
}

/** Whether a line has a part of its own in a head, apart from headline, kicker and deck. */
function isParticular(text: string, context: ParseContext): boolean {
  return (
    isAddressLine(text) ||
    isLengthLine(text) ||
    readPageLine(text) !== undefined ||
    readDateLine(text, context.dates, context.isPublicationName) !== undefined ||
    readIssueLine(text) !== undefined ||
    readBylineLine(text, { strict: false }) !== undefined ||
    splitParticulars(text, context) !== undefined
  );
}

/** A line that says when or where a paper printed the text: the one beside the paper's own name. */
function isPaperLine(text: string, context: ParseContext): boolean {
  return /^(?:copyright|©)/i.test(text) || readPageLine(text) !== undefined || (readDateLine(text, context.dates, context.isPublicationName) !== undefined && /\d{4}/.test(text));
}

/** The lines of one headline: a second in capitals after one in capitals, or one that goes on with a small letter. */
function headlineLines(
  head: readonly HeadLine[],
  at: number,
  judge: { isRole: (line: HeadLine) => boolean; capitalsTell: boolean },
  context: ParseContext,
): { lines: HeadLine[]; rule: SwitchableRule } {
  const first = head[at];
  if (first === undefined) return { lines: [], rule: 'first-line' };
  const lines = [first];
  const goesOn = (line: HeadLine | undefined): line is HeadLine =>
    line?.follows === true &&
    !/^[([]/.test(line.text) &&
    line.indent <= first.indent + 3 &&
    !judge.isRole(line) &&
    readNameLine(line.text, { strict: true }) === undefined &&
    findDateline(line.text) === undefined;
  if (judge.capitalsTell && isCapitals(first.text) && ruleIsOnIn('capitals-headline', context)) {
    // The first of several may be a label over the others: "THE VALLEY REPORT".
    for (let next = head[at + 1]; lines.length < 4 && goesOn(next) && isCapitals(next.text); next = head[at + lines.length]) lines.push(next);
    if (lines.length > 1) return { lines, rule: 'capitals-headline' };
  }
  const second = head[at + 1];
  const third = head[at + 2];
  const isPair = third === undefined || !third.follows || third.indent > first.indent + 1 || judge.isRole(third);
  if (ruleIsOnIn('continued-headline', context) && goesOn(second) && isPair && /^\p{Ll}/u.test(second.text) && !isProse(second.text)) {
    return { lines: [first, second], rule: 'continued-headline' };
  }
  return { lines, rule: 'first-line' };
}

/** "WASHINGTON", "Paris, 9 March 1912": a place by itself under the headline, with its day. */
function datelineAlone(text: string): Dateline | undefined {
  if (text.length > 70) return undefined;
  const bare = text.replace(/[.:]$/, '');
  if (isCapitals(bare) && placeNames.has(bare.toLowerCase())) return { place: bare };
  const match = /^(\p{Lu}[\p{L}.' -]{1,30}(?:, \p{Lu}[\p{L}. ]{1,20})?), (?:le |den |el |il |am |a )?(.{4,32})$/u.exec(bare);
  if (match === null) return undefined;
  const [, place = '', date = ''] = match;
  const found = readDate(date);
  if (found === undefined || found.reading === 'impossible' || !/\p{L}|[./]/u.test(date)) return undefined;
  return placeNames.has(place.toLowerCase()) || isCapitals(place) || /\d{4}$/.test(date) ? { place, date } : undefined;
}

/** Without anything else in the file, a label is all the headline there is. */
function unlessAlone(draft: Draft, head: readonly HeadLine[]): void {
  const { section } = draft;
  if (section === undefined || head.some((line) => !draft.taken.has(line.index))) return;
  draft.headline = { value: section.evidence.text, evidence: { ...section.evidence, rule: 'first-line' } };
  delete (draft as { section?: unknown }).section;
}

/** As a reader would see it: LETTERS is shown as Letters. */
function sectionText(text: string): string {
  const bare = text.replace(/^[\s*•·=~_—–-]{1,20}|[\s*•·=~_:.—–-]{1,20}$/gu, '');
  return isCapitals(bare) ? bare.charAt(0) + bare.slice(1).toLowerCase() : bare;
}
