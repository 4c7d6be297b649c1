import type { IssueRef, Reference } from './article.js';

/** Every issue that a reference names: one, or all of a range. */
export function issuesMeant({ issue, through }: Pick<Reference, 'issue' | 'through'>): IssueRef[] {
  if (issue === undefined) return [];
  return Array.from({ length: Math.max(1, (through ?? issue.number) - issue.number + 1) }, (_, index) => ({ ...issue, number: issue.number + index }));
}
