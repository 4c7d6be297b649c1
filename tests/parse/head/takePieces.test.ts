/** Lines of paper, number and day over a headline, and headlines that look like them. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../helpers/readArticle.js';

const body =
  'The harbour council of Skerrow on Tuesday approved a plan to deepen the channel, ending two years of argument.\n\n"We have waited long enough," said Maria Lindqvist, who chairs it.\n';
const read = async (head: string) => {
  const { article } = await readArticle(`${head}\n\n${body}`);
  return [article.headline, article.published?.edtf, article.bylines.map(({ name }) => name)];
};

describe('a line of paper, number and day', () => {
  it.each([
    ['March 2004 | Vol. 12 No. 3\n\nA bad year for bolts\n\nBy Jane Roe', ['A bad year for bolts', '2004-03', ['Jane Roe']]],
    ['VOL. 49 / NO. 14 / APRIL 3, 2008\n\nFerrow restart slips to third quarter', ['Ferrow restart slips to third quarter', '2008-04-03', []]],
    ['A bad year for bolts\n\nFrom The Harbour Worker, Vol. VII No. 11, 17 March 1934, p. 4.', ['A bad year for bolts', '1934-03-17', []]],
    ['Skerrow Courier and Advertiser\nSaturday 03 March 1883, p. 5 col. 3\n\nStrange affair at Tarry Moss', ['Strange affair at Tarry Moss', '1883-03-03', []]],
  ])('%s', async (head, expected) => {
    expect(await read(head)).toEqual(expected);
  });

  it.each([
    ['Chanel No. 5\n\nBy Jane Roe', ['Chanel No. 5', undefined, ['Jane Roe']]],
    ['Resolution 242/1967\n\nBy Jane Roe\n\nMarch 3, 2015', ['Resolution 242/1967', '2015-03-03', ['Jane Roe']]],
  ])('is the headline where no other line is: %s', async (head, expected) => {
    expect(await read(head)).toEqual(expected);
  });
});
