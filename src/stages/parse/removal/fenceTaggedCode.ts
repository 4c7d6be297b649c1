/**
 * Code that stands in tags of a site's program (`{% highlight ruby %}` to `{% endhighlight %}`, `{{< highlight go >}}`, `[code]`) is set between
 * Markdown's own marks of code, so that it is read as what it is, word for word. The tags are recorded. What stands in code already, or between
 * `{% raw %}` and `{% endraw %}`, is spoken about and stays, and so does a tag that is never closed.
 */
import type { RemovedText } from '../../../model/article.js';
import type { SourcePath } from '../../../model/brands.js';
import type { RuleName } from '../../../model/ruleCatalogue.js';

interface Opener {
  readonly tag: string;
  /** Index in the text. */
  readonly from: number;
  readonly name: string;
  readonly options: string;
  readonly rule: RuleName;
}

const suspect =
  /\{%-?\s{0,9}end(?:highlight|code|prism|pygments|terminal|console|sourcecode)|\{\{[<%]\s{0,9}\/\s{0,9}(?:highlight|code|prism|terminal|console|command|cmd|shell|output|sourcecode)|\[\/(?:code|sourcecode|bash|cpp|csharp|css|diff|html|java|javascript|js|perl|php|plain|powershell|python|ruby|shell|sql|vb|xml)\\?\]/i;
/** What is code or spoken about already; then each kind of tag. */
const opening = new RegExp(
  [
    /(?<fence>^[ \t>]{0,12}(?:`{3,20}|~{3,20}))(?!`|~)|(?<inline>`[^`\n]{1,2000}`)|(?<raw>\{%-?\s{0,9}raw\s{0,9}-?%\})/,
    /\{%-?\s{0,9}(?<liquid>highlight|codeblock|code|prism|pygments|terminal|console|sourcecode)(?<given>(?:\s[^{}%\n]{0,500})?)%\}/,
    /\{\{[<%]\s{0,9}(?<hugo>highlight|codeblock|code-block|code|prism|terminal|console|command|cmd|shell|output|sourcecode)(?<set>(?:\s[^{}\n]{0,500})?)[>%]\}\}/,
    /\\?\[(?<wordpress>code|sourcecode|bash|cpp|csharp|css|diff|html|java|javascript|js|perl|php|plain|powershell|python|ruby|shell|sql|vb|xml)(?<values>(?:[ =][^\]\n]{0,500})?)\\?\](?![([:])/,
  ]
    .map((part) => part.source)
    .join('|'),
  'gim',
);
/** The language by its name, or as the first word. */
const namedLanguage = /(?:^|\s)(?:lang|language|syntax)\s{0,3}[:=]\s{0,3}["'“”]?([\w+#.-]{1,30})/i;
const firstWord = /^\s{0,9}["'“”]?([a-z][\w+#.]{0,30})["'“”]?(?=[\s-]|$)/i;
/** What WordPress escapes where it stores a text. */
const escaped = /&(?:lt|gt|amp|quot|#0?39);/g;
const characters: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' };
const blankLead = /^[ \t>]*$/;
const fencedAlready = /^\s*(`{3,}|~{3,})[^\n]*\n[\s\S]*\n[ \t>]*\1\s*$/;
const listItem = /^[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]/;

/** `firstLine` is the line of the source at which `text` begins. */
export function fenceTaggedCode(text: string, path: SourcePath, firstLine: number): { text: string; removed: RemovedText[] } {
  if (!suspect.test(text)) return { text, removed: [] };
  const removed: RemovedText[] = [];
  const unclosed = new Set<string>();
  let result = '';
  let done = 0;
  let line = firstLine;
  let counted = 0;
  const record = (taken: string, at: number, rule: RuleName): void => {
    for (let next = text.indexOf('\n', counted); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line += 1;
    counted = Math.max(counted, at);
    removed.push({ text: taken, rule, place: { path, line } });
  };
  for (let match = nextFrom(0); match !== null; match = nextFrom(done)) {
    const { fence, inline, raw } = match.groups ?? {};
    const opener = fence !== undefined || inline !== undefined || raw !== undefined ? undefined : openerOf(match);
    const end = match.index + match[0].length;
    const close =
      fence !== undefined
        ? find(`^[ \\t>]{0,12}${fence.trimStart().replace(/^[>\s]+/, '')}[\`~]*[ \\t]*$`, end)
        : raw !== undefined
          ? find('\\{%-?\\s{0,9}endraw\\s{0,9}-?%\\}', end)
          : opener === undefined
            ? undefined
            : find(closingOf(opener), end);
    if (opener === undefined || close === undefined) {
      const passed = close?.end ?? end;
      result += text.slice(done, passed);
      done = passed;
      continue;
    }
    const { code, lost } = readable(text.slice(end, close.from), opener);
    const lead = text.slice(text.lastIndexOf('\n', opener.from - 1) + 1, opener.from);
    const isLast = /^[ \t]*(?:\n|$)/.test(text.slice(close.end, close.end + 200));
    const isBlock = code.includes('\n') || (isLast && blankLead.test(lead));
    const indent = isBlock && blankLead.test(lead) ? leadOf(lead, text, opener.from) : undefined;
    result += text.slice(done, indent === undefined ? opener.from : opener.from - lead.length);
    result += isBlock ? blockOf(code, languageOf(opener), { indent, lead, isLast }) : inlineOf(code);
    record(opener.tag, opener.from, opener.rule);
    if (lost !== '') record(lost, end, 'character-reference');
    record(text.slice(close.from, close.end), close.from, opener.rule);
    done = close.end;
  }
  return { text: result + text.slice(done), removed };

  function nextFrom(at: number): RegExpExecArray | null {
    opening.lastIndex = at;
    return opening.exec(text);
  }

  /** Where something is next found; what is not found once is not there further down either. */
  function find(pattern: string, from: number): { from: number; end: number } | undefined {
    if (unclosed.has(pattern)) return undefined;
    const search = new RegExp(pattern, 'gim');
    search.lastIndex = from;
    const found = search.exec(text);
    if (found === null) unclosed.add(pattern);
    return found === null ? undefined : { from: found.index, end: found.index + found[0].length };
  }
}

function openerOf(match: RegExpExecArray): Opener | undefined {
  const { liquid, given, hugo, set, wordpress, values } = match.groups ?? {};
  const name = liquid ?? hugo ?? wordpress;
  const options = given ?? set ?? values ?? '';
  // `{{< code file="x.html" />}}` has nothing between it and an end.
  if (name === undefined || /\/\s{0,9}$/.test(options)) return undefined;
  const rule: RuleName = liquid !== undefined ? 'template-tag' : hugo !== undefined ? 'hugo-shortcode' : 'wordpress-shortcode';
  return { tag: match[0], from: match.index, name: name.toLowerCase(), options, rule };
}

function closingOf({ name, rule }: Opener): string {
  if (rule === 'template-tag') return `\\{%-?\\s{0,9}end${name}\\s{0,9}-?%\\}`;
  if (rule === 'hugo-shortcode') return `\\{\\{[<%]\\s{0,9}/\\s{0,9}${name}\\s{0,9}[>%]\\}\\}`;
  return `\\\\?\\[/${name}\\\\?\\]`;
}

function languageOf({ name, options, rule }: Opener): string {
  const language = namedLanguage.exec(options)?.[1];
  if (language !== undefined) return language;
  if (name === 'highlight' || name === 'prism' || name === 'pygments') return firstWord.exec(options)?.[1] ?? '';
  if (rule !== 'wordpress-shortcode') return '';
  return /^(?:code|sourcecode)$/.test(name) ? (/^=["']?([\w+#.-]{1,30})/.exec(options)?.[1] ?? '') : name;
}

/** The code as its writer saw it: programs that export WordPress's texts escape marks, and WordPress itself angle brackets. */
function readable(code: string, { tag, rule }: Opener): { code: string; lost: string } {
  if (rule !== 'wordpress-shortcode') return { code, lost: '' };
  const lost: string[] = [];
  const take = (whole: string, kept: string, taken = whole): string => {
    lost.push(taken);
    return kept;
  };
  const plain = tag.startsWith('\\') ? code.replace(/\\([!-/:-@[-`{-~])/g, (whole, mark: string) => take(whole, mark, '\\')) : code;
  const meant = /[<>]/.test(plain) ? plain : plain.replace(escaped, (whole) => take(whole, characters[whole] ?? "'"));
  return { code: meant, lost: lost.join(' ') };
}

/** What the marks are shifted by: as the tag in an entry of a list, so that the code stays in it; elsewhere no four columns, which would be code by themselves. */
function leadOf(lead: string, text: string, from: number): string {
  if (lead.includes('>') || !/ {4}|\t/.test(lead)) return lead;
  for (let end = text.lastIndexOf('\n', from - 1); end > 0; end = text.lastIndexOf('\n', end - 1)) {
    const above = text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
    if (above.trim() === '' || above.startsWith(lead)) continue;
    return listItem.test(above) ? lead : '';
  }
  return '';
}

/** `lead` is what stands before the tag in its line, `indent` what is to stand before the marks; undefined where words stand before the tag. */
function blockOf(code: string, language: string, { indent, lead, isLast }: { readonly indent: string | undefined; readonly lead: string; readonly isLast: boolean }): string {
  const above = indent === undefined ? '\n' : indent;
  const below = isLast ? '' : '\n';
  // A fence within the tags marks the code already.
  if (fencedAlready.test(code)) return `${indent ?? ''}${code}${below}`;
  const lines = code
    .replace(/^[ \t]*\n/, '')
    .replace(/\n[ \t>]*$/, '')
    .split('\n');
  const mark = (/^[ \t]*`{3}/m.test(code) ? '~' : '`').repeat(Math.max(2, ...(code.match(/^[ \t>]*(`{3,}|~{3,})/gm) ?? []).map((run) => run.trim().length)) + 1);
  const isShifted = lines.every((each) => each.trim() === '' || each.startsWith(lead));
  const shifted = indent === undefined || lead.includes('>') || lead === '' ? lines : lines.map((each) => (isShifted ? indent + each.slice(lead.length) : indent + each));
  return `${above}${mark}${language}\n${shifted.join('\n')}\n${indent ?? ''}${mark}${below}`;
}

function inlineOf(code: string): string {
  if (code.trim() === '') return code;
  const runs = (code.match(/`+/g) ?? []).map((run) => run.length);
  const mark = '`'.repeat(Math.max(0, ...runs) + 1);
  const pad = code.startsWith('`') || code.endsWith('`') ? ' ' : '';
  return mark + pad + code + pad + mark;
}
