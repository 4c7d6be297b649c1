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
  /[ÂÃÄÅĂĹ√ƒ≈][\x80-\xbf\u0104-\u02dd\u2013-\u2122\u2202-\u2265Ä-ü]|â[\x80-\xbf\u0104-\u02dd\u2013-\u2122]{2}|ðŸ|ï»¿|‚Ä|вЂ|(?:[\xc6-\xdf\u0102-\u0170][\x80-\xbf\u0104-\u02dd\u2013-\u2122]){3}|(?:[\xe0-\xef\u0102-\u0171][\x80-\xbf\u0104-\u02dd\u2013-\u2122]{2}){2}|(?:[РС][\x80-\xbf\u0401-\u040f\u0451-\u0491\u2013-\u2122]){3}|(?:[–—][\xa0-\xff\u0131-\u02dd\u2020-\u2265]){3}/;
const rounds = 3;

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

function repairOnce(
  text: string,
  { runs, byteOf, isTelling }: MojibakeReading,
): { readonly text: string; readonly repairs: number; readonly telling: number; readonly first: number } {
  let repairs = 0;
  let telling = 0;
  let first = 0;
  const mended = text.replace(runs, (run: string, offset: number) => {
    const sequences = split(run, byteOf);
    let at = 0;
    return sequences
      .map((bytes) => {
        const start = at;
        at += bytes.length;
        const found = run.slice(start, at);
        const repaired = Buffer.from(bytes).toString('utf8');
        if (!isUtf8(Buffer.from(bytes)) || /[\x80-\x9f\p{Cn}\p{Co}]/u.test(repaired)) return found;
        repairs += 1;
        const before = text[offset + start - 1] ?? ' ';
        if (isTelling({ bytes, inRun: sequences.length, before, after: text[offset + at] ?? ' ', last: run[at - 1] ?? ' ' })) {
          if (telling === 0) first = offset + start;
          telling += 1;
        }
        // A byte order mark within a text says nothing.
        return repaired === '\ufeff' ? '' : repaired;
      })
      .join('');
  });
  return { text: mended, repairs, telling, first };
}

/** The bytes of each character of UTF-8 in a run. */
function split(run: string, byteOf: MojibakeReading['byteOf']): readonly (readonly number[])[] {
  const sequences: number[][] = [];
  for (const character of run) {
    const byte = byteOf.get(character) ?? 0;
    if (byte >= 0xc0) sequences.push([byte]);
    else sequences.at(-1)?.push(byte);
  }
  return sequences;
}
