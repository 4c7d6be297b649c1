/** Articles over time as a picture: a bar for each year or decade, an empty place where there is none. The caption says the same in words. */
import type { VNode } from 'preact';
import type { AboutView } from '../../src/model/views.js';

/** Units of the drawing; the stylesheet gives it its size. */
const step = 10;
const height = 100;
/** Pixels of a bar and its gap at most: few years are no wall. */
const widest = 48;
/** A bar of few articles beside one of many must still be seen. */
const lowest = 2;

export function CoverageChart({ coverage }: { coverage: NonNullable<AboutView['coverage']> }): VNode {
  const { caption, bars } = coverage;
  const most = Math.max(...bars.map(({ count }) => count));
  return (
    <figure class="coverage">
      <div class="year-chart">
        <svg width={bars.length * widest} viewBox={`0 0 ${bars.length * step} ${height}`} preserveAspectRatio="none" role="img" aria-label={caption}>
          {bars.map(({ text, count }, index) => {
            const tall = Math.max(lowest, Math.round((count / most) * height));
            return (
              count > 0 && (
                <rect x={index * step + 1} y={height - tall} width={step - 2} height={tall}>
                  <title>{`${text}: ${count}`}</title>
                </rect>
              )
            );
          })}
        </svg>
        <p aria-hidden="true">
          <span>{bars[0]?.text}</span>
          {bars.length > 1 && <span>{bars.at(-1)?.text}</span>}
        </p>
      </div>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
