/**
 * Takes the tags of other programs' template languages out of Markdown. They are never run; each is recorded.
 * Tags within code are the author's text and stay, but for those that hold Jekyll off what is between them: these are no code anywhere.
 */
import type { RemovedText } from '../../../model/article.js';
import type { SourcePath } from '../../../model/brands.js';
import type { RuleName } from '../../../model/ruleCatalogue.js';
import { templateDestination } from './templateDestination.js';

/** Code first, so that it is passed over; then each kind of tag. Every quantifier is bounded, so the search is linear. */
const tagsAndCode = new RegExp(
  [
    /(?<code>^[ \t>]{0,12}(?:```|~~~)[^\n]*\n[\s\S]*?^[ \t>]{0,12}(?:```|~~~)[^\n]*$|`[^`\n]{1,2000}`)/,
    // The destination of a link or a picture.
    /(?<=\]\(<?|^ {0,3}\[[^[\]\n]{1,300}\]:[ \t]{1,4}<?|\b(?:href|src)=["'])(?<destination>(?=[^\s()<>"'{}]{0,300}\{[{%])(?:[^\s()<>"'{}]{1,300}|\{\{[^{}]{1,300}\}\}|\{%[^{}%]{1,300}%\}){1,8})/,
    // A link that says its words itself: Hexo's.
    /(?<linked>\{%-?\s{0,9}(?:post|asset)_link\s{1,9}(?<post>"[^"{}%]{1,300}"|'[^'{}%]{1,300}'|[^\s"'{}%]{1,300})(?<words>(?:\s[^{}%]{0,500})?)%\})/,
    // What is between these no reader was meant to see.
    /(?<comment>\{%-?\s{0,9}comment\s{0,9}-?%\}[^{}%]{0,2000}\{%-?\s{0,9}endcomment\s{0,9}-?%\}|\{#\s[^{}#]{0,2000}\s#\}|(?<![%\w])%%(?=[^%\n]{0,400}[A-Za-z\u0080-\uFFFF])[^%\n]{1,1000}%%(?![%\w]))/,
    /(?<shortcode>\{\{[<%][^{}]{0,2000}[>%]\}\})/,
    /(?<address>\{\{-?\s{0,9}(?:site\.(?:base)?url\s{0,9}\}\}|(?<quote>["'])(?<path>[^"'{}\n]{1,500})\k<quote>\s{0,9}\|\s{0,9}(?:url|relative_url|absolute_url|prepend:\s{0,9}site\.baseurl)\s{0,9}-?\}\}))/,
    /(?<expression>\{\{-?\s{0,9}(?:site|page|content|layout|include|post)\.[^{}]{1,500}\}\})/,
    // `{{ name }}`, where a tag of the text sets it.
    /(?<variable>\{\{-?\s{0,9}(?<set>[a-zA-Z_]\w{0,80})(?:\.[\w.]{1,80})?\s{0,9}-?\}\})/,
    // `{{ "jane" | team_link }}`: what a filter of the site makes of it, only the site knows.
    /(?<filtered>\{\{-?\s{0,9}(?:"[^"{}\n]{1,300}"|'[^'{}\n]{1,300}'|[a-zA-Z_][\w.]{0,80})\s{0,9}\|\s{0,9}[a-zA-Z_][^{}\n]{0,500}\}\})/,
    // Zola's calls, Handlebars' parts and what VuePress reads from the fields.
    /(?<call>\{\{-?\s{0,9}(?:[a-z_]\w{0,40}\([^(){}\n]{0,500}\)|[>#/!][^{}\n]{1,200}|\$[\w.]{1,80})\s{0,9}-?\}\})/,
    /(?<tag>\{%-?\s{0,9}[a-zA-Z_](?:[^%]|%(?!\})){0,2000}%\})/,
    /(?<attributes>\{:\s{0,9}[.#]?[a-zA-Z][^{}\n]{0,300}\})/,
    // The id of a heading, the classes of what stands before: `{#results}`, `{.external}`.
    /(?<own>(?:(?<=[)>\]*_])|(?<=[^\n]) ?(?=\{[^{}\n]{0,300}\}[ \t]{0,9}$))\{(?:[.#][a-zA-Z]|#\d)[^\s{}]{0,100}(?:\s{1,4}(?:[.#][a-zA-Z][^\s{}]{0,100}|[a-zA-Z-]{1,30}=(?:"[^"{}\n]{0,200}"|[\w-]{1,80}))){0,9}\s{0,4}\})/,
    // Pandoc's and Material's: `{width=50%}`, `{ .annotate }`, `{#fig-rent width=80%}`.
    /(?<given>(?<=[)\]])\{(?:[a-zA-Z-]{1,20}=[^{}\n]{1,200}|#[\w:-]{1,60}(?:\s[^{}\n]{0,200})?)\}|\{ \.[\w-]{1,40}(?: \.[\w-]{1,40}){0,5} \})/,
    // `![A boat](boat.png =300x200)`: how large it is to be.
    /(?<size> {1,4}=(?:\d{1,5}%?x(?:\d{1,5}%?)?|x\d{1,5}%?)(?=\s{0,4}(?:"[^"\n]{0,300}"\s{0,4})?\))(?<=!\[[^[\]\n]{0,300}\]\([^\s()<>]{1,500} {1,4}=[\dx%]{1,14}))/,
    /(?<embed>!\[\[(?<file>[^[\]|\n]{1,500})(?:\|[^[\]\n]{0,200})?\]\])/,
    // Programs that turn WordPress's HTML into Markdown escape the brackets. Without attributes, what looks like a link's name is one.
    /(?<wordpress>\\?\[(?:\/[a-z][\w-]{0,30}\\?\]|[a-z][\w-]{1,30}(?:(?:\s{1,9}[\w-]{1,40}=["'“”]|=https?:)[^\]\n]{0,1000}\]|\s{0,4}\/\])|(?:caption|gallery|embed|audio|video|playlist|youtube|vimeo|soundcloud)(?:\s{1,9}(?:[\w-]{1,40}=|https?:)[^\]\n]{0,1000}\]|\](?![([:]))))/,
    // `[quote]`, where `[/quote]` ends it.
    /(?<opener>\\?\[(?<opened>[a-z][\w-]{0,30})\\?\](?![(:]|\[(?!\/?[a-z][\w-]{1,30}[\s\]])))/,
    // kramdown's own: options, and comments with all that is in them.
    /(?<extension>\{::comment\}[^{}]{0,2000}\{:\/(?:comment)?\}|\{::\/?[a-z][^{}\n]{0,200}\}|\{:\/[a-z]{0,20}\})/,
    /(?<ruby><%[^%]{0,500}%>)/,
    /(?<script>\{\/\*[^{}]{0,500}?\*\/\})/,
    // `<Figure style={{width: 400}} />`: what is no HTML would be shown as it stands.
    /(?<element><\/?[a-zA-Z][\w.]{0,60}\s(?=[^<>]{0,1500}(?:=\{|\{\.\.\.))[^<>]{0,1500}>)/,
    /(?<link>(?<![!\\])\[\[(?<note>(?=[^[\]\n]{0,100}[A-Za-z\u0080-\uFFFF])[^[\]|\s"'$-][^[\]|\n]{0,100}(?<! ))(?:\\?\|(?<shown>[^[\]|\n]{1,200}))?\]\](?![([:]))/,
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
  comment: 'template-tag',
  shortcode: 'hugo-shortcode',
  address: 'template-address',
  linked: 'template-address',
  expression: 'template-expression',
  variable: 'template-expression',
  filtered: 'template-expression',
  call: 'template-expression',
  tag: 'template-tag',
  attributes: 'kramdown-attributes',
  own: 'kramdown-attributes',
  given: 'kramdown-attributes',
  size: 'kramdown-attributes',
  wordpress: 'wordpress-shortcode',
  opener: 'wordpress-shortcode',
  extension: 'kramdown-attributes',
  ruby: 'template-tag',
  script: 'template-tag',
  element: 'template-tag',
  embed: 'wiki-embed',
  link: 'wiki-embed',
};

/** What may stand behind the address of a link. */
const endsDestination = /^>?[ \t]{0,4}(?:\)|["'(]|\n|$)/;

/** Whether anything in a text may be such a tag. */
const suspect = /%%| =[\dx]|\{[{%:.#/ ]|[)\]]\{|\[\[|\[\/[a-z]|\[[a-z][\w-]{1,30}(?:\s{1,9}[\w-]{1,40}=|\s{1,9}https?:|=https?:|\s{0,4}\/\]|\])|<%|=\{|\{\.\.\./;

/** "By {{ page.author }}, {{ page.date }}": a line of tags, and words that say nothing without them. */
const bareLine = /^(?=.{0,400}\{[{%]).{1,400}$/gm;
const eachTag = /\{\{[^{}\n]{0,300}\}\}|\{%[^%\n]{0,300}%\}/g;
const joints =
  /^(?=.*\p{L})[\s*_>#.,:;|&()[\]–—·-]*(?:(?:(?:last )?(?:posted|published|written|updated)|by|on|and|at|in|von|und|am|par|et|le|por|el|y|di|da|e)(?!\p{L})[\s*_.,:;|&()[\]–—·-]*){1,6}$/iu;

/** Both tags: one alone is what the author writes about. */
const heldOff = /(?<open>\{%-?\s{0,9}raw\s{0,9}-?%\})(?<held>[^%]{0,500}?)(?<close>\{%-?\s{0,9}endraw\s{0,9}-?%\})/g;

/** `firstLine` is the line of the source at which `text` begins. */
export function removeTemplateTags(text: string, path: SourcePath, firstLine: number): { text: string; removed: RemovedText[] } {
  if (!suspect.test(text)) return { text, removed: [] };
  const assigned = new Set([...text.matchAll(/\{%-?\s{0,9}(?:assign|capture|for)\s{1,9}([a-zA-Z_]\w{0,80})/g)].map(([, name = '']) => name));
  const ended = new Set([...text.matchAll(/\[\/([a-z][\w-]{0,30})\\?\]/g)].map(([, name = '']) => name));
  const removed: RemovedText[] = [];
  let line = firstLine;
  let counted = 0;
  const left: RemovedText[] = [];
  const joined = text.replace(bareLine, (whole, at: number) => {
    const words = whole.replace(eachTag, ' ');
    const isCode = (): boolean => (text.slice(0, at).match(/^(?:```|~~~)/gm)?.length ?? 0) % 2 === 1;
    if (words === whole || !joints.test(words) || isCode()) return whole;
    left.push({ text: words.replace(/\s+/g, ' ').trim(), rule: 'template-tag', place: { path, line: firstLine + text.slice(0, at).split('\n').length - 1 } });
    return (whole.match(eachTag) ?? []).join(' ');
  });
  const result = joined.replace(tagsAndCode, (whole, ...rest) => {
    const groups = rest.at(-1) as Record<string, string | undefined>;
    const offset = rest.at(-3) as number;
    const lineAt = (place: number): number => {
      for (let at = joined.indexOf('\n', counted); at >= 0 && at < place; at = joined.indexOf('\n', at + 1)) line += 1;
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
    if ((groups.opened !== undefined && !ended.has(groups.opened)) || (groups.set !== undefined && !assigned.has(groups.set))) return whole;
    lineAt(offset);
    // Of a link between notes only the brackets are taken, and the name where other words are shown.
    if (groups.link !== undefined) {
      const words = groups.shown ?? groups.note ?? '';
      const from = whole.lastIndexOf(words);
      removed.push({ text: whole.slice(0, from) + whole.slice(from + words.length), rule: 'wiki-embed', place: { path, line } });
      return words;
    }
    // A quotation that is given as a value of the tag is of the text: {{< quote text="…" >}}.
    const said = groups.shortcode === undefined ? null : quotation.exec(whole);
    if (said?.[2]?.trim().includes(' ')) {
      const from = said.index + (said[1]?.length ?? 0);
      removed.push({ text: whole.slice(0, from) + whole.slice(from + said[2].length), rule: 'hugo-shortcode', place: { path, line } });
      return `${offset === 0 || joined[offset - 1] === '\n' ? '> ' : ''}${said[2]}`;
    }
    if (groups.destination !== undefined) {
      const before = joined.charAt(offset - 1);
      const isQuoted = before === '"' || before === "'";
      const after = joined.slice(offset + whole.length, offset + whole.length + 6);
      const { address, taken } = templateDestination(whole, (tag) => (isQuoted ? !tag.includes(before) : endsDestination.test(after)));
      for (const each of taken) removed.push({ ...each, place: { path, line } });
      // Markdown has no link with a title and no address, nor one with spaces.
      const isBare = before !== '<' && !isQuoted;
      return isBare && (address.includes('{{') || (address === '' && joined.startsWith('](', offset - 2) && /^ {1,4}["']/.test(after))) ? `<${address}>` : address;
    }
    if (groups.linked !== undefined) {
      const target = (groups.post ?? '').replace(/^["']|["']$/g, '');
      const words = wordsOfLink(groups.words ?? '');
      removed.push({ text: words === '' ? whole.replace(target, '') : whole.replace(words, ''), rule: 'template-address', place: { path, line } });
      return `[${(words === '' ? target : words).replace(/[[\]]/g, '\\$&')}](<${target}>)`;
    }
    const kind = Object.keys(ruleOf).find((name) => groups[name] !== undefined) ?? 'tag';
    removed.push({ text: whole, rule: ruleOf[kind] ?? 'template-tag', place: { path, line } });
    if (groups.file !== undefined) return picture.test(groups.file.trim()) ? `![](<${groups.file.trim()}>)` : '';
    return groups.path ?? '';
  });
  return { text: result, removed: [...removed, ...left] };
}

/** The words of `{% post_link the-vote "The vote" true %}`: the last says whether they are escaped. */
function wordsOfLink(given: string): string {
  const bare = given
    .replace(/[\s-]+$/, '')
    .replace(/\s+(?:true|false)$/, '')
    .trim();
  return /^(["']).*\1$/s.test(bare) ? bare.slice(1, -1).trim() : bare;
}
