/** The deck of a file's metadata: in Markdown, emphasis in it is markup as it is in the text. */
import { expect, it } from 'vitest';
import { readArticle } from '../../helpers/readArticle.js';

it.each([
  ['**The ferry is late**&mdash;and so is _everything_ else', 'The ferry is late—and so is everything else'],
  ['<strong>Late</strong> *again*', 'Late again'],
  ['2 * 3 * 4 is 24, snake_case_name, ** no **, *', '2 * 3 * 4 is 24, snake_case_name, ** no **, *'],
  ['<script>x</script> and a*b*c', '<script>x</script> and a*b*c'],
])('%s', async (written, deck) => {
  const source = `---\ntitle: Ferry\ndeck: "${written}"\n---\n\nThe ferry runs.\n`;
  const { article, parsed } = await readArticle(source, 'ferry.md');
  expect(article.deck).toBe(deck);
  expect(parsed.fields.deck?.evidence.text).toBe(written);
});

it.each([
  ['tagline: The bench stays', 'The bench stays'],
  ['lead: The bench stays', 'The bench stays'],
  ['intro: The bench stays', 'The bench stays'],
  ['deck: Nine for it\nlead: The bench stays', 'Nine for it'],
  // Switches of themes, and authors.
  ['intro: true', undefined],
  ['lead: Jane Roe', undefined],
  ['lead: [a b c]', undefined],
])('%s between fences', async (fields, deck) => {
  const { article } = await readArticle(`---\ntitle: Ferry\n${fields}\n---\n\nThe ferry runs.\n`, 'ferry.md');
  expect(article.deck).toBe(deck);
});

it('is no lead without fences', async () => {
  const { article } = await readArticle('Title: Ferry\nLead: The ferry runs again at last\n\nThe ferry runs.\n', 'ferry.txt');
  expect(article.deck).toBeUndefined();
});
