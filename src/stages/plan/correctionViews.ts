import type { Article } from '../../model/article.js';
import type { DateReading } from '../../model/date.js';
import type { CorrectionView } from '../../model/views.js';
import { dateText } from './dateText.js';
import { machineDate } from './dateView.js';
import type { PlanContext } from './planContext.js';

/** In order of time, so that the last word is the last; those without a date after the others. */
export function correctionViews(article: Article, context: PlanContext): CorrectionView[] {
  const key = (date: DateReading | undefined): string => date?.earliest ?? '9999-99-99';
  return [...(article.corrections ?? [])]
    .sort((a, b) => (key(a.date) < key(b.date) ? -1 : key(a.date) > key(b.date) ? 1 : 0))
    .map(({ text, date, inText }) => {
      const datetime = date === undefined ? undefined : machineDate(date.edtf);
      return {
        text,
        ...(date === undefined ? {} : { date: { text: dateText(date, context), edtf: date.edtf, ...(datetime === undefined ? {} : { datetime }) } }),
        ...(inText === undefined ? {} : { href: `#${inText}` }),
      };
    });
}
