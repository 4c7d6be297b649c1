/**
 * One article. `<html>` carries the article's language; the interface's words inside it are marked where theirs differs.
 * Only headline, deck, byline and body are searched. The only place where HTML from a view is printed as HTML.
 */
import type { VNode } from 'preact';
import type { ArticleView, EntryView } from '../src/model/views.js';
import { ArticleList } from './parts/ArticleList.js';
import { DateText } from './parts/DateText.js';
import { Names } from './parts/Names.js';
import { otherLanguage } from './parts/otherLanguage.js';
import { Page } from './parts/Page.js';
import { TextLink } from './parts/TextLink.js';

function SearchRecord({ search }: Pick<ArticleView, 'search'>): VNode {
  return (
    <>
      {search.filters.map(({ name, value }) => (
        <meta name={`backfile:${name}`} content={value} data-pagefind-filter={`${name}[content]`} />
      ))}
      {search.meta.map(({ name, value }) => (
        <meta name={`backfile:meta:${name}`} content={value} data-pagefind-meta={`${name}[content]`} />
      ))}
      <meta name="backfile:date" content={search.sortDate} data-pagefind-sort="date[content]" />
    </>
  );
}

/** When, where and how long: a margin beside the text on wide screens. */
function Particulars({ view }: { view: ArticleView }): VNode {
  const { date, section, issue, words } = view;
  return (
    <div class="particulars" data-pagefind-ignore {...otherLanguage(view.site, view)}>
      <p class="when">{date === undefined ? words.noDate : <DateText date={date} />}</p>
      {date && <p class="evidence">{date.evidence}</p>}
      {view.dateline && <p class="dateline">{view.dateline}</p>}
      {(section || issue) && (
        <dl>
          {section && (
            <div>
              <dt>{words.section}</dt>
              <dd>
                <TextLink link={section} />
              </dd>
            </div>
          )}
          {issue && (
            <div>
              <dt>{words.issue}</dt>
              <dd>
                <TextLink link={issue} />
              </dd>
            </div>
          )}
        </dl>
      )}
      <p class="length">
        <span>{view.wordCountText}</span> <span>{view.readingTimeText}</span>
      </p>
    </div>
  );
}

/** What the article is about, and how to cite it. */
function Reference({ view }: { view: ArticleView }): VNode {
  const { words, topics, people, places } = view;
  return (
    <div class="reference" data-pagefind-ignore {...otherLanguage(view.site, view)}>
      <dl class="facts">
        {topics.length > 0 && (
          <div>
            <dt>{words.topicsOfArticle}</dt>
            <dd>
              <ul class="tags">
                {topics.map((topic) => (
                  <li>
                    <TextLink link={topic} />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        {people.length > 0 && (
          <div>
            <dt>{words.people}</dt>
            <dd>
              <Names names={people} />
            </dd>
          </div>
        )}
        {places.length > 0 && (
          <div>
            <dt>{words.places}</dt>
            <dd>
              <Names names={places} />
            </dd>
          </div>
        )}
        <div>
          <dt>{words.source}</dt>
          <dd class="path">
            <bdi>{view.sourcePath}</bdi>
          </dd>
        </div>
      </dl>
      {view.canonical !== undefined && (
        <p class="address">
          <a href={view.canonical}>{view.canonical}</a>
        </p>
      )}
    </div>
  );
}

function Neighbour({ entry, label, rel, view }: { entry: EntryView; label: string; rel: 'prev' | 'next'; view: ArticleView }): VNode {
  return (
    <a class={rel === 'prev' ? 'before' : 'after'} href={entry.href} rel={rel}>
      <span class="label">{label}</span> <span {...otherLanguage(entry, view.site)}>{entry.headline}</span>
    </a>
  );
}

export function render(view: ArticleView): VNode {
  const { words, site, citedBy, related, previous, next } = view;
  const foreign = otherLanguage(site, view);
  return (
    <Page view={view} kind="article" head={<SearchRecord search={view.search} />}>
      <article class="article" data-pagefind-body>
        <header class="opening">
          {view.kicker && (
            <p class="kicker" data-pagefind-ignore>
              {view.kicker}
            </p>
          )}
          <h1 data-pagefind-meta="title">{view.headline}</h1>
          {view.headlineIsMade && (
            <p class="note" data-pagefind-ignore {...foreign}>
              {words.headlineMade}
            </p>
          )}
          {view.deck && <p class="deck">{view.deck}</p>}
          {view.bylines.length > 0 && (
            <p class="byline">
              <span {...foreign}>{words.by}</span> <Names names={view.bylines} />
            </p>
          )}
        </header>
        <Particulars view={view} />
        {/* Sanitised by the enrich stage. */}
        <div class="body" dangerouslySetInnerHTML={{ __html: view.bodyHtml }} />
        <Reference view={view} />
      </article>
      {view.alsoPrinted.length > 0 && (
        <section class="cited" {...foreign}>
          <h2 class="rule">{words.alsoPrinted}</h2>
          <ul class="reprints">
            {view.alsoPrinted.map((entry) => (
              <li>
                <a href={entry.href} lang={entry.lang} dir={entry.dir}>
                  {entry.headline}
                </a>{' '}
                <span class="meta">
                  {entry.date?.text ?? words.noDate} · {entry.overlap}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {citedBy.length > 0 && (
        <section class="cited" {...foreign}>
          <h2 class="rule">{words.citedBy}</h2>
          <ArticleList entries={citedBy} words={words} around={site} heading="h3" />
        </section>
      )}
      {related.length > 0 && (
        <section class="cited" {...foreign}>
          <h2 class="rule">{words.related}</h2>
          <ul class="reprints">
            {related.map((entry) => (
              <li>
                <a href={entry.href} lang={entry.lang} dir={entry.dir}>
                  {entry.headline}
                </a>{' '}
                <span class="meta">{entry.date?.text ?? words.noDate}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {(previous || next) && (
        <nav class="neighbours" aria-label={words.byDate} {...foreign}>
          {previous && <Neighbour entry={previous} label={words.previous} rel="prev" view={view} />}
          {next && <Neighbour entry={next} label={words.next} rel="next" view={view} />}
        </nav>
      )}
    </Page>
  );
}
