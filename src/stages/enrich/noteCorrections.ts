import type { Nodes, Root } from 'mdast';
import { findDates } from '../../dates/findDates.js';
import type { Correction } from '../../model/article.js';
import { blockIdOf } from '../../model/blockId.js';
import { plainTextOf } from '../../model/plainTextOf.js';

/** How a note begins that corrects; other notes are remarks, and only stay where they stand. */
const word =
  /^(?:for the record|corrections?|clarification|erratum|berichtigung|korrektur|rectificatif|fe de (?:errores|erratas)|errata(?: corrige)?|rettifica|correção|поправка|تصحيح|تصويب|更正|訂正)/iu;
const mark = /^[^:：.—–-]{4,30}[:：.—–-]/u;
/** Where a note says when it was made: right behind its first word, within so many UTF-16 units. */
const opening = 80;

/** The paragraphs of a text that correct it, each with its address, and its date where it begins with one. */
export function noteCorrections(body: Root, language: string): Correction[] {
  const corrections: Correction[] = [];
  for (const node of body.children) {
    if (node.type !== 'paragraph' || !word.test(firstWords(node))) continue;
    const text = plainTextOf(node).replace(/\s+/g, ' ').trim();
    const after = mark.exec(text)?.[0].length;
    if (after === undefined) continue;
    const [mention] = findDates(text.slice(0, opening), { language });
    const date = mention !== undefined && mention.start <= after + 2 ? mention.reading : undefined;
    const inText = blockIdOf(text);
    corrections.push({ text, ...(date === undefined ? {} : { date }), ...(inText === undefined ? {} : { inText }) });
  }
  return corrections;
}

/** The first text in a node, which is all that most paragraphs are asked for. */
function firstWords(node: Nodes): string {
  for (let at: Nodes | undefined = node; at !== undefined; at = 'children' in at ? at.children[0] : undefined) if (at.type === 'text') return at.value;
  return '';
}
