/**
 * The order of names in an index, and the letters they stand under. Written down here and not asked of the platform's
 * collator, whose order changes with its version: the same archive must give the same pages everywhere.
 */

/** Alphabets whose letters with marks stand by themselves; in all other languages they stand with the letters without. */
const alphabets: Readonly<Record<string, string>> = {
  az: 'abcçdeəfgğhxıijkqlmnoöprsştuüvyz',
  be: 'абвгдеёжзійклмнопрстуўфхцчшыьэюя',
  bs: 'abcčćdđefghijklmnoprsštuvzž',
  cs: 'abcčdefghijklmnopqrřsštuvwxyzž',
  da: 'abcdefghijklmnopqrstuvwxyzæøå',
  es: 'abcdefghijklmnñopqrstuvwxyz',
  et: 'abcdefghijklmnopqrsšzžtuvwõäöüxy',
  fi: 'abcdefghijklmnopqrstuvwxyzåäö',
  hr: 'abcčćdđefghijklmnoprsštuvzž',
  hu: 'abcdefghijklmnoöpqrstuüvwxyz',
  is: 'aábcdðeéfghiíjklmnoóprstuúvxyýzþæö',
  lt: 'abcčdefghiyjklmnoprsštuvzž',
  lv: 'abcčdeēfgģhijkķlļmnņoprsštuvzž',
  nb: 'abcdefghijklmnopqrstuvwxyzæøå',
  nn: 'abcdefghijklmnopqrstuvwxyzæøå',
  no: 'abcdefghijklmnopqrstuvwxyzæøå',
  pl: 'aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż',
  ro: 'aăâbcdefghiîjklmnopqrsștțuvwxyz',
  ru: 'абвгдежзийклмнопрстуфхцчшщъыьэюя',
  sk: 'aäbcčdefghijklmnopqrsštuvwxyzž',
  sl: 'abcčdefghijklmnoprsštuvzž',
  sr: 'абвгдђежзијклљмнњопрстћуфхцчџш',
  sv: 'abcdefghijklmnopqrstuvwxyzåäö',
  tr: 'abcçdefgğhıijklmnoöprsştuüvyz',
  uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
  vi: 'aăâbcdđeêghiklmnoôơpqrstuưvxy',
};
/** Letters that Unicode does not take apart, by those they stand with where the alphabet has none of them. */
const spelledOut: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ə: 'e' };
const hangulInitials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
/** Accents, points and vowels that are written or left out at will. In other scripts such signs are part of the word. */
const marks = /[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED]/g;
/** Signs within a word that are no letters of it: O’Brien stands where OBrien does. */
const apostrophes = /['’‘ʼʻ`´]/g;
/** The letters of an alphabet are numbered from here on, above the digits; letters that it does not have come after them. */
const firstOfAlphabet = 0x80;
const foreign = '\u00FF';
const digits = '0–9';
const signs = '#';

export interface Alphabet {
  /** Compares as a string, as the names do; only equal names have equal keys. */
  readonly key: (name: string) => string;
  /** What a name stands under. */
  readonly initial: (name: string) => string;
}

/** The alphabet of a language, as a BCP 47 tag. */
export function alphabet(language: string): Alphabet {
  const primary = language.split('-')[0]?.toLowerCase() ?? '';
  const letters = [...(alphabets[primary] ?? '')];
  const dotless = letters.includes('ı');
  const places = new Map(letters.map((letter, place) => [letter, place]));
  /** A name as letters of the alphabet and of others. */
  const spell = (name: string): string[] => {
    const plain = name
      .replace(apostrophes, '')
      .normalize('NFKC')
      .replace(/^[^\p{L}\p{N}]+/u, '');
    const lower = (dotless ? plain.replaceAll('I', 'ı').replaceAll('İ', 'i') : plain).toLowerCase().normalize('NFC');
    return [...lower].flatMap((letter) => {
      if (places.has(letter)) return [letter];
      const plainLetter = letter.normalize('NFD').replace(marks, '').normalize('NFC');
      return [...(spelledOut[plainLetter] ?? asHiragana(plainLetter))];
    });
  };
  const rank = (letter: string): string => {
    const place = places.get(letter);
    if (place !== undefined) return String.fromCharCode(firstOfAlphabet + place);
    if (!/[\p{L}\p{M}\p{N}]/u.test(letter)) return ' ';
    return letters.length > 0 && /\p{L}/u.test(letter) ? foreign + letter : letter;
  };
  return {
    // Numbers by their value: the number of their digits comes first.
    key: (name) =>
      `${spell(name)
        .map(rank)
        .join('')
        .replace(/ {2,}/g, ' ')
        .replace(/0*(\d+)/g, (_, number: string) => `${Math.min(9, number.length)}${number}`)}\u0000${name}`,
    initial: (name) => {
      const [first = ''] = spell(name);
      if (first === '') return signs;
      if (/\p{N}/u.test(first)) return digits;
      return grouped(dotless && first === 'i' ? 'İ' : dotless && first === 'ı' ? 'I' : first.toUpperCase());
    },
  };
}

/** Scripts with more characters than a bar of letters can show are put together. */
function grouped(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 0xac00 && code <= 0xd7a3) return hangulInitials.charAt(Math.floor((code - 0xac00) / 588));
  if (/\p{sc=Han}/u.test(letter)) return '漢';
  return [...letter][0] ?? '';
}

/** The two Japanese syllabaries are one alphabet. */
function asHiragana(letter: string): string {
  const code = letter.charCodeAt(0);
  return letter.length === 1 && code >= 0x30a1 && code <= 0x30f6 ? String.fromCharCode(code - 0x60) : letter;
}
