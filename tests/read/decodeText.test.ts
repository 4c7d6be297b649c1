/** What becomes of a file's bytes: marks, damaged UTF-8, binary files, the encoding that the owner names. */
import { describe, expect, it } from 'vitest';
import type { SourcePath } from '../../src/model/brands.js';
import { decodeText } from '../../src/stages/read/decodeText.js';
import { knownEncoding } from '../../src/stages/read/encodings/knownEncoding.js';
import { encodeText } from './encodeText.js';

const path = 'article.txt' as SourcePath;
const codes = (bytes: Buffer, encoding?: string) => decodeText(bytes, path, encoding === undefined ? {} : { encoding }).diagnostics.map(({ code }) => code);
const latin = (text: string) => Buffer.from(text, 'latin1');

describe('UTF-8 and UTF-16', () => {
  it('are read by their marks, which are no part of the text', () => {
    expect(decodeText(Buffer.from('\ufeffDéjà vu'), path)).toEqual({ value: { text: 'Déjà vu', encoding: 'utf-8' }, diagnostics: [] });
    expect(decodeText(Buffer.from('\ufeffDéjà vu', 'utf16le'), path)).toEqual({ value: { text: 'Déjà vu', encoding: 'utf-16le' }, diagnostics: [] });
  });

  it.each([
    ['Latin', 'The mill by the river is to be kept,\nthe council said.\n'],
    ['accented', 'Le conseil a décidé de garder l’ancienne conserverie.\n'],
    ['Cyrillic', 'Городской совет решил сохранить мельницу у реки.\n'],
    ['Chinese', '市议会星期二决定保留河边的旧磨坊。这座建筑已经空了二十多年。\n'],
    ['Chinese without a line end', '市议会星期二决定保留河边的旧磨坊，这座建筑已经空了二十多年，上下不一'],
    ['Arabic', 'قرر المجلس البلدي يوم الثلاثاء الحفاظ على الطاحونة القديمة.\n'],
  ])('%s text in UTF-16 without a mark is told', (_, text) => {
    for (const encoding of ['utf-16le', 'utf-16be']) {
      const { value, diagnostics } = decodeText(encodeText(text, encoding) ?? Buffer.alloc(0), path);
      expect(value).toMatchObject({ text, encoding, detected: true });
      expect(diagnostics.map(({ code }) => code)).toEqual(['read/encoding-detected']);
    }
  });

  it('valid UTF-8 is UTF-8, whatever the owner names', () => {
    expect(decodeText(Buffer.from('Déjà vu'), path, { encoding: 'macintosh' }).value).toEqual({ text: 'Déjà vu', encoding: 'utf-8' });
  });
});

describe('UTF-8 with broken bytes stays an error', () => {
  const text = 'Une journée d’été à Genève\nLà-bas, c’était déjà la fête.\n';

  it.each([
    ['a stray byte of Latin-1', Buffer.concat([Buffer.from(text), latin('caf\xe9 noir\n')]), 3],
    ['a character cut at the end', Buffer.from(`${text}“`).subarray(0, -1), 3],
    ['one accent and one stray byte', Buffer.concat([Buffer.from('Un café\n'), latin('une journ\xe9e\n')]), 2],
    ['the first accent cut', latin('The old caf\xc3'), 1],
    ['a curly quote cut', latin('It\xe2\x80'), 1],
    ['a mark and a stray byte', Buffer.concat([Buffer.from('\ufeffOne\n'), latin('caf\xe9 noir')]), 2],
  ])('%s', (_, bytes, line) => {
    const { value, diagnostics } = decodeText(bytes, path);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'read/not-utf8', place: { line } }]);
  });

  it('but a text of Latin-1 with a pair of bytes that UTF-8 would have is Latin-1', () => {
    const { value } = decodeText(latin('\xc9t\xe9 \xe0 Gen\xe8ve, \xabMANH\xc3\xbb et d\xe9j\xe0 la for\xeat br\xfble'), path);
    expect(value?.text).toBe('Été à Genève, «MANHÃ» et déjà la forêt brûle');
  });
});

