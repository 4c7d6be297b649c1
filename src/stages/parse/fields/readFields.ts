/** All fields, in the order in which they depend on one another. One file for each. */
import type { ParsedFields } from '../../../model/article.js';
import { bylines } from './bylines.js';
import { corrections } from './corrections.js';
import { datelineField } from './datelineField.js';
import { dates } from './dates.js';
import { deck } from './deck.js';
import { draft } from './draft.js';
import { earlierAddresses } from './earlierAddresses.js';
import type { FieldInput } from './fieldInput.js';
import { fieldNames } from './fieldNames.js';
import { headline } from './headline.js';
import { issue } from './issue.js';
import { language } from './language.js';
import { page } from './page.js';
import { section } from './section.js';
import { slug } from './slug.js';
import { textField } from './textField.js';
import { topics } from './topics.js';

export function readFields(input: FieldInput): ParsedFields {
  const { reading } = input;
  const dateline = datelineField(input);
  const stated = language(input);
  const title = headline(input);
  const excerpt = textField(input, ...fieldNames.excerpt);
  const address = slug(input);
  const statements = dates(input, dateline, stated?.value);
  return {
    headline: title,
    kicker: textField(input, ...fieldNames.kicker) ?? reading.kicker,
    deck: deck(input),
    bylines: bylines(input),
    dateline,
    dates: statements,
    section: section(input, stated?.value),
    issue: issue(input, statements[0], title, excerpt),
    page: page(input),
    topics: topics(input),
    language: stated,
    slug: address,
    ...earlierAddresses(input, { date: statements[0], slug: address?.value, headline: title?.value }),
    excerpt,
    draft: draft(input),
    corrections: corrections(input),
    notes: reading.notes,
  };
}
