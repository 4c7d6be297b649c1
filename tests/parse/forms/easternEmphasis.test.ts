/** Emphasis beside the punctuation of writings without spaces; elsewhere it is CommonMark's. */
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/stages/parse/forms/parseMarkdown.js';
import { readArticle } from '../../helpers/readArticle.js';

const commonMark = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

describe('emphasis', () => {
  it.each([
    ['これは**「重要」**です。そして**CVE（脆弱性）**が', 'これは<strong>「重要」</strong>です。そして<strong>CVE（脆弱性）</strong>が'],
    ['港は**再開した。**船が来た。', '港は<strong>再開した。</strong>船が来た。'],
    ['这是*“重要”*的。**注意：**没有船。', '这是<em>“重要”</em>的。<strong>注意：</strong>没有船。'],
    ['**항구(港)**가 열렸다.', '<strong>항구(港)</strong>가 열렸다.'],
  ])('is where its marks stand in %s', async (text, html) => expect((await readArticle(`---\ntitle: 港\n---\n${text}\n`, 'a.md')).bodyHtml).toContain(html));

  it.each(['a**"b"**c', 'The **“quay”**is open.', 'x * y * z', '5*3*(2)', 'snake_case_(name)_x', '**Note:**it rang.', 'é*(f)*g', 'Это**«важно»**так'])(
    'is CommonMark’s in %s',
    (text) => expect(parseMarkdown(text)).toEqual(commonMark.parse(text)),
  );
});
