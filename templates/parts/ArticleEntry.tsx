/** One article in a list. Its own words carry its language; date, section and issue are in the language around. */
import type { VNode } from 'preact';
import type { Messages } from '../../src/model/messages/messages.js';
import type { EntryView } from '../../src/model/views.js';
import { DateText } from './DateText.js';
import { Names } from './Names.js';
import { otherLanguage, type Spoken } from './otherLanguage.js';
import { TextLink } from './TextLink.js';

export interface EntryProps {
  readonly words: Messages;
  readonly around: Spoken;
  readonly heading: 'h2' | 'h3';
  /** What stands above the list tells the day of all of them, or that none is known. */
  readonly isOfOneDay?: boolean;
}

export function ArticleEntry({ entry, words, around, heading: Heading, isOfOneDay = false }: EntryProps & { readonly entry: EntryView }): VNode {
  const { section, issue, page } = entry;
  return (
    <article class="entry">
      {!(isOfOneDay && section === undefined && issue === undefined && page === undefined) && (
        <ul class="where">
          {!isOfOneDay && <li class="when">{entry.date === undefined ? <span>{words.noDate}</span> : <DateText date={entry.date} />}</li>}
          {section && (
            <li>
              <TextLink link={section} />
            </li>
          )}
          {issue && (
            <li>
              <TextLink link={issue} />
            </li>
          )}
          {page && <li>{words.pageOfPaper.replace('{page}', page)}</li>}
        </ul>
      )}
      <div class="what" {...otherLanguage(entry, around)}>
        {entry.kicker && <p class="kicker">{entry.kicker}</p>}
        <Heading class="headline">
          <a href={entry.href}>{entry.headline}</a>
        </Heading>
        {entry.summary && <p class="summary">{entry.summary}</p>}
        {entry.bylines.length > 0 && (
          <p class="names">
            <Names names={entry.bylines} comma={words.comma} />
          </p>
        )}
      </div>
    </article>
  );
}
