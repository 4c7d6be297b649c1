/**
 * What a page says to its reader, at either end of a text: to print and share it, to sign in, to subscribe. Each form names the
 * page, the account or the reader's own name or mail, so that it is no sentence of a text and no headline.
 */

/** Longest line of links, longest offer and longest sentence, in UTF-16 units; and fewest links of a line. */
const longestLinks = 120;
const longestOffer = 160;
const longestSentence = 320;
const fewestLinks = 2;
/** One link, with what divides it from the next. */
const link =
  /(?:printer[- ]friendly(?: version)?|print(?:able version)?(?: this)?(?: article| page| story)?|e-?mail(?: this)?(?: article| page| story| to a friend)?|send (?:to|a link to) a friend|share(?: this)?(?: article| page| story| on)?|tweet|save|reprints?|comments?(?: ?\(\d{1,5}\))?|facebook|twitter|linkedin|whatsapp|telegram|reddit|pinterest|flipboard|google\+?|instagram|youtube|bookmark|large|medium|small|(?:text|font) size|listen|copy link|rss|pdf|download(?: pdf| word)?|subscribe|sign ?in|sign ?up|log ?in|register|menu|search|home|close|prev(?:ious)?|next|top)(?=$|[\s|•·,/»>:-])[\s|•·,/»>:-]{0,8}/iy;
