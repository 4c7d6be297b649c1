/** What the reading of one text may look at besides the text: settings, and what the whole archive tells. */
import { dirname } from 'node:path/posix';
import type { DateContext } from '../../dates/dateContext.js';
import { readPartialDate } from '../../dates/readPartialDate.js';
import type { SourcePath } from '../../model/brands.js';
import { type ArchiveKnowledge, placeMark, type ShownOrder, writerMarks } from '../../model/knowledge.js';
import { lineKey } from '../../model/lineKey.js';
import { namedParts } from '../../model/namedParts.js';
import { nameKey } from '../../model/nameKey.js';
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
  /** Whether a line is one of fewer texts, which makes it a label where a headline stands below. */
  readonly isSharedLabel: (text: string) => boolean;
  /** Whether names of writers are known from other texts. */
  readonly knowsWriters: boolean;
  /** Whether places in which other texts were written are known. */
  readonly knowsPlaces: boolean;
  /** What is known of a name, see `ShownNames`; 0 of one that stands nowhere as writers or places do. */
  readonly nameMark: (name: string) => number;
  /** The names in a line of nothing but names with which texts of the archive end; none where one of them is not such. */
  readonly signersIn: (line: string) => readonly string[];
  /** The rule by which a line at that end is no part of the text. */
  readonly isBoilerplate: (text: string, end: 'head' | 'tail') => SwitchableRule | undefined;
  /** Whether archive.yaml forbids to remove a line. */
  readonly isKept: (text: string) => boolean;
}

/** "Pay April 13", "Record March 30": a word or two and a day without its year, as wires set them below a text. */
const wordAndDay = /^\p{Lu}\p{L}*(?: \p{L}+)? (\p{L}{3,12}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,12})$/u;
function statesDay(text: string): boolean {
  const day = /\d/.test(text) ? wordAndDay.exec(text)?.[1] : undefined;
  return day !== undefined && readPartialDate(day) !== undefined;
}

/** What may stand before a name that signs. */
const signing = /^(?:[—–―-]{1,3}|\(|by)\s?/iu;
const betweenNames = /\s?,\s|\s(?:and|&|und|et|y|e|и)\s/u;

export function parseContext(path: SourcePath, settings: Settings, knowledge: ArchiveKnowledge): ParseContext {
  const names = publicationNames(settings);
  const { remove, keep } = settings.boilerplate;
  const isKept = (text: string): boolean => keep.some((pattern) => matchesLine(text, pattern));
  const nameMark = (name: string): number => knowledge.names.get(nameKey(name)) ?? 0;
  const knowsWriters = knowledge.names.size > 0 && ruleIsOn('writer-shown', settings);
  const signersIn = (line: string): readonly string[] => {
    const names = knowsWriters ? namedParts(line) : [];
    if (names.length === 0 || names.join() !== line.replace(signing, '').replace(/[.)]$/u, '').split(betweenNames).join()) return [];
    return names.every((name) => (nameMark(name) & writerMarks.behind) !== 0) ? names : [];
  };
  const knowsPlaces = knowledge.names.size > 0 && ruleIsOn('dateline-shown', settings);
  const isShown = (line: string): boolean => {
    const mark = knowsWriters || knowsPlaces ? nameMark(line) : 0;
    return mark === 0
      ? false
      : (knowsWriters && (mark & writerMarks.below) !== 0) ||
          (knowsPlaces && (mark & (placeMark({ form: 'alone', inCapitals: false }) | placeMark({ form: 'alone', inCapitals: true }))) !== 0);
  };
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
    isRecurringHead: (text) => knowledge.lines.head.size > 0 && knowledge.lines.head.has(lineKey(text)) && !isShown(text),
    isSharedLabel: (text) => knowledge.lines.labels.size > 0 && knowledge.lines.labels.has(lineKey(text)) && !isShown(text),
    knowsWriters,
    knowsPlaces,
    nameMark,
    signersIn,
    isBoilerplate: (text, end) => {
      if (isKept(text)) return undefined;
      if (ruleIsOn('owners-boilerplate', settings) && remove.some((pattern) => matchesLine(text, pattern))) return 'owners-boilerplate';
      return end === 'tail' &&
        ruleIsOn('learned-tail', settings) &&
        knowledge.lines.tail.size > 0 &&
        knowledge.lines.tail.has(lineKey(text)) &&
        !statesDay(text) &&
        signersIn(text).length === 0
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
