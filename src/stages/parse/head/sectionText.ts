import { isCapitals } from './isCapitals.js';

/** The name of a section as a reader would see it: LETTERS is shown as Letters. */
export function sectionText(text: string): string {
  const bare = text.replace(/^[\s*•·=~_—–-]{1,20}|[\s*•·=~_:.—–-]{1,20}$/gu, '');
  return isCapitals(bare) ? bare.charAt(0) + bare.slice(1).toLowerCase() : bare;
}