/** Lines that need no other beside them. */
const offers =
  /^(?:view all (?:newsletters|posts|stories|articles|photos)|sign up (?:for|to) (?:our|the) newsletters?|support (?:over |more than )?(?:\d{1,3} years of )?(?:our )?independent journalism\.?|view (?:this |the )?(?:e-?mail|newsletter|message|it)? ?(?:in|on) (?:your|a|the) (?:web )?browser|(?:e-?mail|newsletter) (?:not displaying|not displayed) (?:correctly|properly)\?.{0,60}|diese e-?mail im browser (?:ansehen|anzeigen|öffnen)|(?:voir|afficher) (?:cet e-?mail|ce message) dans (?:votre|le) navigateur|ver este (?:correo|e-?mail|mensaje) en (?:su|el|tu) navegador|this is a rush transcript\b.{0,90}|skip (?:banner|navigation)|skip to (?:(?:the )?first unread message|navigation|(?:main |page |site )?(?:content|menu|footer|search)).{0,90}|press ["“]?enter["”]? to skip to content|(?:return|back|go back) to (?:the )?(?:[\p{L}\d'’]+ ){0,3}(?:pages?|index|menu|list|home(?:page)?|top|articles|news|results|archives?|contents)|connect with us|related topics|(?:get|download) the (?:free |new )?(?:[\p{L}\d]+ ){0,2}app|(?:[•·]\s?)?link copied!?|click to (?:follow|share|e-?mail|print|enlarge|expand|listen|play|copy).{0,60}|send (?:a |this )?(?:link|story|article|page) to (?:a )?friends?|large medium small|article image|arrow[- ](?:right|left|down|up)(?: .{2,20})?|subscribe (?:now|here|today|to (?:gift|read|unlock) this (?:article|story))!?|learn more|full access|watch live|live tv|gift \d{1,2} articles? .{3,80}|already a (?:subscriber|member|registered user)\??.{0,30}|not a (?:subscriber|member)( yet)?\??.{0,30}|(?:add|save) (?:this )?(?:article |story )?to (?:your )?(?:favou?rites|reading list|my list|bookmarks)|(?:hide|show) (?:caption|comments|more|less|ad)|be the first to (?:comment|reply|review|like).{0,20}|notify of|(?:top|bottom) of page|(?:print|site|page) logo|play (?:audio|video|episode)\b.{0,40}|read (?:the )?full (?:report|interview|transcript)\.{0,3}|start your (?:free )?(?:subscription|trial) .{2,30}|read this article in|no (?:image|photo|picture) available|(?:image|photo|picture) (?:not available|unavailable)|main (?:menu|page)|navigation bar|to (?:the )?category page|to (?:view|read|see) (?:the )?full (?:article|story)\b.{0,30}|read more (?:articles|stories|posts) by\b.{0,40}|note: only a member of this .{4,20} may post a comment\.|from wiki\p{L}{2,10}, the free .{3,50}|jump to ?:? ?navigation,? ?(?:jump to ?:? ?)?search|menu|(?:proquest |gale |full )?(?:document link|citation metadata)|citation metadata|main content|article preview ?:?|source citation|qr code to .{3,120}|(?:open|close|toggle) (?:main |mobile )?(?:menu|navigation|search).{0,20}|search (?:this site|for:|the site).{0,20}|(?:please )?enter your (?:comment|name|e-?mail)(?: address)?(?: here)?!?|(?:your|the) e-?mail address will not be published.{0,60})$/iu;
/** "Subscribe for 17¢ / day": a price for a time. */
const rate =
  /^(?:subscribe|join|start|try|get)\b.{0,60}(?:[$€£]\s?\d|\d\s?[¢€£]).{0,12}(?:\/|\b(?:an?|per)\b|\bfor \d{1,2}\b)\s?(?:day|week|month|year)s?\b[^.]{0,30}$|^(?:get|enjoy|try) (?:\d{1,2}|one|two|three|six) (?:days?|weeks?|months?|years?) (?:of|for|free)\b[^.]{0,60}[$€£¢][^.]{0,20}(?:\. [^.]{0,30}!?)?$/iu;
const bareRate = /^(?:only |just )?[$€£]\s?\d{1,3}(?:[.,]\d\d)?\s?(?:\/|per|an?)\s?(?:day|week|month|year)$/iu;
const longestRate = 30;
/** With any beginning, and an end that calls the reader. */
const calls =
  /^(?:.{3,120}\s[-–—|]\s(?:JOIN|SUBSCRIBE|DONATE|SIGN UP|REGISTER|CLICK|SHOP|ORDER|ENROLL|APPLY) (?:NOW|HERE|TODAY|FREE)!?|.{0,30}\bmake a (?:\p{L}+ ){0,2}donation\b.{0,60}!)$/iu;
const sentences =
  /^to (?:view|read|see|continue reading|access) (?:the rest of |the full |all of )?(?:this|the) (?:article|story|page|content)\b|^(?:get|receive|have) .{3,80} (?:to|in) your (?:inbox|e-?mail)\b|^get (?:the |our )?(?:\p{Lu}\p{L}+ ){1,4}(?:and other (?:e-?mail )?|e-?mail )newsletters?$|^sign up (?:for|to) (?:our|the|receive|get) .{3,80} (?:newsletter|inbox|e-?mail)s?\b|^by (?:subscribing|signing up|registering|clicking|submitting|entering your e-?mail).{0,40},? you (?:agree|acknowledge|consent|accept|confirm)\b|^please (?:enter|select|provide|check|choose) (?:your|at least|a valid|an)\b|^you[’']ve read .{1,20} (?:articles|stories)\b|^of \d{1,2} stories this month\b|^(?:get|enjoy) unlimited \p{L}|^(?:you must|please) (?:be logged in|log ?in|sign ?in|register|subscribe) to\b|^(?:support|help) (?:us|our (?:journalism|newsroom|work)) .{0,80}(?:donat|subscri|contribut)/iu;
/** The same, wherever the words stand; and words that one of them must have, without their first letters. */
const anywhere =
  /\bthis (?:feature|video|content|service|page) is (?:currently |temporarily |no longer )?(?:unavailable|not available)|\b(?:enable|turn on) javascript\b|\byour browser (?:does not|doesn[’']t|is not)\b|\bunsubscribe (?:at any time|here|by)\b|\bif you (?:do not|don[’']t) have an account\b|\byour (?:support|donation|contribution) (?:helps us|allows us|makes all the difference|keeps)\b/iu;
const telling = ['vailable', 'avaScript', 'avascript', 'rowser', 'nsubscribe', 'account', 'support', 'onation', 'ontribution'];

/** The names of networks run together: "Facebooktwittermail", "LINKEDIN 1 COMMENTMORE". */
const joined = /^(?=.*[a-z]{4})(?:facebook|twitter|linkedin|whatsapp|pinterest|google|reddit|print|email|mail|tweet|share|comment|more|[\d\s|+]{1,6}){2,12}$/iu;
const longestJoined = 60;

/** How all of them begin, save those that `called` tells: most lines begin otherwise. */
const openings = new Set(
  "view newsletter diese voir afficher ver skip press return back go connect related get download link • · click send large article arrow arrow-right arrow-left subscribe learn full watch live gift already not add save hide show open close toggle search please enter your the we’re we're this to you by sign receive have support help if print printer printer-friendly email e-mail e share tweet comments comment facebook twitter linkedin whatsapp telegram reddit pinterest flipboard google google+ instagram youtube bookmark medium small text font listen copy rss pdf signin signup log login register menu home prev previous next top sorry no image photo picture main navigation note be notify join start try citation proquest gale full source bottom site page play read start qr you’ve you've of enjoy from jump".split(
    ' ',
  ),
);
const called = ['NOW', 'HERE', 'TODAY', 'FREE', '!'];

export function isPageOffer(text: string): boolean {
  if (text.length > longestSentence) return false;
  const space = text.search(/[\s|,:-]/);
  const isOpened = openings.has(text.slice(0, space < 0 ? text.length : space).toLowerCase()) || (space < 0 && isNetworks(text));
  if (text.length <= longestRate && /^(?:[$€£]|only|just)/i.test(text) && bareRate.test(text)) return true;
  if (called.some((end) => text.endsWith(end)) && calls.test(text)) return true;
  // Two of the sentences may begin with anything.
  if (!isOpened) return (text.includes('nsubscribe') || text.includes('avaScript')) && anywhere.test(text);
  if (text.length <= longestOffer && (offers.test(text) || rate.test(text) || isLinks(text) || isNetworks(text))) return true;
  return text.length > 20 && (sentences.test(text) || (telling.some((word) => text.includes(word)) && anywhere.test(text)));
}

function isNetworks(text: string): boolean {
  return text.length <= longestJoined && joined.test(text);
}

/** "Save  Print  E-mail", "Printer friendly version Print this article": links and nothing else. */
function isLinks(text: string): boolean {
  if (text.length > longestLinks || /[.!?;]$/.test(text)) return false;
  let count = 0;
  for (link.lastIndex = 0; link.lastIndex < text.length; count += 1) {
    if (!link.test(text)) {
      link.lastIndex = 0;
      return false;
    }
  }
  link.lastIndex = 0;
  return count >= fewestLinks;
}
