/** Paragraphs that correct an article, with their day; and sentences that begin with the same words and correct nothing. */
import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { noteCorrections } from '../../src/stages/enrich/noteCorrections.js';

function bodyOf(...paragraphs: readonly string[]): Root {
  return { type: 'root', children: paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })) };
}

const found = (...paragraphs: readonly string[]) => noteCorrections(bodyOf(...paragraphs), 'en').map(({ text, date }) => [text, date?.edtf]);

describe('noteCorrections', () => {
  it.each([
    ['For the Record, June 3, 1990: An article on Thursday misstated the name of the ship.', '1990-06-03'],
    ['Correction: An article on Thursday misstated the name of the ship.', undefined],
    ['Correction. An article on Thursday misstated the name of the ship.', undefined],
    ['Correction - The name of the ship is Merganser.', undefined],
    ['Clarification (June 3, 1990): The ship sails on Fridays.', '1990-06-03'],
    ['Berichtigung – Das Schiff heißt Merganser.', undefined],
    ['更正：本报昨日所载船名有误。', undefined],
    [
      'For the Record Los Angeles Times Saturday June 2, 1990 Home Edition Part A Page 3 Column 1 Metro Desk 1 inches; 32 words Type of Material: Correction Ships -- An article misstated the name.',
      '1990-06-02',
    ],
  ])('%s', (text, date) => {
    expect(found('The ship sails.', text)).toEqual([[text, date]]);
  });

  it('takes the paragraph below the word by itself, if it tells of a mistake', () => {
    expect(found('For the Record', 'An article on Thursday misstated the name of the ship.')).toEqual([['An article on Thursday misstated the name of the ship.', undefined]]);
    expect(found('For the Record', 'The ship has sailed for twenty years and has never been late.')).toEqual([]);
    expect(found('FOR THE RECORD\nAn article on Thursday misstated the name of the ship.')).toHaveLength(1);
  });

  it.each([
    'Corrections said the two 500-bed prisons are scheduled to be opened within a year.',
    'Corrections officers left. They were tired.',
    'For the record-breaking ship a new berth was built.',
    'Correctional officers said: no.',
  ])('corrects nothing: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
