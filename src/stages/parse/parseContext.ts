/** What the reading of one text may look at besides the text: settings, and what the whole archive tells. */
import { dirname } from 'node:path/posix';
import type { DateContext } from '../../dates/dateContext.js';
import type { SourcePath } from '../../model/brands.js';
import type { ArchiveKnowledge, ShownOrder } from '../../model/knowledge.js';
import { lineKey } from '../../model/lineKey.js';
import type { SwitchableRule } from '../../model/ruleCatalogue.js';
import { ruleIsOn } from '../../model/ruleIsOn.js';
import type { Settings } from '../../model/settings.js';
import { matchesLine } from './removal/matchesLine.js';

export interface ParseContext {
  readonly path: SourcePath;
  readonly settings: Settings;
  readonly dates: DateContext;
  /** Which of day and month comes first in the files of the same folder. */
  readonly folderOrder: ShownOrder | undefined;
  /** Whether a text is the name of the archive or of one of its publications. */
  readonly isPublicationName: (text: string) => boolean;
  /** Whether archive.yaml names a section so, or a folder that it shows under another name. */
  readonly isSection: (text: string) => boolean;
  /** Whether many files of the archive begin with this line. */
  readonly isRecurringHead: (text: string) => boolean;
  /** The rule by which a line at that end is no part of the text. */
  readonly isBoilerplate: (text: string, end: 'head' | 'tail') => SwitchableRule | undefined;
  /** Whether archive.yaml forbids to remove a line. */
  readonly isKept: (text: string) => boolean;
}

/** A sentence with a number in it: texts that differ in nothing but their numbers say different things. */
const statesNumber = /^\p{Lu}(?=.*\p{Nd})(?:\S+\s+){3}.*\p{L}.*[.!?。]$/u;

export function parseContext(path: SourcePath, settings: Settings, knowledge: ArchiveKnowledge): ParseContext {
  const names = publicationNames(settings);
  const { remove, keep } = settings.boilerplate;
  const isKept = (text: string): boolean => keep.some((pattern) => matchesLine(text, pattern));
  return {
    path,
    settings,
    dates: {
      isOn: (form) => settings.rules[form as SwitchableRule] !== false,
      ...(settings.dateOrder === undefined ? {} : { order: settings.dateOrder }),
      ...(settings.language === 'en' ? {} : { language: settings.language }),
    },
    folderOrder: knowledge.orders.get(dirname(path)),
    isPublicationName: (text) => text.length <= 80 && names.has(folded(text)),
    isSection: (text) => Object.entries(settings.sections).some((names) => names.some((name) => folded(name) === folded(text))),
    isRecurringHead: (text) => knowledge.lines.head.size > 0 && knowledge.lines.head.has(lineKey(text)),
    isBoilerplate: (text, end) => {
      if (isKept(text)) return undefined;
      if (ruleIsOn('owners-boilerplate', settings) && remove.some((pattern) => matchesLine(text, pattern))) return 'owners-boilerplate';
      return end === 'tail' && ruleIsOn('learned-tail', settings) && knowledge.lines.tail.size > 0 && knowledge.lines.tail.has(lineKey(text)) && !statesNumber.test(text)
        ? 'learned-tail'
        : undefined;
    },
    isKept,
  };
}

export function ruleIsOnIn(rule: SwitchableRule, context: ParseContext): boolean {
  return ruleIsOn(rule, context.settings);
}

/** By settings, which are the same for all files of an archive. */
const namesBySettings = new WeakMap<Settings, ReadonlySet<string>>();

function publicationNames(settings: Settings): ReadonlySet<string> {
  let names = namesBySettings.get(settings);
  if (names === undefined) {
    names = new Set([settings.name, ...settings.publications.flatMap((each) => [each.abbreviation, each.name ?? each.abbreviation])].map(folded));
    namesBySettings.set(settings, names);
  }
  return names;
}

function folded(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[.\s]+/g, ' ')
    .trim();
}
