/** How to cite the article, to take its record along, and to send it to somebody. All of it is in the page: nothing has to run. */
import type { VNode } from 'preact';
import type { ArticleView } from '../../../src/model/views.js';
import { otherLanguage } from '../otherLanguage.js';
import { Citation } from './Citation.js';

export function Cite({ view }: { view: ArticleView }): VNode {
  const { words, citation } = view;
  return (
    <section class="cite" id="cite" {...otherLanguage(view.site, view)}>
      <h2 class="rule">{words.cite}</h2>
      {/* In an archive from right to left, an article from left to right is cited in its own direction. */}
      <p class="citation" dir={view.site.dir === view.dir ? undefined : 'ltr'}>
        <Citation text={citation.plain} />
      </p>
      <details>
        <summary>{words.citeStyles}</summary>
        <dl {...otherLanguage({ lang: 'en', dir: 'ltr' }, view.site)}>
          {citation.styles.map(({ name, text }) => (
            <>
              <dt>{name}</dt>
              <dd class="citation">
                <Citation text={text} />
              </dd>
            </>
          ))}
        </dl>
      </details>
      <p class="take">
        <span class="label">{words.citeDownload}</span>
        {citation.downloads.map(({ name, file, data }) => (
          <>
            {' '}
            <a href={data} download={file}>
              {name}
            </a>
          </>
        ))}
        {citation.mail && (
          <>
            {' '}
            <a href={citation.mail}>{words.sendByMail}</a>
          </>
        )}
      </p>
      {view.bodyHtml !== '' && <p class="note">{words.citePassage}</p>}
    </section>
  );
}
