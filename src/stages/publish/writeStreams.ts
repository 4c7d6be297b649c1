import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteStream } from '../../model/page.js';

/** Characters that are gathered before they are written. */
const chunk = 1 << 18;

/** Writes documents of any length into the folder, a chunk at a time; `pause` is awaited between chunks, so that others may work or stop the build. */
export async function writeStreams(streams: readonly SiteStream[], dir: string, pause: () => Promise<void>): Promise<void> {
  for (const { url, lines } of streams) {
    const path = join(dir, url);
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(path, 'w');
    try {
      let pending = '';
      for (const line of lines()) {
        pending += line;
        if (pending.length < chunk) continue;
        writeFileSync(file, pending);
        pending = '';
        await pause();
      }
      writeFileSync(file, pending);
    } finally {
      closeSync(file);
    }
  }
}
