/** The front page: what the archive is, how it lies in time, what came last, and every way in. */
import type { ComponentChildren, VNode } from 'preact';
import type { HomeView, ShortListView } from '../src/model/views.js';
import { ArticleList } from './parts/ArticleList.js';
import { BarChart } from './parts/BarChart.js';
import { BrowseLinks } from './parts/BrowseLinks.js';
import { CountedList } from './parts/CountedList.js';
import { Page } from './parts/Page.js';
import { TextLink } from './parts/TextLink.js';

function WayIn({ heading, children }: { heading: string; children: ComponentChildren }): VNode {
  return (
    <section>
      <h2 class="rule">{heading}</h2>
      {children}
    </section>
  );
}

function ShortList({ heading, list }: { heading: string; list: ShortListView }): VNode | null {
  if (list.links.length === 0) return null;
  return (
    <WayIn heading={heading}>
      <CountedList links={list.links} form="plain" />
      {list.all && (
        <p class="more">
          <TextLink link={list.all} />
        </p>
      )}
    </WayIn>
  );
}

export function render(view: HomeView): VNode {
  const { words, counts, undated } = view;
  const isDated = counts.span !== undefined;
  return (
    <Page view={view} kind="home">
      <div class="lede">
        {view.description && view.description !== view.site.tagline && <p class="description">{view.description}</p>}
        <p class="total">
          {counts.span && <span>{counts.span}</span>}
          <span>{counts.articles}</span>
          {counts.issues && <span>{counts.issues}</span>}
        </p>
      </div>
      {view.chart && (
        <section class="coverage-chart">
          <h2 class="rule">{view.chartTitle}</h2>
          <BarChart chart={view.chart} label={view.chartTitle ?? ''} />
          {view.chartNote && <p class="silence">{view.chartNote}</p>}
        </section>
      )}
      <div class="front">
        <section class="news">
          <h2 class="rule">{isDated ? words.latest : words.aboutArchive.articles}</h2>
          {view.latest.length === 0 ? <p>{words.emptyArchive}</p> : <ArticleList entries={view.latest} words={words} around={view} heading="h3" isOfOneDay={!isDated} />}
        </section>
        <div class="ways">
          {(view.ways.length > 0 || undated) && (
            <WayIn heading={words.waysIn}>
              {view.ways.length > 0 && <BrowseLinks links={view.ways} />}
              {undated && <CountedList links={[undated]} form="plain" />}
            </WayIn>
          )}
          <ShortList heading={words.sections} list={view.sections} />
          <ShortList heading={words.issues} list={view.issues} />
          <ShortList heading={words.topics} list={view.topics} />
          <ShortList heading={words.authors} list={view.authors} />
        </div>
      </div>
    </Page>
  );
}
