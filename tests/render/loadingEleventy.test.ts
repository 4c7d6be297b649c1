/** Eleventy's thread for modules that are edited is started for an owner's templates alone. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadingEleventy } from '../../src/stages/render/loadingEleventy.js';

it('asks Eleventy to leave it out where there is nothing of an owner', () => {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-loading-'));
  const skips = { ELEVENTY_SKIP_ESM_RESOLVER: '1' };
  expect([loadingEleventy(undefined), loadingEleventy(join(folder, 'none')), loadingEleventy(folder)]).toEqual([skips, skips, skips]);
  mkdirSync(join(folder, 'parts'));
  expect(loadingEleventy(folder)).toEqual(skips);
  writeFileSync(join(folder, 'article.tsx'), '');
  expect(loadingEleventy(folder)).toEqual({});
  rmSync(folder, { recursive: true });
});
