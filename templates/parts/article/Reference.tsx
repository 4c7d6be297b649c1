/** What the article is about, and where it comes from. */
import type { VNode } from 'preact';
import type { ArticleView } from '../../../src/model/views.js';
import { Names } from '../Names.js';
import { otherLanguage } from '../otherLanguage.js';
import { TextLink } from '../TextLink.js';

export function Reference({ view }: { view: ArticleView }): VNode {
  const { words, topics, people, places } = view;
  return (
    <dl class="reference facts" {...otherLanguage(view.site, view)}>
      {topics.length > 0 && (
        <div>
          <dt>{words.topicsOfArticle}</dt>
          <dd>
            <ul class="tags">
              {topics.map((topic) => (
                <li>
                  <TextLink link={topic} />
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      {people.length > 0 && (
        <div>
          <dt>{words.people}</dt>
          <dd>
            <Names names={people} comma={words.comma} />
          </dd>
        </div>
      )}
      {places.length > 0 && (
        <div>
          <dt>{words.places}</dt>
          <dd>
            <Names names={places} comma={words.comma} />
          </dd>
        </div>
      )}
      <div>
        <dt>{words.source}</dt>
        <dd class="path">
          <bdi>{view.sourcePath}</bdi>
        </dd>
      </div>
    </dl>
  );
}
