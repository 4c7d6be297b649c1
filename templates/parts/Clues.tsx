/** What an inferred date was inferred from. */
import type { VNode } from 'preact';
import type { ClueView } from '../../src/model/views.js';

export function Clues({ clues }: { clues: readonly ClueView[] }): VNode | null {
  if (clues.length === 0) return null;
  return (
    <ul>
      {clues.map((clue) => (
        <li>
          {clue.meaning}
          {clue.words && (
            <>
              {': '}
              <q>
                <bdi>{clue.words}</bdi>
              </q>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
