/** Where a reader may go on: other printings of the article, what cites it, what is on the same matter, and its neighbours. */
import type { VNode } from 'preact';
import type { ArticleView } from '../../../src/model/views.js';
import { ArticleList } from '../ArticleList.js';
import { otherLanguage } from '../otherLanguage.js';
import { Beside } from './Beside.js';

export function Onward({ view }: { view: ArticleView }): VNode {
  const { words, site, alsoPrinted, citedBy, related, previous, next } = view;
  const foreign = otherLanguage(site, view);
  return (
    <>
      {alsoPrinted.length > 0 && (
        <section class="cited" {...foreign}>
          <h2 class="rule">{words.alsoPrinted}</h2>
          <ul class="reprints">
            {alsoPrinted.map((entry) => (
              <li>
                <a href={entry.href} lang={entry.lang} dir={entry.dir}>
                  {entry.headline}
                </a>{' '}
                <small>
                  {entry.date?.text ?? words.noDate} · {entry.overlap}
                </small>
              </li>
            ))}
          </ul>
        </section>
      )}
      {citedBy.length > 0 && (
        <section class="cited" {...foreign}>
          <h2 class="rule">{words.citedBy}</h2>
          <ArticleList entries={citedBy} words={words} around={site} heading="h3" />
          {view.citedByMore && <p class="more">{view.citedByMore}</p>}
        </section>
      )}
      {related.length > 0 && (
        <nav class="related" aria-labelledby="related" {...foreign}>
          <h2 class="rule" id="related">
            {words.related}
          </h2>
          <ul>
            {related.map((entry) => (
              <li>
                <a href={entry.href} {...otherLanguage(entry, site)}>
                  {entry.headline}
                </a>{' '}
                <small>{entry.date?.text ?? words.noDate}</small>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div class="beside" {...foreign}>
        <Beside view={view} label={words.inTime} previous={previous} next={next} isSequence />
        <Beside view={view} label={words.inIssue} previous={view.inIssue.previous} next={view.inIssue.next} />
      </div>
    </>
  );
}
