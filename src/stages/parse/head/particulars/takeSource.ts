import { isPersonName } from '../../fields/isPersonName.js';
import type { Particular } from '../headWalk.js';
import { readBylineLine } from '../readBylineLine.js';

/** How far below the headline it may stand. */
const reach = 12;
const reported = /^\[(?:(?:report|article|interview|commentary|editorial|unattributed report|feature|speech)\s)?(by\s.{4,60}?)(?=[\]:;,]|\s(?:from|in|on)\s|\sdatelined)/iu;

/** "[Report by Ivan Petrov: "No Light Is for Sale"]", as services that translate the foreign press print it. It stays in the text. */
export const takeSource: Particular = (line, at, { draft, isOn }) => {
  const by = reported.exec(line.text)?.[1];
  if (by === undefined || at > reach || !draft.hasHeadline || draft.bylines.length > 0 || !isOn('byline-line')) return false;
  const byline = readBylineLine(by, { strict: true });
  if (byline === undefined || byline.names.some((name) => isPersonName(name) === undefined)) return false;
  draft.addBylines(byline, line);
  return !/\[text\]/i.test(line.text);
};
