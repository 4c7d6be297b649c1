/**
 * Which of the bundle's indexes to open, in the page's order of languages. Only indexes that exist are named, each once:
 * asked for another language, Pagefind would open its largest index, and everything in it would be found twice.
 */

/**
 * @param wanted language tags, the commonest first: "pt-BR" means the index pt-br, else pt, else any other of Portuguese
 * @param existing languages that have an index, in lower case; those not wanted come last, since they hold articles too
 */
export function orderLanguages(wanted: readonly string[], existing: readonly string[]): string[] {
  const primary = (language: string): string => language.split('-')[0] ?? '';
  const sorted = [...existing].sort();
  const matching = wanted.flatMap((tag) => {
    const language = tag.toLowerCase();
    return [...sorted.filter((one) => one === language), ...sorted.filter((one) => one === primary(language)), ...sorted.filter((one) => primary(one) === primary(language))];
  });
  return [...new Set([...matching, ...sorted])];
}
