/** All years of the archive, decade by decade; each with a small picture of its twelve months. */
import type { VNode } from 'preact';
import type { CountedLinkView, YearsView } from '../src/model/views.js';
import { Page } from './parts/Page.js';
import { Pager } from './parts/Pager.js';

type Year = YearsView['decades'][number]['years'][number];

/** The months as bars in one drawing, 12 wide and 100 high. */
function Months({ months }: { months: readonly number[] }): VNode {
  const bars = months.flatMap((height, month) => (height === 0 ? [] : [`M${month} 100v-${height}h.8v${height}z`])).join('');
  return (
    <svg viewBox="0 0 12 100" preserveAspectRatio="none" aria-hidden="true">
      {bars !== '' && <path d={bars} />}
    </svg>
  );
}

function YearCell({ year }: { year: Year }): VNode {
  if (year.href === undefined) {
    return (
      <li class="none">
        {year.text} <span class="count">{year.countText}</span>
        <Months months={[]} />
      </li>
    );
  }
  return (
    <li>
      <a href={year.href}>{year.text}</a> <span class="count">{year.countText}</span>
      <Months months={year.months} />
    </li>
  );
}

function WithoutYear({ link }: { link: CountedLinkView }): VNode {
  return (
    <p class="silence">
      <a href={link.href}>{link.text}</a> <span class="count">{link.countText}</span>
    </p>
  );
}

export function render(view: YearsView): VNode {
  return (
    <Page view={view} kind="years">
      <header class="opening">
        <h1>{view.title}</h1>
      </header>
      {view.decades.map((decade) =>
        decade.silence !== undefined ? (
          <p class="silence">{decade.silence}</p>
        ) : (
          <section class="group">
            {decade.heading && <h2>{decade.heading}</h2>}
            <ol class="years">
              {decade.years.map((year) => (
                <YearCell year={year} />
              ))}
            </ol>
            {decade.withoutYear && <WithoutYear link={decade.withoutYear} />}
          </section>
        ),
      )}
      {view.withoutYear && <WithoutYear link={view.withoutYear} />}
      <Pager pager={view.pager} words={view.words} />
    </Page>
  );
}
