/** A language that a text's letters alone tell, where it decides how its dates are read: Persian counts the years of the sun. */

/** How much of a text is looked at, in UTF-16 units, and the fewest letters that tell. */
const looked = 600;
const fewest = 3;
/** Letters that Persian has and Arabic has not, and those of Urdu, Pashto and Sindhi. */
const persian = /[پچژگکی]/gu;
const others = /[ٹڈڑےںہھټډړښڼېۍ]/u;

export function writingLanguage(text: string): 'fa' | undefined {
  const opening = text.slice(0, looked);
  if (!/[\u0600-\u06ff]/.test(opening) || others.test(opening)) return undefined;
  return (opening.match(persian)?.length ?? 0) >= fewest ? 'fa' : undefined;
}
