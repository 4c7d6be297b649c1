/** Bytes to text. Nothing is ever replaced by U+FFFD: what is not valid is reported with its line. */
import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { SourcePath } from '../../model/brands.js';
import { diagnose } from '../../model/diagnose.js';
import type { Outcome } from '../../model/diagnostic.js';

export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

export function decodeText(bytes: Buffer, path: SourcePath): Outcome<DecodedText | undefined> {
  const encoding = encodingByMark(bytes);
  if (encoding === 'utf-8' && !isUtf8(bytes)) {
    const offset = firstInvalidByte(bytes);
    const line = lineOfByte(bytes, offset);
    const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    return { value: undefined, diagnostics: [diagnose('read/not-utf8', { path, line }, { offset, byte })] };
  }
  const raw = encoding === 'utf-8' ? bytes.toString('utf8') : iconv.decode(bytes, encoding);
  const half = encoding === 'utf-8' ? -1 : bytes.length % 2 === 1 ? raw.length : raw.search(halfCharacter);
  if (half >= 0) return { value: undefined, diagnostics: [diagnose('read/not-utf16', { path, line: lineAt(raw, half) }, { offset: half * 2 })] };
  const marked = raw.charCodeAt(0) === 0xfeff ? raw.slice(1) : raw;
  const text = marked.includes('\r') ? marked.replace(/\r\n?/g, '\n') : marked;
  const nul = text.indexOf('\0');
  if (nul >= 0) return { value: undefined, diagnostics: [diagnose('read/binary', { path, line: lineAt(text, nul) })] };
  return { value: { text, encoding }, diagnostics: [] };
}

/** Half of a character that UTF-16 writes as two units, without its other half. */
const halfCharacter = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

function encodingByMark(bytes: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
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
