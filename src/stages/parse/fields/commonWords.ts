/**
 * Words that stand in headlines, labels and names of places and institutions, and not in the name of a person; as `foldWord`
 * spells them. The second list holds those that are also surnames.
 */
import { foldWord } from '../../../dates/foldWord.js';

const words = `
popular demand
a an the of in on at by for to from with without and or but nor not no as is are was were be been being has have had will would can could should must its his her their our your
this that these those who what when where why how all any more most some such than then there here after before over under into out up down off about against between during
since until again also back first second third last next new old big great bad worst better high hot cold early late only own other same few many much every each accord academy
accident action administration advance adviser aerospace affair affairs agency agenda agreement aid air aircraft airlines airport airways alert alliance ally american americans
analysis annual answer arena army arrest arrests art arts assembly assistant associate associated association athletics attack attacks attorney auction authority auto avenue
award awards ballet bankers bar baseball basketball bay beaches bean beer benefits bid board body bomb bombing bonds book books border boulevard bowl bowling brief briefs
british broadcast broadway budget bulletin bureau business businesses cabinet calendar campaign campus canal cancer candidate capital capitol care cars cases cathedral cause
ceasefire center central centre ceremony chairman chamber championship championships change chapter charge charges charity charter chief child children chinese choice christmas
chronicle cinema circuit circus citizens city civil claim classic clash classified clinic club clubs coach coalition coast college colleges column columns comedy comment
commentary commerce commission commissioner committee common community companies company computer concert conference congress conservative constitution construction consumer
contest contract contributor control convention corner corp corporation correction corrections correspondence correspondent corruption council counsel count country county coup
courier courts crash creek crime crisis critic critics cup currency daily data deal death deaths debate debt decision defense defence degree delegation democracy democrat
democratic democrats department deputy desert desk development diary digest diocese director disaster dispatch district division doctor dollar draft dream drive drug drugs
eastern economic economics economy edition editor editorial editorials editors education election elections electric embassy emergency empire employee employment energy
enterprise entertainment environment estate european evening event events evidence examiner exchange executive exhibition exports express extra eye face factory falls family
fans fashion fatal features federal federation feed festival fight figures film films final finance financial fire firm firms fish flash flight floor focus food football force
forces foreign forecast forum foundation free freedom friday fund funds funeral future gallery games gardens gas gazette general girl girls glance global government governor
group growth guard guardian guide gulf gun guns harbor harbour headlines health hearing heights herald heritage heroes highway highlights history hockey homes hospital hostage
hotel hour hours housing human hurricane idea images immigration import imports incident income increase independence independent index indian indoor industrial industry
inflation information injury inquirer inquiry inside insight institute insurance intelligence interest international internet interview investigation investment investor
investors island islands isle issue issues jail japanese job jobs joint judges jury killing kitchen labor labour lakes language laws lawsuit lawyer lawyers leader leaders
league leisure letter letters level liberal liberty library license lifestyle line lines list literary literature live living local loss losses lottery lunch machine magazine
magic mail main makers management manager map maps marathon market marketing markets mayoral measure medal media medical medicine meeting member members memo memorial memory
men metro middle migrants military miner miners minister ministry minor minute missile mission monday money monitor month months monument morning mosque motors mount mountain
mountains movement movie movies municipal murder museum music national nations native nature naval navy nazi neighborhood network networks news newspaper newspapers night nobel
nomination northeast northern northwest note notebook notes notice notices nuclear number obituaries obituary observer ocean offer office officer officers official officials
oil olympic olympics opera operation opinion opinions opposition orchestra order orders organization outlook outdoor overseas pacific pact pages palace panel paper papers
parade parent parents parking parliament part parties partners party passenger patients pay peak pension people personal petroleum photo photos picks pictures pilot pipeline
plan plane planet planning plans plants plaza players playoffs plot poem poetry point points police policy political politics poll polls population port portrait posts poverty
preview presidency president presidential press prices primary prime prison prisoners prize probe problem problems product production products professor profile profit profits
program programme project property prosecutor protest protesters protests province public publisher pulitzer quarter quarterly question questions quiz race races racing radio
railroad railway rally ranch rape rapids rate rates rating reader readers real rebel rebels recession recipe recipes record records recovery referendum reform reforms refugee
refugees regime region regional register regulators relations release relief religion remarks reply report reporter reporters reports republic republican republicans rescue
research reserve resident residents resort resources response restaurant restaurants results retail returns review reviews revolution rights riot riots riverside roads robbery
role roll room roundup route rule rules runner running rural russian safety sales saint san santa santo sao satellite saturday saving savings scandal schedule schools science
scientist scientists score scores scoreboard screen season seasons seat secret secretary section sector security senate senator senators senior sentinel service services
session settlement sex shareholders ship shipping ships shooting shop shopping shot show shows shuttle side sierra site slaying soccer social society software soldiers solution
source sources southeast southern southwest soviet space spanish special spirit sport sports spotlight square stadium staff standard standings stars start state statement
states station statistics stocks stories strategy streets strike strikes student students studies studio study style subway summit sunday supply supreme surgery survey swimming
symphony system systems table talk talks tank target task tax taxes teacher teachers team teams tech technology telegraph telephone television tennis terror terrorism terrorist
test tests theater theatre things thursday ticket tickets time times title today tonight tomorrow top tornado tour tourism tourist tourists tournament towns track tracks trade
trading traffic tragedy training transit transport transportation travel treasury treaty trial tribune trip trips trophy troops troubled truth tuesday tunnel turnpike tv uncle
union unions unit united universe university update upset urban valley values vehicle venture verdict veterans vice victim victims victory video view views village violence
virus visit vista voice voices volleyball volunteers vote voter voters votes wage wages war wars watch water wave wealth weapon weapons weather web wednesday week weekend
weekly welfare western wheat wildlife wind wine wing winner winners wire wires woman women wonders word words work worker workers workout world worlds wrestling writer writers
year years yesterday youth zone zoo accuses adds admits agrees aims announces appears approves arrives asks assails attends awaits backs bans beats becomes begins bids blames
blasts blocks breaks brings buys calls came cancels captures challenges charged claims clears closes comes considers continues convicted cuts declares defeats defends demands
denies dies died discusses drops ends enters escapes expects explains faces fails fears fights files fills finds fires gains gets gives goes grows heads helps hints hits holds
honors hopes insists joins joined jumps keeps kills killed launches leads leaves loses lost makes marks marries meets moves names needs offers opens outlines passes pays plays
pleads pledges praises predicts promises proposes prepares pushes puts quits raises ranks reaches reacts reads recalls recounts reelected rejects remembers remains remembered
replaces resigns reveals rises runs says said seeks seen sees sells sends sentenced sets signs slams slides sings speaks spends stands starts stays steps stops succeeds sues
supports surges surprises takes tells testifies threatens tops touches tours tries tumbles turns unveils urges visits vows wants warns wins won wounded writes le la les un une
des du et ou dans sur pour par sans sous avec chez aux au est sont ville conseil guerre rue jour journee journal monde nouvelle nouvelles nouveau banque fleuve riviere
universite ministre premier presidente assemblee nationale gouvernement republique parti economie politique culture societe sante enquete chronique lettres courrier ligue coupe
match paix mort greve crise histoire musee eglise ecole departement mairie maire tribunal proces affaire affaires bourse travail emploi dossier entretien enfant enfants femme
femmes hommes reine saison soir matin redaction envoye correspondant journaliste der die das ein eine einer eines und oder im am auf aus bei mit nach vor zum zur uber unter
stadt rat strasse tag tage zeitung welt neue neuer neues alte alter fluss universitat ministerium prasident kanzler bundestag bundesrat regierung republik partei wahl wahlen
wirtschaft politik kultur gesellschaft gesundheit leitartikel kommentar kommentare leserbriefe briefe leben liebe frieden tod streik krise geschichte kirche schule kreis
gemeinde polizei gericht gefangnis prozess arbeit thema kinder kind frauen frau manner konigin abend redaktion korrespondent verein verband amt markt ausland inland nachrichten
panorama el los las una unos unas del o en con por para sin sobre ciudad consejo dia diario mundo nueva nuevo nuevas nuevos noticias banco universidad ministro ministra
presidenta asamblea nacional gobierno republica partido eleccion elecciones economia politica cultura sociedad salud cartas liga copa muerte huelga acuerdo historia museo
teatro cine iglesia escuela pais departamento alcaldia alcalde policia justicia carcel juicio caso mercado bolsa trabajo empleo entrevista nino ninos mujer mujeres hombre
hombres noche manana redaccion enviado especial corresponsal buenos puerto puerta playa il lo gli uno della dello degli delle dei nel nella sul sulla citta consiglio via giorno
giornale mondo nuova nuovo notizie banca fiume universita assemblea nazionale governo repubblica partito elezione elezioni societa salute lettere calcio pace morte sciopero
crisi storia scuola paese regione comune sindaco polizia giustizia tribunale carcere processo mercato borsa lavoro intervista bambino bambini donna donne uomo uomini sera
mattina redazione inviato inviata corrispondente corriere os um uma uns umas do da dos na nos nas cidade conselho rua jornal nova novo universidade eleicao eleicoes sociedade
saude opiniao futebol museu igreja escola regiao prefeitura prefeito justica prisao trabalho emprego crianca criancas mulher mulheres homem homens rainha noite manha redacao
praia мир война город совет улица день дня газета правда известия новости новая новый банк река университет министр президент правительство республика партия выборы экономика
политика культура общество здоровье спорт письма письмо редакция корреспондент московская московский россия российская российский советская советский красная красный большой
reuters afp ap upi dpa ansa efe tass xinhua bloomberg interfax itar ltd inc gmbh llc plc co cnn bbc nbc abc cbs angeles vegas francisco diego orleans jersey hampshire mexico
zealand delhi berlin madrid moscow beijing tokyo chicago boston houston philadelphia detroit atlanta seattle baltimore cleveland minneapolis pittsburgh cincinnati milwaukee
sacramento manhattan queens bronx hollywood california texas ohio oregon michigan illinois massachusetts connecticut maryland pennsylvania tennessee kentucky louisiana oklahoma
minnesota wisconsin nebraska kansas missouri arizona nevada utah idaho wyoming colorado hawaii alaska arkansas alabama mississippi delaware vermont europe africa asia america
americas australia canada england scotland ireland germany italy spain russia japan korea vietnam iraq iran kuwait egypt syria lebanon turkey pakistan afghanistan ukraine
poland brazil argentina chile peru cuba haiti nigeria ethiopia somalia rwanda bosnia serbia croatia kosovo inauguration thanksgiving easter halloween broncos yankees mets
dodgers giants lakers rams raiders padres angels knicks bulls bears packers cowboys redskins eagles steelers cubs cardinals braves rangers warriors pistons hornets panthers
bulldogs digital design get getting started use using give make making user users experience mobile customer customers innovation innovations testing define set share learn
find build create improve manage meet join follow try think stop help keep know need want look listen check click download upload login contact tips guides checklist toolkit
initiative analytics privacy browser standards method methods hardware apps app api apis content template templates dashboard feedback partnership marketplace workshop
hackathon webinar podcast newsletter search menu faq
`;

