/**
 * Mends text that was UTF-8 and was read as another encoding before it came here. Only sequences that are valid UTF-8 again are changed, and only where
 * some of them make no sense as they stand. Text that was wrongly read twice is mended twice.
 */
import { isUtf8 } from 'node:buffer';
import { type MojibakeReading, mojibakeReadings } from './encodings/mojibakeReadings.js';

export interface MojibakeRepair {
  readonly text: string;
  /** Sequences that were mended. */
  readonly repairs: number;
  /** Place of the first that made no sense, in the text as it was. */
  readonly first?: number;
}

/** Shapes without which no text has telling sequences, so that most are passed over at once: those of the readings together, somewhat too many. */
const suspicious =
  /[ÂÃÄÅĂĹ√ƒ≈][\x80-\xbf\u0104-\u02dd\u2013-\u2122\u2202-\u2265Ä-ü]|â[\x80-\xbf\u0104-\u02dd\u2013-\u2122]{2}|ðŸ|ï»¿|‚Ä|вЂ|(?:[\xc6-\xdf\u0102-\u0170][\x80-\xbf\u0104-\u02dd\u2013-\u2122]){3}|(?:[\xe0-\xef\u0102-\u0171][\x80-\xbf\u0104-\u02dd\u2013-\u2122]{2}){2}|(?:[РС][\x80-\xbf\u0401-\u040f\u0451-\u0491\u2013-\u2122]){3}|[a-z][ВГДЕ][\x80-\xbf\u0401-\u0491\u2013-\u2122]|[ВГДЕ][\x80-\xbf\u0401-\u0491\u2013-\u2122][a-z]|(?:[–—][\xa0-\xff\u0131-\u02dd\u2020-\u2265]){3}/;
const rounds = 3;
/** Telling sequences beyond which no more are looked for. */
const enough = 1000;

export function repairMojibake(text: string): MojibakeRepair {
  let mended = text;
  let result: MojibakeRepair = { text, repairs: 0 };
  for (let round = 0; round < rounds && suspicious.test(mended); round += 1) {
    const [best] = mojibakeReadings.map((reading) => repairOnce(mended, reading)).sort((a, b) => b.telling - a.telling || b.repairs - a.repairs);
    if (best === undefined || best.telling === 0) break;
    mended = best.text;
    result = { text: mended, repairs: result.repairs || best.repairs, first: result.first ?? best.first };
  }
  return result;
}

interface Sequence {
  readonly bytes: readonly number[];
  readonly found: string;
  /** The character meant; undefined where it is none. */
  readonly repaired: string | undefined;
}

function repairOnce(
  text: string,
  { runs, byteOf, isTelling }: MojibakeReading,
): { readonly text: string; readonly repairs: number; readonly telling: number; readonly first: number } {
  let repairs = 0;
  let telling = 0;
  let first = 0;
  const known = new Map<string, Sequence>();
  const mended = text.replace(runs, (run: string, offset: number) => {
    const sequences = split(run, byteOf, known);
    let result = '';
    let at = offset;
    for (const { bytes, found, repaired } of sequences) {
      result += repaired ?? found;
      if (repaired !== undefined) {
        repairs += 1;
        if (telling < enough && isTelling({ bytes, inRun: sequences.length, before: text[at - 1] ?? ' ', after: text[at + found.length] ?? ' ', last: found.slice(-1) })) {
          if (telling === 0) first = at;
          telling += 1;
        }
      }
      at += found.length;
    }
    return result;
  });
  return { text: mended, repairs, telling, first };
}

/** The characters of UTF-8 in a run. Each is made out once. */
function split(run: string, byteOf: MojibakeReading['byteOf'], known: Map<string, Sequence>): readonly Sequence[] {
  const sequences: Sequence[] = [];
  for (let at = 0; at < run.length; ) {
    const lead = byteOf.get(run[at] ?? '') ?? 0;
    const found = run.slice(at, at + (lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4));
    let sequence = known.get(found);
    if (sequence === undefined) {
      sequence = sequenceOf(found, byteOf);
      known.set(found, sequence);
    }
    sequences.push(sequence);
    at += found.length;
  }
  return sequences;
}

function sequenceOf(found: string, byteOf: MojibakeReading['byteOf']): Sequence {
  const bytes = Array.from(found, (character) => byteOf.get(character) ?? 0);
  const repaired = Buffer.from(bytes).toString('utf8');
  if (!isUtf8(Buffer.from(bytes)) || /[\p{Cn}\p{Co}]/u.test(repaired)) return { bytes, found, repaired: undefined };
  // A byte order mark within a text says nothing.
  return { bytes, found, repaired: repaired === '\ufeff' ? '' : repaired };
}
