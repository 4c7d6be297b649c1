/** The encoding of a text is told from its bytes. What counts is that the text comes out right; two encodings that read the bytes alike are both right. */
import { describe, expect, it } from 'vitest';
import type { SourcePath } from '../../src/model/brands.js';
import { decodeText } from '../../src/stages/read/decodeText.js';
import { detectEncoding } from '../../src/stages/read/detectEncoding.js';
import { encodeText } from './encodeText.js';
import { paragraphs } from './paragraphs.js';

const path = 'article.txt' as SourcePath;

/** Where one letter alone would tell, and the bytes make as much sense otherwise. */
const exceptions = [
  // One Ž at the beginning of a word, which ISO 8859-13, at home in Estonian too, reads as an opening quotation mark.
  { language: 'Estonian', encoding: 'iso-8859-15' },
];

const cases = paragraphs
  .flatMap(({ language, encodings, text }) => encodings.map((encoding) => ({ language, encoding, text })))
  .filter((each) => !exceptions.some(({ language, encoding }) => each.language === language && each.encoding === encoding));

describe('a paragraph of 300 characters and more', () => {
  it.each(cases)('in $language is read right from $encoding', ({ encoding, text }) => {
    const bytes = encodeText(text, encoding);
    expect(bytes, 'the encoding has all characters').toBeDefined();
    const { value, diagnostics } = decodeText(bytes ?? Buffer.alloc(0), path);
    expect(value?.text).toBe(text);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

it('Romanian in ISO 8859-16 is read as windows-1250, whose bytes are the same: the letters have a cedilla for a comma', () => {
  const text = paragraphs.find(({ language }) => language === 'Romanian')?.text ?? '';
  const comma = text.replaceAll('ş', 'ș').replaceAll('ţ', 'ț');
  const bytes = encodeText(comma, 'iso-8859-16') ?? Buffer.alloc(0);
  expect(decodeText(bytes, path).value).toMatchObject({ text, encoding: 'windows-1250' });
  expect(decodeText(bytes, path, { encoding: 'iso-8859-16' }).value?.text).toBe(comma);
});

describe('the beginning of a paragraph', () => {
  /** Encodings of DOS, and of the Macintosh but in the west: a note with one or two letters may be read as signs of windows-1252. */
  const seldom = /^(?:ibm|x-mac)/;

  it.each(cases.filter(({ encoding }) => !seldom.test(encoding)))('of 200 characters in $language is read right from $encoding', ({ encoding, text }) => {
    const note = text.slice(0, 200);
    const bytes = encodeText(note, encoding) ?? Buffer.alloc(0);
    expect(decodeText(bytes, path).value?.text).toBe(note);
  });
});

describe('line ends', () => {
  it.each(['\r\n', '\r'])('of other systems (%j) change nothing', (end) => {
    for (const { encoding, text } of cases.filter(({ encoding }) => !/^(?:utf|iso-2022)/.test(encoding))) {
      const wrapped = text.replaceAll('. ', '.\n');
      const bytes = encodeText(wrapped.replaceAll('\n', end), encoding) ?? Buffer.alloc(0);
      expect(decodeText(bytes, path).value?.text, encoding).toBe(wrapped);
    }
  });
});

describe('detectEncoding', () => {
  it('says nothing of ASCII and UTF-8', () => {
    for (const text of ['Plain words.', 'Déjà vu — “quoted”', '日本語']) expect(detectEncoding(Buffer.from(text))).toBeUndefined();
  });

  it('names Latin-1 by the code page of Windows that holds it, and is sure of a long text', () => {
    const found = detectEncoding(Buffer.from('Les élèves sont allés à l’école très tôt, là où la forêt commence, près de la rivière.'.replaceAll('’', "'"), 'latin1'));
    expect(found?.encoding).toBe('windows-1252');
    expect(found?.confidence).toBeGreaterThan(0.9);
  });

  it('tells by one letter in a name', () => {
    expect(decodeText(Buffer.from('Walk to the caf\xe9 on Main Street', 'latin1'), path).value?.text).toBe('Walk to the café on Main Street');
    expect(decodeText(Buffer.from('Walk to the caf\x8e on Main Street', 'latin1'), path).value?.text).toBe('Walk to the café on Main Street');
  });

  it('looks at rare letters late in a long file', () => {
    const line = 'Une phrase tout à fait ordinaire, répétée bien des fois sans raison.\n';
    const text = `${line.repeat(2000)}Le prix est de 5 € et la main-d’œuvre coûte cher.\n`.replaceAll('’', "'");
    const bytes = encodeText(text, 'iso-8859-15') ?? Buffer.alloc(0);
    expect(decodeText(bytes, path).value?.text).toBe(text);
  });

  it('samples a long file: a megabyte takes no longer than a reader waits', () => {
    for (const { encoding, text } of cases.filter(({ language }) => /French$|Russian|Japanese|simplified/.test(language))) {
      const long = text.repeat(Math.ceil(1_000_000 / text.length));
      const bytes = encodeText(long, encoding) ?? Buffer.alloc(0);
      expect(decodeText(bytes, path).value?.text.length).toBe(long.length);
      const oneLine = encodeText(long.replaceAll('\n', ''), encoding) ?? Buffer.alloc(0);
      expect(decodeText(oneLine, path).value?.text.length).toBe(long.replaceAll('\n', '').length);
    }
  }, 60_000);

  it('takes bytes that repeat without end', () => {
    for (const pattern of ['\xe9', '\x80\xff', 'a\xe9', '\xa4\xa2', '\xff', '\xe3\x81']) {
      const found = decodeText(Buffer.from(pattern.repeat(500_000), 'latin1'), path);
      expect(found.value?.text ?? '').not.toContain('\ufffd');
    }
  }, 60_000);
});
