/** The articles on both sides of this one: in time, or in its issue. */
import type { VNode } from 'preact';
import type { ArticleView, EntryView } from '../../../src/model/views.js';
import { otherLanguage } from '../otherLanguage.js';

interface BesideProps {
  readonly view: ArticleView;
  readonly label: string;
  readonly previous: EntryView | undefined;
  readonly next: EntryView | undefined;
  /** Whether these are the document's `prev` and `next`. */
  readonly isSequence?: boolean;
}

export function Beside({ view, label, previous, next, isSequence }: BesideProps): VNode | null {
  const { site, words } = view;
  if (previous === undefined && next === undefined) return null;
  return (
    <nav aria-label={label}>
      <p class="rule">{label}</p>
      <ul>
        {previous && (
          <li>
            <span class="label">{words.previous}</span>
            <a href={previous.href} rel={isSequence ? 'prev' : undefined} {...otherLanguage(previous, site)}>
              {previous.headline}
            </a>
          </li>
        )}
        {next && (
          <li>
            <span class="label">{words.next}</span>
            <a href={next.href} rel={isSequence ? 'next' : undefined} {...otherLanguage(next, site)}>
              {next.headline}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
