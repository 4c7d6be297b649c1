/** One day of the year across all years, newest first. */
import type { VNode } from 'preact';
import type { AnniversaryView } from '../src/model/views.js';
import { ArticleList } from './parts/ArticleList.js';
import { Neighbours } from './parts/Neighbours.js';
import { Page } from './parts/Page.js';
import { Pager } from './parts/Pager.js';
import { TextLink } from './parts/TextLink.js';

export function render(view: AnniversaryView): VNode {
  const { words } = view;
  return (
    <Page view={view} kind="anniversary">
      <header class="opening">
        <h1>{view.title}</h1>
        <p class="total">
          <span>{view.totalText}</span>
        </p>
      </header>
      {view.years.map((year) => (
        <section class="anniversary">
          <h2 class="rule">
            <TextLink link={year.day} /> <span class="count">{year.countText}</span>
          </h2>
          <ArticleList entries={year.entries} words={words} around={view} heading="h3" isOfOneDay />
          {year.more && (
            <p class="more">
              <TextLink link={year.more} />
            </p>
          )}
        </section>
      ))}
      <Pager pager={view.pager} words={words} />
      <Neighbours previous={view.previous} next={view.next} words={words} />
    </Page>
  );
}
