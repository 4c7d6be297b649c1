/** Datelines of papers in Devanagari: "नई दिल्ली, एजेंसी। ", "पटना (भाषा)। ", "लखनऊ, जागरण संवाददाता। ". The agency or the reporter's post leaves no doubt that a place stands before it. */
import type { FoundDateline } from './findDateline.js';

const word = '[\\u0900-\\u0963\\u0971-\\u097F]{2,14}';
const source = `एजेंसी|एजेंसियां|एजेंसियाँ|भाषा|प्रेट्र|प्रे|पीटीआई|वार्ता|यूएनआई|आईएएनएस|एएनआई|एएफपी|रॉयटर्स|रायटर|ब्यूरो|(?:${word} ){0,2}(?:संवाददाता|प्रतिनिधि|ब्यूरो|डेस्क)`;
const form = new RegExp(`^(${word}(?: ${word})?)(?:,\\s|\\s?\\()(${source})(?:\\)\\s?[।:.–-]{0,2}|\\s?[।:.–-]{1,2})\\s`, 'u');

export function findIndicDateline(head: string): FoundDateline | undefined {
  if (!/^[\u0900-\u0963]/u.test(head)) return undefined;
  const [text, place = '', agency = ''] = form.exec(head) ?? [];
  return text === undefined ? undefined : { place, agency, text: text.trim(), end: text.length };
}
