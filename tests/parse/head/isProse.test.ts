/** Headlines and sentences of several languages and decades, told apart. */
import { describe, expect, it } from 'vitest';
import { isProse } from '../../../src/stages/parse/head/isProse.js';

const prose: readonly string[] = [
  'The harbour board met on Tuesday and agreed to raise the dues of every vessel at the northern quay.',
  'he said so.',
  'Der Rat hat gestern beschlossen, die Gebühren zu erhöhen.',
  'Le conseil a décidé hier de relever les droits du port.',
  'Dear Sir,',
  'Sehr geehrte Redaktion,',
  'Señor Director:',
  'To the Editor:',
  '市议会昨日决定提高港口费用。',
  '港の料金は引き上げられた。市長が語った。',
  'The ship came in late. Nobody had waited for it on the quay that night, he said later',
];

const noProse: readonly string[] = [
  'Harbour Board Raises Dues',
  'Harbour board raises dues',
  'HARBOUR BOARD RAISES DUES; FISHERMEN PROTEST.',
  'Harbour Board Raises Dues.',
  'Will the harbour be sold?',
  'No more herring!',
  'Hafenrat erhöht die Gebühren',
  'Le port relève ses droits',
  'Smith & Sons Inc.',
  'The Return of Gov. Smith, Jr.',
  '港口提高收费',
  '港の料金、引き上げへ',
];

describe('isProse', () => {
  it.each(prose)('a sentence: %s', (text) => {
    expect(isProse(text)).toBe(true);
  });

  it.each(noProse)('no sentence: %s', (text) => {
    expect(isProse(text)).toBe(false);
  });

  it('in a text of capitals, a line of capitals that ends a sentence of small length is judged by its end', () => {
    const line = 'THE HARBOUR BOARD MET ON TUESDAY AND AGREED TO RAISE THE DUES OF EVERY VESSEL THAT LIES AT THE NORTHERN QUAY.';
    expect(isProse(line)).toBe(false);
    expect(isProse(line, { capitalsTell: false })).toBe(true);
  });

  it('is prose by its length alone', () => {
    expect(isProse('word '.repeat(60))).toBe(true);
    for (const each of ['a', 'A', 'dear ', '.', '漢', ' ']) expect(isProse(each.repeat(100_000))).toBe(true);
  });
});
