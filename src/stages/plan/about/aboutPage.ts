/** The page about the archive. Everything on it follows from the articles and the owner's settings; the clock has no say. */
import type { UrlPath } from '../../../model/brands.js';
import { leftOutWords } from '../../../model/messages/leftOutWords.js';
import type { PageOf } from '../../../model/page.js';
import type { RuleName } from '../../../model/ruleCatalogue.js';
import type { AboutView, FactView } from '../../../model/views.js';
import { dataFiles, schemaUrl } from '../data/dataFiles.js';
import { editionText } from '../editionText.js';
import { frame } from '../frame.js';
import type { PlanContext } from '../planContext.js';
import { yearsCovered } from '../yearsCovered.js';
import { type ArchiveAccount, archiveAccount } from './archiveAccount.js';
import { archiveCitation } from './archiveCitation.js';
import { contactView } from './contactView.js';
import { coverageView } from './coverageView.js';
import { datasetNode } from './datasetNode.js';
import { type MonthRun, monthGaps, monthIso } from './monthGaps.js';

/** Shortest gap that is told, in months, and how many are: the longest ones. */
const gapMonths = 3;
const mostGaps = 20;

export function aboutPage(context: PlanContext): PageOf<'about'> {
  const url = 'about.html' as UrlPath;
  return { kind: 'about', url, view: () => aboutView(url, context) };
}

function aboutView(url: UrlPath, context: PlanContext): AboutView {
  const { site, settings, words } = context;
  const own = words.aboutArchive;
  const account = archiveAccount(site.articles);
  const coverage = coverageView(context);
  const gaps = gapsView(context);
  const contact = contactView(settings.contact);
  const names = new Intl.DisplayNames(context.language, { type: 'language', languageDisplay: 'standard' });
  const dataset = datasetNode(context);
  const downloads = downloadsView(context);
  return {
    ...frame(
      { url, title: own.title, ...(settings.description === undefined ? {} : { description: settings.description }), matter: { nodes: dataset === undefined ? [] : [dataset] } },
      context,
    ),
    paragraphs: [...(settings.description === undefined ? [] : [settings.description]), ...paragraphsOf(settings.about)],
    facts: holdings(account, context),
    languages: [...account.languages].map(([tag, count]) => ({ term: names.of(tag) ?? tag, text: context.number(count) })),
    ...(coverage === undefined ? {} : { coverage }),
    ...(gaps === undefined ? {} : { gaps }),
    made: madeView(account, context),
    citation: archiveCitation(context),
    ...(contact === undefined ? {} : { contact }),
    downloads,
    ...(downloads.length === 0 ? {} : { schema: { href: schemaUrl, text: own.dataSchema } }),
  };
}

function paragraphsOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

function holdings({ articles, words: wordsInAll }: ArchiveAccount, context: PlanContext): FactView[] {
  const { site, settings, words } = context;
  const number = (term: string, count: number): FactView[] => (count === 0 ? [] : [{ term, text: context.number(count) }]);
  const span = [...new Set(yearsCovered(site))].map(context.year);
  return [
    { term: words.aboutArchive.articles, text: context.number(articles) },
    ...(span.length === 0 ? [] : [{ term: words.aboutArchive.span, text: span.join('–') }]),
    ...number(words.issues, site.issues.length),
    ...number(words.sections, site.sections.length),
    ...number(words.topics, site.topics.length),
    ...number(words.authors, site.authors.length),
    ...number(words.aboutArchive.words, wordsInAll),
    ...(settings.edition === undefined ? [] : [{ term: words.edition, text: editionText(settings.edition, context) }]),
  ];
}

/** The longest ones, in the order of time. */
function gapsView(context: PlanContext): AboutView['gaps'] {
  const { site, words } = context;
  if (site.dated < 2) return undefined;
  const gaps = monthGaps(site.years, gapMonths);
  const length = ({ from, to }: MonthRun): number => to - from;
  const shown = [...gaps]
    .sort((a, b) => length(b) - length(a) || a.from - b.from)
    .slice(0, mostGaps)
    .sort((a, b) => a.from - b.from);
  const rest = gaps.length - shown.length;
  return {
    list: shown.map(({ from, to }) => `${context.date(monthIso(from))} – ${context.date(monthIso(to - 1))}`),
    ...(rest === 0 ? {} : { more: words.aboutArchive.moreGaps.replace('{count}', context.number(rest)) }),
  };
}

function madeView(account: ArchiveAccount, context: PlanContext): AboutView['made'] {
  const { site, words } = context;
  const own = words.aboutArchive;
  const fact = (term: string, count: number): FactView => ({ term, text: context.number(count) });
  return [
    {
      text: own.madeText,
      facts: [
        fact(own.headlineStated, account.articles - account.headlinesMade),
        fact(own.headlineMade, account.headlinesMade),
        fact(own.dateStated, account.datesStated),
        ...[...account.datesFrom].flatMap(([source, count]) => (source === 'inference' ? [] : [fact(`— ${words.evidence[source === 'settings' ? 'import' : source]}`, count)])),
        fact(own.dateInferred, account.datesInferred),
        fact(words.noDate, site.undated.length),
        fact(own.withByline, account.withByline),
        fact(own.withoutByline, account.articles - account.withByline),
      ],
    },
    ...(account.removed.size === 0 ? [] : [{ heading: own.leftOut, text: own.leftOutText, facts: [...account.removed].map(([rule, count]) => leftOutFact(rule, count, context)) }]),
  ];
}

function leftOutFact(rule: RuleName, count: number, { language, number }: PlanContext): FactView {
  const { text, lang } = leftOutWords(rule, language);
  return { term: rule, text: number(count), detail: text, ...(lang === undefined ? {} : { detailLang: lang }) };
}

function downloadsView(context: PlanContext): AboutView['downloads'] {
  return dataFiles(context).map(({ url, articles }) => {
    const years = [
      articles.find(({ published }) => published !== undefined)?.published?.earliest,
      articles.findLast(({ published }) => published !== undefined)?.published?.latest,
    ];
    const span = [...new Set(years.flatMap((day) => (day === undefined ? [] : [context.date(day.slice(0, 4))])))].join('–');
    return { href: url, text: url.slice('data/'.length), detail: [context.count(context.words.articleCount, articles.length), span].filter((part) => part !== '').join(', ') };
  });
}
