import { describe, expect, it } from 'vitest';
import { isolated } from '../../src/stages/plan/citations/isolated.js';

describe('names and headlines from right to left', () => {
  it('are set apart, so that they keep their places', () => {
    const runs = isolated([{ text: 'نادر الشاطبي. “ماذا، قال: البحر؟” ' }, { text: 'Harbour Bulletin', isTitle: true }, { text: ', no. 2.' }]);
    expect(runs).toEqual([
      { text: 'نادر الشاطبي', isIsolated: true },
      { text: '. “' },
      { text: 'ماذا، قال: البحر؟', isIsolated: true },
      { text: '” ' },
      { text: 'Harbour Bulletin', isTitle: true },
      { text: ', no. 2.' },
    ]);
  });
  it('lose nothing', () => {
    for (const text of ['', 'abc', 'א', 'א ב, ג (ד) 12/22 x א', '  א  '])
      expect(
        isolated([{ text }])
          .map((run) => run.text)
          .join(''),
      ).toBe(text);
  });
});
