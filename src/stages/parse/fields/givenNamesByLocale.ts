/**
 * Rarer given names of many languages, as `foldWord` spells them. Written by tests/setup/makeGivenNames.mjs from the names in
 * @faker-js/faker 9.9.0 (MIT licence, copyright its contributors).
 */
export const givenNamesByLocale = `
aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aaliyah aalok aaltje aamod aanand aanandaswarup aanandinii aanjaneya aanuoluwapo aaratrika aarya aaryan aasa
aasha aashritha aatmaj aatmaja aatreya aayushmaan aayushman abaco abadon abagail abak abakan abakay abani abar abay abayomi abbigail abbondanza abbondanzio abbondio abbos
abdellah abderrahmane abdiel abdon abdone abdonie abdou abdoul abdoulaye abdourahmane abdramane abdulahad abdulazim abdulboriy abdulhafiz abdulhakim abdulhay abdulholiq
abduljabbor abduljalil abdulkarim abdulla abdullatif abdulmalik abdulqahhor abdulqodir abdulvahhob abdulvali abdulvohid abdurrahiym abdurrahmon abdurrauf abdurrazzoq
abdussamad abebi abeiku abelard abelin abeline abendam abeni abenzio abhaidev abhaya abhirath abhisyanta abi abibatou abibo abidin abigael abigaelle abigale abigayle
abigel abilay abimbola abiodun abiona abisola abisoye abluc abou aboubacar aboubakar abrahamo abramio abramo abril absalon absar absolon abyasa acace acacie acacio acanthe
acar acario acaryatanaya accursio acela acelya achaire achalesvara acharyanandana acharyasuta achil achiles achintya achraf achyut acig acik acilay acilia acilio acim
aciscolo acrisio acuk aculina acun adah adalan adalard adalardo adalbald adalbaude adalberon adalberta adalberto adaldi adalfredo adalgiso adaline adalmis adalric adalrico
adalsinde adame adamo adams adan adar adas adaugo adberilgen addie addison addo addolorata ade adea adebankole adebiyi adebola adebowale adeboye adebukola adedaramola
adedayo adedeji adedoyin adegoke adegrin adegrine adekitan adekola adekunle adelajda adelardo adelasia adelbert adelberto adelchi adeleke adelfo adelgardo adelia adelie
adelin adelina adeliya adell adella adelle adelmo adelphe adeltrude adelya adem aden adenet adenike adeniyi adeodat adeodato adeolu adeoti adepeju aderopo adesewa adeshina
adesoji adesua adetayo adetoke adetoun adeyi adheesh adhemar adhiarja adhiraj adhrit adiarja adib adiba adigun adiguzel adik adika adikara adikavi adikutlu adikutlutas
adil adile adin adinata adinath aditeya adityanandan adityanandana adja adjutor adli adlibeg adolfa adolfina adolfs adolphe adolphie adone adrain adraman adrastee
adrehilde adria adrianna adriel adriena adrijana adrione adripathi adsiz adunni advaya adwitiya afanasi afanasie afaq affan afi afia afitap afolarin afra afruza afsar
afsin afton afzuna afəl afərim afət agabay agabio agafia agah agakagan agalak agamennone agapet agapito agasti agastya agathange agathon agaton agazio agca agenore
agesilao agilbert agilberte aglae aglaia aglaja aglamis agnan agnane agneflete agnesa agnese agneya agnimitra agniprava agnivesh agnos agostina agrata agripina agripino
agrippa agrippin agrippine agrypina agustina ahalya ahenk ahilya ahlem ahror ahsen aiace aicha aidano aiden aidə aimable aime aimone aina ainars aishani aissa aissata
aissatou aisyah aiyana ajala ajan ajana ajani ajeet ajeng ajiman ajimat ajimin ajiono ajita ajla ajlin ajna ajoke akalp akande akanmu akanni akarsana akata akbas akbatur
akbay akboga akboru akbudak akbugra akbulak akca akcakoca akcora akdemir akdogan akeem akibudak akif akifa akim akinci akiner akinkunmi akinlabi akinwale akkun akkunlu
akkurt akkus akmal akofa akorfa akos akpira akram akroor akshainie akshaj akshat akshata akshayakeerti akshita aksil aksungur aktan aktekin aktimur akula akumaa akunna
akvelina akwesi alaba alaban alaboru aladag alade aladino aladogan alaina alaine alais alakurt alamanno alambana alamu alanis alanna alano alara alarico alassane alayna
alayunt alayuntlu albane albena alberade alberic alberico alberte albertha albertina albertino albertyna albin albina alboino albrico alceo alceste alcestiso alcibiade
alcide alcidie alcime alcina alcine alcino alcyone alda aldegonde aldemir alden aldigerey aldobrando aldogan aldonce aldric alea aleandro aleardo aleaume aleen alejandrin
alek aleksa aleksandro aleksej aleksi alekso aleksy alemka alen alene alenia alenka aleodor aleramo alesea aleska alessa aleth aletha alevtina alexandr alexandrea
alexandria alexandrina alexandro alexane alexanne alexe alexej alexie alexys alexzander aleya aleyna alfonsa alfonsino alfonz alfonzo alford alfreda alfreds algirds algis
algiso algu alia alic alica alican alico aliette alighiero alika alima alimga aliona aliou alioune alis alisa alisan alisha alisher alisir alissa alissia alistar alivia
alixe aliz aliza alize alizee aljosa alka alkaboluk alkaevli alkan alkasi alkis allegra allene alliaume allie almerigo almila almine almira almire almiro aloise aloisie
aloisio aloizs alojz alojza alojzije alon alonzo aloyse alpagut alpamis alparsbeg alparslan alpata alpay alpaya alpaykagan alpbamsi alpbilge alpdirek alpdogan alper
alperen alpertunga alpgerey alphan alphee alphonsine alphonso alpike alpilig alpinien alpis alpkara alpkuluk alpkutlu alpsalci alptegin alptugrul alptunga alpturan
alptutuk alpulug alpurungu alpurungututuk alpyoruk alsu alta altan altankagan altankan altay altea altemur althee altin altinkagan altinkan altinoba altintamgan
altintamgantarkan altintarkan altintay altmiskara altuga alva alvah alvena alvera alverede alverta alviero alvina alvis alvise alwar aly alya alyah alyce alycia alysa
alysha alyssia alysson amabela amac amadea amadeus amady amael amahle amaliane amalie amalija amalio amalric amalthee amand amande amandin amando amant amante amanzio
amaranaath amarande amaranthe amaranto amaresh amari amarnath amat amata amath amato amatore amauri amaya ambar ambra ambre ambrine ambrogio ambroisie ambrosiano ambroz
ambrozy amdy amea amedee amedeu amel ameliane amelie amelien ameline amelio amely amelya americo ameth amethyste ameyatma amicie amico amiel amilcare aminat aminte
amintore aminu amish amiya amleto amodini amogh amoke amon amone amope amore ampelio amra amrak amritambu amul amya amza ana-maria anaadi anabel anabela anabelle anacleto
anae anael anaelle anagh anahi anahita anaida anais anala anamaria anamarija anamika ananda anandamayi anang ananta anar anasooya anass anastacio anastase anastasie
anastasija anastasije anastaz anastazia anastazie anastazija anastazio anastazja anasuya anatazie anatol anatolia anatolie anatolii ancelin anceline anci ancica ancuk
ancuta anda andac andariman andel andela andelika andelin andelina andelko andelo andeol anderson andjelina andoche andra andrada andras andreane andreanne andreea andrej
andreja andreo andri andrian andriana andrija andrijana andrin andrina andris andzejs andzelika andzs anej anemona anesa aneta anezka angadreme angeline angelino angelita
anggabaya anggun anghel anghelina angilbe angilberte angilran angoustan ania anica anicee anicet anicette aniello anik anika anila anilaabh anilabh anina anish anisoara
anissa aniya aniyah anjaneya anjela anjelica anjolaoluwa anjushree anjushri anka ankal anko ann-christin ann-marie annabell annabella annabelle annaelle annagrazia
annalena annamae annamarie annapurna anne-laure anne-sophie annelie annemijn annetta anni annibal annibale annikki annonciade anny anom anora anouar anouck anrijs ansaldo
ansbert ansberte ansel anselm anselma anselme ansgar ansgary anshula anslavs ansley ansovino anstrudie antal antea antek antelmo anthelme anthelmette antide antigone antim
antimo antino antioco antoaneta antone antonela antonetta antonette antonie antonija antonina antonine antoniu antono antony antun antwan antwon anuar anuja anunay anuraag
anurag anusuya anuta anvar anwesha anya apa apak apatarkan aphelie apolena apollina apollinaire apollinare apollinary apollonia appia appoline aprancur apsara apuleio aqil
aquilin aquilino ara arabela arabella arabelle araboga aracely arademir aral araldo aranka aras aratone arbay arbuz arcadi arcadie arcadii archambaud archan archange
archimede archippo arcibaldo arcuk arda ardella arden ardic ardith ardito arduino arely aren aresio areta argelia argimiro argine argo argono argu argun ari arialdo arian
ariana ariane arianna ariberto ariboga aric aricie ariele arielle arij arija arijit arijs arik arikagan arikdoruk arike arin arina arinc arindam arinola arion ariosto
arisa aristarco ariste aristeo aristid aristione aristita aristofane aristotele arkad arkadijs arkadiusz arkin arkis arleta arlette arlie arlo armagan armance armande
armandine armani armel armeline armida armide armine arminio armins arnac arnaude arne arnesh arnolda arnoldo arnost arnostka arnould arnulfo arolde aron arona aronne
arpad arpat arsal arsen arsenie arsenije arseniusz arsil arsinoe arsipatra arslan arslanargun arslanboru arslansungur arslantegin arslanyabgu arslon arsun arta artanto
artawan artemis artemisa arthaud artheme arthurine arthus artiinal artiom artuk artukac arturs artus artut aruk arunthavanathan arved arvel arvids arvilla arwen arya aryan
aryanna arystarch arzen asa asad asadulloh asake asal asan asanboga asantudun asantugrul asartegin ascanio ascelin asceline asdrubale asel asella ashlee ashleigh ashlesh
ashly ashlynn ashmi ashtyn asig asija asikbulmus asil asila asilbek asim asimodeo asirwada asirwanda asiya asja askin aslesha aslijan aslim asliya asmaa asmadi asman
asmianto asmita asmuni asolat asri assa assetou assia assil assomption assunto assya astalogul astarte asterie asterio astianatte astou astree astrida asuela asug asuk
aswani asya ata atac atakagan atakan atalan atalay ataldi ataleo atalmis atanas atanasia atanasio atanazie atanazy atasagun atasu ataullah atberilgen atena athalie
athanase athanasie athena athenais athina athos atif atigay atikutlu atikutlutas atila atilgan atilla atim atimer atinuke atis atli atlibeg atlikagan atmaca atmaja
atmanand atmananda atreyee atreyi atsiz atta attilano atuncu aube aubertine auberto aubin aubree aubry audace audebert audeline audie audouin audra audran audreanne
augucjo augustina augustine augustino augustyn augustyna aulia aure aurea aurele aureliana aureliano aurelienne aurelija aureliu aurelle aurian auriane aurica auro auron
aurore ausilia ausiliatrice ausilio austen austyn auxane auxence avadhesh avani avantika avar avaz aveline averardo aviel avigaelle avis avluc avni avoye avram avril avsar
awero awesi axeline axelle axenia axinte ayaan ayaci ayan ayana ayanda ayas ayaz aybalta ayban aybars aybeg aydan aydarkagan aydemir ayden aydin aydinalp aydogan aydogdu
aydogmus ayebatari ayem aygirak aygul aygun ayhan ayinde ayinke ayitmis ayiz ayizdag ayize aykagan aykal aykan aykurt aykut ayla aylan ayleen aylin ayline ayluc
ayluctarkan ayma aymane aymard aymardine aymen aymeric aymon aymonde aynur ayodeji ayoka ayomide ayomikun ayotude ayren ayruk aysar aysil aysilig aytac aytak aytekin aytug
aytən ayushmati ayvaz ayyildiz aza azak azalee azamat azban azeglio azelia azelie azeline azelio azer azgan azganaz azil aziz aziza azizhan azmi azra azubuike amer baaba
baala baalaaditya baalagopaal babacan babacar babasola babatunji babawale babeta babette babila babir babur bacara baccayman bacman badabul badis badruk badur bafana
bafode baga bagaalp bagaisbara bagan bagas bagasatulu bagatarkan bagatengrikagan bagatur bagaturcigsi bagaturgerey bagaturipi bagatursepi bagdagul bagis bagiya bagtas
bagus bagya baha bahadir bahia bahodir bahri bahriddin bahrom bahtiyar bahula bahuraksa bahuwarna bahuwirya baidehi baijayanti bajragin bakagul bakary bakda bakhtiyor baki
bakiadi bakianto bakidin bakijan bakiman bakiono bakir bakirsokum baksi bakti baktiadi baktianto baktiono bakula bala balaaditya balaban balachandra baladitya balagopal
balagovind balaka balakatay balamani balamantri balamir balangga balapati balcar baldassarre balderico baldo baldovino baldu baldwin balgopal balidin balijan balin balkik
balta baltaci baltar baltir baltur bambina bamsi banara banawa banawi bancar bandhu bandhul banel bangizwe bangu banji bankim bankimchandra bankole banna banu banuta bara
barak baraktore baran barbala barbarigo barbeg barboga barbol barbora barbro barbu barbulsun barcadogdu barcadogmus barcadurdu barcadurmus barcan barcatoyun barchinoy
bardibay bardomiano bargan barica barimtay barin barkdogdu barkdogmus barkdurdu barkdurmus barkin barlas barlibay barmaklak barmakli barnaba barnabas barnabe barno barrett
barsaba barsbeg barsboga barsgan barsimeo barskan barsurungu bartholome bartimee bartolo bartolomea bartolomej bartu basademir basak basanti basanyalavac basar basarab
basat basbug basci basgan basile basileo basilia basilisse baskin baskirt baskurt basmil bassiano bassilla bastar bastiaan bastiano bastugrul basu basut bathilde batilda
batrak battal batu batuhan batuk batur baturalp baucido baudouin baya bayancar bayankagan bayat bayazit baybars baybayik baybicen bayboga baybora baybure baydar baydemir
baydur bayik bayincur bayindir baykal baykara baykoca baykuzu baylee baymunke bayna baynal baypure bayrac bayrak bayram bayri bayrin bayruk baysungur baytara baytas
bayuncur bayur bayurku bayutmus bayuttu bazil bazir bazyli beato beatrico beatrycze beatus beaulah bebe beceapa beckem bedir bedirhan bediz bedran bedreddin bedri bedriska
begarslan begbars begbilgeciksin begboga begcur begdemir begdilli begdurmus begi begil begine begitutuk begkulu beglen begni begoyim begtas begtegin begtuzun behcet behic
behlul behram behrem behruz behzat bek bekazil bekbekec bekec bekecarslan bekecarslantegin bekectegin beker bekir beklemis bekmurod bektas bektur belcim belcir belek
belemir belgi belguc belimir belina bella bellino belma belo beltir beltramo beltun benadik bende bendeguz benedikt benedikta benedita benedykt benett bengi bengu beniamin
beniamina benice benicio benigna benigne benigno benja benli benlidemir bennie benone bente benthe bentley benton benvenuta benvenuto benyamin bera beranger berangere
berard berardo berat berceste bercin berdibeg berendey berengario berenice berenico berenika berginsenge bergu berinay berislav berkan berkay berke berkin berkis berkyaruk
bermek bernadetta bernadine bernarda berneice berniece bernita beronico berran berre bertalan berti bertille bertilo berto bertold bertolda bertoldo bertolfo berva
besentegin beser besim besir besra bessie betania betemir betina bette bettie bettye beulah beuve beya beyizci beyrek beyrem bhaanumati bhaasvan bhaaswar bhadra bhadrak
bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti bhagwati bhamini bhanumati bharadwaj bhardwaj bhargava bhargavi bhasvan bhaswar bhaumik bhavani bhaves bheeshma
bhekimuzi bhekizizwe bhekumbuso bhilangana bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh
bhuvaneshwar bianka bibek bibi bibiana bibianna bibiano biborka bicek bicki bickici bidin bigna bijay bikash bilel bilgebayuncur bilgebeg bilgeciksin bilgeisbara
bilgeisbaratamgan bilgekagan bilgekan bilgekulucur bilgekutluk bilgetacam bilgetamgaci bilgetardu bilgetegin bilgetonyukuk bilgez bilgic bilgin bilig biligkongulsengun
bilik biljana billurə bilol bilva bilwa binafsha binbegi bindir bindo bineta bino binta bintou birane birgita birino birjesh birol bisenija biserka bishal bishnu bitaybiki
bitri bivoj blagica blagoje blahomil blahomila blahomir blahomira blahoslav blahoslava blandine blanduzia blazej blazena boaz boban bobana bobbi bobur bodhan bodi boga
bogac bogacuk bogdana bogde boge boglarka bogoljub bogu bohdan bohdana bohemond bohuchval bohumila bohumir bohumira bohun bohuna bohus bohuse bohuslava bojislava bokde
bolatito boldaz boldizsar bolemir bolen boleslav boleslava boleslavs bolmus bolsun bolukbasi bolun boluwatife bonagiunta bonaldo bonaventura bonavita boncuk bonek bonge
bonginkosi bongul bongulboga bonifac boran borbala borcul borek borislav borislava borivoj borivoje borjan borka borko borlukcu bornak boroka bortecine bortolo boru
borubars borusengun borys bosiljka botir botond bouba bouchard bouchra boyan boyankulu boylabaga boylabagatarkan boylakutlutarkan boza bozan bozboru bozdogan bozetech
bozetecha bozica bozidara bozislav bozkurt bozkus bozok braden bradly bradut braeden brahim brahmaanand brahmabrata brahmanandam brahmdev brajan brajen brajendra brajesh
brancaleone brandi brando brandt brandusa brandyn branimir branimira branislava brankica brannon branson bratislav braulio braxton brayan breana breanna breanne brenden
brendon brenn brenna brennan brennon breno bretislava bria briac brianne bridgette brielle brieuc brigida brigita brigito brigitta brijesh brionna brisa brita britt-marie
broderick brody bronislav bronislava bronislavs brooklyn brune brunehaut brunehilde brunhilda brunilde bruto bryana brycen brygida bryon bucan buchi bucur budag budak
buddhana budhil budimir budislav budivoj budunlu budus budustudun buford bugday bugduz bugduzemen buge bugra bugrakarakagan bugu bugubilge buhle bukak bukaktutuk bukduz
bukebuyrac bukebuyruc bukey buktegin bukusboga bulacapan bulah bulak bulan buldur bulgak bulmaz bulmus buluc bulug buluk bulus bulut bumen bumin bunmi bunsuz bunul
bunyamin burcak burdette bure burgucan burgut burhon burkay burkek burkut burluk burnice burslan burulday burulgu burunduk busayo busisiwe busulgan butak butuk buyan
buyancuk buyandemir buyankara buyat buyrac buyruc buyruk buzac buzactutuk bystrik bəhram bəhruz bəxtiyar bəyaz cabdar cabli cabus caden caetana cafer cagak cagan cagatay
cagdas cagil cagla caglar caglayan cagri cagribeg cagrihan cagritegin cagru cahid cahya cahyadi cahyanto cahyo cahyono caino caitlyn caius caket cakrabirawa cakrabuana
cakrajiya cakrawala cakrawangsa calanico calapkulu cale calebe caleigh cali calina calista calixte callie callisto callum calogera calogero calpurnia camden camelien camil
camila camilia camillien camren camron camryn camylle canalp candar candelario candide candido candra candrakanta canel cangul cankan cankiz cannur cansel cansin cansu
cantemir cantidio canziano capitolina caraka carey caribert caridad carissa carlee carleton carley carli carlie carlijn carloman carloto carlotta carmella carmina carminho
carmo carna carola carolanne carolin carolyne caronte carponio carson carub cas casandra casian casiana casilda casimer casimir casimira caslav caspar casper cassandre
cassiano cassidy cassien cassiopea cassiopee castille casto cataldo cataleya catharina catharine cathrine cathryn catinca cato catrin catrina catrinel catullo catur
caturangga caua cavid cawisadi cawisono cawuk cayadi cayla cazimir ceasar cebe cecco cecelia cecep cecilie cecilio cecylia cecyliusz cedomir cedrick cedrik cedrin celal
celaleddin celasun celen celestin celestina celestyn celestyna celian celie celien celik celil celinia cemali cemani cemen cemeti cemgen cemplunk cenek cengkal cengkir
cenk cenka cerasela ceren cesaire cesario cesminaz cestmir cestmira cetin cetinel cetiner cevahir cevat ceyda ceyhun ceykun ceyla ceylan ceylin ceylinaz cezar cezara cezmi
chaanakya chaaruchandra chadd chadrick chahine chahinez chaima chaitan chakor chakradhar chakravartee chakravarti chakrika chanakya chanda chandak chandani chandi chandini
chandira chandni chandraayan chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin chandramani chandramauli chandramohan chandran chandranath chandrani
chandraprabha chandraswaroopa chandravati chanel chanelle chapal chapala charak charl charlaine charleen charlemagne charli charline charlize charlotta charly charuchandra
charumati charuvrat charvi chasity chaten chatur chatura chaturaanan chaturbhuj chauncey chayenne chayma chaz cheick cheick-oumar cheikhou chekhouna chelsey chelsie
cherechi cherif cherubino chesley chet chetanaanand cheyanne cheyenne chiaffredo chidaakaash chidaatma chidambar chidambaram chidananda childebert chilperic chinmayanand
chinmayananda chinyere chira chiranjeev chiranjeeve chiril chirill chirine chisom chitraksh chitrali chitramala chitrangada chizoba chrabros chraniboj chranibor chranislav
chranislava chretien christ christiaan christiana christiano christin christodule christoffer christop chrudos chrysole chrysostome chukwu chval chyna ciaobella ciara
cicek cicem cici cielo cierra cigdem cigil cihad cihan cihangir cihansah cilasun cilay cilenti ciler cilvenaz cimen cingir cino cinta cinthia cinzia cipriana cipriano
cirano ciriaco cirilla cirillo cirino cise cisem cisil cistoslav cistoslava citlalli citra civan claas clair clarabelle clarenzio clarisa clarisse claud claudie claudien
claudiu claus clavdia clea cleandre cleandro clelie clementina clemenzia clemmie cleofe cleonico cleophee cleora clery cleta cletus climaco clinio clio clodomiro clodoveo
cloe clorinda clotaire clothilde cloyd cobulmak coby cocukboru codin codrin codrina codrut codruta cointa cokramayul coleman collien colman colmanno colmazio colomba
colombano colpan colten colton colu concordio consolata constanca constanta constantia constantina constatin consuela coralia coralie coraline corbin corbiniano cordell
cordia cordie corene coreno corentine corina corine coriolano cornelio cornelis cornell coronato corrine cortez cortney corto corvin cosima coskun coskuner cosma cosmina
costache costante costanza costanzo costel coty coumba crawford cremenzio crenguta creola crescente crescenzia crescenzio crespignano crin crina crispino cristal cristaldo
cristea cristiana cristin cristofor cristoforo cristopher crocefissa crocefisso cronida cruz crystel csanad csenge csongor ctibor ctibora ctirad ctirada ctislav ctislava
cubeyr cullen cumhur cunegonda cuneyt cuniberto cupido cuzia cvijan cvijetin cydney cyntie cyprien cyra cyrian cyriaque cyrielle cyrila cyrine cyryl daantje dabiziv
daciana daciano dacin dacio dadap dadi daevi daevika dafina dafne dagel daghan dagmara dagoberto daiana daija dainuvite daisha daiwik dajana dakota daksha dakshayani daley
dalibora daliborka dalida dalie dalila dalima daliman dalimil dalimila dalimin dalimir dalimira daliono dalla dallin dalmazio damaris damayanti dameon damife damil
damilare damilola damin damion damir damjan damjanka damla damocle damodara damola damu danae danang dandak dandapaani dandre dane dangelo dani dania danial daniella
danielo danijel danijela danika danil danila danilo danique daniswara danjuma danka danko dannie danu danuja dany danyka danyl daouda daphnee daphney dara darasimi darek
darian dariana dariati darie darien darija darijan darimin darina darine darinka darion darja darko darla darleen darmaji darman darmana darmanto darnell daron darrel
darrick darrin darrion darron darshwana darsirah darta dartono daru daruna darwin daryani dasa dashawn dasia datta daver davey davi davida davids davin davino davion davis
davon davonte davor davorin davriya davron davud dawson dax dayaamay dayaananda dayaanidhi dayamayee dayana dayane dayna dayne dayton dea deangelo decebal decimo dedric
dedrick deeksha deenabandhu deepali deepan deepankar deependra deepesh deeptanshu deeptendu deeptiman deeptimay deeptimayee deeptimoy deeptimoyee deevakar defne degna
deion deja dejah dejana dejon dejuan delaney delbert delfino delie delilah delinda delizia delmer delpha delphia demarco demarcus demario demba demet demeter demetra
demetria demetris demetrius demetriusz demi demilade demiralp demirhan democrito demond demostene dena deneval denisa denisz denizalp deodata deodato deon deondre deontae
deonte depold dereck derick derin deron dervis desanka desdemona deshaun deshawn desiderato desiderio desimir desiree despina dessie destan destany deste destin destinee
destiney destini detmar detrich devadatt devagya devajyoti devak devan devangana devani devante devasree devdan deven devesh deveshwar devi devonte devota devran devvrat
devyn dewayne dewey dexx dezider dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhanapati dhanesh dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu dhatri dhyanesh
dhyaneshwar diah dianna dianora diar diara diarra dicle diclehan dida didem didimo didina diede dieke dieudonne dieudonnee dieynaba digambar digambara digdaya dijana
dikmen diksha dilafruz dilan dilara dilarə dilaver dilay dilbar dilberay dildar dildora diler diletta dilfuza dilhan dillan dillon dilmurod dilnoza dilorom dilrabo dilruba
dilso‘z dimas dimaz dimitrii dimitrij dimitrije dinakar dinc dincer dinda dinkar dinu diocleziano diodata diodoro diogene diomede dion dione dionigi dionisia dionizy
dionyz dionyzos dior dipa dipali dipankar dipendra dipesh diptendu direnc diri dirja ditte-marie ditya divaakar divakar diviska divjot diyor diyora dizik djayden djeneba
djenna djibril dluhos dmitrii dobrava dobrila dobromil dobromila dobromir dobromira dobroslav dobroslava dochia doda dodato dogan doganay doganer dogu doinita dolunay
domagoj domenic domenick domenik domezio dominika domitille domiziano domnica donalda donaldo donat donata donatello donavon dondu donka donnell donnie dono dorana dorcas
dorde dorel dorian doriana doriane doriano dorica dorina dorine dorinel dorit dorka dorli dorotea doroteja doroteo dorottya dorris dortha dorthe dorthy doru doubrava
doubravka dounia dovud doyinsola doyle draga dragica draginja dragisa dragoje dragojlo dragoljub dragomir dragutin drahomil drahomila drahomir drahomira drahon drahos
drahoslav drahoslava drahotin drahotina drahuse drahutin drajat draupadi draza dren drina dron drona druina drzimir drzislav dua duanne dubravko duccio duco ducu duduzile
duilio duje dujo dulari dulce dulina dumisani dumitra dumitrana dumitrita dundar dunja dunya durad durante durda durdane durdona durgeshwari durica durmus durodola durriye
duru dururbunsuz durward dusana dusanka dusica duska dusko duuk duygu dwaipayan dwaipayana dyah dylano dyna dzile dzirkstite dəniz earlene earline earnestine easton ebe
eberardo ebiere ebin ebiowei ebkizi ebren ebunoluwa ebuzer ecaterina ecclesio ece ecehan ecem ecevit ecmel ecrin ecvet edd eddi ede edelberga eden edgardo edgaro edgars
edhem edi edil edilberto edison edite editta ediz eduarda eduards edvard edvarda edvige edvin edvins edwardo edyth edythe edzus eef eefje eekalabya efim efimia efisio
efken eflah efrem efren efrosinia efsun eftalya eftimia eftimie ega ege egemen egeo egils eginardo egisto egizia egle egmont egona egor egrim einars eirik eizens eja eka
ekaaksh ekadant ekaksh ekalavya ekaling ekaparnika ekdant ekec ekim ekin ekmel ekow ekrem ekundayo ela eladio elaide elaina elakshi elanur elbek elcin eldon eldor eldora
eldred eldridge elea eleanore eleazar electa elektra elene elenor elenora eleonoro elettra eleuthere elfrida elfrieda elgin eliabeth eliah eliahou elian eliana eliano
eliasz eliel eliette elifio eligio elija elimena eline elinore eliodoro elion eliona elior eliott elisabeta elisaveta elisea elisee elisio elissa elita elizabet elizabeto
elize elizej elizeus elizo elka elkin ellada elle ellen-margrethe ellsworth elly elma elmars elmas elmira elmo elmore elmurod elna elnarə elnora elnur eloa eloan eloane
elodia elody elogio eloi eloise elon elona elone elora elouan elouise elpidio elroy elsbeth elta elti eluh elva elvera elvezio elvia elvie elvina elvino elvire elwin
elwira elwyn elya elyanora elyas elyes elyne elynn elyor elyse elyssa elza elzear ema emanoil emanuel emanuelly emanuil emas embuh emced emelia emely emerance emerencie
emeric emerich emese emie emili emilian emiliana emilija emilijan emils emirhan emmalee emmelie emmely emmerico emmi emmie emmitt emna empirio empluk emrah emrullah emy
ena enakshi endah enderun endra endrigo enea enecone enguerrand enie enimia enio eniola enis enise enna enno enola enora enos ensar ensio enteng enver enya enyo ephraim
epiphane eracla eraclide eraldo eralp erardo erasmo erast eray erazim erazmus erberk erberto ercin ercolano ercument erda erdem erdeni erdenikatun erdeniozuk erdinc erel
eremia erenia erentuz ergene ergenekatun ergin ergun erguner erhan eriberto ericka erico eriks erinc erine erkam erke erma erman ermen ermenegarda ermenegilda ermenegildo
ermes ermete ermilo erminio ermins ernecjo ernesta ernestina ernestine ernestino eron ersan ersilia ersin ertan erten ertenozuk ervin ervina ervins erwan erwann eryn esat
esau esben esen esenbike eser esha eshana eshita esma esmeralda esmeray esmira esra esref essie esta estel estell estella estera esterina estevan estiawan estiono estrella
esuperio esupofo etela eterie etha ethann ethelyn ethem etil ettie eubert euclide eudes eudochia eudokia eudoksja eudora eudoxe eudoxie eufebio eufemio eufrasia eufronio
eufrosina eufrozina eugeniu eugeniusz eula eulah euna eunika euphrasie euridice eurydice eusebe eusebia eusebie eusebiu eusebius euseo eustache eustatiu eustorgio eustosio
eustracjusz eutalia eutalio evalds evalyn evandro evangelina evanghelina evann evans evarist evariste evasio evdochia evdokija evelien eveliina evelin evelina evelino
evelyne everardo everette evgheni evghenia evghenii evi evidio evie evin evodio evran evrard evremondo evsen evy evzen evzenie ewatomi ewelina ewell ewen ewenn eya eyiz
eylul eymen eyram eysan eythan eyup ezechiel ezechiele ezrak fabia fabiano fabie fabijan fabricia fabricio fadekemi faderera fadil fadime fahrettin fahri fahriddin fahriye
fahrunissa faiq faizah falba falih falk famiano famke fanni fannie fanta fantin fantine fanyana fara farangiz fardau farhunnisa faris farruh faruk fasih fathonah fatim
fatimata fatimo fatimə fatin fatos fatouma faust fausta faustin faustina faustine faustyn faustyna favian faya fayen fayenne faysal fayzbek fazil fazilat fazilet fazio
fazli fazliddin fazullah feba febe febi febriana febrina feda fedai fedde fedro fehime fehintola fehmi felician felicie felicita felicite felina felipa felton femm fenja
fenna fenne feodor feodora feodosia ferah feramus feramuz feray ferda ferdi ferdinanda ferdynanda ferhan feride feridun feriel feriha ferit ferman fermiano fermo ferne
ferre ferruh feruza feryel festo fevronia fevzi feyyaz feyza feyzullah fibikemi fidan fidele fidelie fidelius fidenziano fidenzio fieke fien fiene fiep fiete fiifi
fikayomi fikri fikriye filemon filibert filipino filipp filippa filofteia filomen filomeno filotije filou fily finia finja finlay finley finn finnja finnley fiodor fionn
fiordaliso fiore fiorenziano fiorenzo firdavs firdevs firuzə fitrat fitria fitriani flaminia flavian flaviana flaviano flavien flaviu flavius fleano fleta fleur flo floare
floarea flodoard floortje flore florea florencja florenta florentin florentina florentyn florentyna florestan floriana floriane floriano florica florida floridia florie
florina florine floy flurin flurina flynn foca fode folafoluwa folashade folco folu fortunat fortunata fortunato fortunee fos fosca fotih fotima foucauld foulques fran
frana france francette francia francisc francisko francisque franciszka franck franjo franka frantiska freddy frederico frederike frederiko fredrick fredrik fredy freeda
freida freja frenkie freya frido fridolin fridrich frieda frontiniano frusina fruzsina fryderyk fuat fulbert fulberto fulcran fuldem fulden fulgence fulgenzio fulvia fulya
funani funda funmilade fureyya furio furkan furman furseo furuzan fuscolo fusun fuzuli fynn fərqanə fərəh fəxriyyə gabe gabin gabino gabrielo gabrijela gada gadang gading
gaduh gaffar gagan gaglioffo gaiman gaio gaj gaja gajaadhar gajabahu gajadhar gajana gajbaahu galak galang galar galdino galeazzo galfryd galih galiono gallicano galuh
galur gaman gamani gamanto gambira gamblang ganak ganaka ganapati ganda gandewa gandharv gandharva gandi gandolfo ganep ganesha gangesh gangsa gangsar ganjaran gantar gara
garan garance garang gardner garett garfield garik garika garimberto garnett garnier garrick garud gasti gastone gastono gati gatien gatik gatot gatra gatsha gaudenzia
gaudenzio gaudino gauraang gaurang gauranga gautam gautama gautami gauthier gautiero gavino gavril gavrilo gavxar gawati gaye gayle gazanfer gazi gbadebo gbeminiyi
gbemisola gbolahan gbowoade geanina gedeon gedeone gederts geetanjali gejza gelila gelin gelincik gellert gelsomina geltrude gelu gema gemine geminiano genadij gencer
generosa generoso genesia genesio genoveffa genoveva genta gentiana genziano geoffroy georgel georges georgeta georgian georgianna georgije georgo geovanni geovanny
geovany geralda geraldina gerarda gerardina gerasim gerasimo gerazim gerazym gerberge gerbert geremia gergely gergo gerharda gerino germana gerolamo geronzio gerson
gertrud gertruda gertrudo gervais gervasio gesualdo gevheri ghaliyati ghanaanand ghanashyam ghani ghanshyam ghenadi ghenadie ghennadi gheorghi gheorghii gheorghina
gheorghita gherghina gherman ghita gia giacinta giacobbe giadero giambattista gianbattista giandomenico gianina gianmaria gianmario gianpiero gianpietro gianuario giasone
gibran gicu giel gifty gigi gigliola gilang gilberta gilda gildo giliola gillo gineto ginewra gioacchina giobbe gioberto gioconda giocondo gioele gioia gion giona gionata
giordano giorgian giorgiana giosuele giotto giovani giovanny giove gioventino giovenzio girardo girart giray giri girija girik girika girindra giriraaj giriraj girja
girolamo gisella gislebert gisselle gitanjali giuda giulitta giuseppa giusta giustiniano giyas gizela gizem gladyce glenna glennie gligorije glorie gobinda godeberta
godiva gojko gokalp gokben gokboru gokce gokcegol gokcen gokcicek gokmen goknur goksin golia golub gomberto gondebaud gondulfo gonenc gonerio gongor gonsalwy gonthier
gontran gonul gonzaga gonzague gopaal gopee gorakhanatha gorakhnath gorana goranka gorazd gordan gordiano gorkem gorun gosto goswamee goswami gothard gottardo gotum goundo
gouranga goutam govhər govinda gozde gracian graciana gracie gracja gradimir grady granville gratian gratiana gratiela grato grayce grayson graziana graziano grazina
gregoria gregorian greyson grga grgo grgur grigore grigorije grimaldo griselda grizelda grozdana gry gualberto gualtiero gubio gudakesa gudakesha gudrite guelfo guenda
guendalina guenievre guerin guerrino guher gui guiberto guilhemine guillemette guillermina guiscardo guiseppe gulbahar gulbaxor gulben gulchexra gulcin guldem guldeste
gulegen gulemen gulen guler gulgun gulhan guljamol guljaxon gulnora gulnoza guloy gulpembe gulriz gulsora gulsum gultekin gulumser gulzira gulzoda gulər gumesindo gumus
gunars guncicek gundelinda gundogdu gundogmus guner gunes gungor guniz gunnur gunseli gunyaruk gurbuz gurcan gurdal gurdev gurhan gurol gursel gustava gustavine gustavino
guus guusje guven guvenalp guvercin guzey gvendolina gvozden gwendoline gwido habbab habiba habil haby hacib hadja hadley hadriel hadrien hafi hafid hafshah hagen hailee
hailey hailie hairyanto hajar hakem haki hakki haldun haleigh halie halim halima halis halle hallie hamdullah hami hamidou hamima hamit hammad hamsini hanae hande hanefi
hanga hania hanifa hannabel hannele hanno hans-peter hans-rudolf hans-ulrich hanspeter hansruedi hansueli hanus haralamb haralambie hardana hardi hardouin harimurti
harinakshi harinarayan harit harita harja harjasa harjaya harjo harley harmon haron harouna haroune harsana harsanto harsaya hartaka hartana harto harun hasano haseki
hasibi hasim hasin haskell hasmet hasna hassane hassie hastal hata hatip hatouma hattab hauke hava havla hawa hayal hayali hayat hayati haydar haylee haylie hazar hazim
hazle heber heda hedelin hedi hedvig hedviga hedvigo hedvika heema heidrun hektoro heleno helie helier helin helle hellen heloisa heloise henderson hendra hendri hendrika
hennes henrich henrick henrie henrieta henrieto henrike henryka heracleea herberta herluin hermenegildo hermina hermine herminia herminio hermiono hershel hertha heru
heryanto hesti hiba hicabi hidaya hifzi hikmat hikmet hilaire hilal hilarion hilarius hilbert hildebert hillard hilma hilmi hilola hilton himadri himani himawan himeno
himmet hincmar hipolit hira hiranmay hiranmaya hiranya hisam hizir hlengiwe hojimurod hollie hollis homero honorius horac horacy horatiu horea hortensia hortensie
hortenzia hortenzie horymir horymira hosea hosiyat hostimil hostimila hostimir hostimira hostislav hostislava hostivit houda hovard howell hoyt hrvoj hrvoje hrvojka
huberto huccet hud hudavendigar hudayi hudson hulda hulki hulusi humaira humay humayun humeyra huner hunor huriyə hurkan hurram hurshida hursit husameddin husamettin
husein husida husnida husniya husnora husnu husrev huub huzeyfe hvalimir hvezdoslav hvezdoslava hyacint hyacinta hyman hypolit iacob iacopo iacopone iacov iago iana iancu
ianina ianira ianis ianna ianos iaroslav iaroslava iasmina iban ibidapo ibironke ibodulloh iboja ibou ibra ibrahima ibrani ibrohim ibukunoluwa ibun ica icaro icha icie
icilio iclal ico idan idell idella idil idir ido idowu idriss idrissa idy ieremia ifa ifeanyichukwu ifeoluwa iffar iffet ifora ifunanya ige iginia iginio igino ignac
ignacie ignat ignata ignjat igori ihtiyor ihvan ika ikbal ikeme ikeoluwa iker ikhidie ikhsan ikicitoyun ikin ikrime ikrom ila ilacin ilai ilarie ilario ilarion ilay ilayda
ilbey ilbilge ilda ildebrando ildegarda ildegonda ildika ildike ilene ilenia ilgegu ilgin ilgmars ilhami ilian iliana iliane ilias ilies ilija ilinca ilinka iljana ilkay
ilkben ilke ilknur ilko ilksen ilkyaz illidio ilmars ilqar ilsa ilva ilyan ilyana ilyane ilyas ilyass ilyes ilyess ilyos ilza ilzo ima imad imane imani imelda imen imene
imge immacolato immanuel imogene imoleoluwa imran imrane imrem imrich imron inanc inara inars inaya inci incoronata inder indiana indrikis indro indy inesa inessa
ingeborga ingmars ingrida inguna inioluwa inja inka inkeri innocente innocenty innocenza ino inocenc inocentiu insa intan inyoni inza ioanina iole iona ione ionela ionelia
ionica ionne iorio iosefina ippocrate iraida irawati irem iremide irenej ireneo ireneus ireneusz ireno ireti iretioluwa irfan iriana iride iridenta irinc irinckol irinel
irisa irmak irmina irnanto iroda irsad irtis irwan iryna isa isabeau isabela isabell isabelly isac isacco isadore isai isaia isaias isak isaure ischirione ise isee
iseoluwa iseult ishaq ishola iside isidor isidora isig isik isil isilay isin isiner isioma isis isisa isla islom ismaele ismaelo ismaila ismerie ismoil isobel isolda isom
isotta isra israa issac issiaka italia itil itir itri itunuoluwa itzel iuliana iuri iurie iurii iustin iustina iustinian ivah ivancica ivanka ivanna ivanoe ive ivek iven
iveta ivetta ivna ivona ivonne ixtiyar iyabode iyad iyadunni iyanuoluwa iyed iyik iyiktag iyinoluwa izaak izabela izabella izaiah izaias izajasz izak izako ize izel izia
izidor izidora izmael izolda izoldo izydor izzet izzettin izzy jabal jabulile jace jacey jachym jackeline jacklyn jaco jacoba jacquelyn jacynthe jad jada jaden jadesola
jadon jadran jadrana jadranka jadranko jadro jadyn jaeden jael jaelynn jaeman jagadish jagadisha jagapati jagaraga jagathi jagdeep jagica jagmeet jahnu jaida jaiden jailey
jailyn jaiman jaimini jaimy jairo jais jaivey jaka jakayla jakelino jakob jakobino jakobo jakov jakuba jakubina jakubka jale jaleel jalen jalil jalol jalon jalou jalyn
jalə jamaal jamalia jamar jamarcus jamel jameson jamey jamir jamiro jamison jammie jamol jamshid janae janek janelle janessa janeta janica janick janin janis janiya janjo
janka janko janna jannah janne jannek jannes janni jannik jannis jano janos janosch jany japhet jaquan jaquelin jaqueline jara jaren jarmil jarmila jarne jarno jaro jarod
jarolim jarolima jaromil jaromira jaron jarrell jarret jarrett jarrod jarwa jarwadi jarwi jasen jasenko jasin jasmani jasmijn jasmina jasnena jassem jassim jasur jaswadi
jati jatmiko jaunita jautrite javi javlon javohir javon javonte jax jaxon jaxx jayadi jayce jayda jayde jayden jaydon jayeng jaylan jaylano jaylen jaylin jaylinn jaylon
jayme jayson jayvano jazeps jazlyn jazmin jazmyn jazmyne jazzlyn jazzlynn jean-baptiste jean-claude jean-daniel jean-francois jean-jacques jean-louis jean-luc jean-marc
jean-marie jean-paul jean-pierre jeana jeanie jeannel jeannot jedediah jedidiah jef jefferey jeffry jefri jefta jehanne jekabs jela jelica jelisaveta jelita jelka jella
jelmer jelte jena jenel jenifer jennah jennings jennyfer jenovefa jensen jente jeppe jerad jerald jeramie jeramy jerel jeremi jeremias jeremiasz jergus jermain jermey
jerod jeromo jeromy jeronym jerrell jerrod jerrold jesa jesika jessika jesslyn jesslynn jessy jessyca jett jettie jevgenijs jevon jevrosima jewell jezdimir jibril jidde
jihane jil jilji jimi jimram jinane jinawi jindra jindriska jinte jinthe jip jitender joah joakimo joanie joannie joanny joany joas jocelyne jocjo jodie joelina joeline
joesph johana johancjo johanino johanne johano johathan johnathan johnathon johnpaul jolana jolayemi joleen jolie jolien jolijn jolin jolina joline jona jonatan jonatano
jonathon jonna jono jonte joojo jop jordana jordane jordon jordy jordyn jorga jorin jorrit jort joscha joschua josefien josefine josephin joshuah josianne josiko josipa
josko joso josse jost josua josuo josy joud jourdain jovani jovanka jovanny jovany jovin joya joza joze jozefa jozefina jozefino jozefo jozue juda judah judd jude judicael
judita judite judito judson judyta jugoslav juho jula julan jule juli juliane julianne julide julieto juliino julija julijana julijs julika julina juliusz jumadi jumagul
jumari juna junayd junius juno junon jur juraj jurg jurgis juri jusma jusra juste justen justeno justina juston justus justyn jusuf juta juul juwan juwon jyotis jyotsana
kaan kaat kabil kacey kaci kacie kacung kadem kaden kader kadiatou kadidia kadidiatou kadin kadrican kadriye kady kaela kaelyn kagan kahina kaia kailee kailey kailyn kaina
kairav kaitlyn kaja kajen kajetan kala kalea kaleb kaleigh kalender kaley kalidou kalim kalinda kalinik kalistrat kallie kalyani kamalesh kamaria kambali kamber kamel
kamelya kameron kamidin kamile kamilla kamille kamlesh kamol kamola kamoliddin kamren kamron kamryn kamuran kanak kanci kanda kani kania kanishka kannan kannen kanti
kapgar karaca karahan karak karamba karamoko karan kardi karelle kargilac kariane karianne karimah kariman karja karl-emil karl-johan karlee karley karli karlie karligac
karlijn karlis karlo karlotta karman karmela karmen karmeno karna karolann karoliina karolino karolo karsa karsana karson karta kartik karunanidhi karya kasandra kasey
kashyap kashyapi kasian kasim kasiran kasiyah kassandra kassim kastor kasusra katariina katelin katell katelynn katerino katheryn kathlyn kathrine kathryne katia katica
katija katina katlyn katlynn kato katrine katryn kattie katun katunkiz katy kavon kawaca kawaya kawtar kaya kayaalp kayacik kayca kaycee kayden kaylah kaylee kayleigh
kayley kayli kayliah kaylie kaylin kayna kaynak kayode kayra kayun kazanc kazim kazimir kazimira kazkatun keagan keano keanu keara keaton keba keegan keeley keely keenan
keerti kehinde keira keji kekik keklik keles kellen kelli kellie kelsi kelsie kelton kelya kelyan kemalettin kemba kemi kenari kende kendrick kenes kenna kennedi kennedy
kennith kensi kenton kenya kenyatta kenyon kenza kenzi kenzie kenzy keon kepez keramet kerami kerem keremsah keren kerim keshaun keshawn kesme kessaf ketsia keven kevon
kevser keyan keyken keyla keyon keyshawn kezia kezlik kgabu khadidiatou khadidja khadim khady khanyisile khem khethiwe khoudia khulekani kian kiana kiandra kianna kiano
kiara kiarra kiera kika kikelomo kiki killian kilyan kimi kimiz kimizalma kimizalmila kimizin kimo kincso kira kiraz kircicek kirgavul kirilo kirlangic kirstin kirti
kivanc kivilcim kiyan kiymet kizdurmus kizilalma kjeld klanjo klarencjusz klaro klaudia klaudian klaudie klaudino klaudius klaudiusz klaudo klavs klea kleber klemens
klement klementina klementino klementyna kleopatra kleopatro kliment klitemnestro klotildo klotylda knuto kobe koby kody koko koksal kolawole kolby kole koleta koloman
kolombin kolombina kolumban kolumbin kolumbina komil komila komron konrads konstance konstancie konstancja konstantins konstanty konstantyn konsuela konzuela kopano
koralia korbin kordula korede korey korina korinna korkut kornel korneli kornelia kornelie kornelius korneliusz kory kosma kosmas kosta kraig krasava krasomil krasomila
krasoslav kresimir kresomysl kreuzo krimhildo krishnadas krishnadasa krisjanis kriss krista kristan kristiana kristians kristie kristiina kristijan kristino kristof
kristofer kristopher kristyna krisztian krisztofer krsto kruno krunoslav kryspin krystal krystel krystina krystof ksantipo ksawera ksenija ksenofont kubad kubat kubilay
kubra kubura kuddusi kujoe kumru kumuda kumush kuncara kunhuta kunthara kurnia kursad kurtis kusuma kutbettin kuzey kuzman kveton kvetos kvetoslav kvetoslava kvetuse kvido
kwamena kweku kwintyn kyan kyano kyara kyla kylee kyleigh kyler kylian kyliann kyllian kyllikki kyra laal labuh lacramioara lada ladarius ladina ladislao ladislau
ladislava ladji lafayette lahna lai laia laila laisha lajos laksana lakshman lakshmidhar lakshminath laksita lala lale lalie lalə lamih lamine lamiyə lamont lanang
lancelot lancilotto landen landolfo landry laney lanfranco langa langgeng lanjar lantar lapo laras larina larisa laron larue larysa lasma lasmanto lasmono lassana laswi
latif latife latika latofat laurane laureen laureline laurenc laurencie laurencja laurencjusz laurenco laurene laurens laurentia laurentino laurenty laurentyna laurenz
lauretta laurian lauriane laurianne lauriano laurin laurine laury lauryn lautone lavada lavanya lavern laverna laverne lavina lavinio lavize lavon lavonne lawrencia lawson
laxman layana layanah laylo layne lazarz laziz lazzaro leana leandr leandra leane leanna leanne leano leart leatha leda ledion leelou lega legawa lehna leia leilani leina
lejla lela lelah leland lelia lembah lemide lempi lemuel len lene leni lenia lenja lenn lenna lennard lenne lennert lenni lennie lennon lenny lenora lenore leny lenya
leo-paul leodegar leokadie leola leoni leonia leonida leonids leonilda leonio leonis leonne leono leonore leontin leontina leontyn leontyna leonzio leopardo leopolda
leopoldina leopoldine leopoldino leopoldyna leora leos leposava lera lerzan lesana lesek lesly lessie leta letha leticie letitia letterio leufroy levana levio levke
levoslav lewin lexi lexie lexus leya leyan leyna liah lian liara liba libbie libby libena liberata liberato liberatore libere liberio liberto libora liboria liborio
liboslav liboslava libusa lica lida lidania lidija lidio lidmila lidya liene lietald lieto lieuwe lieze liksma lilas lili-rose lilia lilianna lilie lilien lilio lilith
liliya lilla lilli lilliana lilly lilwenn lily-rose lilya lilyan limar linde linett linne linnie linoi linoy lintang linwood lio lioara liron lirone lisann lisanne lise
lisette lison lital litzy liuba liubov liubovi liudmila liusea liva liviana livie livija livino livius liya liyah liyam liyan liyana lizbeth lize lizeth lizz lizzy ljuba
ljudevit loa loane lodovica lodovico loek loet loise lolade lolita lon longin lonie lonny lonzo lora loraine loredana loreen lorelei lorella lorenc lorene loreno loreta
lorian loriana lorik lorin lorine lorrain lotar lothaire lott lotta lotti lou-ann lou-anne loua louan louann louay loubna louca louis-marie louison louka loula louna
lounis louvenia lova lovorka lowie loyce lua luan lubica lubin lubomira lubor luboslav luboslava lucca lucentiu lucica lucie lucija lucijan lucilla lucious lucja lucretia
lucretiu ludano ludie ludise ludivoj ludka ludolphe ludomil ludomila ludomir ludomira ludoslav ludoslava ludovikino ludoviko ludovit ludvik ludvika ludwika lue luena
luhung lui luize lujza luk lukhona lukita lukman luko lukrecie lukrecius lula luluh lulut luminosa lumir lumira lungelo lungu lupe lura lurhur lurline lutfan lutfi lutfiya
lutfullah lutfulloh luthfi lutibor lutobor luus luwar luwes luzie lwandle lya lyan lyana lyda lydie lykke lyla lylia lylou lyna lysanne ləman maad maan maayane mabelle
mable mabruk maca macaire macaria macario maccabeo maceo macey maci macie mackenzie mactar macy madalin madalina madaline madalyn maddison maddox madelief madelyn madelynn
madie madilyn madina madisen madisyn madita madlaina madleen madlen mady madyson maegan mael maelie maeline maelis maely maelyne maelys maeva maeve mafalda maffeo
magdaleno maggiorino magno maguelone maguette mahamadou mahan mahault mahaut mahe mahesa maheswar mahfud mahir mahmut mahrus mahulena mahzan mahzun maia maica maida maila
mailin mailo maily mailys maimouna maimunah maina maiorico maira maissa maissane maite maiwenn maiya majda makan makara makary makayla makenna makenzie makhtar makinwa
maksimo makso maksud maksym maksymilian malati malco malea malena malene malia malick malika malina malinda malisa mallaury mallie malo malone malou maloxat malte malthe
malti malvina malvine malvino malwina mamady maman mamante mamert mamoudou mamour manah manar manasse mancio manda mandaakin mandakini manel manelle manetto manfredo
mangala mangalya manik manikya manil manilio manjo manjusha manley manoah manole manona mansueto mansur mansvet manu manuele maphikelela maqsud marana marc-antoine marceau
marceli marcelina marcell marcelle marcellus marcheta marciano marcis marcu mardon mareme maren marena mareta marga margana margareto margarett margaretta margarette
margers margita margo margret margrith mariadi mariah mariam mariame mariane marianna marica maricica marie-ange marie-lou mariela mariella mariem marieme marieta marietta
marilie marilou marilu marilyne marinela marinella marinetta marinjo marinko marino marinus marioara maris marita marite maritza mariuca marjane marjory markika markus
marla marlee marlen marlena marley marli marlie marlo marnie marolo maros marouane marrit marsito marsudi martaka martana martani marte marteno martti martyna marut maruta
marwane marwata marwen marwin maryadi maryanto marylou maryna marzia marzio mashxura masinka massamba massima massinissa matan matar matei mateja mateus matheo matheus
mathilda mathis mathurin mathuys mathys matija matis matiss matisse matko mato matous matroniano mattea mattheo matthieu matthis mattis matus matyas matylda matys matz
maudie maugis mauricette maurilio maurits maurycy mavdud mavlon mavluda mawuena mawusi maxbuba maxellende maxens maxfuza maxie maximiliano maximilien maximillia
maximillian maxmilian maxsuma mayane mayar maybell maybelle maye mayeul mayla mayline maylis maymie maynard mayoor mayra mayson mayssa mayte mazbut mazhar mazie mbalienhle
mbaye mckayla mckenna mckenzie meaghan mecislav mecislava meda medard medardo medea mederic medine medoro medoune megane meggie meghnad meghnath mehriban mehtap meik meire
meissa mekhi melani melania melanio melany melchiade melchior melchiorre melda melek melenija melezio melia melichar melike meliksah melina meline melis melisa melisande
melissandre melita melitina melle mellie mellina melnic melodi melodie melusine melvil melvina melvyn melyna melyssa memduh menahem menaka menardo mence mendel menelao
meneo menka mennone menodora mercede mercia mercurio merete meriam meric meriem merih merijn merjem merovee merritt mertie mervin merwan meryam meryem messalina mestan
metello metod metodej metra metrofane mevlut mex meyra mhambi mia+3 micael micha michala michale michalina micjo mickael midas miel mihael mihailo mihajlo mihnea mihriban
mija mijat mik mikaela mikail mikayla mikel mikelis mikkel mikki mikolas mikulas mila miladin milana milanka milanko mileta miley milford milhan milic milik milisav miljan
miljana milla milly milojica milon milota milou milous milovin milred miluse milutin mima mimma mimo minakshi minervina minervino minodora mio mioara miodrag miomir mira
mirabela mirac miran miray miraziz mirco mirek mireya miriama miriamo mirja mirka mirkelam mirna mirocleto miromil miromila miron mirona mirre mirta mirte mirthe mirtil
mirto miruna mirziyo misa misael misaele misbah mischa misko mislav misra mitar mitchel mithat mitica mitrut mittie miya mlad mladana mnata mnislav mnislava mobolaji moche
moctar modesta modibo modou modrite modupe mody mofifoluwa mohamadou mohamed-ali mohamed-amine mohana mohinder mohir moise moisette mojisola mojisoluwa mojzesz mojzis
momir momira monaldo monalisa moniko monitore monserrate montana monvids moradeke morayo morena morenike morgana moriah moric moris morolake morton mory moseo
mosinmileoluwa mosunmola motunrayo mouctar mouhamadou mouhamed mouhameth mouhammadou moustafa moustapha moxidil moxigul moxina moxinur moxira moyosore mozell mozelle
mo‘min mpilo mpumelelo msizi mstislav mthunzi muammer muattar muaviye muaz muazzam mubina mudite muesser mufid mufiz mugur mugurel muhamado muharrem muhtar muhterem
muhtesem muhtor muhyiddin mujdat mujgan mujur mukadder mukaddes mukerrem muktedi muktedir muktefi mulya mulyanto mulyono mumpuni mumtaz munevver munif muren muriela murilo
murod mursinin mursita musawenkosi musir muslih mustafo mustapha mustika mustofa musulmon mutahhar mutasim muteber mutemed mutia muttalib muyassar muyiwa muzaffar muzaffer
muzdad muziano myah myla mylan myles mylo myrl myrthe myrtice myrtie myrtil myrtille myrtis mələk nabi nabila nabin nadalina nadejda nadi nadzieja nael naelle naemi nafisa
nafiz nagabhushanam nahel nahil naia naila naim naima nais naja najam najmiddin nakia nalan nalar namazio namik nand nandi nando nandor naneta naomie naoufal naoufel
napoleone nara naradi narcis narcisa narciso narcisse nardi nargiza narimon narinder narji narseo narsete nasab nash nasiba nasim nasir nasriddin nasrullah nassim nastja
natacha natalija natalina natanael nataniel nathanael nathanial nathen natiq natka naudet naura nawel nawfel naya nayel nayeli nayla naz nazariusz nazary nazif nazli nazmi
nazrulloh nazzaro ndleleni ndondoloza nea necat necdet nechifor necib necla neda nedeljko nedim nedjeljka nedjeljko nedra neela nefeli nehemie nehir nehoslav neila neiva
nejat nejla neklan nela nelda nele nelea neli nelia nelio nelle nellea nelli nels nelu nelya nena neo neoma neonila neopolo neoterio nepomuk nera nereo nergis neri nermine
nesa neset nesim neslisah nesrine nestore neva neven nevena nevenka nevin nevra nevzat neyla nezamysl nhlakanipho nia niame nicarete nicea niceforo nicephore niceto
nicezio nichifor nicholaus nichole nicklas nicklaus nickolas nicla niclas nico nicoara nicodemo nicodim nicolai nicolaie nicoleen nicoleta nicolette nicoline nicon
niculina niculita nicusor nicuta nida nidia niels-christian niene nigar nigora nihal nihan nika nike nikki nikkie nikko niklas niklaus niklavs niko nikodem nikodema
nikolao nikolas nikolasz nikolcjo nikoleta nikolina niksa nila nilam nilde nilufar nimakoah nimas nimit nineli ninfa niniano ninioluwa ninthe nio niouma niraj niranjan
nirbhay niro nisa nisan nischal nives niyaga niyazi niyilolawa nizamettin nizom nizomiddin njegomirka nkanyezi nkosenye nkosingiphile nkosinhle nkosiyabo noaho noami noan
noar nodira noe noelie noella noema noemy nofoto noham nohan noila nokuthula nola nolan nolann nolen nolhan nolwazi nomi nonhlanhla nonjabulo nonkululeko nonna noortje
norberta nore norene norhane norica norina normand norval norwood nosir nosirjon nostriano noud nouha nourane novan novi noviana novita nowi nozima nozipho nqobile nrima
nthabiseng ntokozo ntombizodwa nuccia nugraha nukhet numan nunziata nural nuran nurbek nurettin nurgul nurgun nuriddin nursel nurseli nurullah nusa nusrat nusratulloh
nusret nya nyah nyana nyasia nynke nyoman nərgiz oana obanijesu obid obie obioma obrad obren oceane ocie octav octaviana octaviu oddone odelia odell oderico odessa odeta
odetta odidone odie odil odilia odilon odin odolen odorico odunayo ofelia ofelie ofelya oger ognjana ognjen ogooluwa oguz oguzhan ojars ojaswini okey okiki oksan oktavian
oktavie oktavius okto oladara oladare oladimeji olaide olajumoke olakunle olamide olanrewaju olansile olaoluwa olasunmbo olatunbosun olayinka olbram olcay oldriska olegs
olen olena olesea oleta olgerts olgica oliga olim olimpiada olimpian olimpio olimpiu olin olindo oliva olivie oliviera oliviero olivija oliviu oliwier olle ololade
olufeyisayo olufunke olufunmi olufunmilayo olumorotimi olusola olutomiwa oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwasemilore
oluwaseyi oluwatimilehin oluwatobiloba oluwatofunmi oluwatosin oluwatoyosi oluwatumise oluwole oluwunmi olympe olympia olympie oma omad oman omana omari omawunmi ombeline
ombline ombretta omero omina omobobola omobolanle omodunni omolabake omolola omosalewa omotara omotayo omotola omotolani omotoun omowumi ona onder ondina ondrejka onesta
onesto oni onofrio onome onorata onorina onorino onorio onoriode onufry oona oormila opalina opan opemipo opeoluwa opeyemi opung oqil orchidea orell oren orenzio oreofe
orest oreste orestes orfeo oriana oriande orie orif orin orio orion orland orlane orlo oronzo orpha orrin orsino orso orsolina ortansa ortensia ortensio orvokki orzu
osanna osbaldo osborne oskari oskaro osmondo ostoja osunleke osvald oswaldo ota otabek otakara otello otha othmane otho otilia otilie otilija otmar oto otokar otomar
ottaviano ottilia ottis ottone otylie oumayra oumou oury oussama ovidio ovidius oxana oya oybek oyenike oyga oyindamola oyindasola oyku oynur oysha ozana ozanne ozden
ozella ozer ozhan ozkan ozlen oznur ozod ozoda ozodbek ozren ozy o‘ktam o‘tkir paciano pacifico pacome pacomio padam padmi paiman paja pakize palatino palemon palladio
palma palmazio paloma pamfil pammachio panagachie panait panca pancario pancrazio pandu panfilo pangeran pangestu panji panka pankrac pankracy panna pantaleo pantaleone
pantelei param paramartha paramita paraschiva parascovia pardo paride parla parman parmenio parsival parsla paskal paskala paterne paterniano pathe patricie patricija
patrik patriko patroclo patru patrycja patrycjusz patrycy patti paul-antoine paul-arthur paule paulica pauliina paulina pauside pava pavica pavils pavle pavlin pavol
paxton payidar payton pearlie pearline pecine peggie pelaghia pelagia pelagie peleo pelhrim pelinsu pellegrino pelumi pembe penda penelopa pepijn pepin pera perceval
perica pericle perihan perikles perkasa perla perle pernilla pero perpetuo perran perseo persida pertev peruna perver pervin perzida petek peteris petrana petrica petrija
petrisor petro petronela petronila petronilla petronille petronio petronius petruse petrut petruta petteri peyami pharell pheobe phila philani phileas phileine philemon
philine philipp philothee philou phiwokwakhe pien piermarco pierre-alain pierre-alexandre pierre-andre pierre-antoine pierre-louis piersilvio piraye pius placida platon
platone pleun pola polidoro polifemo polikarp polissena pollione polykarp polyxena pompeo pompilia pompiliu pomponio pontus ponziano ponzio poornima porfirio porfiriusz
porfiry porzia porziano postumio praba prabawa prabin prabu prakosa pramila pran pranata pranawa pranay prasanna prascovia prasetya prasetyo prassede prathamesh pratiwi
pravdan pravdomil pravdomila pravomil pravomila pravoslav pravoslava prayag prayitna prayoga prayogo preity presley priamo pribyslav pribyslava primerose prisca priscila
priscille prisco priska prita privato priyala procopio profira prokles prokop prokopa prokul proserpina prospera prospero protasio proteo providenci prudenzia prudenzio
prvoslav publio puji puk pulcherie puneet pupolo puput purna purushottam purwa purwadi purwanto pushti pusicio puspa puspita puti pəri qizilgul qobil qori qosim quartilla
quasimodo qudrat quentine querano quieta quinten quintia quintiliano quintilio quintino quinton quinty quinziano quinzio quirin quitterie rachela rachele rachelle rachid
raci rada radan radana radegast radeke raden radenko radhost radika radimir radimira radina radion radisa radislav radislava radit raditya radivoj radivoje radko radmil
radmilo radojka radolfo radomil radomila radomira rados radosav radoslav radoslava radovana radslava raducu radul raduz radvan raegan raf rafaelo rafet rafid rafila
rageshwari rageswari raharja rahayu raheem rahel rahelo rahime rahma rahman rahmawati rahmi rahsaan rahsan raide raif raihan raimund raina rainald rainaldo rainelda
rainhard rainold rajana rajina rajko rajmund rajna rajnold rajsa rakip rakita raleigh raluca ramaa ramata ramatoulaye ramazan ramiz ramziddin ramziya randi randolf ranek
rangga raniero ranim ranjeet ranko ranolfo ranya raphaelle rapulane rashawn rasheed rasheedah rasifa rasim rasit rasko rastislav rastislava rati ratibor ratih ratimir
ratmir rauf ravshan rawane raxmatulloh rayane rayen raymundo rayona rayxona rayyan rea reagan reanna reba rebeka rebekah rebekka rebeko recai redmond reece reese refah
refet regan reghina reginaldo regitze regnars regolo reha rehor rehorka reilly reina rejan rejean rejeanne reksa relja relu remig remigio remilekun remington remondo remus
renars renat rendy renette rengin renja renske respati respicio ressie restu resul reta retha reto retta reva revi rey reybaud reyes reyhan reymundo reyna reynold rezzan
rhett rhianna rhiannon riaan rian riana rica ricards ricario riccarda richarda richelmo richie richmond rickard rickie rico ridvan ridwan rieke rifat rifki rigard rija
rike rimma ristana ritesh riv rizki rizvon robaldo robb robbe robertina robi robina robinson robiya rodan roderik roderyk rodiano rodica rodion rodoljub rodrick rodrigue
rohana rokhaya rokia roko roksana rolando rolfo rollin romana romanita romee romero romilda romina romoaldo romola romul romulus romy rona ronja ronke ronny roosevelt
rosa-maria rosalee rosalina rosalinda rosalyn rosamond rosamunda rosana roselin roseline rosendo roser rosetta rosina rosita rosman rosmunda rossie rostislava rotaru
rotimi rovena roxane roxelana roxy roza rozalia rozalie rozalinda rozamunda rozana rozella rozina rozita roziya rozo rozvita rubiano rubie rubye ruchan rudi rudis rudite
rudolfa rudolfina rudolfo rudolfs rudra rudy ruedi rufina rufo ruhsar rukhmani rukmin rukneddin rumena runa rupinder rusins ruslana rusman rustu ruta ruthe ruthie rutilo
ruxanda ruxandra ruya ruza ruzica ryad ryann ryder rylan rylee ryleigh ryley rym rəsad rəsid saadat saadi saar saba saban sabar sabato sabazio sabele sabino saboxat
saboxon sabrine sabryna sacha sacid sada sadan sadar sadberk sadettin sadina sadoqat sadri sadriddin sadullah sadye saer safae saffet saffiro saffo safi safia safiatou
safietou safina safir safira safiya safo safouan safouane safta safura sahap sahin sahinalp sahra sahsuvar saida saiful saige saiq saka sakina sakip sakir sakti saladino
salamoun salimah salimata salimatou saliou sallie saloh salomea salomena salomey salomon salomone salomoun salsabila salustio salwator saly samandar samanta samed samiah
samil samim samina samiya sammie samo samona samsul samu samuela samuelo samukelisiwe samy sana sandeep sandu sanele sanem sanford sanjin sanka sanne sanobar sansone
santina santino sanya sanziana saodat saphira sapiente sarada sarai sarani saraswati sarbello sardor sare sarina sarisha sarita sarla sarlota sarmite saroja sarra sartika
sarvar sarvin sarvinoz saskie satine saturniano saturnin satyen saulcerite sauveur sava savanah savas savel saveta savi savina savinien savino savion savva saxida saxona
sayan sayyora scarlett scholastika scholastique schuyler scolastica scotty seamus seb sebas sebastiaan sebastiana sebestian sebnem secaeddin secil seckin seckou seconda
secondiano secondina sedef seden sedrick sedrik sef seff sefik sefora seghei segilola segolene seher sehlevent sehrazat sekinat selahattin selale selami selcan selda selen
selene selmer selvaggia selvi selyan sem sema semenica semih semion semiramide semplicio sempronio semsi senay sener senesio sengul senka senn senne sennur senofonte senol
senta sep sephora sepp seppe septi serafettin serafima serafina serafino seraina serap serapione serban serbulent seref seren serenus sergej sergen serghei sergiu sergiusz
sermet sermin serpil sertac sertap servac servidio serviliano sesto settar settimo setya sev seval sevara sevda severa severiano severin severina severo sevil sevket sevki
sevtap sevval seyban seyda seydou seye seyfettin seyfi seyfullah seyma seynabou seyyit sfiso shahboz shahobiddin shahriyor shahzod shai shaily shaina shakila shakira
shakti shalewa shamsiddin shana shanel shanelle shani shania shanice shanie shaniya shanna shanon shantanu shany sharda shashikala shawna shayan shaylee shayma shayna
shayne shekoni shelia shemar sher sheri sherly sherwood sheryl sherzod shirel shirine shirisha shivakari shobhana shodiyor shresth shresthi shreyashi shridevi shrishti
shristi shubha shubhaprada shukrulloh shwet shyann shyanne shyrel siana siara sibilla sibongile sibyla sibylle sico sicuro siddarth siddhartha siddhran sidiq sidki sidoine
sidon sidonia sidonio sidra sidy siena siep sifiso sigebert sigfrid sigfrido sigismond sigismondo sihab sihabeddin sihem siir sijuade sil sila silja silje siloe silvere
silverio silvestr silvestro silvian silviana silvija silvius simea simen simeona simeone simge similoluwa simina simion simisola simonida simono sinasi sinem sinenhlanhla
sinesio sinfronio sinica sinikka sinisa sinja sinkler sintia siphephelo siphiwe sira sireno siria siriano siricio sirine sirineu sirio siro sirojiddin sirri siska sisto
sitara sithembiso sixt sixtine sixtus siyanda sizakele sizani sjors skaidrite skander skarlet skarleta skye skyla skylar sladana slava slavek slaven slavena slaviboj
slavibor slavka slavoboj slavoj slavoljub slavomil slavomila slavomira slobodanka sloka smaranda smeralda smil smiljana smilla sname snejana snjezana soan sobeslav
sobeslava sobit soccorso socrate sodiq sofiane sofija sofinjo sofio sofronia sofronie sohan sohane sohib sokhna sokrat solal soleh solenn solocone solveiga somu sona
sondre songul sonjo sonke soof soraia sorana sorina sostene sosteneo sostrato soter sotira souleyman souleymane soumaya sowande spano spartaco speranta speranza speranzio
spidola spiridon spirydion spytihnev srboljub sredoje srna stana stanca stancu stanimir stanislao stanislas stanislava stanko stanton stasa stasta staza stef stefana
stefanino steliana steluta stepana stepanida stepanka stephaans stephania stephany stephon sterre stevie stiliano stina stipan stiriaco stojanka stojmir strahinja stribor
subash subhashini subhasini subhi subodh subomi suci sude sudeva sudi sue-marie suelen suheyl suhrob sukanya sulaymon sule sulton suma sumayyah sumeet sunay suncica
sunniva surano sururi surya suryakant suryakanta suryakantam susano sushant susheel suus suyuna suzana suze suzie suzon svatava svatoboj svatobor svatomir svatoslav
svatoslava svea sveatoslav svebor svetislav svetla svetluse svetolik svetomir svetoslav svetozar sveva svitlana sviturno swann swapnil swara swarnalata swassane sweta
syahrini sybilla sybille syble sydnee sydni sydnie sylvestre sylviane synne syrine szabolcs szczepan szofi szofia szonja səbinə səhriyar tabea tabita tabris taceddin
tacjana taddeo tade tadeas tadeo tadija tahir tahlia tahsin taib taide taisia talat talay talha talia talip talis talita talivaldis talrits talya tamia tamina tamino
tammaro tammo tancrede tanguy tanirika tanju tankred tantri tanushree tanushri tanyeli tarcisio tari tarik tarquinia tarsilla tarso taryn tasa tasdik taskin tasnim tasnime
taswir tatana tatum taufan taufik taurin tavares taya tayler tayyar taziana taziano teagan tedi teea teije tej teja tejumola tekin tekinalp tekla telchide telemaco telica
tellervo temel temidayo temistocle temitope teo teobald teobaldo teodata teodolinda teodora teodorik teodosia teodosio teodoto teodoz teodozie teofan teofil teofila
teogene teohari teoman teona terenc terencius terencjusz terenzio tereze terezia terezie terezo teri terrill tertuliano terzo tesauro tesifonte tesnim tesnime tessie
tetiana teudosia teunis tevfik tevhid tevin tezcan tezel tezer thabisa thad thadie thais thalea thalia thamsanqa thando thanina theodorik theodose theodosie theofan
theofil theofila theophane theophile theophraste theotime theron theunis theuns thibert thibo thierno thies thije thijmen thijn thirza thobeka thom thore thorge thulisile
thurman tiana tianna tibaldo tibbe tiber tiberia tiberio tiberiu tiberius tibo tiburcius tiburzio tichomil tichomir tichon ticone tidiane tieme tierra tiguida tija tijana
tijn tilda tilio tilla tillman tillmann timbul timeo timm timmothy timmy timoleon timotei timotej timoteus timothe tinca tincuta tino tiphaine tira tiril tirone tirta
tirtayasa tirza titien titilope titin tito titouan titus tizian tizio tjark tobia tobiasz tobiloba tobin tohir toki tokunbo tolomeo tolulope tolunay toluwalope toluwani
toluwanimi tomasa tomaska tomaso tomi tomiloba tomislava tomke tomori tonci toncica tonija tonko tonnin torben torey torkvat torquato torrance torrey toscane tosco toska
toyip to‘lqin traci traian trajan tranquillo trasea travon tre tremaine tremayne trenton tressa tressie treva trever trevion trilochan trilochana trilok trilokanath
trilokesh triloki tristano tristian tristin triston troels trofim trpimir trpko trudie trycia trystan tsabita tsipora tuana tudora tudorita tudosia tufan tugay tugiman
tugrul tugtekin tug‘ol tuhfe tulin tullia tulliano tumer tunahan tunar tunay tunc tuncer turan turgay turi turibio turkan turkay turker turkes turna turold tushar tussio
tutku tuur tvrtko twila tybalt tycho tygo tymeo tymon tymoteusz tyra tyree tyreek tyrel tyrell tyrese tyrique tyron tyshawn tyson tərlan ubaydulloh ubertino uberto uchita
uchqun uda udai udit ueli uffe ugis ugolina ugolino uguccione uhra ujjawal ujjwal ukbe ulberto ulderico ulduz ulfa ulfet ulfo ulgen uliana ulises ulisse uliva ulker ulku
ulkər ulpiano ulrico ulrik ulstano ulug‘bek uluthando ulvi ulviye ulviyyə ulwazi ulya umang umar umay umaya umi umid umida umidulloh umile ummiye umran umur umuralp unggul
unjani unna unsel unseli upik upton uqbaloy uranio urdino urfon uriele urs ursicio ursino ursmaro ursule ursulo usame usman usmon usyi utama utku uve uygu uzayr uzbegim
uzeyir uzodimma vaclava vada vafo vaha vahdet vahide vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi vala valburga valdemara valdemars valente valentijn valentim
valentins valentyn valentyna valer valera valeriana valeriano valerico valerii valerija valerijs valeriu valfredo valfrido vallie valtena valtr valtteri vanesa vania vanja
vanna vanya varalakshmi varo vasanti vasilica vasilie vasilina vasilisa vasko vasliddin vasudev vasudeva vatroslav vavrinec vecdi veceaslav veceslav veda vedang vedanga
vedanshi vedasto vedat vedran vedrana veduna vefa vefik vehbi velana velaphi velda veleslav veleslava velibor velimir velimira velina velio velislav velislava vella velma
velva venance venanzio vencel venceslao venceslas venceslav venceslava vendel vendelin vendelina vendula vendulka venek venera veneranda venerando venere venerio veniamin
venka ventura venuse venusta venustiano venusto verano verda verdiana verdie vere verecondo verenzio vergie vergiliu verginia veriana verica veridiana verla verlie verner
vernice vernie vero verona veroniko veroslav veroslava verulo veselinka vesile veslava vesma vespasiano veta veysel veysi vezio vianney vic vica vicdan vicentia vicentiu
victoire victorien victorin vida vidak vidal vidhur vidhya vidiano vidone vidor vidur viera vieroslava vieve vigile vigo vijeko vijolite vik viktorie viktorin viktoro
vilcjo vildan vilem vilema vilemina vilfredo vilhelmine vilhelmino vilhelmo viliam viliana vilibald viliberto vilma vilmar vilmars viman vincenc vincencie vincentiu
vinciane vindonio vinebaldo vinfrido vinicio vinka vinnie vinsen vinz violante violeta violetta violina viorela viorelia viorica virag virgie virgile virgiliu virman
virone visarion viscardo vishwamitra visnja vissia vitale vitalia vitalico vitalie vitalii vitalijs vitalina vitazoslav vitezslava vitold vitoslav vittore vittoriano vitus
vivaldo vivi vivianne viviano vizbulite vjekoslav vjenceslav vlada vladana vladek vladena vladilena vladimer vladimira vladimiro vladislava vladivoj vladlen vladlena vlado
vlaicu vlastimila vlastimir vlastimira vlastislav vlastislava vlatka vlatko vlk vodingo voichita voicu vojen vojin vojislava vojmil vojmir vojmira vojslav vojslava
vojteska vok voldemars volfango volfgang vorsila vosil vratislav vratislava vratko vreni vrinda vrund vseboj vsebor vserad vseslav vujadin vujica vukan vukasin vukica
vukota vulmaro vulpiano vuslat vusumuzi vyas waino wakiman walenty walentyn walentyna waleran waleria walerian walery walgierz walton waluyo wandrille wanesa wani wannes
waqila wardaya wardi warji warley warsa warsita warta wasis wassim watson wava wawan wawrzyniec waylon weldon wende weronika wes westley weston wiara widya wiem wies
wilber wilburn wiley wilford wilfredo wilfrid wilfryd wilhelmine wilton winda winfield winnifred winona wira wirda wirginia wisnu wissem witalis wout wulan wulandari
wuraola wyman xalima xanana xander xaverie xaverius xem xenie xenophon xochitl xzavier yacine yacouba yadira yaelle yagiz yagmur yahyo yakubu yalgin yaman yamileth yamina
yance yango yani yanis yanni yannic yannik yaprak yara yarah yaren yaretzi yaro yasemin yasmeen yasmina yassine yassir yaya yazid yazmin yejide yekta yeliz yener yenthe
yesenia yesim yessenia yessi yetkin yetunde yewande yfke yibanathi yigit yildirim yildiz yinthe ylan ylvi ylvie yoan yoann yoginder yohann yona yono yoqub yorbek yoro
yorqin yosra yossef yosun youcef youmna youna younes youness youp youri yousra youssou youssouf youssouph youssoupha yozida yoznur ysaline yse ysee yseult yuce yucel
yuliana yumni yuni yunita yunus yven zabedeo zabina zabir zaboj zac zaccaria zaccheo zach zachar zacharia zachariah zachariasz zache zachery zackary zackery zadig zaenab
zafar zafir zahar zaharia zahide zahir zahit zaida zain zaira zakariya zakary zakarya zakelina zalan zalindra zama zamfir zamfira zamir zamira zana zaneta zanete zanis
zanita zanna zanobi zara zaraza zaria zarije zarina zaur zavida zavis zayd zayn zayneb zayniddin zbislav zbyhnev zbyhneva zbynek zbynka zbysek zbyska zbyslav zbyslava zdan
zdana zdena zdenko zderad zdeslav zdeslava zdik zdirad zdislav zdislava zechariah zef zefiro zejnep zekai zekeriyya zekiye zelaya zelibor zelie zeliha zelimir zelimira
zelinda zelislav zelislava zeljka zella zelma zelmir zelmira zeltite zena zenaide zenebio zenija zenobia zenobie zenobio zenone zenovia zente zenzele zeteny zetico zetta
zev zeyd zeynab zeyneb ziedite zigfrida zigfrids zigmars zigmund zigrida zihni zikmund zile zilola zina zinedine zinovia zion zita zithulele zitomir zitomira zitoslav
zitoslava ziva zivan zivana ziver ziyad ziyanda ziyo zizi zlata zlatan zlatica zlatka zlatomir zlatomira zlatuse zobuhle zoeva zoey zofie zohid zohir zohra zoia zoie zoila
zoilo zoja zokir zora zorana zorina zorka zoroslav zoroslava zosim zosima zosimo zoyir zrinislav zrinko zselyke zsombor zubayr zubeyde zubeyr zubite zuhal zula zulaikha
zulal zuleyha zulfa zulfikar zumrut zuxra zvezdana zvonimira zvonko zyad əhməd αγγελος αθανασια αθανασιος αικατερινη αλεξανδρα αλεξανδρος αναστασια αναστασιος ανδρεας αννα
αντωνης αποστολος αριστειδης βασιλης γεωργια γεωργιος γρηγοριος δεσποινα δημητρα δημητρης διονυσιος ελενη ελευθεριος εμμανουηλ ευαγγελια ευαγγελος ευσταθιος ηλιας θεοδωρος
ιωαννα ιωαννης κωνσταντινα κωστας λεωνιδας μαρια μιχαηλ νικολαος παναγιωτα παναγιωτης παρασκευας παρασκευη παυλος πετρος σοφια σπυρος σταυρος σταυρουλα στεφανος στυλιανος
σωτηριος φωτιος χαραλαμπος χρηστος χριστινα χρυσουλα ава август августин авдеи аверкии аверьян авксентии авреліи аврелія аврора автоном агап агапія агата агафон агафья
агафія аггеи агнеса агнія агрипина ада адам аделаіда аделіна адриан адріана адріян азалія азарии азаріи аким акулина алевтин алевтина александар алексо альберт альбіна
альвіна аліна амвросии амос ана анании анастас анастасија анастасіи анастасія анатоліи анатолія анга ангел ангела ангеле ангелина ангеліна андон андреј андреја андрон
андроник анжела анжелика аникеи аникита анисим анте антим антип антонида антонин антониј антоніи антоніна антонія антін анфіса анче аполлинарии аполлон аполлонія
аполлінарія апостол арефии аристарх аркадіи аркадія арсен арсениј арсеніи артемии артемія архип асен аскольд атанас атанасиј атанасија афанасіи афанасія афиноген ацо бажен
билјана бисера бистра блага благе благица благовіста благородна благој благоја благојка благуна блаже блаженка богатин богдана богиња богослав богоја богуслава божана
божемир божен божена божидар божин божо болеслав болеслава боримир боримисл борислав борислава борка борко боро борјан борјана босилка бошко боян бојан бојана бранка
бранко братимир братислав братомил братослав бронислав броніслава брячислав будимир буитур буревіст біломир білослав білослава біляна валерьян валеріи валерія вангел ване
ванче ванчо варлаам варфоломеи васил василина василиј василија василка василко василь васка вацлав вања велемир велика велимир величко велјан венедикт вениамин венко
весела веселин вељо видое викентии викторин виолета виссарион влад влада владилен владислава владлен владо влас власта властимир воислав володислав волче воскресија војдан
војданка војкан всевлад всемил всеслав всеслава вышеслав віктор вікторія вілена віленіна віліна віола віолетта віра віргінія віта віталіи віталіна габриела гаврил гаврила
гаврило галаба галактион галена гане гарнослав гедеон гелена геннадіи георгіи герасим глафира глигор гліб гнат гого гоко голубинка горан горги гордана гордеи гордіи горе
горимир горислав горица горче горјан горјана гостомысл гоце градимир гремислав григор григоріи грозда гроздан гурга гургица гурии гурчин давид давыд далемир далеслава
дамјан дамјана дана данаил даниел данила данило даница данка данчо дарина даринка дарислава дарко даромир даріи дафина делчо делјан дементии демид демьян деница десанка
деспина дејан дивна диме димитар димитрие димитриј димитрија димко димо димче добри добрила добринка добромила добромир добромира добромисл добромисла добромысл доброслав
доброслава долеслава доляна домника донка доротеј дорофеи дојчин драга драгана драги драгиша драгомир драгослав драгољуб душан душанка душка душко діана діяна ева евгениј
евгенија евграф евдоким евдокия евдокија евлампии евпраксия евсеи евстафии евстигнеи евтим евфросиния елеонора елизар елисавета елисеи елица елка емануел емельян емил
епифан еразмо еремеи ермил ермолаи ерофеи есма ефимија ефрем ефросина ефтим живка живко жозефіна забава загорка зафир зафирка захаринка захариј захаріи зборислав звенигор
звенимир звенислав звенислава здравка здравко земислав зеновіи зиновии зиновіи злат злата златан злате златко златомир зора зоран зоремир зореслав зореслава зорина зорица
зорка зорян зоряна зосима зінаіда ива ивана иванна ивко иво игнатии игор измаил изот изяслав иларион илинденка илинка илија ипат ипатии ипполит ираида ираклии исаи исак
исидор искра казимир калина каллистрат капитон каранфилка карл карп каріна касьян ката катерина катина катица катја квітка квітослава кераца кии ким кир кира кирил киро
кита клавдии клавдія климент климентина козма коле кондрат кондратии конон константина корнеліи корнил корнило корниліи корніи косара костадин костадинка костянтин коце
кочо крентта крстана крсте крсто круме ксенте ксенія кузман кузьма купава куприян лавр лаврентии лаврентіи лаврін лад лада ладимир ладислав ладо ладомир лазар лазарь лазо
левко лена ленче леон леонтии лепа леся лидија лика ликера лилјана лина листвич лонгин лора лука лукия лукьян лучезар любава любим любислава любов любодар любозар любомила
любомир любомира люборада любослава любосмысл людомила лідія лілія магдалена маия макар македон македонка макрина максимильян мальва мара мариан марика марин марија марк
марко маркіян марта мартын мартьян марфа марічка марія марјан матвіи мате матеја матрона меглена меланија меланія мена мери мето методи методиј методија мефодии мечислав
мечислава микита миле милева милен милена милии милица милка милован милодара милослава милчо мина минчо миодраг мирка мирон мирослава мирче мирјана митофан митре михајло
михеи михо мичо младен модест моисеи мокеи мокрина момо момчило мотря мстислав мстислава мусіи мілана нада надія назар назаріи наина нанче наркис наталія натан наум наумка
небојша невенка неда неделка неделко неля немир немира ненад неофит нестор нешо никандр никанор никифор никодим никодина никола николина никон нинель нифонт нонна ніна
огнен огняна октябрина олга олександра олелько олена олесь оливер оливера олимпиада олимпии омелян онуфрии орде орест ореста орина орислава орися орхип оріяна осип остап
остромир охрім павле павлина павлинка павло павліна палажка панас панкрат панкратии пантелеимон пантелејмон панфил панче парамон параскева партениј парфен паскал пауна
пахом пелагея пелагија пелагія пенчо перо петар петкана петко петра петранка петре пеце пилип пимен писана подолян поликарп поляна поліна порфирии потап потішана пров
прокл прокопиј прокофии прохор раде радим радимир радислав радмила радміла радован радослава ракита ранко ратибор ратимир ратмир рафаила рахела рахилка раіна раіса рајко
рајна регина ризо ристана ристе ристо родион родна родослав родіон роксолан роксолана ромена ромил роса роска ростислава рубен ружа румена русалина русанка руслана рюрик
сава савва савватии саве савелии саво самоил самсон самуил санде сандра сара сашка сашко светозар святополк святослава світлана севастьян селиван селиверст семибор серафим
серафима сигизмунд сидор сила силантии сильвестр силјан симон симона симјанка синклитикия синьоок слава славе славенка славица славка славко славолюб славомир славута
славчо славјанка слободанка сміяна снежана сніжан сніжана сократ сологуб соломон соломія сончица соня сотир софе софија софон софрон софрониј софія спартак спаса спасе
спасена спиридон спиро споменка србо сребра сребре стале стамена станимир станислава станіслав стево стефанија стефанка стефаніи стожар стоилко стојан стојанка стојмен
стојмена стојна стојче страте страхил сузана сюзана танас таска татјана ташко ташо таісія твердислав творимир темелко темјана теодор теодора теодосиј теодосија теофан
теофил теофилка терентии тимофіи тиміш тит тихо тихомир тихон тоде томе томислав трајан трајанка трајко трајче трена трендафилка трифон трифун тришо трофим тур убавка
ульян устим устин устина фадеи фана фанка фаіна феврония февронія федора федосии фекла феликс феодосія феоктист феофан ферапонт филарет филимена филимон филип фирс
флорентин флоринка фока фома фортунат фотии фрол фросина харалампие харитина харитон харлампии хвалимир хорив христијан христофор христя цара цвета цветан цветанка цветко
цеко часлав чедо чедомир чеслав чорнота шишман щастислав щек эмилия эммануил эраст эрнест эрнст ювеналии юлии юліан юліанна юлія юріи юстина юхим юхима юхимія якуб януарии
ярема ярина яровид яромил яромир ярополк ярослава євген єреміи ѕвезда ѕвездан ѕвонко іван іванна ігор ізяслав ілля ілона інна іннеса ірина ірма јаворка јагода јадранка
јаков јана јане јанка јасна јоаким јован јована јованче јовица јовка јово јозо јонче јордан јордана јорданка јосиф јулијана љуба љубе љубен љубинка љубица љубиша љубомир
љупка љупчо ալբերտ ալեն ալեքս ալեքսանդր անահիտ անգելինա անդրանիկ անի աննա անուշ աշոտ ավետ արամ արեգ արեն արթուր արիանա արինա արման արմեն արսեն արտյոմ արփի արևիկ գագիկ
գայանե գարիկ գոհար գոռ գրիգոր գևորգ դանիել դավիթ եվա էդուարդ էլեն էլինա էմիլի էվա էրիկ լիա լիանա լիլի լիլիթ լիկա լյուսի լուսինե լևոն կարեն կարինա կարինե հակոբ համլետ հայկ
հասմիկ հարություն հովհաննես մանե մարի մարիա մարիամ մարկ մերի միլենա միքայել մհեր մոնթե մոնիկա յանա նանե նատալի նարե նարեկ նարինե ռաֆայել ռոբերտ ռուբեն ռուզաննա սամվել սառա
սարգիս սոնա սուսաննա սուրեն սոֆի սոֆյա վահե վարդան վիկտորյա տաթև տիգրան אביאל אביב אביבית אביגדור אביגיל אביה אביחי אביטל אבינועם אביעד אבירם אבירן אבישג אבישי אביתר אברהם
אבשלום אגם אדווה אדיר אדל אדם אדר אהבה אהוד אהרון אודיה אודליה אוהד אווה אופיר אופירה אופל אופק אור אורטל אורי אוריאל אוריה אורית אורלי אורן אושרי אחיה איב איה אייל איילה
איילת איל אילון אילן אילנה אילנית אימרי אירית איתי איתם איתמר איתן אלדד אלדר אלה אלומה אלון אלחי אלחנן אליאב אליאור אליאנה אליאס אליה אליהו אלימלך אלין אלינור אליסף אליענה
אלירז אלירן אלישבע אלישיב אלישמע אלישע אלכס אלכסנדר אלמוג אלעד אלקנה אלרועי אמונה אמור אמיר אמיתי אמנון אנאבל אנה אניעם אסיף אסנת אסף אסתר אפיק אפריל אפרים אפרת אראל אראלה
ארבל ארז ארטיום ארי אריאל אריאלה אריאנה אריה ארייה ארנון ארתור אשד אשל אשר בארי בועז בלה בניה בנימין בצלאל בראל ברוך ברי ברית ברק ברקת בתיה גאיה גבריאל גבריאלה גדעון גוון
גולן גוני גור גורן גיא גיורא גיל גילי גילת גלבוע גלי גליה גלית גלעד גפן דבורה דביר דגן דגנית דוד דולב דור דורון דורין דורית דיאנה דינה דליה דנה דני דניאל דניאלה דנית דפנה
דקל דקלה דרור הגר הדס הדסה הדר הוד הודיה הילה הלל הראל ויויאן ויטה ויקטוריה ולדימיר ורד זאב זבולון זהבה זוהר זיו חביב חגי חגית חושן חיים חיננית חירות חמוטל חמי חנה חנוך
חנית חנן חסד טובה טופז טלי טליה טנא יאיר יאן יגאל יגל ידיד ידידיה יהב יהודה יהודית יהונתן יהורם יהושע יהל יהלום יהלי יואב יואל יובל יוגב יודפת יוחאי יוכבד יוליה יונית יונת
יונתן יוסף יורם יותם יחזקאל ימית ינון יניב יסכה יסמין יעל יעלה יעקב יערה יפה יפית יפעת יפתח יצחק יקיר ירדן ירון יריב ישי ישראל יששכר כוכב כליל כפיר כרם כרמי כרמית כרמל לאה
לביא לבנה לוטם לוטן לוי לוסי ליאון ליאור ליאורה ליאל ליאם ליאן ליאת ליב ליבי לידור ליה ליהיא ליזה ליטל לילי ליליה לילך לימור ליעד ליר לירוי לירון לירז לירן לשם מאור מאי
מאיה מאיר מגי מגל מור מוריה מורן מיה מיטב מיטל מיכאל מיכאלה מיכל מיקה מירן מלאכי מלכה מנחם מנשה מעיין מצדה מרב מרדכי מריה מרים מרינה משה מתן מתנה מתת נאוה נבו נגה נדב
נהוראי נוב נוי נויה נועה נועם נופר נורית נחשון נטלי נטע נטעלי ניב נילי נינט ניסן ניצן ניקולס ניר ניתאי נמרוד נעמה נעמי נפתלי נרי נריה נתיב נתן נתנאל סביון סהר סול סופיה
סטפן סיגלית סיון סיני סמדר סער ספיר סרגיי סשה סתיו עברי עדי עדן עדנה עודד עוז עוזיה עומר עומרי עופר עופרי עידו עידן עיינה עילאי עינב עינת עלי עלמא עלמה עמוס עמיחי עמית
עמליה עמנואל ענבל ענבר ענהאל ענת עפרה עקיבא ערגה ערן פלא פלג צאלה צבי צדק צוף צופיה צוק צור צחי ציון צליל צמרת קורין קורל קטיה קליה קמה קסם קסניה קרן קשת ראובן ראם רביב
רביד רבקה רגב רויטל רוית רומי רון רונהלי רוני רונית רועי רות רותם רחל ריטה ריי רימון רינת רננה רעות רעי רפאל שאול שגב שגיא שגית שובל שוהם שולמית שונית שושנה שחף שחק שחר
שילה שיר שיראל שירה שירז שירי שלהבת שלום שלומי שלומית שלי שלמה שמאי שמואל שמחה שמעון שמרית שני שקד שקמה שרה שרון שרית תאיר תאנה תבור תהילה תום תומר תיאו תכלת תלמה תמיר תמר
תמרה תפארת תקווה ابتين ابراہيم اتوسا احسن اختر اذرنوش‌ اذين اراه ارتام ارتمن ارتين ارد اردشير اردوان ارزو ارسلان ارش ارشام ارغوان اركان ارمان ارمغان ارميتا ارمين ارنواز
اروانه اروي اريا ارين ارژن ارژنگ ازاده ازرم ازرمدخت ازيتا استر اسر اسفنديار اسلام اشكان اشكبوس افر افسانه افسون افشين اقدس القاسم المقداد اليف امان امجد امنہ اميد امير
اميرحسين اميرسينا انا اناهيتا انوشا انوشروان انيتا انيس اهو اهورا اورنگ اوس اوستا اونگ اويس اوژن اياد اياز اياس ايدا ايدين ايران ايراندخت ايرج ايزديار ايهاب بابك باربد
بارمان باسل بامداد بامشاد بانو باپوك بتول بختيار بدران براءة برانوش برديا برزو برزويه برزين بركات برمك برهان بزرگمهر بسيم بلبل بلسم بليغ بندر بنفشه بهار بهارك بهاره بهتاش
بهداد بهديس بهرام بهرخ بهرنگ بهروز بهزاد بهشاد بهمن بهناز بهنام بهنود بهنوش بهيج بويان بوژان بيتا بيژن تابان تاباندخت تاجي تارا تاويار ترانه تميم تناز توران توراندخت تورتك
تورج توفان توژال تيسير تينا تينو ثابت جابان جاد جاسر جامين جاويد جبريل جريره جسور جعفر جليل جمشيد جمعة جهان جهانبخت جهانبخش جهاندار جهاندخت جهانگير جواد جوان جوهر جويا
جيران حاجب حارث حافظ حبيب حديد حذيفة حسنہ حسون حطاب حفصہ حفيظ حكيم حلمي حليم حمزہ حمودة حميد حميرہ حيدرة خاوردخت خباب خداداد خدايار خديجہ خرم خرمدخت خسرو خشايار خلدون خلود
خورشيد خيري دادمهر دارا داراب داريا داريوش دانوش دانيال داور‌ داوود دايان درسا دريا دريد دلارام دلبر دلبند دلربا دلشاد دلكش دلناز دلنواز دنيا دورشاسب ديااكو ديانوش ديبا
ديسم ذاكر رابح رابعہ رابو رابين راتب رادبانو رادمان رازبان راسا راسم راسپينا راغب راكان رامتين رامز رامش رامشگر رامونا راميار راميلا رامين راويار رايف راژانه ربيع رتيب
رخسار رخشانه رخشنده رخپاك رزق رزميار رستم رسلان رشدي رضوان رعد رفيع رفيق ركان ركسانا رمزي رنيم رهام رهي روبينا روبينہ رودابه روزبه روزينہ روشنك روناك رووف رويا ريان ريبار
رژينا زادبخت زادماسب زال زاهر زاوا زردشت زرنگار زري زرين زرينه زمانه زونا زيبا زيبار زيدون زيما زينو سارا سارك سارنگ ساسان ساغر سام سامان سانا ساناز سانيار ساهي ساويز
ساينا سايه ستاره ستي سجاد سراج سرافراز سرحان سرمد سرور سروش سريج سفيان سلامة سماح سميرا سميه سنبله سهراب سهره سهند سهيل سوبا سوبار سودابه سورن سورنا سوري سوزه سوسن سولان
سولماز سومار سوگند سيامك سياوش سيف سيما سيمدخت سيمين سينا سپنتا سپند سپهر سپهرداد سپيدار سپيده شادمهر شاران شاكر شاهدخت شاهرخ شاهين شاهيندخت شاهپور شايان شايسته شاپرك
شباهنگ شبديز شبنم شراره شرمين شروين شعبان شفيع شكفته شكوفه شكوه شكيب شمشاد شميلا شمين شهاب شهبار شهباز شهبال شهداد شهرارا شهرام شهربانو شهرزاد شهرناز شهرنوش شهره شهروز
شهريار شهلا شهنواز شهين شهپر شوان شورانگيز شوري شوقي شيبا شيدا شيده شيردل شيرزاد شيرنگ شيرو شيرين شيما شينا شيوا شہناز صخر صداح صدرا صدقي صفوان صقر صمد صهيب طهماسب طهمورث
طوس طوطي طيب ظافر عارف عاشور عاصم عاصي عايشہ عبداللہ عجمي عدلان عدلي عدي عرفات عرفان عزام عزمي عطا عطية عفيف علوي عليرضا عمايم عمران عمير عنود عوضية عياض غانم غزاله غفار
غنچه غوغا غيث فاخر فاضل فاكر فتاح فتانه فخري فدا فراز فرامرز فرانك فراهان فربار فربد فربغ فرج فرجاد فرحات فرخ فرداد فرديس فرزاد فرزام فرزان فرزانه فرزين فرشاد فرشته فرشيد
فرمان فرناز فرنود فرنوش فرنيا فرنگيس فرهاد فرهنگ فرهود فروتن فرود فروز فروزان فروزش فروزنده فروغ فريبا فريبرز فريدخت فريدون فريمان فريماه فرين فريناز فرينوش فريوش فرگام
فرہان فضل فضيل فكري فهمي فيروز فيروزه قابوس قباد قدري قدسي كابان كابوك كارا كاراكو كارو كاظم كامبخت كامبخش كامبيز كامجو كامدين كامران كامراوا كامك كامنوش كاميار كانيار
كاوه كاووس كتايون كرشمه كرم كسرا كسري كلاله كمبوجيه كهبد كهرام كهزاد كوشا كيارش كيان كيانا كياندخت كيانوش كيانچهر كياوش كيخسرو كيقباد كيكاووس كيميا كيهان كيهانه كيوان
كيومرث لادن لاله لبخند لبيب لقاء لهراسب لومانا مارال ماري مازيار ماكان مامك مامون مانا ماندانا مانوش ماني مانيا ماهان ماهاندخت ماهدخت ماهرخ ماهزاد ماهور ماهچهر مبروك مجاهد
مجد مجيد محجوب محدثه محرز محفوظ محمدرضا مخلص مرتضي مرداس مرداويز مرزبان مرزوق مرسي مرشد مرعي مرمر مرواريد مزدك مستان مستانه مستعين مسعد مسعود مسود مشال مشكاندخت مشكناز
مصعب مصلح مطيع معز معين مفتاح مقداد مليسا مليكا ممتاز منايل منتصر منصف منعم منوچهر منيب منيژه مهبانو مهبد مهتاب مهديار مهديس مهراب مهراد مهرام مهران مهراندخت مهرانديش
مهرانفر مهرانگيز مهرداد مهرناز مهرنكار مهرنوش مهرنيا مهروز مهري مهريار مهسا مهستي مهشاد مهشيد مهناز مهنام مهند مهنوش مهوش مهيار مهيب مهين مونس ميترا ميخك ميلاد مينا مينو
مينودخت مژده مژگان ناجح ناجي نازبانو نازفر نازلي نازنين نازي نازيدخت نازپرور نازچهر ناصح ناصف ناظم نافع نامور ناهيد ندا نديم نرسي نرمك نرمين نريمان نرگس نزيه نسترن نسيم
نصحي نعمان نكيسا نهاد نوا نوري نوش نوشا نوشدخت نوشروان نوشفر نوشناز نوشين نوف نوفل نويد نوين نيشا نيكداد نيكدخت نيكدل نيكزاد نيلوفر نيما نگار نگاره نگارين نگين هانيه
هخامنش هرمز هستي هليا هما همادخت همايون همدم همراز همراه هنگامه هوتن هور هورتاش هورداد هوردخت هورزاد هورمند هوروش هورچهر هوشنگ هوشيار هومان هومن هونام هويدا هيتاسب هيربد
هيرمند هيكل هيما هيوا هژير واصف وامق وحيد ورجاوند وردہ وريا وشمگير وصفي وهرز وهسودان ويدا ويس ويشتاسب ويگن يادگار ياسمن ياشار يافع يامن ياور يزدان يوشيتا يگانه پارسا
پارميس پاكان پاكتن پاكدخت پدرام پرتو پرديس پرستو پرشنگ پرناز پرنيا پرنيان پرهام پروانه پرويز پروين پري پريا پريدخت پريسا پريناز پريوش پريچهر پشنگ پوران پوراندخت پوريا
پولاد پونه پويا پوپك پيام پيروز پيمان پژمان پژوا پگاه چابك چالاك چاوش چكاوك چهرزاد چوبين ژالان ژاله ژيار ژينا ژيوار گردان گرشا گرشاسب گرشين گرگين گزل گشتاسب گلاره گلاله
گلاويز گلباد گلبار گلبام گلبان گلبانو گلبرگ گلبهار گلبو گلبيز گلدخت گلديس گلربا گلرخ گلرنگ گلرو گلريز گلزاد گلزار گلسا گلشن گلشيد گلنار گلناز گلنسا گلنواز گلنوش گلي گلپاره
گلپر گلپري گلپوش گلچين گودرز گوماتو گيتي گيسو گيلدا گيو ހނއދ ހނދ ހޖރ ނވރ ނފސ ނސބ ރމއޞއ ރމލ ރފއދ ރޤއޔ ރޤޤ ބރކ ބލޤސ ކލޘމ އބރހމ އބބކރ އއމކލޘމ އމނތ އމމ އދމ އލޔސ އސމ އސމއ އސމޢލ
އސޔ މރޔ މރޔމ މއމނ މސލމ މޙއމދ ފޠމ ދއދ ލޔލ ސއދ ސމއޔ ސލއމ ސލމ ސޢދ ޒއނބ ޒލއޚ ޔސފ ޖވއރއޔ ޖމލ ޙއވ ޙފޞ ޙލމ ޙސނއ ޚއރ ޚވލ ޚދޖ ޝހދ ޞފއޔ ޢއޝ ޢތކ ޤއލ ޤދސ აგული აგუნა ადოლა ავთანდილ
ავთო აკაკი აკო ალეკო ალექსანდრე ალექსი ალიო ამირან ანა ანანო ანზორ ანნა ანუკა ანუკი არჩილ ასკილა ასლანაზ აჩიკო ბადრი ბაია ბარბარე ბაქარ ბაჩა ბაჩანა ბაჭუა ბაჭუკი ბახვა ბელა
ბერა ბერდია ბესიკ ბესო ბექა ბიძინა ბიჭიკო ბოჩია ბოცო ბროლა ბუბუ ბუდუ ბუხუტი გაგა გაგი გახა გეგა გეგი გედია გელა გენადი გვადი გვანცა გვანჯი გვიტია გვრიტა გია გიგა გიგი
გიგილო გიგლა გიგოლი გივი გივიკო გიორგი გოგი გოგიტა გოგიჩა გოგოთურ გოგოლა გოდერძი გოლა გოჩა გრიგოლ გუგა გუგუ გუგულა გუგული გუგუნა გუკა გულარისა გულვარდი გულვარდისა გულთამზე
გულია გულიკო გულისა გულნარა გურამ დავით დალი დარეჯან დიანა დიმიტრი დოდო დუტუ ეთერ ეთო ეკა ეკატერინე ელგუჯა ელენა ელენე ელზა ელიკო ელისო ემზარ ეშხა ვალენტინა ვალერი ვანო
ვაჟა ვარდო ვარსკვლავისა ვასიკო ვასილ ვატო ვახო ვახტანგ ვენერა ვერა ვერიკო ზაზა ზაირა ზაურ ზეზვა ზვიად ზინა ზოია ზუკა ზურა ზურაბ ზურია ზურიკო თაზო თათა თათია თათული თაია
თაკო თალიკო თამაზ თამარ თამარა თამთა თამთიკე თამი თამილა თამრიკო თამრო თამუნა თამჩო თანანა თანდილა თაყა თეა თებრონე თეიმურაზ თემურ თენგიზ თენგო თეონა თიკა თიკო თიკუნა თინა
თინათინ თინიკო თმაგიშერა თორნიკე თუთა თუთია იათამზე იამზე ივანე ივერი ივქირიონ იზოლდა ილია ილიკო იმედა ინგა იოსებ ირაკლი ირინა ირინე ირინკა ირმა იური კაკო კალე კატო კახა
კახაბერ კეკელა კესანე კესო კვირია კიტა კობა კოკა კონსტანტინე კოსტა კოტე კუკური ლადო ლალი ლამაზა ლამარა ლამზირა ლაშა ლევან ლეილა ლელა ლენა ლერწამისა ლექსო ლია ლიანა ლიზა
ლიზიკო ლილე ლილი ლილიკო ლომია ლუიზა მაგული მადონა მათიკო მაია მაიკო მაისა მაკა მაკო მაკუნა მალხაზ მამამზე მამია მამისა მამისთვალი მამისიმედი მამუკა მამულა მანანა მანჩო
მარადი მარი მარია მარიამი მარიკა მარინა მარინე მარიტა მაყვალა მაშიკო მაშო მაცაცო მგელია მგელიკა მედეა მეკაშო მელანო მერაბ მერი მეტია მზაღო მზევინარ მზეთამზე მზეთვალა
მზეონა მზექალა მზეხა მზეხათუნი მზია მზირა მზისადარ მზისთანადარი მზიულა მთვარისა მინდია მიშა მიშიკო მიხეილ მნათობი მნათობისა მოგელი მონავარდისა მურმან მუხრან ნაზი ნაზიკო
ნათელა ნათია ნაირა ნანა ნანი ნანიკო ნანუკა ნანული ნარგიზი ნასყიდა ნატალია ნატო ნელი ნენე ნესტან ნია ნიაკო ნიკა ნიკოლოზ ნინა ნინაკა ნინი ნინიკო ნინო ნინუკა ნინუცა ნოდარ
ნოდო ნონა ნორა ნუგზარ ნუგო ნუკა ნუკი ნუკრი ნუნუ ნუნუკა ნუცა ნუცი ოთარ ოთია ოთო ომარ ორბელ ოტია ოქროპირ პაატა პაპუნა პატარკაცი პატარქალი პეპელა პირვარდისა პირიმზე ჟამიერა
ჟამიტა ჟამუტა ჟუჟუნა რამაზ რევაზ რეზი რეზო როზა რომან რუსკა რუსუდან საბა სალი სალომე სანათა სანდრო სერგო სესია სეხნია სვეტლანა სიხარულა სოსო სოფიკო სოფიო სოფო სულა სულიკო
ტარიელ ტასიკო ტასო ტატიანა ტატო ტეტია ტურია უმანკო უტა უჩა ფაქიზო ფაცია ფეფელა ფეფენა ფეფიკო ფეფო ფოსო ფოფო ქაბატო ქავთარი ქალია ქართლოს ქეთათო ქეთევან ქეთი ქეთინო ქეთო
ქველი ქიტესა ქიშვარდი ქობული ქრისტესია ქტისტეფორე ქურციკა ღარიბა ღვთისავარი ღვთისია ღვთისო ღვინია ღუღუნა ყაითამზა ყაყიტა ყვარყვარე ყიასა შაბური შაკო შალვა შალიკო შანშე
შარია შაქარა შაქრო შოთა შორენა შოშია შუქია ჩიორა ჩიტო ჩოყოლა ცაგო ცაგული ცანგალა ცარო ცაცა ცაცო ციალა ციკო ცინარა ცირა ცისანა ცისია ცისკარა ცისკარი ცისმარა ცისმარი ციური
ციცი ციცია ციცინო ცოტნე ცოქალა ცუცა ცხვარი ძაბული ძამისა ძაღინა ძიძია წათე წყალობა ჭაბუკა ჭიაბერ ჭიკჭიკა ჭიჭია ჭიჭიკო ჭოლა ხათუნა ხარება ხატია ხახულა ხახუტა ხეჩუა ხვიჩა
ხიზანა ხირხელა ხობელასი ხოხია ხოხიტა ხუტა ხუცია ჯაბა ჯავახი ჯარჯი ჯემალ ჯონდო ჯოტო ჯუბი ჯულიეტა ჯუმბერ ჰამლეტ`;
