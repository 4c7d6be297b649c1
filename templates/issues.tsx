/** All issues, year by year. */
import type { VNode } from 'preact';
import type { IssuesView } from '../src/model/views.js';
import { DateText } from './parts/DateText.js';
import { Page } from './parts/Page.js';
import { Pager } from './parts/Pager.js';

export function render(view: IssuesView): VNode {
  return (
    <Page view={view} kind="issues">
      <header class="opening">
        <h1>{view.title}</h1>
      </header>
      {view.years.map((year) => (
        <section class="group">
          <h2>{year.heading}</h2>
          <ul class="issues">
            {year.issues.map((issue) => (
              <li>
                <a class="number" href={issue.href}>
                  {issue.text}
                </a>{' '}
                <span class="count">{issue.count}</span>
                {issue.date && (
                  <p class="when">
                    <DateText date={issue.date} />
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Pager pager={view.pager} words={view.words} />
    </Page>
  );
}
