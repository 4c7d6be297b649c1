import type { DateMention } from './dateMention.js';

/** A mention before its words are cut out of the text. */
export type FoundDate = Omit<DateMention, 'text'>;
