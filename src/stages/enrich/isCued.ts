import { cueWords } from './cueWords.js';

const gap = '[\\s\\u00A0]{0,2}';
/** Chinese and Japanese part no words: there, only a cue of one character must stand by itself. */
const cue = new RegExp(`(?:(?<![\\p{L}\\p{N}])(?:${cueWords.join('|')})|[参參详詳请請][见見阅閱看]|参照)${gap}$`, 'iu');
/** What may stand between the cue and what it announces: `see our report “…”`, `siehe unseren Artikel „…“`. */
const kind = new RegExp(
  `[\\s\\u00A0](?:(?:our|the|unseren?|den|das|die|notre|l[ae]|nuestro|nuestra|el|il|nostro|nossa?|o|a|нашу?|the earlier|our earlier)[\\s\\u00A0])?(?:article|report|story|editorial|interview|essay|column|review|leader|artikel|bericht|beitrag|aufsatz|leitartikel|kommentar|reportage|éditorial|entretien|artículo|reportaje|nota|articolo|servizio|intervista|artigo|reportagem|matéria|стать[юяеи]|материал|заметк[ауи]|مقال|تقرير)${gap}[:]?${gap}$`,
  'iu',
);
/** "we see", "to see": a verb of the sentence and no cue. */
const verbBefore = /(?:^|\s)(?:we|i|you|they|to|can|could|will|would|may|might|must|did|do|not|and|who|people|readers|he|she)\s(?:see|compare)[\s\u00A0]{0,2}$/i;
/** In Japanese the cue follows. */
const cueAfter = /^[\s\u00A0]?(?:号|號)?を?(?:参照|参考|参看|見よ|참조)/u;

/** UTF-16 units before a reference in which its cue is looked for. */
const reach = 70;

/** Whether a word such as “cf.” stands before a place, or after it as in Japanese. */
export function isCued(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const plain = before.replace(kind, ' ');
  return (cue.test(plain) && !verbBefore.test(plain)) || cueAfter.test(text.slice(end, end + 8));
}
