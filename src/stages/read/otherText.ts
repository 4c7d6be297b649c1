/** Endings in which programs keep texts that are not read here. A PDF beside a text is most often its picture. */
const endings = /\.(?:adoc|asciidoc|creole|docx?|html?|lr|mdwn|mdx|mediawiki|mmd|odt|org|rst|rtf|tex|textile|wiki)$/i;
/** Folders and files that make up a site rather than its texts, by their names. */
const ofSite = /(?:^|\/)(?:_(?!posts?\/|articles?\/)|(?:themes?|layouts?|templates?|partials|includes|static|assets|public|css|js)\/)/i;
const companion =
  /(?:^|\/)(?:readme|licen[cs]e|contributing|code_of_conduct|changelog|changes|history|news|security|copying|notice|authors|credits|404|search|sitemap|robots)\.[a-z]+$/i;

/** The ending of a file that holds a text in a form that is not read, in small letters and with its dot, or undefined. Told by its path alone. */
export function otherText(path: string): string | undefined {
  return ofSite.test(path) || companion.test(path) ? undefined : endings.exec(path)?.[0].toLowerCase();
}
