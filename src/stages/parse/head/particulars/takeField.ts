/** "BYLINE: Jane Roe", "Section: Sport": a card of the paper, line by line. */
import { findDates } from '../../../../dates/findDates.js';
import { readDate } from '../../../../dates/readDate.js';
import type { ParseContext } from '../../parseContext.js';
import { postLine } from '../bylineForms.js';
import { type HeadDraft, longestDeck } from '../HeadDraft.js';
import type { HeadLine } from '../headLine.js';
import type { HeadWalk, Particular } from '../headWalk.js';
import { isCapitals } from '../isCapitals.js';
import { isCardLabel } from '../isCardLabel.js';
import { readBylineLine } from '../readBylineLine.js';
import { readDateLine } from '../readDateLine.js';
import { readLabels } from '../readLabels.js';
import { readNameLine } from '../readNameLine.js';

/** Most further lines of one headline, and how wide a database prints: the next word had no room left, in columns. */
const mostWrapped = 4;
const narrowestPrint = 78;
const widestPrint = 82;

const equal = /^[A-Z]{3,14}=.{0,80}$/;

export const takeField: Particular = (line, at, { head, draft, context, capitalsTell, isOn }) => {
  const { label } = line;
  // "TELEPHONE=619-3335" in a card whose other lines are fields.
  if (label === undefined && draft.hasLabels && line.follows && head[at + 1] !== undefined && equal.test(line.text) && isOn('header-block')) {
    draft.remove('header-block', line);
    return true;
  }
  if (label === undefined || !isOn('header-block')) return false;
  const { field, name, value } = label;
  // "خبرنگار: چرا دیر کردید؟": who asks in an interview.
  if (field === 'bylines' && /[?؟!！？]$/u.test(value)) return false;
  // "Text: Anna Berg": whose text it is, in a language that says so.
  if (field === 'body' && line.byline !== undefined) return false;
  // "Title:" over the headline.
  if (field === 'headline' && value === '' && !draft.hasHeadline && head[at + 1] !== undefined && head[at + 1]?.label === undefined) {
    draft.remove('header-block', line);
    return true;
  }
  // "关键词：" over the words: a list, however it is divided.
  const below = head[at + 1];
  if (field === 'topics' && value === '' && below?.follows === true && below.label === undefined && isList(below.text)) {
    draft.hasLabels = true;
    draft.settlePending();
    draft.take(line);
    draft.take(below);
    const listed = /[,;，；、]/.test(below.text) ? below.text : below.text.trim().replace(/\s+/g, ', ');
    draft.fields.push({ name, value: listed, line: line.index + 1, origin: { source: 'header', rule: 'header-block', path: context.path } });
    return true;
  }
  // "来源：南岭日报 作者：陈思远 2019年3月9日": a name and a day behind the paper.
  if (field === 'publication' && /\d{4}/.test(value) && (line.particulars?.names.length ?? 0) > 0) return false;
  // "Posted: 06/14/2012 10:03 am | Updated: …", "Door: Jan de Wit − 12/03/13": more than the field.
  if ((field === 'published' && isMore(value, context) && line.particulars !== undefined) || (field === 'bylines' && (line.particulars?.names.length ?? 0) > 0)) return false;
  // "Source: JANE ROE, Mercury Staff Writer", "Source: By JANE ROE": no paper has a name and a post, and none is named by "By".
  const isSource = field === 'publication' && draft.bylines.length === 0 && isOn('byline-line');
  const named = isSource ? readNameLine(value, { strict: true }) : undefined;
  const writer = named?.role !== undefined && postLine.test(named.role) ? named : isSource && /^by /i.test(value) ? readBylineLine(value, { strict: true }) : undefined;
  if (writer !== undefined) {
    draft.hasLabels = true;
    draft.settlePending();
    draft.take(line);
    draft.addBylines(writer, line);
    return true;
  }
  // The colon before the name, as in reStructuredText, leaves no doubt.
  if (!draft.hasLabels && !/^(?::|#\+|\.\. )/.test(line.text) && !(capitalsTell && isCapitals(name)) && !isCardLabel(label)) return false;
  draft.hasLabels = true;
  draft.settlePending();
  draft.take(line);
  if (field === 'headline' && value !== '') draft.hasHeadline = true;
  const further = field === 'headline' && value !== '' ? wrappedBelow(head, at) : [];
  for (const each of further) draft.take(each);
  if (field === 'headline') takeDeck(head, at + further.length, draft, isOn);
  // "HIGHLIGHT:" over a paragraph of its own.
  const block = field === 'deck' && value === '' ? blockBelow(head, at) : [];
  for (const each of block) draft.take(each);
  const printed = [value, ...further.map((each) => each.text)].join(' ');
  // What ends in a semicolon is whole: below it stands the deck.
  const whole = block.length > 0 ? block.map((each) => each.text).join(' ') : field === 'headline' ? printed.replace(/\s?;$/, '') : printed;
  // "الصفحة: أخبار": the page by what it holds.
  const isNamedPage = field === 'page' && /^\p{Script=Arabic}/u.test(name) && /^[\p{Script=Arabic}\u0640 ]{3,30}$/u.test(whole) && !/\p{N}/u.test(whole);
  const several = block.length === 0 ? readLabels(line.text) : [];
  for (const each of several.length > 0 ? several : [{ name, value: whole }])
    draft.fields.push({
      name: isNamedPage ? 'القسم' : each.name,
      value: each.value === '' ? null : each.value,
      line: line.index + 1,
      origin: { source: 'header', rule: 'header-block', path: context.path },
    });
  // "شناسهٔ خبر: 2214410 - سه‌شنبه ۳ دی ۱۳۹۲ - ۱۱:۱۹": the number and the day in one line.
  const behind = field === 'identifier' && !draft.hasDate && isOn('date-line') ? /^[\p{L}\p{N}]{3,20} [-–|] (.{6,50})$/u.exec(value)?.[1] : undefined;
  const reading = behind === undefined ? undefined : readDate(behind, context.dates);
  if (behind !== undefined && reading !== undefined) draft.addDate({ rule: 'date-line', reading, text: behind, isUpdate: false }, line, behind);
  // "Publication info: The Delta Advocate; Grand Prairie, 12 May 2005: B.1."
  if (field === 'publication' && isOn('publication-line')) addDayOf(value, line, draft, context);
  return true;
};

/** Fewest words of a list of topics. */
const fewestTopics = 3;

/** Words between commas or blanks, and no sentence. */
function isList(text: string): boolean {
  return text.split(/[,;，；、]|\s+/).length >= fewestTopics && !/[.!?。！？]$/.test(text) && (/[,;，；、]/.test(text) || /^[\p{sc=Han}\p{sc=Hangul}\s]+$/u.test(text));
}

/** The lines of the next block, where no label begins it. */
function blockBelow(head: readonly HeadLine[], at: number): HeadLine[] {
  const next = head[at + 1];
  if (next === undefined || next.label !== undefined) return [];
  const end = head.findIndex((line, index) => index > at + 1 && !line.follows);
  const block = head.slice(at + 1, end < 0 ? at + 1 : end);
  return block.reduce((sum, line) => sum + line.text.length, 0) <= longestDeck ? block : [];
}

/** The lines on which a headline goes on that had no more room, down to the one that ends in a semicolon. */
function wrappedBelow(head: readonly HeadLine[], at: number): HeadLine[] {
  const lines: HeadLine[] = [];
  for (let last = head[at]; last !== undefined && lines.length < mostWrapped; last = lines.at(-1)) {
    const next = head[at + 1 + lines.length];
    if (next?.follows !== true || next.label !== undefined || last.text.endsWith(';')) break;
    const width = last.indent + last.text.length;
    if (width > widestPrint || width + 1 + (next.text.split(' ', 1)[0]?.length ?? 0) <= narrowestPrint) break;
    lines.push(next);
  }
  return lines;
}

/** What stands right below a headline that ends in a semicolon is the deck, over as many lines as it has. */
function takeDeck(head: readonly HeadLine[], at: number, draft: HeadDraft, isOn: HeadWalk['isOn']): void {
  const first = head[at + 1];
  if (first?.follows !== true || first.label !== undefined || draft.deck !== undefined || head[at]?.text.endsWith(';') !== true || !isOn('deck-line')) return;
  const lines = [first, ...wrappedBelow(head, at + 1)];
  const value = lines.map((line) => line.text).join(' ');
  if (value.length > longestDeck) return;
  for (const line of lines) draft.take(line);
  draft.deck = { value, evidence: draft.evidence('deck-line', first, value) };
}

function isMore(value: string, context: ParseContext): boolean {
  return readDate(value, context.dates) === undefined && readDateLine(value, context.dates, context.isPublicationName) === undefined;
}

/** The one whole day that a line about the paper names. */
function addDayOf(value: string, line: HeadLine, draft: HeadDraft, context: ParseContext): void {
  const [day, other] = findDates(value, context.dates).filter((mention) => mention.year !== undefined && mention.day !== undefined);
  const reading = day === undefined || other !== undefined ? undefined : readDate(day.text, context.dates);
  if (day !== undefined && reading !== undefined) draft.addDate({ rule: 'publication-line', reading, text: day.text, isUpdate: false }, line, line.text);
}
