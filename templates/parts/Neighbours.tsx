/** The way to the list before and the list after this one. */
import type { VNode } from 'preact';
import type { Messages } from '../../src/model/messages/messages.js';
import type { LinkView } from '../../src/model/views.js';

interface Props {
  readonly previous?: LinkView | undefined;
  readonly next?: LinkView | undefined;
  readonly words: Messages;
}

export function Neighbours({ previous, next, words }: Props): VNode | null {
  if (previous === undefined && next === undefined) return null;
  return (
    <nav class="neighbours" aria-label={words.byDate}>
      {previous && (
        <a class="before" href={previous.href} rel="prev">
          <span class="label">{words.previous}</span> {previous.text}
        </a>
      )}
      {next && (
        <a class="after" href={next.href} rel="next">
          <span class="label">{words.next}</span> {next.text}
        </a>
      )}
    </nav>
  );
}
