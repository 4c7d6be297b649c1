/** Which articles are printed in which form: one archive for each, so that no article occurs twice in an archive. */
import * as layouts from './layouts.mjs';
import { tongues } from './tongues.mjs';

const english = ({ lang }) => lang === 'en';
const year = ({ date }) => Number(date.slice(0, 4));

/** Telegrams of agencies, in languages that have capitals. */
const wired = (article) => tongues[article.lang].wire !== undefined && year(article) > 1900;

export const madeGroups = [
  { name: 'bare-page', layout: layouts.barePage, count: 30 },
  { name: 'bare-signed', layout: layouts.bareSigned, count: 34 },
  { name: 'bare-spaced', layout: layouts.bareSpaced, count: 22 },
  { name: 'wire-sheet', layout: layouts.wireSheet, count: 24, fits: wired },
  { name: 'wire-filed', layout: layouts.wireFiled, count: 14, fits: wired },
  { name: 'wire-agency', layout: layouts.wireAgency, count: 30, fits: (article) => year(article) > 1945 },
  { name: 'database-lines', layout: layouts.databaseLines, count: 34 },
  { name: 'database-labelled', layout: layouts.databaseLabelled, count: 12, fits: (article) => english(article) && year(article) > 1965 },
  { name: 'header-block', layout: layouts.headerBlock, count: 28 },
  { name: 'header-mail', layout: layouts.mailSpool, count: 20, fits: (article) => year(article) > 1982 },
  { name: 'header-address', layout: layouts.addressLines, count: 20, fits: (article) => year(article) > 1994 },
  { name: 'jekyll', layout: layouts.jekyllPost, count: 13, ending: 'md' },
  { name: 'hugo-yaml', layout: layouts.hugoYaml, count: 13, ending: 'md' },
  { name: 'hugo-toml', layout: layouts.hugoToml, count: 13, ending: 'md' },
  { name: 'eleventy', layout: layouts.eleventyPost, count: 8, ending: 'md' },
  { name: 'pelican', layout: layouts.pelicanPost, count: 10, ending: 'md' },
  { name: 'ghost', layout: layouts.ghostPost, count: 8, ending: 'md', fits: (article) => year(article) > 1969 },
  { name: 'wordpress', layout: layouts.wordpressPost, count: 13, ending: 'md', fits: (article) => year(article) > 1969 },
  { name: 'sidecar-yaml', layout: layouts.sidecarYaml, count: 14 },
  { name: 'sidecar-table', layout: layouts.sidecarTable, count: 14, files: (rows) => [['articles.csv', table([['file', 'title', 'authors', 'date', 'section', 'language'], ...rows])]] },
  { name: 'day-in-name', layout: layouts.dayInName, count: 20 },
  { name: 'day-in-folders', layout: layouts.dayInFolders, count: 14 },
  { name: 'section-folder', layout: layouts.sectionFolder, count: 12, fits: (article) => year(article) > 1899 },
  { name: 'old-encodings', layout: layouts.inEncoding, count: 52, fits: (article) => layouts.fittingEncodings(article).length > 0 },
];

function table(rows) {
  return `${rows.map((row) => row.map((cell) => (/[",;\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')).join('\n')}\n`;
}
