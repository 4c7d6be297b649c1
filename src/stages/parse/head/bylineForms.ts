/** The words that papers print before the name of a writer, in the languages that have them. */

/** At the beginning of a line, with the name after it. */
export const bylineLead =
  /^(?:d(?:al|ai) nostr[oi] (?:inviat[oi]|corrispondent[ei])(?: speciale)?|de (?:notre|nos) (?:envoyée?|envoyé|correspondante?|correspondant)s?(?: (?:spéciale?|permanent[e]?|particulier))?|von unsere[mrn] (?:\p{Lu}\p{Ll}*[Kk]orrespondent(?:en|in)|[Kk]orrespondent(?:en|in)|[Mm]itarbeiter(?:in)?|[Rr]edakteur(?:in)?|[Rr]edaktionsmitglied)|(?:door|van) onze (?:\p{L}{3,12} )?(?:\p{Ll}*redacteur|\p{Ll}*redactrice|\p{Ll}*correspondente?|\p{Ll}*verslaggever|\p{Ll}*verslaggeefster|medewerker)|de nuestr[oa] (?:corresponsal|enviad[oa] especial|redactor(?:a)?)|d[ao]s?(?= (?:sucursal|reda[cç]{1,2}ão|reportagem local|agências?|editoria|equipe)(?!\p{L}))|dalla(?= redazione)|de la(?= (?:redacción|rédaction)(?!\p{L}))|d[oa] noss[oa] (?:correspondente|enviad[oa] especial)|от нашего (?:специального )?корреспондента|наш (?:специальный )?(?:корреспондент|корр\.)|from our (?:own |special |staff )?correspondent,?|by|(?:text|words|story|written|reported|report|compiled|reviewed|review|posted|submitted|contributed|translated|as told|interview|interviewed|essay|analysis|opinion|commentary|column) by|from|par|(?:propos |texte )?recueillis? par|(?:entretien|interview|dossier|reportage) réalisée? par|opgetekend door|texte|von|text|text von|aus \p{Lu}\p{Ll}+|por|texto|escribe|di|a cura di|testo di|de|door|av|af|autor(?:in)?|author|authors|autore|auteur|autrice|автор|автор[ы:]|текст|беседовал[аи]?|подготовил[аи]?|rozmawia(?:ł[ai]?|li)?|notowała?|interview(?= ?:)|interview von|intervista(?= ?:| di)|entretien(?= ?:)|(?:das )?(?:gespräch|interview) führten?|aufgezeichnet von|מאת|ρεπορτ[άα]ζ|γρ[άα]φ(?:ει|ουν)(?: ο| η| οι)?|επιμ[έε]λεια|τ(?:ου|ης|ων)|بقلم|كتب[ت]?|كتبه|حوار|文・|文|作者|撰文|\p{sc=Han}{0,5}(?:记者|記者)|기자명(?=\s)|oleh|na(?= \p{Lu}\p{Ll})|(?:penulis|pewarta|laporan)(?= ?:)|dilaporkan oleh|tác giả|bài và ảnh|bài, ảnh|โดย|ผู้เขียน|เรื่องโดย|รายงานโดย|लेखक|লেখক|执笔|執筆|筆者|文責|ライター|著者|執筆者|取材・文|取材・構成|聞き手|文・)(?:(?<=文・)|(?<=كتبت?)\s?[-–ـ/]{1,3}\s|\s?[:：／/]\s{0,3}|[\s　]{1,3})/iu;

/** Leads that are also common words: only before a name that is likely one. */
export const weakLead = /^(?:na|from|text|texte|texto|aus|report|review|story)\b/iu;

/** "By Our Foreign Staff", "From a Times Staff Writer": nobody is named. */
export const ownStaff = /^(?:by |from )(?:our (?:\p{L}+ ){0,2}(?:staff|bureau|desk)|an? (?:\p{L}+ ){0,4}(?:writer|reporter|correspondent|contributor))$/iu;

/** Above a headline it would name whom the talk is with. */
export const interviewLead = /^(?:interview|intervista|entretien)\s?:/iu;

/** A line under the byline that tells the writer's post, paper or place. */
export const postLine =
  /^(?:(?:the )?(?:associated press|reuters|united press(?: international)?|agence france-presse|bloomberg(?: news)?|knight ridder(?: newspapers)?|(?:\p{Lu}[\p{L}.]+ ){1,4}(?:foreign|news|wire) service)(?: (?:writer|staff writer|correspondent))?|special (?:correspondent|writer)|of (?:dow jones newswires|the .{3,30} staff)|(?:special )?(?:to|for) the [\p{L} .'’-]{3,40}|special to [\p{L} .'’-]{3,40}|of (?:(?:new|north|south|west|rhode|the) )?\p{Ll}{4,15}|.{0,40}\b(?:staff (?:writer|reporter|correspondent)|writer|reporter|correspondent|columnist|editor|critic|bureau chief|staff|bureau|analyst|contributor|photographer|guest author)s?\b.{0,30}|.{0,30}(?<!\p{L})(?:redakteur(?:in)?|korrespondent(?:in)?|reporter(?:in)?|envoyée? spéciale?|correspondante?|journaliste|corresponsal|redactor(?:a)?|enviad[oa] especial|inviat[oa]|corrispondente|repórter|correspondente|корреспондент|обозреватель|журналист(?:ка)?|колумнист|кореспондент(?:ка)?|журналістка?|c[oó]lunista|columnista|periodista|jornalista|giornalista|éditorialiste|chroniqueu(?:r|se)|kolumnist(?:in)?|columniste?|krönikör|journalist(?:e|in|en)?|dziennikarka|dziennikarz|komentator(?:ka)?|redaktor(?:ka)?|redaktör|novinářk?a?|muhabir[iı]?|köşe yazarı|wartawan|jurnalis|مراسل(?:ة)?|صحفية?|صحافية?)(?!\p{L}).{0,30}|(?:наш )?(?:соб|спец)(?:\.|иальный) ?корр(?:\.|еспондент))$/iu;

/** What somebody is in a club, a parish or a school. */
export const officeLine =
  /^(?:(?:vice|deputy|acting|honorary|hon\.|assistant|general|club|parish|technical|membership|press|publicity) ){0,2}(?:president|vice-president|chair(?:man|woman|person)?|secretary|treasurer|clerk|rector|vicar|curate|pastor|priest[- ]in[- ]charge|churchwarden|principal|head ?(?:teacher|master|mistress)|officer|coordinator|convenor|commodore|librarian|archivist|vorsitzende[r]?|schriftführer(?:in)?|kassenwart(?:in)?|pfarrer(?:in)?|présidente?|secrétaire|trésorier|trésorière|curé|presidente|presidenta|secretari[oa]|tesorer[oa]|párroco|parroco)(?: (?:of|for|to|der|des|du|de la|del) .{2,30})?$/iu;

/** The sign of a radio station, which amateurs write behind their names: "K1ABC". */
export const callSign = /^(?:[A-Z]{1,2}\d[A-Z]{1,4}|\d[A-Z]\d[A-Z]{1,3})$/;

/** A line in capitals under a name that tells where the writer was: "DE SÃO PAULO". */
export const placeLine = /^(?:DE|DO|DA|EM|EN|IN|AUS) \p{Lu}[\p{Lu} ]{2,28}$/u;
