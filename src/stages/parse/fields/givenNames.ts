import { commonGivenNames } from './commonGivenNames.js';
import { givenNamesByLocale } from './givenNamesByLocale.js';

/** Given names, as `foldWord` spells them. One that is missing is not unlikely; one that is here makes a line of two words likely to be a person. */
export const givenNames: ReadonlySet<string> = new Set([...commonGivenNames, ...givenNamesByLocale.trim().split(/\s+/)]);
