/** Ways in for a reader who cannot search. Nothing where a menu of the owner's leads nowhere that this archive has. */
import type { VNode } from 'preact';
import type { LinkView } from '../../src/model/views.js';
import { TextLink } from './TextLink.js';

export function BrowseLinks({ links }: { links: readonly LinkView[] }): VNode | null {
  if (links.length === 0) return null;
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
