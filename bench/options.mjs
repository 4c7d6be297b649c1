/** The command line of the benchmark. */
import { parseArgs } from 'node:util';

export const usage = `usage: npm run bench -- [options]
  --sizes 1000,10000   articles in a corpus (default: 1000,10000)
  --full               100,000 articles too
  --forms txt,md       plain text, Markdown (default: both)
  --runs N             runs of each build (default: 3; 1 above 10,000 articles)
  --search             measure building with search above 10,000 articles too (one run; up to 10,000 it is always measured)
  --no-search          never measure building with search
  --no-hugo            leave Hugo out
  --keep DIR           keep corpora and sites in DIR, which must be new or empty
  --json FILE          write every single measurement to FILE
  --write FILE         write the report to FILE, as Markdown`;

/** A wrong option: its message is for the person who typed it. */
export class OptionError extends Error {}

/**
 * @param {string[]} argv
 * @returns {{ sizes: number[], forms: ('txt' | 'md')[], runs?: number, search: 'small' | 'all' | 'none', hugo: boolean, keep?: string, json?: string, write?: string, help: boolean }}
 */
export function readOptions(argv) {
  const { values } = parse(argv);
  const sizes = (values.sizes ?? '1000,10000').split(',').map((text) => wholeNumber(text, '--sizes', 1_000_000));
  if (values.full) sizes.push(100_000);
  const forms = (values.forms ?? 'txt,md').split(',').map((text) => text.trim());
  const unknown = forms.find((form) => form !== 'txt' && form !== 'md');
  if (unknown !== undefined) throw new OptionError(`--forms: "${unknown}" is no form; expected txt, md or both: txt,md.`);
  if (values.search && values['no-search']) throw new OptionError('--search and --no-search contradict each other; give one of them.');
  return {
    sizes: [...new Set(sizes)].sort((a, b) => a - b),
    forms: [...new Set(forms)],
    ...(values.runs === undefined ? {} : { runs: wholeNumber(values.runs, '--runs', 1000) }),
    search: values.search ? 'all' : values['no-search'] ? 'none' : 'small',
    hugo: !values['no-hugo'],
    ...(values.keep === undefined ? {} : { keep: values.keep }),
    ...(values.json === undefined ? {} : { json: values.json }),
    ...(values.write === undefined ? {} : { write: values.write }),
    help: values.help === true,
  };
}

function parse(argv) {
  const text = { type: 'string' };
  const flag = { type: 'boolean' };
  const options = {
    sizes: text,
    full: flag,
    forms: text,
    runs: text,
    search: flag,
    'no-search': flag,
    'no-hugo': flag,
    keep: text,
    json: text,
    write: text,
    help: { ...flag, short: 'h' },
  };
  try {
    return parseArgs({ args: argv, options });
  } catch (error) {
    throw new OptionError(`${error.message.split('. To specify')[0]}\n\n${usage}`);
  }
}

function wholeNumber(text, option, most) {
  const number = Number(text);
  if (!/^\d+$/.test(text.trim()) || number < 1 || number > most)
    throw new OptionError(`${option}: "${text}" is not a number that can be used; expected a whole number from 1 to ${most}.`);
  return number;
}
