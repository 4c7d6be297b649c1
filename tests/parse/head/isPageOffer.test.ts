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

  it.each(['Subscribe for 25¢ / week', 'Get 3 months of digital access for $1. Subscribe today!', '$4.99 / month', 'Only $1 a week', 'Join today for £5 a month'])(
    'a price for a time: %s',
    (line) => {
      expect(isPageOffer(line)).toBe(true);
    },
  );

  it.each(['$4.99 a month is what the ferry asks', 'Get 3 months for burglary', 'Join the queue, pay $5 and wait a week for the ferry that never comes.', '$5'])(
    'a price in the text: %s',
    (line) => {
      expect(isPageOffer(line)).toBe(false);
    },
  );

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
