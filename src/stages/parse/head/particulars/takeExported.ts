/** "Roe, Jane. Harbour Bulletin; Skerrow, Me. [Skerrow, Me]. 03 Mar 1998: B1.": the line under a headline with which a database cites writer, paper, place, day and page. */
import { isPersonName } from '../../fields/isPersonName.js';
import type { Particular } from '../headWalk.js';
import { readDateLine } from '../readDateLine.js';

/** Longest such line, in UTF-16 units. */
const longest = 260;
const cited =
  /^(?:(?:By )?([^;[\]]{3,80}?)\.\s{1,2})?(\p{Lu}[^;[\]]{2,80}); [^;[\]]{2,60}?[.,]? ?\[[^[\]]{2,60}\][.,]? ?(\d{1,2} \p{L}{3,9} (?:18|19|20)\d\d): ?([A-Z]{0,2}\.?\d{1,3}[A-Z]?|n\/a)\.?$/u;

export const takeExported: Particular = (line, _, { draft, context, isOn }) => {
  if (!draft.hasHeadline || line.text.length > longest || !line.text.includes('[') || !isOn('publication-line')) return false;
  const [, writers = '', , day = '', page = ''] = cited.exec(line.text) ?? [];
  const date = day === '' ? undefined : readDateLine(day, context.dates, context.isPublicationName);
  if (date === undefined) return false;
  draft.settlePending();
  draft.remove('publication-line', line);
  draft.addDate({ ...date, rule: 'publication-line' }, line, day);
  if (page !== 'n/a') draft.addPage(page, line);
  const names = writers === '' ? [] : writers.split(/\s?[;/]\s|\sand\s/).map(inOrder);
  if (isOn('byline-line') && draft.bylines.length === 0 && names.length > 0 && names.every((name) => isPersonName(name) !== undefined))
    draft.addBylines({ rule: 'byline-line', names }, line);
  return true;
};

/** "Roe, Jane" is Jane Roe. */
function inOrder(name: string): string {
  const [family = '', given, other] = name.trim().split(/,\s/);
  return given === undefined || other !== undefined ? name.trim() : `${given} ${family}`;
}
