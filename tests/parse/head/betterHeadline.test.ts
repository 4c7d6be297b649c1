/** Which of the lines over a text is its headline, where the first of them is the name of a site, a code or a label; and where it is a headline over its deck. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../helpers/readArticle.js';

const text =
  'The ferry will not sail before Friday, the harbour master said on Monday, since its engine has been taken out and carried to the yard on a cart.\n\nEleven men have signed a letter about the ferry. The council reads it on Thursday.\n';
const headlineOf = async (lines: readonly string[]) => {
  const { article } = await readArticle(`${lines.join('\n')}\n\n${text}`, 'a.txt');
  return { headline: article.headline, kicker: article.kicker };
};
const headline = 'Harbour master keeps ferry ashore over engine';

describe('the headline stands below', () => {
  it.each([
    ['the name of a site', ['Norlandia.net', 'News   Sport   Weather', headline]],
    ['what an agency codes', ['FRS0412 4 SO  0261 NOR /XYZ-XN22', headline]],
    ['a number of a collection', ['XX19950214-000341', 'XX', '19950214', headline]],
    ['a service and its section', ['PORT SALEM PRESS ONLINE', 'Menu', 'Skip to content', headline]],
    ['marks of a program', ['<doc id="18" title="Ferry">', headline]],
    ['itself, with the country', [`NORLAND: ${headline}`, headline]],
  ])('%s', async (_, lines) => {
    expect((await headlineOf(lines)).headline.replace(/\.$/, '')).toBe(headline);
  });

  it('and a label right above it is the kicker', async () => {
    expect(await headlineOf(['harbourpost.example', 'Shipping notes', headline])).toEqual({ headline, kicker: 'Shipping notes' });
  });
});

describe('the headline stays where it is', () => {
  it.each([
    ['over a deck that says more of the text', ['No boat leaves here today', 'Engine is taken out of the ferry']],
    ['over its writer', ['Ashore', 'By Jane Roe', headline]],
    ['where it quotes', ["'We can wait'", headline]],
    ['in capitals over a sentence', ['NOTHING SAILS FROM NORLAND', 'Engine of the ferry taken to the yard on a cart']],
  ])('%s', async (_, lines) => {
    expect((await headlineOf(lines)).headline).toBe(lines[0]);
  });
});
