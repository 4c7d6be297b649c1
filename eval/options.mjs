/** The command line of the measure. */
import { parseArgs } from 'node:util';

export const usage = `usage: npm run eval -- [options]
  --groups         a table for each group of cases as well
  --misses         list every miss (else the first 40)
  --only NAME      only the groups whose names contain NAME
  --field NAME     list misses of this field only
  --json           print everything as JSON
  --derive DIR     score the posts of DIR (Markdown with front matter) in place of the kept cases, each printed as plain text in several forms
  --limit N        posts to take from DIR (default: 200)
  --seed N         which posts are taken (default: 1)
  --keep DIR       write the printed posts to DIR, and leave them there
  --finding        score the search alone
  --no-finding     leave out the search
  --corpora DIR    where the corpora of the judged queries are`;

/** A wrong option: its message is for the person who typed it. */
export class OptionError extends Error {}

/**
 * @param {string[]} argv
 * @returns {{ groups: boolean, misses: boolean, only?: string, field?: string, json: boolean, derive?: string, limit: number, seed: number, keep?: string, finding: boolean, 'no-finding': boolean, corpora?: string, help: boolean }}
 */
export function readOptions(argv) {
  const text = { type: 'string' };
  const flag = { type: 'boolean', default: false };
  const options = {
    groups: flag,
    misses: flag,
    only: text,
    field: text,
    json: flag,
    derive: text,
    limit: text,
    seed: text,
    keep: text,
    finding: flag,
    'no-finding': flag,
    corpora: text,
    help: { ...flag, short: 'h' },
  };
  try {
    const { values } = parseArgs({ args: argv, options });
    return { ...values, limit: wholeNumber(values.limit ?? '200', '--limit'), seed: wholeNumber(values.seed ?? '1', '--seed') };
  } catch (error) {
    if (error instanceof OptionError) throw error;
    throw new OptionError(`${error.message.split('. To specify')[0]}\n\n${usage}`);
  }
}

function wholeNumber(text, option) {
  if (!/^\d{1,9}$/.test(text) || Number(text) < 1) throw new OptionError(`${option}: "${text}" is not a number that can be used; expected a whole number from 1.`);
  return Number(text);
}
