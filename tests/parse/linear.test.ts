/**
 * Reading a text takes work in proportion to its length, whatever it is made of: a text of one repeated unit goes through the survey,
 * the search for wrong encodings, parse and enrich, and so does one eight times as long. What grows with the square of the length takes
 * sixty-four times the work. No time is asserted, only how many times more the longer text takes; of several tries the best counts, since
 * other work on the machine can only make a ratio worse.
 */
import { describe, expect, it } from 'vitest';
import type { SourcePath } from '../../src/model/brands.js';
import { digestOf } from '../../src/model/digestOf.js';
import { addressBlocks } from '../../src/stages/enrich/addressBlocks.js';
import { enrichArticle } from '../../src/stages/enrich/enrichArticle.js';
import { parseArticle } from '../../src/stages/parse/parseArticle.js';
import { findMojibake } from '../../src/stages/read/findMojibake.js';
import { lineSightings } from '../../src/stages/survey/lineSightings.js';
import { lineSurvey } from '../../src/stages/survey/lineSurvey.js';
import { textBlocks } from '../../src/stages/survey/textBlocks.js';
import { testSettings } from '../helpers/testSettings.js';

const settings = testSettings({ publications: [{ abbreviation: 'HB', name: 'Harbour Bulletin', numbering: ['{number}/{year}', 'No. {number}', 'issue of {date}'] }] });
const size = 16_000;
/** remark-parse takes many times the work of a plain text. */
const markdownSize = 5_000;
const times = 8;
/** Between the ratio of linear work and that of quadratic work. */
const mostTimes = 12;
/** Single measurements of linear work spread from 5 to 12 and more on a busy machine; those of quadratic work stay far above. */
const tries = 12;
/** Milliseconds below which a measurement says nothing: the shorter text counts as taking at least that. */
const finest = 4;

