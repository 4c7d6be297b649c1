/** A parsed article to what the site needs of it, and its body as sanitised HTML. One file at a time. */
import { basename } from 'node:path/posix';
import type { Article, ParsedArticle, RemovedText } from '../../model/article.js';
import { articleId } from '../../model/articleId.js';
import type { Authority } from '../../model/authority.js';
import type { LanguageTag } from '../../model/brands.js';
import { diagnose } from '../../model/diagnose.js';
import type { Diagnostic, Outcome } from '../../model/diagnostic.js';
import type { Fingerprint } from '../../model/fingerprint.js';
import { fingerprintOf } from '../../model/fingerprintOf.js';
import { plainTextOf } from '../../model/plainTextOf.js';
import { ruleIsOn } from '../../model/ruleIsOn.js';
import type { Settings } from '../../model/settings.js';
import { slugOf } from '../../model/slugOf.js';
import { countMentions } from './countMentions.js';
import { countWords } from './countWords.js';
import { detectLanguage } from './detectLanguage.js';
import { findAcronyms } from './findAcronyms.js';
import { findDateHints } from './findDateHints.js';
import { markQuotations } from './markQuotations.js';
import { noteCorrections } from './noteCorrections.js';
import { openingWords } from './openingWords.js';
import { renderBody } from './renderBody.js';
import { TextWords } from './TextWords.js';
import { textSketch } from './textSketch.js';
import { topicTerms } from './topicTerms.js';

const excerptLength = 240;
const madeHeadlineLength = 80;

/** Of the text and of the headline at hand. */
const textWords = new TextWords();
const headlineWords = new TextWords();

export interface EnrichedArticle {
  readonly article: Omit<Article, 'body'>;
  readonly fingerprint: Fingerprint;
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
  const detect = async (text: string): Promise<LanguageTag> =>
    ruleIsOn('language-of-words', settings) ? detectLanguage(fields.headline?.value ?? '', text, settings.language as LanguageTag) : (settings.language as LanguageTag);
  const spoken = fields.language?.value ?? (await detect(words));
  if (ruleIsOn('language-of-quotation', settings)) await markQuotations(parsed.body, spoken);
  const body = renderBody(parsed.body, { path: source.path, settings, year: date === undefined ? undefined : Number(date.latest.slice(0, 4)) });
  diagnostics.push(...body.diagnostics);
  const text = body.text ?? words;
  // Of a text in HTML, the words are known only now.
  const language = body.text === undefined || fields.language !== undefined ? spoken : await detect(text);
  const headline = fields.headline?.value;
  const notes = ruleIsOn('note-paragraph', settings) ? noteCorrections(parsed.body, language) : [];
  const corrections = [...fields.corrections.map((claim) => claim.value), ...notes];
  if (headline === undefined) diagnostics.push(diagnose('article/no-headline', { path: source.path, line: 1 }));
  if (text.trim() === '' && headline !== undefined) diagnostics.push(diagnose('article/no-text', { path: source.path }));
  const removed: readonly RemovedText[] = [...parsed.removed, ...body.removed];
  const id = articleId(source.path);
  const article = {
    id,
    source: { path: source.path, digest: source.digest },
    headline: headline ?? (openingWords(text, madeHeadlineLength) || basename(source.path)),
    headlineIsMade: headline === undefined,
  } as Described;
  // Member by member: spreading conditional parts into one literal costs several times as much.
  if (fields.kicker !== undefined) article.kicker = fields.kicker.value;
  if (fields.deck !== undefined) article.deck = fields.deck.value;
  article.bylines = fields.bylines.map((claim) => claim.value);
  if (fields.dateline !== undefined) article.dateline = fields.dateline.value;
  if (date !== undefined) article.published = date;
  article.dateClaims = fields.dates;
  if (fields.section !== undefined) article.section = fields.section.value;
  if (fields.issue !== undefined) article.issue = fields.issue.value;
  if (fields.page !== undefined) article.page = fields.page.value;
  article.topics = fields.topics.map((claim) => claim.value);
  if (corrections.length > 0) article.corrections = corrections;
  article.language = language;
  article.slug = slugFor(parsed, headline) || id;
  article.aliases = fields.aliases;
  if (fields.patternAddresses.length > 0) article.patternAddresses = fields.patternAddresses;
  article.excerpt = openingWords(fields.excerpt?.value ?? text, excerptLength);
  article.wordCount = countWords(text);
  article.slots = body.slots;
  article.removed = removed;
  article.dateHints = date === undefined ? findDateHints(text, { dateline: fields.dateline?.value, language, settings }) : [];
  article.acronyms = ruleIsOn('acronym-definition', settings) ? acronymsOf(text) : [];
  const mentions = countMentions([headline, fields.deck?.value, text], authorities);
  if (mentions.length > 0) article.mentions = mentions;
  textWords.read(text);
  const sketch = ruleIsOn('near-duplicate', settings) ? textSketch(textWords) : undefined;
  const terms = ruleIsOn('related-words', settings) ? topicTerms(textWords, headlineWords.read(headline ?? '')) : undefined;
  return { value: { article, fingerprint: fingerprintOf(sketch, terms), bodyHtml: body.html, text }, diagnostics };
}

/** An article while it is put together. */
type Described = { -readonly [K in keyof Omit<Article, 'body'>]: Article[K] };

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
