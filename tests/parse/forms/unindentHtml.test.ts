import { describe, expect, it } from 'vitest';
import { unindentHtml } from '../../../src/stages/parse/forms/unindentHtml.js';

describe('HTML that is indented in a text in Markdown', () => {
  it('is moved to the left within other HTML', () => {
    expect(unindentHtml('<div>\n  <p>a</p>\n    \n    <p>\n      b\n    </p>\n</div>')).toBe('<div>\n  <p>a</p>\n    \n<p>\n      b\n    </p>\n</div>');
  });

  it('is moved behind other HTML', () => {
    expect(unindentHtml('<p>\n  a</p>\n\n    <p>\n      b\n    </p>')).toBe('<p>\n  a</p>\n\n<p>\n      b\n    </p>');
  });

  it('is code behind Markdown, and within a fence', () => {
    for (const text of ['Write this:\n\n    <p>a</p>', '<p>a</p>\n\nText.\n\n    <p>b</p>', '```\n<div>\n\n    <p>a</p>\n```']) expect(unindentHtml(text)).toBe(text);
  });
});
