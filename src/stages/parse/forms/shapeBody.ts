/** Paragraphs of plain text to a tree: subheads, lists and quotations, where the lines leave no doubt; everything else is a paragraph. */
import type { Code, List, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { Claim, RemovedText } from '../../../model/article.js';
import { endsSentence } from '../head/endsSentence.js';
import { type ParseContext, ruleIsOnIn } from '../parseContext.js';
import { joinWrappedLines, type TextParagraph } from './joinWrappedLines.js';
import { withoutPageLines } from './withoutPageLines.js';

export interface ShapedBody {
  readonly body: Root;
  readonly notes: readonly Claim<string>[];
  readonly removed: readonly RemovedText[];
}

/** Lengths in UTF-16 units: of the longest subhead, and of the shortest paragraph under one. */
const longestSubhead = 80;
const shortestUnder = 120;

const bullet = /^([•▪‣◦●■♦➢➤])\s{0,4}(?=\S)/u;
/** The mark that a broadcaster's exports set on a line by itself over each point. */
const pointMark = '@highlight';
/** Over an advertisement of the page, of which the text has kept nothing else. */
const advertisement =
  /^READ MORE:?$|^(?:advertisement|hide ad|advertisment|anzeige|publicité|publicidad|pubblicità|реклама|إعلان|广告)(?: ?[-–—•] ?.{2,60})?$|^(?:story|article) continues below(?: (?:this )?(?:ad|advertisement|video))?\.?$/iu;
const note =
  /^(?:for the record|corrections?|clarification|editor['’]?s['’]? note|note to (?:readers|editors)|note|erratum|berichtigung|korrektur|anmerkung(?: der redaktion)?|rectificatif|n\.?d\.?l\.?r\.?|note de la rédaction|fe de (?:errores|erratas)|nota (?:de la redacción|del editor|da redação|della redazione|do editor)|errata(?: corrige)?|rettifica|correção|поправка|от редакции|примечание|تصحيح|تصويب|更正|訂正|编者按|編者按)\s?[:：.—–-]/iu;

/** `firstLine` is the line of the source at which `lines` begin, from 1. */
export function shapeBody(lines: readonly string[], firstLine: number, context: ParseContext): ShapedBody {
  const removed: RemovedText[] = [];
  const notes: Claim<string>[] = [];
  const children: RootContent[] = [];
  const own = withoutPageLines(lines, firstLine, context, removed);
  for (const part of quotedParts(own, context)) {
    const paragraphs = joinWrappedLines(part.lines, firstLine + part.from, { tables: ruleIsOnIn('printed-table', context) });
    if (part.isQuoted) {
      removed.push({ text: '> '.repeat(part.lines.length).trim(), rule: 'quote-marker', place: { path: context.path, line: firstLine + part.from } });
      children.push({ type: 'blockquote', children: paragraphs.map((each) => (each.isTable ? tableNode(each) : paragraphNode(each))) });
      continue;
    }
    for (let at = 0; at < paragraphs.length; at += 1) {
      const paragraph = paragraphs[at];
      if (paragraph === undefined) continue;
      if (paragraph.isTable) {
        children.push(tableNode(paragraph));
        continue;
      }
      const [text = ''] = paragraph.lines;
      // Between two paragraphs of the text, as in the middle of a page.
      if (at > 0 && paragraphs.length > at + 1 && paragraph.lines.length === 1 && advertisement.test(text) && !context.isKept(text) && ruleIsOnIn('subscribe-widget', context)) {
        removed.push({ text, rule: 'subscribe-widget', place: { path: context.path, line: paragraph.line } });
        continue;
      }
      if (note.test(text.slice(0, 60)) && ruleIsOnIn('note-paragraph', context)) {
        const value = paragraph.lines.join(' ');
        notes.push({ value, evidence: { rule: 'note-paragraph', source: 'body', text: value, place: { path: context.path, line: paragraph.line } } });
      }
      const list = ruleIsOnIn('list-lines', context) ? (pointsAt(paragraphs, at) ?? listAt(paragraphs, at)) : undefined;
      if (list !== undefined) {
        children.push(list.node);
        removed.push({ text: list.markers, rule: 'list-marker', place: { path: context.path, line: paragraph.line } });
        at += list.paragraphs - 1;
        continue;
      }
      const isSubhead = ruleIsOnIn('subhead-line', context) && isSubheadAt(paragraphs, at);
      children.push(isSubhead ? { type: 'heading', depth: 2, children: [{ type: 'text', value: text }] } : paragraphNode(paragraph));
    }
  }
  return { body: { type: 'root', children }, notes, removed };
}

interface Part {
  readonly lines: string[];
  readonly from: number;
  readonly isQuoted: boolean;
}

/** Lines that begin with > are a part of their own. */
function quotedParts(lines: readonly string[], context: ParseContext): Part[] {
  if (!ruleIsOnIn('quoted-lines', context) || !lines.some((line) => line.startsWith('> '))) return [{ lines: [...lines], from: 0, isQuoted: false }];
  const parts: Part[] = [];
  lines.forEach((line, index) => {
    const isQuoted = /^>(?: |$)/.test(line);
    const last = parts.at(-1);
    const text = isQuoted ? line.slice(2) : line;
    if (last !== undefined && last.isQuoted === isQuoted) last.lines.push(text);
    else parts.push({ lines: [text], from: index, isQuoted });
  });
  return parts;
}

interface ShapedList {
  readonly node: List;
  readonly markers: string;
  readonly paragraphs: number;
}

/** A list that begins with this paragraph: its lines, or it and the following paragraphs, all with the same mark. */
function listAt(paragraphs: readonly TextParagraph[], at: number): ShapedList | undefined {
  const first = paragraphs[at]?.lines[0] ?? '';
  const mark = bullet.exec(first)?.[1];
  if (mark === undefined) return undefined;
  const items: string[] = [];
  let count = 0;
  for (let next = paragraphs[at]; next !== undefined; next = paragraphs[at + count]) {
    const { lines } = next;
    if (!lines.every((line) => bullet.exec(line)?.[1] === mark)) break;
    items.push(...lines);
    count += 1;
  }
  // Hyphens, stars and numbers stay in the text: they also begin speech, remarks and sentences.
  if (items.length < 2) return undefined;
  return { node: listOf(items.map((item) => item.replace(bullet, ''))), markers: items.map(() => mark).join(' '), paragraphs: count };
}

/** Points with the mark over each: "@highlight", and the point in the paragraph below it. */
function pointsAt(paragraphs: readonly TextParagraph[], at: number): ShapedList | undefined {
  const items: string[] = [];
  let count = 0;
  for (let next = paragraphs[at]; next?.lines[0] === pointMark; next = paragraphs[at + count]) {
    const own = next.lines.slice(1);
    const point = own.length > 0 ? own : paragraphs[at + count + 1]?.lines;
    if (point === undefined) break;
    items.push(point.join(' '));
    count += own.length > 0 ? 1 : 2;
  }
  return items.length === 0 ? undefined : { node: listOf(items), markers: items.map(() => pointMark).join(' '), paragraphs: count };
}

function listOf(items: readonly string[]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((value) => ({ type: 'listItem', spread: false, children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] })),
  };
}

