/**
 * Whether a letter stands at a place, of a script in which months have names: East Asian ones count them. Marks of punctuation are none.
 * Quick, since it is asked around every number.
 */
export function letterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0xaa) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7 && code !== 0x60c && code !== 0x61b;
}
