/** What a collection of many languages writes over its texts, a line each: "pl-59", the language "pl", the day and the address. */
import { languageTag } from '../../../../model/languageTag.js';
import type { HeadLine } from '../headLine.js';
import type { Particular } from '../headWalk.js';

const language = /^[a-z]{2}$/;
/** Longest number of a text, in UTF-16 units, and how far down the language may stand. */
const longestNumber = 40;
const reach = 3;
const number = /^[\p{L}\d]{1,20}(?:[-_.][\p{L}\d]{1,20}){0,4}$/u;

export const takeCollected: Particular = (line, at, { head, draft, context, isOn }) => {
  if (at >= reach || draft.hasHeadline || line.text.length > longestNumber || line.text.includes(' ') || !isOn('publication-line')) return false;
  if (isLanguage(line, head[at + 1])) {
    draft.take(line);
    draft.fields.push({ name: 'language', value: line.text, line: line.index + 1, origin: { source: 'header', rule: 'header-block', path: context.path } });
    return true;
  }
  const below = head[at + 1];
  if (at > 0 || below === undefined || !/\d/.test(line.text) || !number.test(line.text) || !isLanguage(below, head[at + 2])) return false;
  draft.remove('publication-line', line);
  return true;
};

/** Two small letters that name a language, over a day or an address. */
function isLanguage({ text }: HeadLine, below: HeadLine | undefined): boolean {
  return language.test(text) && below?.follows === true && (below.date !== undefined || below.isAddress) && languageTag(text) !== undefined;
}
