/** Articles, one below the other. */
import type { VNode } from 'preact';
import type { EntryView } from '../../src/model/views.js';
import { ArticleEntry, type EntryProps } from './ArticleEntry.js';

export function ArticleList({ entries, ...shown }: EntryProps & { readonly entries: readonly EntryView[] }): VNode | null {
  if (entries.length === 0) return null;
  return (
    <div class="entries">
      {entries.map((entry) => (
        <ArticleEntry entry={entry} {...shown} />
      ))}
    </div>
  );
}
