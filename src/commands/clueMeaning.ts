import { clueText } from '../model/clueText.js';
import type { Clue } from '../model/date.js';
import { en } from '../model/messages/en.js';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** What a clue says, in English and with days as ISO 8601 has them; and to the owner, what would make it count. */
export function clueMeaning(clue: Clue): string {
  const text = clueText(clue, en, { date: (iso) => iso, year: String, weekday: (weekday) => weekdays[weekday - 1] ?? '' });
  return clue.says === 'issueUnknown' ? `${text}; where archive.yaml says how often that publication appears, the date may follow` : text;
}
