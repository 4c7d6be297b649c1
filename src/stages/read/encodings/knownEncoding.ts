/**
 * The name under which backfile knows an encoding that an owner names: "latin1", "CP1252" and "Windows-1252" are one. As in the WHATWG Encoding
 * Standard, ISO 8859-1, -9 and -11 are the Windows code pages that hold them. `undefined` where the name is not one of a text's encoding.
 */
import iconv from 'iconv-lite';
import { multiByteCandidates, singleByteCandidates } from './candidates.js';

const others: Readonly<Record<string, string>> = {
  utf8: 'utf-8',
  utf16: 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  unicode: 'utf-16le',
  ascii: 'windows-1252',
  usascii: 'windows-1252',
  iso88591: 'windows-1252',
  latin1: 'windows-1252',
  ansi: 'windows-1252',
  iso88592: 'iso-8859-2',
  latin2: 'iso-8859-2',
  iso88599: 'windows-1254',
  latin5: 'windows-1254',
  iso885911: 'windows-874',
  tis620: 'windows-874',
  latin9: 'iso-8859-15',
  mac: 'macintosh',
  macroman: 'macintosh',
  xmacroman: 'macintosh',
  xmaccentraleurope: 'x-mac-ce',
  maccyrillic: 'x-mac-cyrillic',
  xmacukrainian: 'x-mac-cyrillic',
  macgreek: 'x-mac-greek',
  macturkish: 'x-mac-turkish',
  maciceland: 'x-mac-icelandic',
  maccroatian: 'x-mac-croatian',
  macromania: 'x-mac-romanian',
  sjis: 'shift_jis',
  shiftjis: 'shift_jis',
  windows31j: 'shift_jis',
  cp932: 'shift_jis',
  mskanji: 'shift_jis',
  eucjp: 'euc-jp',
  iso2022jp: 'iso-2022-jp',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  euccn: 'gb18030',
  cp936: 'gb18030',
  big5hkscs: 'big5',
  cp950: 'big5',
  ksc5601: 'euc-kr',
  ksc56011987: 'euc-kr',
  uhc: 'euc-kr',
  cp949: 'euc-kr',
  windows949: 'euc-kr',
};

/** Codecs of iconv-lite that are no encodings of text, or that hide one text in another. */
const noText = new Set(['base64', 'binary', 'hex', 'internal', 'utf7', 'utf7imap']);

const own = new Map([...singleByteCandidates, ...multiByteCandidates].map(({ encoding }) => [plain(encoding), encoding]));

export function knownEncoding(name: string): string | undefined {
  const key = plain(name);
  const numbered = /^(?:cp|dos|oem|windows|win|ibm)(\d{3,4})$/.exec(key)?.[1];
  const found = own.get(key) ?? others[key] ?? (numbered === undefined ? undefined : (own.get(`windows${numbered}`) ?? own.get(`ibm${numbered}`)));
  if (found !== undefined) return found;
  return key !== '' && !noText.has(key) && iconv.encodingExists(key) ? key : undefined;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
