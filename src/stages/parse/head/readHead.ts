/**
 * Reads what stands above a text, line by line: labels, headline, deck, bylines, dates, pages. A line that has no part in
 * the head begins the text. Every line is taken by one named rule, or left in the text.
 */
import { foldWord } from '../../../dates/foldWord.js';
import type { Dateline } from '../../../model/article.js';
import { givenNames } from '../fields/givenNames.js';
import { isPersonName, placesAmongNames } from '../fields/isPersonName.js';
import { isSignedName } from '../fields/isSignedName.js';
import { type ParseContext, ruleIsOnIn } from '../parseContext.js';
import { beginsText } from './beginsText.js';
import { beginsWithDateline } from './beginsWithDateline.js';
import { bylineLead, placeLine, postLine } from './bylineForms.js';
import { publishedLead, updatedLead } from './dateLeads.js';
import { datelineAlone } from './datelineAlone.js';
import { divideHeadline } from './divideHeadline.js';
import { endsSentence } from './endsSentence.js';
import { HeadDraft, longestDeck } from './HeadDraft.js';
import type { HeadLine } from './headLine.js';
import { headLines } from './headLines.js';
import { headlineLines } from './headlineLines.js';
import type { HeadReading } from './headReading.js';
import type { HeadWalk } from './headWalk.js';
import { isCapitals } from './isCapitals.js';
import { isKicker } from './isKicker.js';
import { isMasthead } from './isMasthead.js';
import { isMastheadLine } from './isMastheadLine.js';
import { isPaperName } from './isPaperName.js';
import { isProse } from './isProse.js';
import { isSectionName } from './isSectionName.js';
import { isTrail } from './isTrail.js';
import { isWrittenSmall } from './isWrittenSmall.js';
import { labelledHeadline } from './labelledHeadline.js';
import { particulars } from './particulars/particulars.js';
import { placeNames } from './placeNames.js';
import type { BylineLine } from './readBylineLine.js';
import { readDateLine } from './readDateLine.js';
import { salutation } from './salutation.js';
import { sectionText } from './sectionText.js';

export interface HeadInput {
  readonly lines: readonly string[];
  /** Index of the first line that may belong to the head. */
  readonly from: number;
  /** The metadata has a headline already, so that no line is taken for one. */
  readonly isTitled: boolean;
}

/** Most lines without a part of their own between headline and byline. */
const mostPending = 3;
/** The same of headlines that are set one over the other. */
const mostStacked = 8;
/** Fewest UTF-16 units of a summary that the text repeats. */
const shortestSummary = 60;
/** Longest name of a section, and the lines, blank ones too, that may lie between a kicker and its headline. */
const longestSection = 50;
/** Longest line of names of which none is surely one, in UTF-16 units. */
const longestDoubtful = 36;
/** Longest place by itself under a byline, in UTF-16 units. */
const longestPlace = 25;
const kickerDistance = 6;
/** Words of what is no mere part of a section. */
const fewestWords = 4;
/** Longest line of a table, in UTF-16 units. */
const longestCell = 40;
/** Longest line with the day or the writer under a deck that is a sentence. */
const longestParting = 120;
/** Longest headline with the town before it, in UTF-16 units. */
const longestPlaced = 100;
/** Longest sentence, in UTF-16 units, that is a deck though only a name or a day is below it. */
const longestSentence = 200;
/** Longest line of a text that is wrapped, in UTF-16 units: where lines are longer, each is a paragraph; and the fewest words of a deck that nothing sets apart. */
const longestWrapped = 160;
const fewestDeckWords = 5;
/** Characters after the first lines that show whether a text is in capitals throughout. */
const capitalsSample = 600;

const paperAndDay = /^(?:\p{Lu}{2,5}|\p{Lu}\p{L}{2,20})\s{1,4}(\d{1,2} \p{L}{3,9} \d{2,4}) \/ (?=\S)/u;
/** A number behind its word, and at the end a day. */
const numberAndDay =
  /(?<!\p{L})(?:no|nr|nº|issue|ausgabe|número|numéro|№)\.? ?\d{1,5}\b[^\d]{0,30}?(?:Part [IVX]{1,4})?[ ,:–-]{1,4}((?:\p{L}{3,10},? )?(?:\d{1,2}\.? \p{L}{3,10}\.?|\p{L}{3,10}\.? \d{1,2},) (?:19|20)\d\d)$/iu;
