/** Words that end in a period without ending a sentence, as headlines have them. */
const abbreviated = /(?:^|[\s(.])(?:\p{L}|\p{Lu}{2}\.\p{Lu}{2}|\p{Lu}\p{Ll}{1,2}|Inc|Corp|Ltd|Bros|Gov|Sen|Rep|Capt|Prof|Sept|Calif|Mass|Penn|Wash|Dept|Assn|usw|etc|cia|bzw)\.$/u;

/** Whether a text ends as a statement does: with a period, an ellipsis or a comma's kin, not with an abbreviation, "?" or "!". */
export function endsSentence(text: string): boolean {
  const bare = text.slice(-40).replace(/["”’»“')\]]{1,4}$/u, '');
  if (/[。｡۔।]$/u.test(bare)) return true;
  return /[.,;…]$/.test(bare) && !abbreviated.test(bare);
}
