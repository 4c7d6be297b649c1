import { endsSentence } from './endsSentence.js';
import type { HeadWalk } from './headWalk.js';
import { opensPhrase } from './opensPhrase.js';

/** Lines that show whether a text has a blank line under each. */
const doubleSpaced = 8;
/** Fewest lines that show it. */
const fewestLines = 4;

/** A typescript in capitals with a blank line under each line: its first line begins the text, unless it is shorter than the others. */
export function isDoubleSpaced(at: number, { head, capitalsTell }: HeadWalk): boolean {
  const lines = capitalsTell ? [] : head.slice(at, at + doubleSpaced);
  if (lines.length < fewestLines || lines.slice(1).some((line) => line.follows)) return false;
  const within = lines.slice(0, -1).filter((line) => !endsSentence(line.text)).length;
  const width = lines.reduce((most, line) => Math.max(most, line.text.length), 0);
  const [first] = lines;
  return within >= (lines.length - 1) * 0.7 && ((first?.text.length ?? 0) > width * 0.8 || opensPhrase.test(first?.text ?? ''));
}
