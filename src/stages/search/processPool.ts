/** Runs the processes that make volumes, so many at once and no more; others wait for their turn. The first that fails ends the others. */
import { runProcess, type VolumeProcess } from './runProcess.js';

export interface ProcessPool {
  /** Starts a process, now or in its turn. Waits while more than `mayWait` wait for theirs. Throws what a process threw. */
  readonly start: (work: PoolWork, mayWait?: number) => Promise<void>;
  /** Until all have ended. */
  readonly drain: () => Promise<void>;
  /** Kills all that run, and forgets those that wait. */
  readonly kill: () => void;
}

export interface PoolWork {
  readonly args: readonly string[];
  /** Where it writes. */
  readonly dir: string;
  readonly onArticles: (count: number) => void;
  /** When it has ended well. */
  readonly onEnd: () => void;
}

export function processPool(size: number): ProcessPool {
  const waiting: PoolWork[] = [];
  const running = new Map<VolumeProcess, Promise<void>>();
  let failure: { readonly error: unknown } | undefined;
  const kill = (): void => {
    waiting.length = 0;
    for (const process of running.keys()) process.kill();
  };
  const run = ({ args, dir, onArticles, onEnd }: PoolWork): void => {
    const started = runProcess(args, dir, onArticles);
    const ended = started.ended.then(onEnd).catch((error: unknown) => {
      failure ??= { error };
      kill();
    });
    running.set(
      started,
      ended.finally(() => {
        running.delete(started);
        const next = waiting.shift();
        if (next !== undefined) run(next);
      }),
    );
  };
  /** Until no more than `most` run or wait. */
  const waitForRoom = async (most: number): Promise<void> => {
    while (running.size + waiting.length > most && running.size > 0) await Promise.race(running.values());
    if (failure !== undefined) throw failure.error;
  };
  return {
    start: async (work, mayWait = 0) => {
      await waitForRoom(size + mayWait - 1);
      if (running.size < size) run(work);
      else waiting.push(work);
    },
    drain: () => waitForRoom(0),
    kill,
  };
}
