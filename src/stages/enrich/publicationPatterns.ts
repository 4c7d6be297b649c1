/** The numbering of each declared publication, made into regular expressions once. */
import type { Settings } from '../../model/settings.js';

export interface PublicationPattern {
  readonly abbreviation: string;
  /** Finds the name with a number or, with `hasDate`, with the words before a date, which begins where the match ends. */
  readonly pattern: RegExp;
  readonly hasDate: boolean;
  /** The pattern begins with the name; else it is only a number after a cue word. */
  readonly isNamed: boolean;
}

const known = new WeakMap<Settings['publications'], readonly PublicationPattern[]>();
const space = '[\\s\\u00A0]';

export function publicationPatterns(settings: Pick<Settings, 'publications'>): readonly PublicationPattern[] {
  const { publications } = settings;
  const made = known.get(publications) ?? publications.flatMap((each) => patternsOf(each, publications.length === 1));
  known.set(publications, made);
  return made;
}

function patternsOf(publication: Settings['publications'][number], isOnly: boolean): PublicationPattern[] {
  const { abbreviation, name } = publication;
  const names = [abbreviation, ...(name === undefined ? [] : [name])].map((each) => escaped(each).replace(/ /g, `${space}{1,2}`)).sort((a, b) => b.length - a.length);
  const lead = `(?<![\\p{L}\\p{N}])(?:${names.join('|')})`;
  return [publication.numbering].flat().flatMap((template): PublicationPattern[] => {
    const hasDate = template.includes('{date}');
    const numbers = numbersOf(template);
    const end = hasDate ? '' : '(?![\\d/%]|[.,]\\d)';
    const mark = /^\{(?:number)\}/.test(template) ? '(?:(?:no|nr|issue|heft|№|n°|nº|#)\\.?[\\s\\u00A0]?)?' : '';
    const patterns: PublicationPattern[] = [{ abbreviation, hasDate, isNamed: true, pattern: new RegExp(`${lead}(?:,?${space}{1,2}|,)\\(?${mark}${numbers}${end}`, 'giu') }];
    if (!hasDate) {
      // "No. 12 of the Harbour Bulletin"; a bare number before the name would be too little.
      if (!template.startsWith('{number}')) {
        patterns.push({
          abbreviation,
          hasDate,
          isNamed: true,
          pattern: new RegExp(
            `(?<![\\p{L}\\p{N}])${numbers}${end}${space}(?:of|der|des|du|de|del|della|do|da)${space}(?:the${space}|la${space}|le${space})?(?:${names.join('|')})(?![\\p{L}\\p{N}])`,
            'giu',
          ),
        });
      }
    }
    // "see No. 12": where there is but one publication, a cue and the whole form are enough.
    if (isOnly && !template.startsWith('{')) patterns.push({ abbreviation, hasDate, isNamed: false, pattern: new RegExp(`(?<![\\p{L}\\p{N}])${numbers}${end}`, 'giu') });
    return patterns;
  });
}

function numbersOf(template: string): string {
  const parts = { number: '(?<number>\\d{1,5})', year: '(?<year>\\d{4}|\\d{2})', volume: '(?<volume>\\d{1,4})' };
  return template
    .replace(/\{date\}.*$/, '')
    .split(/(\{\w+\})/)
    .map((part) => {
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      if (name !== undefined) return parts[name as keyof typeof parts];
      return escaped(part)
        .replace(/\\\./g, '\\.?')
        .replace(/,? +/g, (gap) => (gap.startsWith(',') ? `,?${space}{0,2}` : `${space}{0,2}`));
    })
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