/** Surnames that are such words too: they make a name only of a given name that stands for nothing else. */
const surnameWords = `
baker bank banks barber beach bell best bird bishop black blue bond bridge bridges brook brown bush butler cannon carpenter chance chase church cook court cox cross day days
dean drummer duke east english farmer field fields flower flowers ford forest fox france frank french frost gardener gardner german glass gold golden good gray green grey hall
hand hart hawk heart hill hills holiday holland horn house hunt hunter iron judge key king knight lake lamb land lane law lawless leaf little london long lord love low major
marsh marshal may mayor miles mills moon north nurse page paige park parks peace pepper piper place plant pond pool poor pope porter post pound powers price priest prince rain
rains read red reed rich rivers river road robin rock rose rush sale sands savage school sea seal seller shepherd short silver singer small smart snow south sparks speaker
spring stage star stark steel stern stock stone storm street strong summer summers swan swift temple thorn tiger tower town tree valentine wall walls ward waters well west
white wild winter winters wise wolf wood woods young case close power battle justice guerra paz rey rei rio calle monte porto reina re konig berg see roi marche sun ring head
noble champion castle cash flood nation york cable cave garden home player royal story train chiesa haus krieg morgen platz dance
`;

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).map(foldWord));

export const surnamesAmongWords = set(surnameWords);
export const commonWords = set(words);
