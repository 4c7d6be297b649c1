/**
 * How surprising a file is if a byte is a character of this encoding, in bits: the least over the languages of its script. Only bytes
 * above ASCII count, and ASCII after them; the rest reads alike under every encoding.
 */
import { byteTable } from './byteTable.js';
import { type Region, regionsOf, type Script, type SingleByteCandidate } from './candidates.js';
import type { LanguagePenalties } from './languagePenalties.js';
import { pairModel } from './pairModel.js';
import { symbolCost } from './symbolCost.js';

/** A byte above ASCII between its neighbours, and how often it is found so. */
export interface Triple {
  readonly before: number;
  readonly byte: number;
  readonly after: number;
  readonly times: number;
}

/** What a byte costs that the encoding has no character for. */
const invalid = 40;
/** A letter of another script, or of none that is read here. */
const foreignLetter = 15;
const scriptsMixed = 12;
/** What it costs on the average that a word ends after a letter, or begins with it. */
const endOfForeignWord = 4;
const besideDigit = 4;
/** No word has a letter three times running. */
const threeAlike = 12;
/** Quotation marks that only begin, or only end. */
const pairedQuotes = new Set('“”„«»‹›');
const unpaired = 6;
/** Text in a language of another region than the encoding's. */
const away = 6;
const capitals = { firstOfWord: 3, amongCapitals: 1, afterSmall: 9 };

interface Reading {
  readonly character: string;
  readonly kind: 'small' | 'capital' | 'uncased' | 'symbol' | 'digit' | 'none';
  /** Its number in the table of pairs. */
  readonly number: number;
  readonly isForeign: boolean;
  readonly isApostrophe: boolean;
}

export function scoreSingleByte(triples: readonly Triple[], candidate: SingleByteCandidate, { penalties, elsewhere }: LanguagePenalties): number {
  const { encoding, script, regions } = candidate;
  const model = pairModel(script);
  const readings = readingsOf(encoding, script);
  const { width, costs } = model;
  const count = model.languages.length;
  const totals = new Float64Array(count);
  let common = 0;
  let opening = 0;
  let closing = 0;
  const none = readingOf('\ufffd', script);
  for (const { before, byte, after, times } of triples) {
    const reading = readings[byte] ?? none;
    const first = readings[before] ?? none;
    const next = readings[after] ?? none;
    const nextIsAscii = after < 0x80;
    if (reading.kind === 'none') {
      common += invalid * times;
      continue;
    }
    const isApostrophe = reading.character === '’' && isLetter(first) && isLetter(next) && script === 'latin';
    if (!isLetter(reading) && !isApostrophe) {
      common += symbolCost(reading.character, first.character, next.character) * times;
      if (pairedQuotes.has(reading.character)) {
        if (isLetter(next) && !isLetter(first)) opening += times;
        else closing += times;
      }
      // A word ends before a sign and begins after it.
      if (isLetter(first)) endOfWord(first, first.number, 0, times);
      if (nextIsAscii && isLetter(next)) endOfWord(next, 0, next.number, times);
      continue;
    }
    let fixed = caseCost(first, reading, next, nextIsAscii);
    if (reading.isForeign) fixed += foreignLetter;
    if (isLetter(first) && first.isForeign !== reading.isForeign) fixed += scriptsMixed;
    if (nextIsAscii && isLetter(next) && next.isForeign !== reading.isForeign) fixed += scriptsMixed;
    if (first.kind === 'digit' || next.kind === 'digit') fixed += besideDigit;
    if (before === byte && byte === after) fixed += threeAlike;
    common += fixed * times;
    if (!reading.isForeign) add(first.number, reading.number, times, first.isApostrophe ? reading.number : undefined);
    if (nextIsAscii) add(reading.number, next.number, times, next.isApostrophe ? reading.number * width : undefined);
  }
  if (opening > 0 !== closing > 0) common += unpaired;
  return common + Math.min(...model.languages.map((language, index) => (totals[index] ?? 0) + (penalties.get(language) ?? elsewhere) + (isAtHome(language, regions) ? 0 : away)));

  /** An apostrophe is part of the word, or a quotation mark beside it: whichever is likelier. `otherwise` is the pair with a blank in its place. */
  function add(before: number, after: number, times: number, otherwise = before * width + after): void {
    const row = (before * width + after) * count;
    const other = otherwise * count;
    for (let language = 0; language < count; language += 1) {
      totals[language] = (totals[language] ?? 0) + Math.min(costs[row + language] ?? 0, costs[other + language] ?? 0) * times;
    }
  }

  function endOfWord(beside: Reading, before: number, after: number, times: number): void {
    if (beside.isForeign) common += endOfForeignWord * times;
    else add(before, after, times);
  }
}

function isAtHome(language: string, regions: readonly Region[] | undefined): boolean {
  return regions === undefined || (regionsOf[language] ?? ['west']).some((region) => regions.includes(region));
}

function caseCost(first: Reading, reading: Reading, next: Reading, nextIsAscii: boolean): number {
  let cost = 0;
  if (reading.kind === 'capital') cost += first.kind === 'small' ? capitals.afterSmall : first.kind === 'capital' ? capitals.amongCapitals : capitals.firstOfWord;
  if (reading.kind === 'small' && next.kind === 'capital' && nextIsAscii) cost += capitals.afterSmall;
  return cost;
}

function isLetter({ kind }: Reading): boolean {
  return kind === 'small' || kind === 'capital' || kind === 'uncased';
}

const scriptLetters: Readonly<Record<Script, RegExp>> = {
  latin: /^(?:(?![ªºˆˇ])\p{sc=Latin}|\u0300|\u0301|\u0303|\u0309|\u0323)$/u,
  cyrillic: /^\p{sc=Cyrillic}$/u,
  greek: /^\p{sc=Greek}$/u,
  hebrew: /^\p{sc=Hebrew}$/u,
  arabic: /^[\p{sc=Arabic}\u0640\u064b-\u0655]$/u,
  thai: /^\p{sc=Thai}$/u,
};

const known = new Map<string, readonly Reading[]>();

function readingsOf(encoding: string, script: Script): readonly Reading[] {
  let readings = known.get(encoding);
  if (readings === undefined) {
    readings = byteTable(encoding).map((character) => readingOf(character, script));
    known.set(encoding, readings);
  }
  return readings;
}

function readingOf(character: string, script: Script): Reading {
  const model = pairModel(script);
  const isApostrophe = (character === '’' || character === "'") && script === 'latin';
  const plain = { character, number: isApostrophe ? (model.numbers.get('’') ?? 0) : 0, isForeign: false, isApostrophe };
  if (character === '\ufffd') return { ...plain, kind: 'none' };
  if (/^\p{Nd}$/u.test(character)) return { ...plain, kind: 'digit' };
  const own = scriptLetters[script].test(character) && /^[\p{L}\p{M}]$/u.test(character);
  if (!own && (!/^\p{L}$/u.test(character) || /^[ªºµˆˇ\u2126]$/.test(character))) return { ...plain, kind: 'symbol' };
  const small = character.toLowerCase();
  // The letters of Romanian with a comma below were long written with a cedilla.
  const cedilla = small === 'ș' ? 'ş' : small === 'ț' ? 'ţ' : small;
  const kind = character !== small ? 'capital' : character !== character.toUpperCase() ? 'small' : 'uncased';
  return { ...plain, kind, number: model.numbers.get(cedilla) ?? model.unknown, isForeign: !own };
}
