/** Bars over the years, a still picture with its words. Time runs as the page is read. */
import type { VNode } from 'preact';
import type { ChartView } from '../../src/model/views.js';

export function YearChart({ chart }: { chart: ChartView }): VNode {
  return (
    <div class="year-chart">
      <svg width={chart.width} viewBox={`0 0 ${chart.width} ${chart.height}`} preserveAspectRatio="none" role="img" aria-label={chart.label}>
        <path d={chart.path} />
      </svg>
      <p aria-hidden="true">
        <span>{chart.from}</span> <span>{chart.to}</span>
      </p>
    </div>
  );
}
