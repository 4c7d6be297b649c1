/** The sketch of a text depends on its words and their order, not on how they are set; similar texts have similar sketches. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextWords } from '../../src/stages/enrich/TextWords.js';
import { textSketch } from '../../src/stages/enrich/textSketch.js';

function sketchOf(text: string): Uint32Array | undefined {
  return textSketch(new TextWords().read(text));
}

const bins = 64;

function words(count: number, seed = 1): string[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return `w${(state >>> 8) % 4000}`;
  });
}

function similarity(a: string, b: string): number {
  const [one, other] = [sketchOf(a), sketchOf(b)];
  if (one === undefined || other === undefined) throw new Error('too short');
  return one.slice(0, bins).filter((value, bin) => value === other[bin]).length / bins;
}

describe('textSketch', () => {
  const text = words(430).join(' ');

  it('has 64 minima and a hash of the words', () => {
    expect(sketchOf(text)).toHaveLength(bins + 2);
  });

  it('is the same whatever the white space, case, accents, points, width and punctuation', () => {
    const plain = 'The mayor of Cafe Town didnt say on Monday whether the old ferry would sail again before the summer of 1998 or later Strasse нет';
    const printed = 'THE MAYOR\nof “Café Town” didn’t say, on Monday,\n\twhether the old ferry would sail again before the sum\u00ADmer of １９９８: or later. Strasse… НЕТ';
    expect(sketchOf(printed)).toEqual(sketchOf(plain));
    expect(sketchOf('كتب '.repeat(30))).toEqual(sketchOf('كَتَبَ '.repeat(30)));
  });

  it('tells the order of words', () => {
    const one = words(100);
    expect(sketchOf(one.join(' '))).not.toEqual(sketchOf([...one].reverse().join(' ')));
  });

  it('estimates the share of runs of words that two texts have in common', () => {
    const other = words(430, 99);
    expect(similarity(text, other.join(' '))).toBeLessThan(0.05);
    // Two thirds of each: 0.5 of the union.
    const mixed = [...words(430).slice(0, 287), ...other.slice(0, 143)].join(' ');
    expect(similarity(text, mixed)).toBeGreaterThan(0.3);
    expect(similarity(text, mixed)).toBeLessThan(0.7);
  });

  it.each([
    [
      'Chinese',
      '港口当局星期一宣布渡轮服务将于下月恢复因为新的码头已经完工市长在仪式上说这是全市居民期待已久的一天',
      '教育部门昨日公布了新的考试制度学校教师和家长对此反应不一专家认为改革需要更多时间才能见到真正的成效和影响',
    ],
    [
      'Japanese',
      '港湾局は月曜日に新しい桟橋が完成したため来月からフェリーの運航を再開すると発表した市長は式典で市民が待ち望んだ日だと述べた',
      '文部省は昨日あたらしい試験制度を公表したが学校の教師と保護者の反応はさまざまで専門家は改革の成果には時間がかかるとみている',
    ],
    [
      'Thai',
      'การท่าเรือประกาศเมื่อวันจันทร์ว่าจะเปิดให้บริการเรือข้ามฟากอีกครั้งในเดือนหน้าเพราะท่าเรือใหม่สร้างเสร็จแล้วนายกเทศมนตรีกล่าวในพิธี',
      'กระทรวงศึกษาธิการเผยแพร่ระบบการสอบใหม่เมื่อวานนี้ครูและผู้ปกครองมีความเห็นต่างกันผู้เชี่ยวชาญมองว่าการปฏิรูปต้องใช้เวลาอีกนาน',
    ],
  ])('compares runs of characters in %s', (_, one, other) => {
    expect(similarity(one, other)).toBeLessThan(0.1);
    expect(similarity(one, `${one.slice(3)}`)).toBeGreaterThan(0.7);
  });

  it('says nothing of a text of a few words', () => {
    expect(sketchOf('')).toBeUndefined();
    expect(sketchOf(words(19).join(' '))).toBeUndefined();
    expect(sketchOf(words(20).join(' '))).toBeDefined();
    expect(sketchOf('— … ! '.repeat(1000))).toBeUndefined();
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (any) => {
        expect(sketchOf(any)).toEqual(sketchOf(` ${any}\n`));
      }),
      { numRuns: 50 },
    );
  });

  it.each(['x', ' ', '港', 'ก', "'", '(', 'a ', 'a(', '\ud800'])('takes a megabyte of %j', (unit) => {
    expect(() => sketchOf(unit.repeat(1e6 / unit.length))).not.toThrow();
  });
});
