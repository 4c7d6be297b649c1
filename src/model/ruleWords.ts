import { type RuleName, ruleCatalogue, safeguards } from './ruleCatalogue.js';

/** What a rule says, in one line. */
export function ruleWords(rule: RuleName): string {
  return rule in ruleCatalogue ? ruleCatalogue[rule as keyof typeof ruleCatalogue] : safeguards[rule as keyof typeof safeguards];
}