const groups: Readonly<Record<string, readonly string[]>> = {
  'each mark of ASCII': [...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'],
  'letters and digits': ['a', 'A', '1', 'é', 'и', '漢', 'ا', 'ก', '😀', '\ud800', 'e\u0301', 'a\u00AD', 'a ', 'A ', 'A.', 'By ', 'J. ', 'Mr. ', 'von ', 'and ', 'of the ', '’s '],
  'white space': [' ', '\t', '\n', '\u3000', '\u00A0', '\u200B', '\r', '\f', '\u2028', '\u0000', '\n\n', '\n \n', 'a  \n', '   a\n'],
  'short lines': [
    'a\n',
    'A\n',
    '1\n',
    '漢\n',
    '-\n',
    '=\n',
    '•\n',
    '---\n',
    'a-\n',
    'a: b\n',
    'A: b\n',
    'a:\n',
    'By A\n',
    '— A\n',
    '1990\n',
    'Page 1\n',
    'Subject: a\n',
    '|a|b\n',
    'x y z. Up\n',
  ],
  'lines that end texts': [
    'END\n',
    '30\n',
    'Share\n',
    'Read more\n',
    'Reuters\n',
    '(a/b)\n',
    'Comments (1)\n',
    'Tags: a\n',
    '© A\n',
    'a | b | c | d\n',
    '1 comment\n',
    '- END -\n\n',
    'AP-NY-06-01-98 0828EDT\n\n',
    'The Times, 9 March 1998\n\n',
    'SOURCE  A\n',
    'a. EFE\n',
    'a. PTI ABC DEF\n',
    'abc/ def/\n',
    'Subscribe now\n\n',
    '$5 per month\n\n',
    'Advertisement\n\n',
  ],
  'lines of a head': [
    'By Jane Roe\n',
    'JANE ROE\n',
    'Jane Roe, Reuters\n',
    'Date: May 1\n',
    'May 1, 2020\n',
    '01/02/03 \n',
    'a@b.org\n',
    'http://a.b/\n',
    'Vol. 1, No. 1\n',
    'The Times\n',
    'HD A\n',
    'BC-A-B\n',
    'FOR IMMEDIATE RELEASE\n',
    'Contact: 207-555-0100\n',
    'A=B\n',
    '（记者 李明）',
    '100 words\n',
    'LONDON —\n',
    'A | B\n',
    'A ~ B\n',
    'A--A\n',
    'The Daily News\n',
    'PRICE 1\n',
    '本报A电\n',
    '第1版(漢字)\n',
    'http://a.cn 2004年\n',
    'Madrid. Juan A\n',
    'SKERROW\n\n',
    'Skip to content\n',
    'Save  Print  ',
    'Save  Print\n',
    '@highlight\n\n',
    'LONDON Feb 27 A',
    'News...\n\n',
    '- A b c d\n\n',
    'A; B\n',
    'Sports\n',
  ],
  'short paragraphs': ['a\n\n', '\n\n1', '\n\nBy A', '\n\n•', '• a\n\n▪ b\n\n', '> a\n\n', '\n\n“a”', '\n\nCorrection: a', '• a\n', '> a\n'],
  'marks of Markdown': ['-', '_', '*', '#', '<', '>', '`', '|', '\\', '- ', '[', ']', '!', '![', '![[', '![[a|', '[a](b', '**a', '_a_', '~~', '<a>', '<!--', '&amp;', '1) ', '1. '],
  'marks of sites': [
    ':::a\n',
    '!!! a\n    b\n',
    '> [!A] b\n',
    "import a from 'b';\n",
    'import {\n',
    'export const a = [\n',
    '[a][b] {% include a %}',
    'By {{ a }}\n',
    '[caption a="b"]',
    '[TOC]\n',
    '{% highlight a %}\n',
    '{% raw %} {% endhighlight %} ',
    '[code]`[/code]\n',
    '](<{{ a }}',
    '[a]({{ a }}b',
    '{% post_link a b %}',
    '{% quote %}\n{% endquote %}\n',
    '![a](b =3x4)',
    '=== "a"\n    b\n',
  ],
  'marks of speech': [
    '.',
    ',',
    ':',
    ';',
    '?',
    '"',
    "'",
    '«',
    '»',
    '“',
    '”',
    '、',
    '。',
    '–',
    '—',
    '— ',
    '·',
    '•',
    '“a” ',
    '"a" ',
    '“a b”\n',
    '“aaaaaaaaaaaa ',
    '"aaaaaaaaaaaa',
    '「漢',
    "l'",
    '【漢】',
    '（漢部 漢漢）',
  ],
  'brackets and numbers': [
    '(',
    ')',
    '{',
    '}',
    '/',
    '(a',
    '(A) ',
    'Ab (AB) ',
    'AB (Ab bb) ',
    '1/',
    '1-',
    '1/2/',
    '{%',
    '{{a}}',
    '&',
    'a=b&',
    '%20',
    '&#x26;',
    'a@b ',
    'http://',
    'www.',
    '漢1',
  ],
  'dates, places and references': [
    'May ',
    'May 1, ',
    'May 1 will ',
    'Monday, May 1 ',
    '1990 ',
    '1990-01-01 ',
    '1年',
    '平成2年',
    'this month ',
    'HB ',
    'HB 1/22, ',
    'HB 1/22 this month ',
    'cf. ',
    'No. ',
    'No. 1, 2 and ',
    'Vol. 1 No. 1 ',
    'see “The a of b” ',
    'our issue of May 1 ',
    'HB, issue of May 1, ',
    'HB, issue of May 1, 2020 and ',
    'cf. SAS 2/22, ',
    'May 1, 2020 ',
    '9 марта ',
    '3月9日',
    '٩ مارس ',
    '10:30 am ',
    'Q1 ',
    'Easter 1990 ',
    'PARIS ',
    'LONDON (AP) — a\n',
    '(AP) ',
  ],
  'wrong encodings': ['Â©', 'â€™', 'Ð', 'РС'],
};

/** Of Markdown, also what its parser takes longest over. */
const markdownGroups: Readonly<Record<string, readonly string[]>> = {
  'marks of Markdown': groups['marks of Markdown'] ?? [],
  'containers, and what leaves them open': ['- a\n\n', '> ', '> a\n\n', '1. a\n\n', '* ', '    a\n\n', '- > ', '\t', '\t\n'],
  'spans that never close': ['**a ', '[a][', '[a]: b\n', '`a``', '<a ', 'a@b.c ', 'http://a.b ', '&amp', '\\[', '[^a] ', 'a_b '],
  'blocks that never close': ['```\n', '~~~ a\n', '# a\n', 'a\n=\n', '<div>\n', '<!-- a\n', '| a |\n| - |\n\n', '{% a %}', '{{< a >}} ', '[caption]'],
};

async function read(text: string, path = 'article.txt' as SourcePath): Promise<number> {
  lineSurvey().add(lineSightings(textBlocks(text)));
  findMojibake(text);
  const parsed = parseArticle({ path, text, digest: digestOf(text), encoding: 'utf-8' }, settings);
  const { article, bodyHtml } = (await enrichArticle(parsed.value, settings)).value;
  addressBlocks(bodyHtml);
  return article.wordCount;
}

/** Milliseconds of this process's own work. */
async function workOf(text: string, path?: SourcePath): Promise<number> {
  const before = process.cpuUsage();
  expect(await read(text, path)).toBeGreaterThanOrEqual(0);
  return process.cpuUsage(before).user / 1000;
}

async function growth(make: (length: number) => string, { path, from = size }: { path?: SourcePath; from?: number } = {}): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < tries && best > mostTimes; attempt += 1) {
    const short = await workOf(make(from), path);
    best = Math.min(best, (await workOf(make(from * times), path)) / Math.max(short, finest));
  }
  return best;
}

describe('the work of reading grows with the length of a text of', () => {
  it.each(Object.entries(groups))(
    '%s',
    async (_, units) => {
      for (const unit of units) {
        const repeated = (length: number): string => unit.repeat(length / unit.length);
        expect(await growth(repeated), unit).toBeLessThan(mostTimes);
        expect(await growth((length) => `The harbour reopens\n\n${repeated(length)}\n`), `a headline, then ${unit}`).toBeLessThan(mostTimes);
      }
    },
    120_000,
  );
});

describe('the work of reading grows with the length of Markdown of', () => {
  it.each(Object.entries(markdownGroups))(
    '%s',
    async (_, units) => {
      for (const unit of units) {
        expect(await growth((length) => unit.repeat(length / unit.length), { path: 'article.md' as SourcePath, from: markdownSize }), unit).toBeLessThan(mostTimes);
      }
    },
    240_000,
  );
});
