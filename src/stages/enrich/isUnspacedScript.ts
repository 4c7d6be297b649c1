/** Whether a folded character belongs to a script that puts no spaces between words: Chinese, Japanese, Thai, Lao, Burmese, Khmer. Korean puts them. */
export function isUnspacedScript(code: number): boolean {
  if (code < 0x0e00) return false;
  if (code < 0x2e80) return code < 0x0f00 || (code >= 0x1000 && code < 0x10a0) || (code >= 0x1780 && code < 0x1800);
  return code < 0xa000 || (code >= 0xd800 && code < 0xfb00) || code >= 0xff00;
}
