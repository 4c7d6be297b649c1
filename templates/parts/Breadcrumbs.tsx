/** The way back up. */
import type { VNode } from 'preact';
import type { FrameView } from '../../src/model/views.js';
import { otherLanguage } from './otherLanguage.js';
import { TextLink } from './TextLink.js';

export function Breadcrumbs({ view }: { view: FrameView }): VNode | null {
  if (view.breadcrumbs.length === 0) return null;
  return (
    <nav class="breadcrumbs" aria-label={view.words.breadcrumbs} {...otherLanguage(view.site, view)}>
      <ol>
        {view.breadcrumbs.map((link) => (
          <li>
            <TextLink link={link} />
          </li>
        ))}
      </ol>
    </nav>
  );
}
