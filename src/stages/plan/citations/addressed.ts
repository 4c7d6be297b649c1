import type { CitationRun } from '../../../model/views.js';
import { readableAddress } from '../readableAddress.js';

/** Sets the address that ends a citation apart, in the form in which it is read. */
export function addressed(runs: readonly CitationRun[], url: string | undefined): readonly CitationRun[] {
  const last = runs.at(-1);
  if (url === undefined || last === undefined) return runs;
  const at = last.text.lastIndexOf(url);
  if (at < 0) return runs;
  const after = last.text.slice(at + url.length);
  return [...runs.slice(0, -1), { ...last, text: last.text.slice(0, at) }, { text: readableAddress(url), isAddress: true }, ...(after === '' ? [] : [{ ...last, text: after }])];
}
