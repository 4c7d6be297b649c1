import { foldWord } from '../../../../dates/foldWord.js';
import { commonWords } from '../../fields/commonWords.js';
import { isPersonName } from '../../fields/isPersonName.js';
import { publishedLead, updatedLead } from '../dateLeads.js';
import { endsSentence } from '../endsSentence.js';
import type { HeadLine } from '../headLine.js';
import type { HeadWalk, Particular } from '../headWalk.js';
import { isWrittenSmall } from '../isWrittenSmall.js';
import { type BylineLine, readBylineLine } from '../readBylineLine.js';
import { readDateLine } from '../readDateLine.js';

/** "Redação", "La Redazione": nobody in the newsroom signs by name. */
const newsroom = /^(?:(?:la|die|de|da) )?(?:redaktion|rédaction|redacción|redazione|redação|redactie|redakcja|редакция)$/iu;
/** The same with "reporter" or "desk", which the papers of India, Bangladesh and Pakistan print, perhaps with the town. */
const ownDesk =
  /^((?:নিজস্ব (?:প্রতিবেদক|প্রতিনিধি|সংবাদদাতা)|স্টাফ রিপোর্টার|(?:\S{2,14} )?(?:প্রতিনিধি|ডেস্ক)|(?:\S{2,14} )?(?:संवाददाता|संवाद सूत्र|ब्यूरो|डेस्क)|(?:ویب|نیوز|خبر) ڈیسک|اسٹاف رپورٹر|نامہ نگار))(?:\s?[,،:|-]\s?([^\d.,:|।۔]{2,30}))?$/u;

/** "Norland News Service", "Staff Reporter": the room without "By", as papers of India and Africa print it right under the headline. */
const room =
  /^(?!By )(?:(?:\p{Lu}[\p{L}.]+ ){1,3}(?:News (?:Service|Network|Bureau|Desk)|(?:Web|Online) Desk)|(?:(?:Our )?(?:Staff|Special|Own) (?:Reporter|Correspondent)|Our (?:Reporter|Correspondent|Bureau)))$/u;
const longestRoom = 45;

function roomOf({ text, follows }: HeadLine, at: number, { head, draft }: HeadWalk): BylineLine | undefined {
  const below = head[at + 1];
  if (!draft.hasHeadline || draft.pending.length > 1 || below === undefined || text.length > longestRoom || text.length < 10 || !room.test(text)) return undefined;
  // In one block with other lines, the day or the text must be below it.
  return !follows || !below.follows || below.date !== undefined || below.particulars !== undefined || below.text.length > longestBelow || readDateLead(below.text)
    ? { rule: 'byline-line', names: [text] }
    : undefined;
}

/** A line of this length, in UTF-16 units, is a paragraph. */
const longestBelow = 120;

function readDateLead(text: string): boolean {
  return text.length < 30 && (publishedLead.test(text) || updatedLead.test(text));
}

/** "By Norlandnews" right over the day: nothing but its place shows that a word is the site's name. */
const byOne = /^By (\p{Lu}[\p{L}\d]{3,24}(?: \p{Lu}[\p{L}\d]{2,20})?)$/u;
const longestOne = 50;

function oneOf({ text }: HeadLine, at: number, { head, draft }: HeadWalk): BylineLine | undefined {
  const below = head[at + 1];
  if (!draft.hasHeadline || text.length > longestOne || below?.follows !== true || below.date === undefined || !/\d{4}/.test(below.text) || head[at + 2] === undefined)
    return undefined;
  const name = byOne.exec(text)?.[1];
  return name === undefined || commonWords.has(foldWord(name.split(' ', 1)[0] ?? '')) ? undefined : { rule: 'byline-line', names: [name] };
}

/** "মনি আচার্য্য, নিজস্ব প্রতিবেদক": and who of them. */
const ofOwnDesk = /^([\u0900-\u0DFF]{2,14}\.?(?: [\u0900-\u0DFF]{1,14}\.?){1,3}),\s(.{5,40})$/u;
const joined = /^(?:and|und|et|y|e) (?=\p{Lu})/u;

/** "REDACCIÓN / Port Salé": and where. */
const placed = /^(\p{L}{6,10}) ?[/|] ?(\p{Lu}[\p{L} '’-]{2,25})$/u;

function newsroomOf(text: string): BylineLine | undefined {
  if (text.charCodeAt(0) > 0x5ff) {
    const [, person, office = ''] = text.length <= 60 ? (ofOwnDesk.exec(text) ?? []) : [];
    if (person !== undefined && ownDesk.test(office)) return { rule: 'byline-line', names: [person], role: office };
    const [, desk, town] = text.length <= 60 ? (ownDesk.exec(text) ?? []) : [];
    return desk === undefined ? undefined : { rule: 'byline-line', names: [desk], ...(town === undefined ? {} : { role: town.trim() }) };
  }
  const [, room = text, role] = placed.exec(text) ?? [];
  return newsroom.test(room) ? { rule: 'byline-line', names: [room], ...(role === undefined ? {} : { role }) } : undefined;
}

/** "By Jane Roe, Staff Writer". Above the headline, and below more than one line, only what is surely one. */
export const takeByline: Particular = (line, at, walk) => {
  const { head, draft, context, isOn } = walk;
  if (!isOn('byline-line') || draft.bylines.length > 0) return false;
  const byline = newsroomOf(line.text) ?? roomOf(line, at, walk) ?? (!draft.hasHeadline || draft.pending.length > 1 ? line.sureByline : (line.byline ?? oneOf(line, at, walk)));
  if (byline === undefined || (!draft.hasHeadline && head[at + 1] === undefined)) return false;
  // Below the only sentence of a text, it signs the text.
  const over = draft.pending.at(-1)?.text;
  if (head[at + 1] === undefined && over !== undefined && endsSentence(over)) return false;
  // "By Popular Demand" over a text that speaks of demand.
  if (
    newsroomOf(line.text) === undefined &&
    byline.isOffice === undefined &&
    byline.names.some((name) => isPersonName(name) !== 'likely' && isWrittenSmall(name, head.slice(at + 1)))
  )
    return false;
  draft.settlePending();
  draft.take(line);
  const { rule, names, role } = byline;
  // "By Jane Roe, March 9, 2021": what stands after the name is the day.
  const date = role === undefined ? undefined : readDateLine(role, context.dates, context.isPublicationName);
  draft.addBylines(date === undefined ? byline : { rule, names }, line);
  if (date !== undefined) draft.addDate(date, line, line.text);
  // "By Jane Roe" over "and John Doe".
  const below = head[at + 1];
  const more =
    role === undefined && below?.follows === true && joined.test(below.text) && head[at + 2] !== undefined
      ? readBylineLine(`By ${below.text.replace(joined, '')}`, { strict: true })
      : undefined;
  if (more !== undefined && below !== undefined) {
    draft.take(below);
    draft.addBylines(more, below);
  }
  return true;
};
