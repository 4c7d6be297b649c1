/** Languages as databases name them: in English, or in the language itself. */
const names: Readonly<Record<string, string>> = {
  en: 'english englisch anglais inglés inglese inglês английский الإنجليزية 英文 英语 英語',
  fr: 'french français französisch francés francese francês французский الفرنسية 法语 法文 フランス語',
  de: 'german deutsch allemand alemán tedesco alemão немецкий الألمانية 德语 德文 ドイツ語',
  es: 'spanish español castellano spanisch espagnol spagnolo espanhol испанский الإسبانية 西班牙语',
  it: 'italian italiano italienisch italien итальянский',
  pt: 'portuguese português portugiesisch portugais portugués portoghese португальский',
  ru: 'russian русский russisch russe ruso russo الروسية 俄语 ロシア語',
  ar: 'arabic العربية عربي arabisch arabe árabe arabo арабский 阿拉伯语',
  zh: 'chinese 中文 汉语 漢語 简体中文 繁體中文 mandarin chinesisch chinois chino cinese китайский',
  ja: 'japanese 日本語 japanisch japonais japonés giapponese японский 日语',
  ko: 'korean 한국어 koreanisch coréen',
  nl: 'dutch nederlands niederländisch néerlandais neerlandés olandese holandês',
  sv: 'swedish svenska schwedisch suédois',
  da: 'danish dansk dänisch danois',
  nb: 'norwegian norsk bokmål',
  fi: 'finnish suomi finnisch',
  pl: 'polish polski polnisch polonais',
  cs: 'czech čeština tschechisch tchèque',
  uk: 'ukrainian українська',
  tr: 'turkish türkçe türkisch turc',
  el: 'greek ελληνικά griechisch grec',
  he: 'hebrew עברית',
  fa: 'persian farsi فارسی',
  hi: 'hindi हिन्दी',
  hu: 'hungarian magyar ungarisch',
  ro: 'romanian română',
  sr: 'serbian српски srpski',
  hr: 'croatian hrvatski',
  bg: 'bulgarian български',
  vi: 'vietnamese',
  id: 'indonesian',
  ca: 'catalan català',
};

const tags = new Map<string, string>(Object.entries(names).flatMap(([tag, list]) => list.split(' ').map((name) => [name, tag] as const)));

/** The tag of a language that a text names, or undefined. "English; French" is the first. */
export function languageNamed(text: string): string | undefined {
  return tags.get((text.split(/[;,/(]/, 1)[0] ?? '').trim().toLowerCase());
}
