/**
 * Reads what stands above a text, line by line: labels, headline, deck, bylines, dates, pages. A line that has no part in
 * the head begins the text. Every line is taken by one named rule, or left in the text.
 */
import { type ParseContext, ruleIsOnIn } from '../parseContext.js';
import { beginsText } from './beginsText.js';
import { beginsWithDateline } from './beginsWithDateline.js';
import { bylineLead } from './bylineForms.js';
import { publishedLead, updatedLead } from './dateLeads.js';
import { endsSentence } from './endsSentence.js';
import { findPageHead } from './findPageHead.js';
import { HeadDraft, longestDeck } from './HeadDraft.js';
import type { HeadLine } from './headLine.js';
import { headLines } from './headLines.js';
import type { HeadReading } from './headReading.js';
import type { HeadWalk } from './headWalk.js';
import { isCapitals } from './isCapitals.js';
import { isCaption } from './isCaption.js';
import { isEchoedSentence } from './isEchoedSentence.js';
import { isEventCard } from './isEventCard.js';
import { isMasthead } from './isMasthead.js';
import { isMastheadLine } from './isMastheadLine.js';
import { isMotto } from './isMotto.js';
import { isOverCard } from './isOverCard.js';
import { isPagesOwn } from './isPagesOwn.js';
import { isPaperName } from './isPaperName.js';
import { isProse } from './isProse.js';
import { isSaidBelow } from './isSaidBelow.js';
import { isSectionName } from './isSectionName.js';
import { isTitleCase } from './isTitleCase.js';
import { isToldDeck } from './isToldDeck.js';
import { isUnderCard } from './isUnderCard.js';
import { isUnsaid } from './isUnsaid.js';
import { isWriterOver } from './isWriterOver.js';
import { opensPhrase } from './opensPhrase.js';
import { particulars } from './particulars/particulars.js';
import { takeFurniture } from './particulars/takeFurniture.js';
import { passToCredit } from './passToCredit.js';
import { sectionText } from './sectionText.js';
import { takeAboveEcho } from './takeAboveEcho.js';
import { takeHeadline } from './takeHeadline.js';
import { takeKicker } from './takeKicker.js';
import { takeLabelRun } from './takeLabelRun.js';
import { takeName } from './takeName.js';
import { takePlace } from './takePlace.js';

export interface HeadInput {
  readonly lines: readonly string[];
  /** Index of the first line that may belong to the head. */
  readonly from: number;
  /** The headline that the metadata has already, so that no line is taken for one. */
  readonly title: string | undefined;
  /** The lines are of a record whose fields stand apart: none of them is its deck. */
  readonly isBody?: boolean;
}

/** Most lines without a part of their own between headline and byline. */
const mostPending = 3;
/** The same of headlines that are set one over the other. */
const mostStacked = 8;
/** Fewest UTF-16 units of a summary that the text repeats. */
const shortestSummary = 60;
/** Longest name of a section, and the lines, blank ones too, that may lie between a kicker and its headline. */
const longestSection = 50;
const kickerDistance = 6;
/** Words of what is no mere part of a section. */
const fewestWords = 4;
/** Longest line with the day or the writer under a deck that is a sentence. */
const longestParting = 120;
/** Longest headline with the town before it, in UTF-16 units. */
const longestPlaced = 100;
/** Longest sentence, in UTF-16 units, that is a deck though only a name or a day is below it. */
const longestSentence = 200;
/** Longest line of a text that is wrapped, in UTF-16 units: where lines are longer, each is a paragraph; and the fewest words of a deck that nothing sets apart. */
const longestWrapped = 160;
const fewestDeckWords = 5;
/** Fewest words of a deck in title case: a subhead has fewer. */
const fewestTitleWords = 6;
/** Longest line with a part of its own, in UTF-16 units, that has no label. */
const longestAlone = 400;
/** Characters after the first lines that show whether a text is in capitals throughout. */
const capitalsSample = 600;

