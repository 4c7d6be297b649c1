/** How libraries cite what they show: the paper, volume and number, the day and the page, and behind a dash the headline, which stands below again. */
import type { HeadLine } from '../headLine.js';
import type { HeadWalk, Particular } from '../headWalk.js';
import { readDateLine } from '../readDateLine.js';
import { readLibraryCitation } from '../readLibraryCitation.js';

/** Longest such line, in UTF-16 units. */
const longest = 250;
/** How far down it stands. */
const mostAbove = 3;
const numbered =
  /^(\p{Lu}[^,]{2,70}), (?:volume|vol\.?|issue|no\.?|number|band|jahrgang|année|año)\s?[\dIVXLC]{1,6}(?:, [^—–]{1,90})?, (\d{1,2} \p{L}{3,10} 1\d{3}|\p{L}{3,10} \d{1,2}, 1\d{3}|\d{1,2} \p{L}{3,10} 20\d\d)(?:, pages? ([A-Z]?\d{1,4})(?: \(supplement\))?)?(?:\s?[—–]\s?(\S.{0,150}?)(?: \[[\p{L} ]{4,20}\])?)?$/iu;
/** "The Norland tribune. [volume] (Port Salem [N.Y.]) 1866-1924, April 15, 1912, Page 2, Image 2", as the Library of Congress has it. */
const ofCongress =
  /^\p{Lu}[^[\]()]{2,60}? (?:\[volume\] )?\([^()]{3,60}\) \d{4}-(?:\d{4}|current), (\p{L}{3,9} \d{1,2}, (?:1[789]|20)\d\d)(?:, [\p{L} ]{3,20})?(?:, page (\d{1,3}))?(?:, image \d{1,3})?$/iu;
/** "The Harbour Republic, Port Salem, Missouri, p. 1" */
const placed = /^(?:The )?(?:\p{Lu}[\p{L}.'’-]{1,20} ?){1,5}, (?:\p{Lu}[\p{L}.'’ -]{1,25}, ){1,2}p(?:p|g|age)?\.? ?([A-Z]?\d{1,4})\.?$/u;
/** "“Fire in the ropewalk”. “The new daily”. Port Salem, 09-03-1925, p. 2. Geraadpleegd op … https://…", as the library of the Netherlands has it. */
const consulted =
  /^["“„]([^"“”„]{2,150})["”]\. ["“„][^"“”„]{2,80}["”]\. \p{Lu}[^,"]{1,40}, (\d{2}-\d{2}-\d{4}|\d{4}\/\d{2}\/\d{2})(?: [\d:]{8})?, p\. ?(\d{1,3})\. (?:Geraadpleegd|Consulted|Accessed) /u;
const longestConsulted = 400;

export const takeCitation: Particular = (line, at, walk) => {
  const { head, draft, context, isOn } = walk;
  const { text } = line;
  if (/^["“„]/.test(text) && takeConsulted(line, at, walk)) return true;
  if (at <= mostAbove && /\d{4}\)|^\d{4} ['‘]/.test(text) && takeCatalogued(line, at, walk)) return true;
  const isUnder = draft.hasHeadline && at === 1 && draft.pending.length === 0 && !draft.hasDate;
  if (
    (draft.hasHeadline && !isUnder) ||
    at > mostAbove ||
    text.length > longest ||
    !/\d/.test(text) ||
    !text.includes(', ') ||
    head[at + 1] === undefined ||
    !isOn('publication-line')
  )
    return false;
  const [printed, on = '', onPage] = text.includes(') 1') ? (ofCongress.exec(text) ?? []) : [];
  const onDay = printed === undefined ? undefined : readDateLine(on, context.dates, context.isPublicationName);
  if (onDay !== undefined) {
    draft.remove('publication-line', line);
    draft.addDate({ ...onDay, rule: 'publication-line' }, line, on);
    draft.addPage(onPage, line);
    return true;
  }
  const page = isUnder ? undefined : placed.exec(text)?.[1];
  if (page !== undefined) {
    draft.addPage(page, line);
    draft.remove('publication-line', line);
    return true;
  }
  const [, , day = '', number, title] = numbered.exec(text) ?? [];
  const date = day === '' ? undefined : readDateLine(day, context.dates, context.isPublicationName);
  // "— Page 2" behind the day is the page, and what else stands there the headline: one that stands nowhere else stays where it is.
  const behind = /^page ([A-Z]?\d{1,4})$/i.exec(title ?? '')?.[1];
  if (date === undefined || (title !== undefined && behind === undefined && head[at + 1]?.text !== title)) return false;
  draft.remove('publication-line', line);
  draft.addDate({ ...date, rule: 'publication-line' }, line, day);
  draft.addPage(number ?? behind, line);
  return true;
};

/** The headline stands below again, or nothing is taken. */
function takeConsulted(line: HeadLine, at: number, { head, draft, context, isOn }: HeadWalk): boolean {
  if (draft.hasHeadline || at > mostAbove || line.text.length > longestConsulted || !isOn('publication-line')) return false;
  const [, title = '', printed = '', page] = consulted.exec(line.text) ?? [];
  const day = printed.replaceAll('/', '-');
  const date = title === '' ? undefined : readDateLine(day, context.dates, context.isPublicationName);
  if (date === undefined || !head[at + 1]?.text.startsWith(withoutStop(title))) return false;
  draft.remove('publication-line', line);
  draft.isCited = true;
  draft.addPage(page, line);
  draft.addDate({ ...date, rule: 'publication-line' }, line, printed);
  // Old papers set a full stop behind a headline: that it is one, the citation says.
  const below = head[at + 1];
  if (below !== undefined && isOn('first-line') && withoutStop(below.text) === withoutStop(title)) {
    draft.take(below);
    draft.headline = { value: below.text, evidence: draft.evidence('first-line', below) };
    draft.hasHeadline = true;
  }
  return true;
}

function withoutStop(text: string): string {
  return text.replace(/[.…]+$/, '');
}

/** With the years of the paper: what it says of the headline stands below again, or nothing is taken. */
function takeCatalogued(line: HeadLine, at: number, { head, draft, context, isOn }: HeadWalk): boolean {
  if (draft.hasDate || draft.pending.length > 0 || head[at + 1] === undefined || !isOn('publication-line')) return false;
  const cited = readLibraryCitation(line.text, context);
  if (cited === undefined || (cited.title !== undefined && !draft.hasHeadline && !head[at + 1]?.text.startsWith(withoutStop(cited.title)))) return false;
  draft.remove('publication-line', line);
  draft.addDate(cited.date, line, cited.day);
  draft.addPage(cited.page, line);
  return true;
}
