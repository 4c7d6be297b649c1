import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateText } from '../../src/browser/query/dateText.js';
import { misreadBrackets } from '../../src/browser/query/misreadBrackets.js';
import { misreadDates } from '../../src/browser/query/misreadDates.js';
import { parseQuery } from '../../src/browser/query/parseQuery.js';
import { printQuery } from '../../src/browser/query/printQuery.js';
import type { Query } from '../../src/browser/query/query.js';
import { readDate } from '../../src/browser/query/readDate.js';
import { shortBeginnings } from '../../src/browser/query/shortBeginnings.js';
import { withoutBrackets } from '../../src/browser/query/withoutBrackets.js';
import { withSectionNames } from '../../src/browser/query/withSectionNames.js';
import { wordsAlone } from '../../src/browser/query/wordsAlone.js';

describe('parseQuery', () => {
  it.each([
    ['', ''],
    ['ferry  Harbour ferry', 'ferry Harbour'],
    ['"exact phrase" word', '"exact phrase" word'],
    ['a “first  one” b «second» „third“', 'a "first one" b "second" "third"'],
    ['"still typing', '"still typing"'],
    ['- & ... "" +', ''],
    ['2/22 C++ o’clock 12:30', '2/22 C++ o’clock 12:30'],
    ["l'archive qu’elle don't", "l'archive qu’elle don't"],
    ['غادرت السفينة', 'غادرت السفينة'],
    ['+must -not -"not this" +"and this"', '+must -not -"not this" +"and this"'],
    ['harbour OR quay strike', 'harbour OR quay strike'],
    ['one OR two OR "three four"', 'one OR two OR "three four"'],
    ['ferr* f*', 'ferr* f'],
    ['section:sea OR section:town fog', 'section:"sea" section:"town" fog'],
    ['author:smith -section:"Life at sea" issue:12/24', '-section:"Life at sea" author:"smith" issue:"12/24"'],
    ['Rubrik:Hafen numéro:3 قسم:رياضة', 'section:"Hafen" issue:"3" section:"رياضة"'],
    ['before:1998 after:1998-05 on:1998-05-12 nach:1998/5', 'before:1998 after:1998-05 on:1998-05-12'],
    ['before:May 1998 fog', 'before:1998-05 fog'],
    ['on:12 May 2014 after:"mai 1998"', 'on:2014-05-12 after:1998-05'],
    ['am:12. März 2014 le:1er février 1998', 'on:2014-03-12 on:1998-02-01'],
    ['el:12 de mayo de 1998 on:Sept. 3, 1998', 'on:1998-05-12 on:1998-09-03'],
    ['on:1998-5-2 on:12.5.2014', 'on:1998-05-02 on:2014-05-12'],
    ['on:May the 4th 1998', 'on May the 4th 1998'],
    ['on:12 +May 2014', 'on 12 +May 2014'],
    ['author:smith OR strike', 'strike OR author:"smith"'],
    ['Rubrik:Sport OR "cup final" ODER on:1998', '"cup final" OR section:"Sport" OR on:1998'],
    ['before:1950 OR after:1990 fog', 'before:1950 OR after:1990 fog'],
    ['section:sea OR section:town OR fog', 'fog OR section:"sea" OR section:"town"'],
    ['section:sea OR -section:town', 'section:"sea" OR -section:"town"'],
    ['ferry OR -quay', 'ferry OR -quay'],
    ['-ferry OR quay', 'quay OR -ferry'],
    ['-ferry OR -ferry', '-ferry'],
    ['ferry OR +quay', '+ferry OR quay'],
    ['-before:1998 ferry', '-before:1998 ferry'],
    ['ferry AND quay fog', '+ferry +quay fog'],
    ['ferry UND "north quay" AND section:sea', '+ferry +"north quay" section:"sea"'],
    ['ferry OR boat AND quay', '+ferry OR boat +quay'],
    ['ferry NOT quay', 'ferry -quay'],
    ['ferry AND NOT "north quay"', '+ferry -"north quay"'],
    ['ferry OR NOT section:sea NICHT fog', 'ferry OR -section:"sea" -fog'],
    ['ferry NOT +quay', 'ferry -quay'],
  ])('%s', (typed, printed) => {
    expect(sorted(printQuery(parseQuery(typed)))).toEqual(sorted(printed));
  });

  it.each([
    ['before:banana', 'before banana'],
    ['on:1998-13', 'on 1998-13'],
    ['section: x', 'section x'],
    ['colour:red', 'colour red'],
    ['OR ferry OR', 'or ferry'],
    ['ferry OR OR quay', 'ferry or OR quay'],
    ['NOT ferry AND', 'not ferry and'],
    ['AND ferry NOT', 'and ferry not'],
    ['ferry AND OR quay', 'ferry and OR quay'],
    ['ferry NOT NOT quay', 'ferry not -quay'],
    ['sand and stone, not oats or nothing', 'sand and stone not oats or nothing'],
    ['+AND "NOT" -OR', '+and "NOT" -or'],
    ['http://example.org/x', 'http example.org/x'],
    ['author:"', 'author'],
  ])('a mistake is read as words: %s', (typed, printed) => {
    expect(sorted(printQuery(parseQuery(typed)))).toEqual(sorted(printed));
  });

  it('reads any text, and its own print as the same query', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), query()), (typed) => {
        const read = parseQuery(typed);
        expect(parseQuery(printQuery(read))).toEqual(read);
      }),
      { numRuns: 2000 },
    );
  });

  it('loses no letter of words', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 8 }), (words) => {
        expect(termsOf(parseQuery(words.join(' ')))).toEqual([...new Set(words)]);
      }),
    );
  });
});

