/** A count with its noun. The view gives the bare number, so only "one" and the rest are told apart. */
import type { Messages } from '../../src/model/messages/messages.js';

export function quantity(forms: Messages['minutes'], count: number): string {
  return ((count === 1 ? forms.one : undefined) ?? forms.other).replace('{count}', String(count));
}
