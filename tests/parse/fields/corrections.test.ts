/** Corrections: listed in the metadata in any of the ways that people write them, or standing in the text as a paragraph. */
import { describe, expect, it } from 'vitest';
import { blockIdOf } from '../../../src/model/blockId.js';
import { readArticle } from '../../helpers/readArticle.js';

const read = async (front: string, path = 'a.md') => {
  const { article, parsed, diagnostics } = await readArticle(`---\ntitle: Ferry\n${front}\n---\n\nThe ferry runs.\n`, path);
  return { shown: (article.corrections ?? []).map(({ text, date }) => [date?.edtf, text]), parsed, diagnostics };
};

describe('corrections of the metadata', () => {
  it.each([
    ['corrections: The boat is red.', [[undefined, 'The boat is red.']]],
    ['correction: "2023-03-30: The boat is red."', [['2023-03-30', 'The boat is red.']]],
    [
      'corrections:\n  - "30 March 2023: The boat is red."\n  - The fare is four.',
      [
        ['2023-03-30', 'The boat is red.'],
        [undefined, 'The fare is four.'],
      ],
    ],
    ['corrections:\n  - date: 2023-03\n    text: The boat is red.\n    by: Ann Roe', [['2023-03', 'The boat is red. · by: Ann Roe']]],
    ['Berichtigungen:\n  - datum: 30.3.2023\n    text: Das Boot ist rot.', [['2023-03-30', 'Das Boot ist rot.']]],
    ['corrections: "Note 3: The boat is red."', [[undefined, 'Note 3: The boat is red.']]],
    ['corrections: []', []],
    ['corrections:', []],
  ])('%s', async (front, expected) => {
    const { shown, diagnostics } = await read(front);
    expect(shown).toEqual(expected);
    expect(diagnostics.filter(({ code }) => code.startsWith('date/'))).toEqual([]);
  });

  it('keep a date that cannot be read in their text, and say so', async () => {
    const { shown, diagnostics } = await read('corrections:\n  - date: the week after\n    text: The boat is red.');
    expect(shown).toEqual([[undefined, 'the week after: The boat is red.']]);
    expect(diagnostics.map(({ code }) => code)).toContain('date/unreadable');
  });

  it('are no unused metadata', async () => expect((await read('corrections: The boat is red.')).parsed.unused).toEqual([]));
});

describe('corrections of the text', () => {
  const long = 'The ferry runs again from the middle pier to the island, and nobody who was asked on the quay could say for how long it will.';

  it.each(['a.txt', 'a.md'])('are found in %s with their address and their date', async (path) => {
    const note = 'Correction: 3 February 2022. The boat is red.';
    const head = path.endsWith('.md') ? '# Ferry' : 'Ferry';
    const { article, bodyHtml } = await readArticle(`${head}\n\n${long}\n\n${note}\n`, path);
    expect(article.corrections).toEqual([{ text: note, date: expect.objectContaining({ edtf: '2022-02-03' }), inText: blockIdOf(note) }]);
    expect(bodyHtml).toContain(note);
  });

  it('are not dated by the day that they speak of, and remarks are none', async () => {
    const { article } = await readArticle(
      `Ferry\n\n${long}\n\nEditor’s note: This was written before the storm.\n\nCorrection: The boat that sank on 3 February 2022 was red.\n`,
      'a.txt',
    );
    expect(article.corrections?.map(({ text, date }) => [text, date])).toEqual([['Correction: The boat that sank on 3 February 2022 was red.', undefined]]);
  });
});
