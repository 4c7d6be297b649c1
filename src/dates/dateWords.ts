/** Small words that stand in and around dates, in all languages at once. None of them names a day, a month or a season. */
import { foldWord } from './foldWord.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldWord));

/** Before a date: `le 20 janvier`, `den 20. Januar`, `on Tuesday`, `يوم الخميس`. */
export const leadWords = set('the on le l la el il lo den der am dem em op o a dia di de giorno w we dnia в во у na στις في يوم الموافق ngày');

/** Between a day and its month, and between a month and its year: `of`, `de`, `dell'`, `d'`, `من`. */
export const particles = set('of de del dell d di do da des den day the ano anno any el year من عام سنة năm');

/** Right after a day's number, or after `-`, `:` or `.` that follows it: `1-го`, `1:a`, `1.º`. */
export const ordinalEndings = set('st nd rd th d an er ere eme em re e a o º ª ste de den te го е ое ого й η ᵉʳ ᵉ');

/** After a year: `2022 г.`, `2022 року`, `2022 r.`, `2022 m.`, `2022. gada`, `2022ko`. */
export const yearEndings = set('г год года году р рік року році r roku rok م m gada ko ж жылғы жылы թ');

/** Between the two ends of a range. */
export const rangeWords = set('to til till until through thru and bis und au et al y e a à ao и по до tot en t och og do إلى حتى و');

/** Before the first end of a range: `du 20 au 22`, `vom 20. bis 22.`, `с 20 по 22`. */
export const rangeLeads = set('from between du entre del dal vom von zwischen de desde fra från mellan od z с со від van من les el il i den');

/** Before a time of day: `at 10:30`, `à 10h30`, `a las 10:30`, `kl. 10.30`. */
export const timeLeads = set('at à as la las alle ore um kl klo gegen om в о об saat godz الساعة');

/** After a time of day: `10.30 Uhr`, `10:30 h`. */
export const timeEndings = set('uhr uur h hs hrs hr hours horas ч');

/** Between a weekday and a date: `Saturday Morning, May 3`. */
export const dayParts = set('morning evening afternoon night');

/** Before and after noon. The East Asian ones stand before the time. */
export const beforeNoon = set('am صباحا ص 上午 午前 오전');
export const afterNoon = set('pm مساء م 下午 午後 오후');

/** Short names of time zones. They are read, not believed: several mean one thing in one country and another in the next. */
export const timeZones = new Set(
  'Z UT UTC GMT EST EDT ET CST CDT CT MST MDT MT PST PDT PT AKST AKDT HST AST ADT NST NDT BST IST WET WEST CET CEST MEZ MESZ EET EEST MSK SAST EAT WAT CAT JST KST HKT SGT PHT PKT AEST AEDT ACST AWST NZST NZDT BRT ART CLT COT PET'.split(
    ' ',
  ),
);
export const zoneWords = set('eastern central mountain pacific atlantic standard daylight summer local moscow greenwich mean time');

/** Words that say that a date is about right, doubted, a part of its month or year, or a week or quarter: read by forms of their own. */
export const qualifiers = set(
  'circa about around approximately approx roughly etwa ungefähr um gegen vers environ hacia alrededor aproximadamente verso intorno por volta cerca около ок примерно приблизительно حوالي نحو قرابة probably possibly perhaps presumably wahrscheinlich vermutlich wohl probablement peut être probablemente probabilmente forse provavelmente вероятно предположительно early mid middle late beginning end anfang mitte ende début fin principios comienzos mediados finales fines inizio metà fine início começo meados fim final в начале начало середине середина конце конец أوائل مطلع بداية منتصف أواخر نهاية شهر week weeks of ended ending commencing starting woche semaine semana settimana неделя quarter quartal trimestre квартал twenty thirty first second third fourth erstes zweites drittes viertes premier deuxième troisième quatrième primer segundo tercer cuarto primo secondo terzo quarto primeiro terceiro jahre jahren années anni anos años die les los gli годы годов',
);

/** Days of a month in words. English alone writes all of them; the others the first. */
export const dayOrdinals = new Map<string, number>([
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
  ['thirtieth', 30],
  ...['erster', 'ersten', 'premier', 'primero', 'primo', 'primeiro'].map((word) => [word, 1] as const),
]);
