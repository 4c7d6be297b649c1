/** A page that lists ways in, in groups (A–Z, decades); long ones start with links to their groups, or to the letters of the whole index. */
import type { VNode } from 'preact';
import type { IndexView, PageKind } from '../../src/model/views.js';
import { CountedList } from './CountedList.js';
import { JumpLinks } from './JumpLinks.js';
import { Page } from './Page.js';
import { Pager } from './Pager.js';

interface Props {
  readonly view: IndexView;
  readonly kind: PageKind;
  readonly form: 'years' | 'columns';
}

export function IndexPage({ view, kind, form }: Props): VNode {
  const { letters, words } = view;
  const headed = view.groups.flatMap(({ heading, id }, index) => (heading === undefined ? [] : [{ href: `#${id ?? `group-${index + 1}`}`, text: heading }]));
  return (
    <Page view={view} kind={kind}>
      <header class="opening">
        <h1>{view.title}</h1>
      </header>
      {letters && <JumpLinks links={letters} label={words.letters} form="letters" />}
      {!letters && headed.length > 3 && <JumpLinks links={headed} label={words.browse} />}
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
