/** A file of which anything is lost is found out; one that is whole is not. */
import { describe, expect, it } from 'vitest';
import { findLostText, wordsOfBody } from '../../src/stages/enrich/findLostText.js';
import { readArticle } from '../helpers/readArticle.js';

const plain = 'The ferry is back\n\nBy Ann Roe\n\nThe ferry came back on Tuesday, cf. HB 2/22.\n\n\u2022 a boat\n\u2022 an oar\n\n> Quoted words.\n\nShare this\n';
const markdown = '# The ferry\n\nBy Ann Roe\n\nThe *ferry* came [back](https://example.org/a) <b>on</b> Tuesday.\n\n1. One\n2. Two\n\n<script>alert(1)</script>\n';

describe('findLostText', () => {
  it.each([
    ['a.txt', plain],
    ['a.md', markdown],
    ['b.md', `---\ntitle: The ferry\ndate: 2021-03-09\n---\n${markdown}`],
  ])('finds nothing lost of %s', async (path, text) => {
    const { parsed, article, bodyHtml, text: words } = await readArticle(text, path);
    const body = path.endsWith('.txt') ? wordsOfBody(parsed) : words;
    expect(findLostText(parsed, body, { article, bodyHtml, text: words })).toBeUndefined();
  });

  it.each([
    ['a.txt', plain],
    ['a.md', markdown],
  ])('finds out what %s has lost', async (path, text) => {
    const { parsed, article, text: words } = await readArticle(text, path);
    expect(findLostText(parsed, 'The', { article, bodyHtml: '<p>The</p>', text: words })).toBeDefined();
  });
});
