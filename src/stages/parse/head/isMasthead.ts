/** Words that papers have in their names. */
const paperWord =
  '(?:times|post|news|herald|tribune|journal|gazette|chronicle|observer|guardian|telegraph|independent|courier|bulletin|mirror|mail|express|record|register|star|sun|globe|examiner|advertiser|advocate|review|weekly|daily|magazine|press|standard|sentinel|dispatch|inquirer|ledger|echo|argus|mercury|messenger|reporter|zeitung|tageblatt|anzeiger|rundschau|spiegel|presse|nachrichten|bote|kurier|blatt|amtsblatt|gemeindeblatt|mitteilungsblatt|pfarrblatt|kirchenblatt|wochenblatt|tagblatt|volksblatt|morgenblatt|abendblatt|abendpost|morgenpost|volkszeitung|post|monde|figaro|temps|dépêche|croix|quotidien|courrier|nouvelliste|país|mundo|vanguardia|nación|prensa|diario|heraldo|correo|corriere|repubblica|stampa|messaggero|gazzetta|giornale|público|jornal|razón|voz|unità|manifesto|secolo|folha|estado|diário|correio|правда|известия|газета|вестник|вести|новости|ведомости|krant|blad|dagblad|tidning|avis|głos|kurier|dziennik)';
/** Nearly all lines have none, and are told by this; to make the pattern below takes longer than all its answers. */
const anyPaperWord = new RegExp(`(?:^|[ '’])${paperWord}`, 'i');
const article = "(?:the |le |la |l['’]|les |el |los |il |lo |der |die |das |de |het |o |os |a )?";
const name = "\\p{Lu}[\\p{L}'’.-]{1,20}";
/** "The Northern Herald", "Le Courrier du Plateau". */
const named = new RegExp(
  `^${article}(?:(?:${name} ){0,3}${paperWord}|${paperWord} (?:of|der stadt|der gemeinde|des landkreises|du|de la|de|des|del|della|do|da|dos|von|van|för|d['’])(?: ?${name}){1,3})$`,
  'iu',
);
/** "Diario Popular", but also "Record Snow Falls". */
const begun = new RegExp(`^${article}${paperWord}(?: ${name}){1,3}$`, 'iu');
/** "Press Briefing Room": a place or a thing with such a word in its name. */
const noPaper = /\b(?:room|hall|cent(?:er|re)|building|conference|release|office|gallery|club|secretary|briefing|corps|kit|pass)$/i;
/** "NEWS AGENCY OF NORLAND" */
const newsAgency = /^(?:the )?news agency of \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/iu;
const eastern = /^[\p{sc=Han}]{1,8}(?:日报|日報|晚报|晚報|新聞|新闻|新報|时报|時報|早报|周报|週報)(?:デジタル|オンライン|電子版|ニュース|[WＷ][EＥ][BＢ])?$/u;
const arabic = /^(?:جريدة|صحيفة|مجلة) [\u0600-\u06FF ]{2,25}$/u;

/** Whether a line has the shape of a paper's name: "The Northern Herald", "Le Courrier du Plateau", "江南晚报". `strict`: and of hardly any headline. */
export function isMasthead(text: string, { strict = false } = {}): boolean {
  if (text.length > 50 || !/^[\p{Lu}\p{Lo}]/u.test(text) || noPaper.test(text)) return false;
  return newsAgency.test(text) || (anyPaperWord.test(text) && (named.test(text) || (!strict && begun.test(text)))) || eastern.test(text) || arabic.test(text);
}
