/**
 * Bytes to text. Nothing is ever replaced by U+FFFD: what is not valid is reported with its line. A mark decides; then valid UTF-8; then the
 * encoding that the owner names; then what `detectEncoding` tells from the bytes. UTF-8 that is damaged in places stays an error.
 */
import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { SourcePath } from '../../model/brands.js';
import { diagnose } from '../../model/diagnose.js';
import type { Diagnostic, Outcome } from '../../model/diagnostic.js';
import { detectEncoding } from './detectEncoding.js';
import { decodeBytes } from './encodings/decodeBytes.js';
import { knownEncoding } from './encodings/knownEncoding.js';
import { looksBinary } from './encodings/looksBinary.js';
import { findMojibake } from './findMojibake.js';

export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  /** 0 to 1, where the encoding was detected. */
  readonly confidence?: number;
  readonly detected?: true;
}

export interface DecodeOptions {
  /** Encoding that the owner names for texts that are not UTF-8. */
  readonly encoding?: string;
}

/** Below this, a detected encoding is told as uncertain. */
const sureEnough = 0.75;

export function decodeText(bytes: Buffer, path: SourcePath, { encoding: named }: DecodeOptions = {}): Outcome<DecodedText | undefined> {
  const mark = encodingByMark(bytes);
  if (mark === 'utf-16le' || mark === 'utf-16be') return decodeWide(bytes, mark, path);
  const valid = isUtf8(bytes);
  if (valid && (mark === 'utf-8' || !mayBeOtherThanUtf8(bytes))) return cleaned(bytes.toString('utf8'), { encoding: 'utf-8' }, path, []);
  if (mark === 'utf-8') return notUtf8(bytes, path);
  if (named !== undefined) return decodeNamed(bytes, named, path);
  const detected = detectEncoding(bytes);
  if (detected !== undefined) {
    const text = decodeBytes(bytes, detected.encoding);
    // A file that is damaged under the encoding it was most likely written in.
    if (text.includes('\ufffd')) return notUtf8(bytes, path);
    const percent = Math.round(detected.confidence * 100);
    const code = detected.confidence < sureEnough ? 'read/encoding-unsure' : 'read/encoding-detected';
    return cleaned(text, { ...detected, detected: true }, path, [diagnose(code, { path }, { encoding: detected.encoding, percent })]);
  }
  if (valid) return cleaned(bytes.toString('utf8'), { encoding: 'utf-8' }, path, []);
  if (!looksBinary(bytes)) return notUtf8(bytes, path);
  return { value: undefined, diagnostics: [diagnose('read/binary', { path, line: lineOfByte(bytes, Math.max(0, bytes.indexOf(0))) })] };
}

/** UTF-16 of Latin letters, and ISO-2022-JP, are valid UTF-8 too: but with NULs, or with escape sequences. */
function mayBeOtherThanUtf8(bytes: Buffer): boolean {
  return bytes.includes(0) || bytes.includes('\x1b$');
}

function decodeWide(bytes: Buffer, encoding: string, path: SourcePath): Outcome<DecodedText | undefined> {
  const raw = iconv.decode(bytes, encoding);
  const half = bytes.length % 2 === 1 ? raw.length : raw.search(halfCharacter);
  if (half >= 0) return { value: undefined, diagnostics: [diagnose('read/not-utf16', { path, line: lineAt(raw, half) }, { offset: half * 2 })] };
  return cleaned(raw, { encoding }, path, []);
}

function decodeNamed(bytes: Buffer, named: string, path: SourcePath): Outcome<DecodedText | undefined> {
  const encoding = knownEncoding(named);
  if (encoding === 'utf-8' && !isUtf8(bytes)) return notUtf8(bytes, path);
  const text = encoding === undefined ? '\ufffd' : decodeBytes(bytes, encoding);
  return text.includes('\ufffd') ? notEncodedSo(text, encoding ?? named, path) : cleaned(text, { encoding: encoding ?? named }, path, []);
}

function notEncodedSo(text: string, encoding: string, path: SourcePath): Outcome<undefined> {
  const wrong = text.indexOf('\ufffd');
  const offset = iconv.encodingExists(encoding) ? iconv.encode(text.slice(0, wrong), encoding).length : wrong;
  return { value: undefined, diagnostics: [diagnose('read/not-encoded-so', { path, line: lineAt(text, wrong) }, { offset, encoding })] };
}

function notUtf8(bytes: Buffer, path: SourcePath): Outcome<undefined> {
  const offset = firstInvalidByte(bytes);
  const line = lineOfByte(bytes, offset);
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return { value: undefined, diagnostics: [diagnose('read/not-utf8', { path, line }, { offset, byte })] };
}

/** Without a byte order mark, and with one kind of line end. */
function cleaned(raw: string, how: Omit<DecodedText, 'text'>, path: SourcePath, diagnostics: readonly Diagnostic[]): Outcome<DecodedText | undefined> {
  const unmarked = raw.charCodeAt(0) === 0xfeff ? raw.slice(1) : raw;
  const text = unmarked.includes('\r') ? unmarked.replace(/\r\n?/g, '\n') : unmarked;
  const nul = text.indexOf('\0');
  if (nul >= 0) return { value: undefined, diagnostics: [diagnose('read/binary', { path, line: lineAt(text, nul) })] };
  const mojibake = findMojibake(text);
  const noted =
    mojibake === undefined ? [] : [diagnose('read/mojibake', { path, line: mojibake.line }, { found: mojibake.found, repaired: mojibake.repaired, count: mojibake.count })];
  return { value: { text, ...how }, diagnostics: [...diagnostics, ...noted] };
}

/** Half of a character that UTF-16 writes as two units, without its other half. */
const halfCharacter = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

function encodingByMark(bytes: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : undefined;
}
/** Offset of the first byte that does not belong to valid UTF-8. */
function firstInvalidByte(bytes: Buffer): number {
  const step = 4096;
  let start = 0;
  // Whole steps are skipped by the fast check; a step is shortened so that it ends between characters.
  for (;;) {
    let end = Math.min(start + step, bytes.length);
    while (end > start + step - 4 && end < bytes.length && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
    if (end >= bytes.length || !isUtf8(bytes.subarray(start, end))) break;
    start = end;
  }
  for (let at = start; at < bytes.length; ) {
    const length = [1, 2, 3, 4].find((n) => isUtf8(bytes.subarray(at, at + n)));
    if (length === undefined) return at;
    at += length;
  }
  return bytes.length;
}

function lineOfByte(bytes: Buffer, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(10); at >= 0 && at < offset; at = bytes.indexOf(10, at + 1)) line += 1;
  return line;
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
