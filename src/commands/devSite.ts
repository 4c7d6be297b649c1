/** A site that is kept up to date: files that did not change are not read again, pages whose view did not change not rendered again. */
import { lstatSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bodyStore } from '../cache/bodyStore.js';
import type { SourcePath } from '../model/brands.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { digestOf } from '../model/digestOf.js';
import type { ArchiveKnowledge } from '../model/knowledge.js';
import type { Page } from '../model/page.js';
import type { Settings } from '../model/settings.js';
import { type PlannedArchive, planArchive, type ReadFile, readArchive, searchSite, writeSite } from '../pipeline.js';
import type { Progress } from '../progress.js';
import { mergeRepeated } from '../report/mergeRepeated.js';
import { stopwatch } from '../stopwatch.js';
import { emptyArchive } from './emptyArchive.js';
import { folderState } from './folderState.js';
import { knowledgeDigest } from './knowledgeDigest.js';

export interface DevUpdate {
  /** Addresses of the pages that were written. */
  readonly changed: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface DevSite {
  readonly siteDir: string;
  readonly update: (settings: Settings) => Promise<DevUpdate>;
  /** Makes the search index of the last update. */
  readonly index: () => Promise<void>;
}

export function devSite(dir: string, progress: Progress, onStop: (undo: () => void) => () => void): DevSite {
  const siteDir = join(dir, 'site');
  const workDir = join(dir, 'work');
  mkdirSync(siteDir);
  mkdirSync(workDir);
  const bodies = bodyStore(join(dir, 'bodies'));
  const memory = new Map<SourcePath, { state: string; file: ReadFile }>();
  let digests = new Map<string, string>();
  let constants = '';
  let lessons = '';
  let lastKnowledge: ArchiveKnowledge | undefined;
  let last: { planned: PlannedArchive; settings: Settings } | undefined;
  const workshop = (settings: Settings) => ({ settings, progress, watch: stopwatch(), keepBody: bodies.add, readBody: bodies.read });

  return {
    siteDir,
    update: async (settings) => {
      // Settings reach every article, and templates every page: when they change, nothing is remembered.
      const settingsNow = JSON.stringify(settings);
      const templatesNow = folderState(settings.templatesDir);
      if (constants !== settingsNow) memory.clear();
      if (constants !== settingsNow || last === undefined) digests = new Map();
      constants = settingsNow;
      const work = workshop(settings);
      const read = await readArchive(work, async (path, readNow, knowledge) => {
        // What the archive teaches reaches every article.
        if (knowledge !== lastKnowledge) {
          const told = knowledgeDigest(knowledge);
          if (told !== lessons) memory.clear();
          lessons = told;
          lastKnowledge = knowledge;
        }
        const info = lstatSync(join(settings.contentDir, path), { throwIfNoEntry: false });
        const state = info === undefined ? '' : `${info.mtimeMs} ${info.size} ${info.ino}`;
        const known = memory.get(path);
        if (known !== undefined && known.state === state && state !== '') return known.file;
        const file = await readNow();
        memory.set(path, { state, file });
        return file;
      });
      const planned = planArchive(read, work);
      const now = new Map<string, string>();
      const changed: Page[] = [];
      for (const page of planned.plan.pages) {
        const digest = digestOf(`${templatesNow}\n${page.kind}\n${JSON.stringify(page.view())}`);
        now.set(page.url, digest);
        if (digests.get(page.url) !== digest) changed.push(page);
      }
      for (const url of digests.keys()) if (!now.has(url)) rmSync(join(siteDir, url), { force: true });
      await writeSite(planned, changed, siteDir, workDir, work);
      digests = now;
      last = { planned, settings };
      const diagnostics = mergeRepeated([...read.diagnostics, ...planned.diagnostics, ...emptyArchive(read.articles.length)]);
      return { changed: changed.map((page) => page.url), diagnostics };
    },
    index: async () => {
      if (last !== undefined) await searchSite(last.planned, { siteDir, workDir, onStop }, workshop(last.settings));
    },
  };
}
