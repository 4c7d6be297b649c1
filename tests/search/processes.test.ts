/** The processes that make volumes end with whoever started them, and tell why they failed. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { tempFolder } from '../helpers/siteArchive.js';

/** Command lines with a word in them, but for our own. */
function running(word: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .flatMap((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return command.includes(word) && command.includes('volumeProcess') ? [command] : [];
      } catch {
        return [];
      }
    });
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await wait(30);
}

const compiled = (file: string): string => pathToFileURL(resolve('build/stages/search', file)).href;

/** A job without an end: a pipe into which the same article is written again and again. */
function endlessJob(file: string): void {
  execFileSync('mkfifo', [file]);
  const line = JSON.stringify({ article: { language: 'en', record: { record: { title: 'Again' } }, bylines: [], corrections: [] }, body: '<p>and again</p>' });
  const writer = spawn('sh', ['-c', 'exec yes "$0" > "$1"', line, file], { stdio: 'ignore' });
  onTestFinished(() => void writer.kill('SIGKILL'));
}

/** A program that starts processes which never come to their end. */
function startWorking(folder: string, then: string) {
  for (const name of ['one', 'two']) endlessJob(join(folder, name));
  const program = `
    import { processPool } from ${JSON.stringify(compiled('processPool.js'))};
    const pool = processPool(2);
    for (const name of ['one', 'two']) await pool.start({ args: [${JSON.stringify(folder)} + '/' + name, ${JSON.stringify(folder)}, '1'], dir: ${JSON.stringify(folder)}, onArticles() {}, onEnd() {} });
    ${then}`;
  writeFileSync(join(folder, 'program.mjs'), program);
  const child = spawn(process.execPath, [join(folder, 'program.mjs')], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

describe.runIf(process.platform === 'linux')('processes', () => {
  it.each(['SIGKILL', 'SIGTERM'] as const)('end when the build ends by %s', async (signal) => {
    const folder = tempFolder();
    const child = startWorking(folder, 'await pool.drain();');
    await until(() => running(folder).length === 2);
    child.kill(signal);
    await until(() => running(folder).length === 0);
  });

  it('are killed by the pool, and the build goes on', async () => {
    const folder = tempFolder();
    const child = startWorking(folder, 'setTimeout(() => pool.kill(), 1000); await pool.drain().catch((error) => console.log(error.message));');
    const said = new Promise<string>((done) => child.stdout.on('data', (chunk: Buffer) => done(chunk.toString())));
    expect(await said).toMatch(/the process that makes a volume of the search index ended \(SIGKILL\)/);
    expect(running(folder)).toEqual([]);
  });

  it('say why they failed, and the others end with the first that does', async () => {
    const folder = tempFolder();
    const { processPool } = (await import(/* @vite-ignore */ compiled('processPool.js'))) as typeof import('../../src/stages/search/processPool.js');
    const pool = processPool(2);
    endlessJob(join(folder, 'endless'));
    const work = (name: string) => ({ args: [join(folder, name), folder, '1'], dir: folder, onArticles: () => {}, onEnd: () => {} });
    await pool.start(work('endless'));
    await until(() => running(folder).length === 1);
    await pool.start(work('is-not-there'));
    let waited = 0;
    await pool.start({ ...work('endless'), onEnd: () => (waited += 1) }, 1);
    const error = await pool.drain().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'ENOENT', message: expect.stringContaining('is-not-there') });
    expect(running(folder)).toEqual([]);
    expect(waited).toBe(0);
  });

  it('wait for their turn where they may, and all are run', async () => {
    const folder = tempFolder();
    const { processPool } = (await import(/* @vite-ignore */ compiled('processPool.js'))) as typeof import('../../src/stages/search/processPool.js');
    const pool = processPool(1);
    const ended: string[] = [];
    for (const name of ['first', 'second', 'third']) {
      const dir = join(folder, name);
      mkdirSync(dir);
      writeFileSync(`${dir}.jsonl`, '');
      await pool.start({ args: [`${dir}.jsonl`, dir, '1', ''], dir, onArticles: () => {}, onEnd: () => ended.push(name) }, 2);
    }
    expect(ended).toEqual([]);
    await pool.drain();
    expect(ended).toEqual(['first', 'second', 'third']);
    expect(running(folder)).toEqual([]);
  });
});
