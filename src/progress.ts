/** Progress on stderr: a bar with counts and time left on a terminal, a line every few seconds elsewhere, nothing when quiet. */

export interface Progress {
  /** Begins a stage of `total` steps. */
  readonly start: (stage: string, total: number) => void;
  readonly step: () => void;
  /** Ends the stage under way and clears the bar. */
  readonly end: () => void;
}

/** Milliseconds between two drawings of the bar, and between two lines. */
const interval = { bar: 100, line: 5000 };
const barWidth = 24;

export function progress(stream: NodeJS.WriteStream, quiet: boolean): Progress {
  if (quiet) return { start: () => undefined, step: () => undefined, end: () => undefined };
  const isTerminal = stream.isTTY === true && process.env.TERM !== 'dumb';
  let stage = '';
  let total = 0;
  let done = 0;
  let started = 0;
  let last = 0;
  const draw = (now: number): void => {
    last = now;
    const left = done === 0 ? '' : `, ${duration(((now - started) / done) * (total - done))} left`;
    const counts = `${done.toLocaleString('en')} of ${total.toLocaleString('en')}`;
    if (isTerminal) {
      const full = total === 0 ? barWidth : Math.round((done / total) * barWidth);
      stream.write(`\r\u001b[K${stage.padEnd(8)} [${'#'.repeat(full)}${'.'.repeat(barWidth - full)}] ${counts}${left}`);
    } else {
      stream.write(`${stage}: ${counts}${left}\n`);
    }
  };
  return {
    start: (name, steps) => {
      stage = name;
      total = steps;
      done = 0;
      started = performance.now();
      last = isTerminal ? 0 : started;
    },
    step: () => {
      done += 1;
      // The clock is asked once in a while: most steps take microseconds.
      if (done % 16 !== 0 && total > 64) return;
      const now = performance.now();
      if (now - last >= (isTerminal ? interval.bar : interval.line)) draw(now);
    },
    end: () => {
      if (isTerminal && last > 0) stream.write('\r\u001b[K');
    },
  };
}

function duration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 90 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}
