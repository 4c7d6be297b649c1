/** Where what a page prints below its article begins, if one of its lines is known and the others are short. */
import { isFigures } from '../../../model/isFigures.js';
import type { SwitchableRule } from '../../../model/ruleCatalogue.js';
import { isPersonName } from '../fields/isPersonName.js';
import type { ParseContext } from '../parseContext.js';
import { goesOn } from './goesOn.js';
import { isPitch } from './isPitch.js';
import { isTableRow } from './isTableRow.js';
import { tailRule } from './tailRule.js';

/** Most lines below the known one, and the longest of them, in UTF-16 units. */
const most = 14;
const longest = 130;
/** Lines of a page under which no text goes on. What sells or counts stands between paragraphs too. */
const closing: ReadonlySet<SwitchableRule> = new Set(['more-widget', 'comment-widget', 'share-widget', 'print-widget', 'navigation-line']);
/** Of the labels of a page, those of its topics: others are a card's, whose fields are the text's. */
const topics =
  /^(?:tags?|tagged|topics?|temas|thèmes|themen|schlagw\p{L}+|keywords|mots[- ]clés|etiquetas|argomenti|ключевые слова|теги|метки|الوسوم|标签|標籤|关键词|關鍵字|文章关键词|相關字詞|关键字|タグ|کلمات کلیدی|برچسب‌ها|كلمات مفتاحية|הנושאים)(?![\p{L}])/iu;
/** What nothing of a text ever stands below: whose it is, and who edited it in China. */
const last: ReadonlySet<SwitchableRule> = new Set(['copyright-line']);
const editor = /(?:编辑|編輯|责编|責編)[:：]/u;
/** "LOAD-DATE: March 9, 1994", "PUB-TYPE: Wire": fields of a database. */
const field = /^[A-Z][A-Z -]{2,24}:(?:\s|$)/;
const sentenceEnd = /[.!?…。！？।]["”’»)\]」』]{0,3}$/u;
/** The end of a line of verse or of a list; and writers, not pages, set hyphens before the points of their lists. */
const verse = /[;,،，、]$/u;

/**
 * @param end index after the last line that is not known
 * @returns the index of the known line, or undefined where a sentence, a row of figures or a lone name shows that the text reaches down to `end`
 */
export function belowWidget(lines: readonly string[], from: number, end: number, context: ParseContext): number | undefined {
  const below: string[] = [];
  for (let at = end - 1; at > from; at -= 1) {
    const line = (lines[at] ?? '').trim();
    if (line === '') continue;
    if (context.isKept(line) || isTableRow(lines, at)) return undefined;
    const rule = tailRule(line, context);
    if (below.length > 0 && rule !== undefined && isAnchor(line, rule, below) && (lines[at - 1] ?? '').trim() !== line && !goesOn(lines[at - 1] ?? ''))
      return isSignature(below, rule) ? undefined : at;
    if (rule === undefined && !isPitch(line) && !isOffer(line)) return undefined;
    if (rule === undefined) below.push(line);
    if (below.length > most) return undefined;
  }
  return undefined;
}

function isAnchor(line: string, rule: SwitchableRule, below: readonly string[]): boolean {
  if (closing.has(rule) || last.has(rule) || (rule === 'label-widget' && topics.test(line))) return true;
  if (rule === 'end-mark' && /^end of (?:document|article|story|text)$/i.test(line)) return true;
  return (rule === 'credit-line' && editor.test(line)) || (rule === 'label-widget' && field.test(line) && below.some((each) => field.test(each)));
}

function isOffer(line: string): boolean {
  return line.length <= longest && !sentenceEnd.test(line) && !verse.test(line) && !line.startsWith('- ') && !isFigures(line);
}

/** Right under a widget, and nothing else below it: who wrote the text. */
function isSignature(below: readonly string[], rule: SwitchableRule): boolean {
  const [only = '', ...others] = below;
  return others.length === 0 && rule !== 'label-widget' && isPersonName(only) !== undefined;
}
