/** "BYLINE: Jane Roe", "Section: Sport": a card of the paper, line by line. */
import { canonicalField } from '../../fields/canonicalField.js';
import type { Particular } from '../headWalk.js';
import { isCapitals } from '../isCapitals.js';

/** Fields whose label leaves no doubt, in small letters too: no headline with a colon begins like that. */
const cardFields: ReadonlySet<string> = new Set([
  'section',
  'page',
  'edition',
  'publication',
  'length',
  'copyright',
  'published',
  'topics',
  'identifier',
  'address',
  'language',
  'bylines',
  'dateline',
]);
/** Longest value of such a field, in UTF-16 units, where no other line shows that this is a card. */
const longestValue = 80;
const labelled = /^([\p{L}][\p{L} _-]{1,24}?)\s?[:：]\s{0,8}(.{0,1000})$/u;

export const takeField: Particular = (line, _at, { draft, context, capitalsTell, isOn }) => {
  const [, name = '', value = ''] = labelled.exec(line.text) ?? [];
  const field = name === '' ? undefined : canonicalField(name);
  if (field === undefined || !isOn('header-block')) return false;
  if (!draft.hasLabels && !(capitalsTell && isCapitals(name)) && !(cardFields.has(field) && value.length <= longestValue)) return false;
  draft.hasLabels = true;
  draft.settlePending();
  draft.take(line);
  if (field === 'headline' && value !== '') draft.hasHeadline = true;
  draft.fields.push({ name, value: value === '' ? null : value, line: line.index + 1, origin: { source: 'header', rule: 'header-block', path: context.path } });
  return true;
};
