/** The shelf: every issue in its place, and the places of those that are missing. */
import type { VNode } from 'preact';
import type { IssuesView, ShelfPlaceView } from '../src/model/views.js';
import { DateText } from './parts/DateText.js';
import { Page } from './parts/Page.js';
import { Pager } from './parts/Pager.js';

function Place({ place }: { place: ShelfPlaceView }): VNode {
  if (place.kind === 'missing') {
    return (
      <li class="none">
        <span>{place.text}</span>
        <p class="when">{place.label}</p>
      </li>
    );
  }
  return (
    <li>
      <a class="number" href={place.href}>
        {place.text}
      </a>{' '}
      <span class="count">{place.countText}</span>
      {place.date && (
        <p class="when">
          <DateText date={place.date} />
        </p>
      )}
    </li>
  );
}

export function render(view: IssuesView): VNode {
  return (
    <Page view={view} kind="issues">
      <header class="opening">
        <h1>{view.title}</h1>
        <p class="total">
          {view.totals.map((total) => (
            <span>{total}</span>
          ))}
        </p>
      </header>
      {view.groups.map((group) => (
        <section class="group">
          <h2>{group.heading}</h2>
          {group.silence ? (
            <p class="silence">{group.silence}</p>
          ) : (
            <ul class="issues">
              {group.places.map((place) => (
                <Place place={place} />
              ))}
            </ul>
          )}
        </section>
      ))}
      <Pager pager={view.pager} words={view.words} />
    </Page>
  );
}
