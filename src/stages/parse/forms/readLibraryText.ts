/**
 * Texts as the Japanese library Aozora Bunko keeps them, essays of papers among them: title and author above, between two rules
 * how marks are printed, and from "底本：" on the book that the text was typed from, where it appeared first, and who typed it.
 */
import type { RemovedText } from '../../../model/article.js';
import type { MetadataField } from '../../../model/metadata.js';
import { type ParseContext, ruleIsOnIn } from '../parseContext.js';
import type { TaggedRecord } from './readTaggedRecord.js';

const source = '底本：';
/** Most lines of the head, of the notes on marks, and of what stands below the text. */
const mostHead = 6;
const mostNotes = 40;
const mostTail = 60;
const rule = /^-{20,}$/;
const translated = /(?:訳|編|訳注|校訂|編訳)$/u;
/** "初出：「東京朝日新聞」1911（明治44）年1月10日" */
const appeared = /初出：\s?(「[^」]{1,40}」)?[^\d]{0,40}(\d{4})(?:（[^（）]{2,8}）)?年(?:(\d{1,2})月(?:(\d{1,2})日)?)?/u;

/** `from` is the index of the first line that is not blank. */
export function readLibraryText(text: string, lines: readonly string[], from: number, context: ParseContext): TaggedRecord | undefined {
  if (!text.includes(source) || !ruleIsOnIn('header-block', context)) return undefined;
  const tail = lines.findLastIndex((line) => line.startsWith(source));
  if (tail <= from || lines.length - tail > mostTail) return undefined;
  const first = lines.findIndex((line, index) => index >= tail - mostTail && line.startsWith(source));
  let end = from;
  while (end < tail && (lines[end] ?? '').trim() !== '' && end - from <= mostHead) end += 1;
  if (end === from || end - from > mostHead) return undefined;
  const { path } = context;
  const place = (index: number) => ({ path, line: index + 1 });
  const removed: RemovedText[] = [];
  const kept = [...lines];
  const drop = (index: number, as: RemovedText['rule']): void => {
    const printed = (lines[index] ?? '').trim();
    kept[index] = '';
    if (printed !== '') removed.push({ text: printed, rule: as, place: place(index) });
  };
  const top = lines.slice(from, end).map((line) => line.trim());
  const fields: MetadataField[] = [];
  const add = (name: string, value: string, index: number): void => {
    fields.push({ name, value, line: index + 1, origin: { source: 'header', rule: 'header-block', path } });
  };
  add('title', top[0] ?? '', from);
  const translator = top.length > 2 && translated.test(top.at(-1) ?? '') ? 1 : 0;
  const author = top.length - 1 - translator;
  if (author > 0) add('author', top[author] ?? '', from + author);
  if (translator > 0) add('translator', top.at(-1) ?? '', end - 1);
  if (author === 2) add('subtitle', top[1] ?? '', from + 1);
  for (let index = from; index < end; index += 1) kept[index] = '';
  // Lines that no field holds stay where they are.
  for (let index = 1; index < author; index += 1) if (author !== 2) kept[from + index] = lines[from + index] ?? '';
  const opened = lines.findIndex((line, index) => index >= end && index <= end + 2 && rule.test(line.trim()));
  const closed = opened < 0 ? -1 : lines.findIndex((line, index) => index > opened && index <= opened + mostNotes && rule.test(line.trim()));
  if (closed > 0) for (let index = opened; index <= closed; index += 1) drop(index, 'header-block');
  for (let index = first; index < lines.length; index += 1) drop(index, 'closing-source');
  const below = lines.slice(first).join(' ');
  const [, paper, year, month = '', day = ''] = appeared.exec(below) ?? [];
  if (year !== undefined) add('published', [year, month.padStart(2, '0'), day.padStart(2, '0')].filter((part) => part !== '00').join('-'), first);
  if (paper !== undefined) add('publication', paper.slice(1, -1), first);
  return { fields, lines: kept, readLines: lines.slice(from, end).filter((_, index) => kept[from + index] === ''), removed };
}
