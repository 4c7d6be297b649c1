/** Which files are articles, which are pictures, and which tell about other files, by name alone. */

/** Endings of article texts. */
export const textEnding = /\.(?:txt|text|md|markdown|mkd|mkdn|mdown)$/i;

/** Pictures that are published where an article shows them. SVG is not among them: opened by itself, it can run scripts. */
export const imageExtensions = /\.(?:avif|gif|jpe?g|png|webp)$/i;

/** Files that accompany a collection, by the conventions of source code hosting. */
const companion = /^(?:readme|licen[cs]e|contributing|code_of_conduct|changelog|security)\.[a-z]+$/i;
const companionInCapitals = /^(?:COPYING|NOTICE|AUTHORS|CREDITS|CODEOWNERS)\.[a-z]+$/;

/** The file with the metadata of the text beside it: `name.meta.yaml`, `name.txt.meta.yaml`. */
export const sidecarEnding = /\.meta\.(?:ya?ml|json)$/i;
/** A table with a row for each article. */
export const tableName = /^articles\.(?:csv|tsv)$/i;
/** Files that give the names of authors by their ids, where Jekyll, Hugo and Eleventy keep them; below the content folder. */
export const authorsPath =
  /^(?:_data\/|data\/)?(?:authors|team|people)\.(?:ya?ml|json|toml|csv)$|^(?:_authors|_team|data\/authors|_data\/authors)\/(?:[^/]+\/)?[^/]+\.(?:md|ya?ml|json|toml)$/i;
/** The same in a folder that may also be a section: it names authors only where no article lies in it. */
export const doubtfulAuthorsFolder = 'authors/';
export const doubtfulAuthorsPath = /^authors\/[^/]+\/_index\.md$|^authors\/[^/]+\.(?:ya?ml|json|toml)$/i;

/** The same beside the texts or in a folder above them, as Docusaurus and Material for MkDocs have it: it counts where texts lie there. */
export const authorsBeside = /^\.?authors\.(?:ya?ml|json)$/i;

/** The archive's files of persons and places, at the top of the content folder. */
export const authorityPath = /^(?:people|places)\.(?:ya?ml|json)$/i;

/** Why a file is no article, or undefined if it is one. */
export function reasonNotAnArticle(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (sidecarEnding.test(name)) return 'it is the sidecar of a text';
  if (tableName.test(name)) return 'it is a table of articles';
  if (authorityPath.test(path)) return 'it lists people or places';
  if (authorsPath.test(path) || authorsBeside.test(name)) return 'it names the authors';
  if (imageExtensions.test(name)) return 'it is a picture; it is published where an article shows it';
  if (!textEnding.test(name)) return 'texts end in .txt, .text, .md or .markdown';
  if (name.startsWith('_')) return 'its name begins with _, which marks a page about a section';
  if (companion.test(name) || companionInCapitals.test(name)) return 'its name is that of a file about the collection';
  return undefined;
}
