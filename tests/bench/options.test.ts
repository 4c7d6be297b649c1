/** The benchmark's command line. */
import { describe, expect, it } from 'vitest';
import { OptionError, readOptions } from '../../bench/options.mjs';

describe('readOptions', () => {
  it('measures 1,000 and 10,000 articles three times, with everyone, if nothing is said', () => {
    expect(readOptions([])).toMatchObject({ sizes: [1000, 10_000], forms: ['txt', 'md'], runs: [3, 3], search: 'small', hugo: true, eleventy: true });
  });

  it('takes one number of runs for all sizes, or one for each in their order', () => {
    expect(readOptions(['--full', '--runs', '2'])).toMatchObject({ sizes: [1000, 10_000, 100_000], runs: [2, 2, 2] });
    expect(readOptions(['--sizes', '500,20', '--runs', '5,1'])).toMatchObject({ sizes: [20, 500], runs: [5, 1] });
    expect(() => readOptions(['--sizes', '500,20,30', '--runs', '5,1'])).toThrow(OptionError);
  });

  it('leaves contenders and search out', () => {
    expect(readOptions(['--no-hugo', '--no-eleventy', '--no-search'])).toMatchObject({ hugo: false, eleventy: false, search: 'none' });
    expect(() => readOptions(['--search', '--no-search'])).toThrow('contradict');
  });

  it.each([
    ['--sizes', '0'],
    ['--sizes', '1e3'],
    ['--forms', 'html'],
    ['--runs', ''],
    ['--what', '1'],
  ])('refuses %s %s', (option, value) => {
    expect(() => readOptions([option, value])).toThrow(OptionError);
  });
});
