/** All fields, in the order in which they depend on one another. One file for each. */
import type { ParsedFields } from '../../../model/article.js';
import { bylines } from './bylines.js';
import { datelineField } from './datelineField.js';
import { dates } from './dates.js';
import { draft } from './draft.js';
import { type FieldInput, textsOf } from './fieldInput.js';
import { fieldNames } from './fieldNames.js';
import { headline } from './headline.js';
import { issue } from './issue.js';
import { language } from './language.js';
import { section } from './section.js';
import { textField } from './textField.js';
import { topics } from './topics.js';

export function readFields(input: FieldInput): ParsedFields {
  const { reading } = input;
  const dateline = datelineField(input);
  const statements = dates(input, dateline);
  return compact({
    headline: headline(input),
    kicker: textField(input, ...fieldNames.kicker) ?? reading.kicker,
    deck: textField(input, ...fieldNames.deck) ?? reading.deck,
    bylines: bylines(input),
    dateline,
    dates: statements,
    section: section(input),
    issue: issue(input, statements[0]),
    page: textField(input, ...fieldNames.page),
    topics: topics(input),
    language: language(input),
    slug: textField(input, ...fieldNames.slug),
    aliases: fieldNames.aliases.flatMap((name) => textsOf(input, input.take(name))),
    excerpt: textField(input, ...fieldNames.excerpt),
    draft: draft(input),
    notes: reading.notes,
  });
}

/** The same object without its undefined members. */
function compact<T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };
}
