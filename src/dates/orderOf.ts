import type { DateContext } from './dateContext.js';

/** Places that write the month first, and places of English that write the day first. Of the others one cannot tell. */
const monthFirst = /^(?:fil|tl|en-(?:[a-z]{4}-)?(?:us|ph|pr|gu|vi|as|mp|lr))\b/;
const dayFirst = /^en-(?:[a-z]{4}-)?(?:gb|au|nz|ie|in|za|pk|bd|lk|ng|ke|gh|ug|tz|zw|zm|sg|my|hk|mt|jm|tt|bb|bs|gi|im|je|gg|150|001)\b/;

/** Whether day or month is first in `03/04/1912`; undefined where nothing tells. */
export function orderOf(context: DateContext): 'day-first' | 'month-first' | undefined {
  if (context.order !== undefined) return context.order;
  const language = context.language?.toLowerCase().replaceAll('_', '-') ?? '';
  if (monthFirst.test(language)) return 'month-first';
  if (language === '' || language === 'und' || (/^en\b/.test(language) && !dayFirst.test(language))) return undefined;
  return 'day-first';
}
