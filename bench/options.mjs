/** The command line of the benchmark. */
import { parseArgs } from 'node:util';

export const usage = `usage: npm run bench -- [options]
  --sizes 1000,10000   articles in a corpus (default: 1000,10000)
  --full               100,000 articles too
  --forms txt,md       plain text, Markdown (default: both)
  --runs N             runs of everything (default: 3), or one number for each size, from the smallest: 5,3,1
  --search             measure search above 10,000 articles too (up to 10,000 it is always measured)
  --no-search          never measure search
  --no-hugo            leave Hugo out
  --no-eleventy        leave Eleventy out
  --keep DIR           keep corpora and sites in DIR, which must be new or empty
  --json FILE          write every single measurement to FILE
  --write FILE         write the report to FILE, as Markdown`;

/** A wrong option: its message is for the person who typed it. */
export class OptionError extends Error {}

/**
 * @param {string[]} argv
 * @returns {{ sizes: number[], forms: ('txt' | 'md')[], runs: number[], search: 'small' | 'all' | 'none', hugo: boolean, eleventy: boolean, keep?: string, json?: string, write?: string, help: boolean }} `runs`: of each size
 */
export function readOptions(argv) {
  const { values } = parse(argv);
  const sizes = (values.sizes ?? '1000,10000').split(',').map((text) => wholeNumber(text, '--sizes', 1_000_000));
  if (values.full) sizes.push(100_000);
  const forms = (values.forms ?? 'txt,md').split(',').map((text) => text.trim());
  const unknown = forms.find((form) => form !== 'txt' && form !== 'md');
  if (unknown !== undefined) throw new OptionError(`--forms: "${unknown}" is no form; expected txt, md or both: txt,md.`);
  if (values.search && values['no-search']) throw new OptionError('--search and --no-search contradict each other; give one of them.');
  const inOrder = [...new Set(sizes)].sort((a, b) => a - b);
  const runs = (values.runs ?? '3').split(',').map((text) => wholeNumber(text, '--runs', 1000));
  if (runs.length !== 1 && runs.length !== inOrder.length) throw new OptionError(`--runs: ${runs.length} numbers for ${inOrder.length} sizes; expected one, or one for each size.`);
  return {
    sizes: inOrder,
    forms: [...new Set(forms)],
    runs: inOrder.map((_, index) => runs[index] ?? runs[0]),
    search: values.search ? 'all' : values['no-search'] ? 'none' : 'small',
    hugo: !values['no-hugo'],
    eleventy: !values['no-eleventy'],
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
    'no-eleventy': flag,
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
