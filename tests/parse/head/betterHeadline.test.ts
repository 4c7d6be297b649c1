/** Which of the lines over a text is its headline, where the first of them is the name of a site, a code or a label; and where it is a headline over its deck. */
import { describe, expect, it } from 'vitest';
import { plainTextOf } from '../../../src/model/plainTextOf.js';
import type { SettingsInput } from '../../../src/model/settings.js';
import { readArticle } from '../../helpers/readArticle.js';
import { testSettings } from '../../helpers/testSettings.js';

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

describe('what stood over it', () => {
  const lines = ['Norlandia.net', 'News   Sport   Weather', headline];
  const read = async (input: SettingsInput) => {
    const { parsed } = await readArticle(`${lines.join('\n')}\n\n${text}`, 'a.txt', testSettings(input));
    return { removed: parsed.removed.map((each) => each.text), body: parsed.body.children.map((node) => plainTextOf(node)).join('\n') };
  };
  it('is recorded, and the headline says by which rule it was found', async () => {
    const { parsed } = await readArticle(`${lines.join('\n')}\n\n${text}`, 'a.txt');
    expect(parsed.fields.headline?.evidence).toMatchObject({ rule: 'weighed-line', text: headline, place: { line: 3 } });
    const { removed, body } = await read({});
    for (const line of lines.slice(0, 2)) expect(removed).toContain(line);
    expect(body).not.toContain('Norlandia');
  });
  it('stays in the text where the owner keeps it, and where the rule is switched off', async () => {
    for (const input of [{ boilerplate: { remove: [], keep: ['News *'] } }, { rules: { 'navigation-line': false, 'slug-line': false } }]) {
      const { removed, body } = await read(input);
      expect(removed).not.toContain(lines[1]);
      expect(body).toContain('Weather');
    }
  });
  it('is nothing else than before where no line is weighed', async () => {
    const { article } = await readArticle(`${lines.join('\n')}\n\n${text}`, 'a.txt', testSettings({ rules: { 'weighed-line': false } }));
    expect(article.headline).not.toBe(headline);
  });
});
