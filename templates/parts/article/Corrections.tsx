/** What the paper took back, before the text in which it stands. */
import type { VNode } from 'preact';
import type { ArticleView } from '../../../src/model/views.js';
import { otherLanguage } from '../otherLanguage.js';

export function Corrections({ view }: { view: ArticleView }): VNode {
  const { words } = view;
  return (
    <div class="corrections" role="note">
      {view.corrections.map(({ text, date, href }) => (
        <p>
          {/* A paragraph of the text says what it is. */}
          {href === undefined && (
            <span class="label" {...otherLanguage(view.site, view)}>
              {words.correction}
              {date && (
                <>
                  {words.comma}
                  {date.datetime === undefined ? date.text : <time datetime={date.datetime}>{date.text}</time>}
                </>
              )}
            </span>
          )}{' '}
          {text}{' '}
          {href && (
            <a class="in-text" href={href} {...otherLanguage(view.site, view)}>
              {words.inText}
            </a>
          )}
        </p>
      ))}
    </div>
  );
}
