/** What the numbers were measured on. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg, platform, release, totalmem } from 'node:os';

/** @returns {string | undefined} version, where Hugo is on the PATH */
export function hugoVersion() {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return status === 0 ? (/v[\d.]+\S*/.exec(stdout)?.[0] ?? stdout.trim()) : undefined;
}

/** @param {string} name of a package that this one uses */
export function packageVersion(name) {
  return JSON.parse(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;
}

/** @param {readonly string[]} versions of the contenders */
export function machine(versions) {
  return {
    date: new Date().toISOString().slice(0, 10),
    cpu: cpus()[0]?.model.trim() || 'unknown processor',
    cores: cpus().length,
    memory: totalmem(),
    load: loadavg()[0],
    system: `${platform()} ${release()}`,
    versions: [`Node ${process.version}`, ...versions],
  };
}
