/** JSON Schema (draft 2020-12) of a line of the data, for those who download it. A test holds the lines to it. */
const text = (description: string) => ({ type: 'string', description }) as const;
const whole = (description: string) => ({ type: 'integer', minimum: 0, description }) as const;
const day = (description: string) => ({ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description }) as const;
const group = (properties: Readonly<Record<string, object>>, required: readonly string[], description: string) => ({
  type: 'object',
  description,
  properties,
  required,
  additionalProperties: false,
});

const date = {
  edtf: text('The date as precisely as it is known and no more, in EDTF (ISO 8601-2): 2022-01, 2022-01-15?, [2022-01-13..2022-01-31].'),
  earliest: day('First day that it can be.'),
  latest: day('Last day that it can be.'),
  precision: { enum: ['decade', 'year', 'month', 'day', 'minute', 'second'], description: 'How precisely it is stated.' },
  rule: text('Rule that read it.'),
  evidence: text('The words that it was read from.'),
} as const;
const dateFields = Object.keys(date);

export const recordSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'An article of the archive',
  ...group(
    {
      id: { type: 'string', pattern: '^[\\da-f]{16}$', description: 'Identity of the article, the same in every edition while its file keeps its path.' },
      address: text('Address of its page, relative to the archive’s.'),
      url: { type: 'string', format: 'uri', description: 'Address of its page in full, where the archive knows its own.' },
      source: text('Path of the file that it was read from.'),
      headline: text('Headline.'),
      headlineIsMade: { type: 'boolean', description: 'The source has no headline: this one is made of the opening words.' },
      kicker: text('Label above the headline.'),
      deck: text('Line or lines under the headline.'),
      authors: {
        type: 'array',
        description: 'Names of the byline, as printed.',
        items: group({ name: text('Name.'), role: text('Post, agency or place as printed after the name.') }, ['name'], 'An author.'),
      },
      dateline: group(
        { place: text('Place.'), date: text('Date, as printed.'), agency: text('Agency, as printed.') },
        ['place'],
        'Place, and the date and agency if any, as printed at the start of the text.',
      ),
      date: group(
        { ...date, isInferred: { type: 'boolean', description: 'Nothing states it: it follows from clues.' } },
        [...dateFields, 'isInferred'],
        'Date of publication, absent where nothing is known of it.',
      ),
      otherDates: { type: 'array', items: group(date, dateFields, 'A date.'), description: 'Other dates that the source states for its publication.' },
      section: text('Section.'),
      issue: group(
        {
          label: text('As the archive writes it.'),
          publication: text('Abbreviation of the periodical.'),
          volume: whole('Volume.'),
          number: whole('Number of the issue.'),
          through: whole('Second number of a double issue.'),
          year: whole('Year that the issue is numbered in.'),
        },
        ['number'],
        'Issue in which it appeared.',
      ),
      page: text('Page or pages of the paper.'),
      topics: { type: 'array', items: { type: 'string' }, description: 'Topics that the source gives.' },
      language: text('Language, as a BCP 47 tag.'),
      wordCount: whole('Words of the text.'),
      references: {
        type: 'array',
        description: 'References in the text to issues and other articles, in order.',
        items: group({ text: text('Words of the reference.'), address: text('Address that it leads to in the archive.') }, ['text'], 'A reference.'),
      },
      text: text('The text as on its page; a blank line between paragraphs, a line for each entry of a list and row of a table.'),
    },
    ['id', 'address', 'source', 'headline', 'headlineIsMade', 'authors', 'topics', 'language', 'wordCount', 'references', 'text'],
    'One line of the data in JSON Lines. A field that the source does not state is left out.',
  ),
};
