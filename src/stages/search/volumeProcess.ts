/**
 * The process that makes one volume: `node volumeProcess.js <job file> <folder> <texts in a file> <digest> <folder of stems>
 * [alone]`. It ends when the one that started it does, and Pagefind with it.
 */
import { setImmediate } from 'node:timers/promises';
import type { Digest } from '../../model/brands.js';
import { makeVolume } from './makeVolume.js';
import { closePagefind } from './pagefindBundle.js';
import type { VolumeMessage } from './volumeJob.js';

/** Articles between two messages. */
const stride = 50;

const [jobFile = '', dir = '', textsPerFile = '', digest = '', stemsDir = '', alone = ''] = process.argv.slice(2);
// It leads a group of its own, in which Pagefind is: whatever either of them is doing, both end.
const abandoned = (): void => void process.kill(process.platform === 'win32' ? process.pid : -process.pid, 'SIGKILL');
process.on('disconnect', abandoned);
if (!process.connected) abandoned();
// It may have been abandoned while it started, which is heard only now.
await setImmediate();

try {
  let unsaid = 0;
  const onArticle = (): void => {
    unsaid += 1;
    if (unsaid < stride) return;
    void say({ articles: unsaid });
    unsaid = 0;
  };
  await makeVolume({ jobFile, dir, textsPerFile: Number(textsPerFile), isAlone: alone === 'alone', digest: digest as Digest, stemsDir, onArticle });
  await say({ articles: unsaid });
} catch (error) {
  await say({ failure: error instanceof Error ? error.message : String(error), ...(error instanceof Error && 'code' in error ? { code: String(error.code) } : {}) });
  process.exitCode = 1;
} finally {
  await closePagefind();
  process.off('disconnect', abandoned);
  process.disconnect();
}

function say(message: VolumeMessage): Promise<void> {
  return new Promise((resolve, reject) => process.send?.(message, (error: Error | null) => (error === null ? resolve() : reject(error))));
}
