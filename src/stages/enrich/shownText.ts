import type { Slot } from '../../model/article.js';
import { withoutNoteSigns } from '../../model/withoutNoteSigns.js';

/** A tag, as the enrich stage writes it: a `<` always begins one. */
const tag = /<\/?[a-zA-Z](?:"[^"]*"|'[^']*'|[^"'<>])*>/g;
const described = /\s(?:title|alt)="([^"]*)"/g;

/** Every character that a body shows, in its text and in what it says of links and pictures; white space does not count. */
export function shownText(html: string, slots: readonly Slot[]): string {
  const said: string[] = [];
  const text = withoutNoteSigns(html).replace(tag, (each) => {
    for (const [, words = ''] of each.matchAll(described)) said.push(words);
    return ' ';
  });
  const pictures = slots.flatMap((slot) => (slot.kind === 'image' ? [slot.alt, slot.title ?? ''] : []));
  return [unescaped(text), ...said.map(unescaped), ...pictures].join(' ');
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\dA-Fa-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos|nbsp));/g, (_, hex: string | undefined, digits: string | undefined, name: string | undefined) =>
    name !== undefined ? (named[name] ?? '') : String.fromCodePoint(hex === undefined ? Number(digits) : Number.parseInt(hex, 16)),
  );
}
