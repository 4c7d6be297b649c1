/** Names in brackets at the end of an eastern paragraph, and brackets that name nobody. */
import { describe, expect, it } from 'vitest';
import { eastCredit } from '../../../src/stages/parse/forms/eastCredit.js';

describe('a credit in brackets', () => {
  it.each([
    ['（政治部 山田太郎）', ['山田太郎'], '政治部'],
    ['（社会部・中村葵、小林恵子）', ['中村葵', '小林恵子'], '社会部'],
    ['港長が鐘を鳴らした。【中村葵、小林恵子/北浜支局】', ['中村葵', '小林恵子'], '北浜支局'],
    ['港長が鐘を鳴らした。【山田太郎】', ['山田太郎'], undefined],
    ['（记者王伟）', ['王伟'], '记者'],
  ])('%s', (line, names, role) => {
    const found = eastCredit(line);
    expect(found?.names).toEqual(names);
    expect(found?.role).toBe(role);
  });

  it.each([
    '鐘は五十年前に寄付された（当時は二つあった）',
    '（写真は昨年のもの）',
    '（了）',
    '【速報】',
    '【全文掲載】',
    '（山田）',
    '港長が鐘を鳴らした（政治部 山田太郎）',
    'The bell was rung. (Jane Roe)',
    '',
  ])('%s names nobody', (line) => {
    expect(eastCredit(line)).toBeUndefined();
  });
});
