import { isPersonName } from '../../fields/isPersonName.js';
import { endsSentence } from '../endsSentence.js';
import type { Particular } from '../headWalk.js';
import { isWrittenSmall } from '../isWrittenSmall.js';
import { type BylineLine, readBylineLine } from '../readBylineLine.js';
import { readDateLine } from '../readDateLine.js';

/** "Redação", "La Redazione": nobody in the newsroom signs by name. */
const newsroom = /^(?:(?:la|die|de|da) )?(?:redaktion|rédaction|redacción|redazione|redação|redactie|redakcja|редакция)$/iu;
/** The same with "reporter" or "desk", which the papers of India, Bangladesh and Pakistan print, perhaps with the town. */
const ownDesk =
  /^((?:নিজস্ব (?:প্রতিবেদক|প্রতিনিধি|সংবাদদাতা)|স্টাফ রিপোর্টার|(?:\S{2,14} )?(?:প্রতিনিধি|ডেস্ক)|(?:\S{2,14} )?(?:संवाददाता|संवाद सूत्र|ब्यूरो|डेस्क)|(?:ویب|نیوز|خبر) ڈیسک|اسٹاف رپورٹر|نامہ نگار))(?:\s?[,،:|-]\s?([^\d.,:|।۔]{2,30}))?$/u;

const joined = /^(?:and|und|et|y|e) (?=\p{Lu})/u;

/** "REDACCIÓN / Port Salé": and where. */
const placed = /^(\p{L}{6,10}) ?[/|] ?(\p{Lu}[\p{L} '’-]{2,25})$/u;

function newsroomOf(text: string): BylineLine | undefined {
  if (text.charCodeAt(0) > 0x5ff) {
    const [, desk, town] = text.length <= 60 ? (ownDesk.exec(text) ?? []) : [];
    return desk === undefined ? undefined : { rule: 'byline-line', names: [desk], ...(town === undefined ? {} : { role: town.trim() }) };
  }
  const [, room = text, role] = placed.exec(text) ?? [];
  return newsroom.test(room) ? { rule: 'byline-line', names: [room], ...(role === undefined ? {} : { role }) } : undefined;
}

/** "By Jane Roe, Staff Writer". Above the headline, and below more than one line, only what is surely one. */
export const takeByline: Particular = (line, at, { head, draft, context, isOn }) => {
  if (!isOn('byline-line') || draft.bylines.length > 0) return false;
  const byline = newsroomOf(line.text) ?? (!draft.hasHeadline || draft.pending.length > 1 ? line.sureByline : line.byline);
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
