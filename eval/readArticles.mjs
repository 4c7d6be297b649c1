/** The hand-written articles of eval/articles: invented papers, people and places, with all that is known of each. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('articles', import.meta.url));

/**
 * @typedef {{ id: string, lang: string, headline: string, kicker?: string, deck?: string, by: string[], place: string, date: string, paper: string, section: string, clues: boolean, paragraphs: string[] }} Article
 * `clues`: the text itself names a month, a year or a day.
 */

/** @returns {Article[]} */
export function readArticles() {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split(/^=== /m)
        .slice(1)
        .map((block) => articleOf(name.slice(0, -'.txt'.length), block)),
    );
}

function articleOf(lang, block) {
  const [head, body] = block.split(/^--\n/m);
  const [id, ...lines] = head.trim().split('\n');
  const fields = Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]));
  return {
    ...fields,
    id,
    lang,
    by: fields.by.split(';').map((name) => name.trim()),
    clues: fields.clues !== undefined,
    paragraphs: body.trim().split(/\n\n+/),
  };
}
