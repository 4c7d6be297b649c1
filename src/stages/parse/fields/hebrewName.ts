/** Names of persons in Hebrew writing, which has no capitals: a known given name that is no other word, and one or two words more. */
import type { NameLikelihood } from './isPersonName.js';

const given = new Set(
  'אברהם אביגיל אבנר אבישי אהוד אהרון אהרן אורית אורנה אילן אילנה איתמר אלון אלונה אליהו אליעזר אלישבע אמיר אמנון אסתר אפרים אריאלה אריה אריק בנימין בנצי ברכה גאולה גדעון גילה גליה דבורה דוד דורית דליה דנה דניאל דפנה הילה זאב זהבה חגית חיים חיה חנה חנן טובה יאיר יהודה יהודית יהונתן יהושע יובל יואב יואל יוסי יוסף יורם יחזקאל יעל יעקב יצחק ירון ישראלה יששכר לאה מאיר מיכאל מיכל מירב מירי מנחם מרדכי מרים משה נחמן ניצה נעמה נעמי נתן נתנאל עדינה עמוס עמיר עפרה ענת עירית פנינה צבי צביה צפורה קרן ראובן רבקה רונית רות רותי רחל רחמים רינה שושנה שאול שלמה שמואל שמעון שרה שרון תמר תמרה'.split(
    ' ',
  ),
);
const word = /^[\u05D0-\u05EA][\u05D0-\u05EA'’״׳-]{1,14}$/u;

export function hebrewName(text: string): NameLikelihood | undefined {
  const words = text.split(/\s+/);
  return words.length > 1 && words.length < 4 && given.has(words[0] ?? '') && words.every((each) => word.test(each)) ? 'likely' : undefined;
}
