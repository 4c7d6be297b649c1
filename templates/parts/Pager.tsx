/** Links to the pages of a long list. */
import { Fragment, type VNode } from 'preact';
import type { Messages } from '../../src/model/messages/messages.js';
import type { PagerView } from '../../src/model/views.js';
import { TextLink } from './TextLink.js';

export function Pager({ pager, words }: { pager: PagerView | undefined; words: Messages }): VNode | null {
  if (pager === undefined || pager.pages < 2) return null;
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
        {pager.links.map((link) => (
          <Fragment>
            {link.afterGap && <li class="gap">…</li>}
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
