import { foldTerm } from '../../model/foldTerm.js';
import type { Volume } from '../volumes/openVolume.js';
import type { QueryPlan } from './planQuery.js';

/** Whether the article's headline is what was typed: the same letters and digits. It is not, where its text cannot be loaded. */
export async function isHeadline({ headline }: Pick<QueryPlan, 'headline'>, volume: Volume, row: number): Promise<boolean> {
  if (headline === undefined) return false;
  try {
    return foldTerm((await volume.fragment(row)).meta.title ?? '') === foldTerm(headline);
  } catch {
    return false;
  }
}