describe('what is no text', () => {
  const noise = (length: number, from: number) => {
    let state = 12345;
    return Buffer.from(
      Array.from({ length }, () => {
        state = (state * 1103515245 + 12345) % 2147483648;
        return from + (Math.floor(state / 65536) % (256 - from));
      }),
    );
  };

  it.each([
    ['a picture', Buffer.concat([latin('\x89PNG\r\n\x1a\n'), noise(400, 0)])],
    ['a PDF', latin('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n')],
    ['an archive', Buffer.concat([latin('PK\x03\x04\x14\x00'), noise(400, 0)])],
    ['bytes by chance', noise(3000, 0)],
    ['a NUL in a text', Buffer.from('A text\nwith a \0 in it')],
    ['a NUL in an old text', latin('D\xe9j\xe0\nvu \0')],
  ])('%s is an error', (_, bytes) => {
    expect(codes(bytes)).toEqual(['read/binary']);
  });

  it('bytes by chance without control characters are no text of any encoding', () => {
    expect(codes(noise(3000, 0x80))).toEqual(['read/not-utf8']);
    expect(codes(noise(3000, 0x20))).toEqual(['read/not-utf8']);
  });
});

describe('a character cut off', () => {
  it.each(['shift_jis', 'euc-jp', 'gb18030', 'big5'])('at the end of %s is an error, never a U+FFFD', (encoding) => {
    const text = '市長は火曜日、来年の予算について話した。人と国の大事な問題である。今年中に決定する。'.replace(
      /[はのについて話したとなでするに。、]/g,
      encoding === 'big5' || encoding === 'gb18030' ? '的' : '$&',
    );
    const bytes = encodeText(text, encoding) ?? encodeText(text.replace(/[^的一國人年大中在有]/g, '人'), encoding) ?? Buffer.alloc(0);
    const { value, diagnostics } = decodeText(bytes.subarray(0, -1), path);
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['error']);
  });
});

describe('an encoding that the owner names', () => {
  it('is used for what is not UTF-8, without a word about it', () => {
    expect(decodeText(latin('na\x95ve'), path, { encoding: 'MacRoman' })).toEqual({ value: { text: 'naïve', encoding: 'macintosh' }, diagnostics: [] });
    expect(decodeText(latin('\x93Hello\x94'), path, { encoding: 'latin1' }).value).toEqual({ text: '“Hello”', encoding: 'windows-1252' });
  });

  it('is an error where the bytes are not valid in it, with their line', () => {
    const { value, diagnostics } = decodeText(latin('One\ntwo \x81 three'), path, { encoding: 'windows-1252' });
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'read/not-encoded-so', place: { line: 2 }, message: expect.stringContaining('Byte 8') }]);
  });

  it('is an error where there is none of that name', () => {
    expect(codes(latin('caf\xe9'), 'klingon')).toEqual(['read/not-encoded-so']);
    expect(codes(latin('caf\xe9'), 'base64')).toEqual(['read/not-encoded-so']);
  });
});

describe('a detected encoding', () => {
  it('is told, and warned of where little speaks for it', () => {
    expect(codes(latin('Un \xe9t\xe9 \xe0 la montagne, pr\xe8s de la fronti\xe8re, o\xf9 la for\xeat commence.'))).toEqual(['read/encoding-detected']);
    const { value, diagnostics } = decodeText(latin('No. 5 \xb9 of 7'), path);
    expect(value?.confidence).toBeLessThan(0.75);
    expect(diagnostics.map(({ code }) => code)).toEqual(['read/encoding-unsure']);
  });
});

describe('the name of an encoding', () => {
  it.each([
    ['Latin-1', 'windows-1252'],
    ['ISO-8859-9', 'windows-1254'],
    ['cp1250', 'windows-1250'],
    ['MacRoman', 'macintosh'],
    ['x-mac-roman', 'macintosh'],
    ['SJIS', 'shift_jis'],
    ['GBK', 'gb18030'],
    ['cp866', 'ibm866'],
    ['KOI8-R', 'koi8-r'],
    ['utf8', 'utf-8'],
    ['ISO 8859-2', 'iso-8859-2'],
    ['klingon', undefined],
    ['hex', undefined],
    ['', undefined],
  ])('%j is %s', (name, encoding) => {
    expect(knownEncoding(name)).toBe(encoding);
  });
});
