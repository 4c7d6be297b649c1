/** A parsed article to what the site needs of it, and its body as sanitised HTML. One file at a time. */
import { basename } from 'node:path/posix';
import type { Article, ParsedArticle, RemovedText } from '../../model/article.js';
import { articleId } from '../../model/articleId.js';
import type { Authority } from '../../model/authority.js';
import type { LanguageTag } from '../../model/brands.js';
import { diagnose } from '../../model/diagnose.js';
import type { Diagnostic, Outcome } from '../../model/diagnostic.js';
import { plainTextOf } from '../../model/plainTextOf.js';
import { ruleIsOn } from '../../model/ruleIsOn.js';
import type { Settings } from '../../model/settings.js';
import { slugOf } from '../../model/slugOf.js';
import { countMentions } from './countMentions.js';
import { countWords } from './countWords.js';
import { detached } from './detached.js';
import { detectLanguage } from './detectLanguage.js';
import { findAcronyms } from './findAcronyms.js';
import { findDateHints } from './findDateHints.js';
import { openingWords } from './openingWords.js';
import { renderBody } from './renderBody.js';
import { textSketch } from './textSketch.js';
import { textTerms } from './textTerms.js';

/** Characters of the text that are looked at to tell its language. */
const languageSample = 600;
const excerptLength = 240;
const madeHeadlineLength = 80;

export interface EnrichedArticle {
  readonly article: Omit<Article, 'body'>;
  readonly bodyHtml: string;
  /** The body's words, a line for each block. */
  readonly text: string;
}

/** `authorities`: persons and places whose names are looked for. */
export async function enrichArticle(parsed: ParsedArticle, settings: Settings, authorities: readonly Authority[] = []): Promise<Outcome<EnrichedArticle>> {
  const { fields, source } = parsed;
  const diagnostics: Diagnostic[] = [];
  const words = plainTextOf(parsed.body);
  const [date] = fields.dates;
  const body = renderBody(parsed.body, { path: source.path, settings, year: date === undefined ? undefined : Number(date.latest.slice(0, 4)) });
  diagnostics.push(...body.diagnostics);
  const text = body.text ?? words;
  const language =
    fields.language?.value ??
    (!ruleIsOn('language-of-words', settings)
      ? (settings.language as LanguageTag)
      : await detectLanguage(`${fields.headline?.value ?? ''} ${text.slice(0, languageSample)}`, settings.language as LanguageTag));
  const headline = fields.headline?.value;
  if (headline === undefined) diagnostics.push(diagnose('article/no-headline', { path: source.path, line: 1 }));
  if (text.trim() === '' && headline !== undefined) diagnostics.push(diagnose('article/no-text', { path: source.path }));
  const removed: readonly RemovedText[] = [...parsed.removed, ...body.removed];
  const id = articleId(source.path);
  const sketch = ruleIsOn('near-duplicate', settings) ? textSketch(text) : undefined;
  const mentions = countMentions([headline, fields.deck?.value, text], authorities);
  const terms = ruleIsOn('related-words', settings) ? textTerms(`${headline ?? ''}\n${fields.deck?.value ?? ''}`, text) : undefined;
  return {
    value: {
      // The sketch holds no strings; a copy of it would be no sketch any more.
      article: {
        ...(sketch === undefined ? {} : { sketch }),
        ...(terms === undefined ? {} : { terms }),
        ...detached({
          id,
          source: { path: source.path, digest: source.digest },
          headline: headline ?? (openingWords(text, madeHeadlineLength) || basename(source.path)),
          headlineIsMade: headline === undefined,
          ...(fields.kicker === undefined ? {} : { kicker: fields.kicker.value }),
          ...(fields.deck === undefined ? {} : { deck: fields.deck.value }),
          bylines: fields.bylines.map((claim) => claim.value),
          ...(fields.dateline === undefined ? {} : { dateline: fields.dateline.value }),
          ...(date === undefined ? {} : { published: date }),
          dateClaims: fields.dates,
          ...(fields.section === undefined ? {} : { section: fields.section.value }),
          ...(fields.issue === undefined ? {} : { issue: fields.issue.value }),
          topics: fields.topics.map((claim) => claim.value),
          language,
          slug: slugFor(parsed, headline) || id,
          aliases: fields.aliases,
          excerpt: openingWords(fields.excerpt?.value ?? text, excerptLength),
          wordCount: countWords(text),
          slots: body.slots,
          removed,
          dateHints: date === undefined ? findDateHints(text, fields.dateline?.value, settings) : [],
          ...(mentions.length === 0 ? {} : { mentions }),
          acronyms: ruleIsOn('acronym-definition', settings) ? acronymsOf(text) : [],
        }),
      },
      bodyHtml: body.html,
      text,
    },
    diagnostics,
  };
}

/** Each abbreviation once, as the text first explains it. */
function acronymsOf(text: string): Article['acronyms'] {
  const seen = new Map(
    findAcronyms(text)
      .reverse()
      .map(({ short, long }) => [short, long] as const),
  );
  return [...seen].reverse().map(([short, long]) => ({ short, long }));
}

/** The slug that the metadata gives; else the words of the file's name, which stay when a headline is corrected; else the headline. */
function slugFor(parsed: ParsedArticle, headline: string | undefined): string {
  // Fewer than two letters, as in `0001` or `a7`, are a number in a row and no words.
  const words = /\p{L}{2}/u.test(parsed.fileWords) ? parsed.fileWords : '';
  return slugOf(parsed.fields.slug?.value ?? '') || slugOf(words) || slugOf(headline ?? '') || slugOf(parsed.fileWords);
}
