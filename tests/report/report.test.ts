/** Reports are pure text: nothing in them can drive a terminal or a CI runner, and every file is accounted for. */
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/model/diagnose.js';
import { accountFor } from '../../src/report/accountFor.js';
import { countSeverities } from '../../src/report/countSeverities.js';
import { diagnosticsGithub } from '../../src/report/diagnosticsGithub.js';
import { diagnosticsText } from '../../src/report/diagnosticsText.js';
import { mergeRepeated } from '../../src/report/mergeRepeated.js';

const unknown = (path: string, field: string) => diagnose('front-matter/unknown-field', { path, line: 3, field }, { field });
const plain = { color: false, verbose: true };

describe('diagnosticsText', () => {
  it('prints a line for each, as compilers do', () => {
    expect(diagnosticsText([diagnose('read/symlink', { path: 'a/b.txt' }), diagnose('date/impossible', { path: 'c.md', line: 4 }, { text: '2020-02-30' })], plain)).toMatch(
      /^a\/b\.txt: warning read\/symlink: .+\nc\.md:4: error date\/impossible: `2020-02-30` .+\n$/,
    );
  });
  it('spells out what would drive a terminal', () => {
    const text = diagnosticsText([diagnose('date/unreadable', { path: 'a\u001b]0;x\u0007.md' }, { text: '\u001b[2J\r\u202Ex' })], plain);
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/);
    expect(text).toContain('\\u001b[2J\\u000d\\u202ex');
    expect(text.split('\n')).toHaveLength(2);
  });
  it('leaves out notes unless they are asked for, and counts what is too much', () => {
    const many = Array.from({ length: 25 }, (_, index) => diagnose('read/symlink', { path: `${index}.txt` }));
    const text = diagnosticsText([...many, unknown('a.md', 'x')], { color: false, verbose: false });
    expect(text.split('\n').filter((line) => line.includes('read/symlink: '))).toHaveLength(20);
    expect(text).toContain('… and 5 more of read/symlink');
    expect(text).not.toContain('unknown-field');
  });
  it('colours only the severity', () =>
    expect(diagnosticsText([diagnose('read/symlink', { path: 'a' })], { color: true, verbose: false })).toContain('\u001b[33mwarning\u001b[0m read/symlink'));
});

describe('diagnosticsGithub', () => {
  it('cannot be made to give another command', () => {
    const text = diagnosticsGithub([diagnose('date/unreadable', { path: 'a,b:c\n::error::x.md', line: 2 }, { text: '100%\n::set-output name=x::y' })], 'content');
    expect(text.split('\n')).toHaveLength(2);
    expect(text).toMatch(/^::warning file=content\/a%2Cb%3Ac%0A%3A%3Aerror%3A%3Ax\.md,line=2,title=date\/unreadable::`100%25%0A::set-output name=x::y`/);
  });
});

describe('mergeRepeated', () => {
  it('gives a field once with its first place and a count, and everything else each time, in the order of places', () => {
    const merged = mergeRepeated([
      unknown('b.md', 'x'),
      diagnose('read/symlink', { path: 'c' }),
      unknown('a.md', 'x'),
      unknown('a.md', 'y'),
      diagnose('read/symlink', { path: 'b' }),
    ]);
    expect(merged.map(({ code, place, times }) => [code, place?.path, place?.field, times])).toEqual([
      ['front-matter/unknown-field', 'a.md', 'x', 2],
      ['front-matter/unknown-field', 'a.md', 'y', 1],
      ['read/symlink', 'b', undefined, undefined],
      ['read/symlink', 'c', undefined, undefined],
    ]);
    expect(countSeverities(merged)).toEqual({ error: 0, warning: 2, info: 2 });
  });
});

describe('accountFor', () => {
  it('counts each file once, by the first reason', () => {
    const reasons = [
      diagnose('read/empty', { path: 'a.txt' }),
      diagnose('article/draft', { path: 'a.txt' }),
      diagnose('article/draft', { path: 'b.md' }),
      diagnose('read/symlink', { path: 'public/x' }),
      diagnose('date/impossible', { path: 'c.md' }),
    ];
    expect(accountFor(4, 2, reasons)).toEqual({
      found: 4,
      published: 2,
      unpublished: [
        { code: 'article/draft', count: 1 },
        { code: 'read/empty', count: 1 },
      ],
    });
  });
  it('is a bug where a file is neither published nor named', () =>
    expect(() => accountFor(3, 1, [diagnose('read/empty', { path: 'a.txt' })])).toThrow(/of 3 files, 1 are published and 1 named/));
});
