/**
 * The archive as a picture: years from above, months from the side, in each place a stack of sections. Colour is never
 * alone: each cell says its month, its number of articles and leads to them; the legend names the tones in their order.
 */
import type { VNode } from 'preact';
import type { TimelineRowView, TimelineView } from '../src/model/views.js';
import { Page } from './parts/Page.js';
import { Pager } from './parts/Pager.js';

function Row({ row }: { row: TimelineRowView }): VNode {
  if (row.cells.length === 0) {
    return (
      <tr>
        <td class="silence" colspan={13}>
          {row.text}
        </td>
      </tr>
    );
  }
  return (
    <tr id={row.id}>
      <th scope="row">
        {row.href === undefined ? <span>{row.text}</span> : <a href={row.href}>{row.text}</a>}
        {row.paths.length > 0 && (
          <svg viewBox="0 0 144 40" preserveAspectRatio="none" aria-hidden="true">
            {row.paths.map(({ tone, path }) => (
              <path class={`tone-${tone}`} d={path} />
            ))}
          </svg>
        )}
      </th>
      {row.cells.map(({ href, label }) => (
        <td>
          {href !== undefined && (
            <a href={href}>
              <span>{label}</span>
            </a>
          )}
        </td>
      ))}
    </tr>
  );
}

export function render(view: TimelineView): VNode {
  const { words } = view;
  return (
    <Page view={view} kind="timeline">
      <header class="opening">
        <h1>{view.title}</h1>
        <p class="lead">{view.description}</p>
      </header>
      {view.legend.length > 0 && (
        <ul class="legend">
          {view.legend.map(({ tone, text, countText, href }) => (
            <li>
              <svg viewBox="0 0 10 10" aria-hidden="true">
                <path class={`tone-${tone}`} d="M5 0v10" />
              </svg>
              {href === undefined ? text : <a href={href}>{text}</a>} <span class="count">{countText}</span>
            </li>
          ))}
        </ul>
      )}
      <table class="timeline">
        <caption class="unseen">{words.timeline}</caption>
        <thead>
          <tr>
            <td />
            {view.months.map((month) => (
              <th scope="col">
                <abbr title={month.long}>
                  <span class="wide-name">{month.short}</span>
                  <span class="narrow-name">{month.narrow}</span>
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <Row row={row} />
          ))}
        </tbody>
      </table>
      {view.note && <p class="note">{view.note}</p>}
      <Pager pager={view.pager} words={words} />
    </Page>
  );
}
