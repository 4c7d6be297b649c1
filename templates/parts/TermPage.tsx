/** The articles under one name: what is known of it, when it appears, the articles. */
import type { ComponentChildren, VNode } from 'preact';
import type { PageKind, TermView } from '../../src/model/views.js';
import { JumpLinks } from './JumpLinks.js';
import { ListPage } from './ListPage.js';
import { TextLink } from './TextLink.js';
import { YearChart } from './YearChart.js';

export function TermPage({ view, kind }: { view: TermView; kind: PageKind }): VNode {
  return <ListPage view={view} kind={kind} overview={<About view={view} />} />;
}

function About({ view }: { view: TermView }): VNode | null {
  const { words, note, variants = [], dates, identifiers = [], otherSide, first, last, chart, yearsInList } = view;
  const hasFacts = variants.length > 0 || dates !== undefined || identifiers.length > 0 || otherSide !== undefined || first !== undefined;
  if (!note && !hasFacts && chart === undefined) return null;
  return (
    <div class="about-term">
      {note && <p>{note}</p>}
      {hasFacts && (
        <dl class="facts">
          {variants.length > 0 && <Fact name={words.otherNames}>{variants.join('; ')}</Fact>}
          {dates && <Fact name={words.lifeDates}>{dates}</Fact>}
          {identifiers.length > 0 && (
            <Fact name={words.identifiers}>
              <ul class="tags">
                {identifiers.map(({ scheme, value, href }) => (
                  <li>
                    {scheme} <bdi>{href ? <a href={href}>{value}</a> : value}</bdi>
                  </li>
                ))}
              </ul>
            </Fact>
          )}
          {otherSide && (
            <Fact name={otherSide.text}>
              <TextLink link={otherSide.link} />
            </Fact>
          )}
          {first && (
            <Fact name={words.firstArticle}>
              <TextLink link={first} />
            </Fact>
          )}
          {last && (
            <Fact name={words.lastArticle}>
              <TextLink link={last} />
            </Fact>
          )}
        </dl>
      )}
      {chart && <YearChart chart={chart} />}
      {yearsInList && <JumpLinks links={yearsInList} label={words.years} />}
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }): VNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
