import { issueNumber } from '../../model/issue.js';
import type { Messages } from '../../model/messages/messages.js';
import type { Issue } from '../../model/site.js';

/** "Issue HB 12/2024", "Issue 12". */
export function issueTitle({ ref, label }: Pick<Issue, 'ref' | 'label'>, words: Messages): string {
  const isAlone = ref.publication === undefined && ref.volume === undefined && ref.year === undefined;
  return words.issueNumber.replace('{issue}', () => (isAlone ? issueNumber(ref) : label));
}
