/** Which files are articles and which are pictures, by name alone. */

/** Endings of article texts. */
const articleExtensions = /\.(?:txt|text|md|markdown)$/i;

/** Pictures that are published where an article shows them. SVG is not among them: opened by itself, it can run scripts. */
export const imageExtensions = /\.(?:avif|gif|jpe?g|png|webp)$/i;

/** Files that accompany a collection, by the conventions of source code hosting. */
const companion = /^(?:readme|licen[cs]e|contributing|code_of_conduct|changelog|security)\.[a-z]+$/i;
const companionInCapitals = /^(?:COPYING|NOTICE|AUTHORS|CREDITS|CODEOWNERS)\.[a-z]+$/;

/** Why a file is no article, or undefined if it is one. */
export function reasonNotAnArticle(name: string): string | undefined {
  if (imageExtensions.test(name)) return 'it is a picture; it is published where an article shows it';
  if (!articleExtensions.test(name)) return 'texts end in .txt, .text, .md or .markdown';
  if (name.startsWith('_')) return 'its name begins with _, which marks a page about a section';
  if (companion.test(name) || companionInCapitals.test(name)) return 'its name is that of a file about the collection';
  return undefined;
}
