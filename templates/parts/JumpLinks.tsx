/** Links to the parts of what is on this page, or on this and the following ones: letters, decades, years. */
import type { VNode } from 'preact';
import type { LinkView } from '../../src/model/views.js';
import { TextLink } from './TextLink.js';

interface Props {
  readonly links: readonly LinkView[];
  /** What they are, for those who cannot see it. */
  readonly label: string;
  /** `letters`: one or two characters each. */
  readonly form?: 'letters';
}

export function JumpLinks({ links, label, form }: Props): VNode {
  return (
    <nav class={form === undefined ? 'jump' : `jump ${form}`} aria-label={label}>
      <ul>
        {links.map((link) => (
          <li>
            <TextLink link={link} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
