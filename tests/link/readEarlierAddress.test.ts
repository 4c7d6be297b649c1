/** Earlier addresses to files: below the site's root, under names that every file system takes, or refused with the reason. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEarlierAddress } from '../../src/stages/link/readEarlierAddress.js';

const site = 'https://example.org/archive/';

it.each([
  ['/old/path/', 'old/path/index.html'],
  ['/old/path', 'old/path/index.html'],
  ['/old/path/index.html', 'old/path/index.html'],
  ['/old/path.html', 'old/path.html'],
  ['/old/path.HTM', 'old/path.HTM'],
  ['/old/path.html/', 'old/path.html/index.html'],
  ['old/path.html', 'old/path.html'],
  ['./old/path.html', 'old/path.html'],
  ['path.html', 'path.html'],
  ['//example.org/archive/old', 'old/index.html'],
  ['/story.aspx', 'story.aspx/index.html'],
  ['/old//path/', 'old/path/index.html'],
  ['/caf%C3%A9/', 'café/index.html'],
  ['/cafe\u0301/', 'café/index.html'],
  ['/%D8%AE%D8%A8%D8%B1/', 'خبر/index.html'],
  ['/new%20quay/', 'new quay/index.html'],
  ['/100%/', '100%/index.html'],
  ['/%2541/', '%41/index.html'],
  ['/', 'index.html'],
  ['https://example.org/archive/old.html', 'old.html'],
  ['http://www.example.org/archive/old/', 'old/index.html'],
  ['https://example.org/archive', 'index.html'],
])('%s stands at %s', (written, url) => expect(readEarlierAddress(written, site)).toEqual({ kind: 'file', url }));

it.each(['The old quay', 'quay', 'Input / output', 'pretty', 'date', 'false', 'javascript:alert(1)', ''])('%s is no address', (written) =>
  expect(readEarlierAddress(written, site)).toBeUndefined(),
);

it.each(['/?p=123', '?p=123', '/old.html?id=4', '/old/#part', 'https://example.org/archive/?p=1'])('%s has what hosts of files do not look at', (written) =>
  expect(readEarlierAddress(written, site)).toEqual({ kind: 'query' }),
);

it.each([
  ['../etc/passwd', 'out of the archive'],
  ['/a/../../b', 'out of the archive'],
  ['/a/%2e%2e/b', 'out of the archive'],
  ['/a/%2E./b', 'out of the archive'],
  ['/a%2fb/', 'encoded slash'],
  ['/a/..%2f..%2fb', 'encoded slash'],
  ['/a\\b', 'backslash'],
  ['\\\\host\\share', 'backslash'],
  ['/a%5Cb', 'backslash'],
  ['/a%00.html', 'control character'],
  ['/a\u0000.html', 'control character'],
  ['/a\uD800/', 'control character'],
  ['https://evil.example/archive/old', 'another host'],
  ['//evil.example/archive/old', 'another host'],
  ['https://example.org@evil.example/archive/old', 'another host'],
  ['https://evil.example\\@example.org/archive/old', 'another host'],
  ['javascript://example.org/archive/%0Aalert(1)', 'another host'],
  ['file:///etc/passwd', 'another host'],
  ['https://example.org/elsewhere/', 'outside https://example.org/archive/'],
  ['https://example.org/archives/', 'outside https://example.org/archive/'],
  ['/{{ slug }}/', 'template'],
  ['/.htaccess', 'dot or an underscore'],
  ['/a/.git/config', 'dot or an underscore'],
  ['/_redirects', 'dot or an underscore'],
  ['/what:now/', 'not every file system'],
  ['/aux/', 'not every file system'],
  ['/end./', 'not every file system'],
  [`/${'a'.repeat(300)}/`, 'too long'],
  [`/${'abc/'.repeat(300)}`, 'too long'],
])('%s is refused: %s', (written, reason) => expect(readEarlierAddress(written, site)).toEqual({ kind: 'refused', reason: expect.stringContaining(reason) as string }));

it('does not take a full address for the archive’s own where nothing tells which are', () => {
  expect(readEarlierAddress('https://example.org/old/', undefined)).toMatchObject({ kind: 'refused' });
});

describe('whatever is written', () => {
  const piece = fc.oneof(
    fc.constantFrom('/', '..', '.', '%2e', '%2f', '%5c', '%00', '\\', 'a', '.html', '//', 'https://example.org/archive/', '?', '%', 'é', ' '),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  it('the file is below the root', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const read = readEarlierAddress(pieces.join(''), site);
        if (read?.kind !== 'file') return;
        const names = read.url.split('/');
        expect(names.filter((name) => name === '' || /^\.|[\\\0]|^.{256}/.test(name))).toEqual([]);
        expect(() => names.map(encodeURIComponent)).not.toThrow();
        expect(names.at(-1)).toMatch(/\.html?$/i);
      }),
      { numRuns: 2000 },
    );
  });
});
