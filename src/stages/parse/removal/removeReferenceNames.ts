import type { RemovedText } from '../../../model/article.js';
import { type ParseContext, ruleIsOnIn } from '../parseContext.js';

/** `[the words][name of the link]`, `[the words][]`; code first, so that it is passed over. */
const reference =
  /(?<code>^(?:```|~~~)[^\n]*\n[\s\S]*?^(?:```|~~~)[^\n]*$|`[^`\n]{1,2000}`)|(?<!!)\[(?<words>[^[\]\n]{1,200}(?:\n[^[\]\n]{1,200})?)\](?<name>\[[^[\]]{0,100}\])(?![[(:])/gm;
const definition = /^ {0,3}\[([^[\]\n]{1,300})\]:/gm;
/** A file with the addresses of links that many texts share, or one that is written once for many of them: `[#{{ issue }}]: …`. */
const included = /\{%-?\s{0,4}include\s|^ {0,3}\[[^[\]\n{}]{0,40}\{\{[^{}\n]{1,100}\}\}[^[\]\n{}]{0,40}\]:/m;

/**
 * The name of a link whose address is not in the file, since the program of the site keeps it elsewhere: the words of the
 * link stay. Only in texts that include such a file or make such a list: elsewhere brackets are the author's.
 */
export function removeReferenceNames(text: string, firstLine: number, context: ParseContext): { text: string; removed: RemovedText[] } {
  if (!text.includes('][') || !included.test(text) || !ruleIsOnIn('reference-name', context)) return { text, removed: [] };
  const defined = new Set([...text.matchAll(definition)].map(([, name = '']) => folded(name)));
  const removed: RemovedText[] = [];
  let line = firstLine;
  let counted = 0;
  const result = text.replace(reference, (whole, ...rest) => {
    const { code, words = '', name = '' } = rest.at(-1) as Record<string, string | undefined>;
    const label = name.slice(1, -1).trim();
    // Numbers are notes, and so are those of another text.
    if (code !== undefined || defined.has(folded(label === '' ? words : label)) || !/\p{L}/u.test(label === '' ? words : label)) return whole;
    const offset = rest.at(-3) as number;
    for (let at = text.indexOf('\n', counted); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
    counted = offset;
    removed.push({ text: `[]${name}`, rule: 'reference-name', place: { path: context.path, line } });
    return words;
  });
  return { text: result, removed };
}

function folded(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase();
}
