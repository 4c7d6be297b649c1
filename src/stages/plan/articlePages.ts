import type { Article } from '../../model/article.js';
import type { UrlPath } from '../../model/brands.js';
import type { PageOf } from '../../model/page.js';
import type { ArticleView } from '../../model/views.js';
import { yearKnown } from '../../model/yearKnown.js';
import { listUrl, rootOf } from './address.js';
import { articleKey } from './articleKey.js';
import { authorityLinks } from './authorityLinks.js';
import type { Building } from './building.js';
import { citationView } from './citations/citationView.js';
import { citingViews } from './citingViews.js';
import { correctionViews } from './correctionViews.js';
import { dateClaimViews, dateSource } from './dateClaimViews.js';
import { withoutYearFolder } from './dateFolder.js';
import { dateText } from './dateText.js';
import { dateView } from './dateView.js';
import { entryView, issueLink, sectionLink, termLink } from './entryView.js';
import { fillSlots } from './fillSlots.js';
import { frame } from './frame.js';
import { labelNotes } from './labelNotes.js';
import { linkBlocks } from './linkBlocks.js';
import { madeOnce } from './madeOnce.js';
import { articleMatter } from './metadata/articleMatter.js';
import { coins } from './metadata/coins.js';
import { neighboursInIssue } from './neighboursInIssue.js';
import type { PlanContext } from './planContext.js';
import { readableAddress } from './readableAddress.js';
import { recordOf } from './recordOf.js';
import { relatedEntries } from './relatedEntries.js';
import { slotHints } from './slotHints.js';

/** Words that a practised reader takes in a minute. Brysbaert 2019, "How many words do we read per minute?": 238 for English prose. */
const wordsPerMinute = 238;

/** A page for every article. Previous and next are its neighbours in time; the undated ones are neighbours by source path. */
export function articlePages(context: PlanContext): PageOf<'article'>[] {
  const { site } = context;
  const around: Around = { inIssue: neighboursInIssue(site), hintsOf: slotHints(context) };
  return site.articles.map((article, index) => {
    const url = site.urls.get(article.id) as UrlPath;
    const isDated = index < site.dated;
    const previous = index > 0 && (isDated || index > site.dated) ? site.articles[index - 1] : undefined;
    const next = !isDated || index + 1 < site.dated ? site.articles[index + 1] : undefined;
    return {
      kind: 'article',
      url,
      view: () => articleView(article, { url, previous, next, ...around }, context),
      key: () => articleKey(article, { previous, next, inIssue: around.inIssue(article), slots: around.hintsOf(article) }, context),
    };
  });
}

/** What is made once for all articles. */
interface Around {
  readonly inIssue: ReturnType<typeof neighboursInIssue>;
  readonly hintsOf: ReturnType<typeof slotHints>;
}

function articleView(article: Article, at: Around & { url: UrlPath; previous: Article | undefined; next: Article | undefined }, context: PlanContext): ArticleView {
  const { site, words } = context;
  const root = rootOf(at.url);
  const record = recordOf(article, context);
  const section = sectionLink(article, root, context);
  const issue = issueLink(article, root, context);
  const date = article.published === undefined ? undefined : { ...dateView(article.published, root, context), text: dateText(article.published, context) };
  const source = dateSource(article, context);
  const page = article.page === undefined ? undefined : words.pageOfPaper.replace('{page}', () => article.page ?? '');
  const beside = at.inIssue(article);
  const inIssue: Building<ArticleView['inIssue']> = {};
  if (beside.previous !== undefined) inIssue.previous = entryView(beside.previous, root, context);
  if (beside.next !== undefined) inIssue.next = entryView(beside.next, root, context);
  const dateWords = article.published === undefined ? words.noDateCited : dateText(article.published, context);
  const view: Building<ArticleView> = {
    coins: coins(record, article.topics, context),
    id: article.id,
    headline: article.headline,
    headlineIsMade: article.headlineIsMade,
    bylines: article.bylines.map((byline) => ({ ...(byline.role === undefined ? {} : { role: byline.role }), ...termLink(byline.name, site.termFolders.author, root) })),
    dateClaims: dateClaimViews(article, context),
    topics: article.topics.map((topic) => termLink(topic, site.termFolders.topic, root)),
    people: authorityLinks(article, 'person', root, context),
    places: authorityLinks(article, 'place', root, context),
    corrections: correctionViews(article, context),
    bodyHtml: linkBlocks(labelNotes(fillSlots(context.readBody(article.body), article.slots, at.hintsOf(article), root), article.language, context), {
      text: (number) => paragraphLabel(String(number), context),
      ...(context.language === article.language ? {} : { lang: context.language }),
    }),
    wordCountText: context.count(context.words.wordCount, article.wordCount),
    alsoPrinted: (site.reprints.get(article.id) ?? []).map((reprint) => ({
      overlap: reprint.overlap === 1 ? context.words.sameText : context.words.overlap.replace('{percent}', String(Math.round(reprint.overlap * 100))),
      ...entryView(reprint.article, root, context),
    })),
    ...citingViews(site.citedBy.get(article.id) ?? [], root, context),
    related: relatedEntries(article, root, context),
    inIssue,
    citation: citationView(record, {
      date: record.date?.isInferred ? words.dateInferred.replace('{date}', dateWords) : dateWords,
      ...(issue === undefined ? {} : { issue: issue.text }),
      ...(page === undefined ? {} : { page }),
      joinNames: context.joinNames,
      comma: words.comma,
    }),
    sourcePath: article.source.path,
    ...frame(
      {
        url: at.url,
        title: article.headline,
        description: article.excerpt,
        trail: trailOf(article, context),
        language: article.language,
        matter: articleMatter(article, { record, root }, context),
      },
      context,
    ),
  };
  if (article.wordCount > 0) view.readingTimeText = context.count(words.minutes, Math.max(1, Math.round(article.wordCount / wordsPerMinute)));
  if (record.url !== undefined) view.passageAddress = `${words.passageAddress} \u2068${readableAddress(record.url)}`;
  if (article.kicker !== undefined) view.kicker = article.kicker;
  if (article.deck !== undefined) view.deck = article.deck;
  if (article.dateline !== undefined) view.dateline = article.dateline.place;
  if (date !== undefined) view.date = date;
  if (source !== undefined) view.dateSource = source;
  if (section !== undefined) view.section = section;
  if (issue !== undefined) view.issue = issue;
  if (page !== undefined) view.page = page;
  if (at.previous !== undefined) view.previous = entryView(at.previous, root, context);
  if (at.next !== undefined) view.next = entryView(at.next, root, context);
  return view;
}

const paragraphLabel = madeOnce((number, { words, number: print }) => words.paragraph.replace('{number}', print(Number(number))));

/** By time, since every article stands in one place there. */
function trailOf({ published }: Article, context: PlanContext): [string, string][] {
  const { words } = context;
  if (published === undefined) return [['undated/index.html', words.undated]];
  if (yearKnown(published) === undefined) {
    return [
      ['years/index.html', words.years],
      [listUrl(withoutYearFolder), words.yearNotKnown],
    ];
  }
  const [year = '', month = '', day = ''] = published.earliest.split('-');
  const trail: [string, string][] = [
    ['years/index.html', words.years],
    [listUrl(year), context.date(year)],
  ];
  if (published.earliest.slice(0, 7) === published.latest.slice(0, 7)) trail.push([listUrl(`${year}/${month}`), context.monthName(Number(month))]);
  if (published.earliest === published.latest) trail.push([listUrl(`${year}/${month}/${day}`), String(Number(day))]);
  return trail;
}
