/** One issue: what it is an issue of, when it appeared, what it held. */
import type { VNode } from 'preact';
import type { IssueView } from '../src/model/views.js';
import { DateText } from './parts/DateText.js';
import { ListPage } from './parts/ListPage.js';

export function render(view: IssueView): VNode {
  const about = (
    <>
      {view.publication && <cite>{view.publication}</cite>}
      {view.date && <DateText date={view.date} />}
    </>
  );
  return <ListPage view={view} kind="issue" about={about} />;
}
