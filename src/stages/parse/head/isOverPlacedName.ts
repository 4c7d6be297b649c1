import { signingAgency } from './bylineForms.js';
import { endsSentence } from './endsSentence.js';
import type { HeadLine } from './headLine.js';
import { isMasthead } from './isMasthead.js';
import { isPaperName } from './isPaperName.js';

/** Longest place, in UTF-16 units, and most words of it. */
const longest = 30;
const mostWords = 4;
const fewestNames = 2;
const mostNames = 4;

/** "Laia Bofarull" over "Vilaroja" over "03/03/2016 14:22", in one block: whatever the names, the day tells who wrote it and where. */
export function isOverPlacedName(at: number, head: readonly HeadLine[]): boolean {
  const [name, place, day] = [head[at], head[at + 1], head[at + 2]];
  if (name?.name === undefined || name.name.role !== undefined || place?.follows !== true || day?.follows !== true || head[at + 3] === undefined) return false;
  const words = name.text.split(' ').length;
  if (words < fewestNames || words > mostNames || place.text.length > longest || place.text.split(' ').length > mostWords || endsSentence(place.text) || place.isParticular)
    return false;
  if (isPaperName(place.text) || isMasthead(place.text) || signingAgency.test(place.text)) return false;
  return (
    /^\p{Lu}[\p{L}.,'’ -]+$/u.test(place.text) &&
    /\d{4}/.test(day.text) &&
    (day.date !== undefined || (day.particulars !== undefined && day.particulars.names.length === 0) || /^\d{1,2}[/.]\d{1,2}[/.]\d{4} \d{1,2}:\d{2} \|/.test(day.text))
  );
}
