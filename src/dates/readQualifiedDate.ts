/**
 * A date that is said to be about right (`c. 1843`, `um 1843`, `1843年頃`: EDTF's `~`), that is doubted (`1843 [?]`, `probably May 1843`: `?`),
 * or of which a part is meant (`mid-May 1920`, `Anfang 1920`: the whole month or year is given, since the part has no bounds).
 */
import type { DateReading } from '../model/date.js';
import type { DateContext } from './dateContext.js';
import type { FormReading } from './formReading.js';
import { readCjkDate } from './readCjkDate.js';
import { readEraDate } from './readEraDate.js';
import { readIsoDate } from './readIsoDate.js';
import { readIsoMonth } from './readIsoMonth.js';
import { readNamedDate } from './readNamedDate.js';
import { readNamedMonth } from './readNamedMonth.js';
import { readNumericDate } from './readNumericDate.js';
import { readSeason } from './readSeason.js';
import { readYear } from './readYear.js';
import { readYearSpan } from './readYearSpan.js';

const about =
  /^(?:c(?:irca|a)?\.?(?: |(?=\d))|~ ?|(?:about|around|approximately|approx\.?|roughly|etwa|ungefähr|um|gegen|vers|environ|v\.|hacia|alrededor de|aproximadamente|verso(?: il)?|intorno al?|por volta de|cerca de|около|ок\.|примерно|приблизительно|حوالي|نحو|قرابة) |[约約] ?)/iu;
const aboutAfter = / ?(?:頃|ごろ|ころ|前[後后]|左右|\((?:c(?:irca|a)?|approx)\.?\)|, ?circa| c(?:irc)?a\.?)$/u;
const doubtful =
  /^(?:probably|possibly|perhaps|presumably|wahrscheinlich|vermutlich|wohl|probablement|peut-être|probablemente|probabilmente|forse|provavelmente|вероятно|предположительно) /iu;
const doubtfulAfter = / ?(?:\?|\(\?\)|\[\?\])$/;
const part =
  /^(?:(?:the )?(?:early|mid|middle|late|beginning|end)[ -](?:in |of |the )*|(?:anfang|mitte|ende) |(?:début|fin)(?: d[eu'])? ?|mi-|(?:a )?(?:principios|comienzos|mediados|finales|fines) del? |(?:inizio|metà|fine)(?: di)? |(?:início|começo|meados|fim|final) d[eo] |(?:в )?(?:начал[оеа]|середин[аые]|кон(?:ец|це|ца)) |(?:أوائل|مطلع|بداية|منتصف|أواخر|نهاية) (?:شهر )?)/iu;
const partAfter = / ?(?:[初末底中]|前半|後半|年初|年末|年底)$/u;

export function readQualifiedDate(text: string, context: DateContext): FormReading | undefined {
  const bracketed = /^\[((?:[^[\].,]|\.(?!\.)){4,60})\]$/.exec(text);
  const whole = bracketed?.[1] ?? text;
  const [isAbout, plain] = stripped(whole, about, aboutAfter);
  const [isDoubtful, core] = stripped(plain, doubtful, doubtfulAfter);
  const [isPart, inner] = stripped(core, part, partAfter);
  if (!isAbout && !isDoubtful && !isPart && bracketed === null) return undefined;
  const reading = coreReading(inner, context);
  if (reading === undefined || reading === 'impossible') return reading === undefined ? undefined : { reading };
  if (isPart && reading.precision === 'day') return undefined;
  const mark = isAbout ? (isDoubtful ? '%' : '~') : isDoubtful ? '?' : '';
  return { reading: mark === '' ? reading : { ...reading, edtf: qualified(reading.edtf, mark) } };
}

/** Whether a qualifier stands before or after, and the text without it. */
function stripped(text: string, before: RegExp, after: RegExp): readonly [boolean, string] {
  const rest = text.replace(before, '').replace(after, '');
  return [rest !== text, rest.trim()];
}

function qualified(edtf: string, mark: string): string {
  return edtf
    .split('/')
    .map((end) => `${end.replace(/[?~%]$/, '')}${mark}`)
    .join('/');
}

function coreReading(text: string, context: DateContext): DateReading | 'impossible' | undefined {
  const simple = readYear(text) ?? readIsoDate(text) ?? readYearSpan(text) ?? readIsoMonth(text);
  if (simple !== undefined) return simple;
  const withYear = /^(1[4-9]\d\d|20\d\d) ?(?:г\.?|года?|м|年)$/.exec(text);
  if (withYear !== null) return readYear(withYear[1] ?? '');
  const found = readNamedDate(text) ?? readNamedMonth(text) ?? readNumericDate(text, context) ?? readSeason(text) ?? readCjkDate(text) ?? readEraDate(text, context);
  return found?.ambiguous === true ? undefined : found?.reading;
}
