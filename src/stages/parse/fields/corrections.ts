import { readDate } from '../../../dates/readDate.js';
import type { Claim, Correction } from '../../../model/article.js';
import type { DateReading } from '../../../model/date.js';
import { diagnose } from '../../../model/diagnose.js';
import type { MetadataValue } from '../../../model/metadata.js';
import { evidenceOf, type FieldInput, isList, placeOf, printed } from './fieldInput.js';
import { fieldNames } from './fieldNames.js';

const dateNames = ['date', 'datum', 'fecha', 'published', 'when'];
const textNames = ['text', 'correction', 'note', 'description', 'body', 'content'];

/**
 * Corrections that the metadata lists: texts, texts that begin with their date (`2023-03-30: The boat is red.`), or groups
 * of a date and a text. A date that cannot be read stays in the text.
 */
export function corrections(input: FieldInput): Claim<Correction>[] {
  if (input.reading.metadata.length === 0) return [];
  const field = input.take(...fieldNames.corrections);
  if (field === undefined || field.value === null) return [];
  const items: readonly MetadataValue[] = isList(field.value) ? field.value : [field.value];
  const evidence = evidenceOf(input, field);
  return items.flatMap((item) => {
    const { date, text } = partsOf(item);
    if (text === '') return [];
    const reading = date === undefined ? undefined : readDate(date, input.context.dates)?.reading;
    if (reading === undefined || reading === 'impossible') {
      if (date === undefined) return [{ value: { text }, evidence }];
      input.report(diagnose(reading === undefined ? 'date/unreadable' : 'date/impossible', placeOf(input, field), { text: date }));
      return [{ value: { text: `${date}: ${text}` }, evidence }];
    }
    return [{ value: { text, date: reading satisfies DateReading }, evidence }];
  });

  function partsOf(item: MetadataValue): { readonly date?: string; readonly text: string } {
    if (item instanceof Map) {
      const dateName = dateNames.find((name) => typeof item.get(name) === 'string' && item.get(name) !== '');
      const textName = textNames.find((name) => typeof item.get(name) === 'string' && item.get(name) !== '');
      // What else the group holds stays beside its text.
      const others = [...item].filter(([name, value]) => name !== dateName && name !== textName && value !== null).map(([name, value]) => `${name}: ${printed(value)}`);
      const text = [textName === undefined ? '' : printed(item.get(textName) ?? null), ...others].filter((part) => part !== '').join(' · ');
      return { ...(dateName === undefined ? {} : { date: printed(item.get(dateName) ?? null) }), text: oneLine(text) };
    }
    const text = oneLine(printed(item));
    const [, before = '', after = ''] = /^([^:：]{4,40})[:：] (.+)$/.exec(text) ?? [];
    const reading = before === '' || !/\d/.test(before) ? undefined : readDate(before, input.context.dates)?.reading;
    return reading === undefined || reading === 'impossible' ? { text } : { date: before, text: after };
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
