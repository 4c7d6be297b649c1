/** An article that is withdrawn leaves no trace in any file of the site, however it is packed. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { everythingIn } from '../helpers/searchFiles.js';
import { archive, articles, putFiles, runCli } from '../helpers/siteArchive.js';

const canary = 'zwitscherkanarie';
const text = (headline: string): string => `${headline}\n\nThe ${canary} sang, and ${canary}s sing.\n`;

it('a draft, an excluded file and one that was deleted after the last build', async () => {
  const root = archive({
    ...articles(12),
    'archive.yaml': 'name: Small archive\nexclude: ["kept-back/**"]\n',
    'content/2021-03-05-published.txt': text('Published for a while'),
    'content/draft.md': `---\ntitle: Not yet\ndraft: true\n---\n\n${text('Draft')}`,
    'content/kept-back/2021-03-06-secret.txt': text('Kept back'),
  });
  expect((await runCli(['build', root, '--quiet'])).code).toBe(0);
  const before = everythingIn(join(root, '_site'));
  // In its page, its text, the index, the dictionary and its record: the test would see it.
  expect(before.split(canary).length).toBeGreaterThan(5);
  expect(before).not.toMatch(/Not yet|Kept back/);

  rmSync(join(root, 'content/2021-03-05-published.txt'));
  putFiles(root, { 'content/2021-03-07-other.txt': 'Another day\n\nNothing sang.\n' });
  expect((await runCli(['build', root, '--quiet'])).code).toBe(0);
  const after = everythingIn(join(root, '_site'));
  expect(after).not.toContain(canary.slice(0, 10));
  expect(after).not.toContain('Published for a while');
  expect(after).toContain('Another day');
});
