import type { Claim } from '../../../model/article.js';
import { evidenceOf, type FieldInput, textOf } from './fieldInput.js';

const yes = /^(?:true|yes|on|y|1)$/i;
const no = /^(?:false|no|off|n|0)$/i;

/** `draft: true`, Jekyll's `published: false`, or a `status` of draft or private. */
export function draft(input: FieldInput): Claim<boolean> | undefined {
  const flag = input.take('draft');
  if (flag !== undefined && yes.test(textOf(input, flag) ?? '')) return { value: true, evidence: evidenceOf(input, flag) };
  const status = input.take('status');
  if (status !== undefined && /^(?:draft|private|pending)$/i.test(textOf(input, status) ?? '')) return { value: true, evidence: evidenceOf(input, status) };
  const published = input.take('published');
  if (published !== undefined && typeof published.value === 'string' && no.test(published.value.trim())) return { value: true, evidence: evidenceOf(input, published) };
  return undefined;
}
