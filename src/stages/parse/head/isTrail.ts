/** Tells the way to a page from a headline: "军事 > 中国军情", "Home » World » Asia". */
/** Longest such line, in UTF-16 units. */
const longest = 100;
const homeTrail = /^Home(?: (?:&|\p{Lu}[\p{L}&’'-]+)){1,6}$/u;
const trail = /^[\p{L}\p{N}&'’ -]{2,24}(?:\s?[>»›→]\s?[\p{L}\p{N}&'’ -]{2,24}){1,5}\s?[>»›→]?$/u;

/** The same from the page's home down to the article itself. */
const longestWhole = 200;
const wholeTrail =
  /^(?:home(?: ?page)?|startseite|accueil|inicio|início|portada|главная|головна|strona główna|ana ?sayfa|forside|hjem|etusivu|hem|startsida|voorpagina|úvod|domů|kezdőlap|címlap|acasă|početna|naslovnica|naslovna|αρχική|trang chủ|beranda|ホーム|トップ(?:ページ)?|首页|首頁|홈|الرئيسية|خانه|דף הבית)(?:\s?[>»›→/]\s?[^>»›→]{2,30}){1,4}\s?[>»›→]\s?[^>»›→]{8,140}$/iu;

/** "Home States Port Salem": the way to a page whose marks were pictures. */
export function isHomeTrail(text: string): boolean {
  if (text.length <= longestWhole && wholeTrail.test(text)) return true;
  return text.length <= longest && homeTrail.test(text);
}

export function isTrail(text: string): boolean {
  return text.length <= longest && (/[>»›→]/u.test(text) ? trail.test(text) : text.includes(' :: ') && text.split(' :: ').length > 2);
}
