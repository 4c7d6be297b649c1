/** Links to the pages of a long list. */
import { Fragment, type VNode } from 'preact';
import type { PagerView } from '../../src/model/views.js';
import type { Messages } from '../../src/model/messages/messages.js';
import { TextLink } from './TextLink.js';

export function Pager({ pager, words }: { pager: PagerView | undefined; words: Messages }): VNode | null {
  if (pager === undefined || pager.pages < 2) return null;
  const { links } = pager;
  return (
    <nav class="pager" aria-label={words.pages}>
      <ul>
        {pager.previous !== undefined && (
          <li>
            <a href={pager.previous} rel="prev">
              {words.previous}
            </a>
          </li>
        )}
        {links.map((link, index) => (
          <Fragment>
            {Number(link.text) - Number(links[index - 1]?.text) > 1 && <li class="gap">…</li>}
            <li>
              <TextLink link={link} />
            </li>
          </Fragment>
        ))}
        {pager.next !== undefined && (
          <li>
            <a href={pager.next} rel="next">
              {words.next}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
