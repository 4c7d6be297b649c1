import { describe, expect, it } from 'vitest';
import type { SourcePath } from '../../../src/model/brands.js';
import { noKnowledge } from '../../../src/model/noKnowledge.js';
import { parseContext } from '../../../src/stages/parse/parseContext.js';
import { removeSiteMarks } from '../../../src/stages/parse/removal/removeSiteMarks.js';
import { testSettings } from '../../helpers/testSettings.js';

const context = parseContext('a.md' as SourcePath, testSettings({}), noKnowledge);

function without(text: string, separator?: string): string {
  return removeSiteMarks(text, { firstLine: 1, separator }, context).text;
}

describe('marks by which the program of a site builds its page', () => {
  it('are taken out of boxes, whose words and titles stay', () => {
    expect(without(':::tip Mind the gap\nIt is wide.\n:::')).toBe('Mind the gap  \nIt is wide.\n');
    expect(without('!!! note "Keep off"\n    Wet paint.\n\nDry.')).toBe('Keep off  \nWet paint.\n\nDry.');
    expect(without('> [!NOTE]\n> A note.')).toBe('>\n> A note.');
  });

  it('are removed with all that is no title, in the line that they stood in', () => {
    const { removed } = removeSiteMarks('a\n\n!!! note "Keep off"\n    Wet.', { firstLine: 5, separator: undefined }, context);
    expect(removed).toEqual([{ text: '!!! note ""', rule: 'box-mark', place: { path: 'a.md', line: 7 } }]);
  });

  it('are imports only above a text', () => {
    expect(without("import A from 'a';\n\nText.")).toBe('\n\nText.');
    expect(without("Text.\n\nimport A from 'a';")).toBe("Text.\n\nimport A from 'a';");
  });

  it('are where an excerpt ends, as the metadata says', () => {
    expect(without('a\n\n<excerpt/>\n\nb', '<excerpt/>')).toBe('a\n\n\n\nb');
    expect(without('a\n\n---\n\nb', '---')).toBe('a\n\n---\n\nb');
  });

  it('stay within code, and where they are an author’s', () => {
    expect(without('```\n:::tip\n[TOC]\n```')).toBe('```\n:::tip\n[TOC]\n```');
    expect(without('!!! really\n\nNothing below.')).toBe('!!! really\n\nNothing below.');
    expect(without('* one\n* two\n{:toc}')).toBe('* one\n* two\n{:toc}');
  });
});
