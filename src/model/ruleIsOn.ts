import { rulesOffByDefault, type SwitchableRule } from './ruleCatalogue.js';
import type { Settings } from './settings.js';

/** The rules that are off, of the settings that were asked for last: an archive asks about its own, a hundred times for each text. */
let last: Settings['rules'] | undefined;
let off: ReadonlySet<string> = new Set();

/** Whether a rule applies in this archive. */
export function ruleIsOn(rule: SwitchableRule, { rules }: Pick<Settings, 'rules'>): boolean {
  if (rules !== last) {
    off = new Set([...[...rulesOffByDefault].filter((name) => rules[name] !== true), ...Object.entries(rules).flatMap(([name, isOn]) => (isOn === false ? [name] : []))]);
    last = rules;
  }
  return !off.has(rule);
}
