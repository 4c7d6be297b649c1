import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTarget } from '../../src/server/parseTarget.js';

describe('parseTarget', () => {
  it.each([
    ['/', [], true, ''],
    ['/a/b.html?x=1#y', ['a', 'b.html'], false, '?x=1'],
    ['/a/', ['a'], true, ''],
    ['/caf%C3%A9%20au%20lait.txt', ['café au lait.txt'], false, ''],
    ['/%2541', ['%41'], false, ''],
    ['http://example.org/a', ['a'], false, ''],
  ])('%s', (target, segments, isFolder, query) => {
    expect(parseTarget(target)).toMatchObject({ segments, isFolder, query });
  });

  it.each(['', '*', 'a', '/%', '/%zz', '/%00', '/a%00.html', '/%c3%28', '/%ff', 'example.org:443'])('%s is malformed', (target) => {
    expect(parseTarget(target)).toBe('malformed');
  });

  it.each(['//evil.example/', '/a//b', '/..', '/../x', '/%2e%2e/x', '/a/%2E./b', '/..%2fx', '/a%2fb', '/a%5cb', '/a\\..\\b', '/.git/config', '/%2egit', `/${'a'.repeat(5000)}`])(
    '%s is forbidden',
    (target) => {
      expect(parseTarget(target)).toBe('forbidden');
    },
  );

  it('lets out no segment that could climb, hide or split', () => {
    const piece = fc.oneof(fc.constantFrom('/', '..', '.', '%2e', '%2F', '%5C', '\\', '%00', '%', '%25', '?', '#', ':'), fc.string());
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const target = parseTarget(`/${pieces.join('')}`);
        if (typeof target === 'string') return true;
        return target.segments.every((segment) => segment !== '' && !segment.startsWith('.') && !/[/\\\0]/.test(segment)) && /^(\?[\x21-\x7e]*)?$/.test(target.query);
      }),
    );
  });
});