/** "Press Briefing, August 26, 2007": what was said on a day is printed with it. */
const heldOn =
  /\b(?:briefing|conference|remarks|statement|interview|transcript|meeting|minutes)[^,\d]{0,30}, (\p{L}{3,10}\.? \d{1,2}, (?:19|20)\d\d|\d{1,2} \p{L}{3,10} (?:19|20)\d\d)$/iu;
/** Lines that show whether a text has a blank line under each; and a line that ends within a phrase. */
const doubleSpaced = 8;
const fewestLines = 4;
const opensPhrase = /\b(?:the|an?|of|and|or|to|for|with|from|by|their|its|his|her|that|which|since|der|die|das|und|von|le|la|les|de|des|et|el|los|las|y)$/iu;
/** What is held or printed on a day: "Press Briefing, August 26, 2007". */
const noPlace =
  /\b(?:press|news|briefing|report|meeting|conference|minutes|bulletin|newsletter|statement|remarks|interview|update|summary|review|notes|edition|issue|agenda|calendar|transcript|diary)\b/i;
/** The end of a sentence. */
const stop = /[.!?]["”’»)]{0,2}$/u;
/** A paper's name that begins with an article. */
const namedPaper = /^(?:The|Le|La|El|Il|Der|Die) \p{Lu}/u;
/** Scripts that write names without spaces. */
const unspaced = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}々]{2,5}$/u;

export function readHead({ lines, from, isTitled }: HeadInput, context: ParseContext): HeadReading {
  const head = headLines(lines, from, context);
  const draft = new HeadDraft(context, isTitled);
  const walk: HeadWalk = { head, draft, context, capitalsTell: !isCapitals(sampleOf(head)), isOn: (rule) => ruleIsOnIn(rule, context) };
  for (const [at, line] of head.entries()) {
    if (draft.taken.has(line.index) || draft.passed.has(line.index)) continue;
    if (isBodyLabel(line, walk) || !(takeAlone(line, at, walk) || takeInOrder(line, at, walk))) break;
  }
  return draft.reading(head);
}

function sampleOf(head: readonly HeadLine[]): string {
  let sample = '';
  for (let at = 3; at < head.length && sample.length < capitalsSample; at += 1) sample += ` ${head[at]?.text ?? ''}`;
  return sample.slice(0, capitalsSample);
}

/** "Full text:" under a card: what follows is the text. */
function isBodyLabel(line: HeadLine, { draft }: HeadWalk): boolean {
  if (!draft.hasLabels) return false;
  if (/^(?:body|text|full ?text):?$/i.test(line.text)) draft.remove('header-block', line);
  else if (line.label?.field === 'body' && line.label.value !== '')
    draft.textLabel = { index: line.index, text: line.text.slice(0, line.text.length - line.label.value.length).trim() };
  else return false;
  return true;
}

/** What a line is by itself. */
function takeAlone(line: HeadLine, at: number, walk: HeadWalk): boolean {
  return particulars.some((take) => take(line, at, walk)) || takeName(line, at, walk) || takePlace(line, at, walk);
}

