/** Which of two days `03/04/1912` means: what else the file, its language or its folder says decides, or both stay and are reported. */
import { describe, expect, it } from 'vitest';
import type { SettingsInput } from '../../../src/model/settings.js';
import { planFiles } from '../../helpers/planFiles.js';
import { readArticle } from '../../helpers/readArticle.js';
import { testSettings } from '../../helpers/testSettings.js';

const prose = 'The harbour board met and voted for the new quay, which is to be built of granite and to be lit by gas before the winter.';
async function read(text: string, path = 'a.txt', input: SettingsInput = {}) {
  const { parsed, diagnostics } = await readArticle(text, path, testSettings(input));
  const [first] = parsed.fields.dates;
  return { edtf: first?.edtf, by: first?.decidedBy?.text, codes: diagnostics.map(({ code }) => code).filter((code) => code.startsWith('date/')) };
}
const both = '[1912-03-04,1912-04-03]';

describe('both days stay and are reported', () => {
  it.each([
    ['alone in a field', `Title: Quay\nDate: 03/04/1912\n\n${prose}`],
    ['alone in a line', `Quay\n\n03/04/1912\n\n${prose}`],
    ['beside a date that can be read in two ways too', `Title: Quay\nDate: 03/04/1912\n\n${prose} It was begun on 05/06/1911.`],
    ['beside dates that show two orders', `Title: Quay\nDate: 03/04/1912\n\n${prose} It was begun on 25/12/1911 and 12/25/1910.`],
    ['beside a date with points', `Title: Quay\nDate: 03/04/1912\n\n${prose} It was begun on 25.12.1911.`],
    ['beside fractions and issues', `Title: Quay\nDate: 03/04/1912\n\n${prose} It has 25/12 of it, in HB 13/12.`],
    ['beside a month that leaves both out', `Title: Quay\nDate: 03/04/1912\n\n${prose}`],
  ])('%s', async (_, text) => expect(await read(text)).toEqual({ edtf: both, by: undefined, codes: ['date/ambiguous'] }));
});

describe('one day', () => {
  it.each([
    ['by another date of the text', `Title: Quay\nDate: 03/04/1912\n\n${prose} It was begun on 25/12/1911.`, '1912-04-03', '25/12/1911'],
    ['by another date of the text, month first', `Title: Quay\nDate: 03/04/1912\n\n${prose} It was begun on 12/25/1911.`, '1912-03-04', '12/25/1911'],
    ['by another date of the text, with hyphens', `Title: Quay\nDate: 03/04/1912\n\n${prose} It was begun on 25-12-1911.`, '1912-04-03', '25-12-1911'],
    ['in a line', `Quay\n\n03/04/1912\n\n${prose} It was begun on 25/12/1911.`, '1912-04-03', '25/12/1911'],
    ['with two digits of the year', `Title: Quay\nDate: 03/04/12\n\n${prose} It was begun on 25/12/11.`, '2012-04-03?', '25/12/11'],
    ['by the language that the metadata states', `Title: Quay\nDate: 03/04/1912\nLang: fr\n\n${prose}`, '1912-04-03', 'fr'],
    ['by the place of the language', `Title: Quay\nDate: 03/04/1912\nLang: en-US\n\n${prose}`, '1912-03-04', 'en-US'],
    [
      'by the words',
      'Title: Quai\nDate: 03/04/1912\n\nLe conseil du port a voté pour le nouveau quai, qui sera construit avec des pierres et qui est dans le plan de la ville.',
      '1912-04-03',
      'fr',
    ],
    ['by the script', 'Title: Порт\nDate: 03/04/1912\n\nСовет порта проголосовал за новую набережную, которая будет построена из гранита.', '1912-04-03', 'ru'],
  ])('%s', async (_, text, edtf, by) => expect(await read(text)).toEqual({ edtf, by, codes: [] }));

  it.each([
    ['by the day in the name of the file', '1912-04-03-quay.txt', '1912-04-03'],
    ['by the other day in the name of the file', '1912-03-04-quay.txt', '1912-03-04'],
    ['by the month of the folders', '1912/04/quay.txt', '1912-04-03'],
  ])('%s', async (_, path, edtf) => {
    const found = await read(`Title: Quay\nDate: 03/04/1912\n\n${prose}`, path);
    expect(found).toMatchObject({ edtf, codes: [] });
  });

  it('by the settings, which come first', async () => {
    const text = `Title: Quay\nDate: 03/04/1912\n\n${prose} It was begun on 25/12/1911.`;
    expect(await read(text, 'a.txt', { dateOrder: 'month-first' })).toEqual({ edtf: '1912-03-04', by: undefined, codes: [] });
    expect((await read(text, 'a.txt', { rules: { 'order-shown': false } })).edtf).toBe(both);
  });
});

describe('the other files of the folder', () => {
  const text = (date: string) => `Title: Quay\nDate: ${date}\n\n${prose}\n`;
  const edtfs = async (files: Readonly<Record<string, string>>, yaml?: string) => {
    const { read: all } = await planFiles(files, yaml);
    return Object.fromEntries(all.articles.map(({ source, published }) => [source.path, published?.edtf]));
  };

  it('show the order of a date, where three of them do', async () => {
    const shown = (folder: string, count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`${folder}/b${index}.txt`, `Notes ${index}\n\n${prose} It was begun on ${20 + index}/12/1911.`]));
    const found = await edtfs({ 'x/a.txt': text('03/04/1912'), ...shown('x', 3), 'y/a.txt': text('03/04/1912'), ...shown('y', 2) });
    expect(found).toMatchObject({ 'x/a.txt': '1912-04-03', 'y/a.txt': both });
  });

  it('show none where they disagree', async () => {
    const files = { 'x/a.txt': text('03/04/1912'), 'x/b.txt': text('25/12/1911'), 'x/c.txt': text('24/12/1911'), 'x/d.txt': text('23/12/1911'), 'x/e.txt': text('12/25/1911') };
    expect(await edtfs(files)).toMatchObject({ 'x/a.txt': both });
  });
});
