/** How the databases of American papers name the paper: "The Harbor Post (pre-1997 Fulltext) - Port Salem, Me.", "Roe, Jane. Harbor Times (1923-1995); Port Salem, Me. 17 Sep 1989: B1." */
import { splitByline } from '../../fields/splitByline.js';
import type { HeadLine } from '../headLine.js';
import type { HeadWalk, Particular } from '../headWalk.js';
import { isMasthead } from '../isMasthead.js';
import { readDateLine } from '../readDateLine.js';

/** Longest such line, in UTF-16 units. */
const longest = 220;
const years = /\s?\((?:pre-\d{4} )?full ?text\)|\s?\(\d{4}-(?:\d{4}|current file)\)/iu;
/** ", Late Edition (East Coast)" */
const edition = /, (?:\p{Lu}[\p{L}.]{1,15} ){1,3}edition(?: \([^()]{2,30}\))?$/iu;
const cited = /^(.{5,110}?); (\p{Lu}[^;:]{2,70})\.? (\d{1,2} \p{L}{3,9}\.? (?:1[89]|20)\d\d):\s?([A-Z\d](?:[A-Z\d_.]{0,7}[A-Z\d])?|n\/a)\.?$/iu;

/** "Harbor Journal (Eastern edition); Port Salem, Me.; Apr 2, 1987; By Jane Roe" */
const listed = /^(\p{Lu}[^;]{3,70}); ([^;]{3,50}); (\p{L}{3,9}\.? \d{1,2}, (?:1[89]|20)\d\d);?(?: (By [^;]{4,60});?)?$/u;

export const takeCatalogued: Particular = (line, at, walk) => {
  const { head, draft, isOn } = walk;
  const { text } = line;
  if (text.length > longest || !/\d{4}|\(fulltext\)/i.test(text) || head[at + 1] === undefined || !isOn('publication-line')) return false;
  if (text.includes('; ') && (takeInOneLine(line, walk) || takeListed(line, walk))) return true;
  if (!years.test(text)) return false;
  const [name = '', place = ''] = text.replace(years, '').split(/\s[-–]\s/);
  if (!isMasthead(name.trim()) || place.length > 40) return false;
  draft.settlePending();
  draft.remove('publication-line', line);
  return true;
};

/** The writer, the paper, the city, the day and the page in one line. */
function takeInOneLine(line: HeadLine, { draft, context, isOn }: HeadWalk): boolean {
  const [, named = '', , day = '', page = ''] = cited.exec(line.text) ?? [];
  const date = day === '' ? undefined : readDateLine(day, context.dates, context.isPublicationName);
  const paper = named.replace(years, '').replace(edition, '');
  // The paper is what stands behind the last full stop; before it, who wrote the text.
  const stop = paper.lastIndexOf('. ');
  if (date === undefined || !isMasthead(paper.slice(stop < 0 ? 0 : stop + 2))) return false;
  draft.settlePending();
  draft.remove('publication-line', line);
  draft.addDate({ ...date, rule: 'publication-line' }, line, day);
  if (page.toLowerCase() !== 'n/a') draft.addPage(page, line);
  if (stop > 0 && draft.bylines.length === 0 && isOn('byline-line')) draft.addBylines({ rule: 'byline-line', ...splitByline(paper.slice(0, stop)) }, line);
  return true;
}

function takeListed(line: HeadLine, { draft, context, isOn }: HeadWalk): boolean {
  const [, named = '', , day = '', by = ''] = listed.exec(line.text) ?? [];
  const date = day === '' ? undefined : readDateLine(day, context.dates, context.isPublicationName);
  if (
    date === undefined ||
    !isMasthead(
      named
        .replace(years, '')
        .replace(edition, '')
        .replace(/\s\([^()]{3,30}\)$/, ''),
    )
  )
    return false;
  draft.settlePending();
  draft.remove('publication-line', line);
  draft.addDate({ ...date, rule: 'publication-line' }, line, day);
  if (by !== '' && draft.bylines.length === 0 && isOn('byline-line')) draft.addBylines({ rule: 'byline-line', ...splitByline(by) }, line);
  return true;
}
