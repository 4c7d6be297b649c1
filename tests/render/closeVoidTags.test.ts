import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeVoidTags } from '../../src/stages/render/closeVoidTags.js';

describe('void elements', () => {
  it.each([
    ['<meta charset="utf-8"/><p>a /> b</p><br/>', '<meta charset="utf-8"><p>a /> b</p><br>'],
    ['<meta content="x/>y"/>/>', '<meta content="x/>y">/>'],
    ['<i/><path d="M0 0"/>', '<i/><path d="M0 0"/>'],
    ['<img alt="a/>', '<img alt="a/>'],
    ['', ''],
  ])('of %s are spelled as HTML does', (html, closed) => {
    expect(closeVoidTags(html)).toBe(closed);
  });

  it('are found wherever one expression over the whole page finds them', () => {
    const whole = /<((?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)(?:\s(?:[^<>"]|"[^"]*")*?)?)\/>/g;
    const part = fc.constantFrom('<br', '<meta', '<p', ' ', ' a="', '"', '/>', '>', '/', 'text', '</p>');
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 30 }).map((parts) => parts.join('')),
        // In an attribute, `<` is escaped.
        (text) => {
          const html = text.replace(/"[^"]*"/g, (value) => value.replaceAll('<', '&lt;'));
          expect(closeVoidTags(html)).toBe(html.replace(whole, '<$1>'));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
