/** "Reporter" over "Daniel A. Fajri" over "Editor" over "Febriyan", a line each in one block: who wrote a text and who edited it. */
import { splitByline } from '../../fields/splitByline.js';
import type { Particular } from '../headWalk.js';

const writer = /^(?:reporter|penulis|wartawan|muhabir|yazar)$/i;
const editor = /^(?:editor|redaktur|penyunting|editör)$/i;
/** Longest name, in UTF-16 units. */
const longest = 60;
const name = /^\p{Lu}[\p{L}.'’ -]+$/u;

export const takeHands: Particular = (line, at, { head, draft, isOn }) => {
  const block = head.slice(at, at + 4);
  const [, named, label, other] = block;
  if (!writer.test(line.text) || !draft.hasHeadline || draft.bylines.length > 0 || !isOn('byline-line') || head[at + 4] === undefined) return false;
  if (named === undefined || other === undefined || !editor.test(label?.text ?? '') || !block.every(({ follows }, index) => index === 0 || follows)) return false;
  if (![named, other].every(({ text }) => text.length <= longest && name.test(text))) return false;
  draft.settlePending();
  for (const each of block) draft.take(each);
  draft.addBylines({ rule: 'byline-line', names: splitByline(named.text).names }, named);
  return true;
};
