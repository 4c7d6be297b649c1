/** What a page says to its reader, and lines of texts that only sound like it. */
import { describe, expect, it } from 'vitest';
import { isPageOffer } from '../../../src/stages/parse/head/isPageOffer.js';

describe('isPageOffer', () => {
  it.each([
    'Skip to main content',
    'Printer friendly version Print this article',
    'Save  Print  E-mail',
    'Facebook | Twitter | WhatsApp',
    'Already a subscriber? Sign in',
    'Subscribe now',
    'Be the first to comment',
    'Click to enlarge',
    'You’ve read 2 of 5 free articles',
    'Get the best of the harbour in your inbox',
    'By signing up, you agree to our terms',
    'The harbour swim - JOIN NOW',
    'Please enter your name here',
  ])('the page: %s', (line) => {
    expect(isPageOffer(line)).toBe(true);
  });

  it.each([
    'Save the harbour, say the fishermen',
    'Search for two boys goes on',
    'Print is not dead',
    'Home at last',
    'Share of the dues falls',
    'Home. Search. Close.',
    'Subscribe they did, in their thousands',
    'Return to the sea',
    'Support for the harbour board grows',
    'Read all about it',
    'Skip to the lighthouse',
    'Sign of the times',
    'Large and small boats pay the same',
    'Play is resumed',
    'The board said that the time to act was NOW',
    '',
  ])('the text: %s', (line) => {
    expect(isPageOffer(line)).toBe(false);
  });

  it('looks at short lines alone', () => {
    for (const each of ['Save ', 'Print', 'Subscribe now ', 'a', '. ']) expect(isPageOffer(each.repeat(100_000))).toBe(false);
  });
});
