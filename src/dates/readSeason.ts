/** A season with its year: `Spring 1997`, `Winter 1998-99`, `printemps 1997`, `Spring/Summer 1997`, `1997年春`. */
import type { DateReading } from '../model/date.js';
import { dateReading } from '../model/dateReading.js';
import { type DateToken, dateTokens } from './dateTokens.js';
import { leadWords } from './dateWords.js';
import type { FormReading } from './formReading.js';
import { intervalReading } from './intervalReading.js';
import { seasonNamed } from './seasonNamed.js';
import { seasonReading } from './seasonReading.js';
import { takeYear } from './takeYear.js';

const winter = 24;

export function readSeason(text: string): FormReading | undefined {
  const eastern = /^(\d{4}) ?年? ?([春夏秋冬][季号]?)$/.exec(text);
  if (eastern !== null) return inYear(Number(eastern[1]), seasonNamed(eastern[2] ?? ''));
  const tokens = dateTokens(text);
  let at = leadWords.has(tokens[0]?.text ?? '') ? 1 : 0;
  const first = seasonNamed(tokens[at]?.text ?? '');
  if (first === undefined) return undefined;
  at += 1;
  const second = tokens[at]?.text === '/' || tokens[at]?.text === '-' ? seasonNamed(tokens[at + 1]?.text ?? '') : undefined;
  if (second !== undefined) at += 2;
  const year = takeYear(tokens, at, { twoDigits: false, dashed: false });
  if (year === undefined || year.guessed) return undefined;
  if (year.next === tokens.length) return inYear(year.value, first, second);
  return second === undefined && first === winter ? winterAcross(year.value, tokens.slice(year.next)) : undefined;
}

function inYear(year: number, first: number | undefined, second?: number): FormReading | undefined {
  if (first === undefined || year < 1400 || year > 2099) return undefined;
  const from = seasonReading(year, first);
  const reading: DateReading | 'impossible' | undefined = second === undefined ? from : intervalReading(from, seasonReading(year, second));
  return reading === undefined ? undefined : { reading };
}

/** `Winter 1998-99`, `Winter 1998/1999`: December to February. */
function winterAcross(year: number, rest: readonly DateToken[]): FormReading | undefined {
  const [mark, token] = rest;
  if (rest.length !== 2 || (mark?.text !== '-' && mark?.text !== '/') || token === undefined) return undefined;
  const next = String(year + 1);
  return token.raw === next || token.raw === next.slice(2) ? { reading: intervalReading(dateReading(year, 12), dateReading(year + 1, 2)) } : undefined;
}
