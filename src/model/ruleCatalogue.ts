/**
 * Every rule by which a text is understood, with one line that says what it does. Evidence and removed text name their
 * rule; archive.yaml switches rules off (`rules: { deck-line: false }`). docs/rules.md is generated from this table.
 */

/** Rules that the owner of an archive may switch. */
export const ruleCatalogue = {
  // Where metadata is found.
  'front-matter': 'The fields at the top of the file, between two fences such as `---`.',
  'header-block': 'Lines such as `Title: …` or `BYLINE: …` at the top of the text, without a fence.',
  'mail-header': 'The header of a mail or a news message: `From`, `Subject`, `Date`.',
  sidecar: 'The file `name.meta.yaml` beside the text.',
  'table-row': 'The row of a table of articles (`articles.csv`) that names the file.',
  'authors-file': 'Ids of authors are names in the file of authors.',

  // The head of a text.
  'first-line': 'The first line that stands by itself is the headline.',
  'first-heading': 'The first heading of the Markdown is the headline.',
  'capitals-headline': 'A headline in capitals goes on in the next line.',
  'continued-headline': 'A headline goes on in the next line, which begins with a small letter.',
  'prose-is-no-headline': 'A first line that is a sentence of the text is no headline.',
  'divided-headline': 'The headline shares its line with the section, the paper or the writer.',
  'headline-underline': 'A line of nothing but marks under the headline.',
  'repeated-headline': 'A line that repeats the headline is not shown twice.',
  'kicker-line': 'A short label above the headline is the kicker.',
  'recurring-label': 'A first line that many files share is a label and no headline; several of them, and such a line below the headline, belong to the page.',
  'unsaid-line': 'A line above the headline of which the text says nothing, while it repeats the words of a line below, is no headline and stays in the text.',
  'section-line': 'A first line that names a section, such as LETTERS, is the section.',
  'deck-line': 'A line between the headline and the byline, date or text is the deck, and so is a summary with which the text begins again.',
  'byline-line': 'A line that begins with “By” (in any of the languages) and goes on with names is the byline.',
  'name-line': 'A line with nothing but a person’s name under the headline is the byline.',
  'name-and-paper-line': 'A line with a name and an agency, a paper or a post is the byline.',
  'closing-byline': 'A last line “By …” is the byline where the head has none.',
  'closing-source': 'A last line with the paper’s name and its day, or with an agency’s mark and the day on which it sent the text, states that day.',
  'closing-card': 'Fields that a database prints under a text, such as `Publication title: …`, are its metadata.',
  'closing-date': 'A last line with nothing but a day is the day of publication where nothing else states one.',
  'date-line': 'A line at the top with nothing but a date states the day of publication.',
  'publication-line': 'A line at the top with the paper’s name, its date or its edition.',
  'slug-line': 'A line at the top that an agency wrote for its clients: the slug of a story, its length, a note to the desk.',
  'release-line': 'A line above the headline of an official release that names the office, says when it may be printed, or whom to ask.',
  'page-line': 'A line at the top that tells page, column or desk, or a page beside the section or the paper.',
  'count-line': 'A line at the top with what a page offers its readers, or how many of them there were.',
  'caption-line': 'A line at the top that tells of a picture stays in the text, and is no headline and no deck.',
  'length-line': 'A line at the top that tells the length of the text.',
  'address-line': 'A line at the top with nothing but a web address.',
  'issue-line': 'A line at the top that tells volume and number of the issue.',
  'dateline-place': 'The place in capitals, or with an agency, before the first sentence is the dateline.',
  'dateline-day': 'The day in the dateline, with the year that another statement gives.',

  // Dates, by their written form.
  'iso-date': 'A date such as 2022-01-20.',
  'iso-date-time': 'A date and time such as 2022-01-20T10:30:00Z.',
  'iso-month': 'A month such as 2022-01.',
  year: 'A year such as 1997, or a decade such as 199X.',
  'compact-date': 'A date such as 20220120.',
  'edtf-interval': 'An interval in EDTF, such as 2022-01-13/2022-01-31.',
  'edtf-set': 'Days in EDTF of which one is meant, such as [1912-03-04,1912-04-03].',
  'edtf-season': 'A season in EDTF, such as 1997-21.',
  'year-span': 'Years from one to another, such as 1890–95, and a decade such as 1890s.',
  'named-date': 'A day with the month’s name, such as March 9, 1987, in any of the languages.',
  'named-month': 'A month with its name, in any of the languages.',
  'named-range': 'Days or months from one to another, such as May 3-4, 1997, or May-June 1997.',
  'numeric-date': 'A day in digits, such as 3.4.1912 or 03/04/1912.',
  'numeric-range': 'Days from one to another in digits, such as 20.-22.01.2022.',
  'mail-date': 'A date as mail programs write it.',
  'system-date': 'A date as computers print it, such as Mon Oct 5 10:30:00 1992.',
  'double-date': 'A day by the Julian and the Gregorian calendar, such as 11/23 March 1854.',
  season: 'A season of a year, such as Spring 1998.',
  quarter: 'A quarter of a year, such as Q1 1998.',
  feast: 'A feast of a year, such as Christmas 1921.',
  week: 'A week by its first or last day, such as week ending May 9, 1920.',
  'roman-month': 'A date with the month in Roman numerals.',
  'cjk-date': 'A date such as 2022年1月20日.',
  'era-date': 'A date in a year of an era, such as 昭和39年10月10日 or 民國九年.',
  'solar-hijri-date': 'A day of the calendar of Iran, such as 24 فروردین 1398.',
  'lunar-hijri-date': 'A day of the Islamic calendar, such as 15 رمضان 1443 هـ: one of four days, since countries see the moon at different times.',
  'thai-date': 'A day as Thai papers print it, such as 12 มีนาคม 2562, whose years are counted from the Buddha.',
  'cjk-range': 'Days or months from one to another, such as 2022年1月～2月.',
  'qualified-date': 'A date that is approximate, doubted, or of which a part is meant: c. 1843, 1843 [?], mid-May 1920.',
  'named-day': 'A day without its year in the running text, such as March 9.',
  'month-alone': 'A month without its year in the running text, such as in January.',
  'order-shown': 'Another date of the file, its language or three files of its folder show whether the day or the month comes first.',
  'file-name-day': 'The day at the beginning of the file’s name.',
  'file-name-compact-day': 'The day in eight digits at the beginning of the file’s name.',
  'file-name-month': 'The month at the beginning of the file’s name.',
  'file-name-page': 'The page of the paper in the file’s name, after the day or the issue.',
  'address-day': 'The day or the month in the address of the page, where nothing else states one.',
  'folder-date': 'The year, month and day that the folders name.',

  // Issue and section.
  'issue-folder': 'The folder names the issue.',
  'issue-file-name': 'The file’s name begins with the number of the issue.',
  'section-folder': 'The folder names the section.',

  // The shape of the text.
  'subhead-line': 'A short line by itself between paragraphs is a subhead.',
  'list-lines': 'Lines with bullets, or numbered from 1, are a list.',
  'quoted-lines': 'Lines that begin with > are a quotation.',
  'note-paragraph': 'A paragraph such as “For the record:” or “Correction:” is a note.',

  // What is left out of the page.
  'print-widget': 'A line that offers to print the page.',
  'share-widget': 'A line that offers to share the page.',
  'more-widget': 'A line that leads to more texts.',
  'comment-widget': 'A line about comments.',
  'subscribe-widget': 'A line that offers a subscription, or under which an advertisement stood.',
  'navigation-line': 'A line of links of the page around the text, its menu, or the headlines of other articles above it.',
  'copyright-line': 'A line that states the copyright, after the text.',
  'credit-line': 'A line after the text with the names or initials of its editors.',
  'cookie-notice': 'A line in which the page asks to store cookies.',
  'label-widget': 'A line after the text with the labels of the page.',
  'sign-off': 'The name of an agency by itself after the text.',
  'mail-signature': 'The lines under `-- ` at the end of a mail.',
  'end-mark': 'A mark such as -30- or ### after the text.',
  'continued-line': 'A line such as “Continued on page 4” after the text.',
  'learned-tail': 'A line that ends many files of the archive and is no part of their texts.',
  'learned-head': 'A line that begins many files of the archive and is no part of their texts.',
  'owners-boilerplate': 'A line that archive.yaml lists under `boilerplate.remove`.',
  'list-marker': 'The bullet, the number or the mark of an entry in a list, which the page draws itself.',
  'quote-marker': 'The > before a quoted line, which the page draws itself.',
  'character-reference': 'A character reference of HTML, such as &amp;, is read as its character.',
  'template-tag': 'A tag of another program’s template language.',
  'hugo-shortcode': 'A shortcode of Hugo.',
  'template-address': 'An address that another program’s template would fill in.',
  'template-expression': 'An expression of another program’s template language.',
  'kramdown-attributes': 'Attributes in the manner of kramdown.',
  'wordpress-shortcode': 'A shortcode of WordPress.',
  'wiki-embed': 'A picture or a note that Obsidian embeds, `![[name]]`; a picture is shown in its place.',

  // References and what follows from them.
  'declared-publication': 'The abbreviation or name of a declared publication with one of its numbers.',
  'cue-word': 'A word such as “cf.” or “see” before an abbreviation and a number.',
  'own-issue': 'Words such as “our issue of” before a day.',
  'headline-reference': 'A word such as “see” before the quoted headline of another article.',

  // Inference of a date that nothing states.
  'clue-reference': 'An issue that the text refers to appeared before the text.',
  'clue-day': 'A day that the text tells of in the past tense lies before it, by less than half a year where no year is named.',
  'clue-this-month': '“Earlier this month” and the one month whose days are named are the month of the text.',
  'clue-weekday': 'A weekday and a day of the month together are right in some years only.',
  'clue-issue-schedule': 'The number of its own issue tells when the text appeared.',
  'clue-issue-neighbours': 'Other texts of the same issue state a date.',
  'clue-folder-neighbours': 'The other files of the folder are all of a short time.',

  // Other understanding.
  'encoding-detected': 'The encoding of a file that is not UTF-8 is told from its bytes.',
  'mojibake-repair': 'Text that was decoded wrongly before it came here is mended. Off unless it is switched on.',
  'language-of-words': 'The language is told from the words.',
  'language-of-quotation': 'A quotation of some length in another language than the text is marked as such.',
  'acronym-definition': 'An abbreviation in parentheses after the words it stands for.',
  'near-duplicate': 'Two texts share most of their words.',
  'authority-name': 'A name of the files of people and places stands in the text.',
  'related-words': 'Two texts share words that are rare in the archive, and are shown as related.',
} as const;

/** Rules that protect readers; they cannot be switched off. */
export const safeguards = {
  overruled: 'A line of the text that says something else than the metadata, which counts.',
  'control-characters': 'Characters that no page can carry.',
  'unsafe-html': 'HTML that could run code or load something.',
  'unsafe-address': 'An address that could run code.',
  'html-comment': 'A comment in HTML.',
  'unused-definition': 'The address of a link that is not in the text.',
  'link-title': 'The title of a link into the archive.',
  'picture-title': 'The title of a picture that has another description.',
  'unreadable-front-matter': 'Front matter that could not be read.',
} as const;

export type SwitchableRule = keyof typeof ruleCatalogue;
export type RuleName = SwitchableRule | keyof typeof safeguards;

/** Rules that are off unless archive.yaml switches them on. */
export const rulesOffByDefault: ReadonlySet<SwitchableRule> = new Set(['mojibake-repair']);
