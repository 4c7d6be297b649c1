/** Names of fields in lines of their own. */
import { describe, expect, it } from 'vitest';
import { loneLabel } from '../../../src/stages/parse/head/loneLabel.js';

describe('loneLabel', () => {
  it.each([
    ['Author:', 'bylines'],
    ['[DATE]', 'published'],
    ['---TITLE---', 'headline'],
    ['=== TEXT ===', 'body'],
    ['<Section>', 'section'],
    ['Headlines:', 'headline'],
  ])('%s', (text, field) => expect(loneLabel(text)).toBe(field));

  it.each(['Author', 'The reason:', 'Author: Jane Roe', '[PHOTO: the quay]', '-----', 'What is the title of the book that he wrote:'])('%s is none', (text) =>
    expect(loneLabel(text)).toBeUndefined(),
  );
});
