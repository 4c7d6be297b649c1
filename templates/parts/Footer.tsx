/** The foot of every page: the owner's words, rights, edition, feeds. */
import type { VNode } from 'preact';
import type { FrameView } from '../../src/model/views.js';
import { kept } from './kept.js';
import { Licence } from './Licence.js';
import { otherLanguage } from './otherLanguage.js';

export function Footer({ view }: { view: FrameView }): VNode {
  return kept(Colophon, { view }, { of: [view.site, view.words], variant: `${view.lang} ${view.dir}` });
}

function Colophon({ view }: { view: FrameView }): VNode {
  const { site, words } = view;
  return (
    <footer class="colophon" {...otherLanguage(site, view)}>
      {site.footer && (
        <p class="imprint">
          <bdi>{site.footer}</bdi>
        </p>
      )}
      <dl class="facts">
        {(site.rights || site.licence) && (
          <div>
            <dt>{words.rights}</dt>
            {site.rights && (
              <dd>
                <bdi>{site.rights}</bdi>
              </dd>
            )}
            {site.licence && (
              <dd>
                <Licence licence={site.licence} />
              </dd>
            )}
          </div>
        )}
        {site.edition && (
          <div>
            <dt>{words.edition}</dt>
            <dd>{site.edition}</dd>
          </div>
        )}
        <div>
          <dt>{words.feeds}</dt>
          <dd class="feeds">
            {site.feeds.rss !== undefined && <a href={site.feeds.rss}>RSS</a>} <a href={site.feeds.atom}>Atom</a> <a href={site.feeds.json}>JSON Feed</a>
          </dd>
        </div>
      </dl>
      <p class="made">
        <a href={site.about}>{words.aboutArchive.title}</a> · {words.madeWith}
      </p>
    </footer>
  );
}