describe('readDate', () => {
  it.each([
    ['1998', 19980101, 19981231],
    ['1998-02', 19980201, 19980228],
    ['2000/2', 20000201, 20000229],
    ['1998.05.12', 19980512, 19980512],
    ['١٩٩٨-٠٥', 19980501, 19980531],
    ['12.05.1998', 19980512, 19980512],
    ['May 1998', 19980501, 19980531],
    ['12 MAY 1998', 19980512, 19980512],
    ['May 12th, 1998', 19980512, 19980512],
    ['12. Mai 1998', 19980512, 19980512],
    ['févr. 2000', 20000201, 20000229],
    ['١٢ مايو ١٩٩٨', 19980512, 19980512],
  ])('%s', (typed, from, to) => {
    expect(readDate(typed)).toEqual({ from, to });
  });

  it.each(['98', '1998-13', '1998-02-30', '0000', '12/05/1998', '31.2.1998', 'May', '31 June 1998', '12 May 12 1998', 'Ferry 1998', '1998-05-12-1', ''])('%s is none', (typed) => {
    expect(readDate(typed)).toBeUndefined();
  });

  it('reads what dateText writes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 3 }),
        (year, month, day, parts) => {
          const typed = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].slice(0, parts).join('-');
          const range = readDate(typed);
          expect(range === undefined ? undefined : dateText(range)).toBe(typed);
        },
      ),
    );
  });
});

