import type { HeadLine } from './headLine.js';
import { isTitleCase } from './isTitleCase.js';

/** Longest line that says whose periodical it is, in UTF-16 units. */
const longestMotto = 90;
const kind = 'news ?letter|news ?paper|news ?sheet|magazine|journal|bulletin|circular|publication|news ?site|news website|house organ|organ';
const often = 'official|quarterly|monthly|weekly|daily|bi-?monthly|bi-?weekly|annual|student|independent|occasional|electronic|community|parish|in-house|company|staff|online|free';
/** "Newsletter of Local 417", "A Quarterly Publication of the Rock County Society", "The Student News Site of Harlan Ridge High School". */
const motto = new RegExp(`^(?:the |an? )?(?:(?:${often}) ){0,3}(?:${kind}) (?:of|for|from|by) (?:\\p{Ll}{1,12} ){0,3}\\p{Lu}[^.!?:;]{1,60}\\.?$`, 'iu');
const opened = new RegExp(`^(?:the |an? |${often}|${kind})`, 'i');
/** "Weekly analysis from the Institute of Cold Markets" */
const served = /^(?:daily|weekly|monthly|quarterly) (?:analysis|news|briefing|digest|review|update|commentary|notes) (?:from|by) (?:the )?\p{Lu}[^.!?:;]{3,60}$/iu;

/** Whether a line says whose periodical it is. A headline with such words has a small letter behind them, or a verb and more words. */
export function isMotto({ text }: HeadLine): boolean {
  if (text.length > longestMotto || !opened.test(text)) return false;
  const owner = /\s(?:of|for|from|by)\s(?:\p{Ll}{1,12} ){0,3}(\p{Lu}.*)$/u.exec(text)?.[1];
  // "Weekly news from Rome says little": behind the name of an owner no small word of weight follows.
  return owner !== undefined && isTitleCase(owner) && !/ \p{Ll}{4,}(?: |$)/u.test(owner) && (motto.test(text) || served.test(text));
}
