/** What stands above the text: kicker, headline, deck, byline, and what the paper took back. */
import type { VNode } from 'preact';
import type { ArticleView } from '../../../src/model/views.js';
import { otherLanguage } from '../otherLanguage.js';
import { TextLink } from '../TextLink.js';
import { Corrections } from './Corrections.js';

/** A headline of more letters is set smaller. */
const long = 80;

export function Opening({ view }: { view: ArticleView }): VNode {
  const { words } = view;
  const foreign = otherLanguage(view.site, view);
  return (
    <header class="opening">
      {view.kicker && <p class="kicker">{view.kicker}</p>}
      <h1 class={view.headline.length > long ? 'long' : undefined}>{view.headline}</h1>
      {view.headlineIsMade && (
        <p class="note" {...foreign}>
          {words.headlineMade}
        </p>
      )}
      {view.deck && <p class="deck">{view.deck}</p>}
      {view.bylines.length > 0 && (
        <p class="byline">
          <span {...foreign}>{words.by}</span>{' '}
          {view.bylines.map((name, index) => (
            <>
              {index > 0 && words.comma}
              <bdi>
                <TextLink link={name} />
              </bdi>
              {name.role && (
                <span class="role">
                  {' '}
                  (<bdi>{name.role}</bdi>)
                </span>
              )}
            </>
          ))}
        </p>
      )}
      {view.corrections.length > 0 && <Corrections view={view} />}
    </header>
  );
}
