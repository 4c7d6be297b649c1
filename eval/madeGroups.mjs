/** Which articles are printed in which form: one archive for each, so that no article occurs twice in an archive. */
import { blogPage, digestPage } from './layouts/archives.mjs';
import { barePage, bareSigned, bareSpaced } from './layouts/bare.mjs';
import { databaseLabelled, databaseLines } from './layouts/database.mjs';
import { fittingEncodings, inEncoding } from './layouts/encodings.mjs';
import { eleventyPost, ghostPost, hugoToml, hugoYaml, jekyllPost, pelicanPost, wordpressPost } from './layouts/frontMatter.mjs';
import { addressLines, headerBlock, mailSpool } from './layouts/headers.mjs';
import { dayInFolders, dayInName, sectionFolder } from './layouts/names.mjs';
import { sidecarTable, sidecarYaml } from './layouts/sidecars.mjs';
import { wireAgency, wireFiled, wireSheet } from './layouts/wire.mjs';
import { tongues } from './tongues.mjs';

const english = ({ lang }) => lang === 'en';
const year = ({ date }) => Number(date.slice(0, 4));

/** Telegrams of agencies, in languages that have capitals. */
const wired = (article) => tongues[article.lang].wire !== undefined && year(article) > 1900;

export const madeGroups = [
  { name: 'bare-page', layout: barePage, count: 30 },
  { name: 'bare-signed', layout: bareSigned, count: 34 },
  { name: 'bare-spaced', layout: bareSpaced, count: 22 },
  { name: 'wire-sheet', layout: wireSheet, count: 24, fits: wired },
  { name: 'wire-filed', layout: wireFiled, count: 14, fits: wired },
  { name: 'wire-agency', layout: wireAgency, count: 30, fits: (article) => year(article) > 1945 },
  { name: 'database-lines', layout: databaseLines, count: 34 },
  { name: 'database-labelled', layout: databaseLabelled, count: 12, fits: (article) => english(article) && year(article) > 1965 },
  { name: 'header-block', layout: headerBlock, count: 28 },
  { name: 'header-mail', layout: mailSpool, count: 20, fits: (article) => year(article) > 1982 },
  { name: 'header-address', layout: addressLines, count: 20, fits: (article) => year(article) > 1994 },
  { name: 'jekyll', layout: jekyllPost, count: 13, ending: 'md' },
  { name: 'hugo-yaml', layout: hugoYaml, count: 13, ending: 'md' },
  { name: 'hugo-toml', layout: hugoToml, count: 13, ending: 'md' },
  { name: 'eleventy', layout: eleventyPost, count: 8, ending: 'md' },
  { name: 'pelican', layout: pelicanPost, count: 10, ending: 'md' },
  { name: 'ghost', layout: ghostPost, count: 8, ending: 'md', fits: (article) => year(article) > 1969 },
  { name: 'wordpress', layout: wordpressPost, count: 13, ending: 'md', fits: (article) => year(article) > 1969 },
  { name: 'sidecar-yaml', layout: sidecarYaml, count: 14 },
  { name: 'sidecar-table', layout: sidecarTable, count: 14, files: (rows) => [['articles.csv', table([['file', 'title', 'authors', 'date', 'section', 'language'], ...rows])]] },
  { name: 'day-in-name', layout: dayInName, count: 20 },
  { name: 'day-in-folders', layout: dayInFolders, count: 14 },
  { name: 'section-folder', layout: sectionFolder, count: 12, fits: (article) => year(article) > 1899 },
  { name: 'old-encodings', layout: inEncoding, count: 52, fits: (article) => fittingEncodings(article).length > 0 },
  { name: 'archive-digest', layout: digestPage, count: 40, files: () => [['archive.yaml', 'name: The Concord Digest\nlanguage: en\n']] },
  { name: 'archive-blog', layout: blogPage, count: 32, fits: (article) => year(article) > 1940 },
];

function table(rows) {
  return `${rows.map((row) => row.map((cell) => (/[",;\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')).join('\n')}\n`;
}