/** A name under the headline, where what follows shows that it is the writer's. */
function takeName(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { head, draft, isOn } = walk;
  // The name beside the writer's picture, and the name again.
  if (
    draft.bylines.some(
      ({ value: { name } }) => name === line.text || (line.text.startsWith(name) && line.text.length <= name.length + longestPlace && postLine.test(line.text.slice(name.length))),
    )
  ) {
    draft.take(line);
    return true;
  }
  const below = head[at + 1];
  if (isOn('name-line') && isWriterOnTop(line, at, walk)) {
    draft.take(line);
    draft.addBylines(line.sureName ?? { rule: 'name-line', names: [line.text] }, line);
    return true;
  }
  if (!draft.hasHeadline || !isOn('name-line') || draft.bylines.length > 0 || draft.pending.length > 1) return false;
  // A day or a dateline under it leaves no doubt.
  const isSigned =
    below !== undefined &&
    (below.date !== undefined ||
      below.particulars?.names.length === 0 ||
      below.text === line.text ||
      // The name and the post run together: "Jane RoeReporter".
      (line.sureName !== undefined && below.text.startsWith(line.text) && postLine.test(below.text.slice(line.text.length))) ||
      postLine.test(below.text) ||
      placeLine.test(below.text) ||
      (isOn('dateline-place') && beginsWithDateline(below)));
  // Under the day of a database's card, a name of two to four characters needs no other sign.
  const isCarded = unspaced.test(line.text) && draft.hasDate && draft.pending.length === 0;
  const isLone = !line.follows && below?.follows === false && draft.pending.length === 0 && beginsText(at + 1, walk);
  // Whose name stands over another paragraph too is a speaker of it; who is told of right below it, its subject.
  if (below?.text.startsWith(`${line.text} `) === true) return false;
  if (head.slice(at + 2).some((other) => other.text === line.text)) return false;
  const name =
    (isSigned && (line.text.length <= longestDoubtful || line.sureName !== undefined)) || isCarded
      ? line.name
      : (line.sureName ?? (isLone ? loneName(line, head.slice(at + 1)) : undefined));
  // Verse is no running text: there the blank lines around a name tell.
  const isUnderSentence = draft.pending.length === 1 && isProse(draft.pending[0]?.text ?? '', walk) && isWriterOver(line, head.slice(at + 1));
  const isApart = !line.follows && below?.follows === false && (draft.pending.length === 0 || isUnderSentence) && head[at + 2] !== undefined;
  // "Jane Roe, Clerk" in one block with the headline.
  const isCredited = line.follows && below?.follows === false && draft.pending.length === 0 && line.sureName?.role !== undefined;
  if (name === undefined || !(isSigned || isApart || isCredited || beginsText(at + 1, walk) || below?.isParticular === true)) return false;
  draft.settlePending();
  draft.take(line);
  draft.addBylines(name, line);
  return true;
}

/** The writer and the post above everything else, as pages set them beside a picture; the headline stands further down. */
function isWriterOnTop(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { head, draft } = walk;
  const below = head[at + 1];
  if (at > 0 || draft.hasHeadline || draft.bylines.length > 0 || below?.follows !== true || !postLine.test(below.text) || line.sureName === undefined) return false;
  const next = head.findIndex((other, index) => index > at + 1 && !other.isParticular);
  return next > 0 && !beginsText(next, walk);
}

/** A known given name and a word that the text does not use: "Leonor Pais", though \"pais\" is one. */
function loneName({ text, name }: HeadLine, rest: readonly HeadLine[]): BylineLine | undefined {
  // "محمد السيد – صوت المدينة", "Maria Torres | Turín"
  if (name?.role !== undefined && /^\p{Script=Arabic}|\s\|\s/u.test(text)) return name;
  const [given = '', ...others] = text.split(' ');
  const isName = others.length > 0 && others.length < 3 && givenNames.has(foldWord(given)) && !placesAmongNames.has(foldWord(given)) && isSignedName(text);
  return isName && !isWrittenSmall(text, rest) ? { rule: 'name-line', names: [text] } : undefined;
}

/** "SKERROW" between the byline and a text whose first words are in capitals, as a British paper printed it. */
function placeUnderByline(line: HeadLine, at: number, walk: HeadWalk): Dateline | undefined {
  const { head, draft } = walk;
  const below = head[at + 1];
  if (draft.bylines.length === 0 || draft.pending.length > 0 || line.text.length > longestPlace || line.follows || below?.follows !== false) return undefined;
  // "Nairobi" under the name, as collections of other papers' texts set it.
  if (placeNames.has(line.text.toLowerCase())) return beginsText(at + 1, walk) ? { place: line.text } : undefined;
  if (!/^\p{Lu}{3,}(?:[ -]\p{Lu}{2,}){0,2}$/u.test(line.text) || !/^(?:THE|A|AN|IN) \p{Lu}{3}\S* .*\p{Ll}/u.test(below.text)) return undefined;
  return isSectionName(line.text) || isPersonName(line.text) === 'likely' || !beginsText(at + 1, walk) ? undefined : { place: line.text };
}