/** Texts made of the query language's own signs. */
function query(): fc.Arbitrary<string> {
  const part = fc.oneof(
    fc.constantFrom(...'+ - − " “ ” « : * OR | ODER AND NOT ( ) . \' ’ / l’ author: section: on: before: after:1998 on:1998-05-12 وسم:'.split(' ')),
    fc.stringMatching(/^[a-zéß0-9:*'+-]{1,5}$/),
    fc.constant(' '),
  );
  return fc.array(part, { maxLength: 14 }).map((parts) => parts.join(''));
}

function sorted(printed: string): string[] {
  return printed.split(' ').sort();
}

function termsOf({ clauses }: Query): string[] {
  return clauses.flatMap(({ any }) => any.map(({ text }) => text));
}

it.each([
  ['section:sea-life fog', 'fog section:"Life at sea"'],
  ['section:Sea_Life -section:"sea life" section:town', 'section:"Life at sea" -section:"Life at sea" section:"town"'],
  ['topic:sea-life', 'topic:"sea-life"'],
  ['fog OR section:sea-life', 'fog OR section:"Life at sea"'],
])('a section is meant by its folder, too: %s', (typed, printed) => {
  expect(sorted(printQuery(withSectionNames(parseQuery(typed), { 'sea-life': 'Life at sea' })))).toEqual(sorted(printed));
});

describe('what was typed and is not found so', () => {
  it.each([
    ['plain words, wild* -"not these"', undefined],
    ['"plain languages"', 'plain languages'],
    ['+tide "exact" section:town before:1998', 'tide exact section:"town" before:1998'],
    ['"the quay" OR "a pier"', 'the OR quay OR a OR pier'],
    ['-"the quay" "a - pier"', '-"the quay" a pier'],
    ['jane@example.org', 'jane example.org'],
    ['sea-life p*er 2/22', 'sea-life p er 2/22'],
    ['"sea life" OR author:roe OR -"a pier"', 'sea OR life OR author:"roe" OR -"a pier"'],
  ])('%s as words alone', (typed, looser) => {
    const found = wordsAlone(parseQuery(typed));
    expect(found === undefined ? undefined : sorted(found)).toEqual(looser === undefined ? undefined : sorted(looser));
  });

  it('words that are nowhere in their form are taken apart, whatever joins them', () => {
    expect(wordsAlone(parseQuery('sea-life Domain-Management/x.y'), new Set(['Domain-Management/x.y']))).toBe('sea-life domain management x y');
    expect(wordsAlone(parseQuery('a.b OR tide'), new Set(['a.b']))).toBe('a OR b OR tide');
  });

  it('words alone are never looser again', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', '+', '-', ' ', 'a', 'tide', '*', 'on:', '1998') }), (typed) => {
        const looser = wordsAlone(parseQuery(typed));
        if (looser !== undefined) expect(wordsAlone(parseQuery(looser))).toBeUndefined();
      }),
    );
  });

  it.each([
    ['q* tide', ['q*']],
    ['"q* r" qu* *', []],
  ])('beginnings of one letter in %s', (typed, parts) => expect(shortBeginnings(typed)).toEqual(parts));

  it.each([
    ['(ferry AND quay) OR fog', '+ferry OR fog +quay OR fog'],
    ['fog OR (ferry quay)', '+fog OR ferry +fog OR quay'],
    ['fog NOT (ferry OR quay)', 'fog -ferry -quay'],
    ['fog -(ferry quay)', 'fog -ferry OR -quay'],
    ['tide ((ferry OR boat) AND "old quay") OR section:sea', 'tide +ferry OR boat OR section:sea +"old quay" OR section:sea'],
    ['(ferry OR quay) AND fog', '+ferry OR quay AND fog'],
    ['(ferry OR quay) (fog OR mist)', 'ferry OR quay fog OR mist'],
    ['+(ferry quay) fog', '+ferry +quay fog'],
    ['NOT (NOT ferry)', '+ferry'],
    ['fog NOT (ferry)', 'fog -ferry'],
    ['ferry (the new one) or quay', 'ferry the new one or quay'],
    ['(after:May 1998 OR ferry) AND fog', '+after:May 1998 OR ferry AND fog'],
  ])('%s means %s', (typed, expected) => {
    expect(parseQuery(typed)).toEqual(parseQuery(expected));
    expect(misreadBrackets(typed)).toBe(false);
  });

  it.each(['"a (b OR c) d"', 'f(x) OR y', 'ferry OR (quay', 'ferry) OR quay', 'OR (ferry quay)', '(ferry quay) OR', ':-) OR (', '()', '(ferry AND AND quay) OR fog'])(
    '%s stays as it is',
    (typed) => expect(withoutBrackets(typed)).toBe(typed),
  );

  it('brackets that would grow too long are passed over, and the page says so', () => {
    const pairs = Array.from({ length: 6 }, (_, at) => `(a${at} b${at})`).join(' OR ');
    expect(withoutBrackets(pairs)).toBe(pairs);
    expect(misreadBrackets(pairs)).toBe(true);
  });

  it('brackets mean what logic means by them', () => {
    const words = ['ab', 'cd', 'ef', 'gh'];
    interface Said {
      readonly text: string;
      readonly holds: (has: ReadonlySet<string>) => boolean;
    }
    const { said } = fc.letrec<{ said: Said; word: Said; pair: Said }>((tie) => ({
      word: fc.constantFrom(...words).map((text) => ({ text, holds: (has) => has.has(text) })),
      pair: fc.tuple(tie('said'), fc.constantFrom('AND', 'OR', 'NOT'), tie('said')).map(([a, operator, b]) => ({
        text: operator === 'NOT' ? `(NOT ${a.text})` : `(${a.text} ${operator} ${b.text})`,
        holds: (has) => (operator === 'NOT' ? !a.holds(has) : operator === 'AND' ? a.holds(has) && b.holds(has) : a.holds(has) || b.holds(has)),
      })),
      said: fc.oneof({ maxDepth: 3 }, tie('word'), tie('pair')),
    }));
    fc.assert(
      fc.property(said, fc.subarray(words), ({ text, holds }, held) => {
        if (withoutBrackets(text).includes('(')) return;
        const has = new Set(held);
        const { clauses } = parseQuery(text);
        const isMet = ({ sign, any, or = [] }: (typeof clauses)[number]): boolean =>
          (any.some((term) => has.has(term.text)) || or.some((condition) => 'absent' in condition && !has.has(condition.absent.text))) !== (sign === 'not');
        expect(clauses.every(isMet), text).toBe(holds(has));
      }),
    );
  });

  it.each([
    ['on:2014-02-30 tide', ['on:2014-02-30']],
    ['before:1998 after:"1998-13" on:tide', ['after:"1998-13"']],
    ['vor:31.2.1998', ['vor:31.2.1998']],
    ['12:30', []],
    ['before:May on:98 on:May 98 after:May 1998', ['before:May', 'on:98', 'on:May']],
  ])('dates that there are not in %s', (typed, parts) => expect(misreadDates(typed)).toEqual(parts));
});
