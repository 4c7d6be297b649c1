/** References to another issue of the same paper by its number: `our issue 9/21`, `unsere Ausgabe 3/98`, `notre numéro 216`, `cf. No. 12/21`. */
import type { IssueRef } from '../../model/article.js';
import { yearOf } from '../../model/issue.js';
import type { Settings } from '../../model/settings.js';
import type { FoundReference } from './findReferences.js';
import { firstMatches } from './firstMatches.js';
import { isCued } from './isCued.js';

/** The words for a number that stand before it; without one of them, the year must follow. */
const mark = '(?<mark>no\\.?|nr\\.?|n[º°]|núm\\.?|№|number|numéro|número|numero|nummer|номер[ае]?|issue no\\.?|#)';
/** Whose issue it is. */
const own =
  '\\b(?:our|unsere[rmn]?|unserem|notre|nuestr[oa]|il nostro|nel nostro|noss[oa]|ons|onze)[\\s\\u00A0](?:\\w{3,8}[\\s\\u00A0])?(?:(?:issue|edition|newsletter|bulletin|ausgabe|heft|rundbrief|édition|edición|boletín|edizione|bollettino|edição|boletim|editie)[\\s\\u00A0])?|(?<![\\p{L}])наш(?:ем|его|ему|ей|у)?[\\s\\u00A0](?:выпуск[ае]?[\\s\\u00A0])?';
const ownNumber = new RegExp(`(?<own>${own})(?:${mark}[\\s\\u00A0]?)?(?<number>\\d{1,4})(?:/(?<year>\\d{4}|\\d{2}))?(?![\\d/%]|[.,]\\d)`, 'giu');
const cuedNumber = /(?<![\p{L}\d])(?:no\.?|nr\.?|n[º°]|núm\.?|№|issue(?: no\.)?)[\s\u00A0]?(?<number>\d{1,3})\/(?<year>\d{4}|\d{2})(?![\d/%]|[.,]\d)/giu;
/** Quick to be asked of every paragraph: most have none of these. */
const anyOwn =
  /\b(?:[Oo]ur|[Uu]nsere|[Nn]otre|[Nn]uestr|nostro|[Nn]oss[oa]|[Oo]ns|[Oo]nze)\b[^\d\n]{1,30}\d|[Нн]аш[^.\d]{1,20}\d|[Uu]nsere[rmn] [^.\d]{1,20}\d|[Nn]uestr[oa] [^.\d]{1,20}\d/u;
/** "Nr. 4/98 dieses Briefes", "No. 4/98 of this letter". */
const ofThis = /^[\s\u00A0](?:dieses|dieser|of this|de (?:cette|ce|este|esta|esse|nuestr[oa])|di quest[oa]|van dit|этого)[\s\u00A0]\p{L}/u;
const ownReach = 20;
const anyYear = /\d\/\d\d/;

export function* ownNumberReferences(text: string, { publications }: Pick<Settings, 'publications'>, year: number | undefined): Generator<FoundReference> {
  const only = publications.length === 1 ? publications[0]?.abbreviation : undefined;
  if (anyOwn.test(text))
    for (const match of firstMatches(text, ownNumber)) {
      const { mark: marked, year: digits, own: words = '' } = match.groups ?? {};
      // "our 24/7 line", "our 10 members": a number of something else.
      const isNamed = marked !== undefined || /[\s\u00A0]\S{4,}[\s\u00A0]$/u.test(words);
      if (!isNamed || (marked === undefined && digits === undefined)) continue;
      yield referenceAt(text, match, { only, year });
    }
  if (anyYear.test(text))
    for (const match of firstMatches(text, cuedNumber))
      if (isCued(text, match.index, match.index + match[0].length) || ofThis.test(text.slice(match.index + match[0].length, match.index + match[0].length + ownReach)))
        yield referenceAt(text, match, { only, year });
}

function referenceAt(text: string, match: RegExpExecArray, { only, year }: { readonly only: string | undefined; readonly year: number | undefined }): FoundReference {
  const { number = '', year: digits } = match.groups ?? {};
  const issue: IssueRef = {
    ...(only === undefined ? {} : { publication: only }),
    number: Number(number),
    ...(digits === undefined ? {} : { year: yearOf(digits, year) }),
  };
  const [start, end] = [match.index, match.index + match[0].length];
  return { start, end, reference: { text: text.slice(start, end), issue, rule: 'own-issue' } };
}
