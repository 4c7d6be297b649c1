/**
 * Takes the tags of other programs' template languages out of Markdown. They are never run; each is recorded.
 * Tags within code are the author's text and stay, but for those that hold Jekyll off what is between them: these are no code anywhere.
 */
import type { RemovedText } from '../../../model/article.js';
import type { SourcePath } from '../../../model/brands.js';
import type { RuleName } from '../../../model/ruleCatalogue.js';

/** Code first, so that it is passed over; then each kind of tag. Every quantifier is bounded, so the search is linear. */
const tagsAndCode = new RegExp(
  [
    /(?<code>^(?:```|~~~)[^\n]*\n[\s\S]*?^(?:```|~~~)[^\n]*$|`[^`\n]{1,2000}`)/,
    // The destination of a link: the file or the page that Hugo's ref and Jekyll's post_url and link name.
    /(?<=\]\(<?|\bhref=["'])(?<reference>\{\{[<%]\s{0,9}(?:rel)?ref\s{1,9}["'](?<named>[^"'{}\s]{1,500})["']\s{0,9}[>%]\}\}|\{%-?\s{0,9}(?:post_url|link)\s{1,9}(?<post>[^\s"'{}%]{1,500})\s{0,9}-?%\})/,
    /(?<shortcode>\{\{[<%][^{}]{0,2000}[>%]\}\})/,
    /(?<address>\{\{-?\s{0,9}(?:site\.(?:base)?url\s{0,9}\}\}|(?<quote>["'])(?<path>[^"'{}\n]{1,500})\k<quote>\s{0,9}\|\s{0,9}(?:url|relative_url|absolute_url|prepend:\s{0,9}site\.baseurl)\s{0,9}-?\}\}))/,
    /(?<expression>\{\{-?\s{0,9}(?:site|page|content|layout|include|post)\.[^{}\n]{1,500}\}\})/,
    // `{{ "jane" | team_link }}`: what a filter of the site makes of it, only the site knows.
    /(?<filtered>\{\{-?\s{0,9}(?:"[^"{}\n]{1,300}"|'[^'{}\n]{1,300}'|[a-zA-Z_][\w.]{0,80})\s{0,9}\|\s{0,9}[a-zA-Z_][^{}\n]{0,500}\}\})/,
    /(?<tag>\{%-?\s{0,9}[a-zA-Z_][^%]{0,2000}%\})/,
    /(?<attributes>\{:\s{0,9}[.#]?[a-zA-Z][^{}\n]{0,300}\})/,
    // The id of a heading, the classes of what stands before: `{#results}`, `{.external}`.
    /(?<own>(?:(?<=[)>\]*_])|(?<=[^\n]) ?(?=\{[^{}\n]{0,300}\}[ \t]{0,9}$))\{[.#][a-zA-Z][^\s{}]{0,100}(?:\s{1,4}(?:[.#][a-zA-Z][^\s{}]{0,100}|[a-zA-Z-]{1,30}=(?:"[^"{}\n]{0,200}"|[\w-]{1,80}))){0,9}\s{0,4}\})/,
    /(?<embed>!\[\[(?<file>[^[\]|\n]{1,500})(?:\|[^[\]\n]{0,200})?\]\])/,
    /(?<wordpress>\[\/?(?:caption|gallery|embed|audio|video|playlist|youtube|vimeo|soundcloud)(?:\s{1,9}(?:[\w-]{1,40}=|https?:)[^\]\n]{0,1000})?\](?![([:]))/,
  ]
    .map((part) => part.source)
    .join('|'),
  'gm',
);

/** Names of pictures; other things that are embedded are not shown. */
const picture = /\.(?:avif|gif|jpe?g|png|webp)$/i;

/** Words of a quotation: more than one, and no address. */
const quotation = /(\s(?:text|quote|content|body)=")([^"<>\n]{3,2000})"/;

const ruleOf: Readonly<Record<string, RuleName>> = {
  shortcode: 'hugo-shortcode',
  address: 'template-address',
  reference: 'template-address',
  expression: 'template-expression',
  filtered: 'template-expression',
  tag: 'template-tag',
  attributes: 'kramdown-attributes',
  own: 'kramdown-attributes',
  wordpress: 'wordpress-shortcode',
  embed: 'wiki-embed',
};

/** Both tags: one alone is what the author writes about. */
const heldOff = /(?<open>\{%-?\s{0,9}raw\s{0,9}-?%\})(?<held>[^%]{0,500}?)(?<close>\{%-?\s{0,9}endraw\s{0,9}-?%\})/g;

/** `firstLine` is the line of the source at which `text` begins. */
export function removeTemplateTags(text: string, path: SourcePath, firstLine: number): { text: string; removed: RemovedText[] } {
  if (!/\{[{%:.#]|!\[\[|\[\/?[a-z]{5,10}[ \]]/.test(text)) return { text, removed: [] };
  const removed: RemovedText[] = [];
  let line = firstLine;
  let counted = 0;
  const result = text.replace(tagsAndCode, (whole, ...rest) => {
    const groups = rest.at(-1) as Record<string, string | undefined>;
    const offset = rest.at(-3) as number;
    const lineAt = (place: number): number => {
      for (let at = text.indexOf('\n', counted); at >= 0 && at < place; at = text.indexOf('\n', at + 1)) line += 1;
      counted = place;
      return line;
    };
    if (groups.code !== undefined) {
      if (!whole.includes('raw')) return whole;
      return whole.replace(heldOff, (_, open: string, held: string, close: string, at: number) => {
        for (const [tag, place] of [[open, at] as const, [close, at + open.length + held.length] as const])
          removed.push({ text: tag, rule: 'template-tag', place: { path, line: lineAt(offset + place) } });
        return held;
      });
    }
    lineAt(offset);
    // A quotation that is given as a value of the tag is of the text: {{< quote text="…" >}}.
    const said = groups.shortcode === undefined ? null : quotation.exec(whole);
    if (said?.[2]?.trim().includes(' ')) {
      const from = said.index + (said[1]?.length ?? 0);
      removed.push({ text: whole.slice(0, from) + whole.slice(from + said[2].length), rule: 'hugo-shortcode', place: { path, line } });
      return `${offset === 0 || text[offset - 1] === '\n' ? '> ' : ''}${said[2]}`;
    }
    const kind = Object.keys(ruleOf).find((name) => groups[name] !== undefined) ?? 'tag';
    removed.push({ text: whole, rule: ruleOf[kind] ?? 'template-tag', place: { path, line } });
    if (groups.file !== undefined) return picture.test(groups.file.trim()) ? `![](<${groups.file.trim()}>)` : '';
    return groups.path ?? groups.named ?? groups.post ?? '';
  });
  return { text: result, removed };
}
