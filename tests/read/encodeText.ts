/** Text to bytes as an old program wrote them. `undefined` where the encoding has not all of its characters. */
import iconv from 'iconv-lite';
import { decodeBytes } from '../../src/stages/read/encodings/decodeBytes.js';

const otherNames: Readonly<Record<string, string>> = {
  'euc-kr': 'cp949',
  'x-mac-ce': 'maccenteuro',
  'x-mac-cyrillic': 'maccyrillic',
  'x-mac-greek': 'macgreek',
  'x-mac-icelandic': 'maciceland',
  'x-mac-turkish': 'macturkish',
};

export function encodeText(text: string, encoding: string): Buffer | undefined {
  const bytes =
    encoding === 'iso-2022-jp'
      ? toIso2022jp(text)
      : iconv.encode(encoding === 'windows-1258' ? withTones(text) : forEncoding(text, encoding), otherNames[encoding] ?? encoding, { addBOM: false });
  return decodeBytes(bytes, encoding) === text ? bytes : undefined;
}

/** iconv-lite has MacRoman as it was before the euro sign. */
function forEncoding(text: string, encoding: string): string {
  return encoding === 'macintosh' ? text.replaceAll('€', '¤') : text;
}

/** windows-1258 writes tones as characters of their own. */
function withTones(text: string): string {
  return Array.from(text, (character) => {
    const [base = '', ...marks] = character.normalize('NFD');
    const tones = marks.filter((mark) => /[\u0300\u0309]|\u0303|\u0301|\u0323/.test(mark));
    return tones.length === 0 ? character : (base + marks.filter((mark) => !tones.includes(mark)).join('')).normalize('NFC') + tones.join('');
  }).join('');
}

function toIso2022jp(text: string): Buffer {
  const source = iconv.encode(text, 'euc-jp');
  const out: number[] = [];
  let isWide = false;
  for (let at = 0; at < source.length; at += 1) {
    const byte = source[at] ?? 0;
    if (byte > 0x7f !== isWide) {
      isWide = byte > 0x7f;
      out.push(0x1b, ...Buffer.from(isWide ? '$B' : '(B'));
    }
    out.push(byte & 0x7f);
    if (isWide) out.push((source[(at += 1)] ?? 0) & 0x7f);
  }
  if (isWide) out.push(0x1b, ...Buffer.from('(B'));
  return Buffer.from(out);
}
