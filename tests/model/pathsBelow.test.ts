import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pathsBelow } from '../../src/model/pathsBelow.js';

it('puts paths together as `join` does', () => {
  const name = fc.string({ minLength: 1 }).filter((text) => !/[/\\\0]/.test(text) && text !== '.' && text !== '..');
  fc.assert(
    fc.property(fc.array(name, { maxLength: 4 }), fc.array(name, { maxLength: 4 }), (folder, path) => {
      const root = resolve('/', ...folder);
      expect(pathsBelow(root)(path.join('/'))).toBe(join(root, path.join('/')));
    }),
  );
});
