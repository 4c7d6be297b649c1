/**
 * The process that makes one volume: `node volumeProcess.js <job file> <folder> <articles>`, or, of the code for the browser,
 * `node volumeProcess.js code <folder> <language> …`. It ends when the one that started it does, and Pagefind with it.
 */

import { makeVolume } from './makeVolume.js';
import { closePagefind, pagefindBundle } from './pagefindBundle.js';
import type { VolumeMessage } from './volumeJob.js';

/** Articles between two messages. */
const stride = 50;

const [task = '', dir = '', ...rest] = process.argv.slice(2);
const abandoned = (): never => process.exit(1);
process.on('disconnect', abandoned);

try {
  await (task === 'code' ? makeCode(rest) : makeArticles(Number(rest[0])));
} catch (error) {
  await say({ failure: error instanceof Error ? error.message : String(error), ...(error instanceof Error && 'code' in error ? { code: String(error.code) } : {}) });
  process.exitCode = 1;
} finally {
  await closePagefind();
  process.off('disconnect', abandoned);
  process.disconnect();
}

async function makeArticles(articles: number): Promise<void> {
  let unsaid = 0;
  await makeVolume({
    jobFile: task,
    dir,
    articles,
    onArticle: () => {
      unsaid += 1;
      if (unsaid < stride) return;
      void say({ articles: unsaid });
      unsaid = 0;
    },
  });
  await say({ articles: unsaid });
}

/** A page for each language, since a bundle has the code of the languages in it. */
function makeCode(languages: readonly string[]): Promise<void> {
  const pages = languages.map((language) => ({ address: language, html: `<html lang="${language}"><body><p>a</p></body></html>` }));
  return pagefindBundle(pages, { dir, pages: pages.length, pagesPerFragment: 1 });
}

function say(message: VolumeMessage): Promise<void> {
  return new Promise((resolve, reject) => process.send?.(message, (error: Error | null) => (error === null ? resolve() : reject(error))));
}
