/**
 * Every code of the catalogue has an archive that gives it, and gives no other error; a new code fails here until it has one.
 * What git cannot hold (links, pipes, bytes that are no text, folders that vanish) is made in a temporary folder.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readFolder } from '../src/cache/readFolder.js';
import type { ReadMemory } from '../src/cache/readMemory.js';
import { emptyArchive } from '../src/commands/emptyArchive.js';
import { loadConfig } from '../src/config.js';
import { type DiagnosticCode, diagnosticCatalogue } from '../src/model/diagnosticCatalogue.js';
import type { Settings } from '../src/model/settings.js';
import { accountFor } from '../src/report/accountFor.js';
import { planFolder } from './helpers/planFolder.js';

const fixtures = fileURLToPath(new URL('fixtures/diagnostics', import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), 'backfile-diagnostics-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

interface Made {
  /** Puts into `content` what the code is about. */
  readonly make: (content: string) => void;
  /** Happens when the settings have been read, or when a file is about to be read. */
  readonly afterSettings?: (content: string, settings: Settings) => void;
  readonly beforeRead?: (file: string) => void;
}

const article = 'Headline\n\nText of the article.\n';
const russian = 'Портовые рабочие закончили ремонт северного причала, и первое судно вошло в гавань утром.';
const made: Partial<Record<DiagnosticCode, Made>> = {
  'read/symlink': { make: (content) => symlinkSync('/etc/hostname', join(content, 'link.txt')) },
  'read/not-regular': { make: (content) => execFileSync('mkfifo', [join(content, 'pipe.txt')]) },
  'read/binary': { make: (content) => writeFileSync(join(content, 'data.txt'), 'Text with a \0 in it\n') },
  'read/not-utf16': { make: (content) => writeFileSync(join(content, 'half.txt'), Buffer.from('fffe41000a0000d84200', 'hex')) },
  // Russian in windows-1251: long enough to be sure of; and a word too short to tell anything by.
  'read/encoding-detected': { make: (content) => writeFileSync(join(content, 'old.txt'), inWindows1251(`${russian}\n\n${russian} ${russian}\n`)) },
  'read/encoding-unsure': { make: (content) => writeFileSync(join(content, 'short.txt'), Buffer.from('No. 5 \xb9 of 7', 'latin1')) },
  'read/deep': {
    make: (content) => {
      const folder = join(content, ...Array.from({ length: 42 }, () => 'd'));
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'deep.txt'), article);
    },
  },
  'read/unreadable': { make: (content) => writeFileSync(join(content, 'gone.txt'), article), beforeRead: (file) => rmSync(file) },
  'read/failed': {
    make: (content) => writeFileSync(join(content, 'bug.txt'), 'Headline\n\nWhat 1 stage throws is a bug of ours.\n'),
    afterSettings: (_, settings) =>
      Object.defineProperty(settings, 'publications', {
        get: () => {
          throw new Error('a bug');
        },
      }),
  },
  'read/unreadable-folder': { make: () => undefined, afterSettings: (content) => rmSync(content, { recursive: true }) },
};

describe('the archive for', () => {
  // Only a bug of our own gives this one; tests/enrich/findLostText.test.ts shows that it would be found.
  const codes = (Object.keys(diagnosticCatalogue) as DiagnosticCode[]).filter((code) => code !== 'article/text-lost');
  it.each(codes)('%s', async (code) => {
    const { diagnostics, read } = await planFor(code);
    const all = [...diagnostics, ...emptyArchive(read.articles.length)];
    const codes = all.map((each) => each.code);
    expect(codes).toContain(code);
    for (const each of all.filter(({ severity }) => severity === 'error')) expect(each.code).toBe(code);
    for (const each of all) expect(each.message, 'details that were not filled in').not.toMatch(/\{\w+\}/);
    // Every file is published or named; throws otherwise.
    if (code !== 'read/deep') accountFor(read.found, read.articles.length, all);
  });

  it('nothing but codes of the catalogue', () => {
    const known = new Set(Object.keys(diagnosticCatalogue).map(folderOf));
    expect(readdirSync(fixtures).filter((folder) => !known.has(folder))).toEqual([]);
  });
});

function inWindows1251(text: string): Buffer {
  return Buffer.from([...text].map((each) => (/[А-я]/.test(each) ? each.charCodeAt(0) - 0x350 : each.charCodeAt(0))));
}

function folderOf(code: string): string {
  return code.replaceAll('/', '__');
}

function planFor(code: DiagnosticCode) {
  const entry = made[code];
  if (entry === undefined) return planFolder(join(fixtures, folderOf(code)));
  const root = join(temporary, folderOf(code));
  const content = join(root, 'content');
  mkdirSync(content, { recursive: true });
  entry.make(content);
  const settings = loadConfig({ root });
  entry.afterSettings?.(content, settings);
  const memory: ReadMemory = {
    entriesOf: readFolder,
    notes: (_, make) => make(),
    recall: (path) => {
      entry.beforeRead?.(join(content, path));
      return undefined;
    },
    keep: () => undefined,
  };
  return planFolder(root, { settings, memory });
}
