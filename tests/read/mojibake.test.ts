/** UTF-8 that was read as another encoding before it came here is recognised, and mended only by `repairMojibake`. */
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { SourcePath } from '../../src/model/brands.js';
import { decodeText } from '../../src/stages/read/decodeText.js';
import { findMojibake } from '../../src/stages/read/findMojibake.js';
import { repairMojibake } from '../../src/stages/read/repairMojibake.js';

/** As most software reads it: a byte without a character is a control character. */
function readAs(text: string, encoding: string): string {
  return Array.from(Buffer.from(text), (byte) => {
    const character = encoding === 'iso-8859-1' ? String.fromCharCode(byte) : iconv.decode(Buffer.of(byte), encoding);
    return character === '\ufffd' ? String.fromCharCode(byte) : character;
  }).join('');
}

const texts = ['It’s a “fine” café — said François, naïve £5', 'Él no quería más señales de España', 'Größe über Maß – „Öl“', 'Zażółć gęślą jaźń w Łodzi', 'Ça va'];

describe('text that was decoded wrongly', () => {
  it.each(texts.flatMap((text) => ['windows-1252', 'iso-8859-1', 'macintosh', 'windows-1251', 'windows-1250'].map((encoding) => [text, encoding] as const)))(
    '%s, read as %s, is mended',
    (text, encoding) => {
      const wrong = readAs(text, encoding);
      expect(repairMojibake(wrong).text).toBe(text);
      expect(findMojibake(`One\n${wrong}`)).toMatchObject({ line: 2, count: repairMojibake(wrong).repairs });
    },
  );

  it.each(['windows-1252', 'windows-1251', 'macintosh'])('Russian and Chinese, read as %s, are mended', (encoding) => {
    for (const text of ['Привет, мир! Это «новость» дня — хорошая.', ...(encoding === 'windows-1252' ? ['日本語の新聞記事です。', 'Ελληνική γλώσσα'] : [])]) {
      expect(repairMojibake(readAs(text, encoding)).text).toBe(text);
    }
  });

  it('twice is mended twice', () => {
    expect(repairMojibake(readAs(readAs('It’s a “fine” café', 'windows-1252'), 'windows-1252')).text).toBe('It’s a “fine” café');
  });

  it('is shown by its first word', () => {
    expect(findMojibake('The menu\nof the little cafÃ© on the cornerâ€™s edge')).toEqual({ line: 2, found: 'cafÃ©', repaired: 'café', count: 2 });
  });

  it('is published as it is, with a warning', () => {
    const { value, diagnostics } = decodeText(Buffer.from('The cafÃ© is open.'), 'a.txt' as SourcePath);
    expect(value?.text).toBe('The cafÃ© is open.');
    expect(diagnostics).toMatchObject([{ code: 'read/mojibake', place: { line: 1 } }]);
  });
});

describe('text that is meant so', () => {
  it.each([
    'SÃO PAULO e MANHÃ», AÇÃO',
    '«MANHÃ»',
    'die Buchstaben „Ä“ und „Ö“, Å–Ö',
    'É»',
    'déjà… »',
    'СССР» и «РФ», Р–С',
    'Рік Ві Він Сі Рё',
    '√π ≈ 1,77 und √2',
    'Spaß» und Maß…',
    '‚Äpfel‘',
    '–Ça va',
    'CÔTÉ»',
    'Prix : 5 £ – Â l’',
    'ADRESĂ\u00a0IP',
    'DÜŞÜŞÜŞ',
    'Price £5, 20 °C, ½ cup, © 1999',
    '',
  ])('%s is left alone', (text) => {
    expect(findMojibake(text)).toBeUndefined();
    expect(repairMojibake(text)).toEqual({ text, repairs: 0 });
  });
});

it('takes a line of a megabyte of any pair of characters', () => {
  for (const pair of ['Ã©', 'Ãa', 'â€', '√©', 'РС', 'Р°', '–ç', 'ðŸ', 'ÃÃ', 'ab']) {
    expect(repairMojibake(pair.repeat(500_000)).text.length).toBeLessThanOrEqual(1_000_000);
    expect(repairMojibake((pair[0] ?? '').repeat(1_000_000)).repairs).toBe(0);
  }
}, 60_000);
