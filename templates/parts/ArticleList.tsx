/** Articles, one below the other. */
import type { VNode } from 'preact';
import type { Messages } from '../../src/model/messages/messages.js';
import type { EntryView } from '../../src/model/views.js';
import { ArticleEntry } from './ArticleEntry.js';
import type { Spoken } from './otherLanguage.js';

interface Props {
  readonly entries: readonly EntryView[];
  readonly words: Messages;
  readonly around: Spoken;
  readonly heading: 'h2' | 'h3';
}

export function ArticleList({ entries, words, around, heading }: Props): VNode | null {
  if (entries.length === 0) return null;
  return (
    <div class="entries">
      {entries.map((entry) => (
        <ArticleEntry entry={entry} words={words} around={around} heading={heading} />
      ))}
    </div>
  );
}
