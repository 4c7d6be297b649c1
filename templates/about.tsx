/** What the archive is, holds and lacks, how it was made, and how to cite and download it. */
import type { ComponentChildren, VNode } from 'preact';
import type { AboutView, FactView } from '../src/model/views.js';
import { CoverageChart } from './parts/CoverageChart.js';
import { Licence } from './parts/Licence.js';
import { otherLanguage } from './parts/otherLanguage.js';
import { Page } from './parts/Page.js';
import { TextLink } from './parts/TextLink.js';

function Part({ heading, children }: { heading: string; children: ComponentChildren }): VNode {
  return (
    <section>
      <h2 class="rule">{heading}</h2>
      {children}
    </section>
  );
}

function Facts({ facts, view }: { facts: readonly FactView[]; view: AboutView }): VNode {
  return (
    <dl class="ledger">
      {facts.map(({ term, text, detail, detailLang }) => (
        <div>
          <dt>{detail === undefined ? term : <code>{term}</code>}</dt>
          <dd>
            <bdi>{text}</bdi>
          </dd>
          {detail !== undefined && <dd {...(detailLang === undefined ? {} : otherLanguage({ lang: detailLang, dir: 'ltr' }, view))}>{detail}</dd>}
        </div>
      ))}
    </dl>
  );
}

export function render(view: AboutView): VNode {
  const { words, site, coverage, gaps, contact, schema } = view;
  const own = words.aboutArchive;
  return (
    <Page view={view} kind="about">
      <header class="opening">
        <h1>{view.title}</h1>
      </header>
      <div class="about">
        {view.paragraphs.map((paragraph) => (
          <p dir="auto">{paragraph}</p>
        ))}
        <Part heading={own.holdings}>
          <Facts facts={view.facts} view={view} />
        </Part>
        {coverage && (
          <Part heading={own.coverage}>
            <CoverageChart coverage={coverage} />
          </Part>
        )}
        {gaps && (
          <Part heading={own.gaps}>
            <p>{gaps.list.length === 0 ? own.noGaps : own.gapsText}</p>
            {gaps.list.length > 0 && (
              <ul class="gaps">
                {gaps.list.map((gap) => (
                  <li>{gap}</li>
                ))}
                {gaps.more && <li>{gaps.more}</li>}
              </ul>
            )}
          </Part>
        )}
        {view.languages.length > 0 && (
          <Part heading={own.languages}>
            <Facts facts={view.languages} view={view} />
          </Part>
        )}
        <Part heading={own.licence}>
          {site.licence && (
            <p>
              <Licence licence={site.licence} />
            </p>
          )}
          {site.rights && (
            <p>
              <bdi>{site.rights}</bdi>
            </p>
          )}
          {!site.licence && !site.rights && <p>{own.noLicence}</p>}
          {contact && (
            <p>
              {own.contact}: <bdi>{contact.href === undefined ? contact.text : <a href={contact.href}>{contact.text}</a>}</bdi>
            </p>
          )}
        </Part>
        <Part heading={own.made}>
          {view.made.map(({ heading, text, facts }) => (
            <>
              {heading && <h3>{heading}</h3>}
              {text && <p>{text}</p>}
              <Facts facts={facts} view={view} />
            </>
          ))}
        </Part>
        <Part heading={own.cite}>
          <p class="citation">
            <bdi>{view.citation}</bdi>
          </p>
        </Part>
        {view.downloads.length > 0 && (
          <Part heading={own.data}>
            <p>{own.dataText}</p>
            <ul class="downloads">
              {view.downloads.map(({ href, text, detail }) => (
                <li>
                  <bdi>
                    <a href={href} type="application/jsonl">
                      {text}
                    </a>
                  </bdi>{' '}
                  <bdi class="count">{detail}</bdi>
                </li>
              ))}
              {schema && (
                <li>
                  <TextLink link={schema} />
                </li>
              )}
            </ul>
          </Part>
        )}
      </div>
    </Page>
  );
}
