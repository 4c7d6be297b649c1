/** What is wrong with a setting, for its owner: what was found, and what was expected. */
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** Words of zod's own, which speak of types; a setting that has words for itself keeps them. */
const generic = /^(?:Invalid (?:input|option)|Too (?:small|big))/;
const kinds: Readonly<Record<string, string>> = {
  string: 'words',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a group of settings',
  record: 'values by name',
};

/** @param settings all of them, as they were read */
export function settingProblem(issue: Issue, settings: unknown): string {
  if (!generic.test(issue.message)) return issue.message;
  const expected = expectedBy(issue);
  if (expected === undefined) return issue.message;
  const value = valueAt(settings, issue.path);
  const size = sizeOf(value, issue);
  return `expected ${expected}, not ${size ?? found(value)}`;
}

/** What a length is counted in, where it is a length that is wrong. */
const units: Readonly<Record<string, string>> = { string: ' characters', array: ' entries' };

function sizeOf(value: unknown, issue: Issue): number | undefined {
  if (issue.code !== 'too_small' && issue.code !== 'too_big') return undefined;
  return typeof value === 'string' || Array.isArray(value) ? value.length : undefined;
}

function expectedBy(issue: Issue): string | undefined {
  if (issue.code === 'invalid_type') return kinds[issue.expected];
  if (issue.code === 'invalid_value') return issue.values.map(String).join(' or ');
  if (issue.code === 'too_small') return `at least ${issue.minimum}${units[issue.origin] ?? ''}`;
  if (issue.code === 'too_big') return `at most ${issue.maximum}${units[issue.origin] ?? ''}`;
  if (issue.code !== 'invalid_union') return undefined;
  const all = issue.errors.flatMap((errors) => errors.flatMap((each) => expectedBy(each) ?? []));
  return all.length === 0 ? undefined : [...new Set(all)].join(' or ');
}

function valueAt(settings: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined), settings);
}

/** Characters of a value that a message repeats. */
const mostShown = 60;

function found(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group';
  const written = JSON.stringify(value);
  return written.length > mostShown ? `${written.slice(0, mostShown)}…"` : written;
}
