/**
 * One article. `<html>` carries the article's language; the interface's words inside it are marked where theirs differs.
 * Only headline, deck, byline and body are searched. The only template that prints HTML from a view as HTML; of the parts, `Head` prints JSON-LD so.
 */
import type { VNode } from 'preact';
import type { ArticleView, CitationRun, EntryView } from '../src/model/views.js';
import { ArticleList } from './parts/ArticleList.js';
import { DateText } from './parts/DateText.js';
import { Names } from './parts/Names.js';
import { otherLanguage } from './parts/otherLanguage.js';
import { Page } from './parts/Page.js';
import { TextLink } from './parts/TextLink.js';

/** A headline of more letters is set smaller. */
const long = 80;

/** When, where and how long: a margin beside the text on wide screens. */
function Particulars({ view }: { view: ArticleView }): VNode {
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
        <span>{view.wordCountText}</span> <span>{view.readingTimeText}</span>
      </p>
      <p class="to-cite">
        <a href="#cite">{words.cite}</a>
      </p>
    </div>
  );
}

/** Every statement about the date, one click away. */
function Evidence({ view }: { view: ArticleView }): VNode {
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
            {claim.clues.length > 0 && (
              <ul lang="en" dir="ltr">
                {claim.clues.map((clue) => (
                  <li>
                    {clue.meaning}
                    {clue.words && (
                      <>
                        {': '}
                        <q>
                          <bdi>{clue.words}</bdi>
                        </q>
                      </>
                    )}
                  </li>
                ))}
              </ul>
            )}
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

/** What the paper took back, before the text in which it stands. */
function Corrections({ view }: { view: ArticleView }): VNode {
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

function Citation({ text }: { text: readonly CitationRun[] }): VNode {
  return (
    <>
      {text.map((run) => {
        if (run.isAddress) return <bdi class="address">{run.text}</bdi>;
        const words = run.isIsolated ? <bdi>{run.text}</bdi> : run.text;
        return run.isTitle ? <cite>{words}</cite> : words;
      })}
    </>
  );
}

/** How to cite the article, to take its record along, and to send it to somebody. All of it is in the page: nothing has to run. */
function Cite({ view }: { view: ArticleView }): VNode {
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
      <p class="note">{words.citePassage}</p>
    </section>
  );
}

/** What the article is about, and where it comes from. */
function Reference({ view }: { view: ArticleView }): VNode {
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

interface BesideProps {
  readonly view: ArticleView;
  readonly label: string;
  readonly previous: EntryView | undefined;
  readonly next: EntryView | undefined;
  /** Whether these are the document's `prev` and `next`. */
  readonly isSequence?: boolean;
}

/** The articles on both sides of this one: in time, or in its issue. */
function Beside({ view, label, previous, next, isSequence }: BesideProps): VNode | null {
  const { site, words } = view;
  if (previous === undefined && next === undefined) return null;
  return (
    <nav aria-label={label}>
      <p class="rule">{label}</p>
      <ul>
        {previous && (
          <li>
            <span class="label">{words.previous}</span>
            <a href={previous.href} rel={isSequence ? 'prev' : undefined} {...otherLanguage(previous, site)}>
              {previous.headline}
            </a>
          </li>
        )}
        {next && (
          <li>
            <span class="label">{words.next}</span>
            <a href={next.href} rel={isSequence ? 'next' : undefined} {...otherLanguage(next, site)}>
              {next.headline}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

export function render(view: ArticleView): VNode {
  const { words, site, citedBy, related, previous, next } = view;
  const foreign = otherLanguage(site, view);
  return (
    <Page view={view} kind="article">
      <span class="Z3988" title={view.coins} hidden />
      <article class="article">
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
        <Particulars view={view} />
        {/* Sanitised by the enrich stage. */}
        <div class="body" dangerouslySetInnerHTML={{ __html: view.bodyHtml }} />
        <Reference view={view} />
        <Cite view={view} />
      </article>
      {view.alsoPrinted.length > 0 && (
        <section class="cited" {...foreign}>
          <h2 class="rule">{words.alsoPrinted}</h2>
          <ul class="reprints">
            {view.alsoPrinted.map((entry) => (
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
    </Page>
  );
}
