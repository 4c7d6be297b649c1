/** The body of an article, in plain text or in Markdown: the same words, with and without marks. */

const marks = {
  emphasis: (text) => `*${text}*`,
  strong: (text) => `**${text}**`,
  link: (text) => `[${text}](https://example.org/${text.toLowerCase().replace(/[^a-z0-9]+/g, '-')})`,
};

/**
 * @param {import('./makeArticle.mjs').BenchArticle} article
 * @param {'txt' | 'md'} form
 */
export function bodyText({ blocks }, form) {
  let text = '';
  blocks.forEach((block, index) => {
    const words = block.spans.map((span) => (form === 'md' && span.mark !== undefined ? marks[span.mark](span.text) : span.text)).join('');
    const isFollowed = block.kind === 'item' && blocks[index + 1]?.kind === 'item';
    const start = form === 'txt' ? '' : block.kind === 'subhead' ? '## ' : block.kind === 'item' ? '- ' : '';
    text += `${start}${words}\n${isFollowed ? '' : '\n'}`;
  });
  return `${text.trimEnd()}\n`;
}
