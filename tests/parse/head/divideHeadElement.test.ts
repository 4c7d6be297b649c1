import { expect, it } from 'vitest';
import { divideHeadElement } from '../../../src/stages/parse/head/divideHeadElement.js';

it('a headline of several lines is one', () => expect(divideHeadElement([' The Ferry', 'Sails Again '])).toEqual({ headline: 'The Ferry Sails Again' }));

it('marks before its lines go', () => expect(divideHeadElement([" Who's News:", '@  Harbour Bank Ltd. '])).toEqual({ headline: "Who's News: Harbour Bank Ltd." }));

it('below a rule stand the deck and the writer', () =>
  expect(divideHeadElement(['Rope Is Dear', '----', 'Hemp Has Not Come', '----', 'By Jane Roe', 'Staff Reporter of The Harbour Journal'])).toEqual({
    headline: 'Rope Is Dear',
    deck: 'Hemp Has Not Come',
    byline: 'By Jane Roe, Staff Reporter of The Harbour Journal',
  }));

it('a rule above everything divides nothing', () => expect(divideHeadElement(['----', 'Rope Is Dear']).headline).toBe('---- Rope Is Dear'));