function takePlace(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { draft, isOn } = walk;
  const place = isOn('dateline-place') && draft.dateline === undefined ? (datelineAlone(line.text) ?? placeUnderByline(line, at, walk)) : undefined;
  // Without a headline above it, only a place with its day is no headline itself, and of more than a few words only one in capitals.
  if (place === undefined || (!draft.hasHeadline && (place.date === undefined || (!isCapitals(place.place) && (place.place.split(' ').length > 3 || noPlace.test(place.place))))))
    return false;
  draft.settlePending();
  draft.take(line);
  draft.dateline = { value: place, evidence: { ...draft.evidence('dateline-place', line), source: 'dateline' } };
  return true;
}

/** What a line is by its place among the others: section, kicker, headline, deck. */
function takeInOrder(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { draft, isOn } = walk;
  if (!draft.hasHeadline && isDoubleSpaced(at, walk)) return false;
  if (!isOverCard(at, walk) && !isPlacedTitle(at, walk) && beginsText(at, walk)) {
    if (isOn('prose-is-no-headline') && isDeckSentence(line, at, walk)) return draft.pending.push(line) > 0;
    if (isSaidAgain(line, at, walk) || isOpenDeck(line, at, walk)) {
      draft.pending.push(line);
      draft.settlePending();
      return draft.taken.has(line.index);
    }
    // Papers of the nineteenth century stacked their headlines: "GREAT FIRE." over "THREE MILLS DESTROYED."
    if (walk.capitalsTell && draft.bylines.length === 0 && (draft.pending.every((each) => each.inCapitals) || isUnderHeadline(line, draft) || isOverDateline(line, draft)))
      draft.settlePending();
    else if (isStack(line, walk)) draft.settlePending({ isStack: true });
    return false;
  }
  if (takePublication(line, at, walk) || takeSection(line, at, walk)) return true;
  if (draft.hasHeadline) return takeSiteOffer(line, at, walk) || draft.pending.push(line) <= (isStacked(line, walk) ? mostStacked : mostPending);
  return takeSiteLine(line, at, walk) || takeNamedPaper(line, at, walk) || takeKicker(line, at, walk) || takeHeadline(line, at, walk);
}

/** Headlines in capitals and in small letters by turns, or a block of lines under the first. */
function isStacked(line: HeadLine, { draft, capitalsTell }: HeadWalk): boolean {
  const isSet = line.follows || draft.pending.some((each) => each.inCapitals) || isCapitals(draft.headline?.value ?? '');
  return isSet && capitalsTell && draft.bylines.length === 0 && draft.pending.every((each) => each.dateline === undefined);
}

/** The same over a dateline with its day, as papers of a hundred years ago set them. */
function isStack(line: HeadLine, walk: HeadWalk): boolean {
  const { draft } = walk;
  return (
    draft.pending.length > 0 &&
    draft.pending.every((each) => isStacked(each, walk) && !endsSentence(each.text.replace(/\.$/, ''))) &&
    line.dateline?.date !== undefined &&
    beginsWithDateline(line)
  );
}

/** A sentence under the headline with which the text begins again: the page's summary of it. */
function isSaidAgain(line: HeadLine, at: number, { head, draft, isOn }: HeadWalk): boolean {
  const next = head[at + 1];
  return (
    isOn('deck-line') &&
    draft.hasHeadline &&
    draft.pending.length === 0 &&
    draft.deck === undefined &&
    line.text.length > shortestSummary &&
    line.text.length <= longestDeck &&
    next !== undefined &&
    next.text.length > line.text.length - (line.text.endsWith('…') ? 3 : 0) &&
    next.text.slice(0, line.text.length).includes(line.text.slice(0, shortestSummary))
  );
}