function isSubheadAt(paragraphs: readonly TextParagraph[], at: number): boolean {
  const paragraph = paragraphs[at];
  const before = paragraphs[at - 1];
  const after = paragraphs[at + 1];
  if (paragraph === undefined || before === undefined || after === undefined || paragraph.lines.length !== 1 || [before, paragraph, after].some(({ isTable }) => isTable))
    return false;
  const [text = ''] = paragraph.lines;
  if (text.length > longestSubhead || text.length < 3 || /[.,;:!…。،؛"”»]$/u.test(text) || !/^[\p{Lu}\p{Lo}\d¿¡]/u.test(text) || /^\d+$/.test(text)) return false;
  const under = after.lines.join(' ');
  const over = before.lines.at(-1) ?? '';
  return (
    under.length >= shortestUnder && before.lines.join(' ').length >= shortestUnder && (endsSentence(over) || /[.!?。؟]["”’»)]?$/u.test(over)) && /[.!?。؟]["”’»)]?$/u.test(under)
  );
}

/** Printed in letters of one width; no language's code. */
function tableNode({ lines }: TextParagraph): Code {
  const value = lines.join('\n');
  return { type: 'code', value, data: { hChildren: [{ type: 'text', value }] } };
}

/** A paragraph with a line break for every line that was broken on purpose. */
export function paragraphNode(paragraph: TextParagraph): Paragraph {
  const children: PhrasingContent[] = [];
  paragraph.lines.forEach((line, index) => {
    if (index > 0) children.push({ type: 'break' });
    children.push({ type: 'text', value: line });
  });
  return { type: 'paragraph', children };
}
