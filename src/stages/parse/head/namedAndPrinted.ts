import { isPersonName } from '../fields/isPersonName.js';
import { bylineLead } from './bylineForms.js';
import { isMasthead } from './isMasthead.js';

/** Longest such text, in UTF-16 units, most words of it, and how many may stand between the name and the paper. */
const longest = 80;
const mostWords = 8;
const mostBetween = 2;
/** Papers known by a few capitals. */
const shortPaper = /^(?:ABC|FAZ|NZZ|WSJ|NYT|SZ)$/;

/** "IGNACIO SANZ El Mundo", "Jorge Roe Madrid El País": a name and the paper that printed it, with nothing between them. */
export function namedAndPrinted(text: string): { names: readonly string[]; role: string } | undefined {
  if (text.length > longest) return undefined;
  const words = text.replace(bylineLead, '').split(/\s+/);
  if (words.length > mostWords) return undefined;
  for (let at = 2; at < words.length; at += 1) {
    const name = words.slice(0, at).join(' ');
    const rest = words.slice(at);
    if (isPersonName(name) === 'likely' && endsInPaper(rest) && isPersonName(words.slice(0, at + 1).join(' ')) !== 'likely') return { names: [name], role: rest.join(' ') };
  }
  return undefined;
}

function endsInPaper(words: readonly string[]): boolean {
  if (words.length === 1) return shortPaper.test(words[0] ?? '');
  return words.slice(0, mostBetween + 1).some((_, from) => from < words.length - 1 && isMasthead(words.slice(from).join(' '), { strict: true }));
}
