import type { Article } from '../model/article.js';
import { printable } from '../report/printable.js';
import { removedLines } from './removedLines.js';

/** Lines that are told one by one. */
const mostLines = 20;

/** What `check` says of the lines that are left out of the pages, with their counts; nothing where there are none. */
export function removedText(articles: readonly Article[]): string {
  const lines = removedLines(articles);
  if (lines.length === 0) return '';
  const shown = lines.slice(0, mostLines).map(({ text, rule, count }) => `  ${String(count).padStart(6)}  ${printable(text.replace(/\s+/g, ' '))}  (${rule})`);
  const rest = lines.slice(mostLines);
  const more = rest.length === 0 ? [] : [`          and ${rest.length.toLocaleString('en')} more texts; --json lists them all`];
  return `Left out of the pages, with the number of articles (boilerplate.keep and boilerplate.remove in archive.yaml decide otherwise):\n${[...shown, ...more].join('\n')}\n`;
}
