/** Tables at the end of a text are its own; and what its markup needs stays, however many texts have it. */
import { describe, expect, it } from 'vitest';
import type { SourcePath } from '../../../src/model/brands.js';
import { noKnowledge } from '../../../src/model/noKnowledge.js';
import { markupLines } from '../../../src/stages/parse/forms/markupLines.js';
import { parseContext } from '../../../src/stages/parse/parseContext.js';
import { takeTail } from '../../../src/stages/parse/removal/takeTail.js';
import { planFiles } from '../../helpers/planFiles.js';
import { testSettings } from '../../helpers/testSettings.js';

const text = ['The table after the ninth round is as follows, and Skerrow leads it by a point, as it did in May.', ''];
const context = parseContext('a.txt' as SourcePath, testSettings({}), noKnowledge);
const taken = (last: readonly string[]): string[] => takeTail([...text, ...last], 0, { firstLine: 1, signers: [], isPrinted: false }, context).removed.map((each) => each.text);

describe('rows at the end of a text', () => {
  it.each([
    ['of a Markdown table', ['| Team | P | W | D | L | Pts |', '|---|---|---|---|---|---|', '| Skerrow | 9 | 6 | 2 | 1 | 20 |', '| Norland | 9 | 6 | 1 | 2 | 19 |']],
    ['of a table without edges', ['Team | P | W | D', '--- | --- | --- | ---', 'Skerrow | 9 | 6 | 2']],
    ['with bars alone', ['Ann Roe | Green | North | clerk', 'Bo Li | Labour | South | baker', 'Cy Poe | Green | East | smith']],
    ['with a figure', ['Ann Roe | Green | North | 1,204']],
  ])('stay: %s', (_, rows) => expect(taken(rows)).toEqual([]));

  it('stay over what the page prints below them', () => {
    expect(taken(['Ann Roe | Green | North | clerk', 'Bo Li | Labour | South | baker', '', 'Share this', 'Print'])).toEqual(['Share this', 'Print']);
  });

  it.each([
    ['one menu', ['Home | News | Sport | Weather | About']],
    ['two of as many words', ['Home | News | Sport | Weather', 'About us | Contact | Privacy | Terms of use']],
    ['between its edges', ['| Home | News | Contact | About us |']],
  ])('go: %s', (_, menu) => expect(taken(menu)).toEqual(menu));
});

describe('what the markup of a text needs', () => {
  it.each([
    ['a footnote', ['A quay was repaired.[^1]', '', '[^1]: See the yearbook.'], ['[^1]: See the yearbook.']],
    ['the address of a link', ['See [it][wp].', '', '[wp]: https://example.org/'], ['[wp]: https://example.org/']],
    ['an element over several lines', ['<script>', 'map.add(1);', '</script>', 'Text.'], ['<script>', 'map.add(1);', '</script>']],
    ['an element within another', ['<div class="box">', 'Words.', '</div>'], ['<div class="box">', '</div>']],
    ['nothing', ['Plain words <em>set</em> here<br>', '<p>A paragraph', '<script src="a.js"></script>', '[a link](b.md)', '- [ ] a task'], []],
  ])('%s', (_, lines, kept) => expect([...markupLines(lines)]).toEqual(kept));

  it('is not learned as what all texts end with', async () => {
    const post = (at: number): string =>
      `---\ntitle: Post number ${at}\ndate: 2020-01-${String(at).padStart(2, '0')}\n---\n\nThe quay was repaired in year ${at}, and nobody has paid.[^1]\n\n<script>\nshow(${at});\n</script>\n\n[^1]: See the yearbook.\n`;
    const files = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`content/${at + 1}.md`, post(at + 1)]));
    const { read } = await planFiles(files);
    expect(read.articles).toHaveLength(12);
    expect(read.diagnostics.map(({ code }) => code)).not.toContain('markup/not-closed');
    for (const { removed } of read.articles) expect(removed.map(({ rule }) => rule)).not.toContain('learned-tail');
  });
});
