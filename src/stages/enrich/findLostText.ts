/**
 * The law of conservation: what a source says is on its page, or recorded as metadata or as removed. `check` holds every
 * file to it, character by character, white space apart; of Markdown, what is its own syntax is counted as such.
 */
import type { MarkdownSyntax, ParsedArticle, RemovedText } from '../../model/article.js';
import type { RuleName } from '../../model/ruleCatalogue.js';
import type { EnrichedArticle } from './enrichArticle.js';
import { shownText } from './shownText.js';

const controls = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/g;
/** What these removed stands in no text, or is counted as syntax. */
const elsewhere: ReadonlySet<RuleName> = new Set<RuleName>(['control-characters', 'unreadable-front-matter', 'overruled', 'unused-definition', 'unsafe-address']);
const tag = /<\/?[a-zA-Z](?:"[^"]*"|'[^']*'|[^"'<>])*>/g;
/** Most characters that are told. */
const mostCharacters = 40;

/** `syntax`: what is Markdown's own, as `ParsedArticle.syntax` gave it before the tree was changed. Undefined where nothing is lost. */
export function findLostText(parsed: ParsedArticle, syntax: MarkdownSyntax | undefined, { article, bodyHtml }: Pick<EnrichedArticle, 'article' | 'bodyHtml'>): string | undefined {
  const text = parsed.source.text
    .split('\n')
    .slice(parsed.textLine - 1)
    .join('\n')
    .replace(controls, '');
  const kept = [...article.removed.map(textOf), ...parsed.readLines, syntax?.marks ?? '', shownText(bodyHtml, article.slots)];
  const isWhole = !article.removed.some(({ rule }) => rule === 'unsafe-html');
  return lostCharacters(text + (syntax?.meant ?? '') + (isWhole ? (syntax?.meantInHtml ?? '') : ''), kept);
}

/** What of a removed text is no syntax, and stood in the text. */
function textOf({ rule, text }: RemovedText): string {
  if (elsewhere.has(rule)) return '';
  // Its tags are syntax, and text within them was escaped on the way to HTML.
  if (rule === 'unsafe-html')
    return text
      .replace(tag, '')
      .replace(/&#x3C;/g, '<')
      .replace(/&#x26;/g, '&');
  // The address stays in the text.
  return rule === 'template-address' ? text.replace(/(["'])[^"']*\1/, '$1$1').replace(/(?<=\{%-?\s{0,9}(?:post_url|link)\s{1,9})[^\s%]+/, '') : text;
}

/** How often each UTF-16 unit stands in what is kept of one text: filled and emptied for each, since one table in each process costs less than one for each text. */
const counts = new Int32Array(0x10000);

function lostCharacters(source: string, kept: readonly string[]): string | undefined {
  for (const part of kept) for (let at = 0; at < part.length; at += 1) counts[part.charCodeAt(at)] = (counts[part.charCodeAt(at)] ?? 0) + 1;
  let lost = '';
  for (let at = 0; at < source.length && lost.length < mostCharacters; at += 1) {
    const code = source.charCodeAt(at);
    const count = counts[code] ?? 0;
    if (count > 0) counts[code] = count - 1;
    else if (!/[\s\u0085\uFEFF]/.test(source.charAt(at))) lost += source.charAt(at);
  }
  for (const part of kept) for (let at = 0; at < part.length; at += 1) counts[part.charCodeAt(at)] = 0;
  return lost === '' ? undefined : `“${lost}”`;
}
