/**
 * Finds where a text refers to an issue ("cf. SAS 2/22"), to the issue of a day, or to an article by its headline.
 * A fraction or a date is never one: there must be a publication's name, a word such as "cf." before an abbreviation, or words such as "our issue".
 */
import { plainDateText } from '../../dates/plainDateText.js';
import type { Reference } from '../../model/article.js';
import { ruleIsOn } from '../../model/ruleIsOn.js';
import type { Settings } from '../../model/settings.js';
import { cuedReferences } from './cuedReferences.js';
import { declaredReferences } from './declaredReferences.js';
import { headlineReferences } from './headlineReferences.js';
import { ownIssueReferences } from './ownIssueReferences.js';
import { ownNumberReferences } from './ownNumberReferences.js';

export interface FoundReference {
  readonly start: number;
  readonly end: number;
  readonly reference: Reference;
}

/** A digit of a script that has its own. */
const otherDigit = /[^\P{Nd}0-9]/u;

/** `year` is the text's own, where known; it decides the century of a two-digit year. */
export function findReferences(text: string, settings: Settings, year: number | undefined): FoundReference[] {
  const found: FoundReference[] = [];
  /** Characters that belong to a reference: 1. Made for the first one, since most texts have none. */
  let taken: Uint8Array | undefined;
  const add = (references: Iterable<FoundReference>): void => {
    for (const each of references) {
      taken ??= new Uint8Array(text.length);
      const own = taken.subarray(each.start, each.end);
      if (own.includes(1)) continue;
      own.fill(1);
      found.push(plain === text ? each : { ...each, reference: { ...each.reference, text: text.slice(each.start, each.end) } });
    }
  };
  const plain = otherDigit.test(text) ? plainDateText(text) : text;
  const hasNumber = /\d/.test(plain);
  if (hasNumber && settings.publications.length > 0 && ruleIsOn('declared-publication', settings)) add(declaredReferences(plain, settings, year));
  if (hasNumber && plain.includes('/') && ruleIsOn('cue-word', settings)) add(cuedReferences(plain, year));
  if (hasNumber && ruleIsOn('own-issue', settings)) {
    add(ownIssueReferences(plain, settings, year));
    add(ownNumberReferences(plain, settings, year));
  }
  if (/["“«„「『]/.test(text) && ruleIsOn('headline-reference', settings)) add(headlineReferences(text));
  return found.sort((a, b) => a.start - b.start);
}
