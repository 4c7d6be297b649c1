/** What one text tells about the archive it belongs to. Depends on the text alone, so that it can be remembered. */
import { shownOrder } from '../../dates/shownOrder.js';
import type { TextNotes } from '../../model/textNotes.js';
import { lineSightings } from './lineSightings.js';
import { type JudgeNames, nameSightings } from './nameSightings.js';
import { textBlocks } from './textBlocks.js';

export function surveyText(text: string, judge: JudgeNames): TextNotes {
  const shown = shownOrder(text);
  const own = withoutFrontMatter(text);
  return { sightings: lineSightings(textBlocks(own)), names: nameSightings(own, judge), ...(shown === undefined ? {} : { shown }) };
}

/** The text after a fence at the top and its fellow. */
function withoutFrontMatter(text: string): string {
  const fence = /^(---|\+\+\+)[ \t]*\n/.exec(text)?.[1];
  const end = fence === undefined ? -1 : text.indexOf(`\n${fence}`, fence.length);
  return end < 0 ? text : text.slice(end + 4);
}
