/**
 * Articles per year as a picture that is also a list of links: each bar is a drawing of its own, so that labels keep
 * their size, bars wrap in decades on a narrow screen, and the direction of the page decides where time begins.
 */
import type { VNode } from 'preact';
import type { BarChartView, BarView } from '../../src/model/views.js';

interface Props {
  readonly chart: BarChartView;
  /** What the picture shows, for those who cannot see it. */
  readonly label: string;
  /** `small` beside a list of other things. */
  readonly form?: 'small';
}

function Bar({ bar, isCounted }: { bar: BarView; isCounted: boolean }): VNode {
  if (bar.isOutside) return <li class="outside" aria-hidden="true" />;
  const inner = (
    <>
      {isCounted && (
        <span class="count" aria-hidden="true">
          {bar.countText}
        </span>
      )}
      <svg viewBox="0 0 1 100" preserveAspectRatio="none" aria-hidden="true">
        {bar.count > 0 && <path d={`M0 100V${100 - bar.height}H1V100z`} />}
      </svg>
      <span aria-hidden="true">
        {bar.narrow === undefined ? (
          bar.text
        ) : (
          <>
            <span class="wide-name">{bar.text}</span>
            <span class="narrow-name">{bar.narrow}</span>
          </>
        )}
      </span>
      <span class="unseen">{bar.label}</span>
    </>
  );
  if (bar.href === undefined) return <li class={bar.count === 0 ? 'none' : undefined}>{inner}</li>;
  return (
    <li>
      <a href={bar.href}>{inner}</a>
    </li>
  );
}

export function BarChart({ chart, label, form }: Props): VNode | null {
  if (chart.groups.length === 0) return null;
  const bars = (each: BarChartView['groups'][number], isCounted = false): VNode[] => each.bars.map((bar) => <Bar bar={bar} isCounted={isCounted} />);
  const [only, ...others] = chart.groups;
  const kind = form === undefined ? 'bars' : `bars ${form}`;
  if (only !== undefined && others.length === 0 && only.heading === undefined) {
    return (
      <nav aria-label={label}>
        {/* Where there are few, there is room to say how many. */}
        <ol class={kind}>{bars(only, true)}</ol>
      </nav>
    );
  }
  return (
    <nav aria-label={label}>
      <ol class={`${kind} divided`}>
        {chart.groups.map((group) =>
          group.silence !== undefined ? (
            <li class="silence">{group.silence}</li>
          ) : (
            <li>
              <ol>{bars(group)}</ol>
              <p aria-hidden="true">{group.heading}</p>
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}
