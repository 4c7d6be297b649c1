/**
 * A date such as `03/04/1912` says two days. One of them is chosen where something else leaves but one: another statement of the same file,
 * another date of the text that shows the order, the text's own language, or the other files of its folder. Else both stay, and are reported.
 */
import { orderOf } from '../../../dates/orderOf.js';
import { plainDateText } from '../../../dates/plainDateText.js';
import { shownOrder } from '../../../dates/shownOrder.js';
import { commonWords } from '../../../model/commonWords.js';
import type { DateStatement } from '../../../model/date.js';
import { dateReading } from '../../../model/dateReading.js';
import { diagnose } from '../../../model/diagnose.js';
import type { ShownOrder } from '../../../model/knowledge.js';
import { languageByWords } from '../../../model/languageByWords.js';
import { plainTextOf } from '../../../model/plainTextOf.js';
import { ruleIsOn } from '../../../model/ruleIsOn.js';
import type { FieldInput } from './fieldInput.js';

const twoDays = /^\[(\d{4}-\d\d-\d\d)(\??),(\d{4}-\d\d-\d\d)\??\]$/;
/** Characters of the text that are looked at to tell its language. */
const sample = 600;
/** Fewer words tell no language. */
const fewestWords = 12;
/** A text of so many words of which so few are English is in another language; whichever it is, the day comes first. */
const fewestForeign = 20;
const mostEnglish = 0.1;
const english = commonWords.en ?? new Set<string>();
const rule = 'order-shown' as const;

/** `language` is the one that the metadata states. */
export function settleOrder(statements: readonly DateStatement[], input: FieldInput, language: string | undefined): DateStatement[] {
  return statements.map((statement) => {
    const match = twoDays.exec(statement.edtf);
    // What is written as EDTF means both.
    if (match === null || statement.evidence.text.includes('[')) return statement;
    const [, early = '', mark = '', late = ''] = match;
    const decided = ruleIsOn(rule, input.settings) ? decide([early, late], statement, statements, input, language) : undefined;
    if (decided === undefined) {
      input.report(
        diagnose('date/ambiguous', statement.evidence.place ?? { path: input.source.path }, { text: statement.evidence.text, readings: `${early}${mark} or ${late}${mark}` }),
      );
      return statement;
    }
    const [year = 0, month, day] = decided.day.split('-').map(Number);
    const reading = dateReading(year, month, day);
    return reading === undefined ? statement : { ...reading, edtf: `${reading.edtf}${mark}`, evidence: statement.evidence, decidedBy: decided.by };
  });
}

interface Decision {
  readonly day: string;
  readonly by: NonNullable<DateStatement['decidedBy']>;
}

function decide(
  days: readonly [string, string],
  statement: DateStatement,
  statements: readonly DateStatement[],
  input: FieldInput,
  language: string | undefined,
): Decision | undefined {
  for (const other of statements) {
    if (other === statement || twoDays.test(other.edtf)) continue;
    const fitting = days.filter((day) => other.earliest <= day && day <= other.latest);
    const [day] = fitting;
    if (day !== undefined && fitting.length === 1) return { day, by: { rule, text: other.evidence.text, meaning: `${other.edtf}, which the file states too, leaves only ${day}` } };
  }
  const place = { path: input.source.path };
  // "97-05-06.txt": with two digits of its year a name states no day, but it tells which of two is meant.
  const named = days.filter((day) => [day.slice(2), day.slice(2).replaceAll('-', '')].some((short) => new RegExp(`(?<!\\d)${short}(?!\\d)`).test(input.stem)));
  if (named[0] !== undefined && named.length === 1) return { day: named[0], by: { rule, text: input.stem, meaning: `the file’s name leaves only ${named[0]}`, place } };
  const inOrder = (order: ShownOrder['order'], text: string, who: string): Decision | undefined => {
    const day = dayInOrder(days, order, statement.evidence.text);
    return day === undefined ? undefined : { day, by: { rule, text, meaning: `${who} has the ${order === 'day-first' ? 'day' : 'month'} first`, place } };
  };
  const own = shownOrder(input.source.text);
  if (own === 'both') return undefined;
  if (own !== undefined) return inOrder(own.order, own.example, 'another date of the text, which can be read in one way only,');
  const spoken = language ?? languageOf(`${input.reading.headline?.value ?? ''} ${plainTextOf(input.reading.body).slice(0, sample)}`);
  const usual = spoken === undefined ? undefined : orderOf({ language: spoken });
  if (usual !== undefined) return inOrder(usual, spoken ?? '', 'the language of the text');
  const { folderOrder } = input.context;
  return folderOrder === undefined ? undefined : inOrder(folderOrder.order, folderOrder.example, 'a date in other files of the folder');
}

function dayInOrder(days: readonly [string, string], order: ShownOrder['order'], written: string): string | undefined {
  const numbers = days.map((day) => Number(day.slice(8)));
  for (const [, first, second] of plainDateText(written).matchAll(/(\d{1,2}) ?[-/:] ?(\d{1,2})/g)) {
    const pair = [Number(first), Number(second)];
    if (pair.every((each) => numbers.includes(each))) return days.find((day) => Number(order === 'day-first' ? day.slice(8) : day.slice(5, 7)) === pair[0]);
  }
  return undefined;
}

/** No script but the Latin is read month first anywhere. */
function languageOf(text: string): string | undefined {
  const script = /\p{sc=Cyrillic}{4}/u.test(text)
    ? 'ru'
    : /\p{sc=Arabic}{3}/u.test(text)
      ? 'ar'
      : /\p{sc=Greek}{4}/u.test(text)
        ? 'el'
        : /\p{sc=Hebrew}{3}/u.test(text)
          ? 'he'
          : undefined;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (script !== undefined || words.length < fewestWords) return script;
  return languageByWords(words) ?? (words.length >= fewestForeign && words.filter((word) => english.has(word)).length < words.length * mostEnglish ? 'und-Latn' : undefined);
}
