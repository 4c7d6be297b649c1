/** When, where and how long: a margin beside the text on wide screens. */
import type { VNode } from 'preact';
import type { ArticleView } from '../../../src/model/views.js';
import { DateText } from '../DateText.js';
import { otherLanguage } from '../otherLanguage.js';
import { TextLink } from '../TextLink.js';
import { Evidence } from './Evidence.js';

export function Particulars({ view }: { view: ArticleView }): VNode {
  const { date, section, issue, words } = view;
  return (
    <div class="particulars" {...otherLanguage(view.site, view)}>
      <p class="when">{date === undefined ? words.noDate : <DateText date={date} />}</p>
      {view.dateClaims.length > 0 && <Evidence view={view} />}
      {view.dateline && (
        <p class="dateline">
          <bdi>{view.dateline}</bdi>
        </p>
      )}
      {(section || issue || view.page) && (
        <dl>
          {section && (
            <div>
              <dt>{words.section}</dt>
              <dd>
                <TextLink link={section} />
              </dd>
            </div>
          )}
          {(issue || view.page) && (
            <div>
              <dt>{words.issue}</dt>
              <dd>
                {issue && <TextLink link={issue} />}
                {issue && view.page && words.comma}
                {view.page}
              </dd>
            </div>
          )}
        </dl>
      )}
      <p class="length">
        <span>{view.wordCountText}</span> {view.readingTimeText && <span>{view.readingTimeText}</span>}
      </p>
      <p class="to-cite">
        <a href="#cite">{words.cite}</a>
      </p>
    </div>
  );
}
