import type { HeadLine } from './headLine.js';

/** A capital, and words in small letters. */
const spoken = /^["“«]?\p{Lu}\p{Ll}* (?:\S+ ){0,2}\p{Ll}{2}|^["“«]?(?:On|In|At) \p{Lu}/u;

/** "ST. OLAVE, October 23 - On September 6, 2013, the town": the first line of a text, whatever other day it tells of. */
export function opensWithDateline({ dateline, text }: HeadLine): boolean {
  return dateline?.date !== undefined && spoken.test(text.slice(dateline.end));
}
