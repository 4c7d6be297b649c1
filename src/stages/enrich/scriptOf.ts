/** Scripts, each with the languages that are written in it; the first is the one meant where nothing tells more. */
const scripts: readonly { readonly pattern: RegExp; readonly languages: readonly string[] }[] = [
  { pattern: /[\p{sc=Hiragana}\p{sc=Katakana}]/gu, languages: ['ja'] },
  { pattern: /\p{sc=Hangul}/gu, languages: ['ko'] },
  { pattern: /\p{sc=Han}/gu, languages: ['zh', 'ja', 'yue', 'lzh', 'wuu', 'nan'] },
  { pattern: /\p{sc=Cyrillic}/gu, languages: ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'mn', 'tg', 'uz', 'tt', 'ba', 'bs'] },
  { pattern: /\p{sc=Arabic}/gu, languages: ['ar', 'fa', 'ur', 'ps', 'ckb', 'sd', 'ug', 'ku', 'az', 'ks'] },
  { pattern: /\p{sc=Hebrew}/gu, languages: ['he', 'yi', 'iw'] },
  { pattern: /\p{sc=Greek}/gu, languages: ['el'] },
  { pattern: /\p{sc=Devanagari}/gu, languages: ['hi', 'mr', 'ne', 'sa'] },
  { pattern: /\p{sc=Thai}/gu, languages: ['th'] },
  { pattern: /\p{sc=Armenian}/gu, languages: ['hy'] },
  { pattern: /\p{sc=Georgian}/gu, languages: ['ka'] },
  { pattern: /\p{sc=Bengali}/gu, languages: ['bn', 'as'] },
  { pattern: /\p{sc=Ethiopic}/gu, languages: ['am', 'ti'] },
  { pattern: /\p{sc=Myanmar}/gu, languages: ['my'] },
  { pattern: /\p{sc=Khmer}/gu, languages: ['km'] },
  { pattern: /\p{sc=Sinhala}/gu, languages: ['si'] },
  { pattern: /\p{sc=Lao}/gu, languages: ['lo'] },
  { pattern: /\p{sc=Tibetan}/gu, languages: ['bo', 'dz'] },
];

export interface Script {
  readonly languages: readonly string[];
  readonly letters: number;
}

/** Whether a language is written, or was, in another script than the Latin. */
export function isOfOtherScript(language: string): boolean {
  const own = language.split('-')[0] ?? '';
  return scripts.some(({ languages }) => languages.includes(own));
}

/** The script, other than the Latin, of more than half of a text's letters. A text with kana is Japanese, whatever else is in it. */
export function scriptOf(text: string): Script | undefined {
  // Most texts of the Latin script have no letter beyond this one.
  if (!/[\u0370-\u1fff\u3040-\ud7ff\uf900-\ufaff\u{20000}-\u{3ffff}]/u.test(text)) return undefined;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const kana = text.match(/[\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0;
  for (const { pattern, languages } of scripts) {
    const own = text.match(pattern)?.length ?? 0;
    const isJapanese = languages[0] === 'ja' && own > 0;
    const counted = isJapanese ? kana + (text.match(/\p{sc=Han}/gu)?.length ?? 0) : own;
    if (counted * 2 > letters) return { languages, letters: counted };
  }
  return undefined;
}