/** One line right under the headline, and a blank line or a dateline between it and the text. */
function isUnderHeadline(line: HeadLine, { pending }: HeadWalk['draft']): boolean {
  const [deck, ...others] = pending;
  return (
    deck?.follows === true &&
    others.length === 0 &&
    (!line.follows || beginsWithDateline(line) || (line.text.length > longestWrapped && deck.text.split(' ').length >= fewestDeckWords)) &&
    !endsSentence(deck.text) &&
    !/[:：]$/.test(deck.text) &&
    !bylineLead.test(deck.text) &&
    !isPaperName(deck.text)
  );
}

/** A sentence between the headline and the dateline, in one block with the text: what an agency sets under its headline. */
function isOverDateline(line: HeadLine, { pending }: HeadWalk['draft']): boolean {
  return pending.length === 1 && line.follows && pending[0]?.follows === false && beginsWithDateline(line);
}

/** A typescript in capitals with a blank line under each line: its first line begins the text, unless it is shorter than the others. */
function isDoubleSpaced(at: number, { head, capitalsTell }: HeadWalk): boolean {
  const lines = capitalsTell ? [] : head.slice(at, at + doubleSpaced);
  if (lines.length < fewestLines || lines.slice(1).some((line) => line.follows)) return false;
  const within = lines.slice(0, -1).filter((line) => !endsSentence(line.text)).length;
  const width = lines.reduce((most, line) => Math.max(most, line.text.length), 0);
  const [first] = lines;
  return within >= (lines.length - 1) * 0.7 && ((first?.text.length ?? 0) > width * 0.8 || opensPhrase.test(first?.text ?? ''));
}

/** A byline, or a name or a day in the lines that belong to the headline. */
function isParted(at: number, { head }: HeadWalk): boolean {
  const [line, next] = [head[at], head[at + 1]];
  if (line === undefined || next === undefined) return false;
  return (
    next.byline !== undefined ||
    (next.follows && line.text.length <= longestSentence && beginsWithDateline(next)) ||
    (line.text.length <= longestSentence && (line.follows || next.follows) && (next.date !== undefined || next.particulars !== undefined || next.sureName !== undefined)) ||
    // Set apart by blank lines: a day that says of what, one with a name, or the name of somebody of whom the text does not tell.
    (!next.follows && next.text.length <= longestParting && (isPublished(next) || (next.sureName !== undefined && isWriterOver(next, head.slice(at + 2)))))
  );
}

/** "Published: March 9, 2021 11:23 PM", "March 9, 2021 | By Jane Roe". */
function isPublished({ text, date, particulars: several }: HeadLine): boolean {
  return (several !== undefined && several.names.length > 0) || ((date !== undefined || several !== undefined) && (publishedLead.test(text) || updatedLead.test(text)));
}

/** Whether a name stands over a text that neither names its bearer again nor has other names over its paragraphs. */
function isWriterOver({ text, sureName }: HeadLine, rest: readonly HeadLine[]): boolean {
  const family = sureName?.names[0]?.split(' ').at(-1) ?? text;
  // The photographer may be named below the writer.
  return rest.length > 0 && !rest.some((line, at) => line.text.includes(family) || (at > 0 && line.text.length <= longestCell && line.sureName !== undefined));
}

