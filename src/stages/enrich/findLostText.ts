/** The law of conservation: what a source says is on its page, or recorded as metadata or as removed. `check` holds every file to it. */
import type { ParsedArticle } from '../../model/article.js';
import { plainTextOf } from '../../model/plainTextOf.js';
import type { EnrichedArticle } from './enrichArticle.js';

const controls = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/g;
/** Most words that are told. */
const mostWords = 8;

/**
 * Of plain text, every character is counted, white space apart. Of Markdown, whose marks become elements, every word is
 * looked for: on the page, in its addresses, among what was removed. Undefined where nothing is lost.
 * Takes the tree as parse gave it, before `enrichArticle` changed it.
 */
export function findLostText(parsed: ParsedArticle, bodyText: string, { article, bodyHtml }: EnrichedArticle): string | undefined {
  const text = parsed.source.text
    .split('\n')
    .slice(parsed.textLine - 1)
    .join('\n');
  const removed = article.removed.filter(({ rule }) => rule !== 'control-characters' && rule !== 'unreadable-front-matter' && rule !== 'overruled').map((each) => each.text);
  if (parsed.form !== 'markdown') return lostCharacters(text.replace(controls, ''), [...removed, ...parsed.readLines, bodyText]);
  const slots = article.slots.map((slot) => (slot.kind === 'reference' ? slot.reference.text : slot.kind === 'image' ? `${slot.target} ${slot.alt}` : slot.target));
  // Tags, numbers of lists, names of links' definitions, entities and the name of a code block's language are no words of the text.
  const words = text
    // What is in the tags of another program's templates is recorded; they may stand within an HTML tag.
    .replace(/\{\{[<%][^{}]{0,2000}[>%]\}\}/g, ' ')
    .replace(/\]\s?\[[^\][\n]{1,200}\]/g, '] ')
    .replace(/^[\s>]{0,20}\[[^\][\n]{1,200}\]:/gm, ' ')
    .replace(/<[a-zA-Z/!][^<>]{0,4000}>/g, ' ')
    .replace(/^[^\S\n]*(?:```|~~~)[^\n]*$/gm, ' ')
    .replace(/^(?:[^\S\n]|>)*\d{1,9}[.)]\s/gm, ' ')
    .replace(/\b(?:rel|class|id|target|style)=["'][^"'\n]{0,300}["']/g, ' ')
    .replace(/[\p{L}\p{N}]{0,100}&#?\w{1,30};[\p{L}\p{N}]{0,100}/gu, ' ');
  return lostWords(words, [...removed, ...parsed.readLines, ...slots, bodyHtml.replace(/&#?\w{1,30};/g, ' '), bodyText]);
}

/** The body's words as parse gave them, for `findLostText`. */
export function wordsOfBody(parsed: ParsedArticle): string {
  return plainTextOf(parsed.body);
}

function lostCharacters(source: string, kept: readonly string[]): string | undefined {
  const counts = new Map<number, number>();
  for (const part of kept) for (let at = 0; at < part.length; at += 1) counts.set(part.charCodeAt(at), (counts.get(part.charCodeAt(at)) ?? 0) + 1);
  let lost = '';
  for (let at = 0; at < source.length && lost.length < 40; at += 1) {
    const code = source.charCodeAt(at);
    const count = counts.get(code) ?? 0;
    if (count > 0) counts.set(code, count - 1);
    else if (!/[\s\u0085\uFEFF]/.test(source.charAt(at))) lost += source.charAt(at);
  }
  return lost === '' ? undefined : `“${lost}”`;
}

function lostWords(source: string, kept: readonly string[]): string | undefined {
  const words = /[\p{L}\p{N}]+/gu;
  const known = new Set(kept.flatMap((part) => [...(decoded(part).toLowerCase().match(words) ?? []), ...(part.toLowerCase().match(words) ?? [])]));
  const lost = [...new Set(decoded(source).toLowerCase().match(words) ?? [])].filter((word) => !known.has(word));
  return lost.length === 0
    ? undefined
    : lost
        .slice(0, mostWords)
        .map((word) => `“${word}”`)
        .join(', ');
}

function decoded(text: string): string {
  return text.replace(/(?:%[\dA-Fa-f]{2}){1,200}/g, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}
