/** Lines that only pages print, told by all of their words. */
import { describe, expect, it } from 'vitest';
import { isPitch } from '../../../src/stages/parse/removal/isPitch.js';
import { isRights } from '../../../src/stages/parse/removal/isRights.js';
import { pageWordRule } from '../../../src/stages/parse/removal/pageWordRule.js';
import { pageWords } from '../../../src/stages/parse/removal/pageWords.js';

describe('pageWordRule', () => {
  it.each([
    ['Share this with Facebook', 'share-widget'],
    ['* SHARE THIS STORY', undefined],
    ['* Share this page', 'share-widget'],
    ['Share | Print', 'share-widget'],
    // By itself, others tell it.
    ['Share', undefined],
    ['► À lire aussi :', 'more-widget'],
    ['Kommentare lesen', 'comment-widget'],
    ['234 Postings', 'comment-widget'],
    ['Ver 8 comentarios', 'comment-widget'],
    ['Смотреть комментарии (14)', 'comment-widget'],
    ['Sign up for our newsletter', 'subscribe-widget'],
    ["3' di lettura", 'count-line'],
    ['00:00/03:12', 'count-line'],
    ['This article is more than 5 years old', 'count-line'],
    // Rows, whatever divides their words.
    ['Kopieren | Drucken | Teilen auf', undefined],
    ['Drucken | Teilen auf', 'share-widget'],
    ['Diminuir fonte Aumentar fonte', 'share-widget'],
    ['페이스북 트위터 공유 스크랩 프린트', 'share-widget'],
    ['打印  网摘  纠错  分享', 'share-widget'],
    // One word more, and it may be of a text.
    ['Share this with Facebook users', undefined],
    ['The latest from the harbour', undefined],
    ['Close the harbour', undefined],
    ['Jane Roe', undefined],
    ['', undefined],
    ['…', undefined],
    ['x'.repeat(200), undefined],
  ])('%s', (line, rule) => {
    expect(pageWordRule(line)).toBe(rule);
  });

  it('has its words in the form in which it looks for them', () => {
    for (const [line, rule] of pageWords) expect([line, pageWordRule(line) === undefined ? undefined : rule]).toEqual([line.toLowerCase(), rule]);
  });
});

describe('isRights', () => {
  it.each([
    ['Our work is licensed under Creative Commons. Feel free to republish and share widely.', true],
    ['Queda prohibida la reproducción total o parcial de los contenidos de esta web.', true],
    ['The full article contains 512 words and appears in The Harbour Bulletin newspaper.', true],
    ['The views expressed in this article are the author’s own.', true],
    ['“All rights reserved,” said Jane Roe of the harbour trust, “is what they printed on it.”', false],
    ['The council reserved all rights to the quay.', false],
    ['The programme is licensed under the Harbour Act of 1912.', false],
  ])('%s', (line, expected) => {
    expect(isRights(line)).toBe(expected);
  });
});

describe('isPitch', () => {
  it.each([
    ['Your tax deductible gift can help stop the closing of harbours.', true],
    ['Harbour Notes is a reader-supported publication.', true],
    ['Der Newsletter der Stadt hat 400 Leser.', false],
    ['“Sign up for our newsletter,” she said, and nobody did.', false],
    ['Subscribers of the paper numbered 400 in 1912.', false],
  ])('%s', (line, expected) => {
    expect(isPitch(line)).toBe(expected);
  });
});
