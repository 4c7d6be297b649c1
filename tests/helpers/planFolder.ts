/** An archive in a folder through the pipeline's own read, link and plan, with the bodies in memory. */
import type { ReadMemory } from '../../src/cache/readMemory.js';
import { loadConfig } from '../../src/config.js';
import type { Settings } from '../../src/model/settings.js';
import { type PlannedArchive, planArchive } from '../../src/pipeline/planArchive.js';
import { type ReadArchive, readArchive } from '../../src/pipeline/readArchive.js';
import type { Workshop } from '../../src/pipeline/workshop.js';
import { stopwatch } from '../../src/stopwatch.js';

export interface PlannedFolder extends PlannedArchive {
  readonly read: ReadArchive;
}

export async function planFolder(root: string, { settings = loadConfig({ root }), memory }: { settings?: Settings; memory?: ReadMemory } = {}): Promise<PlannedFolder> {
  const bodies: string[] = [];
  const workshop: Workshop = {
    settings,
    progress: { start: () => undefined, step: () => undefined, end: () => undefined },
    watch: stopwatch(),
    keepBody: (html) => ({ offset: bodies.push(html.toString()) - 1, length: 0 }),
    readBody: ({ offset }) => bodies[offset] ?? '',
  };
  const read = await readArchive(workshop, memory);
  const planned = await planArchive(read, workshop);
  return { ...planned, read, diagnostics: [...read.diagnostics, ...planned.diagnostics] };
}
