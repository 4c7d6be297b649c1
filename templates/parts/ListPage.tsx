/** A page that lists articles: heading, how many, whatever the kind adds, the articles, the pages, the neighbours. */
import type { ComponentChildren, VNode } from 'preact';
import type { ListView, PageKind } from '../../src/model/views.js';
import { ArticleList } from './ArticleList.js';
import { Neighbours } from './Neighbours.js';
import { Page } from './Page.js';
import { Pager } from './Pager.js';

interface Props {
  readonly view: ListView;
  readonly kind: PageKind;
  /** What stands below the heading, before the number of articles. */
  readonly about?: ComponentChildren;
  /** What stands between the heading and the articles. */
  readonly overview?: ComponentChildren;
  /** What stands below the articles. */
  readonly after?: ComponentChildren;
  /** Heading of the list itself. */
  readonly listHeading?: string;
  /** Its heading tells the day of all articles, or that none is known. */
  readonly isOfOneDay?: boolean;
}

export function ListPage({ view, kind, about, overview, after, listHeading, isOfOneDay = false }: Props): VNode {
  const { words } = view;
  return (
    <Page view={view} kind={kind}>
      <header class="opening">
        <h1>{view.title}</h1>
        <p class="total">
          {about}
          <span>{view.totalText}</span>
        </p>
      </header>
      {overview}
      {listHeading && view.entries.length > 0 && <h2 class="rule">{listHeading}</h2>}
      <ArticleList entries={view.entries} words={words} around={view} heading={listHeading ? 'h3' : 'h2'} isOfOneDay={isOfOneDay} />
      <Pager pager={view.pager} words={words} />
      {after}
      <Neighbours previous={view.previous} next={view.next} words={words} />
    </Page>
  );
}
