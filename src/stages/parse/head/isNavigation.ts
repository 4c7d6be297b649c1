const nav =
  /(?:^|[|>»/›•·]\s?)(?:home(?: ?page)?|menu|log ?in|sign in|sign up|register|subscribe|search|archives?|contact(?: us)?|about(?: us)?|skip to (?:main )?content|start(?:seite)?|anmelden|suche|kontakt|impressum|accueil|connexion|recherche|s'abonner|inicio|portada|contacto|buscar|início|contato|contatti|cerca|главная|поиск|контакты|الرئيسية|اتصل بنا|首页|登录|ホーム|検索)(?=\s?(?:[|>»/›•·]|$))/iu;

/** Whether a line at the top is the links of the page around the text: "Home | Archive | Subscribe". */
export function isNavigation(text: string): boolean {
  return text.length <= 200 && ((/[|>»/›•·]/u.test(text) && nav.test(text)) || /^skip to (?:main )?content$/i.test(text));
}
