import { noRoomFor } from './noRoomFor.js';

/** Milliseconds between two looks at whether Pagefind still runs. */
const lookEvery = 300;

/** Pagefind's client waits for ever for a process that ended by itself, on a full disk for instance; this does not. `dir` is where it writes. */
export async function whileItRuns<T>(work: T, dir: string): Promise<Awaited<T>> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      // As long as an answer is awaited the process keeps the event loop alive, and is listed.
      if (process.getActiveResourcesInfo().includes('ProcessWrap')) return;
      reject(Object.assign(new Error('Pagefind ended before its index was written'), noRoomFor(dir) ? { code: 'ENOSPC' } : {}));
    }, lookEvery);
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    clearInterval(timer);
  }
}
