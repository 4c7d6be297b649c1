/** Tells what stands at the top of a page beside its headline: the list that the page is of, and what invites to follow it elsewhere. */
/** Longest such line, in UTF-16 units. */
const longest = 150;
/** "Category Archives: Town", "Posts tagged harbour", "Visualizzazione post con etichetta comune. …": the list that the page is of. */
const listing =
  /^(?:(?:category|tag|monthly|author|daily|yearly) archives?\s?[:：]\s?\S|archives? (?:for|de la catégorie|de categoría|per la categoria)\b|(?:posts?|entries|articles) (?:tagged|filed under|categori[sz]ed|labell?ed)\b|(?:showing|viewing) (?:all )?posts? (?:with|tagged|from|by)\b|visualizzazione (?:dei )?post\b|mostrando (?:entradas|las entradas|postagens)\b|affichage des articles\b|es werden posts\b|archiv(?:e)? (?:der kategorie|nach schlagwort)\b|(?:archivo|arquivo) (?:de la (?:etiqueta|categoría)|da (?:categoria|tag))\b|архив (?:рубрики|категории|метки)\b|показаны сообщения\b)/iu;
/** What invites to follow the page elsewhere. */
const follow =
  /^(?:follow us|join us|connect with us|folgen? sie uns|folge uns|rejoignez-nous|suivez-nous|síguenos|seguinos|seguici|siga-nos|sigam?-nos|подписывайтесь(?: на нас)?|присоединяйтесь|volg ons|följ oss|obserwuj nas|bizi takip edin|تابعنا|تابعونا|フォローする|关注我们|najdi nas)(?: (?:on|auf|sur|en|su|no|в|op|på|na) .{2,30})?[:!.]?$/iu;

export function isPagePlace(text: string): boolean {
  return text.length <= longest && (listing.test(text) || follow.test(text));
}
