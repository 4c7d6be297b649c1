/** A page that lists ways in, in groups (A–Z, decades); long ones start with links to their groups, or to the letters of the whole index. */
import type { VNode } from 'preact';
import type { IndexView, PageKind } from '../../src/model/views.js';
import { CountedList } from './CountedList.js';
import { Page } from './Page.js';
import { Pager } from './Pager.js';
import { TextLink } from './TextLink.js';

interface Props {
  readonly view: IndexView;
  readonly kind: PageKind;
  readonly form: 'years' | 'columns';
}

export function IndexPage({ view, kind, form }: Props): VNode {
  const { letters, words } = view;
  const headed = view.groups.filter((group) => group.heading !== undefined).length;
  return (
    <Page view={view} kind={kind}>
      <header class="opening">
        <h1>{view.title}</h1>
      </header>
      {letters && (
        <nav class="jump letters" aria-label={words.letters}>
          <ul>
            {letters.map((letter) => (
              <li>
                <TextLink link={letter} />
              </li>
            ))}
          </ul>
        </nav>
      )}
      {!letters && headed > 3 && (
        <nav class="jump" aria-label={words.browse}>
          <ul>
            {view.groups.map(
              (group, index) =>
                group.heading !== undefined && (
                  <li>
                    <a href={`#${group.id ?? `group-${index + 1}`}`}>{group.heading}</a>
                  </li>
                ),
            )}
          </ul>
        </nav>
      )}
      <div class={letters && 'alphabet'}>
        {view.groups.map((group, index) => (
          <div class="group">
            {group.heading !== undefined && <h2 id={group.id ?? `group-${index + 1}`}>{group.heading}</h2>}
            <CountedList links={group.links} form={form} />
          </div>
        ))}
      </div>
      <Pager pager={view.pager} words={words} />
    </Page>
  );
}
