import type { Claim } from '../../../model/article.js';
import { diagnose } from '../../../model/diagnose.js';
import { evidenceOf, type FieldInput, textOf } from './fieldInput.js';

const yes = /^(?:true|yes|on|y|1)$/i;
const no = /^(?:false|no|off|n|0)$/i;

/** `draft: true`, Jekyll's `published: false`, or a `status` of draft or private. */
export function draft(input: FieldInput): Claim<boolean> | undefined {
  const flag = input.take('draft');
  const text = textOf(input, flag) ?? '';
  if (flag !== undefined && yes.test(text)) return { value: true, evidence: evidenceOf(input, flag) };
  if (flag !== undefined && text !== '' && !no.test(text)) {
    input.report(
      diagnose('front-matter/wrong-type', { path: input.source.path, line: flag.line, field: flag.name }, { field: flag.name, found: `"${text}"`, expected: 'true or false' }),
    );
  }
  // Other programs use `status` for much else; only these words are taken, and anything else is kept as it is.
  const status = input.reading.metadata.find(({ name, value }) => /^status$/i.test(name) && typeof value === 'string' && /^(?:draft|private|pending)$/i.test(value.trim()));
  if (status !== undefined) {
    input.take(status.name);
    return { value: true, evidence: evidenceOf(input, status) };
  }
  const published = input.take('published');
  if (published !== undefined && typeof published.value === 'string' && no.test(published.value.trim())) return { value: true, evidence: evidenceOf(input, published) };
  return undefined;
}
