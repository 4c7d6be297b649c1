/** When an issue appeared: what it states itself, else what its articles tell. */
import type { Article, IssueRef } from '../../model/article.js';
import type { ClueValues, DateReading, DateStatement } from '../../model/date.js';
import { dateSpan } from '../../model/dateSpan.js';
import { daysBetween } from '../../model/daysBetween.js';

/** Articles of one issue that lie further apart than so many days contradict each other. */
const widest = 366;

/**
 * The day that its folder or its masthead states, unless its articles agree on one within that; else the one day of its
 * articles; else, as inferred, the time from the first of them to the last, or where that is no time in which one issue appears, the
 * day of most of them. What is known less precisely than another article's
 * day and agrees with it has no part in that.
 */
export function issueDate(ref: IssueRef, articles: readonly Article[]): DateStatement | undefined {
  const dated = articles.flatMap(({ published }) => (published === undefined ? [] : [published]));
  const days = narrowest(dated.some(isStated) ? dated.filter(isStated) : dated);
  const own = onlyOne(narrowest(articles.flatMap(({ dateClaims }) => dateClaims.filter(isOfIssue))));
  const [first] = days;
  const agreed = onlyOne(days);
  if (own !== undefined && (agreed === undefined || !lies(agreed, own))) return own;
  if (agreed !== undefined || first === undefined) return agreed;
  const { earliest } = first;
  const { latest } = days.at(-1) ?? first;
  if (daysBetween(earliest, latest) <= widest) return inferred({ earliest, latest }, { issue: ref, from: earliest, to: latest });
  // One of them is a misprint, or was printed before.
  const usual = days.find((day) => dated.filter((each) => each.earliest === day.earliest && each.latest === day.latest).length * 2 > dated.length);
  return usual === undefined ? undefined : inferred(usual, { issue: ref, from: usual.earliest, to: usual.latest });
}

function inferred({ earliest, latest }: Pick<DateReading, 'earliest' | 'latest'>, values: ClueValues): DateStatement {
  const rule = 'clue-issue-articles';
  return {
    ...dateSpan(earliest, latest),
    evidence: { rule, source: 'inference', text: '' },
    inferredFrom: [{ rule, says: earliest === latest ? 'issueDay' : 'issueArticles', with: values }],
  };
}

function isStated({ inferredFrom }: DateStatement): boolean {
  return inferredFrom === undefined;
}

/** A folder tells the issue's time where it names a month or a day; so does the line that names the paper or its number. */
function isOfIssue({ evidence, precision }: DateStatement): boolean {
  if (evidence.source === 'folder') return precision !== 'year' && precision !== 'decade';
  return evidence.source === 'header' && (evidence.rule === 'publication-line' || evidence.rule === 'issue-line');
}

function lies(inner: DateReading, outer: DateReading): boolean {
  return inner.earliest >= outer.earliest && inner.latest <= outer.latest;
}

/** Without repetitions, and without what holds another within it; in order of time. */
function narrowest(statements: readonly DateStatement[]): DateStatement[] {
  const different = new Map<string, DateStatement>();
  for (const each of statements) {
    const key = `${each.earliest}/${each.latest}`;
    if (!different.has(key)) different.set(key, each);
  }
  // Of those that begin on a day the shortest comes first; the last that was kept then tells whether a further one holds it.
  const kept: DateStatement[] = [];
  for (const each of [...different.values()].sort((a, b) => compare(b.earliest, a.earliest) || compare(a.latest, b.latest))) {
    const last = kept.at(-1);
    if (last === undefined || last.latest > each.latest) kept.push(each);
  }
  return kept.reverse();
}

function onlyOne(statements: readonly DateStatement[]): DateStatement | undefined {
  return statements.length === 1 ? statements[0] : undefined;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
