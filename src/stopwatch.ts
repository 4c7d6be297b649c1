/** What each stage costs: wall time, CPU of this process, and the largest memory seen. */

export interface StageCost {
  readonly stage: string;
  /** Milliseconds. */
  readonly wall: number;
  readonly user: number;
  readonly system: number;
  /** Largest memory of the process up to its end, in bytes. */
  readonly peakMemory: number;
}

interface Cost {
  readonly wall: number;
  readonly user: number;
  readonly system: number;
  readonly peakMemory: number;
}

export interface Stopwatch {
  /** Runs something and adds its cost to a stage's. */
  readonly run: <T>(stage: string, work: () => T) => T;
  /**
   * Like `run`, for work of microseconds within a `run`: asking for the CPU would cost more than the work, so its share
   * of the surrounding stage's CPU is reckoned from the time it took.
   */
  readonly lap: <T>(stage: string, work: () => T) => T;
  /** Adds what was measured elsewhere, in another thread for instance. */
  readonly addLap: (stage: string, milliseconds: number) => void;
  readonly laps: () => [stage: string, milliseconds: number][];
  readonly costs: () => StageCost[];
}

export function stopwatch(): Stopwatch {
  const costs = new Map<string, Cost>();
  const laps = new Map<string, number>();
  /** The stage in which laps are run: there is one. */
  let around: string | undefined;
  let running: string | undefined;
  const addLap = (stage: string, milliseconds: number): void => {
    around ??= running;
    laps.set(stage, (laps.get(stage) ?? 0) + milliseconds);
  };
  const add = (stage: string, started: number, before: NodeJS.CpuUsage): void => {
    const { user, system } = process.cpuUsage(before);
    const cost = costs.get(stage) ?? { wall: 0, user: 0, system: 0, peakMemory: 0 };
    costs.set(stage, {
      wall: cost.wall + performance.now() - started,
      user: cost.user + user / 1000,
      system: cost.system + system / 1000,
      peakMemory: process.resourceUsage().maxRSS * 1024,
    });
  };
  return {
    run: (stage, work) => {
      running = stage;
      const started = performance.now();
      const before = process.cpuUsage();
      const result = work();
      if (result instanceof Promise) return result.finally(() => add(stage, started, before)) as typeof result;
      add(stage, started, before);
      return result;
    },
    lap: (stage, work) => {
      const started = performance.now();
      const result = work();
      if (result instanceof Promise) return result.finally(() => addLap(stage, performance.now() - started)) as typeof result;
      addLap(stage, performance.now() - started);
      return result;
    },
    addLap,
    laps: () => [...laps],
    costs: () =>
      divide(costs, laps, around).map(([stage, { wall, user, system, peakMemory }]) => ({
        stage,
        wall: Math.round(wall),
        user: Math.round(user),
        system: Math.round(system),
        peakMemory,
      })),
  };
}

/** Takes the laps out of the stage in which they were run, and gives each its share of that stage's CPU. Threads together can run for longer than the stage. */
function divide(costs: ReadonlyMap<string, Cost>, laps: ReadonlyMap<string, number>, around: string | undefined): [string, Cost][] {
  const inLaps = [...laps.values()].reduce((sum, part) => sum + part, 0);
  return [...costs].flatMap(([stage, cost]): [string, Cost][] => {
    if (stage !== around) return [[stage, cost]];
    const all = Math.max(cost.wall, inLaps);
    const share = (part: number): Cost => ({
      wall: part,
      user: all === 0 ? 0 : (cost.user * part) / all,
      system: all === 0 ? 0 : (cost.system * part) / all,
      peakMemory: cost.peakMemory,
    });
    return [[stage, share(Math.max(0, cost.wall - inLaps))], ...[...laps].map(([lap, part]): [string, Cost] => [lap, share(part)])];
  });
}
