/** Lowered and raised letters of Markdown, and what is none: single tildes strike nothing out. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../helpers/readArticle.js';
import { testSettings } from '../../helpers/testSettings.js';

const body = async (text: string, path = 'a.md'): Promise<string> => (await readArticle(`# Quay\n\n${text}\n`, path, testSettings())).bodyHtml.replace(/ id="[^"]*"/g, '').trim();

describe('in Markdown', () => {
  it.each([
    ['Water is H~2~O.', '<p>Water is H<sub>2</sub>O.</p>'],
    ['CO~2~ and x^2^ + y^n+1^', '<p>CO<sub>2</sub> and x<sup>2</sup> + y<sup>n+1</sup></p>'],
    ['**H~2~O** *x^2^*', '<p><strong>H<sub>2</sub>O</strong> <em>x<sup>2</sup></em></p>'],
    ['It costs ~~5~~ 6 pounds.', '<p>It costs <del>5</del> 6 pounds.</p>'],
    ['About ~5 to ~10 pounds, and ~so~ on ^^ up.', '<p>About ~5 to ~10 pounds, and ~so~ on ^^ up.</p>'],
    ['A ^note^ and a^ b^', '<p>A ^note^ and a^ b^</p>'],
    ['`H~2~O x^2^`', '<p><code>H~2~O x^2^</code></p>'],
    ['- [x] tar H~2~O', '<ul>\n<li class="task">☑ tar H<sub>2</sub>O</li>\n</ul>'],
  ])('%s', async (text, expected) => expect(await body(text)).toBe(expected));

  it('the words are those that are read: H2O is searched, not H~2~O', async () => {
    const { article } = await readArticle('# Quay\n\nWater is H~2~O, as everybody knows.\n', 'a.md', testSettings());
    expect(article.excerpt).toBe('Water is H2O, as everybody knows.');
  });
});