/** The first line over a card of the paper is the headline, though it ends as a sentence does. */
function isOverCard(at: number, { head, draft }: HeadWalk): boolean {
  if (draft.hasHeadline) return false;
  if ([head[at + 1], head[at + 2]].every((line) => line?.follows === true && line.label !== undefined)) return true;
  // Two sentences, or one that trails off, over a byline or a day in the same block: "Dues fall in May. In June, nobody pays".
  const [line, below, text] = [head[at], head[at + 1], head[at + 2]];
  return (
    line !== undefined &&
    line.text.length <= longestSentence &&
    (!/[^.]\.["”’»)]?$/u.test(line.text) || below?.follows === false) &&
    !salutation.test(line.text) &&
    below !== undefined &&
    (below.follows ? below.sureByline !== undefined || below.date !== undefined : (below.sureByline !== undefined && bylineLead.test(below.text)) || isBarred(below)) &&
    text?.follows === false
  );
}

/** "By | December 18, 2011 | 0 Comments": several things between bars, all of them understood. */
function isBarred(line: HeadLine): boolean {
  return line.text.includes(' | ') && line.particulars !== undefined && !line.particulars.isDoubtful;
}

/** "PORT-SALÉ (PS) – The Ferry Sails Again" by itself over a text: local papers set the town before the headline. */
function isPlacedTitle(at: number, { head, draft }: HeadWalk): boolean {
  const [line, below] = [head[at], head[at + 1]];
  if (draft.hasHeadline || line === undefined || below === undefined || line.text.length > longestPlaced || below.follows) return false;
  const { dateline } = line;
  const isProvince = /^(?!AP|PA|TT|CP|AA)[A-Z]{2}$/.test(dateline?.agency ?? '');
  return (
    dateline !== undefined &&
    (dateline.agency === undefined || isProvince) &&
    dateline.date === undefined &&
    !endsSentence(line.text) &&
    endsSentence(below.text) &&
    below.text.length > line.text.length
  );
}

/** A sentence between the headline and an explicit byline. */
function isDeckSentence(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { head, draft, isOn } = walk;
  return (
    draft.hasHeadline &&
    draft.bylines.length === 0 &&
    draft.pending.length === 0 &&
    line.text.length <= longestDeck &&
    !beginsWithDateline(line) &&
    isOn('byline-line') &&
    isParted(at, walk) &&
    head[at + 2] !== undefined
  );
}

/** A paragraph without a full stop under the headline, over paragraphs that have one. */
function isOpenDeck(line: HeadLine, at: number, { head, draft, isOn }: HeadWalk): boolean {
  const [next, after] = [head[at + 1], head[at + 2]];
  return (
    isOn('deck-line') &&
    draft.hasHeadline &&
    draft.deck === undefined &&
    draft.pending.length === 0 &&
    draft.bylines.length === 0 &&
    line.text.length > shortestSummary &&
    line.text.length <= longestDeck &&
    /\p{Ll}$/u.test(line.text) &&
    line.dateline === undefined &&
    next?.follows === false &&
    next.text.length > longestSentence / 2 &&
    stop.test(next.text) &&
    after?.follows === false &&
    stop.test(after.text)
  );
}

function takePublication(line: HeadLine, at: number, { head, draft, context, isOn }: HeadWalk): boolean {
  if (draft.hasHeadline || head[at + 1] === undefined || !context.isPublicationName(line.text) || !isOn('publication-line')) return false;
  draft.remove('publication-line', line);
  return true;
}

function takeSection(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { head, draft, isOn } = walk;
  if (draft.section !== undefined || !isOn('section-line') || line.text.length > longestSection) return false;
  if (!isSectionName(line.text) && !isUnderMasthead(at, walk) && !isInRecord(line, at, walk)) return false;
  if (draft.hasHeadline ? draft.pending.length > 0 || draft.bylines.length > 0 : head[at + 1] === undefined) return false;
  draft.take(line);
  // "Media | Notes": a part of it.
  draft.section = { value: sectionText(line.text.replace(/^\[|\]$/g, '').split(/\s[|»›]\s/u, 1)[0] ?? ''), evidence: draft.evidence('section-line', line) };
  return true;
}

/** "[Extensions of Remarks]" between the number and the page of an official record. */
function isInRecord({ text }: HeadLine, at: number, { head }: HeadWalk): boolean {
  return (
    /^\[\p{Lu}[\p{L} ]{2,40}\]$/u.test(text) &&
    [head[at - 1], head[at + 1]].every((line) => line?.text.startsWith('[') === true && (line.date !== undefined || line.page !== undefined))
  );
}

/** "City & Region" between the paper's name and its day. */
function isUnderMasthead(at: number, walk: HeadWalk): boolean {
  const { head, draft } = walk;
  const above = head[at - 1];
  return !draft.hasHeadline && above !== undefined && head[at + 1]?.date !== undefined && isMastheadLine(above, at - 1, walk);
}

/** Below a headline, what many files have there and is no sentence is neither deck nor text: "Escuchar esta noticia". */
function takeSiteOffer(line: HeadLine, at: number, { head, draft, context, isOn }: HeadWalk): boolean {
  if (line.text.length > longestSection || head[at + 1] === undefined || endsSentence(line.text) || /[:：,;]$/.test(line.text)) return false;
  if (!isOn('recurring-label') || context.isKept(line.text) || !context.isRecurringHead(line.text)) return false;
  draft.settlePending();
  draft.remove('recurring-label', line);
  return true;
}

/** The second of several lines that many files begin with: what a page sets over all its articles is neither kicker nor headline, and the first was none. */
function takeSiteLine(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { head, draft, context, isOn } = walk;
  const isSecond = draft.kicker?.evidence.rule === 'recurring-label' || draft.siteLines > 0;
  if (!isSecond || !isOn('recurring-label') || head[at + 1] === undefined || !context.isRecurringHead(line.text)) return false;
  const nextAt = head.findIndex((other, index) => index > at && !other.isParticular);
  if (nextAt < 0 || beginsText(nextAt, walk)) return false;
  const first = draft.kicker === undefined ? undefined : head.find(({ index }) => index + 1 === draft.kicker?.evidence.place?.line);
  if (first !== undefined) draft.remove('recurring-label', first);
  delete draft.kicker;
  draft.remove('recurring-label', line);
  draft.siteLines += 1;
  return true;
}

/** "The Northern Herald" over a headline: no column has such a name. */
function takeNamedPaper(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { head, draft, isOn } = walk;
  if (!namedPaper.test(line.text) || !isMasthead(line.text, { strict: true }) || !isOn('publication-line')) return false;
  const nextAt = head.findIndex((other, index) => index > at && !other.isParticular);
  const next = head[nextAt];
  if (next === undefined || next.index - line.index > kickerDistance || beginsText(nextAt, walk) || next.sureName !== undefined || next.text.split(' ').length < fewestWords)
    return false;
  draft.remove('publication-line', line);
  return true;
}

function takeKicker(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { head, draft, context, isOn } = walk;
  if (draft.kicker !== undefined && !/;$/.test(line.text)) return false;
  // What stands right over the byline is the headline.
  if (head[at + 1]?.follows === true && head[at + 1]?.sureByline !== undefined) return false;
  const nextAt = head.findIndex((other, index) => index > at && !other.isParticular);
  const next = head[nextAt];
  if (next === undefined || next.index - line.index > kickerDistance || beginsText(nextAt, walk) || next.sureName !== undefined) return false;
  const isRepeated = (head[nextAt + 1]?.text ?? '') === next.text && next.text !== line.text && next.text.split(/\s+/).length >= fewestWords;
  // Set apart over a headline that has its byline right below it.
  const isApart = !next.follows && line.text.split(/\s+/).length < 3 && head[nextAt + 1]?.follows === true && head[nextAt + 1]?.sureByline !== undefined;
  const rule =
    isKicker(line.text, next.text, context) ??
    (isApart ? 'kicker-line' : undefined) ??
    (isRepeated ? ('kicker-line' as const) : undefined) ??
    (isSetOver(at, nextAt, walk) ? 'kicker-line' : undefined);
  // "Opinion | Why dull towns make happy people" is the headline with its section.
  const isHeadline = isOn('divided-headline') && (divideHeadline(line.text, context)?.headline.split(/\s+/).length ?? 0) >= fewestWords;
  if (rule === undefined || !isOn(rule) || isHeadline) return false;
  draft.take(line);
  // "WORLD IN BRIEF;" over "SURINAME;"
  const value = [draft.kicker?.value ?? [], line.text.replace(/\s?[:;]$/, '')].flat().join('; ');
  draft.kicker = { value, evidence: draft.kicker?.evidence ?? draft.evidence(rule, line) };
  return true;
}

/** A few words set apart over two lines that belong together, with a name or a day below them: kicker, headline and deck. */
function isSetOver(at: number, nextAt: number, walk: HeadWalk): boolean {
  const [line, next, deck, below] = [at, nextAt, nextAt + 1, nextAt + 2].map((each) => walk.head[each]);
  if (line === undefined || next === undefined || deck === undefined || below === undefined || next.follows || !deck.follows || below.follows) return false;
  const words = line.text.split(/\s+/).length;
  const isHeadline = next.text.length > line.text.length && next.text.split(/\s+/).length > words && !beginsText(nextAt + 1, walk) && !deck.isParticular;
  return words <= 4 && isHeadline && (below.isParticular || below.sureName !== undefined);
}

/** Short lines with figures under the name of a section: a table, whose first line is no headline. */
function isTable(at: number, { head }: HeadWalk): boolean {
  const lines = head.slice(at, at + 3);
  return (
    lines.length === 3 &&
    lines.every((line, index) => line.text.length <= longestCell && !line.isParticular && (index === 0 ? /\d/.test(line.text) : line.follows)) &&
    lines.filter((line) => /\d/.test(line.text)).length > 1
  );
}

function takeHeadline(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { draft, isOn, context } = walk;
  if (isOn('navigation-line') && walk.head[at + 1] !== undefined && isTrail(line.text)) {
    draft.remove('navigation-line', line);
    return true;
  }
  if (!isOn('first-line') || (draft.section !== undefined && isTable(at, walk))) return false;
  const { lines, rule } = headlineLines(line, at, walk);
  for (const each of lines) draft.take(each);
  const printed = lines
    .map((each) => each.text)
    .join(' ')
    .replace(/\s?;$|(?<=\p{L}{3}.{0,120})\s=$/u, '');
  // AsciiDoc marks its title, wires what is urgent, and pages their lists.
  const plain = printed.replace(/^(?:=\s+|\*{3,12}\s?|[•·▪►»]\s+|[■□◆◇●○★☆▼▲◎]\s?)(?=\S)/u, '');
  // "FT  14 MAY 91 / Profits at Volvo plunge": the paper and the day before the headline.
  const marked = isOn('publication-line') ? paperAndDay.exec(plain) : null;
  const day = marked === null ? undefined : readDateLine(marked[1] ?? '', context.dates, context.isPublicationName);
  if (day !== undefined) draft.addDate(day, line, marked?.[0].trim() ?? '');
  const whole = day === undefined ? plain : plain.slice(marked?.[0].length ?? 0);
  if (day === undefined && isOn('date-line')) addIssueDay(whole, line, walk);
  const divided = isOn('divided-headline') ? (labelledHeadline(whole) ?? divideHeadline(whole, context)) : undefined;
  draft.headline = { value: divided?.headline ?? whole, evidence: draft.evidence(divided === undefined ? rule : 'divided-headline', line, whole) };
  if (divided?.kicker !== undefined) draft.kicker ??= { value: divided.kicker, evidence: draft.evidence('kicker-line', line) };
  if (divided?.section !== undefined) draft.section ??= { value: sectionText(divided.section), evidence: draft.evidence('section-line', line) };
  if (divided?.byline !== undefined) draft.addBylines(divided.byline, line);
  if (divided?.place !== undefined && isOn('dateline-place'))
    draft.dateline ??= { value: { place: divided.place }, evidence: { ...draft.evidence('dateline-place', line), source: 'dateline' } };
  draft.hasHeadline = true;
  return true;
}

/** "Harbour Newsline Vol. 2, No. 173, 8 September 1998": the title of a number tells its day. */
function addIssueDay(headline: string, line: HeadLine, { draft, context }: HeadWalk): void {
  const [numbered, ended] = numberAndDay.exec(headline) ?? heldOn.exec(headline) ?? [];
  const day = numbered === undefined ? undefined : readDateLine(ended ?? '', context.dates, context.isPublicationName);
  if (day?.rule === 'date-line') draft.addDate(day, line, ended ?? '');
}
