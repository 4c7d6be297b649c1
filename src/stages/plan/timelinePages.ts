/**
 * The whole archive at a glance: a row for every year, a cell for every month, in each a stack of its sections. A row is one
 * drawing with one path for each tone, and a month names its largest sections only: however full the months are, a page stays small.
 */
import type { Article } from '../../model/article.js';
import type { Page } from '../../model/page.js';
import type { Term } from '../../model/site.js';
import { termKey } from '../../model/termKey.js';
import type { TimelineRowView, TimelineView } from '../../model/views.js';
import { hrefOf, listUrl, rootOf } from './address.js';
import { dateFolder } from './dateFolder.js';
import { frame } from './frame.js';
import { pager } from './listPages.js';
import type { PlanContext } from './planContext.js';
import { silenceText } from './silenceText.js';
import { type TimelineRow, timelineRows } from './timelineRows.js';
import { yearId } from './yearId.js';

/** Sections with a tone of their own; the others share one, and what has no section has the last. */
const toned = 7;
const otherTone = toned + 1;
const noTone = toned + 2;
/** Size of a cell, width of a stack and height of the lowest, in units of the drawing. */
const width = 12;
const stroke = 10;
const height = 40;
const lowest = 4;
/** Sections of a month that its label names. */
const named = 3;

interface Scale {
  /** What each tone stands for. */
  readonly names: ReadonlyMap<number, string>;
  readonly toneOf: (section: string | undefined) => number;
  /** Articles of the fullest month. */
  readonly most: number;
}

export function timelinePages(context: PlanContext): Page[] {
  const { site, words } = context;
  if (site.years.length === 0) return [];
  const pages = timelineRows(site.years);
  const bySize = [...site.sections].sort((a, b) => b.articles.length - a.articles.length || (a.folder < b.folder ? -1 : 1));
  // Sections are grouped by folder, whatever the case in which an article names them.
  const tones = new Map(bySize.slice(0, toned).map((term, index) => [term.folder, index + 1]));
  // Where nothing has a section, nothing is without one: the picture has one tone, and needs no legend.
  const toneOfNone = site.sections.length === 0 ? 1 : noTone;
  const scale: Scale = {
    toneOf: (section) => (section === undefined ? toneOfNone : (tones.get(site.termFolders.section.get(termKey(section)) ?? '') ?? otherTone)),
    names: new Map([...bySize.slice(0, toned).map((term, index) => [index + 1, term.name] as const), [otherTone, words.otherSections], [noTone, words.noSection]]),
    most: site.years.reduce((all, { months }) => Math.max(all, ...months.map((month) => month.articles.length)), 1),
  };
  // The legend counts all articles, those without any date too.
  const apart = site.undated.length + site.withoutYear.length + site.years.reduce((sum, { articles }) => sum + articles.length, 0);
  return pages.map((rows, index): Page => {
    const url = listUrl('timeline', index + 1);
    return {
      kind: 'timeline',
      url,
      view: () => {
        const root = rootOf(url);
        return {
          ...frame(
            { url, title: words.timeline, page: index + 1, description: site.sections.length === 0 ? words.timelineText : `${words.timelineText} ${words.timelineColours}` },
            context,
          ),
          legend: legendOf(bySize, root, context),
          months: Array.from({ length: 12 }, (_each, month) => ({
            narrow: context.monthNarrow(month + 1),
            short: context.monthShort(month + 1),
            long: context.monthName(month + 1),
          })),
          rows: rows.map((row) => rowView(row, scale, root, context)),
          ...(apart === 0 ? {} : { note: context.count(words.notInPicture, apart) }),
          ...(pages.length === 1 ? {} : { pager: pager('timeline', index + 1, pages.length, root, context) }),
        };
      },
    };
  });
}

function legendOf(sections: readonly Term[], root: string, { site, words, number }: PlanContext): TimelineView['legend'] {
  if (sections.length === 0) return [];
  const own = sections
    .slice(0, toned)
    .map((term, index) => ({ tone: index + 1, text: term.name, countText: number(term.articles.length), href: hrefOf(root, listUrl(term.folder)) }));
  const others = sections.slice(toned).reduce((sum, term) => sum + term.articles.length, 0);
  const none = site.articles.reduce((sum, article) => sum + (article.section === undefined ? 1 : 0), 0);
  return [
    ...own,
    ...(others === 0 ? [] : [{ tone: otherTone, text: words.otherSections, countText: number(others), href: hrefOf(root, 'sections/index.html') }]),
    ...(none === 0 ? [] : [{ tone: noTone, text: words.noSection, countText: number(none) }]),
  ];
}

function rowView(row: TimelineRow, scale: Scale, root: string, context: PlanContext): TimelineRowView {
  if ('from' in row) {
    return { text: silenceText(row.from, row.to, context), cells: [], paths: [] };
  }
  const months = new Map(row.held?.months.map((month) => [month.month, { ...month, counts: countsOf(month.articles, scale) }]));
  const paths = new Map<number, string>();
  for (const { month, articles, counts } of months.values()) {
    for (const { tone, from, tall } of slicesOf(counts, articles.length, scale)) paths.set(tone, `${paths.get(tone) ?? ''}M${(month - 1) * width + stroke / 2} ${from}v${tall}`);
  }
  return {
    text: context.year(row.year),
    ...(row.held === undefined ? {} : { id: yearId(row.year), href: hrefOf(root, listUrl(dateFolder(row.year))) }),
    cells: Array.from({ length: 12 }, (_, index) => cellView({ year: row.year, month: index + 1, counts: months.get(index + 1)?.counts }, scale, root, context)),
    paths: [...paths].sort(([a], [b]) => a - b).map(([tone, path]) => ({ tone, path })),
  };
}

type Counts = readonly (readonly [tone: number, count: number])[];

function cellView(
  { year, month, counts = [] }: { year: number; month: number; counts: Counts | undefined },
  scale: Scale,
  root: string,
  context: PlanContext,
): TimelineRowView['cells'][number] {
  const { words } = context;
  const name = context.date(dateFolder(year, month).replace('/', '-'));
  const articles = counts.reduce((sum, [, count]) => sum + count, 0);
  const label = words.countOf.replace('{of}', name).replace('{articles}', context.count(words.articleCount, articles));
  if (articles === 0) return { label };
  // Colour is never the only way to know the sections of a month: its largest are named, and its page has them all.
  const largest = [...counts].sort(([, a], [, b]) => b - a).slice(0, named);
  const list = largest.map(([tone, count]) => `${scale.names.get(tone)} ${context.number(count)}`).join(words.comma);
  const parts = context.site.sections.length === 0 ? '' : ` (${list}${counts.length > named ? '…' : ''})`;
  return { label: label + parts, href: hrefOf(root, listUrl(dateFolder(year, month))) };
}

/** Articles by tone, in the order of tones. */
function countsOf(articles: readonly Article[], { toneOf }: Scale): Counts {
  const counts = new Map<number, number>();
  for (const { section } of articles) counts.set(toneOf(section), (counts.get(toneOf(section)) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b);
}

/** The stack of a month, from below: its height is the month's share of the fullest, its parts are the shares of the sections. */
function slicesOf(counts: Counts, articles: number, { most }: Scale): { tone: number; from: number; tall: number }[] {
  const whole = Math.max(lowest, Math.round((height * articles) / most));
  let done = 0;
  return counts
    .map(([tone, count]) => {
      const below = Math.round((whole * done) / articles);
      done += count;
      const above = Math.round((whole * done) / articles);
      return { tone, from: height - above, tall: above - below };
    })
    .filter(({ tall }) => tall > 0);
}
