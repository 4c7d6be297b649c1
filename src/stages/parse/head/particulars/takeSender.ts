/** Who sent a text to a list or a blog, as their archives print it under the headline or over the text. */
import { isPersonName } from '../../fields/isPersonName.js';
import { isSignedName } from '../../fields/isSignedName.js';
import type { HeadLine } from '../headLine.js';
import type { HeadWalk, Particular } from '../headWalk.js';
import { readDateLine } from '../readDateLine.js';

/** Longest such line, in UTF-16 units. */
const longest = 120;
/** "Jane Roe jroe at list.example", the address written so that nothing finds it. */
const listed = /^(\S.{1,50}?) (?:<|\()?[\w.+-]{1,40}(?: at |@| \[at\] )[\w-]{1,40}(?:\.[\w-]{2,20}){0,4}(?:>|\))?$/i;
/** "jroe@list.example (Jane Roe) (02/03/89)", as archives of news groups print the sender and the day. */
const grouped = /^[\w.+%-]{1,40}[@!][\w.-]{3,60}(?: \(([^()]{3,40})\))? \((\d{1,2}\/\d{1,2}\/\d{2,4})\)$/u;
/** "# Posted 2:21 PM by Jane Roe" */
const posted = /^[#»·•*]?\s?posted (?:at |@ )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: \([A-Z]{2,4}\))?,? by (\p{Lu}[\p{L}.'’ -]{2,40})$/iu;
/** "B y J a n e R o e": every letter by itself; and "JaneRoe", the two names run together. */
const spaced = /^B y((?: \S){4,40})$/;
const joined = /^(\p{Lu}\p{Ll}{2,12})(\p{Lu}\p{Ll}{2,15})$/u;
/** "NorInfo", "HarbourPress": an agency, which nobody is called. */
const ofAgency = /(?:info|press|news|net|media|wire|post|times|today|daily|online|radio|report)$/i;

export const takeSender: Particular = (line, at, walk) => {
  const { head, draft, isOn } = walk;
  const { text } = line;
  if (text.length > longest || draft.bylines.length > 0 || head[at + 1] === undefined || !isOn('byline-line')) return false;
  const [sent, sender, day = ''] = draft.hasHeadline && text.endsWith(')') ? (grouped.exec(text) ?? []) : [];
  if (sent !== undefined) return takeGrouped(line, { sender, day }, walk);
  const poster = /posted/i.test(text) ? posted.exec(text)?.[1] : undefined;
  const name = poster ?? (draft.hasHeadline ? nameIn(text, head[at + 1]?.date !== undefined) : undefined);
  if (name === undefined) return false;
  draft.settlePending();
  if (name === '') draft.remove('address-line', line);
  else {
    draft.take(line);
    draft.addBylines({ rule: 'byline-line', names: [name] }, line);
  }
  return true;
};

/** American machines wrote the month first. */
function takeGrouped(line: HeadLine, { sender, day }: { readonly sender: string | undefined; readonly day: string }, { draft, context, isOn }: HeadWalk): boolean {
  draft.settlePending();
  draft.take(line);
  if (sender !== undefined) draft.addBylines({ rule: 'byline-line', names: [sender] }, line);
  const date = readDateLine(day, { ...context.dates, order: 'month-first' }, context.isPublicationName);
  if (date !== undefined && isOn('date-line')) draft.addDate(date, line, day);
  return true;
}

/** The name, nothing where the line tells an address alone, undefined where it is none of them. */
function nameIn(text: string, isOverDay: boolean): string | undefined {
  const letters = text.startsWith('B y ') ? spaced.exec(text)?.[1] : undefined;
  if (letters !== undefined) return letters.replaceAll(' ', '').replace(/(?<=\p{Ll}|\.)(?=\p{Lu})/gu, ' ');
  if (!isOverDay) return undefined;
  const [, given, family] = text.includes(' ') ? [] : (joined.exec(text) ?? []);
  if (family !== undefined && !ofAgency.test(family) && isPersonName(`${given} ${family}`) !== undefined) return `${given} ${family}`;
  const sender = listed.exec(text)?.[1];
  if (sender === undefined) return undefined;
  if (isPersonName(sender) !== undefined || isSignedName(sender)) return sender;
  return / (?:at|\[at\]) /i.test(text) ? '' : undefined;
}
