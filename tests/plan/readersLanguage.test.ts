/** What tells a reader how a date is known, and what was left out, is in the archive's language: no sentence of it is English on a page of an archive that is not. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { de } from '../../src/model/messages/de.js';
import { en } from '../../src/model/messages/en.js';
import { leftOutDe } from '../../src/model/messages/leftOut/de.js';
import { leftOutWords } from '../../src/model/messages/leftOutWords.js';
import { type RuleName, ruleCatalogue, safeguards } from '../../src/model/ruleCatalogue.js';
import type { ArticleView, IssueView } from '../../src/model/views.js';
import { planFiles } from '../helpers/planFiles.js';
import { readArticle } from '../helpers/readArticle.js';

const prose = 'The blockade ended as it began, without a declaration, and the tugs were the first to come back to the harbour.';
const told = (headline: string, head: string, text = prose) => `---\ntitle: ${headline}\n${head}---\n\n${headline}: ${text}\n`;

/** One text for each sentence of evidence that there is, and lines of pages that are left out. */
const files = {
  'a/1.md': told('The tug', 'date: 2009-03-13\nissue: 11/2009\n'),
  'a/2.md': told('The barge', 'issue: 11/2009\n'),
  'a/3.md': told('The oar', 'issue: 12/2009\n'),
  'a/4.md': told('The net', 'date: 2009-03-27\nissue: 13/2009\n'),
  'a/5.md': told('The buoy', 'issue: 40/2009\n'),
  'b/1.md': told('The quay', 'issue: "MR 7/2010"\n'),
  'c/1.md': told('The frigate', '', `It began earlier this month (cf. HB 2/22). ${prose} On 11 January, the last stone was laid.`),
  'd/1.md': told('The choir', 'date: 2022-03-03\n'),
  'd/2.md': told('The roof', 'date: 2022-03-10\n'),
  'd/3.md': told('The bell', 'date: 2022-03-17\n'),
  'd/4.md': told('The rope', '', `${prose} On March 8, it sailed. On Friday, March 12, 2021, it had not.`),
  '2021/03/2021-03-10-file.txt': `The crane\nBy Ann Roe\n\n${prose}\n\nPrint Friendly, PDF & Email\nShare this article\n`,
};

/** The runs of a sentence between what is filled in, where they are long enough to be told from words of another language. */
function runsOf(sentences: readonly string[]): string[] {
  return sentences.flatMap((sentence) => sentence.split(/\{\w+\}/).map((run) => run.trim())).filter((run) => run.length >= 12);
}

const english = runsOf([
  ...Object.values(en.clues),
  ...Object.values(en.evidence),
  en.inferredFrom,
  en.inferredFromIssue,
  ...Object.values(ruleCatalogue),
  ...Object.values(safeguards),
]);

describe.each(['de', 'fr', 'es', 'ar'])('in %s', (language) => {
  const archive = planFiles(files, `language: ${language}\npublications:\n  - abbreviation: HB\n    frequency: weekly\n  - abbreviation: MR\n`);

  it('no page tells evidence or rules in English', async () => {
    const { plan } = await archive;
    for (const page of plan.pages) {
      const text = JSON.stringify(page.view());
      expect(
        english.filter((run) => text.includes(run)),
        page.url,
      ).toEqual([]);
    }
  });

  it('evidence is told at all, with nothing left to be filled in', async () => {
    const { plan } = await archive;
    const claims = plan.pages.flatMap((page) => (page.kind === 'article' ? (page.view() as ArticleView).dateClaims : []));
    const meanings = claims.flatMap(({ clues }) => clues.map(({ meaning }) => meaning));
    expect(meanings.length).toBeGreaterThan(8);
    expect(meanings.filter((meaning) => /[{}]|undefined/.test(meaning))).toEqual([]);
  });
});

it('the evidence of an article names what its date was inferred from, in German', async () => {
  const { plan } = await planFiles(files, 'language: de\npublications:\n  - abbreviation: HB\n    frequency: weekly\n');
  const view = plan.pages.flatMap((page) => (page.kind === 'article' ? [page.view() as ArticleView] : [])).find(({ headline }) => headline === 'The frigate');
  expect([view?.date?.text, view?.dateSource]).toEqual(['11.–31. Januar 2022', 'Erschlossen aus Ausgabe HB 2/2022']);
  expect(view?.dateClaims[0]?.clues.map(({ meaning }) => meaning)).toEqual([
    'HB 2/2022 erschien frühestens am 8. Januar 2022, und der Text danach',
    de.clues.monthOfIssue.replace('{to}', '31. Januar 2022'),
    de.clues.onlyDay.replace('{day}', '11. Januar 2022'),
  ]);
});

it('an issue tells what its day was inferred from, and is called in the language of the archive', async () => {
  const dated = (day: number) => told(`The tug ${day}`, `date: 2009-03-${day}\nissue: "Vol. 3, No. 4"\n`);
  const { plan } = await planFiles({ 'a.md': dated(13), 'b.md': dated(16) }, 'language: es\n');
  const view = plan.pages.flatMap((page) => (page.kind === 'issue' ? [page.view() as IssueView] : []))[0];
  // Machines are told the same, and no day.
  expect(JSON.stringify(view)).toContain('2009-03-13/2009-03-16');
  expect([view?.title, view?.date?.text, view?.dateClues]).toEqual([
    'Número vol. 3, n.º 4',
    '13–16 de marzo de 2009 (fecha deducida)',
    [{ meaning: 'los artículos de vol. 3, n.º 4 van del 13 de marzo de 2009 al 16 de marzo de 2009' }],
  ]);
});

describe('what is left out', () => {
  it('has words in every language for whatever the fixtures have', async () => {
    const rules = new Set<string>();
    const root = join(import.meta.dirname, '../fixtures/articles');
    for (const folder of readdirSync(root)) {
      for (const name of statSync(join(root, folder)).isDirectory() ? readdirSync(join(root, folder)) : []) {
        if (!/\.(?:txt|md)$/.test(name)) continue;
        for (const { rule } of (await readArticle(readFileSync(join(root, folder, name)), name)).article.removed) rules.add(rule);
      }
    }
    for (const unseen of ['list-marker', 'quote-marker', 'character-reference', 'control-characters']) rules.delete(unseen);
    expect(rules.size).toBeGreaterThan(20);
    expect([...rules].filter((rule) => !(rule in leftOutDe))).toEqual([]);
  });

  it('is told in English, and said to be, where there are no words', () => {
    expect(leftOutWords('print-widget' as RuleName, 'de-AT')).toEqual({ text: leftOutDe['print-widget'] });
    expect(leftOutWords('deck-line' as RuleName, 'en-GB').lang).toBeUndefined();
    expect(leftOutWords('iso-date', 'fr')).toEqual({ text: ruleCatalogue['iso-date'], lang: 'en' });
  });
});
