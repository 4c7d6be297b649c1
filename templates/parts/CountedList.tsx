/** A list of ways in, each with the number of articles behind it. */
import type { VNode } from 'preact';
import type { CountedLinkView } from '../../src/model/views.js';

interface Props {
  readonly links: readonly CountedLinkView[];
  /** `years` is set as a grid of figures, `columns` in columns, `plain` one below the other. */
  readonly form: 'years' | 'columns' | 'plain';
}

export function CountedList({ links, form }: Props): VNode {
  return (
    <ul class={`counted ${form}`}>
      {links.map((link) => (
        <li>
          <a href={link.href} aria-current={link.current}>
            {link.text}
          </a>{' '}
          {link.years && <span class="years-of">{link.years}</span>} <span class="count">{link.countText}</span>
        </li>
      ))}
    </ul>
  );
}
