/** Whether a text has nothing in it but numbers and words that stand in dates. It turns prose away at its first word, before any form is tried. */
import {
  afterNoon,
  beforeNoon,
  dayOrdinals,
  dayParts,
  leadWords,
  ordinalEndings,
  particles,
  qualifiers,
  rangeLeads,
  rangeWords,
  timeEndings,
  timeLeads,
  yearEndings,
  zoneWords,
} from './dateWords.js';
import { isFeastWord } from './feastNamed.js';
import { foldWord } from './foldWord.js';
import { monthNamed } from './monthNamed.js';
import { seasonNamed } from './seasonNamed.js';
import { weekdayNamed } from './weekdayNamed.js';

const small: readonly { readonly has: (word: string) => boolean }[] = [
  leadWords,
  particles,
  ordinalEndings,
  yearEndings,
  rangeWords,
  rangeLeads,
  timeLeads,
  timeEndings,
  dayParts,
  beforeNoon,
  afterNoon,
  zoneWords,
  qualifiers,
  dayOrdinals,
];
/** Words of three letters and more, of scripts that part words by spaces; shorter ones are too many, and say too little. */
const word = /[a-z\u00c0-\u1fff]{3,}/gi;

/** Halves of names: `terça-feira`, `п'ятниця`, `كانون الثاني`, `יום שני`. */
const halves = new Set([
  'feira',
  ...[
    'ятниця',
    'ятницю',
    'كانون',
    'الثاني',
    'الأول',
    'ثاني',
    'أول',
    'تشرين',
    'יום',
    'שני',
    'שלישי',
    'רביעי',
    'חמישי',
    'שישי',
    'שבת',
    'ראשון',
    'tháng',
    'hai',
    'năm',
    'sáu',
    'bảy',
    'chủ',
    'nhật',
  ].map(foldWord),
]);

export function isDateLike(plain: string): boolean {
  if (!/[\dX一二三四五六七八九十〇元]/.test(plain)) return false;
  for (const [found] of plain.matchAll(word)) {
    const folded = foldWord(found);
    // Zones, and months in Roman numerals.
    const isZone = (found.length < 6 && found === found.toUpperCase()) || /^[ivx]{3,4}$/.test(found);
    if (
      !isZone &&
      monthNamed(folded) === undefined &&
      weekdayNamed(folded) === undefined &&
      seasonNamed(folded) === undefined &&
      !halves.has(folded) &&
      !isFeastWord(folded) &&
      !small.some((set) => set.has(folded))
    )
      return false;
  }
  return true;
}
