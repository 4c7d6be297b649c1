/**
 * The commonest given names of many languages and centuries, in lower case and without accents. A
 * name that is missing here is not unlikely; a name that is here makes a line of two words likely to be a person.
 */
import { foldWord } from '../../../dates/foldWord.js';

const list = `
aaron abbie abby abe abel abigail abner abraham ada adam adele adeline adolph adolphus adrian adrienne agatha agnes aidan aileen aimee alan alana alastair albert alberta aldous
alec alex alexa alexander alexandra alexis alf alfred alice alicia alison alistair allan allen allison alma althea alton alvin alyson alyssa amanda amber ambrose amelia amos
amy andrea andrew andy angela angelica angelina angie angus anita ann anna annabel anne annette annie anthony antoinette antonia april archibald archie ariel arlene arnold art
arthur ashley ashton asher athol aubrey audrey augustus austin ava avery barbara barney barry bart bartholomew basil bea beatrice beatrix becky belinda ben benedict benjamin
bennett benny bernadette bernard bernice bernie bert bertha bertram bess beth bethany betsy betty beverley beverly bill billie billy blair blake blanche bob bobbie bobby bonnie
boyd brad bradford bradley brady brandon brandy brenda brendan brent bret brett brian briana brianna bridget britney brittany bronwyn brooke bruce bryan bryant bryce byron
caitlin caleb calvin cameron camilla candace candice cara carl carla carlton carly carmel carmen carol carole caroline carolyn carrie carroll carter cary casey cassandra cassie
catherine cathleen cathy cecil cecilia cecily cedric celeste celia chad charity charlene charles charlie charlotte chase chelsea cherie cheryl chester chloe chris chrissie
christa christian christie christina christine christopher christy chuck cindy clara clare clarence clarissa clark claude claudia clay clayton clem clement clementine cliff
clifford clifton clint clinton clive clyde cody cole colette colin conan bjork colleen collin connie connor conor conrad constance cora cordelia corey cornelius cory courtney craig
cristina crystal curt curtis cynthia cyril cyrus daisy dale dallas damian damien damon dan dana daniel danielle danny daphne darby darcy daren darin darius darlene darrell
darren darryl daryl dave david davina dawn dean deanna debbie deborah debra declan deirdre delia della delores denis denise dennis denny denzil derek dermot desmond devin
dexter diana diane dianne dick digby dinah dirk dolly dolores dominic don donald donna doreen doris dorothea dorothy doug dougal douglas drew duane dudley dugald duncan dustin
dwayne dwight dylan eamon earl earnest ebenezer ed eddie edgar edith edmond edmund edna eduard edward edwin edwina effie egbert eileen elaine elbert eleanor eleanora elena eli
elijah elinor eliot elisabeth elisha eliza elizabeth ella ellen ellie elliot elliott ellis elmer elsa elsie elspeth elton elvin elvira elvis elwood emerson emily emma emmanuel
emmett emory enid enoch eric erica erik erika erin ernest ernie errol erwin esme esmond estelle esther ethan ethel etta eugene eugenia eunice eustace eva evan evangeline eve
evelyn everett ewan ezekiel ezra faith fay faye felicia felicity felix ferdinand fergus fern fiona flora florence floyd forrest frances francine francis frank frankie franklin
fred freda freddie frederic frederica frederick gabriel gabrielle gail gareth garrett garry garth gary gavin gaylord gemma gene genevieve geoff geoffrey george georgia
georgiana georgina gerald geraldine gerard gerry gertrude gideon gil gilbert giles gillian gina ginger gladys glen glenda glenn gloria glynn godfrey gordon grace graeme graham
grant greg gregg gregory greta gretchen griffith grover guinevere gus guy gwen gwendolyn gwyneth hal haley hamish hank hannah harold harriet harriett harrison harry harvey
hattie hayden hayley hazel heather hector hedley heidi helen helena helga henrietta henry herbert herman hermione hester hilary hillary hilda hiram hobart holly homer honor hope horace
horatio horton howard hubert hugh hugo humphrey hunter hyacinth ian ida ignatius imogen ina inez ingrid ira irene iris irma irvin irving irwin isaac isabel isabella isadora
isaiah isidore israel ivan ivor ivy jack jackie jackson jaclyn jacob jacqueline jade jake jamal james jamie jan jane janet janice janie janine jared jarvis jasmine jason jasper
jay jayne jean jeanette jeanne jeannie jed jeff jefferson jeffery jeffrey jemima jen jenna jennie jennifer jenny jeremiah jeremy jermaine jerome jerry jess jesse jessica jessie
jethro jewel jill jillian jim jimmie jimmy jo joan joann joanna joanne jocelyn jodi jody joe joel joey john johnnie johnny jon jonah jonas jonathan joni jordan joseph josephine
josh joshua josiah josie joy joyce juanita judith judy julia julian juliana julie juliet julius june justin justine kaitlin kara karen karin karl karla kate katelyn katharine
katherine kathleen kathryn kathy katie katrina kay kayla keisha keith kelley kelly kelsey kelvin ken kendall kendra kenneth kenny kent kermit kerry kevin kieran kim kimberley
kimberly kip kirk kirsten kirsty kit kitty kristen kristi kristin kristina kristine kristy kurt kyle lachlan lamar lana lance landon lara larry latoya laura lauren laurence
laurie lavinia lawrence leah leander leann lee leigh leila lena lennox leo leon leona leonard leonora leopold leroy les lesley leslie lester leticia levi lewis lex liam lila
lilian lillian lillie lily lincoln linda lindsay lindsey linus lionel lisa liz liza lizzie llewellyn lloyd logan lois lola lonnie loren lorena loretta lori lorna lorne lorraine
lottie lou louis louisa louise lowell lucas lucia lucian lucille lucinda lucius lucy luella luke lulu luther lydia lyle lyman lyn lynda lyndon lynette lynn lynne mabel mack
madeleine madeline madge madison mae maggie magnus maisie malachi malcolm mallory mamie mandy manfred marc marcel marcella marcia marcus margaret margarita margery margie
margot marguerite maria marian marianne marie marilyn marina marion marissa marjorie mark marlene marlon marsha marshall martha martin martina marty marvin mary maryann mathew
matilda matt matthew matthias maud maude maura maureen maurice maurine mavis max maxine maxwell may meagan meg megan meghan mel melanie melinda melissa melody melville melvin
mercedes meredith merle merlin mervyn meryl mia micah michael micheal michele michelle mick mickey mike mildred miles millicent millie milo milton mimi mindy minerva minna
minnie miranda miriam misty mitch mitchell moira molly mona monica monique monroe monty morgan morris mortimer moses muhammad muriel murray myra myrna myron myrtle nadia nadine
nan nancy naomi nat natalie natasha nate nathan nathaniel neal ned neil nell nellie nelly nelson nessa nettie neville newton nicholas nick nicky nicola nicole nigel nina noah
noel nora norah noreen norma norman norris octavia octavius olga olive oliver olivia ollie opal ophelia oran orlando orson orville osbert oscar oswald otis otto owen paige pam
pamela pandora pansy parker pat patience patrice patricia patrick patsy patty paul paula paulette pauline pearl pedro peg peggy penelope penny percival percy perry pete peter
petra petronella petula peyton phil philip philippa phillip phineas phoebe phyllis piers pippa polly portia preston priscilla prudence quentin quincy quinn rachael rachel rae
ralph ramona ramsay randal randall randolph randy raphael raquel ray raymond rebecca reed reg reggie regina reginald reid rena rene reuben rex rhoda rhonda rhys rich richard
rick rickey ricky riley rita rob robbie robert roberta robin robyn rochelle rod roddy roderick rodger rodney roger roland rolf roma ron ronald ronan ronnie rory rosa rosalie
rosalind rosamund rosanna rosanne rose roseanne roselyn rosemarie rosemary rosie roslyn ross rowan rowena rowland roxanne roy royce ruben ruby rudolph rudyard rufus rupert russ
russell rusty ruth ryan sabrina sadie sally salvatore sam samantha sammy samson samuel sandra sandy sara sarah sasha saul savannah scott sean sebastian selena selina selma seth
seymour shane shannon shari sharon shaun shauna shawn sheena sheila shelagh shelby sheldon shelley shelly sheridan sherman sherri sherrie sherry sherwin shirley sian sibyl sid
sidney sigmund silas silvester simeon simon simone sinclair solomon sonia sonya sophia sophie spencer stacey stacy stan stanford stanley stefan stella stephanie stephen
sterling steve steven stewart stuart sue summer susan susanna susannah susanne susie suzanne sybil sydney sylvester sylvia tabitha tamara tami tammy tania tanya tara tasha
taylor ted teddy terence teresa terrance terrell terrence terri terry tess tessa thaddeus thea thelma theo theobald theodora theodore theresa therese thomas thurston tia
tiffany tim timothy tina tobias toby todd tom tommie tommy toni tony tonya tracey tracy travis trent trevor tricia trina trisha tristan trudy tyler tyrone una ulysses uriah
ursula valentine valerie vance vanessa vaughan vaughn vera verity vern verna vernon veronica vicki vickie vicky victor victoria vince vincent viola violet virgil virginia
vivian vivien vivienne wade waldo wallace wally walter wanda ward warren wayne webster wendell wendy wesley whitney wilbert wilbur wilda wilfred wilhelmina will willa willard
willie willis wilma wilmer wilson winifred winston winthrop woodrow wyatt wynn xavier yolanda yvette yvonne zachary zack zane zelda zoe achille adelaide adrien agathe alain
alban albertine alexandre alexandrine alix alphonse amandine amaury ambroise anatole andre andree ange angele angelique anouk antoine antonin apolline aristide armand armelle
arnaud arsene aude augustin aurelie aurelien axel baptiste barthelemy bastien benedicte benoit berengere bertrand blaise brice brigitte bruno camille capucine carine cecile
celine chantal christelle christiane christophe claire claudette claudine clelia clemence cleo clotilde clovis coline colombe corentin corinne cyrille delphine didier dominique
dorothee edgard edmee edouard eleonore eliane elie elise elodie emeline emile emilie emilien emmanuelle etienne eugenie eulalie eveline fabien fabienne fabrice fanny felicien
fernand fernande firmin flavie florent florian francois francoise frederique gael gaelle gaetan gaspard gaston gautier geraud germain germaine gerome ghislain ghislaine gilles
gisele gregoire guilhem guillaume gustave gwenael gwenaelle helene henri henriette herve hippolyte honore honorine hortense hugues huguette ines isabelle jacky jacques jacquot
jeanine jeannette jeannine jeremie joachim joelle josette josiane josselin jules julien julienne juliette karine laetitia laure laurent laurette lazare lea leandre leonce
leonie leontine liliane lilou loic louane loup luc lucette lucien lucienne lucile ludivine ludovic maelle magali manon marcelin marceline margaux marielle mariette marin marine
marius marjolaine marthe martial martine maryse maryvonne mathias mathieu mathilde maxence maxime michel micheline mireille mohamed morgane mylene myriam nadege nathalie
nicolas ninon noelle noemie octave odette odile olivier ophelie oriane pascal pascale paulin perrine philibert philippe philomene pierre pierrette pierrick prosper raoul
raymonde regine regis reine remi remy renaud renee rodolphe rolande romain romane roselyne sabine salome sandrine sebastien serge severine sidonie solange solene soline
stephane suzette sylvain sylvaine sylvette sylvie thibaud thibault thibaut thierry timothee toussaint ulysse urbain valentin valere violette virginie viviane xaviere yann
yannick yohan yolande yves yvan yvon zacharie zephirin achim adalbert adelheid adolf albrecht alfons alois aloys alwin andreas angelika anja anke anneliese annegret annelore
annemarie annika antje anton armin arndt arno astrid august balthasar barbel bastian beate benno bernd bernhard berthold bettina birgit birgitta birte bjorn bodo burkhard
carsten christoph christof clemens constanze corinna cornelia dagmar detlef detlev dieter dietmar dietrich eberhard eckart eckhard edeltraud egon ekkehard elfriede elke elmar
emil engelbert erhard erich erna ernst eugen ewald fabian felicitas franz franziska frauke friedhelm friederike friedrich fritz gabriele gabi gebhard georg gerd gerda gerhard
gerlinde gernot gero gertraud gisela gottfried gotthold gregor gudrun guenter guido gunnar gunter gunther gustav hajo hanna hannelore hannes hans hansjorg harald hartmut hedwig
heike heiko heiner heinrich heinz hellmut helmut helmuth hendrik henning heribert hermann herta hildegard hilde holger horst hubertus ilona ilse imke inga inge ingeborg ingo
irmgard irmtraud isolde jens jochen johann johanna johannes jorg jorn josef jupp jurgen jutta kaethe kai karlheinz karoline karsten kaspar katharina kathe kathrin katja katrin
kerstin kilian klara klaus konrad konstantin konstanze korbinian lars leberecht leonhard liesel liselotte lorenz lothar ludger ludwig luise lukas lutz magdalena maike maja
manuela mareike margarete margarethe margrit mariele marika marlies marlis marta matthaus maximilian mechthild meike meinhard michaela mina monika moritz nadja niels nikolaus
norbert olaf ortrud ottilie ottmar pia rainer ralf reiner reinhard reinhold renate roswitha rudiger rudolf ruprecht sascha siegbert siegfried sieglinde siegmund sigmar sigrid
sigurd silke silvia sonja stefanie steffen steffi stephan svenja sven swantje tanja theodor theresia thilo thorben thorsten tilman till timo torsten traudl traute trude udo ulf
uli ulrich ulrike ursel ute uwe veit verena viktor viktoria volker volkmar waldemar waltraud walther werner wibke wiebke wilfried wilhelm willi willy winfried wolf wolfgang
wolfram wulf xaver zacharias abelardo adela adelaida adolfo agustin aitor alba alberto alejandra alejandro alfonso alfredo almudena alonso alvaro amadeo amado amalia amparo ana
anastasio andres angel angeles aniceto anselmo antonio araceli aranzazu arcadio ariadna arturo ascension asuncion aurelio aurora azucena baltasar baldomero bartolome basilio
beatriz belen benito berta blanca blas bonifacio borja candela candelaria carlos carlota carmelo carolina casimiro catalina cayetano celestino celso cesar chema chelo claudio
clemente concepcion concha conchita consuelo cristian cristobal damaso daniela dario delfina diego dionisio domingo eduardo efrain eleuterio elias elisa eloisa eloy emilia
emiliano emilio encarnacion enrique ernesto esteban estefania estela esperanza eugenio eulalia eusebio evaristo ezequiel facundo fatima faustino federico feliciano felipe
fermin fernanda fernando fidel florencia florencio francisca francisco froilan gabriela gaspar genaro gerardo german gilberto gines gonzalo graciela gregorio guadalupe
guillermo gustavo heriberto hernan hernando hilario hipolito humberto ignacio ildefonso imanol inaki indalecio inmaculada isidoro isidro ismael itziar jacinta jacinto jacobo
jaime javier jeronimo jesus jimena joaquin joaquina jordi jorge jose josefa josefina josep josu juan juana julieta julio justo karina lautaro lazaro leandro leocadia leonardo
leonel leopoldo lidia liliana lisandro lorenzo lourdes luciano lucila lucrecia luis luisa luz macarena manolo manuel marcela marcelino marcelo marcial marcos mariana mariano
maribel maricarmen mario marisa marisol maruja mateo matias mauricio maximo melchor micaela miguel milagros miren modesto moises monserrat montserrat natalia nazario nemesio
nerea nestor nicanor nieves noelia norberto nuria octavio omar oriol osvaldo pablo paco pancho pascual patricio paulino paz pepe pepita piedad pilar pio placido plutarco
primitivo prudencio purificacion quintin quique rafael rafaela raimundo ramiro ramon raul rebeca refugio remedios ricardo rigoberto roberto rocio rodolfo rodrigo rogelio roman
romeo romulo roque rosalia rosario rufino ruperto salvador sancho santiago santos saturnino sergi sergio severino silvestre sixto socorro sofia soledad susana telesforo teodoro
teofilo timoteo tomas toribio trinidad ubaldo urbano valentina valeria vasco venancio vicenta vicente viviana wenceslao xavi ximena yago zacarias zenon adalgisa adriana adriano
agata agostino aldo alessandra alessandro alessia alessio alfio alida amedeo amerigo angelo annalisa annamaria annunziata antonella antonello antonietta antonino arcangelo
armando arnaldo arrigo assunta attilio augusta augusto aurelia azzurra bartolomeo battista benedetta benedetto beniamino beppe bernardo bianca biagio bruna camillo carlo
carmela carmine caterina cesare chiara ciro concetta corrado cosimo costantino cristiano damiano daniele dante daria davide debora demetrio dina dino domenica domenico
donatella donato edda edmondo edoardo egidio elda eleonora elia elio elisabetta eliseo emanuela emanuele ennio enrica enrico enzo ercole ermanno erminia ettore eufemia ezio
fabio fabiola fabrizio fausto fedele federica felice ferdinando ferruccio fiammetta filiberto filippo filomena fiorella fiorenza flavia flavio fosco franca francesca francesco
franco fulvio gabriella gaetano gaia galileo gaspare gennaro gherardo giacinto giacomo giada gian giancarlo gianfranco gianluca gianluigi gianmarco gianna gianni gianpaolo
ginevra gino gioacchino giorgia giorgio giosue giovanna giovanni giovannino giuditta giulia giuliana giuliano giulietta giulio giuseppe giuseppina giustina giusy glauco
goffredo graziella grazia guglielmo ignazio ilaria immacolata innocenzo ippolito italo ivana ivano ivo lamberto leone letizia lia liana libero licia lino livia livio lorenza
luana luca luciana lucio lucrezia ludovica ludovico luigi luigia luigina maddalena manfredi manlio mara marcello marco margherita mariagrazia mariangela marilena martino
massimiliano massimo matilde matteo mattia maurizio mauro michela michelangelo milena mirella mirko moreno natale nazzareno nella nello nevio nicoletta nicolo nino nunzia
nunzio olimpia orazio orietta ornella orsola ottavio ottorino palmiro paola paolo pasquale patrizia patrizio piera pierangelo piergiorgio pierluigi piero pierpaolo pietro pina
pino pippo primo quirino raffaele raffaella raimondo remo renata renato renzo riccardo rinaldo rino rocco romano romolo romualdo rosalba rosaria rosella rossana rossella
ruggero sabatino sabina samuele sandro sante saverio sebastiano serena settimio silvana silvano silvio simona simonetta stefania stefano tancredi tatiana tazio tecla tiziana
tiziano tommaso tonino tosca tullio ugo umberto valentino valerio vanni vincenza vincenzo virgilio virginio vito vittoria vittorio zeno abilio adao adelino ademar adilson
afonso agostinho albano albino alcides aluisio alzira amadeu amaro ambrosio andreia anibal antao aparecida aristides arlindo artur baltazar bartolomeu benedito benjamim caetano
caio carina cassio catarina cicero conceicao cristovao custodio damiao dilma dinis diogo domingos duarte edson eliseu emidio ermelinda estevao evaldo fabiana fernao filipa
filipe firmino florinda geraldo germano getulio gilson glaucia goncalo graca graciliano guilherme heitor helder helio henrique herculano hermano horacio iara inacio iolanda
irineu isaura ivone janaina januario joana joao joaquim josue juliano juscelino laercio larissa laurinda lauro leonor ligia lourenco lucilia luiz luiza lurdes luzia madalena
manoel marcio margarida marilia martim maximiano moacir mouzinho nuno odete olavo olinda osmar osorio otavio palmira pascoal paulo plinio quiteria ramalho reinaldo rogerio
romeu ronaldo rosangela rui ruy sebastiao serafim simao tadeu telmo thiago tiago tome ubirajara valdemar valter vanda venceslau vinicius vitor vitoria viriato wagner waldir
washington xisto zelia zeferino zulmira aart ab ad adriaan aleida alie anneke annelies ans antoon arend arie arjen arnoud aukje bas bauke beatrijs berend bertus boudewijn bram
bregje carel carolien cees chiel coen coenraad corrie daan derk diederik dieuwertje dorien douwe eelco els emiel esmee evert femke ferry filip floor floris frans frederik freek
frits geert geertje geertruida gerben gerbrand gerrit gert gijs gijsbert goof govert greet greetje hanneke harm hein hendrikje henk hessel hidde huib hubrecht ine jaap janneke
jannie jantje japke jaromir jelle jeltje jeroen jette jitske job joep johan johanneke joke jolanda joop joos joost joris jos jozef jurre karel kees klaas klaartje koen koos
krijn lammert leen leendert lies liesbeth lieven lieke lodewijk loes lotte luuk maaike maarten maartje machteld marieke marijke marijn marja marjan marjolein marleen marten
martijn mathijs matthijs meindert menno mieke mien mies miep mirjam naud neeltje nel nelleke niek nienke nijs noor okke olof paulien peer pieter pim piet rein reinier reinout
rens riet rijk rik rinus roel roelof rutger ruud saskia siebe siem sietske sieuwert sijbren sjaak sjef sjoerd sofie stijn sybren taco teun thijs tijs tijmen tineke tjeerd toon
trijntje truus twan veerle wessel wibo wiebe wietske wijnand willem willemijn willeke wim wouter ynze zeger aage agneta agnetha aino aksel alvar anders anette anna-lena
anne-marie arvid asbjorn ase asta aslaug bengt berit birger birgitte birthe bjarne bjorg bo bodil borge borje brynjar britt christer dag dagny ebba egil einar ejnar elin elina
elisabet elof elsebeth embla emelie erland erling eskil espen eva-lena evald folke frida frode gitte gosta gottfrid greger gro gudmund gull gun gunborg gunhild gunilla gunvor
gustaf hakan hakon halvard halvdan hanne haldor hans-erik hedda hege helge henrik hildur hjalmar hjordis ingebjorg ingegerd inger ingmar ingvald ingvar ivar jannike jarl jesper
joakim jonny jorgen josefin jorunn kaare kaj karl-erik kasper keld ketil kirsti kjell kjetil klas knud knut kristian kristoffer lage lasse leif lennart linnea lisbet lisbeth
liv loke lovisa ludvig magnhild magni maj majken malin margareta margit marit mats mattias mette mikael mogens morten nanna nils ola olav ole oddvar odd oskar ove oystein palle
par peder pelle per pernille petter poul preben ragnar ragnhild ranveig rasmus reidar rikke roald rune sigbjorn signe sigrun sindre siri siv sixten solveig soren staffan stein
stellan sten stig stine sture sune svante svein sverre svend synnove tage terje thor thora thorbjorn thorvald tone tor torbjorn tord tore torgeir torgny torill torkel torstein
torunn tove trond trygve tuva ulla ulrika unni urban vagn valborg vibeke vidar viggo vilhelm viljar villy wenche yngve aarne aki ahti anneli anssi antero antti arja armas armi
arto eeva eero eija eila eino elli erkki esa esko hannu heikki helvi hilkka ilkka ilmari irja irmeli jaakko jari jarmo jouko jouni juha juhani jukka jussi jyrki kaarina kaarlo
kaija kalervo kalevi kalle kari kauko keijo kerttu kimmo kirsi kyosti lauri leena liisa maija maire maarit markku marjatta matti mauno merja mika mikko niilo oiva olavi onni
orvo osmo paavo paivi pasi pekka pentti pertti petri pirjo pirkko raija raimo rauno reijo reino riitta risto ritva saara sakari sami sanna santtu satu seija seppo simo sirkka
sirpa taina taisto tapani tapio tarja tarmo tauno teemu teppo terhi teuvo tiina toivo tuija tuomas tuomo tuula tuulikki tyyne uuno vaino vaclav veikko veli vesa vieno ville
vilho yrjo agnieszka alicja aleksandra aleksander alojzy andrzej aniela antoni bartlomiej bartosz beata bogdan bogumil boguslaw boleslaw bozena bronislaw celina cezary czeslaw
danuta dariusz dawid dominik dorota edyta elzbieta ewa feliks franciszek genowefa grazyna grzegorz halina henryk hieronim honorata ignacy irena iwona iza jacek jadwiga jakub
janina janusz jaroslaw jedrzej jerzy jolanta julita justyna kacper kamil karol karolina katarzyna kazimierz kinga krystian krystyna krzysztof ksawery leszek lech leokadia
lucjan ludwik lukasz maciej malgorzata mateusz marcin marek mariusz mariola maryla marzena michal mieczyslaw mikolaj milosz miroslaw oliwia patryk pawel piotr przemyslaw
radoslaw rafal romuald ryszard seweryn slawomir stanislaw stanislawa sylwester sylwia szymon tadeusz tomasz urszula waclaw wieslaw wieslawa wiktor wiktoria wincenty witold
wladyslaw wlodzimierz wojciech zbigniew zdzislaw zofia zuzanna zygmunt alena alzbeta bedrich blanka bohumil bohuslav bretislav dalibor danuse dusan edita eliska frantisek hana
havel hynek ilja iva jana jaroslav jaroslava jindrich jiri jirina jitka kamila katerina kveta ladislav lenka libor libuse lubomir lubos ludek ludmila marketa matej milada milan
milos miloslav miloslava miroslav miroslava mojmir nadezda oldrich ondrej otakar pavel pavla pavlina petr premysl radek radim radka radomir rostislav ruzena silvie slavomir
stanislav stepan svatopluk sarka tereza veronika vit vitezslav vladimir vladislav vlasta vlastimil vojtech zdenek zdenka zuzana attila balazs balint bela benedek bence csaba
csilla denes dezso dora edit elemer endre erzsebet eszter ferenc gabor geza gyorgy gyula ildiko imre istvan iren jeno jolan jozsef judit kalman karoly kati katalin krisztina
laszlo levente lorand lorant marton mihaly miklos noemi odon orsolya pal piroska reka sandor sari szilvia tamas tibor timea tunde vilmos zoltan zsofia zsolt zsuzsa zsuzsanna
adina alexandru alin anca andrei aurel calin catalin ciprian constantin corneliu cornel cosmin costin dacian doina dorin dragos dumitru florin gheorghe gica horia ileana ilie
ioan ioana ion ionel ionut irina iulia iulian iuliu laurentiu liviu luminita magda mihaela mihai mihail mircea mirela nicolae nicu octavian ovidiu petre petru radu razvan
roxana sanda silviu sorin stelian teodor titu toma tudor vasile veaceslav viorel vlad aleksandar andjela bojan bojana bosko bozidar branislav branka branko danica dejan dragan
dragana dragoslav drazen dubravka goran gordana igor ivica jasna jelena jovan jovana josip katarina ljiljana ljubica ljubisa ljubomir luka marija marijana marko milica milivoj
miljenko milka milomir milorad milovan mirjana mladen momcilo natasa nebojsa nemanja nenad nikola novak olivera predrag radmila radovan ratko sanja sasa slavica slavko slobodan
snezana srdjan srecko stjepan stevan stojan svetlana tatjana tihomir tomislav vesna vladan vojislav vuk zarko zdravko zeljko zivko zlatko zoran zorica zvonimir asen bisera
boyko bozhidar desislava dimitar dimitrina elitsa emiliya georgi gergana hristo ivaylo kalin kiril krasimir lyuben lyudmila mariya nikolay ognyan penka petar petko plamen rosen
rumen stoyan todor tsvetan tsvetana vasil velizar veselin yordan zhivko alekos alexandros anastasia anastasios angeliki antonis apostolos argyris aris athanasios christos
costas dimitra dimitri dimitrios dimitris eftychia eleftherios eleni evangelos filippos fotini fotis georgios giannis gregoris haralambos iannis ioanna ioannis kalliope
konstantinos kostas kyriakos lefteris leonidas makis manolis michalis mikis nektarios nikolaos nikos odysseas panagiota panagiotis panos pavlos pericles petros sokratis
sofoklis sotiris spyridon spyros stavros stelios stratos takis tasos thanasis theodoros theofanis thodoris vaios vangelis vasilis vassilis yannis yiorgos zisis ahmed ahmad ali
abbas abd abdallah abdel abdelaziz abdelkader abdelrahman abdul abdulaziz abdullah abdulrahman abdullahi abu adel adnan afaf ahlam aida aisha alaa aliyu amal amani amin amina
amir amira ammar amr anas anwar arwa asma assem atef ayman ayatollah aya ayoub azza badr bahaa bakr basem bashar basim basma bassam bassem bilal burhan dalal dalia driss ehab eman
emad essam fadi fadia fadwa fahd fahad faisal farah fares farid farida farouk faten fathi fatma fawzi firas fouad ghada ghassan habib hadi hafez hafsa haidar haitham hakim hala
hamad hamdi hamid hamza hanan hani hany haneen haroun hasan hashem hashim hassan hatem haya hazem heba hesham hicham hind hisham hosni huda hussam hussein hussain husni ibrahim
ibtisam idris ihab ilham iman inas intisar isam ismail issam issa jaber jabir jafar jalal jamil jamila jawad jihad jihan kamal karam kareem karim karima khadija khaled khalid
khalifa khalil khayri lamia layla latifa lina lubna maha mahdi maher mahmoud mahmud majed majid malak malek malik manal mansour maram marwa marwan maryam mayada maysa mazen
medhat mehdi mohamad mohammad mohammed mohsen moncef mostafa mounir mourad moussa muammar muhammed mukhtar muna munir murad musa mustafa muthanna nabil nada nadim nadir naguib
nahla najat naji najib najla najwa nasr nasser nawal nayef nazar nazih nermin nidal nihad nizar noha noura nour nouri nura omnia osama othman qais qasim rabab rabia rafik rafiq
raghad raghda raja rajab ramadan rami ramy rana rand rania rashid rasha rashed rayan reda reem reham rida rim riad riyad roula saad sabah sabri saddam sadiq safa safwan sahar
saeed salah salam saleh salem salim salma salman salwa sameh samer samia samih samir samira sanaa saud sawsan seif shadi shadia shaima shahd sherif sherine shukri sobhi suad
suha suhail sulaiman suleiman suzan taha tahani taher talal tamer tareq tarek tariq tawfik tayeb thabet umm wael wafa wahid waleed walid wasim wissam yahya yaser yasin yasir
yasmin yasmine yasser yassin yazan youssef yousef yusuf yusra zahra zaid zainab zaki zakaria zeinab zeyad ziad zuhair ahmet arif asli ayse aysel ayten baris berk bulent burak
canan cem cemal cemil cengiz deniz derya devrim dilek ebru eda elif emel emin emine emre engin ercan erdal eren erkan erol ertugrul esin evren fatih ferhat figen
filiz fikret gamze gokhan gonca gul gulay gulsen gunay gurkan hale halil halit haluk handan hatice huseyin hulya ihsan ilhan ilker ipek ismet kadir kemal kenan koray leman
leyla levent mehmet melih meltem meral mert merve mesut metin mine muge muhsin murat mujde naci nazan nazim necati necmettin nesrin nihat nilgun nuray nuri nurten okan oktay
omer onur orhan osman ozan ozcan ozge ozgur ozlem pelin pinar recep refik remzi sabiha sadik salih seda sedat sefa selcuk selim selin semra serdar serhat serkan sevgi sevim
sevinc seyit sibel sinan suat suleyman sultan sukru taner tansu tarkan tayfun tayyip tolga tugba tulay tuncay turgut turhan ufuk ugur umit umut unal volkan yalcin yasar yavuz
yelda yilmaz yonca yuksel zafer zehra zeki zerrin zeynep zeynel ziya ahura akbar alireza amirhossein ardeshir arash arman ashraf azadeh azar babak bahar bahman bahram behnam
behrouz behzad bijan dariush darya davoud ebrahim elaheh elham esfandiar esmail faezeh farhad fariba farideh farrokh farshid farzaneh fereydoun fereshteh forough ghasem ghazal
golnaz habibollah haleh hamed hashemi homa homayoun hooman hooshang hormoz hosein hossein houshang iraj jahangir javad kambiz kamran kaveh kazem keyvan khosrow kianoush kourosh
laleh mahnaz mahsa manouchehr masoud masoumeh mehrdad mehran minoo mitra mohammadreza mojtaba morteza nahid nader narges nasrin nazanin negar niloofar niloufar omid parisa
parvaneh parvin parviz pari payam pejman peyman pouya rahim ramin reza rostam roya saeid samaneh sanaz sepideh shabnam shahin shahla shahram shahrzad shapour shirin shohreh
siamak simin sina siavash soheila sohrab soraya taraneh touraj vahid yadollah zohreh aarav abhay abhijit abhinav abhishek aditi aditya ajay ajit akash akhil akshay alok aman
amar amartya ambika amit amita amitabh amrita anand ananya anil anindita anjali anjana ankit ankita ankur anshul anu anuj anupam anuradha aparna archana arjun arun aruna
arundhati arvind asha ashok ashutosh ashwin atal atul avinash babu balaji bhagat bhanu bharat bhaskar bimal bina bipin brij chandan chandra chandrasekhar chetan chitra deepa
deepak deepika deepti dev devendra devika dhananjay dhruv dilip dinesh divya durga dwarka ganesh gaurav gayatri geeta geetha girish gita gopal gopi govind gulzar gurcharan
gurpreet hari harish harsh harsha hema hemant himanshu indira indra ishaan ishwar jagan jagdish jai jasbir jaspreet jawaharlal jaya jayanti jayashree jayant jitendra jyoti
jyotsna kabir kailash kalpana kalyan kamala kamla kanchan kapil karthik karuna kaushik kavita khushwant kiran kishore kishan komal krishan krishna krishnan kumar kunal kusum
lakshmi lal lalit lalita lata laxmi leela lokesh madan madhav madhu madhuri mahatma mahendra mahesh mala mamata mamta manas maneka mani manish manisha manjit manju manmohan
manoj meena meenakshi meera megha mehul milind mohan mohini mohit mridula mukesh mukul mulk murali nalini nanda nandini narayan narendra naresh narsimha natwar naveen navin
neelam neeraj neeta neha nidhi nikhil nirmal nirmala nisha nitin nitish nivedita padma pallavi pankaj parvati pavan pooja prabha prabhat prabhu pradeep pradip prafulla prakash
pramod pranab pranav prasad prashant pratap pratibha pratima praveen preeti prem prema priya priyanka punita purnima pushpa radha raghav raghu rahul raj rajan rajeev rajendra
rajesh rajinder rajiv rajkumar rajni raju rakesh rama ramachandra ramakrishna raman rameshwar ramesh ranjan ranjit rashmi ratan ravi ravindra reena rekha renu renuka rishi ritu
rohan rohini rohit romila rukmini sachin sadhana sagar salil sameer sanjay sanjeev sanjiv santosh sapna sarala saroj sarojini satish satya satyajit saurabh savita seema shabana
shailesh shakuntala shalini shankar shanta shanti sharad sharmila shashi shashank sheela shekhar shilpa shirish shivani shobha shreya shridhar shruti shyam siddharth sita smita
smriti sneha somnath sonal soumya sourav srikanth srinivas srinivasan subhash subrata sucheta sudha sudhir sujata suman sumit sumitra sunanda sundar sunil sunita suraj surendra
suresh surinder sushil sushila sushma swapan swati tapan tarun tejas uday uma umesh upendra urmila usha uttam vaishali vallabhbhai vandana varun vasant vasudha vasundhara veena
venkat venkatesh vidya vijay vijaya vikas vikram vimal vimala vinay vineet vineeta vinod vinita vipin virendra vishal vishnu vishwanath vivek yash yashwant yogesh yogendra
zakir zubin aiko akemi akihiko akihiro akihito akiko akio akira arata asami asuka atsuko atsushi ayako ayumi chieko chiharu chihiro chikako chiyo chizuko daichi daisuke eiichi
eiji eiko emi emiko etsuko fumiko fumio fusako genji goro hajime hanako haruka haruki haruko haruo haruto hayao hayato hideaki hideki hideko hideo hideyuki hikaru hinata
hirohito hiroki hiroko hiromi hiroshi hirotaka hiroyuki hisako hisao hisashi hitomi hitoshi ichiro ichirou isamu isao itsuki izumi jiro jun junichi junichiro junko kaede kana
kanako kanji kaoru katsuhiko katsumi katsuo kazuhiko kazuhiro kazuko kazumi kazuo kazuya kei keigo keiichi keiji keiko keisuke kengo kenichi kenji kenjiro kenta kenzo kikuko
kimiko kinuko kiyoko kiyoshi koichi koji kosuke kota kotaro kumiko kunio kyoko machiko maki makoto mamoru mana manabu mao mari mariko masaaki masafumi masahiko masahiro masaki
masako masami masanori masao masaru masashi masato masatoshi masayoshi masayuki matsuo mayu mayuko mayumi megumi mei michiko michio midori mieko miho miki mikiko minako minoru
misaki misako mitsuko mitsuo mitsuru miwa miyako miyuki mizuki momoko motoko nagisa nana nanami nao naoki naoko naoto naruhito natsuki natsuko natsumi natsuo noboru nobuko
nobuo nobuyuki norihiko noriko norio osamu otohiko reiko rie rika rin rina ritsuko ryo ryoichi ryoji ryoko ryosuke ryota ryotaro ryu ryuichi ryuji sachiko saburo sadako sakura
satoko satomi satoru satoshi sayaka sayuri seiichi seiji seiko shigeki shigeko shigeo shigeru shiho shinichi shinichiro shinji shinjiro shiro shizuka shizuko shizuo sho shogo
shohei shoichi shoji shota shoko shun shunsuke shuichi shuji soichiro souta sumiko susumu suzuko tadao tadashi taeko taichi taiga takaaki takahiro takako takao takashi takayuki
takeo takeru takeshi takuma takumi takuya tamiko tamotsu taro tatsuo tatsuya teiko teruko teruo tetsuo tetsuro tetsuya tokiko tomoaki tomohiro tomoko tomomi tomoya tomoyuki
toru toshiaki toshiko toshio toshiro toshiyuki toyoko tsubasa tsuneo tsutomu tsuyoshi umeko wataru yae yasuhiro yasuko yasunari yasuo yasushi yayoi yoichi yoko yoshie yoshihiko
yoshihiro yoshiko yoshimi yoshinori yoshio yoshiro yosuke yu yuichi yuji yuka yukari yuki yukiko yukio yuko yumi yumiko yuri yuriko yusuke yuta yutaka aiguo aihua aimin baoguo
bin binbin chang chao chaoyang cheng chun chunhua chunlan cong daming dandan dawei dong enlai fang fei feng fengying fuling guang guangming guiying guo guoliang guoqiang
guoqing hai haibo haiyan hao haoran heng hong hongbo hongmei hongwei hua huan hui huifang huilan huiling jia jiabao jiahao jialing jian jianguo jianhua jianjun jianming
jianping jiaqi jiawei jie jin jing jingjing jinping jintao jinhua jiayi junjie jiang kaige keqiang lan lanying lei liang lifang lihua lijuan lili liming lin ling liping lixin
liying meiling meng mengyao min ming mingzhe minghui na ning peng pengfei ping qi qian qiang qiaoling qing qinghua qiong qiu rong rongji ruijie sha shan shaoqi shengli shiwei
shu shufang shulan shuzhen shuang shui tao ting tingting wei weidong weiguo weijie weimin weiming wen wenjie wenjing wenjun wenling xi xia xiang xiangyang xiao xiaobo xiaochuan
xiaodong xiaofeng xiaogang xiaohong xiaojun xiaoli xiaolin xiaoling xiaoming xiaoping xiaotong xiaowei xiaoyan xiaoyu xin xinyi xing xiu xiulan xiuying xiuzhen xu xue xuemei
xueqin yalan yan yang yanan yanhong yanling yaqin yawen ye yi yifan yimou yin ying yingying yong yonghong yongjun youwei yuan yuanyuan yue yulan yun yuxin yuying zedong zemin
zhao zhen zheng zhengming zhi zhigang zhihua zhijian zhimin zhiming zhiqiang zhiwei zhiyong zhong zhongshan zhu ziyang zixuan boram byung chan changho chul daejung donghyun
dongwook eun eunhee eunji geun gihun haneul heejin hojin hyejin hyeon hyun hyunjin hyunwoo ilsung inhee jaein jaeho jaehyun jeong jieun jihoon jimin jinwoo jiyoung jongun
jongil junho junghee junghwa kyung kyungsook minho minji minjun minsoo miyoung moon myung namjoon sang sanghoon sangwoo seo seojun seok seokjin seung seunghoon seungmin soo
soojin sook sooyoung sungho sungmin taehyung taewoo woo yeon yejin yoona youngho youngjae youngmi younghee yuna anh bao binh cuong dao diem dung duc duy giap ha hanh hien hieu
hoa hoang huong huy khanh khoa kieu linh mai minh nam nga ngan ngoc nguyen nhan nhung phat phong phuc phuong quan quang quoc quyen quynh son tam tan thanh thao thinh thu thuy
tien toan trang tri trinh trung truong tuan tung tuyet van viet vinh xuan yen adi agus andi arief bambang budi dewi dian djoko dwi eko endang fitri hartono heri indah iwan joko
kartika lestari megawati nining nur nurul prabowo putri putu rahmat ratna retno rini rizal siti slamet soekarno sri sudarto suharto sukarno supriyadi susilo suwarno suyono
teguh titik tuti wahyu wati wayan widodo wiwik yanti yanto yudhoyono yuli yusril aung khin kyaw mya myint suu thein zaw somchai somsak prayut thaksin yingluck apichart chai
malee narong niran prasert siriporn somboon sunthorn suthep thawee wichai abebe abiy abiola abosede abena adaeze adama adebayo adeola adwoa afua akosua akua akwasi alhassan
amara aminata amadou ama anan ayo ayodele baraka beko berhane biko bola boubacar bukola cheikh chiamaka chidi chika chike chima chimamanda chinedu chinua chioma chipo
chukwuemeka dambisa desta dikembe ebele ebun ekene efua emeka esi eyob fatou fatoumata femi folake funmilayo girma haile hailemariam hamadou ifeoma ifeanyi ike ikenna isatou
iyabo jabari jabulani jomo kagiso kamau kofi kojo kwabena kwadwo kwaku kwame kwasi kwesi lerato lungile mamadou mandla mariama mbali mengistu mpho mulugeta mwai
nadifa ndidi ngozi ngugi njeri nkechi nkosazana nnamdi nomvula nosipho ntombi obafemi obi ousmane olu oluchi olufemi olumide olusegun oluwaseun omolara oumar sadio salif samora
segun sekou selassie seyoum shaka sibusiso sindisiwe sipho sizwe taiwo tafari tesfaye tendai thabo thandi thandiwe themba thulani tinashe titilayo tochi tsegaye uche uchenna
uhuru wangari wole wanjiru yaa yaw yemi yohannes zanele zola zodwa zuri avi aviva avigdor ariela avner avraham baruch batsheva binyamin chaim chana dafna danit devorah
dov dror dvora efraim ehud elad eldad eliezer eliyahu eitan eyal eytan gad gadi galit gershom gilad gili golda hadas haim hillel ilan ilana itamar itzhak izhak lior liora malka
meir menachem meirav miri mordechai moshe naftali natan nir nira nissim noa noam nurit ofer ofra ohad omri orit orly orna osnat pinchas rafi ran reuven rivka ronit sapir shaul
shimon shira shlomo shmuel shoshana shulamit tal tali tamar tova tzachi tzipi tzvi uri uriel uzi yaakov yael yaffa yair yaron yehoshua yehuda yigal yisrael yitzhak yoav
yochanan yoel yonatan yoram yosef yossi yuval zalman zeev zehava zvi akhmed aleksandr aleksei aleksey alexei alexey alina alla anastasiya anatoli anatoly andrey arkady artem
artyom boris daniil dmitri dmitriy dmitry ekaterina elizaveta evgeni evgenia evgeny fedor fyodor galina gennadi gennady georgy gleb grigori grigory ilya inna innokenty ioann
iosif kirill ksenia kseniya lavrenty lazar leonid lev lyubov maksim marya matvei maxim mikhail mikheil nadezhda natalya nikita nikolai oksana oleg oleksandr oleksiy olesya
pyotr polina raisa ruslan semyon sergei sergey sofya svyatoslav taras tatyana timofei ulyana vadim valeri valery varvara vasili vasily vitali vitaly volodymyr vsevolod
vyacheslav yakov yana yaroslav yefim yegor yekaterina yelena yevgenia yevgeny yulia yury zinaida zoya zurab askar aset aigul aigerim aliya almaz ayzhan bakhyt bakytzhan bolat
daniyar daulet dinara erlan galym gulnara gulnaz kairat kanat kassym marat nurlan nursultan rustam saule serik timur yerlan zhanar zhanna islam shavkat emomali
gurbanguly kurmanbek almazbek levan giorgi zviad ketevan aram armen artak ashot gagik hasmik hayk hrant levon nikol serzh tigran vazgen heydar rashad elchin александр
александра алексей алексеи алена алина алла анастасия анатолии андреи анна антон антонина аркадии арсении артем артур афанасии ахмед богдан борис вадим валентин валентина
валерии валерия варвара василии василиса вера вероника виктор виктория виталии владимир владислав всеволод вячеслав галина геннадии георгии герман глеб григории даниил дарья
денис дмитрии евгении евгения егор екатерина елена елизавета ефим жанна захар зинаида зоя иван игнат игорь илья инна иннокентии иосиф ирина карина кирилл клавдия константин
кристина ксения лариса лев леонид лидия лилия любовь людмила маргарита марина мария марья матвеи максим мила мирослав михаил надежда наталия наталья никита николаи нина оксана
олег олеся ольга павел петр платон полина прасковья раиса рамзан ринат роза роман ростислав руслан рустам светлана святослав семен сергеи софия софья станислав степан таисия
тамара тарас татьяна тимофеи тимур ульяна федор федот филипп фаина христина эдуард элеонора эльвира эмма эмиль юлия юлиан юрии яков яна ярослав олександр сергіи михаило
володимир петро тетяна олексіи юрко микола ганна андріи дмитро нурсултан касым асель аигуль болат серик ерлан марат мурат данияр гульнара динара тигран армен ашот ильхам георги
стоян тодор петър димитър христо ивайло калин румен тодорка иванка весна драган милош милан мирко стефан слободан ابراهيم احمد ادم اسامه اسامة اسعد اسماء اسماعيل اشرف اكرم
الهام امال امل امين امينه امينة انس انور ايمان ايمن باسم بدر بسام بشار بشير بكر بلال بهاء تامر توفيق ثامر جابر جاسم جلال جمال جميل جميله جهاد جورج حاتم حازم حامد حسام حسان حسن
حسين حسني حمد حمدان حمدي حمزه حمزة حنان خالد خديجه خديجة خليفه خليفة خليل داليا داود دينا رائد راشد رامي رانيا رباب رجب رشا رشاد رشيد رضا رمضان رنا رياض ريم ريما زكريا زكي زياد
زيد زينب ساره سارة سالم سامح سامر سامي ساميه سامية سعاد سعد سعود سعيد سلطان سلمان سلمى سلوى سليم سليمان سمر سمير سميره سميرة سناء سهام سهى سوزان شادي شريف شفيق شكري شيماء صابر
صادق صالح صباح صبحي صبري صفاء صلاح ضياء طارق طاهر طلال طلعت طه عائشه عائشة عادل عاطف عامر عباس عبد عبدالله عبدالرحمن عبدالعزيز عبدالكريم عثمان عدنان عزت عزه عزة عزيز عصام علاء
علي على عماد عمار عمر عمرو عيسى غاده غادة غازي غسان فاتن فادي فارس فاروق فاطمه فاطمة فايز فتحي فراس فرح فريد فهد فواز فوزي فؤاد فيصل قاسم قيس كامل كريم كريمه كريمة كمال لبنى
لطفي لطيفه لطيفة لمياء لؤي لوي ليث ليلى لينا ماجد ماجده ماجدة مازن مالك ماهر مبارك مجدي محسن محمد محمود مختار مدحت مراد مروان مروه مروة مريم مصطفى معاذ معتز معن ممدوح منال منذر
منصور منى منير مها مهدي موسى مؤمن مي ميساء ميشال نادر ناديه نادية ناصر نبيل نجلاء نجوى نجيب ندى نزار نسرين نصر نضال نعيم نهى نوال نور نورا نوره نورة هادي هاشم هاني هاله هالة
هبه هبة هدى هشام هلال هند هيثم هيفاء وائل وجدي وداد وديع وسام وسيم وفاء وليد ياسر ياسمين ياسين يحيى يزن يسرى يعقوب يوسف
aashish abdulrazaq abhijeet abhinandan achieng adaobi adesina akello akinyi alinafe amaka amarachi amoit amol analyn anindya anirudh anjan annalyn anoop antara anubha apoorva
arlyn arnab arpita aseem ashish asif atieno avik awuor ayesha ayotunde azeez babajide babatunde basudev bharti bhavesh bhavna bhupendra bhuvan bienvenido biju binod biplab
birendra biswajit bongani boniface chandrakant chandrima cherrylyn chidinma chikondi chinelo chinwe chirag chukwuma cielito debashis debjani dharmendra dhiraj dilshad dodong
ebuka edwige ekta estrelita evangelista eyitayo farai farooq festus florante folasade fungai funke funmi gagandeep gathoni gauri githinji godofredo gopinath gulshan hafsat
haresh harini harpreet harshad hemanth hitesh ibidun ikechukwu indrajit isagani ishita jaideep jayanta jayshree jhoanna jignesh jovelyn jovito juanito kanika kavitha ketan
khanyi kriti kudakwashe kudzai kushal latha lekan lindiwe lito luningning luzviminda lwazi malavika manasi maneesh maricar maricel marites marivic mayank mayur minal muthoni
mutuma mwangi mwende naledi namrata nandita nilanjana nilesh nishant nkosana nobuhle nomsa nyambura nyasha nyokabi obinna ochieng odhiambo oghenekaro okechukwu okello okoth
olajide olalekan olatunji oluseun oluwatobi onyango onyeka otieno oyinkansola parag parth parul paulomi payal poonam prabir prajwal prateek pratik prerna pritam punit rachna
radhika rajat rajib reema ritika ritwik rojean rommel ronak roselle rucha ruchi ruel rufaro rumbidzai rupa rupali sadia sahil saikat sanchita sandhya sangeeta sanjana sankar
santanu senthil seun shailendra shaista shefali shikha shivam shoaib shraddha shubham shweta sikander simphiwe snehal sohini sreekumar srijan subir subramaniam sudeep sudip
sujit surbhi suvojit swapna swarup syed tanay tanmay tanvi tapiwa tariro tatenda tawanda thabang thabiso thandeka thembi thokozile toluwalase tshepo tsitsi udoka ugochi
utkarsh uzoma vikrant vinayak vipul vusi wafula wairimu waithera wambui wangu wangui wanja wanjala wanjiku wekesa xolani yinka zandile zenaida zolani
aad aarno achilleas agamemnon age agusti aila ainhoa airi ales alipio amaia amilcar andoni andraz andreu ane aniko anna-karin anne-grete anne-mette annemette anniina
anze arantxa arild aristidis aritz arjan armindo arnau arnfinn arvo asger ashild asier asko aslak asmund assumpta ataide atle audun aulis avelino aysegul aysun begona
belmiro bendik berna betul bjarke blai blaz boguslawa bostjan bouke brage burcu busra camelia candida carl-johan carles carme caue claes clarice cristi cristofol dagfinn
danut denilson deolinda didac dieuwke dirceu ditte dolors domenec dorte dries durdica edilson edina ednaldo edwige eilif eirini eivind eldbjorg eleftheria elisabete
elisenda elling elod enaut encarna endika eneko enes eniko enric enza erdmute erdogan erlend essi esteve etelka eudald evangelia everton fabrizia falko felisbela ferran
flemming foppe francesc frederikke froukje gaizka garazi garbine gasper geir gertjan giampaolo giampiero giorgos giovana gislaine gizella gleison gorka gorm gote gotz
graciete grete grethe griet guifre guillem gulcan gundula gunn gunnhild guro guttorm gyorgyi haakon hajnalka halime halvor hampus hans-jurgen harmen harri havard hayri
heine heini heleen helmi henna hennie herwig hillevi hiltrud idar idoia iga ignasi iina iiro ilari ilpo imma ineke ingela ingemar ingolf ingunn ingvild inigo iratxe
iselin isidre ismo ivet jaana jair jan-erik jan-willem janez jani jannicke jarkko jarle jaume jean-michel jean-yves jenni jerker jernej jetske jofre joseba josepa josien
jostein juarez julen jurij jussara jytte kaisa kajsa kalliopi karen-margrethe karl-heinz karmele katri kjersti klaus-peter klemen kolbjorn koldo kristien kuba kursat
laerke lars-erik laurits leevi leire lieselotte llorenc lluc lluis lluisa lojze lonneke lorinc loukas lucyna mads magdolna magne maialen maider maiju maik marcal
margrethe margriet marie-christine marie-claude marie-france marijan mariona marios marjeta marjo marjut markel mateu matjaz mauri merce meritxell mervi metka michiel
miha miia mimmo miquel mireia mirjami mitja moa mojca moniek montse myrto nagore naiara nathalia nejc nekane netta neus neusa nicolau niina nikolaj nilufer noora nurcan
nynne oddbjorn oihane oili oivind olatz oleguer olgierd olli orjan outi oyvind panu patxi peter-jan pierre-yves primoz rafel ragna raili raimon rebecka reetta regiane
reidun remco remei renan rezso rianne ricardina riikka riina riza robbert robson roch runar saija saila salla sander sanni saso sebastia sehernur serife sezen sezgin
sidsel siemen sietse sigvard sille sini sissel snorre soile soizic solfrid soner spela srdan stefaan steffie steinar stian suvi sverker szilard tadej teija telma tero
terttu thanos theofilos thit thorkild tihana tivadar tjasa tjitske tonje topi toril torleif trine truls turid tuulia tytti ulisses unai urho uros uxue valenti vanderlei
vappu vasiliki vegard veronique veslemoy vetle vicenc vigdis viljo vinko violant voitto wencke wietse willemien xabier yakup yiannis zekeriya zurine αστεριος βαγγελης
βασιλικη γιαννης γιωργος ειρηνη θανασης θανος θοδωρης ιφιγενεια κατερινα κυριακος κωνσταντινος λευτερης λουκας μανωλης μαριος μιχαλης νικος σπυριδων στελιος σωτηρης
τασος φωτης χαρης данил дарія диана иосип камилла кирило леонід марьяна маряна милана наталя нелли рената римма федір элла євгеніи євгенія
`;

/** As `foldWord` spells them. */
export const commonGivenNames: ReadonlySet<string> = new Set(list.trim().split(/\s+/).map(foldWord));
