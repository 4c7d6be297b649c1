/** Words around the names in a byline, as `foldWord` spells them. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** A person's post or paper: after two words of a name, one of these begins what is no name any more. */
export const roleWords = set(
  'staff writer writers reporter reporters correspondent correspondents editor editors columnist columnists special to bureau chief contributor contributors contributing freelance freelancer photographer photos press news times post herald tribune journal gazette chronicle observer guardian telegraph globe examiner inquirer dispatch courier register sentinel daily weekly service services wire wires associated united international reuters reuter afp ap upi dpa ansa efe tass itar-tass interfax xinhua bloomberg agency agence agencia agentur agenzia redaktion redaccion redazione redacao redaction envoye envoyee correspondant correspondante journaliste korrespondent korrespondentin redakteur redakteurin autor mitarbeiter enviado enviada especial corresponsal periodista redactor redactora inviato inviata corrispondente giornalista correspondente jornalista корреспондент журналист собкор редактор обозреватель специально для مراسل محرر critic analyst producer intern assistant associate senior political science medical business sports national foreign chief-editor translator newspapers magazine online team',
);

/** Organisations that sign texts: by themselves they are the author, beside a person they are the person's. */
export const agencies =
  /^(?:the )?(?:associated press|ap|reuters?|united press(?: international)?|upi|agence france[- ]presse|afp|dpa|ansa|efe|tass|itar-tass|interfax(?:\.ru)?|ria novosti|xinhua|kyodo(?: news)?|pa|press association|bloomberg(?: news)?|cnn|bbc(?: news)?|knight ridder(?: newspapers)?|cox news service|scripps howard(?: news service)?|gannett(?: news service)?|apa|sda|ats|anp|belga|lusa|cp|canadian press|adnkronos|askanews|europa press|kna|pap|epd|ots|adn|ddp|ntb|tt|ritzau|stt|čtk|ctk|tasr|mti|agerpres|bta|tanjug|kazinform|pti|ians|bernama|anadolu|ttxvn|folhapress|yonhap|isna|irna|уніан|інтерфакс-україна|интерфакс-украина|униан|укринформ|укрінформ|белта|казинформ|prensa latina|télam|notimex|acn|kompas|republika|tempo|detik(?:news|finance|sport|hot|com|inet|travel|food|health|oto|x|jabar|jatim|jateng|bali|sumut|sulsel|edu|properti|pop)?|antara|media indonesia|suara merdeka|пти|тасс|итар-тасс|интерфакс|риа новости|росбалт|رويترز|أ ف ب|ا ف ب|اف ب|د ب أ|سانا|وام|واس|كونا|قنا|بترا|وفا|新华社|新華社|共同通信|時事通信)(?: (?:writers?|staff|staff writer))?$/iu;

/** Words for "and" that are also letters of names: they join only names of two words. */
export const weakConjunctions = set('y e i en и і و');
/** Those after which an agency or a helper may follow: it is no second author. */
export const withWords = set('with mit avec con com met med');
