/** Runs the processes that make volumes, so many at once and no more. The first that fails ends the others. */
import { runProcess, type VolumeProcess } from './runProcess.js';

export interface ProcessPool {
  /** Waits until a process may be started, and starts it. Throws what a process threw. */
  readonly start: (work: PoolWork) => Promise<void>;
  /** Until all have ended. */
  readonly drain: () => Promise<void>;
  /** Kills all that run. */
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
  const running = new Map<VolumeProcess, Promise<void>>();
  let failure: { readonly error: unknown } | undefined;
  const kill = (): void => {
    for (const process of running.keys()) process.kill();
  };
  const waitForRoom = async (room: number): Promise<void> => {
    while (running.size > room) await Promise.race(running.values());
    if (failure !== undefined) throw failure.error;
  };
  return {
    start: async ({ args, dir, onArticles, onEnd }) => {
      await waitForRoom(size - 1);
      const started = runProcess(args, dir, onArticles);
      const ended = started.ended.then(onEnd).catch((error: unknown) => {
        failure ??= { error };
        kill();
      });
      running.set(
        started,
        ended.finally(() => running.delete(started)),
      );
    },
    drain: () => waitForRoom(0),
    kill,
  };
}
