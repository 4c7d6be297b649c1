/** What in an undated text narrows the day of its publication: days it tells of, issues it refers to, "earlier this month". */
import { findDates } from '../../dates/findDates.js';
import { orderOf } from '../../dates/orderOf.js';
import { readPartialDate } from '../../dates/readPartialDate.js';
import type { DateHint, Dateline } from '../../model/article.js';
import type { SwitchableRule } from '../../model/ruleCatalogue.js';
import type { Settings } from '../../model/settings.js';
import { findReferences } from './findReferences.js';
import { firstWhere } from './firstWhere.js';
import { sentenceFinder } from './sentenceFinder.js';

/** Most hints that are kept of one text. */
const mostHints = 60;

/** An issue that is still to come: `to be continued in HB 12/24`. */
const announced = /\b(?:will|to be continued|continued in|concluded in|folgt in|fortsetzung|à suivre|continuará|continua)\b[^.!?]*$/i;
const announcedReach = 60;

export interface HintInput {
  readonly dateline: Dateline | undefined;
  /** Of the text. */
  readonly language: string;
  readonly settings: Settings;
}

const thisMonth =
  /(?<!\p{L})(?:(?:earlier|later|late) this month|this month|(?:anfang|mitte|ende) (?:des|dieses) monats|in diesem monat|diesen monat|ce mois-ci|au début (?:du|de ce) mois|plus tôt ce mois|este mes|a (?:principios|comienzos) de(?: este|l) mes|questo mese|all'inizio del mese|n?este mês|no início do mês|в этом месяце|в начале (?:этого )?месяца|هذا الشهر|الشهر الجاري)(?!\p{L})|本月|这个月|今月/giu;
/** Words of a sentence that looks ahead. */
const ahead =
  /\b(?:will|shall|would|to be held|is to|are to|scheduled|upcoming|next|plans?|planned|planning|until|deadline|starting|expected|due|wird|werden|soll(?:en)?|bis|sera|seront|aura|doit|prévue?s?|será|serán|hasta|prevista?|sarà|saranno|fino|serão|até)\b|будет|будут|состоится|سوف|将|予定/iu;

export function findDateHints(text: string, { dateline, language, settings }: HintInput): DateHint[] {
  const hints: DateHint[] = [];
  const months = [...text.matchAll(thisMonth)];
  const sentenceAround = sentenceFinder(text);
  for (const { start, end, reference } of findReferences(text, settings, undefined)) {
    if (hints.length >= mostHints) break;
    if (reference.issue === undefined || reference.disagrees !== undefined || announced.test(text.slice(Math.max(0, start - announcedReach), start))) continue;
    // The last issue of a range appeared last.
    const issue = { ...reference.issue, number: reference.through ?? reference.issue.number };
    hints.push({ kind: 'reference', issue, text: reference.text, isThisMonth: months.length > 0 && isOneWithin(months, sentenceAround(start, end)) });
  }
  const [month] = months;
  if (month !== undefined) hints.push({ kind: 'this-month', text: month[0] });
  const partial = dateline?.date === undefined ? undefined : readPartialDate(dateline.date);
  if (partial?.month !== undefined && partial.day !== undefined) {
    const { month: named, day, weekday } = partial;
    hints.push({ kind: 'dateline', month: named, day, ...(weekday === undefined ? {} : { weekday }), text: dateline?.date ?? '' });
  }
  const order = settings.dateOrder ?? orderOf({ language });
  for (const { start, end, text: words, year, month: named, day, weekday } of findDates(text, {
    isOn: (form) => settings.rules[form as SwitchableRule] !== false,
    ...(order === undefined ? {} : { order }),
  })) {
    if (hints.length >= mostHints) break;
    if (named === undefined || (day === undefined && year === undefined)) continue;
    const [from, to] = sentenceAround(start, end);
    if (ahead.test(text.slice(from, to))) continue;
    if (day === undefined) {
      if (year !== undefined) hints.push({ kind: 'month', year, month: named, text: words });
      continue;
    }
    hints.push({ kind: 'day', month: named, day, text: words, ...(year === undefined ? {} : { year }), ...(weekday === undefined ? {} : { weekday }) });
  }
  return hints;
}

/** Whether one of these places, which are in order, lies within the bounds. */
function isOneWithin(places: readonly { readonly index: number }[], [from, to]: readonly [number, number]): boolean {
  return (places[firstWhere(places, ({ index }) => index >= from)]?.index ?? to) < to;
}
