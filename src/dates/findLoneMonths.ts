/** Months that stand alone in running text: `in January`, `seit März`, `fin août`. Only in the text's own language, as that language writes them; English where none is known. */
import type { DateContext } from './dateContext.js';
import { foldWord } from './foldWord.js';
import { type FoundDate, foundDate } from './foundDate.js';
import { letterAt } from './letterAt.js';
import { type MonthCues, monthCues } from './monthCues.js';
import { monthNamed } from './monthNamed.js';
import { monthNames } from './monthNames.js';
import { primaryLanguage } from './primaryLanguage.js';
import { wordBefore } from './wordBefore.js';

const patterns = new Map<string, RegExp>();
const form = 'month-alone';

/** `taken` are the dates found before, in the order of the text: a month within one is not alone. */
export function findLoneMonths(text: string, context: DateContext, taken: readonly FoundDate[]): FoundDate[] {
  const language = primaryLanguage(context.language) ?? 'en';
  const cues = monthCues[language];
  if (cues === undefined || context.isOn?.(form) === false) return [];
  const found: FoundDate[] = [];
  let next = 0;
  for (const match of text.matchAll(patternOf(language))) {
    const [name] = match;
    const start = match.index;
    const end = start + name.length;
    while (next < taken.length && (taken[next]?.end ?? 0) <= start) next += 1;
    if ((taken[next]?.start ?? text.length) < end || letterAt(text, end) || letterAt(text, start - 1) || !isMonth(text, start, name, cues)) continue;
    const month = monthNamed(name.split(' ').map(foldWord).join(' '))?.number;
    if (month !== undefined) found.push(foundDate(start, end, form, { month }));
  }
  return found;
}

function isMonth(text: string, start: number, name: string, { doubtful, cues, weakCues = [] }: MonthCues): boolean {
  const { text: before, gap } = wordBefore(text, start) ?? { text: '', gap: '' };
  if (gap === '-' && before.toLowerCase() !== 'mid') return false;
  const isBeside = gap === ' ' || gap === '-';
  const isCued = isBeside && cues.includes(before.toLowerCase());
  const isWeaklyCued = isBeside && weakCues.includes(before.toLowerCase());
  // `May's government`.
  const isOwner = /^['’]s/.test(text.slice(start + name.length, start + name.length + 2));
  const isCapital = name.charAt(0) !== name.charAt(0).toLowerCase();
  const isNamed = isCapital && /^ \p{Lu}/u.test(text.slice(start + name.length, start + name.length + 2));
  if (doubtful.includes(name)) return (isCued || (isWeaklyCued && !isNamed)) && !isOwner;
  // `October Revolution`, `Black September`.
  return isCued || !isCapital || !(isNamed || (gap === ' ' && /^\p{Lu}/u.test(before) && !isWeaklyCued));
}

function patternOf(language: string): RegExp {
  const known = patterns.get(language);
  if (known !== undefined) return known;
  const names = (monthNames[language] ?? []).flatMap((cell) => (cell.split(';')[0] ?? '').split(' ').map((name) => name.replace('_', ' ')));
  // The longest first, so that of two names the one is found that is written.
  const made = new RegExp(names.sort((a, b) => b.length - a.length).join('|'), 'g');
  patterns.set(language, made);
  return made;
}
