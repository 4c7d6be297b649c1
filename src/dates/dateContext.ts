/** What is known about a text before its dates are read. Every part may be missing: then only what the date itself says counts. */
export interface DateContext {
  /** Which of `03/04/1912` comes first, where the archive's owner has said so. It goes before the language. */
  readonly order?: 'day-first' | 'month-first';
  /** BCP 47 tag of the language that the text is in. */
  readonly language?: string;
  /** Whether a written form (a name in `dateFormNames`) may be read. All may, where this is missing. */
  readonly isOn?: (form: string) => boolean;
}
