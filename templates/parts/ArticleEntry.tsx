/** One article in a list. Its own words carry its language; date, section and issue are in the language around. */
import type { VNode } from 'preact';
import type { Messages } from '../../src/model/messages/messages.js';
import type { EntryView } from '../../src/model/views.js';
import { DateText } from './DateText.js';
import { Names } from './Names.js';
import { otherLanguage, type Spoken } from './otherLanguage.js';
import { TextLink } from './TextLink.js';

interface Props {
  readonly entry: EntryView;
  readonly words: Messages;
  readonly around: Spoken;
  readonly heading: 'h2' | 'h3';
}

export function ArticleEntry({ entry, words, around, heading: Heading }: Props): VNode {
  return (
    <article class="entry">
      <ul class="where">
        <li class="when">{entry.date === undefined ? <span>{words.noDate}</span> : <DateText date={entry.date} />}</li>
        {entry.section && (
          <li>
            <TextLink link={entry.section} />
          </li>
        )}
        {entry.issue && (
          <li>
            <TextLink link={entry.issue} />
          </li>
        )}
        {entry.page && <li>{words.pageOfPaper.replace('{page}', entry.page)}</li>}
      </ul>
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
