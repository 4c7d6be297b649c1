import { describe, expect, it } from 'vitest';
import { isAllowedHost } from '../../src/server/isAllowedHost.js';

describe('isAllowedHost', () => {
  const allowed = ['localhost', '127.0.0.1', '[::1]'];
  it.each(['localhost', 'LOCALHOST:8080', '127.0.0.1:1', '[::1]:8080', 'localhost.'])('%s may', (host) => {
    expect(isAllowedHost(host, allowed)).toBe(true);
  });
  it.each([undefined, '', 'evil.example', 'localhost.evil.example', 'localhost@evil.example', '127.0.0.1.nip.io:80', '::1:80:x'])('%s may not', (host) => {
    expect(isAllowedHost(host, allowed)).toBe(false);
  });
  it('any may where none are named', () => {
    expect(isAllowedHost('evil.example', undefined)).toBe(true);
  });
});
