const unit = '(?:words?|wörter|mots|palabras|parole|palavras|слов\\p{L}?|min(?:s|ute[sn]?|utos|uti|uten|ut)?\\.?|мин(?:ут[аы]?)?\\.?)';
const name =
  '(?:length|word ?count|words|länge|wörter|longueur|reading time|read time|lesezeit|lesedauer|temps de lecture|tiempo de lectura|lectura|tempo di lettura|tempo de leitura|leitura|leestijd|lästid|время чтения|czas czytania)';
const length = new RegExp(
  `^(?:${name}\\s?:?\\s?(?:env\\. |ca\\. |etwa |~)?\\d{1,3}(?:[,. ]?\\d{3})?(?:\\s${unit})?|\\d{1,3}(?:[,. ]?\\d{3}|\\s?[-–]\\s?\\d{1,3})?[\\s-]?${unit}(?:\\s(?:read|to read|lesezeit|de lecture|de lectura|di lettura|de leitura|leestijd|läsning|lästid|czytania|(?:на )?чтени[ея]))?|(?:约|約)?\\d{1,4}\\s?(?:字|分鐘閱讀|分钟阅读|文字)|(?:预计|預計)?(?:阅读|閱讀)(?:时间|時間)?\\s?[:：]?\\s?(?:约|約)?\\d{1,3}\\s?(?:分钟|分鐘)|(?:この記事は)?(?:約)?\\d{1,3}\\s?分で読め(?:ます|る)|(?:読了(?:時間|目安)?|所要時間)\\s?[:：]?\\s?(?:約)?\\d{1,3}\\s?分|(?:읽는 (?:시간|데) )?(?:약 )?\\d{1,3}\\s?분(?: 소요| 읽기| 분량)?|\\d{1,3} (?:dk\\.?|dakika)(?: okuma(?: süresi)?)?|okuma süresi\\s?:?\\s?\\d{1,3} (?:dk\\.?|dakika)|(?:وقت|مدة) القراءة\\s?:?\\s?\\d{1,3} (?:دقائق|دقيقة)|\\d{1,3} (?:دقائق|دقيقة)(?: قراءة| للقراءة)?|(?:قراءة )\\d{1,3} (?:دقائق|دقيقة))$`,
  'iu',
);

/** A line that tells the length of a text, or how long it takes to read. */
export function isLengthLine(text: string): boolean {
  return text.length < 60 && /\d/.test(text) && length.test(text);
}
