/** The evidence for a date, as a reader may check it. */
import type { Article } from '../../model/article.js';
import type { DateStatement } from '../../model/date.js';
import type { Place } from '../../model/diagnostic.js';
import { issueLabel } from '../../model/issue.js';
import type { DateClaimView } from '../../model/views.js';
import { clueViews, tellsReader } from './clueViews.js';
import { dateText } from './dateText.js';
import type { PlanContext } from './planContext.js';

/** Longest clue that is shown in one line, in UTF-16 units. */
const longestClue = 60;

/** Every statement about an article's date, the chosen one first, those that contradict it marked. */
export function dateClaimViews(article: Article, context: PlanContext): DateClaimView[] {
  const { published } = article;
  return article.dateClaims.map((claim) => {
    const { text } = claim.evidence;
    const where = placeText(claim.evidence.place, article.source.path);
    return {
      text: dateText(claim, context),
      edtf: claim.edtf,
      source: sourceWords(claim, context),
      ...(text === '' || claim.inferredFrom !== undefined ? {} : { words: text }),
      ...(where === undefined ? {} : { place: where }),
      disagrees: published !== undefined && (claim.earliest > published.latest || claim.latest < published.earliest),
      clues: clueViews(claim, context),
    };
  });
}

/** In a few words, how the date of an article is known; undefined where it has none. */
export function dateSource({ published }: Article, context: PlanContext): string | undefined {
  if (published === undefined) return undefined;
  const clues = (published.inferredFrom ?? []).filter(tellsReader);
  const { issue } = clues.find((clue) => clue.with.issue !== undefined)?.with ?? {};
  if (issue !== undefined) return context.words.inferredFromIssue.replace('{issue}', () => issueLabel(issue, context.words));
  const words = clues.find(({ text }) => text !== undefined && text.length <= longestClue)?.text;
  return words === undefined ? sourceWords(published, context) : context.words.inferredFrom.replace('{clue}', () => words);
}

function sourceWords({ evidence }: DateStatement, { words }: PlanContext): string {
  return words.evidence[evidence.source === 'settings' ? 'import' : evidence.source];
}

/** `tide.md:4 (date)`; undefined where it is the article's file as a whole, which the page names anyway. */
function placeText(place: Place | undefined, own: string): string | undefined {
  if (place === undefined || (place.path === own && place.line === undefined)) return undefined;
  const file = place.path === own ? own.slice(own.lastIndexOf('/') + 1) : place.path;
  return `${file}${place.line === undefined ? '' : `:${place.line}`}${place.field === undefined ? '' : ` (${place.field})`}`;
}
