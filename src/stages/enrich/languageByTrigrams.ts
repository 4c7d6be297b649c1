/** The language of a text by its letters, where it is sure. The detector is loaded only when a text needs it. */
export async function languageByTrigrams(text: string): Promise<string | undefined> {
  const { eld } = await import('eld/extrasmall');
  const result = eld.detect(text);
  return result.language !== '' && result.isReliable() ? result.language : undefined;
}
