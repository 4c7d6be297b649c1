/** The commonest function words of languages that share a script, those that two of them share left out. */
export const commonWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'the of and to is that was for it on with as he his by at are this be from have they which not but had were she you all their been has would there who when will what about than into could after'.split(
      ' ',
    ),
  ),
  fr: new Set('le les des et est que qui dans du une pour sur pas avec au plus par ce sont été mais ont cette ses aux elle leur nous ils deux'.split(' ')),
  de: new Set('der die und das ist nicht von mit dem den sich des ein eine auf für auch wird als aus bei nach wie zum zur haben über einen hat sind einer wurde dass'.split(' ')),
  es: new Set('el los las y en una por con para del al lo su sus más pero como fue este sobre entre desde hasta también son había'.split(' ')),
  it: new Set('il di che è della per gli alla dei delle nel ha dal più anche degli questo questa sono nella hanno tra dopo suo loro alle dalla sul sulla nei'.split(' ')),
  pt: new Set('em um com não uma os na dos ao foi são pela pelo até ela isso depois sua seu também já nos muito há pelos às nas aos ser'.split(' ')),
};
