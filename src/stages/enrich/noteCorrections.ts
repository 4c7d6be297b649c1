import type { Nodes, Root } from 'mdast';
import { findDates } from '../../dates/findDates.js';
import type { Correction } from '../../model/article.js';
import { blockIdOf } from '../../model/blockId.js';
import { plainTextOf } from '../../model/plainTextOf.js';

/** How a note begins that corrects; other notes are remarks, and only stay where they stand. */
const word =
  /^(?:for the record|corrections?|clarification|erratum|berichtigung|korrektur|rectificatif|fe de (?:errores|erratas)|errata(?: corrige)?|rettifica|correção|поправка|تصحيح|تصويب)(?!\p{L}|-\p{L})|^(?:更正|訂正)/iu;
/** A full stop only right behind the word, and a hyphen only by itself: "Corrections said the two 500-bed prisons …" is the news of a company. */
const mark = /^[^:：.—–]{2,30}?(?:[:：—–]|\s-{1,2}(?=\s))|^[\p{L}\p{M}]{2,15}\./u;
/** Where a note says when it was made: right behind its first word, within so many UTF-16 units. */
const opening = 80;

/** What the Los Angeles Times prints before such a note: "For the Record Los Angeles Times Saturday June 2, 1990 Home Edition … Type of Material: Correction". */
const stamped = /^for the record\s.{20,200}?\btype of material:? corrections?\b/iu;
/** The word by itself; what it stands over must tell of a mistake. */
const alone = /^[\p{L} ]{4,24}[:：]?$/u;
const mistake =
  /\b(?:incorrect(?:ly)?|misstated|misspelled|misidentified|misquoted|erroneous(?:ly)?|inaccurate(?:ly)?|in error|an error|should have|was wrong|were wrong|wrongly|erreur|erron[ée]|par erreur|falsch|fehlerhaft|irrtümlich|fälschlich|richtig muss|err[oó]nea?(?:mente)?|por error|errata|erro|equivocad|sbagliat|errat|errore|ошиб|неверно|следует читать)|خطأ|错误|錯誤|有误|誤り|訂正/iu;

/** The paragraphs of a text that correct it, each with its address, and its date where it begins with one. */
export function noteCorrections(body: Root, language: string): Correction[] {
  const corrections: Correction[] = [];
  for (const [at, node] of body.children.entries()) {
    if ((node.type !== 'paragraph' && node.type !== 'heading') || !word.test(firstWords(node))) continue;
    const printed = plainTextOf(node).trim();
    const text = printed.replace(/\s+/g, ' ');
    const below = body.children[at + 1];
    // "For the Record" over the note.
    const over = alone.test(text) && below?.type === 'paragraph' ? plainTextOf(below).replace(/\s+/g, ' ').trim() : '';
    if (mistake.test(over)) corrections.push(noted(over, undefined));
    if (over !== '' || node.type === 'heading') continue;
    const lead = stamped.exec(text)?.[0].length ?? mark.exec(text)?.[0].length ?? (alone.test(printed.split('\n', 1)[0] ?? '') && mistake.test(text) ? printed.indexOf('\n') : -1);
    if (lead < 0) continue;
    const [mention] = findDates(text.slice(0, Math.max(opening, lead)), { language });
    corrections.push(noted(text, mention !== undefined && mention.start <= lead + 2 ? mention.reading : undefined));
  }
  return corrections;
}

function noted(text: string, date: Correction['date']): Correction {
  const inText = blockIdOf(text);
  return { text, ...(date === undefined ? {} : { date }), ...(inText === undefined ? {} : { inText }) };
}

/** The first text in a node, which is all that most paragraphs are asked for. */
function firstWords(node: Nodes): string {
  for (let at: Nodes | undefined = node; at !== undefined; at = 'children' in at ? at.children[0] : undefined) if (at.type === 'text') return at.value;
  return '';
}
