/** Bytes to text in a named encoding, with U+FFFD where they are not valid in it: for the caller to find, never to publish. */
import iconv from 'iconv-lite';
import { decodeIso2022jp } from './decodeIso2022jp.js';

/** Names that iconv-lite knows otherwise. */
const otherNames: Readonly<Record<string, string>> = {
  'euc-kr': 'cp949',
  'x-mac-ce': 'maccenteuro',
  'x-mac-croatian': 'maccroatian',
  'x-mac-cyrillic': 'maccyrillic',
  'x-mac-greek': 'macgreek',
  'x-mac-icelandic': 'maciceland',
  'x-mac-romanian': 'macromania',
  'x-mac-turkish': 'macturkish',
};

/** Characters that iconv-lite gives as they were before the euro sign, or not at all. */
const corrections: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  macintosh: new Map([
    ['¤', '€'],
    ['\u2126', '\u03a9'],
    ['\ufffd', '\uf8ff'],
  ]),
  'x-mac-icelandic': new Map([
    ['¤', '€'],
    ['\u2126', '\u03a9'],
  ]),
  'x-mac-croatian': new Map([
    ['¤', '€'],
    ['\u2126', '\u03a9'],
  ]),
  'x-mac-turkish': new Map([['\u2126', '\u03a9']]),
  'x-mac-romanian': new Map([
    ['¤', '€'],
    ['\u2126', '\u03a9'],
    ['Ş', 'Ș'],
    ['ş', 'ș'],
    ['Ţ', 'Ț'],
    ['ţ', 'ț'],
  ]),
  'x-mac-cyrillic': new Map([
    ['¢', 'Ґ'],
    ['∂', 'ґ'],
    ['¤', '€'],
  ]),
};

export function decodeBytes(bytes: Buffer, encoding: string): string {
  if (encoding === 'iso-2022-jp') return decodeIso2022jp(bytes);
  const text = iconv.decode(bytes, otherNames[encoding] ?? encoding, { stripBOM: false });
  const correct = corrections[encoding];
  // Vietnamese marks tones on their own in this encoding; people type, and search for, whole letters.
  if (encoding === 'windows-1258') return text.normalize('NFC');
  if (correct === undefined) return text;
  return text.replace(/[¢¤∂\u2126ŞşŢţ\ufffd]/g, (character) => correct.get(character) ?? character);
}
