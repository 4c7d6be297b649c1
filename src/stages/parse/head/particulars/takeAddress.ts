import type { Particular } from '../headWalk.js';

/** A line with nothing but a web address, the address of the writer named above it, or the length of the text. */
export const takeAddress: Particular = (line, _at, { draft, isOn }) => {
  const rule =
    isOn('address-line') && (line.isAddress || (line.isContact && draft.bylines.length > 0)) ? 'address-line' : isOn('length-line') && line.isLength ? 'length-line' : undefined;
  if (rule === undefined) return false;
  draft.settlePending();
  draft.hasLength ||= rule === 'length-line';
  draft.remove(rule, line);
  return true;
};
