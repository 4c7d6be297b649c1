/** The commonest function words of languages that share a script, those that two of them share left out. */
const functionWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'the of and to is that was for it on with as he his by at are this be from have they which not but had were she you all their been has would there who when will what about than into could after'.split(
      ' ',
    ),
  ),
  fr: new Set('le les des et est que qui dans du une pour sur pas avec au plus par ce il sont été mais ont cette ses aux elle leur nous ils deux'.split(' ')),
  de: new Set('der die und das ist nicht von mit dem den sich des ein eine auf für auch wird als aus bei nach wie zum zur haben über einen hat sind einer wurde dass'.split(' ')),
  es: new Set('el los las y en una por con para del al lo su sus más pero como fue este sobre entre desde hasta también son había'.split(' ')),
};

/** Share of function words above which a text is taken to be in that language: running prose has 0.35 to 0.5. */
const share = 0.2;

/** The language of words in lower case, where their function words leave no doubt. */
export function languageByWords(words: readonly string[]): string | undefined {
  let best: string | undefined;
  let first = 0;
  let second = 0;
  for (const [language, set] of Object.entries(functionWords)) {
    let count = 0;
    for (const word of words) if (set.has(word)) count += 1;
    if (count > first) {
      second = first;
      first = count;
      best = language;
    } else if (count > second) second = count;
  }
  return first >= words.length * share && first >= second * 3 ? best : undefined;
}
