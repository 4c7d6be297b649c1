import { isPersonName } from '../../fields/isPersonName.js';
import type { Particular } from '../headWalk.js';
import { readDateLine } from '../readDateLine.js';
import { readNameLine } from '../readNameLine.js';
import { readPageLine } from '../readPageLine.js';

/** Longest such line, and longest line of names, in UTF-16 units. */
const longest = 200;
const longestNames = 120;
/** "Kustbladet. Publicerat i print 2025-10-01. Stina Ek. Sida: 12.", "Kyst.no. Publisert på nett 2024-08-05 13:05. Profil: Idrett." */
const printed = /^(\S.{1,60}?)\.? publi(?:cerat|sert|ceret) (?:i print|på (?:webb|nett|tryk|print|papir)|digitalt) ((?:19|20)\d\d-\d\d-\d\d)(?: \d{2}:\d{2})?\.?(?:\s(.*))?$/iu;
/** What the database adds, which no field keeps. */
const added = /^(?:profil|kategori|artikkel-?id|artikel-?id|nyhetsbyrå)\s?:/iu;

/** The line under a headline with which the press archive of the Scandinavian countries tells paper, day, writer and page. */
export const takePrintedOn: Particular = (line, at, { head, draft, context, isOn }) => {
  if (!draft.hasHeadline || line.text.length > longest || !/ publi[cs]e/i.test(line.text) || !isOn('publication-line')) return false;
  const [, , day = '', rest = ''] = printed.exec(line.text) ?? [];
  const date = day === '' ? undefined : readDateLine(day, context.dates, context.isPublicationName);
  if (date === undefined) return false;
  draft.settlePending();
  draft.remove('publication-line', line);
  draft.addDate(date, line, day);
  for (const part of rest.split(/\.\s|\.$/u)) {
    const page = readPageLine(part)?.page;
    if (page !== undefined) draft.addPage(page, line);
    else if (part !== '' && !added.test(part) && isOn('byline-line')) {
      const name = readNameLine(part, { strict: false });
      if (name !== undefined) draft.addBylines(name, line);
    }
  }
  // "Mathias Hav, Anders Kai." in the line below.
  const below = head[at + 1];
  const names = below?.follows === true && below.text.endsWith('.') && below.text.length <= longestNames ? below.text.slice(0, -1).split(', ') : [];
  if (below !== undefined && names.length > 0 && head[at + 2] !== undefined && names.every((name) => isPersonName(name) !== undefined) && isOn('byline-line')) {
    draft.take(below);
    draft.addBylines({ rule: 'name-line', names }, below);
  }
  return true;
};