/** Lines that show whether a text has a blank line under each. */
const doubleSpaced = 8;
const fewestLines = 4;
/** The end of a sentence. */
const stop = /[.!?]["”’»)]{0,2}$/u;
/** A paper's name that begins with an article. */
const namedPaper = /^(?:The|Le|La|El|Il|Der|Die) \p{Lu}/u;

export function readHead({ lines, from, title, isBody = false }: HeadInput, context: ParseContext): HeadReading {
  const page = title === undefined && ruleIsOnIn('page-menu', context) ? findPageHead(lines, from, context) : undefined;
  const head = headLines(lines, page?.first ?? from, context);
  const draft = new HeadDraft(context, title);
  draft.isClosed = isBody;
  for (const line of page?.above ?? []) draft.remove('page-menu', line);
  const walk: HeadWalk = { head, draft, context, capitalsTell: !isCapitals(sampleOf(head)), isOn: (rule) => ruleIsOnIn(rule, context) };
  for (const [at, line] of head.entries()) {
    if (draft.taken.has(line.index) || draft.passed.has(line.index)) continue;
    if (line.index === page?.headline && !draft.hasHeadline && takeHeadline(line, at, walk)) continue;
    if (page !== undefined && line.index >= page.text) {
      draft.settlePending();
      break;
    }
    if (draft.pending.length === 1 && draft.pending.every((deck) => isTopic(deck, at, walk))) {
      draft.settlePending();
      break;
    }
    if (isBodyLabel(line, walk) || (line.label !== undefined && isEventCard(at, walk))) break;
    if (page === undefined ? takeAlone(line, at, walk) || takeInOrder(line, at, walk) || passToCredit(at, walk) : takeOfPage(line, at, walk, page.text)) continue;
    break;
  }
  return draft.reading(head);
}

/** Between the headline of a page and its text stands more than its head: what has no part in it stays in the text. */
function takeOfPage(line: HeadLine, at: number, walk: HeadWalk, text: number): boolean {
  const { head, draft, isOn } = walk;
  if (isOfOther(line, at, walk, text)) return draft.passed.add(line.index).size > 0;
  if (takeAlone(line, at, walk)) return true;
  if (!draft.hasHeadline) return takeInOrder(line, at, walk);
  const isUnder = head[at - 1] !== undefined && head[at - 1]?.text === draft.headline?.evidence.text;
  const isDeck = isUnder && isOn('deck-line') && line.text.split(' ').length >= fewestDeckWords && line.text.length <= longestDeck && !isCaption(line.text);
  if (isDeck && (isSaidBelow(line, walk) || endsSentence(line.text))) {
    draft.pending.push(line);
    draft.settlePending();
  }
  if (!draft.taken.has(line.index)) draft.passed.add(line.index);
  return true;
}

/** Two writers, each in a line of their own with others between them: those of other articles, of which the page offers several. */
function isOfOther({ sureByline: byline, text: printed }: HeadLine, at: number, { head, draft }: HeadWalk, text: number): boolean {
  if (byline === undefined || !draft.hasHeadline || draft.bylines.length > 0 || at === 0) return false;
  const isUnderHeadline = head[at - 1]?.text === draft.headline?.evidence.text;
  return !isUnderHeadline && head.some((other, index) => Math.abs(index - at) > 1 && other.index < text && other.text !== printed && other.sureByline !== undefined);
}

function sampleOf(head: readonly HeadLine[]): string {
  let sample = '';
  for (let at = 3; at < head.length && sample.length < capitalsSample; at += 1) sample += ` ${head[at]?.text ?? ''}`;
  return sample.slice(0, capitalsSample);
}

/** "Full text:" under a card: what follows is the text. */
function isBodyLabel(line: HeadLine, { draft }: HeadWalk): boolean {
  if (!draft.hasLabels) return false;
  if (/^(?:body|text|full ?text|(?:document|article) text):?$/i.test(line.text)) draft.remove('header-block', line);
  else if (line.label?.field === 'body' && line.label.value !== '')
    draft.textLabel = { index: line.index, text: line.text.slice(0, line.text.length - line.label.value.length).trim() };
  else return false;
  return true;
}

/** What a line is by itself: nothing that is longer than a paragraph, unless its first word says so or every file has it. */
function takeAlone(line: HeadLine, at: number, walk: HeadWalk): boolean {
  if (line.text.length > longestAlone && line.label === undefined) return takeFurniture(line, at, walk);
  return particulars.some((take) => take(line, at, walk)) || takeName(line, at, walk) || takePlace(line, at, walk);
}

/** What a line is by its place among the others: section, kicker, headline, deck. */
function takeInOrder(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { head, draft, isOn } = walk;
  if (!draft.hasHeadline && isDoubleSpaced(at, walk)) return false;
  if (!isOverCard(at, walk) && !isUnderCard(at, walk) && !isPlacedTitle(at, walk) && beginsText(at, walk) && !isEchoedSentence(at, walk)) {
    if (isOn('prose-is-no-headline') && isDeckSentence(line, at, walk)) return draft.pending.push(line) > 0;
    if (
      isSaidAgain(line, at, walk) ||
      isOpenDeck(line, at, walk) ||
      isToldDeck(line, at, walk) ||
      (isOn('deck-line') && draft.pending.length === 0 && isTopic(line, at + 1, walk))
    ) {
      draft.pending.push(line);
      draft.settlePending();
      return draft.taken.has(line.index);
    }
    // Papers of the nineteenth century stacked their headlines: "GREAT FIRE." over "THREE MILLS DESTROYED."
    if (
      walk.capitalsTell &&
      draft.bylines.length === 0 &&
      !isSubhead(line, walk) &&
      (draft.pending.every((each) => each.inCapitals) || isUnderHeadline(line, draft) || isOverDateline(line, draft) || isInTitleCase(line, draft))
    )
      draft.settlePending();
    else if (isStack(line, walk)) draft.settlePending({ isStack: true });
    return false;
  }
  if (takeLabelRun(at, walk) || takeAboveEcho(line, at, walk) || takePublication(line, at, walk) || takeSection(line, at, walk)) return true;
  if (draft.hasHeadline) return takeSiteOffer(line, at, walk) || draft.pending.push(line) <= (isStacked(line, walk) ? mostStacked : mostPending);
  if (takeSiteLine(line, at, walk) || takeNamedPaper(line, at, walk)) return true;
  if (isOn('unsaid-line') && isPagesOwn(line, at, walk)) return draft.passed.add(line.index).size > 0;
  // A digest of several items has no other headline than its name.
  if (head[at + 1]?.follows === true && isMotto(head[at + 1] as HeadLine)) return takeHeadline(line, at, walk);
  return takeKicker(line, at, walk) || passUnsaid(line, at, walk) || takeHeadline(line, at, walk);
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
function isOverDateline(line: HeadLine, { pending, isCited }: HeadWalk['draft']): boolean {
  // In a record of a database nothing else stands between headline and dateline.
  if (isCited && pending.length === 1 && !endsSentence(pending[0]?.text ?? '')) return beginsWithDateline(line);
  const [deck, ...others] = pending;
  if (deck === undefined || others.length >= mostPending || others.some((other) => !other.follows) || deck.follows || !beginsWithDateline(line)) return false;
  if (others.length > 0) return !line.follows && !isProse(pending.map(({ text }) => text).join(' '));
  // Set apart on both sides, it wants the words of a deck.
  return line.follows || (deck.text.split(' ').length >= fewestDeckWords && !/[:：]$|^[([]/.test(deck.text) && !isPaperName(deck.text));
}

/** "SPIEGEL: Herr Thomsen, warum …?": who asks, and in the next line who answers. */
const speech = /^\p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20})?: \S/u;

/** What the talk is about, set apart between the headline and the first question, which stands at that place of the head. */
function isTopic(deck: HeadLine, question: number, { head, draft }: HeadWalk): boolean {
  const [line, next] = [head[question], head[question + 1]];
  if (!draft.hasHeadline || draft.deck !== undefined || line === undefined || next === undefined || line.follows) return false;
  if (endsSentence(deck.text) || speech.test(deck.text) || deck.text.split(' ').length < fewestDeckWords) return false;
  return speech.test(line.text) && speech.test(next.text) && line.text.split(':', 1)[0] !== next.text.split(':', 1)[0] && /\?["”»]?$/.test(line.text);
}

/** A line in title case under a headline in capitals or in title case, and a blank line on both its sides: "In Statement, Council Urges Restraint". */
function isInTitleCase(line: HeadLine, { pending, headline }: HeadWalk['draft']): boolean {
  const [deck, ...others] = pending;
  if (deck === undefined || others.length > 0 || deck.follows || line.follows || headline === undefined) return false;
  return (
    deck.text.split(' ').length >= fewestTitleWords &&
    /[\p{L}\d)]$/u.test(deck.text) &&
    isTitleCase(deck.text) &&
    (isCapitals(headline.value) || isTitleCase(headline.value)) &&
    !bylineLead.test(deck.text) &&
    line.text.length > deck.text.length
  );
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
function isParted(at: number, walk: HeadWalk): boolean {
  const { head } = walk;
  if (isEventCard(at + 1, walk)) return false;
  const [line, next] = [head[at], head[at + 1]];
  if (line === undefined || next === undefined) return false;
  return (
    next.byline !== undefined ||
    (line.text.length <= longestSentence && beginsWithDateline(next)) ||
    (line.text.length <= longestSentence && (line.follows || next.follows) && (next.date !== undefined || next.particulars !== undefined || next.sureName !== undefined)) ||
    // Set apart by blank lines: a day that says of what, one with a name, or the name of somebody of whom the text does not tell.
    (!next.follows &&
      next.text.length <= longestParting &&
      (isPublished(next) || (next.sureName !== undefined && isWriterOver(next, head.slice(at + 2))) || isOverCredits(line, head.slice(at + 1))))
  );
}

/** Most lines of such a block. */
const mostCredits = 4;
const hourAt = /\d{1,2}[:.h時]\d{2}/u;

/** "Lucía Mena" over "Madrid - 9/03/2021 20:00", in a block of their own between a deck and the text: the writer may be anybody, the day with its hour is the page's. */
function isOverCredits(deck: HeadLine, below: readonly HeadLine[]): boolean {
  if (deck.dateline !== undefined) return false;
  const length = below.findIndex((line, index) => index > 0 && !line.follows);
  if (length < 1 || length > mostCredits) return false;
  // Each set apart by itself: the name, and below it the day with its hour.
  const [name, stamp, text] = below;
  if (length === 1 && name?.name !== undefined && stamp !== undefined && hourAt.test(stamp.text) && (stamp.date !== undefined || stamp.particulars !== undefined))
    return text !== undefined;
  const block = below.slice(0, length);
  const day = block.find((line) => line.date !== undefined || line.particulars !== undefined);
  if (
    day === undefined ||
    block.some((line) => line.text.length > longestParting || (line !== day && !line.isParticular && !/\d ?min\.?$/i.test(line.text) && endsSentence(line.text)))
  )
    return false;
  // The day alone wants its hour, and no other line may stand under it.
  return length === 1 ? hourAt.test(day.text) : day !== block[0] || hourAt.test(day.text);
}

/** "Published: March 9, 2021 11:23 PM", "March 9, 2021 | By Jane Roe". */
function isPublished({ text, date, particulars: several }: HeadLine): boolean {
  return (several !== undefined && several.names.length > 0) || ((date !== undefined || several !== undefined) && (publishedLead.test(text) || updatedLead.test(text)));
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
    (draft.pending.length === 0 || isUnderDeckLine(line, draft)) &&
    line.text.length <= longestDeck &&
    isOn('byline-line') &&
    (draft.bylines.length === 0 || isUnderName(line, at, walk)) &&
    !beginsWithDateline(line) &&
    (draft.bylines.length > 0 || isParted(at, walk)) &&
    head[at + 2] !== undefined
  );
}

/** A sentence set apart under a line that is in one block with the headline: headline and deck, or kicker and headline. */
function isUnderDeckLine(line: HeadLine, { pending }: HeadWalk['draft']): boolean {
  const [only, ...others] = pending;
  return only?.follows === true && others.length === 0 && !line.follows && !endsSentence(only.text);
}

/** A summary without a full stop between the writer's name and the day. */
function isUnderName(line: HeadLine, at: number, { head }: HeadWalk): boolean {
  const below = head[at + 1];
  return /\p{L}$/u.test(line.text) && line.text.length > shortestSummary && below?.follows === false && below.date !== undefined;
}

/** A line in capitals right over the text, which other paragraphs have too: the first subhead of several items. */
function isSubhead(line: HeadLine, { head, draft }: HeadWalk): boolean {
  const [only, ...others] = draft.pending;
  if (only === undefined || others.length > 0 || only.follows || !only.inCapitals || !line.follows) return false;
  return head.some((each, index) => each.index > line.index && each.inCapitals && !each.follows && head[index + 1]?.follows === true && head[index + 1]?.inCapitals === false);
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

/** What the page prints over the headline, which the text tells by saying nothing of it, stays in the text. A record of a database has no page around it. */
function passUnsaid(line: HeadLine, at: number, walk: HeadWalk): boolean {
  if (!walk.isOn('unsaid-line') || walk.draft.isCited || !isUnsaid(line, at, walk)) return false;
  walk.draft.passed.add(line.index);
  return true;
}

function takePublication(line: HeadLine, at: number, { head, draft, context, isOn }: HeadWalk): boolean {
  if (draft.hasHeadline || head[at + 1] === undefined || !context.isPublicationName(line.text) || !isOn('publication-line')) return false;
  draft.remove('publication-line', line);
  return true;
}

function takeSection(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { head, draft, isOn } = walk;
  if (draft.section !== undefined || !isOn('section-line') || line.text.length > longestSection) return false;
  // "[Politics]": brackets, but those of eastern papers are a kicker's.
  const name = /^\[\p{Lu}[\p{L} &-]{2,30}\]$/u.test(line.text) ? line.text.slice(1, -1) : line.text;
  if (!isSectionName(name) && !isUnderMasthead(at, walk) && !isInRecord(line, at, walk)) return false;
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
  // What the text says again is its headline: "The Ledger of Small Things".
  if (!namedPaper.test(line.text) || isSaidBelow(line, walk) || !isMasthead(line.text, { strict: true }) || !isOn('publication-line')) return false;
  const nextAt = head.findIndex((other, index) => index > at && !other.isParticular);
  const next = head[nextAt];
  if (next === undefined || next.index - line.index > kickerDistance || beginsText(nextAt, walk) || next.sureName !== undefined || next.text.split(' ').length < fewestWords)
    return false;
  draft.remove('publication-line', line);
  return true;
}
