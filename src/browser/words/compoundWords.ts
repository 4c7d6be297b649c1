/** The words within what was typed as one, where a sign joins them: `domain` and `management` of `domain-management`. */
export function compoundWords(text: string): string[] {
  return (text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’׳״]*/gu) ?? []).map((word) => word.toLowerCase());
}
