/**
 * Given names of people, folded, short function words left out (see common-words).
 * Source: first names of the Latin-script locales of @faker-js/faker 10 (MIT).
 */
export const GIVEN_NAMES = `aaliyah aaltje aanuoluwapo aaron aba abaco abadon abagail abak abaka abakan abakay abar abay abayomi abbey
abbie abbigail abbondanza abbondanzio abbondio abby abdiel abdon abdone abdonie abdul abdullah abe abebi abel
abelard abelardo abele abelin abeline abendam abeni abenzio abibo abidin abigaelle abigail abigale abigayle
abigel abimbola abiodun abiola abiona abisola abisoye abluc abner abondance abosede abraham abramio abramo
absalon absar absolon abyasa abı abılay acace acacie acacio acanthe acar acario accursio ace acela acelya
achaire achil achiles achille achim acilia acilio acim aciscolo acrisio acuk acun acıg acık acılay ada adah
adalan adalard adalardo adalbald adalbaude adalberon adalbert adalberta adalberto adaldı adalfredo adalgisa
adalgiso adaline adalmıs adalric adalrico adalsinde adam adamo adams adan adar adas adaugo adberilgen addie
addison addo addolorata ade adebankole adebiyi adebola adebowale adeboye adebukola adedaramola adedayo adedeji
adedoyin adegoke adegrin adegrine adekitan adekola adekunle adel adela adelaida adelaide adelajda adelardo
adelasia adelbert adelberto adelchi adele adeleke adelfo adelgardo adelia adelie adelin adelina adeline adell
adella adelle adelmo adelphe adeltrude adelya adem adenet adenike adeniyi adeodat adeodato adeola adeolu
adeoti adepeju aderopo adesewa adeshina adesoji adesua adetayo adetoke adetoun adeyi adhemar adhiarja adi
adiarja adigun adika adikara adil adile adin adina adinata aditya adjutor adlı adlıbeg adnan ado adolf adolfa
adolfina adolfo adolfs adolph adolphe adolphie adolphus adone adonis adonise adrain adraman adrastee adrehilde
adria adriaan adrian adriana adrianna adriano adriel adrien adriena adrienne adrijana adrione adsız adunni
adıguzel adık adıkutlu adıkutlutas affan afi afitap afolarin afonso afra afro afsar afsin afsın afton agabay
agabio agah agakagan agalak agamennone agape agapet agapito agata agathange agathe agathon agaton agazio agca
agenore agesilao agilbert agilberte aglae aglaia aglaja aglamıs agnan agnane agneflete agnes agnesa agnese
agneta agnieszka agnos agostina agostino agripina agrippa agrippin agrippine agrypina agus agustin agustina
ahenk ahlem ahmad ahmed ahmet ahsen aiace aida aidan aidano aiden aileen aimable aime aimee aimone ainars aino
aisha aisyah aiyana ajala ajani ajeng ajiman ajimat ajimin ajiono ajoke akalp akande akanmu akanni akarsana
akas akata akbas akbatur akbay akboga akboru akbudak akbugra akbulak akca akcakoca akcora akdemir akdogan ake
akeem akinkunmi akinlabi akinwale akkun akkunlu akkurt akkus akos akpıra aksel aksungur aktan aktekin aktimur
akunna akvelina akı akıbudak akım akın akıncı akıner ala alaba alaban alaboru aladag alade aladino aladogan
alain alaina alaine alais alakurt alamanno alambana alamu alan alana alanis alanna alano alarico alayna
alayunt alayuntlu alba alban albane albano albena alberade alberic alberico albert alberta alberte albertha
albertina albertine alberto albertyna albin albina albino alboino albrecht albrico alceo alceste alcibiade
alcide alcidie alcime alcina alcine alcino alcyone alda aldegonde aldemir alden aldo aldobrando aldogan
aldonce aldric aldıgerey alea aleandro aleardo aleaume alec aleen alejandra alejandrin alejandro alek aleksa
aleksandar aleksander aleksandra aleksej aleksi aleksy alemka alen alena alene alenka aleodor aleramo ales
aleska alessa alessandra alessandro alessia alessio aleth aletha alex alexa alexander alexandr alexandra
alexandre alexandrea alexandria alexandrina alexandrine alexandro alexandru alexane alexanne alexe alexej
alexia alexie alexine alexis alexys alexzander aleyna alf alfio alfons alfonsa alfonso alfonz alfonzo alford
alfred alfreda alfredo alfreds algirds algis algiso algu ali alia alica alican alice alicia alicja alida
alienor aliette alighiero alika alin alina aline alis alisa alisan alisha alisir alison alissa alistar alivia
alix aliya aliyah aliz aliza alize aljosa alka alkaboluk alkaevli alkan alkası alkıs allan allegra allen
allene alliaume allie allison ally alma almerigo almila almine almira almire almiro alois aloise aloisie
aloisio aloizs alojz alojza alojzije alonzo aloyse alp alpagut alpamıs alparsbeg alparslan alpata alpay alpaya
alpaykagan alpbamsı alpbilge alpdirek alpdogan alper alperen alpertunga alpgerey alphan alphee alphonse
alphonsine alphonso alpike alpilig alpinien alpkara alpkuluk alpkutlu alpsalcı alptegin alptugrul alptunga
alpturan alptutuk alpulug alpurungu alpurungututuk alpyoruk alpıs alta altan altankagan altankan altay altea
altemur althea althee altmıskara alton altuga altın altınkagan altınkan altınoba altıntamgan altıntamgantarkan
altıntarkan altıntay alva alvah alvar alvaro alvena alvera alverede alverta alviero alvin alvina alvine alvis
alvise alwar alya alyce alycia alysa alysha alyson alyssa alysson alzbeta alımga amabela amabile amac amadeo
amadeus amalia amaliane amalie amalija amalric amalthee amand amanda amande amandin amandine amando amani
amant amante amanzio amar amara amarande amaranthe amaranto amari amaryllis amat amata amato amatore amauri
amaya amber ambra ambre ambrogio ambroise ambroisie ambrose ambrosiano ambroz ambrozy amedee amedeo amedeu
amelia ameliane amelie amelien ameline amelio amely amelya america americo amerigo amethyste ami amico amie
amiel amilcare amin amina aminat aminte amintore aminu amir amira amiya amleto ammar amoke amon amone among
amope amore amos amour amparo ampelio amrak amul amy amya amza ana anabel anabela anabelle anacleto anael
anaelle anahi anaida anais anamaria anamarija anar anastacio anastase anastasia anastasie anastasija
anastasije anastaz anastazia anastazie anastazija anastazja anatazie anatol anatole anatolia anatolie anca
ancelin anceline anci ancica ancilla ancuk ancuta anda andac andarıman andel andela andelin andelina andelko
andelo andeol anders anderson andi andoche andra andrada andras andre andrea andreane andreanne andreas andree
andreea andrei andrej andreja andres andrew andrija andrijana andrina andris andro andromeda andrzej andy
andzejs andzelika andzs anej anemona anemone anesa aneta anette anezka angadreme ange angel angela angele
angelica angelika angelina angeline angelique angelita angelo anggabaya anggun anghel anghelina angie angilbe
angilberte angilran angoustan angus ani anibal anica anicee anicet aniceto anicette aniello anika anise
anisoara anissa anita aniya aniyah anja anjali anjolaoluwa anka anko ann anna annabel annabell annabella
annabelle annagrazia annalena annalise annamae annamaria annamarie anne anneke anneli annelie annemarie
annemijn annetta annette anni annibal annibale annie annika annikki annonciade annunziata anny anom anouar
anouk anrijs ansaldo ansbert ansberte ansel anselm anselma anselme anselmo ansgar ansgary anslavs ansley
ansovino anstrudie ant antal ante antea antek antelmo antero anthelme anthelmette anthony antide antigone
antim antimo antino antioco antoaneta antoine antoinette anton antone antonela antonella antonello antonetta
antonette antoni antonia antonie antonietta antonija antonin antonina antonine antonio antoniu antti antun
antwan antwon anuta anya anđela anđelika anđelina anıl apa apak apatarkan aphelie apolena apollina apollinaire
apollinare apollinary apolline apollo apollonia appia aprancur april apuleio aquilin aquiline aquilino ara
arabela arabella arabelle araboga araceli aracely arademir aral araldo aram aranka aras aratone arbay arbuz
arcade arcadie arcadio arch archambaud archange archibald archie archimede archippo arcibaldo arcuk arda
ardella arden ardith ardito arduino ardıc arely aresio areta argelia argimiro argine argo argono argu argun
argıl ari ariadna arialdo arian ariana ariane arianna ariberto aric aricie arie ariel ariela ariele arielle
arif arija arijs arike arina arinola ariosto aris aristarco ariste aristeo aristid aristide aristione aristita
aristo aristofane aristotele arjun arkad arkadijs arkadiusz arkady arkın arkıs arlene arleta arlette arlie
arlo armagan armance armand armande armandine armando armani armel armeline armelle armida armide armin armine
arminio armins arna arnac arnaldo arnaud arnaude arne arno arnold arnolda arnoldo arnost arnostka arnould
arnulfo arolde aron aronne arpad arpat arrigo arsal arsen arsene arsenie arsenije arseniusz arsinoe arsipatra
arslan arslanargun arslanboru arslansungur arslantegin arslanyabgu arsun arsıl art arta artanto artawan
artemis artemisa arthaud artheme arthur arthurine artuk artukac artur arturo arturs artus artut artıınal aruk
arunthavanathan arved arvel arvid arvids arvilla arwen arya aryanna arystarch arzen arı arıboga arık arıkagan
arıkdoruk arın arınc asa asake asan asanboga asantudun asantugrul asartegin ascanio ascelin asceline ascension
asdrubale asel asella asha ashlee ashleigh ashley ashly ashlynn ashton ashtyn asia asija asil asimodeo
asirwada asirwanda asiya asja askın aslijan aslım asmadi asman asmianto asmuni asrı assomption assunta assunto
astalogul astarte asterie asterio astianatte astree astrid astrida astride asuela asug asuk aswani asya asıg
asıkbulmus asım ata atac atakagan atakan atalan atalay ataldı ataleo atalmıs ataman atanas atanasia atanasio
atanazie atanazy atasagun atasu ataullah atberilgen atena athalie athanase athanasie athena athenais athina
athos atila atilla atinuke atlı atlıbeg atlıkagan atma atmaca atmaja atsız attila attilano attilio atuncu atıf
atıgay atıkutlu atıkutlutas atıla atılgan atım atımer atıs aube aubertine auberto aubree aubrey aubry audace
aude audebert audeline audie audouin audra audran audreanne audrey august augusta auguste augustin augustina
augustine augusto augustus augustyn augustyna aulia aura aure aurea aurel aurele aurelia aurelian aureliana
aureliano aurelie aurelienne aurelija aurelio aurelle aurian auriane aurica auro aurora aurore ausilia
ausiliatrice ausilio austen austin austyn autumn auxane auxence ava avar ave aveline averardo avery avigaelle
avis avluc avni avoye avram avsar awero axel axeline axelle axinte aya ayacı ayana ayas ayaz aybalta ayban
aybars aybeg aydarkagan aydemir ayden aydogan aydogdu aydogmus aydın aydınalp ayebatari aygırak ayhan ayinde
ayinke aykagan aykal aykan aykurt aykut ayla ayleen aylin ayluc ayluctarkan ayma ayman aymard aymardine
aymeric aymon aymonde ayodeji ayodele ayoka ayomide ayomikun ayotude ayoub ayren ayruk aysar ayse aysıl
aysılıg aytac aytak aytekin aytug ayu ayvaz ayyıldız ayıtmıs ayız ayızdag aza azak azalea azalee azban azeglio
azelia azelie azeline azelio azer azgan azganaz aziz azizhan azmi azra azubuike azzurra azıl babacan babasola
babatunji babawale babeta babette babila babur baby babır bacara baccayman bacco bacman badabul bade badr
badruk badur baga bagaalp bagan bagas bagasatulu bagatarkan bagatengrikagan bagatur bagaturcigsi bagaturgerey
bagaturipi bagatursepi bagaısbara bagdagul bagiya bagtas bagus bagya bagıs baha bahadır bahri bahtiyar
bahuraksa bahuwarna bahuwirya bailee bailey bajragin bakagul bakda baki bakiadi bakianto bakidin bakijan
bakiman bakiono baksı bakti baktiadi baktianto baktiono bakır bakırsokum bala balaban balaka balakatay
balamantri balamır balangga balapati balazs balcar baldassarre balderico baldo baldomero baldovino baldu
baldwin balidin balijan balint balkık balta baltacı baltar baltazar balthazar baltur baltır balın bambang
bambina bamsı banara banawa banawi bancar banel bangu banji bankole banuta baptiste bara barak baraktore baran
barbala barbara barbarigo barbe barbeg barboga barbol barbora barbro barbu barbulsun barca barcadogdu
barcadogmus barcadurdu barcadurmus barcan barcatoyun bardo bardomiano bardıbay bargan barica baris barkan
barkdogdu barkdogmus barkdurdu barkdurmus barkın barlas barlıbay barmaklak barmaklı barman barnaba barnabas
barnabe barney baron barrett barry bars barsaba barsbeg barsboga barsgan barsimeo barskan barsurungu bart
barthelemy bartholome bartimee bartolo bartolomea bartolomej bartolomeo bartolomeu barton bartu barımtay barın
barıs bas basademir basak basan basanyalavac basar basarab basat basbug bascı basgan basil basile basileo
basilia basilio basilisse baskurt baskın baskırt basmıl bassiano bassilla bastar bastiaan bastian bastiano
bastien bastugrul bastı basu basut bathilde batilda batrak battal battista batu batuhan batuk batur baturalp
baudouin bay bayancar bayankagan bayat bayazıt baybars baybayık baybicen bayboga baybora baybure baydar
baydemir baydur baykal baykara baykoca baykuzu baylee baymunke bayna baynal baypure bayrac bayrak bayram
bayruk bayrı bayrın baysungur baytara baytas bayuncur bayur bayurku bayutmus bayuttu bayık bayıncur bayındır
bazil bazyli bazır beat beata beate beato beatrice beatrix beatriz beatrycze beatus beau beaulah bebe beceapa
beckem becky bedir bedirhan bediz bedran bedreddin bedri bedrich bedriska beg begarslan begbars begbilgeciksin
begboga begcur begdemir begdilli begdurmus begi begil begine begitutuk begkulu beglen begni begtas begtegin
begtuzun behcet behic behlul behram behrem behzat bek bekazıl bekbekec bekec bekecarslan bekecarslantegin
bekectegin beker bekir beklemis bektas bektur bela belcim belcir belek belemir belgi belguc belimir belina
belinda bell bella belle bellino belma belo beltir beltramo beltun ben benadik bence bende bendeguz benedek
benedetta benedetto benedict benedicte benedikt benedikta benedita benedykt benett bengi bengt bengu beniamin
beniamina beniamino benice benicio benigna benigne benigno benito benja benjamim benjamin benli benlidemir
bennet bennett bennie benno benny benoit benone bent bente benthe bentley benton benvenuta benvenuto benyamin
bera beranger berangere berard berardo berat berceste bercin berdibeg berend berendey berengario berenice
berenika berginsenge bergu berinay berislav berit berk berkan berkay berke berkin berkis berkyaruk bermek
bernadetta bernadette bernadine bernard bernarda bernardo bernd berneice bernhard bernice bernie berniece
bernita beronico berran berre berry bert berta bertalan bertha berthe berti bertille bertold bertolda bertoldo
bertolfo bertram bertrand berva beryl besentegin beser besim besir besra bessie betania betemir beth bethany
bethel betina betsy betta bette bettie bettina betty bettye beulah beuve beverly beyizci beyrek beyrem biagio
bianca bianka bibi bibiana bibianna bibiano biborka bice bicek bilal bilge bilgebayuncur bilgebeg bilgeciksin
bilgekagan bilgekan bilgekulucur bilgekutluk bilgetacam bilgetamgacı bilgetardu bilgetegin bilgetonyukuk
bilgez bilgeısbara bilgeısbaratamgan bilgic bilgin bilig biligkongulsengun bilik biljana bill billie billy
binbegi bindir bindo bino birdie birgit birgita birgitta birgitte birino birol bisenija biserka bivoj bjarne
bjorn bjørn blagica blagoje blahomil blahomila blahomir blahomira blahoslav blahoslava blair blaise blake
blanca blanche blandine blanduzia blanka blaze blazej blazena boas boaz bob boban bobana bobbi bobbie bobby
bodhi bodi boet boga bogac bogacuk bogdan bogdana bogde boge boglarka bogoljub bogu bohdan bohdana bohemond
bohuchval bohumil bohumila bohumir bohumira bohun bohuna bohus bohuse bohuslav bohuslava bojan bojana
bojislava bokde boke bolatito boldaz boldizsar bolemir bolen boleslav boleslava boleslavs bolmus bolsun
bolukbası bolun boluwatife bon bonagiunta bonaldo bonaventura bonavita boncuk bonek bonge bongul bongulboga
bonifac boniface bonifacio bonita bonito bonnie bora boran borbala borcul borek boris borislav borislava
borivoj borivoje borjan borka borko borlukcu borna bornak boroka bortecine bortolo boru borubars borusengun
borys bosiljka bosko botond bouchard bowie boyan boyankulu boyd boylabaga boylabagatarkan boylakutlutarkan
boza bozan bozboru bozdogan bozena bozetech bozetecha bozica bozidar bozidara bozislav bozkurt bozkus bozok
brad braden bradford bradley bradly bradut brady braeden brain brajan brajen bram brancaleone brandi brando
brandon brandt brandusa brandy brandyn branimir branimira branislav branislava branka brankica branko brannon
branson brant bratislav bratislava braulio braxton brayan breana breanna breanne brenda brendan brenden
brendon brenn brenna brennan brennon breno brent bret bretislav bretislava brett bria briac brian briana
brianne brice bridget bridgette bridie brielle brieuc brigida brigita brigitta brigitte brionna brisa brit
brita britney britt brittany brock broderick brody bronislav bronislava bronislavs brook brooke brooklyn
brooks brown bruce bruna brunehaut brunehilde brunhilda brunilde bruno bruto bryan bryana bryant bryce brycen
brygida bryon bucan buchi buck bucur bud budag budak buddy budi budimir budislav budivoj budunlu budus
budustudun buford bugday bugduz bugduzemen buge bugra bugrakarakagan bugu bugubilge bukak bukaktutuk bukduz
buke bukebuyrac bukebuyruc bukey bukola buktegin bukusboga bulacapan bulah bulak bulan buldur bulent bulgak
bulmaz bulmus buluc bulug buluk bulus bulut bumen bumın bunmi bunsuz bunul bunyamin burak burcak burdette bure
burgucan burgut burhan burkay burkek burkut burley burluk burnice burslan burulday burulgu burunduk busayo
buster busulgan butak butuk buyan buyancuk buyandemir buyankara buyat buyrac buyruc buyruk buzac buzactutuk
byron bystrik bıckı bıckıcı bıdın bıtaybıkı bıtrı błazej caba cabdar cablı cabus cade caden caesar caetana
cafer cagak cagan cagatay cagdas cager cagla caglar caglayan cagru cagrı cagrıbeg cagrıhan cagrıtegin cagıl
cahid cahya cahyadi cahyanto cahyo cahyono caino caio caitlin caitlyn caius caket cakrabirawa cakrabuana
cakrajiya cakrawala cakrawangsa calanico calapkulu calcedonio cale caleb calebe caleigh cali calin calista
calixte callie callisto calogera calogero calpurnia calvin camden camelia camelien cameron camil camila
camilla camille camillien camillo camren camron camryn camylle canalp candace candar candelario candice
candida candide candido candra candrakanta canel caner cangul cankan cankız cannur cansel cansın cantemir
cantidio canziano capa capitolina capucine cara caraka carey caribert caridad carina carine carissa carl carla
carlee carles carleton carley carli carlie carlijn carlo carloman carlos carlota carlotta carlton carmel
carmela carmella carmelo carmen carmina carmine carminho carmo carna carol carola carolanne carole carolin
carolina caroline carolyn carolyne caronte carponio carrie carroll carson carter carub cary cas casandra casey
casian casiana casilda casimer casimir casimira casimiro caslav caspar casper cassandra cassandre cassiano
cassidy cassie cassien cassio cassiopea casto cataldo cataleya catalin catalina catarina catena caterina
catharina catharine catherine cathrine cathryn cathy catinca cato catrin catrina catrinel catullo catur
caturangga caua cavid cawisadi cawisono cawuk cayadi cayla cazimir ceasar cebe ceca cecco cecelia cecep cecil
cecile cecilia cecilie cecilio cecylia cecyliusz cedomir cedric cedrick cedrik cedrin celal celaleddin celasun
celen celeste celestin celestina celestine celestino celestyn celestyna celia celie celien celik celil celina
celine celinia celso cem cemal cemali cemani cemen cemeti cemgen cemil cemplunk cenek cengkal cengkir cenk
cenka cerasela ceren cesaire cesar cesare cesario cesminaz cestmir cestmira cetin cetinel cetiner cevahir
cevat ceyda ceyhun ceykun ceyla ceylan ceylin ceylinaz cezar cezara cezary cezmi chad chadd chadrick chaim
chance chandler chandra chanel chanelle chantal charity charlaine charleen charlemagne charlene charles
charley charlie charline charlotta charlotte chase chasity chauncey chaya chayenne chaz chelsea chelsey
chelsie cherechi cherubino cheryl chesley chester chet cheyanne cheyenne chiaffredo chiamaka chiara childebert
chilperic chimamanda chinedu chinyere chisom chizoba chloe chrabros chraniboj chranibor chranislav chranislava
chretien chris christ christa christelle christer christiaan christian christiana christiane christiano
christie christin christina christine christodule christoffer christop christoph christophe christopher
christy chrudos chrysole chrysostome chukwu chval chyna ciaobella ciara cicek cicem cicero cici cielo cierra
cigdem cihad cihan cihangir cihansah cilay cilenti ciler cilvenaz cimen cindy cino cinta cinthia cinzia
ciprian cipriana cipriano cirano ciriaco cirilla cirillo cirino ciro cise cisem cisil cistoslav cistoslava
citlalli citra civan claas claes clair claire clara clarabelle clare clarence clarenzio clarisa clarissa
clarisse clark claud claude claudia claudie claudien claudine claudio claudiu claus clay clayton cleandre
cleandro clelia clelie clemence clemens clement clemente clementina clementine clemenzia clemmie cleo cleofe
cleonico cleopatra cleora clery cleta cletus cleve cleveland clifford clifton climaco clinio clint clinton
clio clodomiro clodoveo cloe clorinda clotaire clotilde clovis cloyd clyde cobulmak coby coco cocukboru codin
codrin codrina codrut codruta cody coen cointa cokramayul colby cole coleman colin coline colleen collien
collin colman colmanno colmazio colomba colombano colombo colpan colt colten colton colu columbus come
concepcion conception concetta concetto conchita concordio conner connie connor conor conrad consolata
constanca constance constant constanta constantin constantina consuela consuelo cooper cora coralia coralie
coraline corbin corbiniano cordelia cordell cordia cordie corene coreno corentin corentine corey corina corine
corinna corinne coriolano cornel cornelia cornelio cornelis corneliu cornelius cornell coronato corrado
corrine cortez cortney corvin cory cosima cosimo coskun coskuner cosma cosmin cosmina costache costante
costantino costanza costanzo costel costin coty courtney coy craig crawford cremenzio crenguta creola
crescente crescenzia crescenzio crespignano crin crina crispino cristal cristaldo cristea cristian cristiana
cristiano cristina cristobal cristofor cristoforo cristopher crocefissa crocefisso cronida cruz crystal
crystel csaba csanad csenge csongor ctibor ctibora ctirad ctirada ctislav ctislava cubeyr cullen cumhur
cunegonda cuneyt cuniberto cupido curt curtis cuzia cvijan cvijetin cydney cynthia cyntie cyprian cyprien cyra
cyriaque cyrielle cyril cyrila cyrille cyrus cyryl cıgıl cılasun cıngır daan daantje dabiziv dacian daciana
daciano dacin dacio dada dadap dadi dado dafina dafne dag dagel daghan dagmar dagmara dagoberto dags dahlia
daiana daija dainuvite daisha daisy dajana dakota dale daley dalia dalibor dalibora daliborka dalida dalie
dalila dalima daliman dalimil dalimila dalimin dalimir dalimira daliono dallas dallin dalmazio dalton damar
damaris damaso dameon damian damiana damiano damien damife damil damilare damilola damin damion damir damjan
damjanka damla damocle damola damon damu dan dana danang dandre dane dangelo dani danial danica daniel daniela
daniele daniella danielle danijel danijela danika danila danilo danio danique daniswara danjuma danka danko
dannie danny dante danu danuja danuse danuta danyka daphne daphnee daphney dara darasimi darby darek daren
daria darian dariana dariati darie darien darija darijan darimin darin darina darinka dario darion darius
dariusz darja darko darla darleen darlene darmaji darman darmana darmanto darnell daron darrel darrell darren
darrick darrin darrion darron darryl darsirah darta dartono daru daruna darwin daryani daryl dasa dashawn
dasia dave daver davey davi david davida davide davids davin davina davino davion davis davon davonte davor
davorin davud davy dawid dawn dawson dax dayana dayna dayne dayton dea dean deangelo deanna debbie debora
deborah debra decebal decimo declan dedric dedrick dee deen defne degna deion deja dejah dejan dejana dejon
dejuan delaney delbert delfina delfino delia delie delilah delinda delizia dell della delmer delores delpha
delphia delphin delphine delta demarco demarcus demario demet demeter demetra demetria demetrio demetris
demetrius demetriusz demi demilade demiralp demirhan democrito demond demostene dena deneval denis denisa
denise denisz deniz denizalp dennis denny deodata deodato deon deondre deontae deonte depold dereck derek
derick derin deron derrick dervis derya desanka desdemona deshaun deshawn desiderata desiderato desiderio
desimir desire desiree desmond despina dessie destan destany deste destin destinee destiney destini destiny
detmar detrich devan devante deven devi devin devon devonte devota devran devyn dewayne dewey dewi dewitt dex
dexter dexx dezider diah diamante diamond dian diana diane dianna dianne dianora dicle diclehan dida didem
didier didimo didina diede diego dieke dies dieter dieudonne dieudonnee digdaya dijana dikmen dilan dilara
dilaver dilay dilberay dildar dilek diler diletta dilhan dillan dillon dilruba dimas dimaz dimitri dimitrij
dimitrije dimitrina dina dinc dincer dinda dinis dino dinu diocleziano diodata diodoro diogene diogo diomede
dion dione dionigi dionisia dionisio dionizy dionyz dionyzos dipa direnc diri dirja dirk dita ditya divis
diviska divna divo dixie dizik djayden djenna dluhos dobrava dobrila dobromil dobromila dobromir dobromira
dobroslav dobroslava dochia dock doda dodato dodo dogan doganay doganer dogu doina dolly dolores dolunay
domagoj domenic domenica domenick domenico domenik domezio domingo dominic dominick dominik dominika dominique
domiziano domnica don dona donald donalda donat donata donatella donatello donato donavon dondu donka donna
donnell donnie donny dono dora dorana dorcas doreen dorel dorian doriana doriane doriano dorica dorin dorina
dorine dorinel doris dorit dorka dorli dorota dorotea doroteja doroteo dorothea dorothee dorothy dorottya
dorris dortha dorthe dorthy doru doubrava doubravka douce doug douglas douwe dovie doyinsola doyle draga
dragan dragana dragica draginja dragisa dragoje dragojlo dragoljub dragos dragoslav dragutin drahomil
drahomila drahomir drahomira drahon drahos drahoslav drahoslava drahotin drahotina drahuse drahutin drajat
drake draza drazen dren drew drina druina drzimir drzislav dua duane duarte dubravka dubravko duccio duco ducu
dudley duilio duje dujo dulce dulcinea dulina dumitra dumitrana dumitru duncan dundar dunja dunya durante
durdane durmus durodola durriye duru dururbunsuz durward dusan dusana dusanka dusica duska dusko dustin dusty
duuk duygu dwayne dwi dwight dyah dylan dylano dzile dzirkstite earl earlene earline earnest earnestine easter
easton ebba ebe eberardo ebiere ebin ebiowei ebkızı ebony ebren ebru ebunoluwa ebuzer ecaterina ecclesio ece
ecehan ecem ecevit ecmel ecrin ecvet eda edd edda eddi eddie eddy ede edelberga eden edgar edgard edgardo
edgars edhem edi edil edilberto edison edita edite edith editta ediz edmee edmond edmondo edmund edna edoardo
edouard eduard eduarda eduardo eduards edvard edvarda edvige edvin edvins edward edwardo edwin edwina edyta
edyth edythe edzus eef eefje eero eeva efe effie efisio efken eflah efraim efrain efrem efren efsun eftalya
eftimia eftimie ega ege egemen egeo egidio egils eginardo egisto egizia egle egmont egon egona egrim eileen
einar einars eino eirik eizens eja eka ekec ekim ekin ekmel eko ekrem ekundayo ela eladio elaide elaina elaine
elanur elbert elcin elda eldon eldora eldred eldridge elea eleanor eleanora eleanore eleazar electa elektra
elena eleni elenor elenora eleonora eleonore elettra eleuterio eleuthere elfrida elfrieda elgin eli elia eliah
elian eliana eliane eliano elias eliasz elide elie eliezer elif elifio eligio elijah elimena elin elina eline
elinor elinore elio eliodoro elisa elisabet elisabeta elisabeth elisabetta elisaveta elise elisea elisee
eliseo elisha elisio eliska elissa elita eliza elizabet elizabeth elize elizej elizeus elka elkin ella elle
ellen elli ellie elliot elliott ellis ellsworth elly elma elmar elmars elmas elmer elmira elmo elmore elna
elnora eloa elodia elodie elody elogio eloisa eloise elon elouise eloy elpidio elroy elsa elsbeth else elsie
elta elti elton eluh elva elvan elvera elvezio elvia elvie elvin elvina elvino elvira elvis elwin elwira elwyn
elynn elyse elyssa elza elzbieta elzear ema eman emanoil emanuel emanuela emanuele emanuelly emanuil emas
embuh emced emeka emel emelia emelie emeline emely emerald emerance emerencie emeric emerich emerson emery
emese emidio emie emil emile emili emilia emilian emiliana emiliano emilie emilija emilijan emilio emils emily
emin emine emir emirhan emma emmalee emmanuel emmanuelle emmelie emmely emmerico emmet emmett emmi emmie
emmitt emmy emong emory empirio empluk emrah emre emrullah ena endah ender enderun endra endrigo enea enecone
enes engelbert engin enguerrand enid enie enimia eniola enis enise enna ennio enno enoch enola enos enrica
enrico enrique ensar ensio enteng enver enya enzo ephraim epiphane eracla eraclide eraldo eralp erardo erasmo
erast eray erazim erazmus erberk erberto ercan ercin ercolano ercole ercument erda erdal erdem erdeni
erdenikatun erdeniozuk erdinc erel eremia eren erenia erentuz ergene ergenekatun ergin ergun erguner erhan
erhard eriberto eric erica erich erick ericka erico erik erika eriks erin erinc erkam erkan erke erkki erling
erma erman ermanno ermelinda ermen ermenegarda ermenegilda ermenegildo ermes ermete ermilo erminia erminio
ermins erna ernest ernesta ernestina ernestine ernesto ernie ernst erol eros ersan ersilia ersin ertan erten
ertenozuk ertugrul ervin ervina ervins erwin eryn esat esau esben esen esenbike eser esin esma esmee esmeralda
esmeray esperanza esra esref esse essie esta esteban estefania estel estela estell estella estelle ester
estera esterina estevan esther estiawan estiono estrella esuperio esupofo eszter etela eterie etha ethan ethel
ethelyn ethem ethyl etienne etil ettie ettore eubert euclide eudes eudokia eudoksja eudora eudoxe eudoxie
eufebio eufemia eufemio eufrasia eufronio eufrosina eufrozina eugen eugene eugenia eugenie eugenio eugeniusz
eula eulah eulalia eulalie euna eunice eunika euphrasie euridice eusebe eusebia eusebie eusebio eusebiu
eusebius euseo eustache eustatiu eustorgio eustosio eustracjusz eutalia eutalio eva evald evaldo evalds evalyn
evan evandro evangelina evangeline evanghelina evans evarist evariste evaristo evasio evdokija eve evelien
eveliina evelin evelina eveline evelyn evelyne even everardo everett everette evert evi evidio evie evin
evodio evran evrard evremondo evren evsen evy evzen evzenie ewa ewald ewatomi ewelina ewell eyiz eylul eymen
eysan eyup ezechiel ezechiele ezekiel ezequiel ezio ezra ezrak faas fabia fabian fabiana fabiano fabie fabien
fabienne fabijan fabio fabiola fabrice fabricia fabricio fabrizio fadekemi faderera fadime fadıl fae fahrettin
fahri fahriye fahrunissa faik faith faizah falba falih falk famiano famke fanni fannie fanny fantin fantine
fara farah fardau farhunnisa faris faruk fasih fathonah fatih fatima fatin fatma fatos faust fausta faustin
faustina faustine faustino fausto faustyn faustyna favian fay faya faye fayen fayenne faysal fazilet fazio
fazlı fazullah fazıl feba febe febi febriana febrina feda fedai fedde fedele federica federico fedor fedora
fedro fehime fehintola fehmi felice felicia felician feliciano felicie felicita felicitas felicite felicity
feliks felina feline felipa felipe felix felton fem femke femm fender fenja fenna fenne ferah feramus feramuz
feray ferda ferdi ferdinand ferdinanda ferdinando ferdynanda ferenc ferhan ferhat feride feridun feriha ferit
ferman fermiano fermin fermo fern fernanda fernando ferne ferre ferruccio ferruh festo fevzi feyyaz feyza
feyzullah fiacre fiammetta fibikemi fidan fidel fidele fidelie fidelius fidenziano fidenzio fieke fien fiene
fiep fiete figen fikayomi fikret fikri fikriye filemon filibert filiberto filip filipa filipe filippa filippo
filiz filofteia filomen filomena filomeno filotije filou fine finia finja finlay finley finn finnja finnley
fiodor fiona fiordaliso fiore fiorella fiorenza fiorenziano fiorenzo firdevs firmin fitri fitria fitriani
flaminia flavia flavian flaviana flaviano flavie flavien flavio flaviu flavius fleano fleta fletcher fleur
flip flo floare floarea flodoard floor floortje flor flora flore florea florence florencia florencio florencja
florent florenta florentin florentina florentine florentyn florentyna florestan florian floriana floriano
florica florida floridia florie florin florina florine floris flossie floy floyd flynn foca folafoluwa
folashade folco folu ford forest forrest fortunat fortunata fortunato fortune fortunee fos fosca fosco foss
foster foulques frana franc franca france frances francesca francesco francette francia francine francis
francisc francisca francisco francisque franciszek franciszka franco francois francoise franjo frank franka
frankie franklin frantisek frantiska franz franziska fred freda freddie freddy frederic frederica frederick
frederico frederik frederike frederique fredrick fredrik fredy freeda freek freeman freida freja frenkie freya
frida frido fridolin fridrich frieda friederike friedrich fritz frontiniano frusina fruzsina fryderyk fuat
fulbert fulberto fulcran fuldem fulden fulgence fulgenzio fulvia fulvio fulya funda funmilade funmilayo
fureyya furio furkan furman furseo furuzan fuscolo fusun fuzuli fynn gabe gabi gabin gabino gabor gabriel
gabriela gabriele gabriella gabrielle gabrijela gada gadang gading gadis gaduh gael gaelle gaetano gaffar gage
gaglioffo gaia gail gaiman gaio gaj gaja gajana gal gala galak galang galar galatea galdino galeazzo galfryd
galih galileo galina galiono gallicano galuh galur gaman gamani gamanto gambira gamblang gamze ganda gandewa
gandi gandolfo ganep ganesha gangsa gangsar ganjaran gantar gara garan garance garang garda gardner garett
garfield garik garika garimberto garland garnet garnett garnier garret garrett garrick garrison garry garth
gary gaspar gaspard gaspare gasti gaston gastone gatien gatot gatra gaud gaudenzia gaudenzio gaudino gautier
gautiero gavin gavino gavrilo gawati gaye gayle gazanfer gazi gbadebo gbeminiyi gbemisola gbolahan gbowoade
geanina gedeon gedeone gederts gejza gelin gelincik gellert gelsomina geltrude gelu gema geminiano gemma
genadij gencer gene general generosa generoso genesia genesio genesis geneva genevieve gennaro genoveffa
genoveva genta gentiana gentile genziano geo geoffrey geoffroy georg george georgel georges georgeta georgette
georgia georgian georgiana georgianna georgije geovanni geovanny geovany gerald geralda geraldina geraldine
gerard gerarda gerardina gerardo gerasim gerasimo geraud gerazim gerazym gerberge gerbert gerda geremia
gergely gergo gerhard gerharda gerino germain germaine german germana germano gerolamo geronimo geronzio
gerrit gerry gerson gertrud gertruda gertrude gervais gervasio gesualdo geta gevheri geza ghaliyati ghani
ghenadie gheorghe gheorghita gherardo gherghina ghislain ghita gia giacinta giacinto giacobbe giacomo giada
giadero giambattista gian gianbattista giancarlo giandomenico gianfranco gianina gianluca gianluigi gianmarco
gianmaria gianmario gianni gianpaolo gianpiero gianpietro gianuario giasone gibran gica gicu gideon giel gigi
gigliola gijs gil gilang gilbert gilberta gilberto gilda gildo giles giliola gilles gillian gillo gina gineto
ginevra ginewra ginger gino gioacchina gioacchino giobbe gioberto gioconda giocondo gioele gioia giona gionata
giordano giorgia giorgian giorgiana giorgio giosue giosuele giotto giovani giovanna giovanni giovanny giove
gioventino giovenzio girardo girart giray girolamo girts gisela gisele gisella gislebert gisselle gita gitte
giuda giuditta giulia giuliana giuliano giulio giulitta giuseppa giuseppe giuseppina giusta giustiniano giusto
gizela gizem gladyce gladys glauco gleb glen glenda glenn glenna glennie gligorije gloria glorie godeberta
godfrey godiva goffredo gojko gokalp gokben gokboru gokce gokcegol gokcen gokcicek gokmen goknur goksin golda
golden golia golub gomberto gonca goncalo gondebaud gondulfo gonenc gonerio gongor gonsalwy gonthier gontran
gonul gonzaga gonzague gonzalo goran gorana goranka gorazd gordan gordana gordiano gordon gorkem gorun gosto
gothard gottardo gottfried gozde grace gracian graciana gracie graciela graciliano gracja gradimir grady
graham grant granville gratian gratiana gratiela grato grayce grayson grazia graziana graziano graziella
grazina green greg gregg gregoire gregor gregoria gregorian gregorio gregory greta gretchen greyson grga grgo
grgur griffin grigore grigorije grimaldo griselda grizelda grover grozdana gry grzegorz guadalupe gualberto
gualtiero gubio gudrite gudrun guelfo guenda guendalina guenievre guerin guerrino guglielmo guher gui guiberto
guido guilhemine guilherme guillaume guillemette guillermina guillermo guiscardo guiseppe gul gulbahar gulben
gulcin guldem gulden guldeste gulegen gulemen gulen guler gulgun gulhan gulnaz gulpembe gulriz gulsen gultekin
gulumser gumesindo gumus gun gunars gunay guncicek gundelinda gundogdu gundogmus guner gunes gungor gunilla
guniz gunnar gunnel gunner gunnur gunsel gunseli gunter gunyaruk gurbuz gurcan gurdal gurhan gurkan gurol
gursel gus gussie gust gustav gustava gustave gustavine gustavo guus guusje guven guvenalp guvercin guy guyot
guzey gvendolina gvozden gwen gwenaelle gwendolyn gwido gyorgy gıyas habbab habib habiba habil hacib hadi
hadley hafi hafid hafsa hafshah hafız hagen hailee hailey hailie hairyanto hakan hakem haki hakim hakkı hakon
hal haldun hale haleigh haley halie halil halim halima halina halis halit halle hallie haluk hamdi hamdullah
hami hamima hamit hammad hamza hamzah hana handan hande hanefi hanga hani hank hanna hannah hanne hannele
hannes hanno hannu hans hansjorg hanspeter hansruedi hansueli hanus haralamb haralambie harald hardana hardi
hardouin hardy hari harimurti harja harjasa harjaya harjo harley harmon harmony harold harriet harrison harry
harsana harsanto harsaya hartaka hartana harto harun harvey hasan haseki hasibi hasim hasin haskell hasmet
hasna hassan hassie hasta hastal hata hatem hatip hattab hattie hauke havel haven havla hayal hayali hayat
hayati haydar hayden haylee hayley haylie hazan hazar hazel hazle hazım heath heather heaven heber hector heda
hedda hedelin hedi hedvig hedviga hedvika heidi heidrun heikki hein heinrich heinz heitor helen helena helene
helga helier helin helio helle hellen helmer helmut heloisa heloise henderson hendra hendri hendrik hendrika
hennes henning henri henrich henrick henrieta henrietta henriette henrik henrike henrique henry henryk henryka
heracleea herbert herberta herluin herman hermann hermenegildo hermina hermine herminia herminio hernan
hershel herta hertha heru herve heryanto hester hesti hettie hicabi hidaya hidde hieronim hikmet hilaire hilal
hilar hilario hilarion hilarius hilary hilbert hilda hildebert hildegard hillard hillary hilma hilmi hilton
himawan himmet hincmar hipolit hipolito hippolyte hira hiram hisam hjalmar hobart holden hollie hollis holly
homer homero honor honore honorine honorius hope horac horace horacio horacy horatiu horea horia horst
hortense hortensia hortensie hortenzia hortenzie horymir horymira hosea hostimil hostimila hostimir hostimira
hostislav hostislava hostivit houston hovard howard howell hoyt hrvoj hrvoje hrvojka hubert huccet hud
hudavendigar hudayi hudson hugh hugo hugues huguette hulda hulki hulusi hulya huma humaira humayun humberto
humeyra huner hunor hunter hurkan hursit husameddin husamettin huseyin husnu husrev hussein huub huzeyfe
hvalimir hvezdoslav hvezdoslava hyacint hyacinta hyman hynek hypolit hıfzı hızır iacob iacopo iacopone iago
ian iancu ianira ianis iasmina ibidapo ibironke iboja ibrahim ibrani ibukunoluwa ibun ica icaro icha icie
icilio iclal ico ida idea idell idella idil ido idowu idris ieremia ifa ifeanyichukwu ifeoluwa ifeoma iffet
ifunanya ige iginia iginio igino ignac ignacie ignacio ignacy ignat ignata ignatius ignazio ignjat igor ihsan
ihvan ika ikbal ike ikeme ikenna ikeoluwa ikhidie ikhsan ikicitoyun ikin ikrime ila ilacın ilaria ilarie
ilario ilarion ilay ilayda ilbey ilbilge ilda ildebrando ildefonso ildegarda ildegonda ildika ildike ileana
ilene ilenia ilgegu ilgmars ilgın ilhami ilhan ilia iliana ilias ilie ilija ilinca ilinka ilja iljana ilkay
ilkben ilke ilker ilknur ilko ilksen ilkyaz illidio illuminato ilmari ilmars ilona ilsa ilse ilva ilyas ilza
ima imam imani imelda imge imke immacolata immacolato immanuel imogene imoleoluwa imran imre imrem imrich ina
inanc inara inars inaya inc inci incoronata indah indira indra indrikis indro indy ines inesa inez inga inge
ingeborg ingeborga inger ingmars ingrid ingrida inguna inioluwa inja inka inkeri innocent innocente innocenty
innocenza innocenzo ino inocenc inocentiu intan ioan ioana ioanina iolanda iole ion iona ione ionel ionela
ionelia ionica ionne ionut iorio iosefina iosif ipek ippocrate ippolito ira irawati irem iremide irena irene
irenej ireneo ireneus ireneusz ireti iretioluwa irfan iriana iride iridenta irina irinc irinckol irinel iris
irisa irma irmak irmeli irmina irnanto irsad irtis irvin irving irwan irwin isa isaac isabeau isabel isabela
isabell isabella isabelle isabelly isac isacco isadora isadore isai isaia isaiah isaias isak ischirione ise
iseoluwa iseult ishola iside isidor isidora isidore isidoro isidro isioma isis ismael ismaele ismail ismerie
ismet isobel isolda isom isotta isra israel issac istvan isıg isık isıl isılay isın isıner ita italia italo
itil itri itunuoluwa itzel itır iulia iulian iuliana iuliu iurie iustin iustina iustinian iva ivah ivan ivana
ivancica ivanka ivano ivanoe ivar ive ivek iven iveta ivetta ivica ivna ivo ivona ivone ivonne ivor ivory ivy
iyabode iyadunni iyanuoluwa iyinoluwa iyık iyıktag izaak izabela izabella izaiah izaias izajasz izak ize izel
izidor izidora izmael izolda izydor izzet izzettin izzy jaakko jabal jabari jace jacek jacey jachym jacinthe
jacinto jack jackeline jackie jacklyn jackson jacky jaclyn jacob jacoba jacobo jacobus jacqueline jacquelyn
jacques jacynthe jada jade jaden jadesola jadon jadran jadrana jadranka jadranko jadro jadwiga jadyn jaeden
jaelynn jaeman jaga jagapati jagaraga jagica jaida jaiden jail jailey jailyn jaiman jaime jaimy jairo jais
jaivey jaka jakayla jake jakob jakov jakub jakuba jakubina jakubka jale jaleel jalen jalon jalou jalyn jamaal
jamal jamalia jamar jamarcus jamel james jameson jamey jamie jamil jamila jamir jamison jammie jan jana janae
janaina jane janek janelle janessa janet janeta janica janice janick janie janin janina janine janis janiya
janka janko janna janne jannek jannes janni jannie jannik jannis jano janos janosch janusz jany japhet jaquan
jaquelin jaqueline jara jared jaren jari jarmil jarmila jarne jarno jarod jarolim jarolima jaromil jaromir
jaromira jaron jaroslav jaroslava jarred jarrell jarret jarrett jarrod jarvis jarwa jarwadi jarwi jasen
jasenko jasmani jasmijn jasmin jasmina jasmine jasna jasnena jason jasper jaswadi jati jatmiko jaunita
jautrite javi javier javon javonte jax jaxon jaxx jay jaya jayadi jayce jaycee jayda jayde jayden jaydon
jayeng jaylan jaylano jaylen jaylin jaylinn jaylon jayme jayne jayson jayvano jazeps jazlyn jazmin jazmyn
jazmyne jazz jazzlyn jazzlynn jean jeana jeanette jeanie jeanne jeannel jeannette jeannie jeannot jed jedediah
jedidiah jeff jefferey jeffery jeffrey jeffry jefri jefta jehanne jekabs jela jelena jelica jelisaveta jelita
jelka jella jelle jelmer jelte jena jenel jenifer jenna jennie jennifer jennings jenny jennyfer jenovefa jens
jensen jente jeppe jerad jerald jeramie jeramy jerel jeremi jeremiah jeremias jeremiasz jeremie jeremy jergus
jermain jermaine jermey jerod jerome jeromy jeronimo jeronym jerrell jerrod jerrold jerry jerzy jesa jesika
jesper jess jesse jessica jessie jessika jesslyn jesslynn jessy jessyca jesus jet jett jette jettie jevgenijs
jevon jevrosima jewel jewell jezdimir jidde jil jilji jill jillian jim jimi jimmie jimmy jimram jinawi jindra
jindrich jindriska jinte jinthe jip jiri jirina jitka joachim joah joakim joan joana joanie joann joanna
joanne joannie joanny joany joao joaquim joaquin joas job jocelyn jocelyne jodi jodie jody joe joel joelina
joeline joelle joep joes joesph joey johan johana johann johanna johanne johannes johathan john johnathan
johnathon johnnie johnny johnpaul johnson joko jolana jolanda jolanta jolayemi joleen jolie jolien jolijn
jolin jolina joline jon jona jonah jonas jonatan jonathan jonathon jonna jono jonte joost jop jordan jordana
jordane jordi jordon jordy jordyn jorg jorga jorge jorgen joris jorn jorrit jort joscha joschua jose josef
josefa josefien josefin josefina josefine josep joseph josephin josephine josette josh joshua joshuah josiah
josiane josianne josie josip josipa josko joso josse josselin jost josua josue josy jourdain jovan jovana
jovani jovanka jovanny jovany joy joya joyce joza joze jozef jozefa jozefina jozsef jozue juan juana juanita
juda judah judd jude judge judicael judita judite judith judson judy judyta jugoslav juha juhani juho jukka
jula julan jule jules juli julia julian juliana juliane julianne julide julie julien julienne juliet julieta
juliette julija julijana julijs julika julina julio julita julius juliusz jumadi jumari juna junayd june
junior junius juno jur juraj jurg jurgis juri jurre jusma juste justen justice justin justina justine juston
justus justyn justyna juta juul juvenal juwan juwon jørgen kaan kaarina kabil kacey kaci kacie kacper kacung
kade kadem kaden kader kadin kadir kadrican kadriye kadı kaela kaelyn kagan kai kaia kailee kailey kailyn
kairav kaitlin kaitlyn kaj kaja kajen kajetan kala kale kaleb kaleigh kalender kalervo kalevi kaley kali kalim
kalinik kalistrat kalle kallie kamal kamaria kambali kamber kamelya kameron kamidin kamil kamila kamile
kamilla kamille kamran kamren kamron kamryn kamuran kancı kanda kane kani kania kapgar kara karaca karahan
karak karam kardi kareem karel karelle karen kargılac kari kariane karianne karim karimah kariman karin karina
karine karja karl karla karlee karley karli karlie karlijn karlis karlo karlotta karlıgac karma karman karmela
karmen karna karol karolann karoliina karolina karoline karsa karsana karson karta kartika karya kasandra
kasey kasian kasim kasiran kasiyah kaspar kasper kassandra kastor kasusra kasım kata katariina katarina
katarzyna kate katelin katelyn katelynn katerina katharina katherine katheryn kathleen kathlyn kathrin
kathrine kathryn kathryne kathy katica katie katija katina katja katlyn katlynn kato katrin katrina katrine
kattie katun katunkız kavon kawaca kawaya kay kaya kayaalp kayacık kayca kaycee kayden kayla kaylah kaylee
kayleigh kayley kayli kaylie kaylin kaynak kayode kayra kayun kazanc kazi kazimierz kazimir kazimira kazkatun
kazım keagan keano keanu keara keaton keegan keeley keely keenan kees keet kehinde keira keisha keith keji
kekik keklik keles kellen kelley kelli kellie kelly kelsi kelsie kelton kelvin kemal kemalettin kemba kemi ken
kenan kenari kendall kende kendra kendrick kenes kenji kenna kennedi kennedy kenneth kennith kenny keno kensi
kent kenton kenya kenyatta kenyon kenza kenzie kenzo keon kepez keramet kerami kerem keremsah kerim kerry
kerstin keshaun keshawn kesme kessaf keven kevin kevon kevser keyken keyon keyshawn kezia kezlik khadija
khalid khalil kian kiana kiandra kianna kiara kiarra kick kiel kiera kieran kika kikelomo kiki kiley kilian
kim kimberley kimberly kimi kincso king kinga kip kira kirana kiraz kirilo kirk kirsten kirstin kitty kjeld
kjell klaas klara klarencjusz klaudia klaudian klaudie klaudius klaudiusz klaus klavs kleber klemens klement
klementina klementyna kleopatra kliment klotylda knut kobe koby kody koen koko koksal kolawole kolby kole
koleta koloman kolombin kolombina kolos kolumban kolumbin kolumbina konrad konrads konstance konstancie
konstancja konstantin konstantins konstanty konstantyn konsuela konzuela kora koralia koray korbin korbinian
kordula korede korey korina korinna korkut kornel korneli kornelia kornelie kornelius korneliusz kory kosma
kosmas kosta kraig krasava krasomil krasomila krasoslav kresimir kresomysl krijn kris krisjanis kriss krista
kristan kristen kristi kristian kristiana kristians kristie kristiina kristijan kristin kristina kristine
kristof kristofer kristoffer kristopher kristy kristyna krisztian krisztofer krsto kruno krunoslav kryspin
krystal krystel krystian krystina krystof krystyna krzysztof ksawera ksawery ksenia ksenija ksenofont kubat
kubilay kubra kubura kuddusi kumru kuncara kunhuta kunthara kurnia kursad kurt kurtis kusuma kutbettin kuzman
kveta kveton kvetos kvetoslav kvetoslava kvetuse kvido kwintyn kyan kyano kyara kyla kyle kylee kyleigh kyler
kylie kyllikki kyra kımız kımızalma kımızalmıla kımızın kırcicek kırgavul kırlangıc kısmet kıvanc kıvılcım
kıymet kızdurmus kızılalma labuh lacey lacramioara lacy lada ladarius ladislao ladislau ladislav ladislava
lafayette laila laisha lajos laksana laksita lala lale lalita lamar lambert lamberto lamia lamih lamont lana
lanang lance lancilotto landen landolfo landry lane laney lanfranco langgeng lanjar lantar lapo lara laras
larisa larissa laron larry lars larue larysa lascar lasma lasmanto lasmono lasse laswi laszlo latif latife
latika latoya laura laurane laure laureen laurel laureline lauren laurenc laurence laurencie laurencja
laurencjusz laurene laurens laurent laurentia laurentino laurentiu laurenty laurentyna laurenz lauretta lauri
laurian lauriane laurianne lauriano laurie laurin laurine laury lauryn lautone lavada lavern laverna laverne
lavina lavinia lavinio lavize lavon lavonne lawrence lawson layla layne lazar lazare lazaro lazzaro lea leah
lean leana leander leandr leandra leandre leandro leann leanna leanne leatha leda lee leena leendert lega
legawa leif leigh leila leilani lejla leke lela lelah leland lelia leman lembah lemide lempi lemuel len lena
lene leni lenia lenja lenka lenn lenna lennard lennart lenne lennert lennie lennon lennox lenny lenora lenore
lenya leo leodegar leokadie leola leon leona leonard leonardo leone leonel leonhard leoni leonia leonid
leonida leonidas leonids leonie leonilda leonio leonne leonor leonora leontin leontina leontine leontyn
leontyna leonzio leopardo leopold leopolda leopoldina leopoldine leopoldo leopoldyna leora leos leposava lera
lere leroy lerzan lesana lesek lesley leslie lesly lessie lestari lester leta letha leticia leticie letitia
letizia letterio leu leufroy lev levent levente levi levin levke levoslav levy lew lewin lewis lex lexi lexie
lexus leyla lia liah liam lian liana lias liba libbie libby libena liberata liberato liberatore libere liberio
libero liberto libor libora liboria liborio liboslav liboslava libusa libuse lica licia lida lidania lidia
lidija lidio lidmila lidya lieke lien liene lietald lieto lieuwe lieve liga ligia liisa liksma lila lili lilia
lilian liliana liliane lilianna lilien lilith lilla lilli lillian lilliana lillie lilly lilou lily lilyan
liman limar lina lincoln linda linde lindsay lindsey line linett linn linne linnea linnie lino lintang linus
linwood lio lioara lion lionel lis lisa lisandro lisann lisanne lisbeth lise liselotte lisette litzy liv liva
livia liviana livie livija livino livio liviu livius liya liyam liyana liz liza lize lizeth lizz lizzie lizzy
ljiljana ljuba ljubica ljubisa ljubomir ljudevit llewellyn lloyd loa lodovica lodovico loek loes loet logan
loic lois lola lolade lolita loma lon london lone longin lonie lonnie lonny lonzo lora loraine loredana loreen
lorelei lorella loren lorena lorenc lorene loreno lorenz lorenza lorenzo loreta loretta lori loriana lorin
lorine loris lorna lorrain lorraine lot lota lotar lothaire lothar lott lotta lotte lotti lottie lou loua
louay louie louis louisa louise loup lourdes lourenco louvenia lova lovisa lovorka lowell loy loyal loyce luan
luana lubica lubomir lubomira lubor lubos luboslav luboslava luc luca lucas lucca luce lucentiu lucia lucian
luciana luciano lucie lucien lucienne lucija lucijan lucile lucilla lucille lucinda lucio lucious lucius lucja
lucjan lucretia lucretiu lucrezia lucy ludano ludek ludie ludise ludivine ludivoj ludka ludmila ludolphe
ludomil ludomila ludomir ludomira ludoslav ludoslava ludovic ludovica ludovico ludovit ludvig ludvik ludvika
ludwig ludwik ludwika lue luella luena luhung luigi luigia luis luisa luise luiz luiza luize lujza luk luka
lukas luke lukita lukman lukrecie lukrecius lula lulu luluh lulut luminita luminosa lumir lumira luna lune
lupe lura lurhur lurline lutfan lutfi lutfullah luther luthfi lutibor lutobor lutz luuk luus luwar luwes lux
luz luzie lya lyam lyda lydia lydie lykke lyla lyle lyn lynda lynette lynn lynne lyric lysanne maad maaike
maan maarit maarten maartje maas mabel mabela mabelle mable mac maca macaire macaria macario maccabeo mace
macey maci macie mack mackenzie macy madalena madalin madalina madaline madalyn maddalena maddison maddox
madeleine madelief madeline madelyn madelynn madge madie madilyn madisen madison madisyn madita madleen madlen
madonna mads madyson mae maegan maes maeve mafalda maffeo magali magda magdalen magdalena maggie maggiorino
magno magnolia magnus maguelone mahaut mahdi maher mahesa mahfud mahir mahmud mahmut mahulena mahzun maia
maica maida maija maik maike mailin maimunah maiorico maira maite maiya maja majda major makar makara makary
makayla makenna makenzie makinwa maksim maksud maksym maksymilian makuta mala malachi malco malcolm malena
malene malia malik malika malin malina malinda malisa mallaury mallie mallory malo malou malte malthe malvina
malvine malwina maman mamante mamert mamie manah manasse mancio manda mandy manel manetto manfred manfredo
manilio manley manlio manoah manole manon manona mansueto mansur mansvet manu manuel manuela manuele mara
marah marana maras marc marceau marcel marcela marceli marcelin marcelina marceline marcelino marcell marcella
marcelle marcello marcellus marcelo marcheta marcia marciano marcin marcis marco marcos marcu marcus mare
mareike marek maren marena mareta marga margana margaret margareta margarete margarett margaretta margarette
margarida margarita marge margers margherita margie margit margita margot margret margrit margrith marguerite
mari maria mariadi mariah mariam marian mariana mariane marianna marianne mariano maribel marica maricarmen
maricica marie marieke mariela mariella marielle marieta marietta marija marijana marijn marika marilena
marilie marilou marilu marilyn marilyne marin marina marine marinela marinella marinetta marinko marino
marinus mario marioara mariola marion maris marisa marisol marissa marit marita marite maritza mariuca marius
marja marjan marjatta marjolaine marjorie marjory mark marketa markika markku marko markus marla marlee
marleen marlen marlena marlene marley marli marlie marlies marlin marlis marlo marlon marly marolo maros
marques marquis marquise marrit marsha marshall marsito marsudi mart marta martaka martana martani marte
marten martha marthe martial martim martin martina martine martino martins marton martti marty martyna maruta
marvin marwa marwata marwin mary maryadi maryam maryann maryanto maryjane maryna maryse marzia marzio mas masa
masinka mason massima massimiliano massimo matan mate matei matej mateja mateo mateus mateusz matheus mathew
mathias mathijs mathilda mathilde mathis mathurin matias matija matilda matilde matis matiss matko mato matous
matroniano mats matt matteo mattes matthew matthias matthieu matthijs matthis matti mattia mattias mattie
mattis matus matyas matylda matz maud maude maudie maugis maura maureen maurice mauricette mauricio maurilio
maurine maurits maurizio mauro maurycy maverick mavis max maxellende maxence maxi maxie maxim maxima maxime
maximilian maximilien maximillia maximillian maximo maximus maxine maxmilian maxwell maya maybell maybelle
maye mayeul maymie maynard mayra maysa mayson mayte mazhar mazie małgorzata mckayla mckenna mckenzie meagan
meaghan mecislav mecislava meda medard medardo medea mederic medina medine medoro mees megan megane meggie
meghan mehmet mehtap meik meike meire mekhi melani melania melanie melanio melany melba melchiade melchior
melchiorre melda melek melenija melezio melichar melih melike meliksah melina melinda melis melisa melisande
melissa melissandre melita melitina melle mellie melodi melodie melody mels meltem melvin melvina melyna
melyssa memduh menardo mence menelao meneo menno mennone menodora meral mercede mercedes mercia mercurio
meredith merel merete meric merih merijn merl merle merlin merovee merritt mert mertie merve mervin meryem
messalina mestan mesut meta mete metello metin metod metodej metra metrofane mette mevlut mex meyra mica
micael micaela micah micha michael michaela michal michala michale michalina michał micheal michel michela
michelangelo michele micheline michelle mick midas mieke miguel mihael mihaela mihai mihail mihailo mihajlo
mihaly mihnea mihriban mija mijat mik mika mikael mikaela mikail mikayla mike mikel mikelis mikkel mikki mikko
miklos mikolas mikołaj mikulas mila milada miladin milan milana milanka milanko milano mildred mile milena
miles mileta miley milford milic milica milik milisav milivoj miljan miljana miljenko milka milla mille miller
millie milly milo milojica milomir milon milorad milos miloslav miloslava milota milou milous milovan milovin
milred milton miluse milutin mima mimma mimo mina mindy mine minerva minervina minervino mink minna minnie
minodora mioara miodrag miomir mira mirabela mirac miracle miran miranda miray mircea mirco mireille mirek
mirela mirella mireya miriam miriama mirja mirjam mirjana mirka mirkelam mirko mirna miro mirocleto miromil
miromila miron mirona miroslav miroslava mirre mirta mirte mirthe mirtil miruna mirza misa misael misaele
misbah misko mislav missouri misty mitar mitch mitchel mitchell mithat mitica mitra mitrut mittie mlad mladen
mlađana mnata mnislav mnislava moa mobolaji modest modesta modesto modrite modupe mofifoluwa mohamed mohammad
mohammed moira moise moises moisette mojisola mojisoluwa mojmir mojzesz mojzis mollie molly momir momira mona
monaldo monalisa monica monika monique monitore monroe monserrat monserrate montana monte monty monvids moos
moradeke morayo morena morenike moreno morgan morgana morgane moriah moric moris moritz morolake morris morten
mortimer morton mose moses moshe mosinmileoluwa mossie mosunmola motunrayo moussa moyosore mozell mozelle
mozes mstislav muammer muaviye muaz mudite muesser mufid muge mugur mugurel muhammad muhammed muharrem muhsin
muhtar muhterem muhtesem muhyiddin mujdat mujde mujgan mujur mukadder mukaddes mukerrem muktedi muktedir
muktefi mulya mulyanto mulyono mumpuni mumtaz munevver muni munir murat muren muriel muriela murilo murl
murphy murray mursinin mursita murti musa musir muslih mustafa mustika mustofa mutahhar mutasım muteber
mutemed mutia muttalib muyiwa muzaffer muzdad muziano mya myah myla mylan mylene myles mylo myra myriam myrl
myrna myron myrthe myrtice myrtie myrtil myrtis myrtle mısra nabi nabila naci nada nadalina nadege nadezda
nadi nadia nadine nadir nadja nadzieja nae naemi nafiz nahid nahil nail naim naja najam najib najwa nakia
nalan nalar namazio name namık nana nancy nandor naneta nanna nannie naomi naomie naoufal naoufel napoleon
napoleone nara naradi narcis narcisa narciso narcisse nardi narji narseo narsete nasab nash nasim nasir
nasrullah nastja nat natale natalia natalie natalija natalina natan natanael nataniel natasa natasha nathalie
nathan nathanael nathanial nathaniel nathen natka naud naudet naura nayeli naz nazan nazario nazariusz nazary
nazif nazlı nazmi nazzareno nazzaro nazım nađa neal nebojsa necat necati necdet nechifor necib necla necmettin
ned neda nedeljko nedim nedjeljka nedjeljko nedra neele neeltje neha nehemie nehir nehoslav neil neiva nejat
neklan nela nelda nele neli nella nelle nelli nellie nelly nels nelson nelu nemanja nena nenad neo neoma
neopolo neoterio nepomuk nera nerea nereo nergis neri nesa neset nesim neslisah nesrin nestor nestore nettie
neva neven nevena nevenka nevin nevio nevra nevzat newell newton nezamysl nia nicarete nicea niceforo
nicephore niceto nicezio nichifor nicholas nicholaus nichole nick nicklas nicklaus nickolas nicla niclas nico
nicoara nicodemo nicodim nicola nicolae nicolai nicolaie nicolas nicole nicoleta nicoletta nicolette nicoline
nicolo nicu niculina niculita nicusor nicuta nida nidia niek niels niene nienke nigar nigel nihal nihan nihat
nika nike nikita nikki nikkie nikko niklas niklaus niklavs niko nikodem nikodema nikol nikola nikolai nikolas
nikolasz nikoleta nikolina niksa nil nila nilam nilde nilgun nils nimas nimrod nina nine ninfa niniano
ninioluwa nino ninthe nisa nisan nives niyaga niyazi niyilolawa nizamettin njegomirka nnamdi noa noah noam
noami noan noble noe noel noelia noella noelle noema noemi noemie noemy nola nolan nolen nomi nona noor
noortje nora norah norbert norberta norberto nore norene norica norina norma norman normand norris norval
norwood nostriano noud nour nouri nout nova novak novan novella novi noviana novita nowi nox nrima nubia
nuccia nugraha nukhet numan nuno nunziata nunzio nural nuran nurettin nurgul nuria nursel nurseli nurul
nurullah nusa nusret nya nyah nyana nyasia nynke nyoman oana oba obanijesu obie obioma obrad obren oceane ocie
octav octave octavia octavian octaviana octavio octaviu oda oddone odell oderico odessa odeta odetta odette
odidone odie odile odilia odilon odin odolen odon odorico odunayo ofelia ofelie oger ognjana ognjen ogooluwa
oguz oguzhan ojars okan oke okey okiki oksan okta oktavian oktavie oktavius oktay okto ola oladara oladare
oladimeji olaf olaide olajumoke olakunle olamide olanrewaju olansile olaoluwa olasunmbo olatunbosun olavi
olayinka olbram olcay oldrich oldriska ole oleg olegs olen oleta olga olgerts olgica olimpia olimpian olimpio
olimpiu olin olinda olindo oliva olive oliver olivera olivia olivie olivier oliviera oliviero olivija oliviu
oliwia oliwier olle ollie olof ololade olufeyisayo olufunke olufunmi olufunmilayo olumide olumorotimi olusola
olutomiwa oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwasemilore
oluwaseun oluwaseyi oluwatimilehin oluwatobiloba oluwatofunmi oluwatosin oluwatoyosi oluwatumise oluwole
oluwunmi olympe olympia olympie oma oman omar omari omawunmi ombline ombretta omer omero omobobola omobolanle
omodunni omolabake omolara omolola omosalewa omotara omotayo omotola omotolani omotoun omowumi ona onder
ondina ondrej ondrejka onesta onesto oni onie onofrio onome onorata onorina onorino onorio onoriode onufry
onur opal opan opemipo opeoluwa opeyemi ophelia ophelie opung oral oran orazio orchidea oren orenzio oreofe
orest oreste orestes orfeo orhan oriana oriande oriane orie orietta orin orio orion orland orlando orlane orlo
ornella oronzo orpha orrin orsino orso orsola orsolina ortansa ortensia ortensio orval orville orvokki osanna
osbaldo osborne oscar oskar oskari osman osmondo osmund ostoja osunleke osvald osvaldo oswald oswaldo ota
otakar otakara otello otha otho otilia otilie otilija otis otmar oto otokar otomar ottaviano ottavio ottilia
ottilie ottis otto ottone otylie oumayra oury ova ovidio ovidiu ovidius owen oxana oya oyenike oyindamola
oyindasola oyku ozan ozana ozanne ozcan ozden ozella ozer ozge ozgur ozhan ozkan ozlem ozlen oznur ozren ozy
pablo paciano pacifico pacome pacomio padma padmi paige paiman paivi paja pakize palatino palemon palladia
palladio palma palmazio palmira palmiro pam pamela pamfil pammachio panagachie panait panca pancario pancrazio
pandu panfilo pangeran pangestu panji panka pankrac pankracy panna pansy pantaleo pantaleon pantaleone paola
paolo paramita paraschiva pardi pardo parfait paride paris parker parla parman parmenio parsival parsla pascal
pascale paskal paskala pasquale pat paterne paterniano patience patrice patricia patricie patricija patricio
patrick patrik patrizia patrizio patroclo patru patrycja patrycjusz patrycy patryk patsy patti pattie patty
paul paula paule paulette paulica pauliina paulin paulina pauline paulo pauside pava pave pavel pavica pavils
pavla pavle pavlin pavlina pavol paweł paxton payidar payton pearl pearlie pearline pecine pedro peer peggie
peggy pekka pelagia pelagie peleo pelhrim pelin pelinsu pelle pellegrino pelumi pembe penelopa penelope penny
pentti pepe pepijn pepin pepo pera perceval percival percy peri perica pericle perihan perikles perkasa perla
pernilla pero perran perrine perry perseo persida pertev peruna perver pervin perzida petar pete petek peter
peteris petko petr petra petrana petre petri petrica petrija petrisor petronela petronila petronilla
petronille petronio petronius petru petruse petrut petruta petteri petula peyami peyton phil phileine philemon
philibert philine philip philipp philippe philippine phillip philomene philothee philou phoebe phyllis pia pie
pien piera pierangelo pierce piergiorgio pierluigi piermarco piero pierre pierrick piersilvio piet pieter
pietro pilar pim pink pinkie pio piotr pip piper pippa pippo piraye pirjo pirkko pit pius placida placido
platon platone pleun plinio plutarco pola polidoro polifemo polikarp polissena pollione polly polykarp
polyxena pompeo pompilia pompiliu pomponio pontus ponziano ponzio porfirio porfiriusz porfiry porter porzia
porziano postumio poul praba prabawa prabowo prabu prakosa pranata pranawa prasetya prasetyo prassede pratiwi
pravdan pravdomil pravdomila pravomil pravomila pravoslav pravoslava prayitna prayoga prayogo precious predrag
premysl presley preston priamo pribyslav pribyslava price prima primerose primo prince princess prisca
priscila priscilla priscille prisco priska prita privato procopio profira prokles prokop prokopa prokul
proserpina prosper prospera prospero protasio proteo providenci prudence prudenzia prudenzio prvoslav publio
puck puji puk pulcherie pupolo puput purwa purwadi purwanto pusicio puspa puspita puti putri putu pınar qori
quartilla quarto quasimodo queen queenie quentin quentine querano quieta quin quincy quinn quinten quintia
quintiliano quintilio quintino quinton quinty quinziano quinzio quirin quirino quiteria rabia rachael rachel
rachela rachele rachelle rachid raci rada radan radana radegast radek radeke raden radenko radhost radika
radim radimir radimira radina radisa radislav radislava radit raditya radivoj radivoje radka radko radmil
radmila radmilo radojka radolfo radomil radomila radomir radomira rados radosav radoslav radoslava radovan
radovana radslava radu raducu radul raduz radvan rae raegan raf rafael rafaela rafał rafet raff raffaele
raffaella rafi rafid rafila raharja rahayu raheem rahel rahim rahime rahman rahmat rahmawati rahmi rahsaan
rahsan rahul raide raif raihan raik raimondo raimund raina rainald rainaldo rainelda rainer rainhard rainold
raisa rajko rajmund rajna rajnold rajsa rakita rakıp raleigh ralf ralph raluca rama ramazan ramiro ramiz ramon
ramona rana randal randall randi randolf randolph randy ranek rangga rania raniero ranko ranolfo ransom raoul
raphael raphaelle raquel rares rashad rashawn rasheed rasheedah rasim rasit rasko rasmus rastislav rastislava
ratibor ratih ratimir ratmir ratna rauf raul raven ravi ray rayan rayen raymond raymonde raymundo razvan
reagan reanna reba rebeca rebecca rebeka rebekah rebekka recai recep redmond reece reed reese refah refet
refik regan reggie regina reginald reginaldo regine regis regitze regnars regolo regula reha rehor rehorka
reid reilly rein reina reine reinhard reinhold reis rejean rejeanne reka reksa relja relu remi remig remigio
remilekun remington remo remondo remus remzi renars renat renata renate renato renaud rendy rene renee rengin
renja rens renske renzo resat respati respicio ressie restu resul reta retha retno reto retta reuben reva revi
rex rey reybaud reyes reyhan reymundo reyna reynold reza rezzan rhea rhett rhianna rhiannon rhoda rhonda ria
riana rica ricardo ricards ricario riccarda riccardo richard richarda richelmo richie richmond rick rickard
rickey rickie ricky rico ridwan rieke rifat riff rigoberto riitta rija rika rike rikke riley rina rinaldo rini
rino ristana rita ritva riv river rizki roan robaldo robb robbie robert roberta robertina roberto robi robin
robina robinson robyn rocco roch rochelle rocio rocky rod rodan roderick roderik roderyk rodger rodiano rodica
rodney rodolfo rodoljub rodolphe rodrick rodrigo rodrigue roel rogelio roger rogers rohan roko roksana roland
rolande rolando rolf rolfo rollin roma romain romaine roman romana romane romanita romano romans romee romeo
romero romeu romilda romina romoaldo romola romolo romuald romualdo romul romulus romy ron ronald ronaldo
ronan ronja ronke ronnie ronny roos roosevelt rory rosa rosalee rosalia rosalie rosalina rosalind rosalinda
rosalyn rosamond rosamunda rosana rosanna rosario roscoe rose roselin roseline rosella roselyn rosemarie
rosemary rosendo roser rosetta rosie rosina rosita roslyn rosman rosmunda ross rossana rossella rossie
rostislav rostislava rotimi rovena rover rowan rowena rowland roxana roxane roxanne roxelana roxy roy royal
royce roza rozalia rozalie rozalinda rozamunda rozana rozella rozina rozita rozvita ruben rubiano rubie ruby
rubye ruchan rudi rudis rudite rudolf rudolfa rudolfina rudolfs rudolph rudy ruedi rufina rufino rufo rufus
ruggero ruhsar rui rukneddin rumena rupert ruperto ruprecht rusins ruslan rusman russ russel russell rustu
rusty rut ruta ruth ruthe ruthie rutilo ruxanda ruxandra ruya ruza ruzena ruzica ryan ryann ryder rylan rylee
ryleigh ryley ryszard rıdvan rıfat rıfkı rıza saadat saar saba saban sabar sabato sabazio sabele sabin sabina
sabine sabino sabir sabri sabrina sabryna sacid sadan sadberk sadettin sadi sadie sadina sadri sadullah sadye
sadık safa safae saffet saffiro saffo safi safina safira safiya safouan safouane safta sage sahap sahin
sahinalp sahra sahsuvar said saiful saige saim saka sakari sakir sakti sakura sakıp saladino salamoun salih
salim salimah sallie sally salma salman salome salomea salomena salomon salomone salomoun salsabila salustio
salvador salvatore salvo salwa salwator sam samanta samantha samara samed sami samia samiah samih samil samim
samir samira sammie sammy samo samona samson samsul samuel samuela samuele sancho sanda sander sandor sandra
sandrine sandro sandu sandy sanem sanford sanja sanjin sanna sanne sansone santa sante santiago santina
santino santo santos sanziana saphira sapiente sara sarah sarai sarani sarbello sare sari sarina sarka sarlota
sarmite sartika sasa sascha sasha saskia saskie satu saturniano saturnin saturnino satya saul saulcerite
sauveur sava savanah savanna savannah savas savel saverio saveta savi savin savina savinien savino savion
saxona sayan scarlett scholastika scholastique schuyler scolastica scot scott scottie scotty seamus sean seb
sebas sebastiaan sebastian sebastiana sebastiano sebastiao sebastien sebestian sebnem secaeddin secil seckin
seconda secondiano secondina secondo seda sedat sedef seden sedrick sedrik sef sefer seff sefik sefora
segilola segolene seher sehlevent sehrazat sekinat selahattin selale selami selcuk selda selen selena selene
selim selin selina selma selmer selvaggia selvi sem sema semenica semih semiramide semplicio sempronio semra
semsi sena senay sener senesio sengul senka senn senna senne sennur senofonte senol senta sep sepp seppe seppo
septi serafettin serafin serafina serafino serap seraphin serapione serban serbulent seref seren serena
serenity serenus serge sergej sergen sergi sergio sergiu sergiusz serhat serif serin sermet sermin serpil
sertac sertap servac server servidio serviliano sesto seth settar settimio settimo setya sev seval sevda sever
severa severiano severin severina severine severino severo sevgi sevil sevim sevinc sevket sevki sevtap sevval
seweryn seyban seyda seye seyfettin seyfi seyfullah seyma seyyit shad shade shaina shakila shakira shalewa
shana shane shanel shanelle shania shanie shaniya shanna shannon shanny shanon shany shari sharon shaun shawn
shawna shaylee shayna shayne shea sheila shekoni sheldon shelia shelley shelly shemar sheri sheridan sherly
sherman sherri sherry sherwood sheryl shirley shola shyann shyanne sibel sibilla sibyl sibyla sibylle sico
sicuro sid sidiq sidney sidoine sidon sidonia sidonie sidonio siebe siem sienna siep sierra sigebert sigfrid
sigfrido sigismond sigismondo sigmund signe sigrid sigurd sihab sihabeddin siir sijuade sil silas silja silje
silke silvan silvana silvano silvere silverio silvester silvestr silvestro silvia silvian silviana silvie
silvija silvio silviu silvius sim simao simen simeon simeona simeone simge simi similoluwa simina simion
simisola simo simon simona simone simonetta simonida sina sinan sinasi sincere sindre sinem sinesio sinfronio
sinica sinikka sinisa sinja sinkler sintia sir sireno siria siriano siricio sirineu sirio siro siska sister
sisto siti siv sixt sixte sixtine sixtus sjoerd sjors skaidrite skarlet skarleta sky skye skyla skylar slamet
slava slavek slaven slavena slaviboj slavibor slavica slavka slavko slavoboj slavoj slavoljub slavomil
slavomila slavomir slavomira slađana slobodan slobodanka smaranda smeralda smil smiljana smilla sname snezana
snjezana soave sobeslav sobeslava soccorso socrate sofia sofie sofija sofronia sofronie sokrat solange soledad
soleh soline solocone solon solveig solveiga soma sona sondre songul sonia sonja sonke sonny sonya soof sophia
sophie soraia sorana soraya soren sorin sorina sostene sosteneo sostrato soter sotira sowande spano spartaco
spencer speranta speranza speranzio spidola spirydion spytihnev srboljub srecko sredoje srna stacey stacy stan
stana stanca stancu stanford stanimir stanislao stanislas stanislav stanislava stanisław stanko stanley
stanton stasa stasta staza steen stef stefan stefana stefania stefanie stefano steffen stela stelian steliana
stella steluta sten stepan stepana stepanka stephan stephane stephania stephanie stephany stephen stephon
sterling sterre stevan steve steven stevie stewart stig stijn stiliano stina stine stipan stipe stiriaco
stjepan stojan stojanka stojmir stone storm strahinja stribor stuart suat subhi subomi suci sude sudi sue
suelen suheyl sukru sule suleyman sumayyah summer sunay suncica sune sunniva sunny surano sururi surya susan
susana susanna susanne susie suus suzan suzana suzanne suze suzon svatava svatoboj svatobor svatomir svatopluk
svatoslav svatoslava svea svebor sven svend svenja sverre svetislav svetla svetlana svetluse svetolik svetomir
svetozar sveva sviturno swassane syahrini sybilla syble sydnee sydney sydni sydnie sylva sylvain sylvan
sylvester sylvestre sylvia sylviane sylvie sylwester sylwia synne szabolcs szczepan szofi szofia szonja szymon
søren sıdkı sıla sırrı tabea tabita tabitha taceddin tacjana tad taddeo tade tadeas tadija taha tahir tahsin
taib taide taiwo talat talay talea talha talia talip talis talita talivaldis talon talrits tamara tamas tamer
tami tamia tamina tamino tammaro tammo tammy tana tancrede tancredi taner tanguy tania tanja tanju tankred
tanner tantri tanya tanyeli tapani tapio tara taras tarcisio tari tarik tarja tarkan tarquinia tarsilla tarso
taryn tarık tasa tasdik tasha taskın tasnim taswir tatana tate tatiana tatjana tatum tatyana taufan taufik
taurean taurin tavares taya tayfun tayler taylor tayyar taziana taziano tazio tea teagan tecla ted teddy tedi
teea teguh teije teja tejumola tekin tekinalp tekla telchide telemaco telica tellervo telly temel temidayo
temistocle temitope teo teobald teobaldo teodata teodolinda teodor teodora teodorik teodoro teodosia teodosio
teodoto teodoz teodozie teofan teofil teofila teogene teohari teoman teona terenc terence terencius terencjusz
terenzio teresa tereza tereze terezia terezie teri terrance terrell terrence terri terrill terry tertuliano
terzo tesauro tesifonte tess tessa tessie teudosia teun teunis tevfik tevhid tevin tezcan tezel tezer thad
thaddeus thais thalea thalia thea thelma theo theobald theodor theodora theodore theodorik theodose theodosie
theofan theofil theofila theophile theophraste theresa therese theresia theron thiago thibault thibert thierry
thies thije thijmen thijn thijs thilo thirza thom thomas thora thorben thore thorge thurman tia tiago tiana
tianna tiara tibaldo tibbe tiber tiberia tiberio tiberiu tiberius tibor tiburcius tiburzio tichomil tichomir
tichon ticone tieme tierra ties tiffany tihomir tiina tija tijana tijmen tijn tijs til till tillman tillmann
tim timbul timea timm timmothy timmy timo timoleon timon timotei timotej timoteo timoteus timothee timothy
timur tina tinca tincuta tine tino tiphaine tira tiril tirone tirta tirtayasa tirza titi titien titilayo
titilope titin tito titus tizian tiziana tiziano tizio tjark tobia tobias tobiasz tobiloba tobin toby tod todd
todor toke toki tokunbo tolga tolomeo tolulope tolunay toluwalope toluwani toluwanimi tom toma tomas tomasa
tomaska tomasz tome tomi tomiloba tomislav tomislava tomke tommaso tommie tommy tomo tomori tonci toncica tone
toney toni tonija tonka tonko tonnin tony tonya toon tope tor torben torbjorn tore torey torkvat torquato
torrance torrey torsten tosca tosco toska toussaint toy trace tracey traci tracy traian trajan tranquillo
trasea travis travon tre tremaine tremayne trent trenton tressa tressie treva trever trevion trevor trey tri
tricia trine trinity trisha tristan tristano tristian tristin triston troels troy trpimir trpko trudie trycia
trystan tsabita tuana tudor tudora tudorita tudosia tufan tugay tugba tugiman tugrul tugtekin tuhfe tulay
tulin tullia tulliano tullio tumer tunahan tunay tunc tuncer tuomas turan turgay turgut turi turibio turkan
turkay turker turkes turna turner turold tussio tutku tuula tuulikki tuur tuva tvrtko twan twila tycho tygo
tyler tymon tymoteusz tyra tyree tyreek tyrel tyrell tyrese tyrique tyron tyrone tyshawn tyson tınas ubaldo
ubertino uberto uchita uda udo ueli uffe ufuk ugis ugo ugolina ugolino uguccione ugur uhra ukbe ulberto
ulderico ulf ulfa ulfet ulfo ulgen uli ulices ulises ulisse uliva ulker ulku ulla ulpiano ulrich ulrico ulrik
ulrika ulstano ultimo ulus ulva ulvi ulviye ulya ulysse umar umay umaya umberto umi umile umit ummiye umran
umur umuralp umut unal undine unggul unique unjani unna unsel unseli upik upton uranio urbain urban urbano
urdino uriah uriel uriele urs ursicio ursino ursmaro ursula ursule usame usman usyi utama utku uve uygu uzeyir
uzodimma vaclav vaclava vada vadim vagn vaha vahdet vahid vahide vala valburga valdemar valdemara valdemars
valente valentijn valentim valentin valentina valentine valentino valentins valentyn valentyna valer valera
valere valeria valerian valeriana valeriano valerico valerie valerija valerijs valerio valeriu valery valfredo
valfrido vali valid vallie valtena valter valtr valtteri van vance vanda vanesa vanessa vania vanja vanna
vanya varo varvara vasco vasil vasile vasilica vasilisa vasko vatroslav vaughn vavrinec vecdi veda vedasto
vedat vedran vedrana veduna veerle vefa vefik vega vehbi veikko veit vela velana velda veleslav veleslava veli
velibor velimir velimira velina velio velislav velislava vella velma velva vena venance venanzio vencel
venceslao venceslas venceslav venceslava vendel vendelin vendelina vendula vendulka venek venera veneranda
venerando venere venerio veniamin venka ventura venuse venusta venustiano venusto vera verano verda verdiana
verdie vere verecondo verena verenzio vergie veriana verica veridiana verla verlie vern verna verner vernice
vernie vernon vero verona veronica veronika veronique veroslav veroslava verulo veselinka vesile veslava vesma
vesna vespasiano vesper vesta veta veysel veysi vezio vianney vibeke vic vicdan vicenta vicente vicentia
vicentiu vicki vickie vicky victoire victor victoria victorien victorin vida vidak vidal vidiano vidone vidor
vienna viera vieroslava vieve viggo vigile vigo vijeko vijolite vik viktor viktoria viktorie viktorin vildan
vilde vilem vilema vilemina vilfredo vilhelm vilhelmine viliam viliana vilibald viliberto ville villy vilma
vilmar vilmars vilmos viman vin vince vincenc vincencie vincent vincentiu vincenza vincenzo vinciane vindonio
vinebaldo vinfrido vinicio vinka vinnie vino vinsen vinz viola violante violet violeta violette viorel viorela
viorica virag virgie virgil virgilio virgin virginia virginie virginio virman virone visarion viscardo visnja
vissia vit vita vital vitale vitalico vitalijs vitazoslav vitezslav vitezslava vito vitold vitor vitoria
vitoslav vittore vittoria vittoriano vittorio vitus viva vivaldo vive vivi vivian viviana viviane vivianne
viviano vivien vivienne vizbulite vjekoslav vjenceslav vlad vladan vladana vladek vladena vladimir vladimira
vladimiro vladislav vladislava vladivoj vlado vlaicu vlasta vlastimil vlastimila vlastimir vlastimira
vlastislav vlastislava vlatka vlatko vlk vodingo voichita voicu vojen vojin vojislava vojmil vojmir vojmira
vojslav vojslava vojtech vojteska vok voldemars volfango volfgang volkan vorsila vratislav vratislava vratko
vreni vseboj vsebor vserad vseslav vsevolod vujadin vujica vuk vukan vukasin vukica vukota vulmaro vulpiano
vuslat wacław wade wadi wage wahyu waino wakiman waldo wale walenty walentyn walentyna waleran waleria
walerian walery walgierz walker wallace walter walton waluyo wanda wandrille wanesa wani ward wardaya wardi
warji warley warren warsa warsita warta washington wasis watson wava wawan wawrzyniec waylon wayne webster
weldon wellington wende wendell wendy werner weronika wes wesley wessel westley weston whitney wiara wibke
widya wiebke wies wiktor wiktoria wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo wilfrid wilfryd
wilhelm wilhelmina wilhelmine will willa willard willem willi william willie willis willow willy wilma wilmer
wilson wilton wincenty winda winfield winifred winnifred winona winston wira wirda wirginia wisnu witalis wolf
wolfgang woodrow wout wouter wulan wulandari wuraola wyatt wyman władysław włodzimierz xanana xander xaver
xaverie xaverius xavi xavier xaviere xem xenia xenie xenophon xzavier yadira yagmur yago yagız yahya yakubu
yalcın yalgın yaman yance yango yani yannic yannick yannik yannis yaprak yara yarah yaren yasar yasemin yasin
yasmeen yasmin yasmine yassin yassine yassir yavuz yazmin yejide yekta yelda yeliz yener yenthe yesenia yesim
yessenia yessi yetkin yetunde yewande yfke yigit yinthe ylvi ylvie yoann yoga yolanda yolande yonca yono yosef
yoshiko yosun younes youp yousef youssef ysaline yseult yuce yucel yuksel yulia yuliana yumni yuna yuni yunita
yunus yuri yusuf yven yves yvette yvonne yıldırım yıldız yılmaz zabedeo zabina zaboj zaccaria zaccheo zachar
zachariah zacharias zachariasz zacharie zachary zache zachery zack zackary zackery zaenab zafer zafir zaharia
zahide zahit zahra zaida zain zainab zaira zakaria zakary zakelina zaki zakir zalan zalindra zama zamfir
zamfira zamir zamira zander zane zaneta zanete zanis zanita zanna zanobi zara zaraza zaria zarije zarina zarko
zavida zavis zayd zayn zbislav zbyhnev zbyhneva zbynek zbynka zbysek zbyska zbyslav zbyslava zdan zdana zdena
zdenek zdenka zdenko zderad zdeslav zdeslava zdik zdirad zdislav zdislava zdravko zechariah zef zefiro zehra
zejnep zekai zekeriyya zekiye zelaya zelda zelibor zeliha zelimir zelimira zelinda zelislav zelislava zeljka
zeljko zella zelma zelmir zelmira zeltite zena zenaide zenebio zenija zeno zenobia zenobie zenobio zenon
zenone zenovia zente zephirin zerrin zeteny zetico zetta zev zeyd zeyneb zeynel zeynep ziedite zigfrida
zigfrids zigmars zigmund zigrida zihni zikmund zile zina zinaida zion zita zitomir zitomira zitoslav zitoslava
ziva zivan zivana ziver ziya ziyad zizi zlata zlatan zlatica zlatka zlatko zlatomir zlatomira zlatuse zoe
zoeva zoey zofia zofie zoie zoila zoilo zoja zola zoltan zora zoran zorana zorka zoroslav zoroslava zosim
zosima zosimo zrinislav zrinko zselyke zsofia zsolt zsombor zubeyde zubeyr zubite zuhal zula zulaikha zulal
zuleyha zulfa zulfikar zumrut zuzana zuzanna zvezdana zvonimir zvonimira zvonko zygmunt đina đorđe đura đurađ
đurda đurica łazarz łucja łukasz`
