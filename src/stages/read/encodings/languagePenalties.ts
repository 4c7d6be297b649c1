/**
 * How much less likely each language is than the likeliest, in bits, by the ASCII letters that follow each other in the text: they read
 * alike under every encoding. `elsewhere` is for languages that are written in other letters.
 */
import { pairModel } from './pairModel.js';

/** Letters depend on each other over more than two places, so a pair is worth less than it says. */
const weight = 0.35;
const most = 24;
const mostElsewhere = 14;

export interface LanguagePenalties {
  readonly penalties: ReadonlyMap<string, number>;
  readonly elsewhere: number;
}

export function languagePenalties(sample: Buffer): LanguagePenalties {
  const { languages, numbers, width, costs } = pairModel('latin');
  const totals = new Float64Array(languages.length);
  const counts = new Map<number, number>();
  let ascii = 0;
  let high = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const byte = sample[at] ?? 0;
    if (byte > 0x7f) high += 1;
    const letter = asciiLetter(byte);
    if (letter) ascii += 1;
    const previous = sample[at - 1] ?? 0x20;
    if (byte > 0x7f || previous > 0x7f || !(letter || asciiLetter(previous))) continue;
    const key = (previous << 8) | byte;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const [key, count] of counts) {
    const row = (numberOf(key >> 8) * width + numberOf(key & 0xff)) * languages.length;
    for (let language = 0; language < languages.length; language += 1) totals[language] = (totals[language] ?? 0) + (costs[row + language] ?? 0) * count * weight;
  }
  const best = totals.reduce((least, total) => Math.min(least, total), Number.POSITIVE_INFINITY);
  const penalties = new Map(languages.map((language, index) => [language, Math.min(most, (totals[index] ?? 0) - best)]));
  return { penalties, elsewhere: ascii === 0 ? 0 : (mostElsewhere * ascii) / (ascii + high) };

  function numberOf(byte: number): number {
    return asciiLetter(byte) ? (numbers.get(String.fromCharCode(byte | 0x20)) ?? 0) : 0;
  }
}

function asciiLetter(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}
