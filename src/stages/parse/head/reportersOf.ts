import type { Root } from 'mdast';
import type { Byline, Claim } from '../../../model/article.js';
import { plainTextOf } from '../../../model/plainTextOf.js';
import { isPersonName } from '../fields/isPersonName.js';
import { type ParseContext, ruleIsOnIn } from '../parseContext.js';

/** Longest lead, in UTF-16 units. */
const longest = 80;
const person = '(?:(?:本报|本報|特约|特約)?(?:记者|記者|通讯员|通訊員|特派员)?[\\s　]?[\\p{sc=Han}]{2,4})';
/** "本报讯 记者李明、通讯员王芳报道：", "本报讯（记者 李明）": no place, but who wrote it. */
const lead = new RegExp(
  `^(?:本报|本報|本社|新华社|新華社)(?:讯|訊)[\\s　]?(?:[（(](?:记者|記者|通讯员)[\\s　]?([^（）()]{2,40})[）)]|(${person}(?:[、，,\\s　]${person}){0,4})(?:报道|報道|報導)[:：])`,
  'u',
);
const post = /^(?:本报|本報|特约|特約)?(?:记者|記者|通讯员|通訊員|特派员)[\s　]?/u;

/** "新华社记者卢强、王芳": a paragraph of its own, below the one with the dateline. */
const alone = /^(?:[\p{sc=Han}]{2,6}(?:社|网|报)|本报|本刊)记者[\s　]?([\p{sc=Han}]{2,4}(?:[、，\s　][\p{sc=Han}]{2,4}){0,5})$/u;
/** Paragraphs that are looked at, from the first. */
const mostParagraphs = 3;

function ownReporters(body: Root, line: number, context: ParseContext): Claim<Byline>[] {
  for (const node of body.children.slice(0, mostParagraphs)) {
    const text = node.type === 'paragraph' ? plainTextOf(node).trim() : '';
    const named = text.length > longest ? undefined : alone.exec(text)?.[1];
    const names = named?.split(/[、，\s　]/u) ?? [];
    if (names.length === 0 || !names.every((name) => isPersonName(name) !== undefined)) continue;
    const place = { path: context.path, line: node.position?.start.line ?? line };
    return names.map((name) => ({ value: { name }, evidence: { rule: 'byline-line', source: 'dateline', text, place } }));
  }
  return [];
}

/** The names with which Chinese papers begin a report of their own. The text keeps them. `line` is that of its first paragraph. */
export function reportersOf(body: Root, line: number, context: ParseContext): Claim<Byline>[] {
  const own = ruleIsOnIn('byline-line', context) ? ownReporters(body, line, context) : [];
  if (own.length > 0) return own;
  const first = body.children.find((node) => node.type === 'paragraph');
  const match = first === undefined || !ruleIsOnIn('byline-line', context) ? null : lead.exec(plainTextOf(first).trimStart().slice(0, longest));
  if (match === null) return [];
  const place = { path: context.path, line: first?.position?.start.line ?? line };
  return (match[1] ?? match[2] ?? '')
    .split(/[、，,]|(?<=[\p{sc=Han}]{2})[\s　]+/u)
    .map((name) => name.trim().replace(post, ''))
    .filter((name) => isPersonName(name) !== undefined)
    .map((name) => ({ value: { name }, evidence: { rule: 'byline-line', source: 'dateline', text: match[0], place } }));
}
