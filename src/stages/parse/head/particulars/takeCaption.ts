import type { Particular } from '../headWalk.js';

/** Longest caption, in UTF-16 units. */
const longest = 300;
/** Least length of a headline that begins one, in UTF-16 units. */
const longHeadline = 20;
const begins =
  /^[([]?(?:(?:in )?(?:this|cette|diese[sm]?|esta|questa) (?:undated |file |handout )?(?:photo|picture|image|foto|bild|imagen|immagine)\b|(?:file|archive) photo\b|(?:photo(?:graph)?s?|fotos?|bild|image|picture|illustration|immagine|imagen|фото|الصورة|图片?|写真)(?:\s(?:credit|caption|by|courtesy|de|von|di|av|af)\b|\s?[:：/©]))/iu;
const ends =
  /[.!?"”»)]?\s[([]?(?:photo(?:graph)?s?|foto|image|picture|crédits?(?: photo)?|credits?|bild|фото)\s?(?:by\s|courtesy\s|[:：/©]\s?)\S.{1,60}$|\((?:AP|AFP|Reuters|EPA|Getty)[^()]{0,12}(?:Photo)?[/,][^()]{2,60}\)$|\((?:symbol|archiv|beispiel)(?:bild|foto)\)$|\((?:AP|AFP|Reuters|EPA|dpa|ANSA|EFE)(?: Photo)?\)\.?$|\/\s?(?:Getty Images|AP Photo|Reuters|AFP|EPA|Shutterstock)$/iu;

/** "The old quay in March. © Jane Roe/AP" */
const credited = /\S.{15}[.!?)]\s©\s?\p{Lu}[^.!?]{2,50}$/u;

/** A picture's caption or its photographer, between headline and byline. It stays in the text, and the head goes on below it. */
export const takeCaption: Particular = (line, at, { head, draft, isOn }) => {
  // Above the headline only a photographer or an agency behind a sign leaves no doubt.
  if (isOn('caption-line') && !draft.hasHeadline && at === 0 && line.text.length <= longest && line.text.includes('©') && credited.test(line.text) && head[at + 1] !== undefined)
    return true;
  if (!isOn('caption-line') || !draft.hasHeadline || line.text.length > longest || head[at + 1] === undefined) return false;
  // The headline again, with what the picture shows behind it.
  const headline = draft.headline?.value ?? '';
  const isAgain = headline.length >= longHeadline && line.text.length > headline.length && line.text.startsWith(headline) && line.text.charAt(headline.length) === ' ';
  if (!isAgain && !begins.test(line.text) && !ends.test(line.text)) return false;
  draft.settlePending();
  return true;
};
