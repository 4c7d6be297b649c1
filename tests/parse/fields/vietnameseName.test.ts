import { describe, expect, it } from 'vitest';
import { vietnameseName } from '../../../src/stages/parse/fields/vietnameseName.js';

describe('vietnameseName', () => {
  it.each(['Lê Hải Yến', 'Trần Quyên', 'THU HÀ', 'Nguyễn Thị Hạnh'])('%s', (text) => {
    expect(vietnameseName(text)).toBe('likely');
  });

  it.each(['Thanh Hóa', 'Hồ Chí Minh', 'Lâm Đồng', 'Le Havre', 'Bến Cảng', 'Trần thuật lại'])('leaves %s', (text) => {
    expect(vietnameseName(text)).toBeUndefined();
  });
});
