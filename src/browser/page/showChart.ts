/**
 * Draws the hits by time. Every bar is a button that narrows the search to it; dragging over several, or moving with Shift
 * and the arrow keys, narrows it to all of them.
 */
import type { DayRange } from '../query/readDate.js';
import { type Chart, chartBars } from './chartBars.js';
import { countText } from './countText.js';
import { dateWords } from './dateWords.js';
import { element } from './element.js';
import { fill } from './fill.js';
import type { SearchPage } from './findPage.js';
import { widerRanges } from './widerRanges.js';

export interface ChartInput {
  /** Of each hit. */
  readonly days: readonly DayRange[];
  readonly range: DayRange | undefined;
  readonly undated: number;
  /** Nothing: the whole time. */
  readonly onRange: (range: DayRange | undefined) => void;
}

/** A stretch of time, both ends in it. */
const fromTo = '{from} – {to}';

export function showChart(page: Pick<SearchPage, 'chart' | 'words' | 'language'>, input: ChartInput): void {
  const { words, language } = page;
  const chart = chartBars(input.days, input.range);
  const hadFocus = page.chart.contains(document.activeElement);
  page.chart.hidden = chart === undefined && input.range === undefined;
  if (page.chart.hidden) {
    page.chart.replaceChildren();
    return;
  }
  const title = element('h2', 'label', words.chart);
  title.id = 'search-chart-title';
  const parts: HTMLElement[] = [title];
  const wider = widerRanges(input.range);
  if (wider.length > 0) {
    const ways = wider.map((range) => {
      const button = element('button', 'plain', range === undefined ? words.allTime : dateWords(range, language, fromTo));
      button.type = 'button';
      button.addEventListener('click', () => input.onRange(range));
      return button;
    });
    parts.push(element('p', 'wider', ...ways, ...(input.range === undefined ? [] : [element('span', '', dateWords(input.range, language, fromTo))])));
  }
  if (chart !== undefined) {
    page.chart.style.setProperty('--bars', String(chart.bars.length));
    parts.push(bars(chart, page, input.onRange), ends(chart, page));
  }
  const others = [
    ...(chart === undefined || chart.others === 0 ? [] : [countText(words.notInBars, chart.others, language)]),
    ...(input.undated === 0 || input.range !== undefined ? [] : [countText(words.undatedHits, input.undated, language)]),
  ];
  if (others.length > 0) parts.push(element('p', 'note', others.join(' ')));
  page.chart.replaceChildren(...parts);
  if (hadFocus) page.chart.querySelector<HTMLElement>('.histogram button[tabindex="0"]')?.focus();
}

function bars(chart: Chart, { words, language }: Pick<SearchPage, 'words' | 'language'>, onRange: ChartInput['onRange']): HTMLElement {
  const highest = Math.max(1, ...chart.bars.map(({ count }) => count));
  const buttons = chart.bars.map(({ count, ...days }, at) => {
    const button = element('button', '');
    button.type = 'button';
    button.tabIndex = at === 0 ? 0 : -1;
    const text = fill(words.countOf, { of: dateWords(days, language, fromTo), articles: countText(words.articleCount, count, language) });
    // Its name too: with a label of the same words a screen reader would say them twice.
    button.title = text;
    // A style set by the script is allowed where one in the markup is not.
    button.style.setProperty('--height', String(count === 0 ? 0 : Math.max(0.04, count / highest)));
    return button;
  });
  const group = element('div', 'histogram', ...buttons);
  group.setAttribute('role', 'group');
  group.setAttribute('aria-labelledby', 'search-chart-title');
  group.setAttribute('aria-describedby', 'search-chart-hint');
  group.dataset.unit = chart.unit;
  let anchor: number | undefined;
  const mark = (to: number | undefined): void => {
    for (const [at, button] of buttons.entries())
      button.classList.toggle('marked', anchor !== undefined && to !== undefined && at >= Math.min(anchor, to) && at <= Math.max(anchor, to));
  };
  const choose = (to: number): void => {
    const [from, until] = [chart.bars[Math.min(anchor ?? to, to)], chart.bars[Math.max(anchor ?? to, to)]];
    anchor = undefined;
    if (from !== undefined && until !== undefined) onRange({ from: from.from, to: until.to });
  };
  const placeAt = (event: PointerEvent): number => (buttons as readonly unknown[]).indexOf(document.elementFromPoint(event.clientX, event.clientY)?.closest('button'));
  const focus = (at: number): void => {
    for (const [place, button] of buttons.entries()) button.tabIndex = place === at ? 0 : -1;
    buttons[at]?.focus();
  };

  group.addEventListener('pointerdown', (event) => {
    const at = placeAt(event);
    if (event.button !== 0 || at < 0) return;
    anchor = at;
    mark(at);
    // So that the bars are told where a finger moves.
    if (buttons[at]?.hasPointerCapture(event.pointerId)) buttons[at].releasePointerCapture(event.pointerId);
  });
  group.addEventListener('pointermove', (event) => {
    const at = placeAt(event);
    if (anchor !== undefined && event.buttons !== 0 && at >= 0) mark(at);
  });
  group.addEventListener('pointerup', (event) => {
    const at = placeAt(event);
    if (anchor === undefined || at < 0) return;
    event.preventDefault();
    choose(at);
  });
  group.addEventListener('pointercancel', () => {
    anchor = undefined;
    mark(undefined);
  });
  // By a key or by a screen reader; a pointer has chosen already.
  group.addEventListener('click', (event) => {
    const at = (buttons as readonly unknown[]).indexOf(event.target);
    if (event.detail === 0 && at >= 0) choose(at);
  });
  group.addEventListener('keydown', (event) => {
    const at = (buttons as readonly unknown[]).indexOf(document.activeElement);
    const isRightToLeft = getComputedStyle(group).direction === 'rtl';
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: isRightToLeft ? -1 : 1,
      ArrowLeft: isRightToLeft ? 1 : -1,
      Home: -buttons.length,
      End: buttons.length,
    };
    const step = steps[event.key];
    if (at < 0 || step === undefined) {
      if (event.key === 'Escape' && anchor !== undefined) {
        anchor = undefined;
        mark(undefined);
      }
      return;
    }
    event.preventDefault();
    const to = Math.min(buttons.length - 1, Math.max(0, at + step));
    if (event.shiftKey) anchor ??= at;
    else anchor = undefined;
    mark(to);
    focus(to);
  });
  const hint = element('p', 'unseen', words.chartHint);
  hint.id = 'search-chart-hint';
  return element('div', '', group, hint);
}

function ends({ bars: all }: Chart, { language }: Pick<SearchPage, 'language'>): HTMLElement {
  const [first, last] = [all[0], all.at(-1)];
  const text = (bar: DayRange | undefined): string => (bar === undefined ? '' : dateWords({ from: bar.from, to: bar.to }, language, fromTo));
  const line = element('p', 'ends', element('span', '', text(first)), ...(all.length > 1 ? [element('span', '', text(last))] : []));
  line.setAttribute('aria-hidden', 'true');
  return line;
}
