/** Markdown that programs made of pages and notes: what stands over its heading, between heading and text, and below. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../helpers/readArticle.js';

const body =
  'The council of Dunmore voted on Tuesday to close the old quarry road to trucks, after a survey that found 31 of them in an hour.\n\nTrucks will go by the bypass, which is two miles longer.';

async function read(text: string, path = 'a.md') {
  const { article, text: words, diagnostics } = await readArticle(text, path);
  return {
    headline: article.headline,
    kicker: article.kicker,
    names: article.bylines.map(({ name }) => name),
    day: article.published?.edtf,
    section: article.section,
    first: words.split('\n')[0]?.slice(0, 23),
    last: words.trim().split('\n').at(-1),
    removed: article.removed.map(({ text: removed }) => removed),
    lost: diagnostics.filter(({ code }) => code === 'article/text-lost'),
  };
}

const whole = {
  headline: 'Quarry road closes',
  names: ['Jane Roe'],
  day: '2021-03-03',
  first: 'The council of Dunmore ',
  last: 'Trucks will go by the bypass, which is two miles longer.',
  lost: [],
};

describe('Markdown made of a page', () => {
  it.each([
    ['fields under the heading', `# Quarry road closes\n\nAuthor: Jane Roe\nDate: March 3, 2021\nSection: Local\n\n${body}`, { section: 'Local' }],
    ['fields in a list', `# Quarry road closes\n\n- Author: Jane Roe\n- Date: March 3, 2021\n\n${body}`, {}],
    [
      'the lines of a service for reading',
      `Title: Quarry road closes\n\nURL Source: https://skerrow.example/a\n\nPublished Time: 2021-03-03\n\nMarkdown Content:\n# Quarry road closes\n\nBy Jane Roe\n\n${body}`,
      {},
    ],
    ['a title block of Pandoc', `% Quarry road\n  closes\n% Jane Roe\n% March 3, 2021\n\n${body}`, {}],
    ['how to skip and a menu above', `Skip to main content\n\n- [Home](/)\n- [News](/news)\n\n# Quarry road closes\n\nBy Jane Roe\n\nMarch 3, 2021\n\n${body}`, {}],
    ['a kicker above', `###### Roads\n\n# Quarry road closes\n\n**By Jane Roe**\n\n*March 3, 2021*\n\n${body}`, { kicker: 'Roads' }],
    ['writer and day where the fields tell neither', `---\ntitle: Quarry road closes\n---\n\nBy Jane Roe\n\nMarch 3, 2021\n\n${body}`, {}],
    ['the account of whoever keeps the site', `---\ntitle: Quarry road closes\nauthor: wpadmin\ndate: 2021-03-03\n---\n\nBy Jane Roe\n\n${body}`, {}],
    ['the paper under the name', `# Quarry road closes\n\nBy Jane Roe\nThe Dunmore Times\n\nMarch 3, 2021\n\n${body}`, {}],
    [
      'links of the page below',
      `# Quarry road closes\n\nBy Jane Roe\n\nMarch 3, 2021\n\n${body}\n\n**Share this story:** [Facebook](#) | [Twitter](#)\n\n### Most Popular\n\n1. [Bear in the laundromat](/b)\n`,
      {},
    ],
  ])('%s', async (_, text, more) => {
    expect(await read(text)).toMatchObject({ ...whole, ...more });
  });

  it('records what it takes off, as it is written', async () => {
    const { removed } = await read(`Skip to content\n\n# Quarry road closes\n\n${body}\n\n**Share this story:** [Facebook](#) | [Twitter](#)\n`);
    expect(removed).toEqual(expect.arrayContaining(['Skip to content', '**Share this story:** [Facebook](#) | [Twitter](#)']));
  });

  it('keeps the links that a writer set below a text with fields of its own', async () => {
    expect((await read(`---\ntitle: Quarry road closes\n---\n\n${body}\n\n## See also\n\n- [The survey of 1988](https://skerrow.example/s)\n`)).last).toBe('The survey of 1988');
  });

  it('keeps a first paragraph that only looks like fields', async () => {
    const text = `# Quarry road closes\n\nNote: the road is closed.\nPlace: the gate, which is new.\n\n${body}`;
    expect((await read(text)).first).toBe('Note: the road is close');
  });

  it.each([['{% comment %}Ask the mayor.{% endcomment %}'], ['{# Ask the mayor. #}'], ['%% Ask the mayor. %%']])('shows nobody %s', async (hidden) => {
    const { article, bodyHtml } = await readArticle(`# Quarry road closes\n\nThe road ${hidden} is closed.\n`, 'a.md');
    expect(bodyHtml).not.toContain('mayor');
    expect(article.removed.map(({ text }) => text)).toContain(hidden);
  });
});
