import { describe, expect, it } from 'vitest';
import { readIssueLine } from '../../../src/stages/parse/head/readIssueLine.js';

describe('readIssueLine', () => {
  it.each([
    ['Vol. 3, No. 12', { volume: 3, number: 12 }],
    ['THE SIGNAL BOX          No. 5/22          May 2022', { number: 5, year: 2022 }],
    ['THE SIGNAL BOX No. 1/22 January 2022', { number: 1, year: 2022 }],
    ['Harbour Bulletin Nr. 3/98, 12 March 1998', { number: 3, year: 1998 }],
    ['Gemeindebrief 2/1998', { number: 2, year: 1998 }],
  ])('reads %j', (line, issue) => {
    expect(readIssueLine(line)).toEqual(issue);
  });

  it.each(['No. 3/22 was printed in May 2022', 'THE SIGNAL BOX No. 5/22 May 2023', 'The ferry and its 5/22 passengers of May 2022'])('leaves %j', (line) => {
    expect(readIssueLine(line)).toBeUndefined();
  });
});
