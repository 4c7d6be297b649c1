/** A page that lists ways in, in groups (A–Z, decades); long ones start with links to their groups. */
import type { VNode } from 'preact';
import type { IndexView, PageKind } from '../../src/model/views.js';
import { CountedList } from './CountedList.js';
import { Page } from './Page.js';
import { Pager } from './Pager.js';

interface Props {
  readonly view: IndexView;
  readonly kind: PageKind;
  readonly form: 'years' | 'columns';
}

export function IndexPage({ view, kind, form }: Props): VNode {
  const headed = view.groups.filter((group) => group.heading !== undefined).length;
  return (
    <Page view={view} kind={kind}>
      <header class="opening">
        <h1>{view.title}</h1>
      </header>
      {headed > 3 && (
        <nav class="jump" aria-label={view.words.browse}>
          <ul>
            {view.groups.map(
              (group, index) =>
                group.heading !== undefined && (
                  <li>
                    <a href={`#group-${index + 1}`}>{group.heading}</a>
                  </li>
                ),
            )}
          </ul>
        </nav>
      )}
      {view.groups.map((group, index) => (
        <div class="group">
          {group.heading !== undefined && <h2 id={`group-${index + 1}`}>{group.heading}</h2>}
          <CountedList links={group.links} form={form} />
        </div>
      ))}
      <Pager pager={view.pager} words={view.words} />
    </Page>
  );
}
