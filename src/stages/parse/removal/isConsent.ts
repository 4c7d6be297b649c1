/** Longest such sentence, in UTF-16 units. */
const longest = 420;
/** How sites begin to tell of themselves and of what they keep of their readers. */
const begins =
  /^(?:by (?:continuing|using|browsing|clicking|visiting|closing)|(?:we|our partners|this (?:web)?site|our (?:web)?site|the (?:web)?site|like (?:many|most) (?:web)?sites)\b|(?:diese|unsere) (?:web|inter|home)?\p{L}*(?:seiten?|site|angebot|auftritt)|wir (?:verwenden|nutzen|setzen)|(?:mit|durch) (?:der|die) (?:weiteren? )?nutzung|um (?:unsere|diese)|cookies (?:helfen|erleichtern)|ce site|notre site|nous utilisons|en (?:poursuivant|continuant|naviguant)|este sitio|esta (?:p[áa]gina|web)|nuestro sitio|utilizamos|usamos|al (?:continuar|navegar|usar)|si contin[úu]a|questo sito|il (?:nostro|presente) sito|utilizziamo|usiamo|continuando|proseguendo|este (?:site|website|portal)|o nosso site|ao (?:continuar|navegar|utilizar)|nós (?:usamos|utilizamos)|этот сайт|(?:мы|наш сайт|на (?:нашем|этом) сайте|сайт) использу|продолжая|оставаясь на|deze (?:web)?site|onze (?:web)?site|wij? gebruiken|door (?:verder|gebruik|op)|tento web|tato (?:webov[áé] )?str[áa]nk|používáme|ta strona|nasza strona|używamy|korzystając|(?:denna|den här) webbplats|vi (?:använder|bruger|bruker)|dette nettstedet|denne (?:hjemmeside|nettsiden)|tämä sivusto|käytämme|bu (?:web )?site|sitemiz|acest site|folosim|ez az oldal|αυτός ο ιστότοπος|χρησιμοποιούμε|цей сайт|ми використовуємо|このサイト|当サイト|本サイト|本网站|本網站|我们使用|我們使用|이 사이트|يستخدم (?:هذا )?(?:الموقع|موقعنا)|نستخدم|باستخدام|نحن نستخدم|אתר זה)/iu;
/** Of what they tell. */
const names =
  /\bcookies?\b|privacy policy|terms of (?:use|service)|datenschutz|politique de confidentialité|pol[íi]tica de privaci?dad|política de privacidade|informativa sulla privacy|куки|файлы cookie|политик\p{L}+ конфиденциальности|クッキー|プライバシー|隐私|隱私|쿠키|الارتباط|الكوكيز|سياسة الخصوصية|עוגיות/iu;
/** What a reader who has no subscription is told. */
const meter =
  /^(?:you(?:['’]ve| have)? (?:read|reached|used|have)? ?.{0,30}\b(?:free|complimentary) (?:articles?|stories|views?)\b.{0,120}|(?:sie haben|il vous reste|te quedan|le quedan|ti restano) .{0,60}(?:artikel|articles?|art[íi]culos|articoli).{0,80})$/iu;

/** What somebody says. */
const speech = /,\s(?:said|says|told|sagte|so|dit|a dit|dijo|disse|ha detto|сказал\p{L}{0,2})(?!\p{L})/u;

/** Whether a line is what a site tells its readers of cookies, of its terms, or of how many texts they may still read. */
export function isConsent(text: string): boolean {
  return text.length <= longest && ((begins.test(text) && names.test(text) && !speech.test(text)) || meter.test(text));
}
