/** A calendar of all days of the year, whatever the year. */
import type { VNode } from 'preact';
import type { OnThisDayView } from '../src/model/views.js';
import { Calendars } from './parts/Calendars.js';
import { Page } from './parts/Page.js';

export function render(view: OnThisDayView): VNode {
  return (
    <Page view={view} kind="on-this-day">
      <header class="opening">
        <h1>{view.title}</h1>
        <p class="lead">{view.words.onThisDayText}</p>
      </header>
      <Calendars months={view.months} />
    </Page>
  );
}
