import type { RemovedText } from '../../../model/article.js';
import type { SwitchableRule } from '../../../model/ruleCatalogue.js';
import { type ParseContext, ruleIsOnIn } from '../parseContext.js';

/** Lengths of such lines, in UTF-16 units. */
const shortest = 3;
const longest = 110;
/** What pages set between the paragraphs of a text, and no text says: players that were not shown, and the way on. */
const pageLine =
  /^(?:continue reading(?: the main story)|related coverage|people are also reading(?:…|\.\.\.)?|scroll down for (?:videos?|more)|media playback is (?:not supported|unsupported) on (?:this|your) device|this video can ?not be played|jump media player.{0,100}|(?:hide|toggle) caption|enlarge this image|play video|expand image|advertisement(?: \d{1,2})?|article content(?: continued)?|(?:story|article|content) continues below(?: (?:(?:this|the) )?(?:ad|advert|advertisement|video|gallery))?\.?|see all comments(?: {1,3}write a comment)?|story continued below|skip advertisement|advertisement ?[·-] ?scroll to continue|scroll to continue with content|ad feedback|haberin devamı|passer la publicité|publicidade|publicité|continua (?:após|depois d)a publicidade)$/i;
/** "Lire aussi : Grippe, le vaccin en retard", "Read more: …" between two paragraphs: the way to another text, with its headline. */
const readAlso =
  /^(?:[►▶→•*>–-]{1,2}\s?)?(?:à lire(?: aussi)?|lire (?:aussi|également)|lisez aussi|voir aussi|à voir aussi|lee también|lea también|leé también|mirá también|te puede interesar|leia (?:também|mais)|veja também|saiba mais|leggi anche|guarda anche|vedi anche|lesen sie (?:auch|mehr)|mehr zum thema|read (?:also|more)|also read|related(?: (?:story|article|coverage))?|lees ook|läs (?:också|även)|les også|læs også|czytaj (?:też|także)|zobacz też|čtěte také|citește și|читайте также|читайте також|διαβάστε επίσης|baca juga|xem thêm|اقرأ أيض(?:ا|اً|ًا)|إقرأ أيضا|यह भी पढ़ें|আরও পড়ুন|関連記事|相关阅读|延伸閱讀)\s?[:：|»>–-]{1,2}\s?\S.{4,160}$/iu;
const longestMore = 200;
/** Where the sign stands that divides the words from the headline. */
const reach = 40;
const sign = /[:：|»>–-]/u;

/** What closes a release, over those whom one may ask. */
const endMark = /^(?:[-–—]{1,3}\s?(?:30|ends?)\s?[-–—]{1,3}|(?:# ){2,3}#|#{3,5})$/i;

/** The lines of a text, those of the page around it blank. What was removed is added to `removed`. `firstLine` is the number of the first, from 1. */
export function withoutPageLines(lines: readonly string[], firstLine: number, context: ParseContext, removed: RemovedText[]): readonly string[] {
  let own: string[] | undefined;
  const remove = (at: number, text: string, rule: SwitchableRule): void => {
    own ??= [...lines];
    own[at] = '';
    removed.push({ text, rule, place: { path: context.path, line: firstLine + at } });
  };
  const marks: number[] = [];
  for (let at = 1; at < lines.length - 1; at += 1) {
    const raw = lines[at] ?? '';
    if (raw.length < shortest) continue;
    const text = raw.trim();
    if (text.length < shortest || text.length > longestMore) continue;
    if (sign.test(text.slice(0, reach)) && isApart(lines, at) && readAlso.test(text) && !text.endsWith('.') && !context.isKept(text) && ruleIsOnIn('more-widget', context)) {
      remove(at, text, 'more-widget');
      continue;
    }
    if (text.length > longest) continue;
    const first = text.charCodeAt(0) | 32;
    // Letters are compared in small ones, "a" to "t". The word of an advertisement has a capital: a narrow column may break before the word.
    if (first > 96 && first < 117) {
      if (text !== 'advertisement' && pageLine.test(text) && !context.isKept(text) && ruleIsOnIn('subscribe-widget', context)) remove(at, text, 'subscribe-widget');
    } else if (endMark.test(text)) marks.push(at);
  }
  const [mark] = marks;
  // One alone, in the lower half: several are stars between the parts of a text.
  if (mark !== undefined && marks.length === 1 && mark * 2 > lines.length && isApart(lines, mark)) {
    const text = (lines[mark] ?? '').trim();
    if (!context.isKept(text) && ruleIsOnIn('end-mark', context)) remove(mark, text, 'end-mark');
  }
  return own ?? lines;
}

function isApart(lines: readonly string[], at: number): boolean {
  return (lines[at - 1] ?? '').trim() === '' && (lines[at + 1] ?? '').trim() === '';
}
