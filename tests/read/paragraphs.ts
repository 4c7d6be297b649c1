/** Paragraphs as newspapers print them, in the languages that old encodings were made for, and the encodings each was written in. Made up. */
export interface Paragraph {
  readonly language: string;
  readonly encodings: readonly string[];
  readonly text: string;
}

const withoutIbm437 = ['windows-1252', 'iso-8859-15', 'macintosh', 'ibm850'];
const west = [...withoutIbm437, 'ibm437'];
const central = ['windows-1250', 'iso-8859-2', 'ibm852', 'x-mac-ce'];
const russian = ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic'];
const baltic = ['windows-1257', 'iso-8859-13', 'iso-8859-4', 'ibm775'];

export const paragraphs: readonly Paragraph[] = [
  {
    language: 'English',
    encodings: ['windows-1252', 'windows-1250', 'macintosh'],
    text: 'The council voted 5–2 on Tuesday night to keep the old cannery standing, at least until the end of the year. “We’ve heard from the whole town,” said Mayor Ruth Ellery, “and nobody wants to see it come down for a parking lot.” The building, which has stood empty since 1987, was to be sold to a developer from Portland — a deal that fell through last month.\n\nOwners of the nearby café and the hardware store told the council they’d help to pay for a new roof. Two members weren’t persuaded. “It’s a lovely idea,” said Tom Harker, “but it won’t pay the town’s bills.”\n',
  },
  {
    language: 'English with few accents',
    encodings: ['windows-1252', 'iso-8859-15', 'macintosh', 'ibm437', 'ibm850'],
    text: 'Funeral services for Josefa Peña, who taught piano to three generations of children in this valley, will be held on Saturday at ten in the morning. Mrs. Peña was born in 1911 near El Paso and came here with her parents as a girl of six. She is survived by her sister, Inés, of Santa Fe, two nephews and eleven grandnieces and grandnephews. The family asks that no flowers be sent; gifts to the school band are welcome instead. A lunch at the parish hall will follow the burial.\n',
  },
  {
    language: 'French',
    encodings: west,
    text: "Le conseil municipal a décidé, jeudi soir, de garder l'ancienne conserverie du port. Les élus ont longuement débattu avant de voter à main levée : douze voix pour, trois contre. Le maire a rappelé que le bâtiment, fermé depuis près de vingt ans, était très apprécié des habitants et qu'il serait dommage de le voir disparaître. Une première tranche de travaux commencera dès l'été prochain, là où la toiture menace de céder. Reste à trouver l'argent nécessaire. Où ? Personne ne le sait encore. Les pêcheurs, eux, espèrent y réinstaller bientôt leur marché.\n",
  },
  {
    language: 'French with typographic signs',
    encodings: ['windows-1252', 'macintosh'],
    text: '« C’est l’œuvre d’une vie », confie l’ancien instituteur, qui vient d’achever – à quatre-vingt-deux ans – l’histoire de son village. Le livre, près de mille pages, coûte 35 € et se vend déjà très bien à la librairie de la place. On y découvre des photographies inédites, des lettres de soldats, et même les menus des noces d’autrefois… « J’ai commencé à la retraite, sans savoir où cela me mènerait », dit-il. Sa sœur, elle, se souvient de soirées entières passées à déchiffrer des registres poussiéreux.\n',
  },
  {
    language: 'German',
    encodings: west,
    text: 'Die Gemeinde will das alte Fährhaus nun doch erhalten. Der Gemeinderat beschloß am Dienstag nach fünfstündiger Sitzung, das Gebäude für zunächst zehn Jahre zu verpachten. Bürgermeister Jürgen Möller sagte, man habe die Wünsche der Anwohner gehört und müsse sie ernst nehmen. Über die Höhe der Pacht wird noch verhandelt. Der Förderverein hofft, daß die Gaststätte schon im Frühjahr wieder öffnen kann. Kritiker halten die Pläne für zu teuer: Allein die Außenmauern zu sanieren, würde nach ihrer Schätzung größere Summen verschlingen als ein Neubau in der Nähe.\n',
  },
  {
    language: 'Spanish',
    encodings: west,
    text: 'El ayuntamiento decidió anoche conservar la antigua fábrica de conservas del puerto. La votación, más reñida de lo que se esperaba, terminó con nueve votos a favor y siete en contra. La alcaldesa, María Ibáñez, señaló que el edificio forma parte de la memoria del pueblo y que sería un error derribarlo sin oír antes a los vecinos. ¿Y el dinero? Según explicó, la mitad llegará de la región; el resto habrá que buscarlo. Los pescadores, que aún usan el muelle, pidieron que se arregle también el camino. ¡Ojalá sea pronto!, dijo uno de ellos después de la sesión.\n',
  },
  {
    language: 'Portuguese',
    encodings: withoutIbm437,
    text: 'A câmara municipal decidiu ontem à noite manter de pé a antiga fábrica de conservas. A votação não foi unânime: seis vereadores estiveram a favor e três contra. O presidente afirmou que o edifício é parte da história da vila e que a sua demolição seria um erro que as próximas gerações não perdoariam. As obras, que deverão começar já em março, vão custar mais do que se previa. Também a associação de pescadores se pronunciou: pede que se dê atenção à estrada do cais, que há muito está em péssimas condições.\n',
  },
  {
    language: 'Italian',
    encodings: west,
    text: "Il consiglio comunale ha deciso ieri sera di salvare il vecchio mulino. La seduta è durata più di quattro ore e non sono mancate le polemiche: c'è chi teme che i costi siano troppo alti e chi, invece, ritiene che la città debba conservare la propria memoria. Il sindaco ha spiegato che i lavori cominceranno lunedì e che una parte del denaro arriverà dalla regione. Resta aperta la questione della viabilità, perché la strada che porta al mulino è così stretta che i camion non possono passare. Se ne parlerà giovedì prossimo.\n",
  },
  {
    language: 'Swedish',
    encodings: west,
    text: 'Kommunen vill bevara den gamla sågen vid ån. Det beslöt fullmäktige på måndagskvällen efter en lång och tidvis hätsk debatt. Byggnaden har stått tom sedan åttiotalet, men många i trakten tycker att den hör till bygdens själ. Nu ska taket lagas före vintern, och till våren öppnas ett litet museum. Pengarna räcker inte till allt, säger ordföranden Åke Sjöström, men det är en början. Grannarna är nöjda, även om några fruktar att det blir för många bilar på den smala vägen.\n',
  },
  {
    language: 'Danish',
    encodings: withoutIbm437,
    text: 'Byrådet vedtog i går aftes at bevare den gamle mølle ved åen. Bygningen har stået tom i over tyve år, og mange havde ventet, at den ville blive revet ned. Nu får en forening af lokale borgere lov til at sætte den i stand, og kommunen betaler for det nye tag. Borgmesteren siger, at det er en god løsning for både børn og voksne. Til sommer åbner en lille café i stuen, og der bliver også plads til en udstilling om egnens håndværkere.\n',
  },
  {
    language: 'Finnish',
    encodings: west,
    text: 'Kunnanvaltuusto päätti maanantaina säilyttää vanhan myllyn joen rannalla. Rakennus on ollut tyhjillään yli kaksikymmentä vuotta, mutta kyläläiset pitävät sitä tärkeänä osana paikkakunnan historiaa. Katto korjataan jo ennen talvea, ja ensi kesänä myllyssä avataan pieni näyttely. Rahat eivät riitä kaikkeen, sanoo valtuuston puheenjohtaja, mutta tämä on hyvä alku. Naapurit ovat tyytyväisiä, vaikka jotkut pelkäävät liikenteen lisääntyvän kapealla kylätiellä.\n',
  },
  {
    language: 'Icelandic',
    encodings: ['windows-1252', 'iso-8859-15', 'ibm850', 'x-mac-icelandic'],
    text: 'Bæjarstjórn ákvað á þriðjudag að varðveita gamla frystihúsið við höfnina. Húsið hefur staðið autt í tuttugu ár en margir bæjarbúar telja það hluta af sögu staðarins. Þak hússins verður lagað fyrir veturinn og næsta sumar er ætlunin að opna þar lítið safn. Bæjarstjórinn sagði að féð nægði ekki til alls sem gera þyrfti, en þetta væri góð byrjun. Íbúar í nágrenninu eru ánægðir þótt sumir óttist meiri umferð um þrönga götuna.\n',
  },
  {
    language: 'Polish',
    encodings: central,
    text: 'Rada gminy postanowiła we wtorek zachować stary młyn nad rzeką. Budynek stoi pusty od ponad dwudziestu lat, ale mieszkańcy uważają go za ważną część historii wsi. Dach zostanie naprawiony jeszcze przed zimą, a latem przyszłego roku ma tu zostać otwarte niewielkie muzeum. Pieniędzy nie wystarczy na wszystko, mówi wójt, lecz jest to dobry początek. Sąsiedzi są zadowoleni, choć niektórzy obawiają się większego ruchu na wąskiej drodze. Więcej szczegółów poznamy dopiero w październiku, gdy zbierze się komisja.\n',
  },
  {
    language: 'Czech',
    encodings: central,
    text: 'Zastupitelstvo obce v úterý rozhodlo, že starý mlýn u řeky zůstane zachován. Budova stojí prázdná už více než dvacet let, ale místní ji považují za důležitou součást dějin vsi. Střecha bude opravena ještě před zimou a příští léto se tu má otevřít malé muzeum. Peníze na všechno nestačí, říká starosta, je to však dobrý začátek. Sousedé jsou spokojeni, třebaže se někteří bojí, že na úzké silnici přibude aut. Podrobnosti se dozvíme až v říjnu.\n',
  },
  {
    language: 'Hungarian',
    encodings: central,
    text: 'A képviselő-testület kedden úgy döntött, hogy megőrzi a folyó melletti régi malmot. Az épület több mint húsz éve üresen áll, de a helybeliek a falu történetének fontos részét látják benne. A tetőt még a tél beállta előtt kijavítják, jövő nyáron pedig kis múzeum nyílik itt. A pénz nem elég mindenre, mondta a polgármester, de jó kezdetnek tűnik. A szomszédok elégedettek, bár néhányan attól félnek, hogy megnő a forgalom a szűk utcában.\n',
  },
  {
    language: 'Croatian',
    encodings: central,
    text: 'Općinsko vijeće odlučilo je u utorak sačuvati stari mlin uz rijeku. Zgrada već više od dvadeset godina stoji prazna, ali je mještani smatraju važnim dijelom povijesti mjesta. Krov će biti popravljen još prije zime, a sljedećeg ljeta ondje bi se trebao otvoriti mali muzej. Novca nema dovoljno za sve, kaže načelnik, no to je dobar početak. Susjedi su zadovoljni, iako se neki boje da će na uskoj cesti biti više vozila.\n',
  },
  {
    language: 'Romanian',
    encodings: ['windows-1250', 'iso-8859-2', 'ibm852'],
    text: 'Consiliul local a hotărât marţi să păstreze vechea moară de lângă râu. Clădirea stă goală de mai bine de douăzeci de ani, dar oamenii din sat o socotesc o parte însemnată a istoriei locului. Acoperişul va fi reparat încă înainte de iarnă, iar vara viitoare se va deschide aici un mic muzeu. Banii nu ajung pentru toate, spune primarul, însă este un început bun. Vecinii sunt mulţumiţi, deşi unii se tem că pe uliţa îngustă vor trece mai multe maşini.\n',
  },
  {
    language: 'Turkish',
    encodings: ['windows-1254', 'ibm857', 'x-mac-turkish'],
    text: 'Belediye meclisi salı günü ırmak kıyısındaki eski değirmenin korunmasına karar verdi. Yapı yirmi yılı aşkın süredir boş duruyor, ama köylüler onu tarihlerinin önemli bir parçası sayıyor. Çatı kıştan önce onarılacak, gelecek yaz da burada küçük bir müze açılacak. Başkan, paranın her şeye yetmeyeceğini ama bunun iyi bir başlangıç olduğunu söyledi. Komşular hoşnut; yine de bazıları dar sokakta trafiğin artacağından korkuyor. İnşaat şubatta başlayacak.\n',
  },
  {
    language: 'Estonian',
    encodings: ['windows-1257', 'iso-8859-13', 'windows-1252', 'iso-8859-15'],
    text: 'Vallavolikogu otsustas teisipäeval säilitada jõeäärse vana veski. Hoone on üle kahekümne aasta tühjana seisnud, kuid kohalikud peavad seda oma ajaloo tähtsaks osaks. Katus tehakse korda veel enne talve ja järgmisel suvel avatakse siin väike muuseum. Raha ei jätku kõigeks, ütles vallavanem, aga see on hea algus. Naabrid on rahul, ehkki mõned kardavad, et kitsal külateel läheb liiklus tihedamaks. Žürii koguneb õhtul.\n',
  },
  {
    language: 'Latvian',
    encodings: baltic,
    text: 'Pagasta padome otrdien nolēma saglabāt veco dzirnavu ēku pie upes. Tā stāv tukša jau vairāk nekā divdesmit gadus, taču vietējie iedzīvotāji to uzskata par svarīgu savas vēstures daļu. Jumtu salabos vēl pirms ziemas, un nākamajā vasarā šeit atvērs nelielu muzeju. Naudas visam nepietiek, saka priekšsēdētājs, bet tas ir labs sākums. Kaimiņi ir apmierināti, lai gan daži baidās, ka uz šaurā ceļa kļūs vairāk automašīnu.\n',
  },
  {
    language: 'Lithuanian',
    encodings: baltic,
    text: 'Savivaldybės taryba antradienį nusprendė išsaugoti senąjį malūną prie upės. Pastatas daugiau kaip dvidešimt metų stovi tuščias, tačiau gyventojai jį laiko svarbia krašto istorijos dalimi. Stogas bus sutvarkytas dar prieš žiemą, o kitą vasarą čia turėtų būti atidarytas nedidelis muziejus. Pinigų viskam neužtenka, sako seniūnas, bet tai gera pradžia. Kaimynai patenkinti, nors kai kurie baiminasi, kad siaura gatve važiuos daugiau automobilių.\n',
  },
  {
    language: 'Vietnamese',
    encodings: ['windows-1258'],
    text: 'Hội đồng xã hôm thứ ba đã quyết định giữ lại ngôi nhà máy cũ bên bờ sông. Tòa nhà bỏ trống hơn hai mươi năm nay, nhưng người dân coi đó là một phần quan trọng của lịch sử làng. Mái nhà sẽ được sửa trước mùa mưa, và mùa hè năm sau một bảo tàng nhỏ sẽ mở cửa tại đây. Ông chủ tịch nói rằng tiền không đủ cho mọi việc, nhưng đây là khởi đầu tốt. Những người hàng xóm rất hài lòng, dù vài người lo đường làng sẽ đông xe hơn.\n',
  },
  {
    language: 'Russian',
    encodings: russian,
    text: 'Городской совет решил во вторник сохранить старую мельницу у реки. Здание пустует уже более двадцати лет, но жители считают его важной частью истории посёлка. Крышу починят ещё до зимы, а будущим летом здесь откроют небольшой музей. Денег на всё не хватит, говорит глава администрации, однако начало положено. Соседи довольны, хотя некоторые опасаются, что на узкой улице станет больше машин. Подробности объявят в октябре.\n',
  },
  {
    language: 'Ukrainian',
    encodings: ['windows-1251', 'koi8-u', 'x-mac-cyrillic'],
    text: 'Міська рада у вівторок вирішила зберегти старий млин біля річки. Будівля стоїть порожня вже понад двадцять років, але мешканці вважають її важливою частиною історії селища. Дах полагодять ще до зими, а наступного літа тут відкриють невеликий музей. Грошей на все не вистачить, каже голова, проте це добрий початок. Сусіди задоволені, хоча дехто побоюється, що на вузькій вулиці побільшає автомобілів.\n',
  },
  {
    language: 'Bulgarian',
    encodings: ['windows-1251', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic'],
    text: 'Общинският съвет реши във вторник да запази старата воденица край реката. Сградата е празна повече от двадесет години, но жителите я смятат за важна част от историята на селото. Покривът ще бъде поправен още преди зимата, а следващото лято тук ще отвори врати малък музей. Парите няма да стигнат за всичко, казва кметът, но това е добро начало. Съседите са доволни, макар че някои се боят от повече коли по тясната улица.\n',
  },
  {
    language: 'Greek',
    encodings: ['windows-1253', 'iso-8859-7', 'ibm737', 'x-mac-greek'],
    text: 'Το δημοτικό συμβούλιο αποφάσισε την Τρίτη να διατηρήσει τον παλιό μύλο δίπλα στο ποτάμι. Το κτίριο είναι άδειο εδώ και είκοσι χρόνια, αλλά οι κάτοικοι το θεωρούν σημαντικό κομμάτι της ιστορίας του χωριού. Η στέγη θα επισκευαστεί πριν από τον χειμώνα και το επόμενο καλοκαίρι θα ανοίξει εδώ ένα μικρό μουσείο. Τα χρήματα δεν φτάνουν για όλα, λέει ο δήμαρχος, όμως είναι μια καλή αρχή. Άλλοι φοβούνται ότι θα αυξηθεί η κίνηση.\n',
  },
  {
    language: 'Hebrew',
    encodings: ['windows-1255', 'iso-8859-8', 'ibm862'],
    text: 'מועצת העיר החליטה ביום שלישי לשמר את הטחנה הישנה שעל גדת הנחל. המבנה עומד ריק כבר יותר מעשרים שנה, אבל התושבים רואים בו חלק חשוב מתולדות המקום. הגג יתוקן עוד לפני החורף, ובקיץ הבא ייפתח כאן מוזיאון קטן. הכסף לא יספיק לכול, אמר ראש המועצה, אך זו התחלה טובה. השכנים מרוצים, אם כי אחדים חוששים שברחוב הצר תגבר התנועה. הפרטים יפורסמו באוקטובר, לאחר ישיבת הוועדה.\n',
  },
  {
    language: 'Arabic',
    encodings: ['windows-1256', 'iso-8859-6'],
    text: 'قرر المجلس البلدي يوم الثلاثاء الحفاظ على الطاحونة القديمة قرب النهر. ظل المبنى خاليا أكثر من عشرين عاما، لكن السكان يعدونه جزءا مهما من تاريخ القرية. سيتم إصلاح السقف قبل حلول الشتاء، وفي الصيف المقبل سيفتح هنا متحف صغير. وقال رئيس المجلس إن المال لا يكفي لكل شيء، غير أنها بداية جيدة. وأبدى الجيران رضاهم، وإن كان بعضهم يخشى ازدياد حركة السيارات في الشارع الضيق.\n',
  },
  {
    language: 'Thai',
    encodings: ['windows-874'],
    text: 'สภาเทศบาลมีมติเมื่อวันอังคารให้อนุรักษ์โรงสีเก่าริมแม่น้ำ อาคารหลังนี้ถูกทิ้งร้างมานานกว่ายี่สิบปี แต่ชาวบ้านเห็นว่าเป็นส่วนสำคัญของประวัติศาสตร์ท้องถิ่น หลังคาจะได้รับการซ่อมแซมก่อนฤดูฝน และในปีหน้าจะเปิดพิพิธภัณฑ์ขนาดเล็กขึ้นที่นี่ นายกเทศมนตรีกล่าวว่าเงินยังไม่พอสำหรับทุกอย่าง แต่ก็เป็นการเริ่มต้นที่ดี เพื่อนบ้านพอใจ แม้บางคนจะกังวลว่ารถจะมากขึ้นบนถนนแคบ\n',
  },
  {
    language: 'Japanese',
    encodings: ['shift_jis', 'euc-jp', 'iso-2022-jp', 'utf-16le', 'utf-16be'],
    text: '市議会は火曜日、川沿いにある古い水車小屋を保存することを決めた。建物は二十年以上も空き家になっていたが、住民は町の歴史の大切な一部だと考えている。屋根は冬が来る前に修理され、来年の夏には小さな博物館が開館する予定だ。町長は「すべてを行うには予算が足りないが、良い出発点になる」と話した。近所の人々は喜んでいるものの、狭い道に車が増えるのではないかと心配する声もある。詳しい内容は十月の委員会の後に発表される。\n',
  },
  {
    language: 'Chinese, simplified',
    encodings: ['gb18030', 'utf-16le', 'utf-16be'],
    text: '市议会星期二决定保留河边的旧磨坊。这座建筑已经空了二十多年，但居民认为它是当地历史的重要部分。屋顶将在冬天以前修好，明年夏天这里将开设一个小型博物馆。镇长说，钱不够做所有的事情，但这是一个好的开始。邻居们都很高兴，虽然也有人担心狭窄的街道上汽车会越来越多。委员会将在十月开会，会后公布详细计划。不少老人还记得，当年全村的粮食都是在这里磨的。\n',
  },
  {
    language: 'Chinese, traditional',
    encodings: ['big5', 'utf-16le', 'utf-16be'],
    text: '市議會星期二決定保留河邊的舊磨坊。這座建築已經空了二十多年，但居民認為它是當地歷史的重要部分。屋頂將在冬天以前修好，明年夏天這裡將開設一個小型博物館。鎮長說，錢不夠做所有的事情，但這是一個好的開始。鄰居們都很高興，雖然也有人擔心狹窄的街道上汽車會越來越多。委員會將在十月開會，會後公布詳細計畫。不少老人還記得，當年全村的糧食都是在這裡磨的。\n',
  },
  {
    language: 'Korean',
    encodings: ['euc-kr', 'utf-16le', 'utf-16be'],
    text: '시의회는 화요일 강가의 오래된 방앗간을 보존하기로 결정했다. 이 건물은 이십 년 넘게 비어 있었지만 주민들은 마을 역사의 중요한 부분이라고 생각한다. 지붕은 겨울이 오기 전에 수리되고, 내년 여름에는 이곳에 작은 박물관이 문을 열 예정이다. 시장은 모든 일을 하기에는 돈이 부족하지만 좋은 시작이라고 말했다. 이웃들은 기뻐하고 있으나 좁은 길에 차가 많아질 것을 걱정하는 사람도 있다.\n',
  },
];
