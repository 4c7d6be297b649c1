/**
 * Datelines of agencies and papers in Arabic writing: "نابلس 12-5-2014 وفا- ", "تهران - ایرنا - ", "الكويت - 14 - 11 (كونا) -- ",
 * "کراچی (اسٹاف رپورٹر) ". The name of the agency or the reporter's post leaves no doubt that the first word is a place.
 */
import type { FoundDateline } from './findDateline.js';

const agencies = 'وفا|سانا|معا|صفا|بترا|كونا|بنا|قنا|واس|وام|واج|وات|واع|سبأ|سونا|أ ش أ|ایرنا|ایسنا|ایکنا|ایلنا|مهر|شینهوا|شينخوا';
const word = '[\\u0621-\\u064A\\u067E-\\u06D3]{2,15}';
const place = `(${word}(?: ${word})?)`;
const dash = '\\s?[-–—ـ]{1,2}\\s?';
const forms = [
  new RegExp(`^${place} (\\d{1,2}[-/]\\d{1,2}[-/]\\d{4}) [([]?(${agencies})[)\\]]?${dash}`, 'u'),
  new RegExp(`^${place}${dash}(\\d{1,2}\\s?[-/]\\s?\\d{1,2}) \\((${agencies})\\)\\s?[-–—]{1,2}\\s`, 'u'),
  new RegExp(`^${place}${dash}()[([]?(${agencies})[)\\]]?\\s?[-–—ـ:]{1,2}\\s?`, 'u'),
  // "رام الله (الضفة الغربية) (رويترز) - ": the region behind the town.
  new RegExp(`^${place} \\(${word}(?: ${word}){0,2}\\) ?()\\((رويترز|أ ?ف ?ب|د ?ب ?أ|الأناضول|${agencies})\\)\\s?[-–—]{1,2}\\s?`, 'u'),
  new RegExp(
    `^${place} ?()\\(((?:اسٹاف|سٹاف|خصوصی|کامرس|اسپورٹس|سپورٹس|کورٹ|کرائم|بیورو) رپورٹر?|(?:نیوز|ویب|مانیٹرنگ|اسپورٹس|سپورٹس) ڈیسک|نمائندہ(?: [^()]{2,20})?|نامہ نگار|اے ایف پی|اے پی پی|رائٹرز|این این آئی)\\) ?`,
    'u',
  ),
];

export function findArabicDateline(head: string): FoundDateline | undefined {
  if (!/^[\u0621-\u06D3]/u.test(head)) return undefined;
  for (const form of forms) {
    const [text, named = '', date = '', agency = ''] = form.exec(head) ?? [];
    if (text !== undefined) return { place: named, ...(date === '' ? {} : { date }), agency, text: text.trim(), end: text.length };
  }
  return undefined;
}
