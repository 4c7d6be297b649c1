/** Finds text that was decoded wrongly before it came here ("â€™" for an apostrophe), to be offered for repair. Nothing is changed. */
import { repairMojibake } from './repairMojibake.js';

export interface FoundMojibake {
  /** Line of the first sequence that makes no sense, from 1. */
  readonly line: number;
  /** The word around it, as it is and as it was probably meant. */
  readonly found: string;
  readonly repaired: string;
  readonly count: number;
}

/** Characters of the word that are shown on either side. */
const around = 40;

export function findMojibake(text: string): FoundMojibake | undefined {
  const { repairs, first } = repairMojibake(text);
  if (first === undefined) return undefined;
  const before = /\S*$/.exec(text.slice(Math.max(0, first - around), first))?.[0] ?? '';
  // The first sequence may have a no-break space in it.
  const after = /^[\s\S]{2}\S*/.exec(text.slice(first, first + around))?.[0] ?? '';
  const found = before + after;
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < first; at = text.indexOf('\n', at + 1)) line += 1;
  const { text: repaired } = repairMojibake(found);
  return { line, found, repaired, count: repairs };
}
