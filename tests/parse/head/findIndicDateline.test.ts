import { describe, expect, it } from 'vitest';
import { findIndicDateline } from '../../../src/stages/parse/head/findIndicDateline.js';

describe('findIndicDateline', () => {
  it.each([
    ['नई दिल्ली, एजेंसी। नाव फिर चली', 'नई दिल्ली', 'एजेंसी'],
    ['पटना (भाषा) नाव फिर चली', 'पटना', 'भाषा'],
    ['लखनऊ, घाट संवाददाता। नाव फिर चली', 'लखनऊ', 'घाट संवाददाता'],
  ])('%s', (text, place, agency) => {
    expect(findIndicDateline(text)).toMatchObject({ place, agency });
  });

  it.each(['साहित्य, भाषा और संगीत के मेले', 'पटना में नाव फिर चली।', 'Patna, PTI. The ferry sails'])('leaves %s', (text) => {
    expect(findIndicDateline(text)).toBeUndefined();
  });
});
