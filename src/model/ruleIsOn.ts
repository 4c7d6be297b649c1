import { rulesOffByDefault, type SwitchableRule } from './ruleCatalogue.js';
import type { Settings } from './settings.js';

/** Whether a rule applies in this archive. */
export function ruleIsOn(rule: SwitchableRule, settings: Pick<Settings, 'rules'>): boolean {
  return settings.rules[rule] ?? !rulesOffByDefault.has(rule);
}
