/** Ways in for a reader who cannot search. */
import type { VNode } from 'preact';
import type { LinkView } from '../../src/model/views.js';
import { TextLink } from './TextLink.js';

export function BrowseLinks({ links }: { links: readonly LinkView[] }): VNode {
  return (
    <ul class="browse">
      {links.map((link) => (
        <li>
          <TextLink link={link} />
        </li>
      ))}
    </ul>
  );
}
