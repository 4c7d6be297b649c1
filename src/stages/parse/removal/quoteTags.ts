/**
 * A quotation in tags of a site's program, `{% blockquote Jane Roe, The Quay https://example.org %}` to `{% endblockquote %}`, as Markdown has it, with
 * whose it is below. The tags are recorded. Lines within code are the author's text, and so is a tag without an end.
 */
import type { RemovedText } from '../../../model/article.js';
import type { SourcePath } from '../../../model/brands.js';

const opening =
  /^[ \t]{0,3}(?:\{%-?\s{0,9}(?<liquid>blockquote|quote)(?<said>(?:\s[^{}%]{0,500})?)%\}|\{\{[<%]\s{0,9}(?<hugo>blockquote|quote)(?<given>(?:\s[^{}]{0,500}?)?)\s{0,9}[>%]\}\})[ \t]*(?<text>.*)$/;
const ending = /^(?<text>.*?)[ \t]*(?<tag>\{%-?\s{0,9}end(?:block)?quote\s{0,9}-?%\}|\{\{[<%]\s{0,9}\/\s{0,9}(?:block)?quote\s{0,9}[>%]\}\})[ \t]*$/;
const fence = /^[ \t>]{0,12}(?:`{3,}|~{3,})/;
const value = /\b(?:author|name|by|cite|source|title|link|url)\s{0,3}=\s{0,3}(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g;
const address = /https?:\/\/\S+/;

/** `firstLine` is the line of the source at which `text` begins. */
export function quoteTags(text: string, path: SourcePath, firstLine: number): { text: string; removed: RemovedText[] } {
  if (!/end(?:block)?quote|\/\s{0,9}(?:block)?quote/.test(text)) return { text, removed: [] };
  const lines = text.split('\n');
  const removed: RemovedText[] = [];
  const result: string[] = [];
  const take = (taken: string, rule: RemovedText['rule'], at: number): void => void removed.push({ text: taken, rule, place: { path, line: firstLine + at } });
  let isCode = false;
  /** No end stands further down than here. */
  const last = lines.findLastIndex((line) => ending.test(line));
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (fence.test(line)) isCode = !isCode;
    const opener = isCode || at > last ? undefined : opening.exec(line)?.groups;
    let until = opener === undefined ? -1 : at;
    while (opener !== undefined && until <= last && !ending.test(until === at ? (opener.text ?? '') : (lines[until] ?? ''))) until += 1;
    if (opener === undefined) {
      result.push(line);
      continue;
    }
    const rule = opener.liquid === undefined ? 'hugo-shortcode' : 'template-tag';
    const { text: closing = '', tag = '' } = ending.exec(until === at ? (opener.text ?? '') : (lines[until] ?? ''))?.groups ?? {};
    const within = until === at ? [closing] : [opener.text ?? '', ...lines.slice(at + 1, until), closing];
    // Blank lines at both ends are none of the quotation.
    while (within[0]?.trim() === '') within.shift();
    while (within.at(-1)?.trim() === '') within.pop();
    const whose = whoseWords(opener.said, opener.given);
    const before = line.trim();
    take(before.slice(0, before.length - (opener.text ?? '').length).trim(), rule, at);
    take(tag, rule, until);
    if (within.length > 0) result.push(...within.map((each) => `> ${each}`));
    if (whose !== '') result.push('>', `> — ${whose}`);
    if ((lines[until + 1] ?? '').trim() !== '') result.push('');
    // Lines below keep their numbers where there is room for it.
    for (let missing = until + 1 - result.length; missing > 0; missing -= 1) result.push('');
    at = until;
  }
  return { text: result.join('\n'), removed };
}

/** `Jane Roe, The Quay https://example.org The words of the link`, or `author="Jane Roe"`. */
function whoseWords(said: string | undefined, given: string | undefined): string {
  const named = [...(given ?? '').matchAll(value)].map(([, double, single, bare]) => double ?? single ?? bare ?? '');
  const words = (named.length > 0 ? named.join(', ') : (said ?? given ?? ''))
    .replace(/[\s-]+$/, '')
    .replace(/(?<=^|\s)["']|["'](?=\s|$)/g, '')
    .trim();
  const [link] = address.exec(words) ?? [];
  if (link === undefined) return words;
  const at = words.indexOf(link);
  const title = words.slice(at + link.length).trim();
  return [words.slice(0, at).trim(), title === '' ? `<${link}>` : `[${title.replace(/[[\]]/g, '\\$&')}](<${link}>)`].filter((each) => each !== '').join(' ');
}
