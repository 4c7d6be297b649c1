/** `npm ci` works on every platform: the lockfile has each platform's packages, also those that the registry at hand lacks. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Readonly<Record<string, Locked>> };

/** What `name` means to the package at `path`: the nearest one on the way up. */
function resolved(path: string, name: string): Locked | undefined {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const found = packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`];
    if (found !== undefined || folder === '') return found;
  }
}

describe('the lockfile', () => {
  it('has every optional package (npm run lock adds those of other platforms)', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => resolved(path, name) === undefined),
    );
    expect(missing).toEqual([]);
  });

  it('names no host', () => {
    expect(Object.values(packages).filter((each) => 'resolved' in each)).toEqual([]);
  });
});
