/** What was typed, with one word in the place of another; the new one is put at the end where the old cannot be found. */
export function instead(typed: string, old: string, word: string): string {
  const escaped = old.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])\\*?`, 'iu');
  return whole.test(typed) ? typed.replace(whole, () => word) : `${typed} ${word}`.trim();
}
