/**
 * Lines that web pages, agencies and papers print under an article and that are not part of it.
 * Each must match a whole line at the very end of a text; a line that is also a sentence is never here.
 */
import type { SwitchableRule } from '../../../model/ruleCatalogue.js';

const agencies =
  'reuters?|associated press|the associated press|ap|upi|united press international|afp|agence france[- ]presse|dpa|apa|sda|ats|ansa|italpress|adnkronos|askanews|lapresse|efe|europa press|lusa|agência lusa|estadão conteúdo|tass|itar-tass|interfax|ria novosti|xinhua|kyodo(?: news)?|jiji|pa|press association|ani|pti|ians|aap|cp|the canadian press|belga|anp|ntb|tt|ritzau|pap|čtk|mti|tanjug|anadolu|aa|wafa|mena|spa|petra|qna|wam|kuna|тасс|интерфакс|риа новости|(?:вам|وام)|رويترز|أ ?ف ?ب|د ?ب ?أ|واس|وفا|新华社|新華社|中新社|共同(?:通信)?(?:社)?|時事(?:通信)?(?:社)?|ロイター';

export const trailingWidgets: readonly { readonly rule: SwitchableRule; readonly pattern: RegExp }[] = [
  {
    rule: 'print-widget',
    pattern:
      /^(?:print friendly(?:,? ?pdf ?(?:&|&amp;|and) ?e?-?mail|(?:,| and| &) ?pdf)?|print(?: this)?(?: page| article| story)?|printer[- ]friendly(?: version| page)?|(?:save|download) (?:as )?pdf|(?:artikel|seite) drucken|drucken|drucken \/ pdf|imprimer(?: (?:(?:cet|l')? ?article|le texte|la page))?|imprimir(?: (?:artículo|artigo|noticia|notícia))?|stampa(?: (?:l')?articolo)?|распечатать|stampa questo articolo|imprimer cet article|imprimir (?:esta|este) .{3,12}|drukuj|printen|(?:artikel|bericht) (?:af)?(?:drukken|printen)|diesen artikel drucken|skriv ut|اطبع|طباعة (?:المقال|الخبر|الصفحة)|印刷する|версия для печати|печать|طباعة|打印(?:本页|此文)?(?:\s+关闭(?:窗口)?)?|列印|印刷(?:する)?)$/iu,
  },
  {
    rule: 'share-widget',
    pattern:
      /^(?:share(?: this)?(?: article| post| page| story)?(?: on:?)?|share on (?:facebook|twitter|x|linkedin|whatsapp)(?:,? ?(?:facebook|twitter|linkedin|whatsapp))*|(?:facebook|twitter|linkedin|whatsapp|telegram|e-?mail|reddit|pinterest|x|mixx|digg|delicious|del\.icio\.us|stumble ?upon|myspace|google ?\+|tumblr)(?:(?: ?[|,•·/] ?| |(?<=\p{Ll}|\+)(?=\p{L}))(?:facebook|twitter|linkedin|whatsapp|telegram|e-?mail|reddit|pinterest|print|x|digg|delicious|del\.icio\.us|stumble ?upon|myspace|google ?\+|tumblr|more)){1,9}|tweet(?: this)?|e-?mail(?: this)?(?: article| to a friend| story)?|like this:?|(?:artikel )?teilen|teilen auf (?:facebook|twitter|x)|empfehlen|partager(?: (?:cet|l')? ?article)?|partager sur (?:facebook|twitter|x)|compartir(?: (?:en|esto|artículo|noticia).{0,20})?|comp[aá]rtelo|compartilhar|compartilhe(?: esta not[ií]cia)?|partilhar(?: artigo)?|condividi(?: (?:su .{1,20}|l'articolo|questo articolo))?|поделиться(?: (?:в|на|с) .{1,20})?|отправить другу|(?:per|via) e-?mail (?:versenden|teilen|senden)|(?:auf|via|bei) (?:facebook|twitter|x|whatsapp) teilen|(?:artikel|beitrag) (?:versenden|empfehlen)|partager sur .{1,20}|podziel się|paylaş|прочитали ?\? поделитесь .{3,20}|envoyer (?:à un ami|par e-?mail|par courriel).{0,12}|enviar (?:a un amigo|por (?:correo|e-?mail)|a um amigo).{0,12}|compartir (?:en|por|esta|este) .{1,20}|compartilhar (?:no|na|em|esta) .{1,20}|partilhar (?:no|na|em|esta) .{1,20}|invia (?:a un amico|per e-?mail|via e-?mail)|condividi (?:su|via|questo) .{1,20}|diesen (?:artikel|beitrag) (?:teilen|versenden|empfehlen)|отправить по (?:почте|e-?mail)|deel(?: dit)?(?: artikel| via .{1,12}| op .{1,12})?|doorsturen|udostępnij.{0,20}|wyślij (?:znajomemu|e-?mailem)|dela(?: (?:på|artikeln|via).{0,14})?|tipsa en vän|send to (?:a )?friend|(?:click to (?:share|e-?mail|print)(?: this| a link| a link to a friend)?(?: on| to| with)? ?[^()]{0,30} ?\(opens in new window\) ?){1,8}|like loading(?:…|\.{3})?|أرسل (?:إلى|الى) صديق|شارك (?:على|عبر|في) .{1,15}|转发.{0,8}|发送给好友|この記事を.{1,12}|友達に(?:送る|教える)|メールで送る|شارك(?: هذا)?(?: المقال| الخبر)?|مشاركة|分享(?:到|至)?.{0,12}|シェア(?:する)?|ツイート(?:する)?|(?:LINE|Facebook|X|Twitter|メール)で(?:送る|シェア(?:する)?|共有)|はてなブックマーク(?:に追加)?)[:.]?$/iu,
  },
  {
    rule: 'more-widget',
    pattern:
      /^(?:(?:texto anterior|próximo texto|(?:previous|next) (?:article|story)|articolo (?:precedente|successivo)|article (?:précédent|suivant)|artículo (?:anterior|siguiente)|artigo (?:anterior|seguinte)|(?:vorheriger|nächster) artikel|(?:предыдущая|следующая) статья|上一篇|下一篇|前の記事|次の記事|read (?:also|next)|see also|related|also read|lire aussi|à lire aussi|lesen sie auch|mehr dazu|lea también|lee también|leia também|leggi anche|читайте также|اقرأ أيض[اً]{1,2}|lees ook|czytaj (?:też|także)|läs också|相关阅读|関連記事) ?[:：] ?.{3,140}|(?:click here|clique aqui|haga clic aquí|cliquez ici|klicken sie hier|clicca qui|нажмите здесь) .{3,80}|índice|новости партн[её]ров|выбор читателей|другие новости|самое читаемое|ページトップへ(?:戻る)?|ページの先頭へ|返回顶部|回到顶部|вверх|наверх|naar boven|do góry|volver arriba|arriba|torna su|voltar ao topo|إلى الأعلى|zum seitenanfang|read more|full (?:article|story)|more about|(?:back|return|go back) to (?:the )?(?:[\p{L}\d'’]+ ){0,3}(?:pages?|index|list|home(?:page)?|articles|news|results|archives?|contents)|continue reading|read the full (?:article|story)|see also|back to top|top of page|return to top|most (?:read|popular|viewed|shared|commented)(?: (?:stories|articles|news|posts))?|related(?: articles| posts| stories| coverage| content)?|more (?:stories|articles|news|from (?:this author|this section|\p{Lu}.{1,40}))|you (?:may|might) also like|recommended(?: for you)?|next article|previous article|weiterlesen|mehr lesen|mehr zum thema|zum thema|lesen sie auch|nach oben|lire la suite|lire aussi|à lire aussi|sur le même (?:sujet|thème)|haut de page|leer más|seguir leyendo|lea también|te puede interesar|noticias relacionadas|ler mais|leia (?:mais|também)|continuar lendo|leggi (?:anche|tutto)|continua a leggere|articoli correlati|читать (?:далее|также)|читайте также|по теме|اقرأ (?:أيضا|أيضًا|المزيد|المزيد)|مواضيع ذات صلة|阅读更多|閱讀更多|相关(?:新闻|阅读|文章)|相關新聞|続きを読む|関連記事|view (?:all )?(?:stories|articles)|(?:den )?(?:kompletten|ganzen|vollständigen) artikel (?:lesen|finden)(?: sie)? .{1,60}|(?:weiter )?zum (?:ganzen |vollständigen )?artikel|lire (?:l[’']article|la suite|l[’']intégralité).{0,40}|leer (?:la )?(?:noticia|nota) completa.{0,40}|ler (?:a )?(?:not[íi]cia|mat[ée]ria|reportagem) completa.{0,40}|leggi (?:l[’']articolo|la notizia).{0,40}|más noticias|m[áa]s informaci[óo]n|temas relacionados|mais not[íi]cias|altre notizie|plus d[’']actualités|weitere (?:artikel|nachrichten|meldungen)|google news|reuse this content|related internet links|more on this story|(?:previous|next)|\S{2,20}(?: \S{2,20})?['’]s blog|.{3,120}\s(?:read more|weiterlesen|lire la suite|leer más|leggi tutto|ler mais|czytaj (?:dalej|więcej)|подробнее|lees verder|läs mer)\s?[»›→]|(?:the post|der beitrag|la entrada|l['’]articolo|o post|l['’]article|cet article|het bericht|artykuł|сообщение|запись|inlägget|indlægget) (?:.{1,150} )?(?:appeared first on|erschien zuerst auf|(?:se publicó|aparece|apareció) primero en|proviene da|apareceu primeiro em|est apparu en premier sur|verscheen eerst op|pochodzi z serwisu|впервые появил(?:ось|ась) на|появил(?:ось|ась|ись) сначала на|dök först upp på|blev først udgivet på) .{1,60}|(?:投稿|記事) .{1,100}に最初に表示されました|read the (?:original|rest).{0,40}|leggi articolo completo|per leggere (?:il resto dell['’]|l['’])(?:articolo|notizia).{0,60}|pour (?:lire|consulter) (?:la suite|l['’]article|cet article).{0,60}|lees (?:de bijlage|meer|verder)|lire plus(?: read more)?|läs mer(?: här)?|så jobbar vi .{3,40}|czytaj więcej|více zde|сейчас читают|картина дня|другие материалы|читать (?:на|источник) .{3,40}|источник в .{3,30}|المزيد|اقرأ أيضًا|أخبار ذات صلة|آخبار تهمك|نسخ الرابط(?: للمقال)?|閉じる|閉める|全文表示|关闭(?:窗口)?|關閉|closed?|schließen|fermer|cerrar|chiudi|fechar|sluiten|zamknij|stäng|закрыть|إغلاق|loading|загрузка|wird geladen|chargement|cargando|caricamento|carregando|関連キーワード|関連(?:リンク|ニュース|トピックス?)|あわせて読みたい|こちらもおすすめ|前の記事|次の記事|記事一覧(?:へ|を見る)?|PR情報|.{2,12}の新着|もっと(?:見る|読む))\s?[.:…»>→]{0,3}$/iu,
  },
  {
    rule: 'comment-widget',
    pattern:
      /^(?:(?:comments: )?(?:leave a (?:comment|reply)|post a comment)|(?:view|show|read)(?: all)? comments?|ver (?:los )?comentarios|opin[áa],? dej[áa] tu comentario|deja(?:nos)? tu comentario|post a comment|add (?:a|new) comment|fill in your details below or click an icon to log in.{0,30}|you are commenting using your .{0,20}account.{0,40}|(?:twitter|facebook|google\+?) (?:picture|photo)|connecting to %s|comments?(?: \(\d{1,6}\))?|no comments(?: yet)?|\d{1,6} comments?|comments (?:are )?closed|kommentar schreiben|kommentieren|\d{1,6} kommentare?|laisser un commentaire|commenter|\d{1,6} commentaires?|deja (?:un|tu) comentario|comentarios?(?: \(\d{1,6}\))?|deixe (?:um|seu) comentário|lascia un commento|inserisci il tuo (?:commento|nome)|\d{1,6} commenti|comentários?(?: \(\d{1,6}\))?|(?:os|los) (?:comentários|comentarios) (?:são|son) exclusivos .{5,50}|комментарии(?: \(\d{1,6}\))?|авторизу(?:йтесь|ться|йся),? чтобы .{5,50}|(?:log|sign) in to (?:leave a )?comment|(?:оставить|добавить) комментарий|[اأ]ضف تعليقا?ً?(?: واقرأ تعليقات القراء)?|تعليقات|اترك تعليقا?ً?|发表评论|評論|コメント(?:する)?)[.:]?$/iu,
  },
  {
    rule: 'subscribe-widget',
    pattern:
      /^(?:thanks for reading .{2,80}! (?:subscribe|this post is public).{5,100}|you are receiving this e-?mail because .{5,150}|subscribe(?: now| today| here| to (?:our|the) (?:\p{L}{1,20} ){0,4}(?:newsletter|list|feed|letter|mail|updates|digest)(?: by .{1,12})?)?|sign up(?: now| today| here)?(?: (?:for|to) (?:our|the) .{1,40})?|newsletter|jetzt abonnieren|susc?r[íi]b(?:ase|ete) (?:a|al) .{1,40}|newsletter abonnieren|abonnieren|abonnez-vous(?: .{1,40})?|s'abonner|suscr[ií]bete(?: .{1,40})?|suscribirse|assine(?: .{1,30})?|abbonati(?: .{1,30})?|подписаться(?: .{1,30})?|подпишитесь .{1,40}|اشترك(?: .{1,30})?|already a (?:subscriber|member)\? .{3,20}|pas encore abonnée? ?\?|déjà abonnée? ?\?.{0,20}|(?:je m['’]abonne|voir (?:nos|les) offres d['’]abonnement)|noch kein abo(?:nnent)?\??|bereits abonnent\??.{0,20}|¿ya eres suscriptor\?.{0,20}|sei già abbonato\?.{0,20}|já é assinante\?.{0,20}|al abonnee\?.{0,20}|reklama|annons|advertentie|تبلیغات|订阅|訂閱|購読(?:する)?|follow us(?: on .{1,40})?|advertisements?|sponsored content|anzeige|publicité|publicidad|pubblicità|реклама|إعلان|广告)[.:!]?$/iu,
  },
  {
    rule: 'copyright-line',
    pattern:
      /^(?:(?:©|&copy;)\s?.{2,150}|(?:copyright|copr\.|\(c\)).{0,60}(?:\d{4}|©|\(c\)|\b(?:ltd|inc|gmbh|llc|plc|reserved)\b).{0,90}|copyright (?:by|of|the) .{2,80}|reproduced with permission of the copyright owner\b.{0,120}|\(c\) (?:\p{Lu}{2,8}|Reuters)(?: [12]\d{3})?|copyright [^.]{2,80}\. ?.{0,60}(?:rights|rechte|droits|derechos|direitos|diritti).{0,200}|.{0,80}(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|riproduzione riservata|все права защищены|جميع الحقوق محفوظة|版权所有|版權所有|無断転載).{0,80}|这.{0,3}版权.{0,40}|[^.。]{0,80}무단\s?(?:전재|복제|배포).{0,60})$/iu,
  },
  {
    rule: 'cookie-notice',
    pattern:
      /^(?:this (?:web)?site (?:uses|makes use of) cookies|we use (?:our own and third[- ]party )?cookies (?:and|on|for|to (?:improve|enhance|ensure|give|offer|provide|make|personali[sz]e|analy[sz]e|help|deliver))|by (?:continuing|using this site).{0,60}cookies|ce site (?:web |internet )?utilise des cookies|nous utilisons des cookies|diese (?:web)?seite verwendet cookies|(?:wir verwenden|unsere (?:web)?seite (?:verwendet|nutzt)) cookies|(?:este sitio|esta p[áa]gina)(?: web)? utiliza cookies|utilizamos cookies|questo sito (?:web )?utilizza (?:i )?cookie|este site (?:usa|utiliza) cookies|(?:этот|наш) сайт использует (?:файлы )?cookie|мы используем (?:файлы )?cookie|deze (?:web)?site (?:gebruikt|maakt gebruik van) cookies|(?:den här|denna) webbplats(?:en)? använder cookies|ta strona używa (?:plików )?cookies)\b.{0,250}$/iu,
  },
  {
    rule: 'sign-off',
    pattern: new RegExp(
      `^(?:[-–—=(（\\[/]{1,2}\\s?)?(?:${agencies})(?:\\s?[/|-]\\s?(?:${agencies}|[a-z]{2,3})){0,2}(?:(?: [a-z0-9]{1,5}){1,6}|)(?:\\s?[-–—=)）\\]/]{1,2})?\\.{0,3}$`,
      'iu',
    ),
  },
  {
    rule: 'credit-line',
    pattern:
      /^to contact the (?:reporter|editor|writer)s?\b.{5,180}$|^-\s?by \p{Lu}.{3,60}; .{0,20}\d{3}-\d{4}.{0,40}$|^[([（]?(?:reporting|additional reporting|editing|edited|writing|compiled) by .{3,200}[)\]）]?\.?$|^[(（]?(?:责任?编辑|責任編輯|责编|編輯|编辑)[:：].{1,20}[)）]?$|^[([]?[a-z]{2,4}(?:\/[a-z]{2,4}){1,4}[)\]]?$|^[a-z]{2,4}\/(?: [a-z]{2,4}\/){1,3}$|^\([a-z]{2,3}\)$|^（(?:责编|編集|校对).{1,20}）$|^[（(]?(?:المصدر|来源|來源|出典|(?:ニュース|記事|情報|写真)?提供元?)\s?[:：]\s?[^\s。].{1,24}[）)]?$|^[(（]?(?:theo (?=\p{Lu})|(?:nguồn|sumber|kaynak|źródło|zdroj|izvor|sursa|forrás|πηγή|источник|источникът|джерело|извор|quelle|fuente|fonte|lähde|kilde|källa|allikas|avots|šaltinis|burimi|स्रोत|স্বত্ব|সূত্র|منبع|출처|자료)\s?[:：]\s?)[^.!?。:：]{2,48}[)）]?$|^[\w.+-]{1,40}@[\w-]{1,30}(?:\.[\w-]{1,20}){0,2}\.kr$|^translated by kakao i$|^[（(]?原(?:标题|標題|题|題)\s?[:：].{2,80}[)）]?$|^流程(?:编辑|編輯)\s?[:：].{1,20}$|^内容来自\p{sc=Han}{2,12}(?:网|报|社|客户端|日报)$|^(?:免责声明|免責聲明)\s?[:：].{4,190}$|^本文来自[^。]{2,30}[，,]\s?不代表.{2,40}(?:观点|立场).{0,12}$|^editor\s?: \p{Lu}[^.:;]{2,40}$|^[\u0621-\u064A](?:\s?\.\s?[\u0621-\u064A]){1,2}(?:\s?\/\s?[\u0621-\u064A](?:\s?\.\s?[\u0621-\u064A]){0,2}){0,3}$|^artikel ini telah (?:tayang|terbit) di .{10,250}$|^해당 언론사로 연결됩니다\.$|^[–—-]\s(?:foto|photo|fotos|photos)\s?:\s.{2,60}\s[–—-]$/iu,
  },
  {
    rule: 'label-widget',
    pattern:
      /^this entry was posted (?:in|on|by) .{3,180}$|^(?:filed under|posted in|tags?|tagged|labels|categories|schlagwörter|étiquettes|etiquetas|tag|метки|الوسوم|标签|標籤|タグ) ?[:：] ?.{1,150}$|^(?:filed under|posted in|tags?|tagged|categor(?:y|ies)|kategorien?|rubrik|schlagwörter|catégories?|étiquettes|etiquetas|categor[ií]as?|tag|рубрика|метки|التصنيف|الوسوم|分类|标签|カテゴリー?|タグ)\s?[:：]$/iu,
  },
  {
    rule: 'end-mark',
    pattern:
      /^(?:[-–—*(]{0,3}\s?(?:30|ends?|end of (?:article|story|text)|enditem|end of document|ende|fin|fine|fim|конец|نهاية|انتهای پیام(?:\s?[/*.]\s?[\p{L}\p{N}*]{0,12})?|完|终|終|了|以上)\s?[-–—*)]{0,3}|\(END\) .{2,40}|END\s{2,20}\d{1,2}:\d{2} [AP]\.?M\.?.{0,6}|\d{1,2}:\d{2} [AP]\.?M\.? [ECMP][SD]?T|-0-|[#*]{3,5}|(?:# ){2,3}#|(?:\* ){2,4}\*|■|□|∎|◆|x{3,4}|[-_=*~]{6,160}|ـ{3,60})$/iu,
  },
  {
    rule: 'continued-line',
    pattern:
      /^[([]?(?:(?:please )?(?:see|turn to) .{0,40}(?:page|pages?) ?[A-Z]?-?\d{1,3}|(?:to be )?continued(?: (?:on|from|next|in) .{1,50})?|contd\.? .{0,30}|cont\.? on .{1,30}|more on page .{1,10}|fortsetzung(?: (?:auf|von|folgt).{0,40})?|weiter auf seite .{1,10}|suite (?:en )?page .{1,10}|(?:lire la )?suite page .{1,10}|à suivre|sigue en (?:la )?p[áa]gina .{1,10}|continúa en .{1,30}|continuará|segue a pagina .{1,10}|continua a pagina .{1,10}|continua na p[áa]gina .{1,10}|(?:продолжение|окончание) (?:на|следует).{0,30}|下转第.{1,8}|（?下转.{1,8}|続く|つづく)[)\].]{0,2}$/iu,
  },
  {
    rule: 'navigation-line',
    pattern:
      /^(?:(?:home|start(?:seite)?|accueil|inicio|início|главная|الرئيسية|首页|ホーム)(?: ?[|»>/›•·] ?.{1,40}){1,8}|.{1,30}(?: [|] .{1,30}){3,12}|(?:« )?(?:older|newer|previous|next) (?:posts?|articles?|stor(?:y|ies))(?: »)?|skip to (?:main )?content|(?:.{0,40}[.|·•–—©»] ?)?(?:(?:proudly|(?:web)?site|blog|page|comments|search|archive) (?:is )?)?powered by\s?:?\s.{2,40}|this page is powered by .{2,60}|retrieved from ["“]?https?:\S{8,160}|the bbc is not responsible for the content of (?:external|these) (?:internet )?sites\.?|(?:<<|«) home|(?:web)?site (?:design(?:ed)?|developed|by) .{2,50}|(?:sitio|site) (?:desarrollado|desenvolvido|realizzato|réalisé) .{2,50})$/iu,
  },
];
