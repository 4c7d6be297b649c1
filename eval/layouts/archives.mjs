/** Archives whose pages all carry the same lines. */
import { dateParts } from '../tongues.mjs';
import { base } from './shared.mjs';

const top = ['The Concord Digest', 'Home | This week | Back numbers | Subscribe'];

const bottom = ['Back to the contents of this number', 'The Concord Digest is set in type at Harbour House, Skerry.'];

const letterLine = 'Letters to the editor, please, on one side of the paper.';

const columnEnd = 'Good night, and mind the step.';

/**
 * A digest whose pages have the same lines above and below. Some of the later ones have a further one; one article has that very line in the
 * middle of its text, where it is content; and a columnist ends four of her pieces with the same words, which are hers.
 */
export function digestPage(article, { at }) {
  const withLetters = at % 3 !== 0;
  const column = at > 0 && at % 9 === 0;
  const quoting = at === 7;
  const [first, ...rest] = article.paragraphs;
  const body = [first, ...(quoting ? [letterLine] : []), ...rest, ...(column ? [columnEnd] : [])];
  const below = [bottom[0], ...(withLetters ? [letterLine] : []), bottom[1]];
  return {
    text: `${top.join('\n')}\n\n${article.headline}\n\n${body.join('\n\n')}\n\n${below.join('\n')}\n`,
    label: {
      ...base(article, 1),
      headline: article.headline,
      kept: [...article.paragraphs.slice(-1), ...(quoting ? [letterLine] : []), ...(column ? [columnEnd] : [])],
      paragraphs: body.length,
      removed: [...top, ...below],
    },
  };
}

/** A blog's pages, with other lines at the end only, all in one block, and the number of comments different on each. */
export function blogPage(article, { at, random }) {
  const day = dateParts(article.date, 'en');
  const comments = `${Math.floor(random() * 40)} comments`;
  const below = ['Posted in: Weekly letters', comments, 'Subscribe to the Quayside Letter by mail', 'Quayside Letter, a project of the Friends of the Old Harbour'];
  return {
    text: `${article.headline}\n${day.month} ${day.d}, ${day.y}\n\n${article.paragraphs.join('\n\n')}\n\n${below.join(at % 2 === 0 ? '\n' : '\n\n')}\n`,
    label: { ...base(article, 1), headline: article.headline, published: article.date, removed: below.filter((line) => line !== below[0]), gone: [below[0]] },
  };
}
