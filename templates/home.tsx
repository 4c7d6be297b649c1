/** The front page: what the archive is, what came last, and every way in. */
import type { ComponentChildren, VNode } from 'preact';
import type { HomeView } from '../src/model/views.js';
import { ArticleList } from './parts/ArticleList.js';
import { CountedList } from './parts/CountedList.js';
import { Page } from './parts/Page.js';

function WayIn({ heading, children }: { heading: string; children: ComponentChildren }): VNode {
  return (
    <section>
      <h2 class="rule">{heading}</h2>
      {children}
    </section>
  );
}

export function render(view: HomeView): VNode {
  const { words, counts, undated } = view;
  return (
    <Page view={view} kind="home">
      <div class="lede">
        {view.description && <p class="description">{view.description}</p>}
        <p class="total">
          {counts.span && <span>{counts.span}</span>}
          <span>{counts.articles}</span>
          {counts.issues && <span>{counts.issues}</span>}
        </p>
      </div>
      <div class="front">
        <section class="news">
          <h2 class="rule">{words.latest}</h2>
          {view.latest.length === 0 ? <p>{words.emptyArchive}</p> : <ArticleList entries={view.latest} words={words} around={view} heading="h3" />}
        </section>
        <div class="ways">
          {(view.years.length > 0 || undated) && (
            <WayIn heading={words.years}>
              {view.years.length > 0 && <CountedList links={view.years} form="years" />}
              {undated && <CountedList links={[undated]} form="plain" />}
            </WayIn>
          )}
          {view.sections.length > 0 && (
            <WayIn heading={words.sections}>
              <CountedList links={view.sections} form="plain" />
            </WayIn>
          )}
          {view.issues.length > 0 && (
            <WayIn heading={words.issues}>
              <CountedList links={view.issues} form="plain" />
            </WayIn>
          )}
        </div>
      </div>
    </Page>
  );
}
