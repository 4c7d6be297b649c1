/** Names of settings in groups within groups, for who mistypes one. */
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** Names that a group may have, at a path that the settings have. Empty where no group is expected. */
export function settingNames(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const { def } = schema._zod as z.core.$ZodTypeInternals & { readonly def: z.core.$ZodTypes['_zod']['def'] };
  const [first, ...rest] = path;
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'prefault':
      return settingNames(def.innerType, path);
    case 'union':
      return def.options.flatMap((option) => settingNames(option, path));
    case 'array':
      return path.length === 0 ? [] : settingNames(def.element, rest);
    case 'object': {
      if (path.length === 0) return Object.keys(def.shape);
      const part = def.shape[String(first)];
      return part === undefined ? [] : settingNames(part, rest);
    }
    default:
      return [];
  }
}

/** Of a setting that may be words or a group: what is mistyped in the group, if that is what it is; else the issue itself, which has words for both. */
export function unknownInGroup(issue: Issue, isMistyped: (name: string, path: readonly PropertyKey[]) => boolean): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const unknown = issue.errors.flat().flatMap((each) => {
    const path = [...issue.path, ...each.path];
    return each.code === 'unrecognized_keys' && each.keys.every((key) => isMistyped(key, path)) ? [{ ...each, path }] : [];
  });
  return unknown.length === 0 ? [issue] : unknown;
}
