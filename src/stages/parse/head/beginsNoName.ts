import { foldWord } from '../../../dates/foldWord.js';
import { particles } from '../../../model/nameParts.js';

/** A capital word before one in small letters, and nothing that would divide names from other words. */
const opening = /^\p{Lu}[\p{L}'’]* (\p{Ll}{2,})(?= )[\p{L}\p{Nd} .'’]+$/u;
/** Small words that names join or that posts and places follow. */
const joining: ReadonlySet<string> = new Set(
  'and und et och og mit with avec con com met med та dan ve и та in of for at from aus für pour para per dans à из для by von par por door na no da de di en em te'.split(' '),
);

/**
 * Whether a line of scripts with capitals begins as no name does: "Council votes on the harbour". Asked before a line is
 * taken apart as a byline, which costs far more and finds nothing in most headlines.
 */
export function beginsNoName(text: string): boolean {
  const second = opening.exec(text)?.[1];
  return second !== undefined && !joining.has(second) && !particles.has(foldWord(second));
}
