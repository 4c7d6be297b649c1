const nav =
  /(?:^|[|>»/›•·]\s?)(?:home(?: ?page)?|menu|log ?in|sign in|sign up|register|subscribe|search|archives?|contact(?: us)?|about(?: us)?|skip to (?:main )?content|start(?:seite)?|anmelden|suche|kontakt|impressum|accueil|connexion|recherche|s'abonner|inicio|portada|contacto|buscar|início|contato|contatti|cerca|главная|поиск|контакты|الرئيسية|اتصل بنا|首页|登录|ホーム|検索)(?=\s?(?:[|>»/›•·]|$))/iu;

const here =
  /^(?:you are here|sie sind hier|vous êtes ici|estás? aquí|está em|sei in|вы здесь|u bent hier|أنت هنا)\s?[:：]?\s|^(?:当前|您的|您现在的|现在|你的|目前)?位置\s?[:：]|^現在(?:の)?位置\s?[:：]/iu;

/** "Skip to content", several of them perhaps without a space between. */
const skip =
  '(?:skip to (?:main )?(?:content|navigation)|zum (?:haupt)?inhalt(?: springen| wechseln)?|aller (?:au contenu(?: principal)?|à la navigation)|(?:ir|saltar|pasar) al contenido(?: principal)?|(?:vai|salta|passa) al contenuto(?: principale)?|(?:ir|pular|saltar) para o conteúdo(?: principal)?|перейти к (?:основному )?(?:содержанию|содержимому|контенту)|overslaan en naar de inhoud gaan|direkt zum (?:seiten)?inhalt|(?:ga |spring )?naar (?:de )?(?:hoofd)?inhoud|(?:gå|hoppa) (?:direkt )?till (?:huvud)?innehåll(?:et)?|(?:hopp|gå|spring) til (?:hoved)?(?:innhold|indhold)(?:et)?|hyppää (?:pää)?sisältöön|siirry (?:pää)?sisältöön|ana içeri[ğg]e (?:atla|geç)|içeri[ğg]e (?:atla|geç)|ugrás a (?:fő)?tartalom(?:ra|hoz)|tovább a tartalom(?:ra|hoz)|přejít (?:k (?:hlavnímu )?obsahu|na (?:hlavní )?obsah)|prejsť na (?:hlavný )?obsah|preskoči(?:te)? na (?:glavni )?sadržaj|sari(?:ți)? la conținut(?:ul principal)?|μετάβαση στο (?:κύριο )?περιεχόμενο|(?:ves|salta|vés) al contingut(?: principal)?|(?:lewati|lompat|langsung) ke (?:konten|isi)(?: utama)?|chuyển (?:đến|tới) nội dung(?: chính)?|перейти до (?:основного )?(?:вмісту|контенту)|(?:liigu|hüppa) (?:edasi )?(?:põhi)?sisu juurde|pereiti prie (?:pagrindinio )?turinio|pāriet uz saturu|passer (?:au (?:contenu(?: principal)?|player|menu|moteur de recherche)|à la (?:navigation|recherche))|przejdź do (?:głównych |głównej )?(?:treści|wyszukiwarki|menu|głównego menu|stopki)|(?:تخط(?:ي|ى|ّ)? إلى |الانتقال إلى )?المحتوى الرئيس[يى]|تخطي إلى المحتوى|本文へ(?:移動|スキップ)?|外部リンクへ移動|コンテンツへ(?:移動|スキップ)?|跳(?:至|到|转到)(?:主要)?内容|跳至主要內容|(?:본문|콘텐츠|메뉴)(?:으로)? ?바로 ?가기|浏览协助)';
const skips = new RegExp(`^(?:${skip}\\s?){1,4}$`, 'iu');
const turning =
  /^[«‹<←]?\s?(?:prev(?:ious)?|zurück|vorige[rs]?|vorherige[rs]?|précédent|anterior|precedente|предыдущая|vorige)(?: \p{L}{1,12})?\s?[|·/]\s?(?:next|weiter|nächste[rs]?|suivant|siguiente|successivo|próxim[oa]|следующая|volgende)(?: \p{L}{1,12})?\s?[»›>→]?$/iu;

/** Words for the text before and after this one. */
const step =
  '(?:previous|next|older|newer|anterior|siguiente|seguinte|próxim[oa]|précédente?|suivante?|precedente|successiv[oa]|vorige[rs]?|vorherige[rs]?|nächste[rs]?|предыдущ(?:ая|ий)|следующ(?:ая|ий))';
const thing = '(?:text|article|story|page|post|entry|texto|artigo|artículo|nota|página|notícia|noticia|texte|articolo|pagina|artikel|beitrag|seite|статья|материал)';
/** "Texto Anterior", "Next story", "Índice". */
const turn = new RegExp(`^(?:(?:${thing} )?${step}|${step} ${thing}|índice|index|indice|sommaire|sumário|sumario|inhalt|contents|содержание)$`, 'iu');

function isTurning(line: string): boolean {
  const parts = line.split(/\s?[|·•]\s?/u);
  return parts.length > 1 && parts.every((part) => turn.test(part));
}

/** Whether a line at the top is the links of the page around the text: "Home | Archive | Subscribe". */
export function isNavigation(line: string): boolean {
  const text = line.includes('  ') ? line.replace(/\s{2,}/g, ' ') : line;
  return text.length <= 200 && (here.test(text) || turning.test(text) || isTurning(text) || (/[|>»/›•·]/u.test(text) && nav.test(text)) || skips.test(text));
}
