import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the sample archive's site, built once for all tests. Nobody changes it. */
    sampleSite: string;
    /** The command line, compiled. */
    cli: string;
  }
}

export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-sample-'));
  const cli = resolve('dist/cli.js');
  const site = join(folder, 'site');
  execFileSync(process.execPath, [cli, 'build', '.', '--quiet', '--out', site], { stdio: ['ignore', 'inherit', 'inherit'] });
  project.provide('sampleSite', site);
  project.provide('cli', cli);
  return () => rmSync(folder, { recursive: true, force: true });
}
