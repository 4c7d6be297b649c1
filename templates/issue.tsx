/** One issue: what it is an issue of, when it appeared, what it held, and which articles refer to it. */
import type { VNode } from 'preact';
import type { IssueView } from '../src/model/views.js';
import { ArticleList } from './parts/ArticleList.js';
import { Clues } from './parts/Clues.js';
import { DateText } from './parts/DateText.js';
import { ListPage } from './parts/ListPage.js';

export function render(view: IssueView): VNode {
  const { words, citedBy } = view;
  const about = (
    <>
      {view.publication && <cite>{view.publication}</cite>}
      {view.date && <DateText date={view.date} />}
    </>
  );
  const after = citedBy.length > 0 && (
    <section class="cited">
      <h2 class="rule">{words.citedBy}</h2>
      <ArticleList entries={citedBy} words={words} around={view} heading="h3" />
      {view.citedByMore && <p class="more">{view.citedByMore}</p>}
    </section>
  );
  const evidence = view.dateClues.length > 0 && (
    <details class="evidence">
      <summary>{words.evidence.inference}</summary>
      <Clues clues={view.dateClues} />
    </details>
  );
  return <ListPage view={view} kind="issue" about={about} overview={evidence} after={after} />;
}
