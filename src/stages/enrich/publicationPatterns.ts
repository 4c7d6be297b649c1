/** The numbering of each declared publication, made into regular expressions once. */
import type { Settings } from '../../model/settings.js';
import { listSeparator } from './listSeparator.js';

export interface PublicationPattern {
  readonly abbreviation: string;
  /**
   * Finds the name with a number or, with `hasDate`, with the words before a date, which begins where the match ends. Its group `earlier` are
   * the numbers before the last, where only that has its year (`HB 12 and 14/97`); `label` is the word before a number.
   */
  readonly pattern: RegExp;
  readonly hasDate: boolean;
  /** The pattern begins with the name; else it is only a number after a cue word. */
  readonly isNamed: boolean;
  /** A further number of a list, where it begins: as the numbering has it, and with its label or bare. */
  readonly whole: RegExp;
  readonly bare: RegExp;
  /** Where a number may be told by itself: the numbering begins with words. */
  readonly isLabelled: boolean;
}

const known = new WeakMap<Settings['publications'], readonly PublicationPattern[]>();
const space = '[\\s\\u00A0]';
/** Words for a number: a text may print another than its owner declares, and its plural. */
const numberWord = '(?:numbers?|nos?|nrn?|nn?|n[°ºo]s?|№№?|n[uú]ms?|numéros?|issues?|heft|hefte|ausgaben?|#)\\.?';
/** Chinese and Japanese part no words: a name may follow one, and a number a name, without a space. */
const unparted = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
const comma = '[,،、，]';
/** What closes a name in quotation marks: `« Le Quai » n° 12`, `《海港报》第12期`. */
const closing = '[»”"“’」』》〉]';
/** What may not follow a number that is an issue's. */
const end = '(?![\\d/%]|[.,]\\d)';

export function publicationPatterns(settings: Pick<Settings, 'publications'>): readonly PublicationPattern[] {
  const { publications } = settings;
  const made = known.get(publications) ?? publications.flatMap((each) => patternsOf(each, publications.length === 1));
  known.set(publications, made);
  return made;
}

function patternsOf(publication: Settings['publications'][number], isOnly: boolean): PublicationPattern[] {
  const { abbreviation, name } = publication;
  const names = [abbreviation, ...(name === undefined ? [] : [name])].map((each) => escaped(each).replace(/ /g, `${space}{1,2}`)).sort((a, b) => b.length - a.length);
  // "H.L. No. 9" where "HL" is declared.
  if (/^\p{Lu}{2,6}$/u.test(abbreviation)) names.push([...abbreviation].map((letter) => `${letter}\\.`).join(`${space}?`));
  const lead = `(?:${names.map((each) => `${new RegExp(`^[${unparted}]`, 'u').test(each) ? '' : '(?<![\\p{L}\\p{N}])'}${each}`).join('|')})`;
  const parted = `(?:${space}?${closing})?(?:${comma}?${space}{1,2}|${comma}|(?<=[${unparted}]|${closing}))`;
  return [publication.numbering].flat().flatMap((template): PublicationPattern[] => {
    const hasDate = template.includes('{date}');
    const numbers = numbersOf(template);
    const close = hasDate ? '' : end;
    const isLabelled = !template.startsWith('{');
    const mark = isLabelled ? '' : `(?:(?<label>${numberWord})${space}?)?`;
    const shared = {
      abbreviation,
      hasDate,
      whole: new RegExp(`(?:${numberWord}${space}?)?${numbers}${close}`, 'iuy'),
      bare: new RegExp(`(?<label>${numberWord}${space}?)?(?<number>\\d{1,5})${close}`, 'iuy'),
      isLabelled,
    };
    const patterns: PublicationPattern[] = [
      { ...shared, isNamed: true, pattern: new RegExp(`${lead}${parted}\\(?${mark}${hasDate ? '' : earlierNumbers(template)}${behindName(template)}${close}`, 'giu') },
    ];
    // "No. 12 of the Harbour Bulletin"; a bare number before the name would be too little.
    if (!hasDate && !template.startsWith('{number}')) {
      const of = `${space}(?:of|der|des|du|de|del|della|do|da)${space}(?:the${space}|la${space}|le${space})?`;
      patterns.push({ ...shared, isNamed: true, pattern: new RegExp(`(?<![\\p{L}\\p{N}])${numbers}${end}${of}(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'giu') });
    }
    // "see No. 12": where there is but one publication, a cue and the whole form are enough.
    if (isOnly && isLabelled) patterns.push({ ...shared, isNamed: false, pattern: new RegExp(`(?<![\\p{L}\\p{N}])${numbers}${close}`, 'giu') });
    return patterns;
  });
}

/** Behind the name a year is label enough: "VB 1/99" where "Nr. {number}/{year}" is declared; and two numbers may be one issue: "GWR 219/220". */
function behindName(template: string): string {
  const numbers = numbersOf(template);
  if (/\{number\}$/.test(template) && !template.includes('{year}')) return `${numbers}(?:/(?<second>\\d{1,5}))?`;
  const label = /^[^{]+(?=\{number\}[^{]{1,2}\{year\}$)/.exec(template)?.[0];
  return label === undefined ? numbers : numbersOf(template.slice(label.length)).replace(/^/, `(?:${numbersOf(`${label}{number}`).slice(0, -numbersOf('{number}').length)})?`);
}

/** The numbers before the one that the year follows: `12 and` of `12 and 14/97`, `12-` of `12-14/97`. */
function earlierNumbers(template: string): string {
  return /^\{number\}[^{]{1,4}\{year\}$/.test(template) ? `(?:(?<earlier>\\d{1,4}(?:${listSeparator}\\d{1,4}){0,8}${listSeparator}))?` : '';
}

function numbersOf(template: string): string {
  const parts = { number: '(?<number>\\d{1,5})', year: '(?<year>\\d{4}|\\d{2})', volume: '(?<volume>\\d{1,4})' };
  return template
    .replace(/\{date\}.*$/, '')
    .split(/(\{\w+\})/)
    .map((part, index, all) => {
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      if (name !== undefined) return parts[name as keyof typeof parts];
      const isBeforeNumber = all[index + 1] === '{number}';
      return escaped(part)
        .replace(/\\\./g, '\\.?')
        .replace(/,? +/g, (gap) => (gap.startsWith(',') ? `,?${space}{0,2}` : `${space}{0,2}`))
        .replace(/\bissue\b/i, 'issues?')
        .replace(/(?<!\p{L})(?:no|nr|n°|nº|№|núm|issue|heft)(?:\\\.\?)?(?!\p{L})/iu, (word) => (isBeforeNumber ? numberWord : word));
    })
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
