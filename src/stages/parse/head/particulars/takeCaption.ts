import { datelineAlone } from '../datelineAlone.js';
import type { Particular } from '../headWalk.js';
import { isCaption } from '../isCaption.js';

/** Longest caption above a headline, in UTF-16 units. */
const longest = 300;
/** Longest line that tells whose picture it is, in UTF-16 units. */
const longestCredit = 60;
/** Least length of a headline that begins a caption, in UTF-16 units. */
const longHeadline = 20;

/** "Photo source: Google", "ছবি: সংগৃহীত": whose picture it is, above a text. */
const pictureCredit =
  /^(?:photo|image|picture|foto|fotografie|фото|صورة|تصوير|عدسة|ছবি|图片?|写真|사진)(?:[ -](?:source|credits?|courtesy|by|bron|fonte|quelle|来源))?\s?[:：]\s?\S.{1,40}$/iu;

/** "The old quay in March. © Jane Roe/AP" */
const credited = /\S.{15}[.!?)]\s©\s?\p{Lu}[^.!?]{2,50}$/u;

/** A picture's caption or its photographer, between headline and byline. It stays in the text, and the head goes on below it. */
export const takeCaption: Particular = (line, at, { head, draft, isOn }) => {
  // Above the headline only a photographer or an agency behind a sign leaves no doubt.
  if (isOn('caption-line') && !draft.hasHeadline && at === 0 && line.text.length <= longest && line.text.includes('©') && credited.test(line.text) && head[at + 1] !== undefined)
    return true;
  if (isOn('caption-line') && !draft.hasHeadline && at === 0 && line.text.length <= longestCredit && pictureCredit.test(line.text) && head[at + 1] !== undefined) return true;
  if (!isOn('caption-line') || !draft.hasHeadline || head[at + 1] === undefined) return false;
  // The headline again, with what the picture shows behind it.
  const headline = draft.headline?.value ?? '';
  const isAgain =
    line.text.length <= longest &&
    headline.length >= longHeadline &&
    line.text.length > headline.length &&
    line.text.startsWith(headline) &&
    line.text.charAt(headline.length) === ' ';
  // "Image caption," over the caption.
  const isUnderWord = line.follows && line.text.length <= longest && /^image (?:caption|source),?$/i.test(head[at - 1]?.text ?? '');
  if (!isAgain && !isUnderWord && (!isCaption(line.text) || (line.text.endsWith(')') && datelineAlone(line.text) !== undefined))) return false;
  draft.settlePending();
  return true;
};
