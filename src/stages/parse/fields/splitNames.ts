import { splitByline } from './splitByline.js';

/** "Ann Roe and Bo Li; Cy Poe" → three names. What the text says of their posts and papers is left out; "Roe, Ann" is one name. */
export function splitNames(text: string): string[] {
  return [...splitByline(text).names];
}
