/** Every statement about the date, one click away. */
import type { VNode } from 'preact';
import type { ArticleView } from '../../../src/model/views.js';
import { Clues } from '../Clues.js';

export function Evidence({ view }: { view: ArticleView }): VNode {
  const { words } = view;
  return (
    <details class="evidence">
      <summary>{view.dateSource ?? words.evidence.inference}</summary>
      <ul>
        {view.dateClaims.map((claim) => (
          <li>
            <strong>{claim.text}</strong> {claim.disagrees && <em>({words.dateDisagrees})</em>}
            <br />
            {claim.source}
            {claim.words && (
              <>
                {': '}
                <q>
                  <bdi>{claim.words}</bdi>
                </q>
              </>
            )}
            <Clues clues={claim.clues} />
            {claim.place && (
              <bdi class="place" dir="ltr">
                {claim.place}
              </bdi>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
