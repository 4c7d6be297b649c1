/** Front matter in the three languages and every program's manner; texts that only look like it; texts that would hurt. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourcePath } from '../../../src/model/brands.js';
import type { MetadataValue } from '../../../src/model/metadata.js';
import { type FrontMatter, type FrontMatterOptions, readFrontMatter } from '../../../src/stages/parse/forms/readFrontMatter.js';

const read = (text: string, options?: FrontMatterOptions): FrontMatter => readFrontMatter(text, 'x.md' as SourcePath, options);

/** Maps as lists of pairs, so that names such as `__proto__` stay visible. */
function plain(value: MetadataValue): unknown {
  if (value instanceof Map) return [...value].map(([name, each]) => [name, plain(each)]);
  return Array.isArray(value) ? value.map(plain) : value;
}

const fieldsOf = ({ fields }: FrontMatter): unknown[] => fields.map(({ name, value, line }) => [name, plain(value), line]);

describe('front matter', () => {
  it.each([
    ['Jekyll', '---\nlayout: post\ntitle:  "Quay"\ndate: 2022-01-20 10:30:00 -0500\nauthors:\n- ann\n- bo\n---\n', ['post', 'Quay', '2022-01-20 10:30:00 -0500', ['ann', 'bo']]],
    ['Hugo, TOML', '+++\ntitle = "Quay"\ndate = 2022-01-20T10:30:00-05:00\ndraft = false\ntags = ["a", "b"]\n+++\n', ['Quay', '2022-01-20T10:30:00-05:00', 'false', ['a', 'b']]],
    [
      'Hugo, TOML with a local date',
      '+++\ndate = 2022-01-20\nlastmod = 2022-01-20 10:30:00\nweight = 1_000\nversion = 1.10\n+++\n',
      ['2022-01-20', '2022-01-20 10:30:00', '1_000', '1.10'],
    ],
    ['Hugo, JSON', '{\n  "title": "Quay",\n  "n": 12345678901234567890,\n  "v": 1.10,\n  "none": null\n}\n', ['Quay', '12345678901234567890', '1.10', null]],
    ['Middleman, JSON', ';;;\n"title": "Quay",\n"tags": ["a"]\n;;;\n', ['Quay', ['a']]],
    ['Eleventy, JSON', '---json\n{"title": "Quay", "draft": true}\n---\n', ['Quay', 'true']],
    ['TOML that is named', '---toml\ntitle = "Quay"\n---\n', ['Quay']],
    ['YAML that is named', '---yaml\ntitle: Quay\n---\n', ['Quay']],
    ['YAML that ends at dots', '---\ntitle: Quay\n...\n', ['Quay']],
    ['a fence with spaces after it', '---  \ntitle: Quay\n---\t \n', ['Quay']],
    ['Windows line ends', '---\r\ntitle: Quay\r\ntags:\r\n- a\r\n---\r\n', ['Quay', ['a']]],
    ['a mark of the byte order', '\uFEFF---\ntitle: Quay\n---\n', ['Quay']],
    ['blank lines before the fence', '\n \n---\ntitle: Quay\n---\n', ['Quay']],
    ['no value is no text', '---\ntitle:\nauthor: ~\ntags: []\n---\n', [null, null, []]],
    ['what YAML would type', '---\ntitle: 1.10\ndate: 2020-02-30\nanswer: no\nat: 12:30:45\noctal: 010\n---\n', ['1.10', '2020-02-30', 'no', '12:30:45', '010']],
    ['an impossible date in TOML', '+++\ndate = 2020-02-30\n+++\n', ['2020-02-30']],
    ['groups within TOML', '+++\ntitle = "Q" # c = [\na.b = 1\n[x]\ny = { z = [1, 2] }\n+++\n', ['Q', [['b', '1']], [['y', [['z', ['1', '2']]]]]]],
    ['texts of several lines in TOML', '+++\ntitle = """\nA "b" = 1\n"""\nx = \'\'\'c:\\d\'\'\'\n+++\n', ['A "b" = 1\n', 'c:\\d']],
  ])('is read as %s writes it', (_, front, values) => {
    const { text, textLine, removed, diagnostics, fields } = read(`${front}The text.\n`);
    expect(fields.map(({ value }) => plain(value))).toEqual(values);
    expect({ text, removed, diagnostics }).toEqual({ text: 'The text.\n', removed: [], diagnostics: [] });
    expect(textLine).toBe(front.split('\n').length);
  });

  it('tells the line of each field', () => {
    expect(fieldsOf(read('\n---\n# c\ntitle: Q\ntags:\n- a\nslug: q\n---\n')).map((field) => (field as unknown[])[2])).toEqual([4, 5, 7]);
    expect(fieldsOf(read('+++\ntitle = "Q"\n\ntags = [\n "a",\n]\n[extra]\nauthor = "A"\n+++\n'))).toEqual([
      ['title', 'Q', 2],
      ['tags', ['a'], 4],
      ['author', 'A', 7],
    ]);
    expect(fieldsOf(read('{\n"title":\n"Q",\n"a": 1}\n')).map((field) => (field as unknown[])[2])).toEqual([2, 4]);
  });

  it('keeps names that objects have of their own, and of repeated ones the last, recording and reporting the others', () => {
    const expected = [
      ['__proto__', [['x', 'y']], 2],
      ['constructor', 'c', 3],
    ];
    expect(fieldsOf(read('---\n__proto__: {x: y}\nconstructor: c\n---\n'))).toEqual(expected);
    expect(fieldsOf(read('+++\n__proto__ = {x = "y"}\nconstructor = "c"\n+++\n'))).toEqual(expected);
    expect(fieldsOf(read('---json\n{"__proto__": {"x": "y"},\n"constructor": "c"}\n---\n'))).toEqual(expected);
    const twice = read('---\ntag: a\ntag: b\n---\n');
    expect(fieldsOf(twice)).toEqual([['tag', 'b', 3]]);
    expect(twice.removed.map(({ text }) => text)).toEqual(['tag: a']);
    expect(twice.diagnostics.map(({ code }) => code)).toEqual(['front-matter/repeated-field']);
    expect(read('---\ntag: a\ntag: a\n---\n').diagnostics).toEqual([]);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it.each(['js', 'javascript', 'JS', 'coffee', 'cson', 'ruby'])('in %s is not read, and never run', (language) => {
    const { fields, text, removed, diagnostics } = read(`---${language}\n{ a: globalThis.wasRun = true }\n---\nText`);
    expect({ fields, text }).toEqual({ fields: [], text: 'Text' });
    expect(removed.map((each) => each.rule)).toEqual(['unreadable-front-matter']);
    expect(diagnostics.map(({ code }) => code)).toEqual(['front-matter/language']);
    expect('wasRun' in globalThis).toBe(false);
  });

  it.each([
    ['a rule', '---\n\nText.\n'],
    ['a longer rule', '----\ntitle: x\n----\n'],
    ['a rule with words', '--- title ---\ntitle: x\n---\n'],
    ['a shortcode', '{{< figure >}}\nText.\n'],
    ['a tag', '{% include x %}\nText.\n'],
    ['braces in a text', '{"a": 1} is JSON.\n'],
    ['an empty object', '{}\nText.\n'],
    ['a list', '[1, 2]\nText.\n'],
    ['words between rules, below a blank line', '\n---\nWords.\n---\nText.\n'],
    ['an indented fence', '  ---\ntitle: x\n---\n'],
  ])('is not %s', (_, text) => {
    expect(read(text)).toMatchObject({ fields: [], text, removed: [], diagnostics: [] });
  });

  it.each([
    ['front-matter/not-closed', 1, '---\ntitle: x\n\nText.\n'],
    ['front-matter/unclosed', 1, '---\ntitle: x\nText.\n'],
    ['front-matter/unclosed', 1, '---\nnote: x\n\nText.\n'],
    ['front-matter/unclosed', 1, '---\ntitle: x\nHe said: no. It was late.\nand so on\n\nText.\n'],
    ['front-matter/unclosed', 1, '+++ toml\ntitle = "x"\nText.\n'],
    ['front-matter/invalid', 3, '---\na: b\ntitle: a: b\n---\n'],
    ['front-matter/invalid', 3, '+++\na = "b"\ntitle = a\n+++\n'],
    ['front-matter/invalid', 3, '---json\n{"a": 1,\n"b" 2}\n---\n'],
    ['front-matter/invalid', 2, '{"a": 1,\n"b" 2}\n'],
    ['front-matter/not-a-mapping', 2, '---\n- a\n---\n'],
    ['front-matter/not-a-mapping', 2, '---\nwords\n---\n'],
    ['front-matter/too-large', 1, `---\na: ${'x'.repeat(70_000)}\n---\n`],
    ['front-matter/too-large', 1, `+++\na = "${'x'.repeat(70_000)}"\n+++\n`],
    ['front-matter/too-large', 1, `{"a": "${'x'.repeat(70_000)}"}\n`],
  ])('reports %s at line %i', (code, line, text) => {
    expect(read(text).diagnostics.map((each) => [each.code, each.place?.line])).toEqual([[code, line]]);
  });

  it('keeps the fields of broken YAML and TOML that stand in a line of their own', () => {
    expect(fieldsOf(read('---\ntitle: a: b\nauthor: "Ann\nslug: q\n---\n'))).toEqual([
      ['title', 'a: b', 2],
      ['author', 'Ann', 3],
      ['slug', 'q', 4],
    ]);
    expect(fieldsOf(read('+++\ntitle = a b\nslug = "q"\n+++\n'))).toEqual([
      ['title', 'a b', 2],
      ['slug', 'q', 3],
    ]);
  });
});

describe('broken YAML', () => {
  it('costs no list or group of a field that is right by itself', () => {
    const yaml =
      '---\ntitle: Quay: the vote\nauthors:\n  - Ann Roe\n  - Bo Li\ntags: [a, b]\ncategories:\n- Harbour\nimage:\n  src: x.png\ndescription: One\n  two.\ndate: 2015-04-02\n---\n';
    expect(fieldsOf(read(yaml))).toEqual([
      ['title', 'Quay: the vote', 2],
      ['authors', ['Ann Roe', 'Bo Li'], 3],
      ['tags', ['a', 'b'], 6],
      ['categories', ['Harbour'], 7],
      ['image', [['src', 'x.png']], 9],
      ['description', 'One two.', 11],
      ['date', '2015-04-02', 13],
    ]);
    expect(read(yaml).removed).toHaveLength(1);
  });

  it.each([
    ['tabs', 'tags:\n\t- a\n\t- b'],
    ['a dash without a space', 'tags:\n- a\n-b'],
    ['quotation marks, and tabs', 'tags:\n\t- "a"\n\t- \'b\''],
  ])('gives a list with %s', (_, list) => {
    expect(fieldsOf(read(`---\ntitle: Quay: the vote\n${list}\n---\n`))[1]).toEqual(['tags', ['a', 'b'], 3]);
  });

  it.each([
    ['a list that nobody closed', 'topics: [quay'],
    ['lines that are none of a list', 'topics:\n- a\nstray words'],
    ['a rule', 'topics:\n-- a\n-- b'],
  ])('gives nothing of %s', (_, lines) => {
    expect(fieldsOf(read(`---\ntitle: Quay: the vote\n${lines}\n---\n`))).toEqual([['title', 'Quay: the vote', 2]]);
  });

  it.each([
    ['---\ntitle: a: b\n---\n', 'not valid YAML', 'want quotation marks'],
    ['---\ntags:\n\t- a\n---\n', 'not valid YAML', 'by spaces, not by tabs'],
    ['+++\ntitle = a\n+++\n', 'not valid TOML', 'Words want quotation marks'],
    ['---json\n{"a": 1,\n"b" 2}\n---\n', 'not valid JSON', 'Nothing in it was read'],
  ])('is told in its own words: %j', (text, language, advice) => {
    const [told] = read(text).diagnostics;
    expect(told?.message).toContain(language);
    expect(told?.message).toContain(advice);
  });
});

describe('front matter as people write it', () => {
  it.each([
    ['title: Why the Wildcats are #1 again', 'Why the Wildcats are #1 again'],
    ['title: #1 fan dies at 90', '#1 fan dies at 90'],
    ['title: Harbour reopens # first draft', 'Harbour reopens'],
    ['title: "We are done," mayor says', '"We are done," mayor says'],
    ["title: 'Lost' dog found", "'Lost' dog found"],
    ['title: [Updated] Council votes', '[Updated] Council votes'],
    ['title: *Hamlet* comes to town', '*Hamlet* comes to town'],
    ['title: @skerrow opens account', '@skerrow opens account'],
  ])('%s', (line, title) => {
    expect(fieldsOf(read(`---\n${line}\nslug: q\n---\nText`))[0]).toEqual(['title', title, 2]);
  });

  it('ends at the blank line over the text, where the second fence is missing and a rule stands below', () => {
    const { fields, text, textLine, removed, diagnostics } = read(
      '---\ntitle: Gate\nauthor: Jane Roe\n\nThe council of Dunmore voted on Tuesday to close the old quarry road to trucks.\n\n---\n\nJane Roe covers roads.\n',
    );
    expect(fields.map(({ name, line }) => [name, line])).toEqual([
      ['title', 2],
      ['author', 3],
    ]);
    expect(text.trim().split('\n')[0]).toBe('The council of Dunmore voted on Tuesday to close the old quarry road to trucks.');
    expect({ textLine, removed, codes: diagnostics.map(({ code }) => code) }).toEqual({ textLine: 4, removed: [], codes: ['front-matter/not-closed'] });
  });

  it('ends at the first blank line, where no fence stands below it', () => {
    const { fields, text, textLine, removed } = read('---\ntitle: Gate: the vote\ndraft: true\n\nThe council voted.\n\nIt was late.\n');
    expect(fields.map(({ name, value, line }) => [name, value, line])).toEqual([
      ['title', 'Gate: the vote', 2],
      ['draft', 'true', 3],
    ]);
    expect({ text, textLine, removed }).toEqual({ text: '\nThe council voted.\n\nIt was late.\n', textLine: 4, removed: [] });
  });

  it('is none where a text stands between two rules', () => {
    const source = '---\n\nThe council of Dunmore voted on Tuesday to close the old quarry road to trucks.\n\n---\n\nJane Roe covers roads.\n';
    expect(read(source)).toEqual({ fields: [], text: source, textLine: 1, removed: [], diagnostics: [] });
  });

  it('has its day in a group, as Material for MkDocs writes it', () => {
    expect(fieldsOf(read('---\ndate:\n  created: 2023-12-28\n  updated: 2024-01-02\n---\n')).map((each) => (each as unknown[]).slice(0, 2))).toEqual([
      ['date', '2023-12-28'],
      ['updated', '2024-01-02'],
    ]);
  });
});

describe('strict front matter, for plain text', () => {
  it.each([
    ['fields', '---\ntitle: Quay\ncustom: x\n---\nText'],
    ['a title with a colon', '---\nTitle: Quay: the vote\nDate: 2022-01-20\n---\nText'],
    ['another language', '---\nTítulo: Muelle\n---\nText'],
    ['TOML', '+++\ntitle = "Quay"\n+++\nText'],
  ])('is %s', (_, text) => {
    const front = read(text, { strict: true });
    expect({ text: front.text, diagnostics: front.diagnostics, some: front.fields.length > 0 }).toEqual({ text: 'Text', diagnostics: [], some: true });
  });

  it.each([
    ['words between rules', '---\nHe said: this.\n---\nText'],
    ['a note between rules', '---\nNote: blah\n---\nText'],
    ['dialogue', '---\nAnn: Who is there?\nBo: I am.\n---\nText'],
    ['a list', '---\n- a\n- b\n---\nText'],
    ['what never ends', '---\ntitle: x\n\nText'],
    ['what ends too late', `---\ntitle: x\n${'\n'.repeat(300)}---\nText`],
    ['another language of programs', '---js\ntitle: x\n---\nText'],
    ['broken JSON', '{"title": 1,\nText'],
  ])('is not %s, and nothing is reported', (_, text) => {
    expect(read(text, { strict: true })).toMatchObject({ fields: [], text, textLine: 1, removed: [], diagnostics: [] });
  });
});

describe('hostile front matter', () => {
  const aliases = ['a: &a [x,x,x,x,x,x,x,x,x,x]', ...[...'bcdefghij'].map((name, i) => `${name}: &${name} [${Array(10).fill(`*${'abcdefghij'[i]}`).join(',')}]`)].join('\n');
  it.each([
    ['references that multiply', `---\n${aliases}\n---\n`],
    ['references to themselves', '---\na: &a [*a]\n---\n'],
    ['brackets within brackets', `---\na: ${'['.repeat(30_000)}\n---\n`],
    ['closed brackets within brackets', `---\na: ${'['.repeat(100)}${']'.repeat(100)}\n---\n`],
    ['groups within groups', `---\na: ${'{a: '.repeat(15_000)}\n---\n`],
    ['lists within lists', `---\n${'- '.repeat(30_000)}\n---\n`],
    ['deep TOML', `+++\na = ${'['.repeat(100)}${']'.repeat(100)}\n+++\n`],
    ['deep names in TOML', `+++\na${'.a'.repeat(20_000)} = 1\n+++\n`],
    ['deep JSON', `---json\n{"a": ${'['.repeat(30_000)}\n---\n`],
    ['deep JSON without fences', `{"a": ${'['.repeat(30_000)}\n`],
    ['many values', `---\na: [${'x,'.repeat(20_000)}]\n---\n`],
    ['many values in JSON', `---json\n{"a": [${'1,'.repeat(20_000)}1]}\n---\n`],
    ['many values in TOML', `+++\na = [${'1,'.repeat(20_000)}]\n+++\n`],
  ])('stays small and ends: %s', (_, text) => {
    const { fields, diagnostics } = read(`${text}Text`);
    expect(fields).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['front-matter/too-large']);
  });

  const marks = ['-', ' ', '\t', '\n', '"', "'", '\\', '[', '{', ':', '#', '+', ';', 'a: ', '- ', '&a ', '*a ', '{"', '="', '---\n', '+++\n', '\r', '\r\n', 'a:\n', '\n\n#'];
  it.each(marks)('takes no time on a megabyte of %j', (mark) => {
    for (const top of ['', '---\n', '+++\n', ';;;\n', '{', '\n\n']) {
      for (const end of ['', '\n---\n', '\n+++\n']) {
        const text = `${top}${mark.repeat(1_000_000 / mark.length)}${end}`;
        expect(read(text).text.length).toBeLessThanOrEqual(text.length);
        expect(read(text, { strict: true }).text.length).toBeLessThanOrEqual(text.length);
      }
    }
  });
});

describe('any text', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '---',
      '+++',
      ';;;',
      '...',
      '---json',
      '---toml',
      '---js',
      '{',
      '}',
      '',
      ' ',
      'title: x',
      'a: [1, {b: c}]',
      '- x',
      'x = 1',
      '"a": 1,',
      '# c',
      '\uFEFF',
      '\r',
      '&a',
      '*a',
      '|',
      '> x',
      '<<: *a',
      '? [a]',
    ),
    fc.string({ maxLength: 20, unit: 'binary' }),
    fc.tuple(fc.constantFrom('title', 'date', 'x', '__proto__'), fc.string({ maxLength: 20 })).map(([name, value]) => `${name}: ${value}`),
  );
  it('is divided without a loss, and never throws', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), fc.boolean(), (lines, end, strict) => {
        const source = lines.join(end);
        const { fields, text, textLine, removed, diagnostics } = read(source, { strict });
        expect(source.endsWith(text)).toBe(true);
        const head = source.slice(0, source.length - text.length);
        // A fence that ends the file has no line after it.
        expect(textLine).toBe(head.split('\n').length + (head === '' || head.endsWith('\n') ? 0 : 1));
        // What is not text is fields, or is recorded as removed, or is fences, blank and comments.
        const words = head.replace(/^\uFEFF?\s*(?:---|\+\+\+|;;;)[^\n]*\n/, '').replace(/(?:^|\n)(?:---|\+\+\+|;;;|\.\.\.)[ \t]*\r?\n?$/, '');
        if (fields.length === 0 && removed.length === 0) expect(words.replace(/^\s*#.*$/gm, '').replace(/[~\s{}]|null|"(?:")|---|''/g, '')).toMatch(/^(?:[&!|>%].*)?$/s);
        for (const each of removed) expect(head).toContain(each.text);
        if (strict) expect({ removed, diagnostics }).toEqual({ removed: [], diagnostics: [] });
      }),
      { numRuns: 3000, seed: 7 },
    );
  });
});
