/** What each stage costs: wall time, CPU of this process, and the largest memory seen. */

export interface StageCost {
  readonly stage: string;
  /** Milliseconds. */
  readonly wall: number;
  readonly user: number;
  readonly system: number;
}

export interface Stopwatch {
  /** Runs something and adds its cost to a stage's. */
  readonly run: <T>(stage: string, work: () => T) => T;
  readonly costs: () => StageCost[];
}

export function stopwatch(): Stopwatch {
  const costs = new Map<string, { wall: number; user: number; system: number }>();
  const add = (stage: string, started: number, before: NodeJS.CpuUsage): void => {
    const { user, system } = process.cpuUsage(before);
    const cost = costs.get(stage) ?? { wall: 0, user: 0, system: 0 };
    costs.set(stage, { wall: cost.wall + performance.now() - started, user: cost.user + user / 1000, system: cost.system + system / 1000 });
  };
  return {
    run: (stage, work) => {
      const started = performance.now();
      const before = process.cpuUsage();
      const result = work();
      if (result instanceof Promise) return result.finally(() => add(stage, started, before)) as typeof result;
      add(stage, started, before);
      return result;
    },
    costs: () => [...costs].map(([stage, { wall, user, system }]) => ({ stage, wall: Math.round(wall), user: Math.round(user), system: Math.round(system) })),
  };
}
