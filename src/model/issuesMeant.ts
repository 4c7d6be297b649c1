import type { IssueRef } from './article.js';

/** Every issue that a reference names: one, or all of a range. */
export function issuesMeant({ issue, through }: { readonly issue?: IssueRef | undefined; readonly through?: number | undefined }): IssueRef[] {
  if (issue === undefined) return [];
  const { through: _, ...alone } = issue;
  return Array.from({ length: Math.max(1, (through ?? issue.number) - issue.number + 1) }, (_, index) => ({ ...alone, number: issue.number + index }));
}
