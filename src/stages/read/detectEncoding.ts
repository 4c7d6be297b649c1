/**
 * The encoding of a file that has no mark, told from its bytes: each candidate reads a sample, and the reading that is least surprising as
 * prose of some language wins. `undefined` where the bytes are UTF-8, or no text under any candidate. Nothing is learnt from one file for another.
 */
import { isUtf8 } from 'node:buffer';
import { byteTable } from './encodings/byteTable.js';
import { multiByteCandidates, singleByteCandidates } from './encodings/candidates.js';
import { countTriples } from './encodings/countTriples.js';
import { decodeIso2022jp } from './encodings/decodeIso2022jp.js';
import { isDamagedUtf8 } from './encodings/isDamagedUtf8.js';
import { languagePenalties } from './encodings/languagePenalties.js';
import { looksBinary } from './encodings/looksBinary.js';
import { sampleBytes } from './encodings/sampleBytes.js';
import { scoreMultiByte } from './encodings/scoreMultiByte.js';
import { scoreSingleByte } from './encodings/scoreSingleByte.js';
import { utf16WithoutMark } from './encodings/utf16WithoutMark.js';

export interface DetectedEncoding {
  readonly encoding: string;
  /** 0 to 1. */
  readonly confidence: number;
}

interface Ranked {
  readonly encoding: string;
  readonly score: number;
  readonly surprise: number;
  readonly rank: number;
  /** Readings alike have the same. */
  readonly reading: string;
}

/** Bits for a byte above ASCII beyond which a reading is no prose. */
const implausible = 14;
const doubtful = 11;
/** Bytes above ASCII below which a strange character is not yet evidence. */
const fewest = 12;

export function detectEncoding(bytes: Buffer): DetectedEncoding | undefined {
  // Half of the bytes of UTF-16 are NULs or control characters.
  if (looksBinary(bytes)) return utf16WithoutMark(bytes);
  if (isUtf8(bytes)) return isIso2022jp(bytes) ? { encoding: 'iso-2022-jp', confidence: 1 } : undefined;
  if (isDamagedUtf8(bytes)) return undefined;
  const sample = sampleBytes(bytes);
  const ranking = rank(bytes, sample);
  const best = ranking[0];
  if (best === undefined) return undefined;
  const second = ranking.find(({ reading }) => reading !== best.reading);
  let high = 0;
  for (const byte of sample) if (byte > 0x7f) high += 1;
  const mean = high < fewest ? 0 : best.score / high;
  if (mean > implausible) return undefined;
  const lead = second === undefined ? Number.POSITIVE_INFINITY : second.rank - best.rank;
  const confidence = (1 / (1 + 2 ** (-lead / 2))) * (mean > doubtful ? 0.7 : 1);
  // Of those that read the file alike, the most usual gives the name.
  const [usual = best] = ranking.filter(({ reading }) => reading === best.reading).sort((a, b) => a.surprise - b.surprise);
  return { encoding: usual.encoding, confidence: Math.min(0.99, confidence) };
}

function rank(bytes: Buffer, sample: Buffer): readonly Ranked[] {
  const triples = countTriples(sample);
  const languages = languagePenalties(sample);
  const used = usedBytes(bytes);
  const single = singleByteCandidates.map((candidate) => {
    const { encoding, surprise } = candidate;
    const table = byteTable(encoding);
    const score = scoreSingleByte(triples, candidate, languages);
    return { encoding, score, surprise, rank: score + surprise, reading: used.map((byte) => table[byte] ?? '').join('') };
  });
  const multi = multiByteCandidates.map(({ encoding, surprise }) => {
    const score = scoreMultiByte(sample, sample.length === bytes.length, encoding) + languages.elsewhere;
    return { encoding, score, surprise, rank: score + surprise, reading: encoding };
  });
  return [...single, ...multi].sort((a, b) => a.rank - b.rank);
}

function usedBytes(bytes: Buffer): readonly number[] {
  const seen = new Uint8Array(256);
  for (const byte of bytes) seen[byte] = 1;
  return Array.from(seen.keys()).filter((byte) => byte > 0x7f && seen[byte] === 1);
}

function isIso2022jp(bytes: Buffer): boolean {
  return bytes.includes('\x1b$') && !decodeIso2022jp(bytes).includes('\ufffd');
}
