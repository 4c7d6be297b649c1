/** 8. Old encodings: the text is what its people read, whatever bytes it came in. */
import iconv from 'iconv-lite';
import { named } from './shared.mjs';

export function inEncoding(article, { pick }) {
  const { text, label } = named(article);
  const { write, names } = pick(fittingEncodings(article));
  // In plain ASCII every encoding is the same.
  const ascii = /^[\x00-\x7f]*$/.test(text) && !write.startsWith('utf-16');
  return {
    text,
    as: write,
    label: { ...label, form: 8, published: null, encoding: { any: ascii ? [...names, 'utf-8', 'ascii', 'us-ascii'] : names }, kept: article.paragraphs },
  };
}

/** Letters that went out of use are in no old encoding; nothing is printed with holes. */
export function fittingEncodings(article) {
  return encodingsOf[article.lang].filter((one) => holds(named(article, 8).text, one.write));
}

const marks = { 'utf-8-bom': 'utf8', 'utf-16le-bom': 'utf-16le', 'utf-16be-bom': 'utf-16be' };

/** The bytes of a text; `utf-8-bom` and its like begin with a byte order mark. */
export function bytesOf(text, encoding = 'utf8') {
  return iconv.encode(text, marks[encoding] ?? encoding, { addBOM: encoding in marks });
}

function holds(text, encoding) {
  return iconv.decode(bytesOf(text, encoding), marks[encoding] ?? encoding) === text;
}

const western = { write: 'windows-1252', names: ['windows-1252', 'iso-8859-1', 'iso-8859-15'] };

const mac = { write: 'macintosh', names: ['macintosh', 'macroman', 'mac-roman', 'x-mac-roman', 'mac'] };

const utf16 = [
  { write: 'utf-16le-bom', names: ['utf-16le', 'utf-16'] },
  { write: 'utf-16be-bom', names: ['utf-16be', 'utf-16'] },
];

const bom = { write: 'utf-8-bom', names: ['utf-8'] };

/** The encodings in which texts of each language have been kept; the names under which each may be recorded. */
const encodingsOf = {
  en: [western, mac, utf16[0], bom],
  fr: [western, mac, western, bom],
  de: [western, mac, western, utf16[0]],
  es: [western, mac, western, utf16[1]],
  it: [western, mac],
  pt: [western, western, mac],
  nl: [western],
  sv: [western, mac],
  pl: [
    { write: 'windows-1250', names: ['windows-1250'] },
    { write: 'iso-8859-2', names: ['iso-8859-2'] },
  ],
  ru: [
    { write: 'windows-1251', names: ['windows-1251'] },
    { write: 'koi8-r', names: ['koi8-r', 'koi8-u'] },
    { write: 'iso-8859-5', names: ['iso-8859-5'] },
  ],
  ar: [{ write: 'windows-1256', names: ['windows-1256'] }, { write: 'iso-8859-6', names: ['iso-8859-6'] }, utf16[0]],
  zh: [{ write: 'gb18030', names: ['gb18030', 'gbk', 'gb2312'] }, utf16[0]],
  ja: [
    { write: 'shift_jis', names: ['shift_jis', 'sjis', 'windows-31j', 'cp932'] },
    { write: 'euc-jp', names: ['euc-jp'] },
  ],
};
