/**
 * Given names of people, folded, that are no frequent words (see common-words).
 * Source: first names of the locales de, it, en, fr and es in @faker-js/faker 10 (MIT).
 */
export const GIVEN_NAMES = `aaliyah aaron abaco abagail abbey abbie abbigail abbondanza abbondanzio abbondio abby abdiel abdon abdone
abdonie abdul abdullah abe abel abelard abelardo abele abelin abeline abenzio abibo abigaelle abigail abigale
abigayle abner abondance abraham abramio abramo absalon acace acacie acacio acanthe acario accursio achaire
achille acilia acilio aciscolo acrisio ada adah adalard adalardo adalbald adalbaude adalberon adalbert
adalberta adalberto adalfredo adalgisa adalgiso adaline adalric adalrico adalsinde adamo adan addie addison
addo addolorata adegrin adegrine adel adela adelaide adelardo adelasia adelbert adelberto adelchi adele adelfo
adelgardo adelia adelie adelin adelina adeline adell adella adelle adelmo adelphe adeltrude adenet adeodat
adeodato adhemar adina aditya adjutor adolf adolfo adolph adolphe adolphie adolphus adone adonis adonise
adrain adrastee adrehilde adria adrian adriana adrianna adriano adriel adrien adrienne adrione afro afton
agabio agamennone agape agapet agapito agata agathange agathe agathon agazio agenore agesilao agilbert
agilberte aglae agnan agnane agneflete agnes agnese agostina agostino agrippa agrippin agrippine agustin
agustina ahmad ahmed ahmet aiace aida aidan aidano aiden aileen aimable aimee aimone aisha aiyana akeem
aladino alain alaina alaine alais alamanno alan alana alanis alanna alano alarico alayna alba alban albane
albano alberade alberic alberico alberta alberte albertha alberto albin albina albino alboino albrico alceo
alceste alcibiade alcide alcidie alcime alcina alcine alcino alcyone alda aldegonde alden aldo aldobrando
aldonce aldric alea aleandro aleardo aleaume alec aleen alejandra alejandrin alejandro alek alena alene
aleramo alessa alessandra alessandro alessia alessio aleth aletha alex alexa alexander alexandra alexandre
alexandrea alexandria alexandrine alexandro alexane alexanne alexia alexie alexine alexis alexys alexzander
aleyna alf alfio alfonsa alfonso alfonzo alford alfred alfreda alfredo algiso alia alica alice alicia alida
alienor aliette alighiero alina aline alisa alisha alison alissa alivia alix aliya aliyah aliza alize allan
allegra allene alliaume allie allison ally almerigo almine almire almiro alois aloise aloisio alonzo aloyse
alphee alphonse alphonsine alphonso alpinien altea althea althee alton alva alvah alvaro alvena alvera
alverede alverta alviero alvin alvina alvis alvise alyce alycia alysa alysha alyson alyssa alysson amabile
amadeo amalia amaliane amalric amalthee amanda amande amandin amandine amando amani amant amanzio amar amara
amarande amaranthe amaranto amari amaryllis amatore amauri amaya amber ambra ambre ambrogio ambroise ambroisie
ambrose ambrosiano amedee amedeo amelia ameliane amelie amelien ameline amelio amely americo amerigo amethyste
amie amiel amilcare amina aminte amintore amir amira amiya amleto amon amone amore amos amparo ampelio amy
amya anabel anabelle anacleto anael anaelle anahi anais anastacio anastase anastasia anastasie anatole
anatolia anatolie ancelin anceline ancilla andeol anderson andoche andreane andreanne andreas andree andres
andromeda andy anemone angadreme ange angele angelica angelina angeline angelique angelita angie angilbe
angilberte angilran angoustan angus anibal anicee anicet aniceto anicette aniello anika anissa anita aniya
aniyah anja anjali annabel annabell annabella annabelle annagrazia annalena annalise annamae annamaria
annamarie anneke annelie annemarie annetta annette annibal annibale annie annika annonciade annunziata anny
anouk ansaldo ansbert ansberte ansel anselme anselmo ansgar ansley ansovino anstrudie antea antelmo antero
anthelme anthelmette anthony antide antigone antimo antino antioco antoine antoinette anton antone antonella
antonello antonetta antonette antonia antonietta antonin antonina antonine antonio antwan antwon anya aphelie
apollina apollinaire apollinare apolline apollo apollonia appia apuleio aquilin aquiline aquilino ara arabella
arabelle araceli aracely araldo aratone arcadie arcadio archambaud archange archibald archie archimede
archippo arcibaldo arda ardella arden ardith ardito arduino arely aresio argelia argimiro argine argo ari
ariadna arialdo arian ariana ariane arianna ariberto aric aricie ariel ariele arielle ariosto aris aristarco
ariste aristeo aristide aristione aristo aristofane aristotele arjun arlene arlette arlie arlo armance armand
armande armandine armando armani armel armeline armelle armida armide armin armine arminio arnaldo arnaud
arnaude arne arno arnold arnoldo arnould arnulfo arolde aron aronne arrigo arsene arsenie arsinoe artemis
artemisa arthaud artheme arthur arthurine artur arturo arved arvel arvid arvilla arwen aryanna asa ascanio
ascelin asceline ascension asdrubale asella asha ashlee ashleigh ashley ashly ashlynn ashton ashtyn asia
asimodeo assomption assunta astarte asterie asterio astianatte astree astrid astride asya ataleo atanasia
atanasio athalie athanase athanasie athena athenais athina athos attila attilano attilio aube aubertine
auberto aubree aubrey aubry audace aude audebert audeline audie audouin audra audran audreanne audrey augusta
auguste augustine augusto augustus aure aurele aurelia aureliano aurelie aurelienne aurelio aurelle aurian
auriane auro aurora aurore ausilia ausiliatrice ausilio austen austin austyn auxane auxence ava aveline
averardo avery avigaelle avoye axel axeline axelle ayana ayden ayla ayleen aylin ayman aymard aymardine
aymeric aymon aymonde ayse aza azalee azeglio azelia azelie azeline azelio azra azzurra babila bacco bailee
bailey baldassarre balderico baldo baldomero baldovino balthazar baptiste baran barbarigo barbe bardo
bardomiano baris barnaba barnabe barney baron barrett barry barsaba barsimeo bart barthelemy bartholome
bartimee bartolo bartolomea bartolomeo barton basile basileo basilia basilio basilisse bassiano bassilla
bastian bastiano bastien bathilde batilda battista batuhan baudouin baylee beata beato beatrice beatriz
beaulah becky bela belina belinda bellino beltramo benedetta benedetto benedict benedicte benedikt beniamina
beniamino benigna benigne benigno benito benjamin bennet bennett bennie benno benny benoit benton beranger
berangere berard berardo berat berengario berenice berkay bernadetta bernadette bernadine bernard bernardo
bernd berneice bernhard bernice bernie berniece bernita beronico bert berta bertha berthe bertille bertoldo
bertolfo bertram bertrand beryl bessie beth bethany bethel betsy betta bette bettie betty bettye beulah beuve
beverly biagio bianka bibiana bibiano bice bilal billie billy bindo bino birdie birino bjarne bjorn blair
blaise blake blandine blaze bob bobbie bobby bohemond bonagiunta bonaldo bonaventura bonavita boniface
bonifacio bonnie boris bortolo bouchard boyd brad braden bradford bradley bradly brady braeden brancaleone
brandi brando brandon brandt brandy brandyn brannon branson brant braulio braxton brayan breana breanna
breanne brenda brendan brenden brendon brenna brennan brennon brent bret brett bria briac brian briana brianne
brice bridget bridgette bridie brielle brieuc brigida brigitta brigitte brionna brisa britney brittany brock
broderick brody brooke brooklyn brooks brown bruce bruna brunehaut brunehilde brunilde bruno bruto bryan
bryana bryant bryce brycen bryon buck buddy buford bulah burak burdette burley burnice buster byron cade caden
caesar caino caio caitlin caitlyn calanico calcedonio cale caleb caleigh cali calista calixte callie callisto
calogera calogero calpurnia calvin camden camelia camelien cameron camila camilla camille camillien camillo
camren camron camryn camylle can candace candelario candice candida candide candido cantidio canziano
capitolina capucine carey caribert caridad carine carissa carlee carles carleton carley carli carlie carloman
carlos carlota carlotta carlton carmel carmela carmella carmelo carmen carmine carol carola carolanne carole
carolin carolina carolyn carolyne caronte carponio carrie carroll carson carter cary casandra casey casilda
casimer casimir casimira casimiro caspar casper cassandra cassandre cassiano cassidy cassie cassien cassio
cassiopea casto cataldo catalina caterina catharina catharine catherine cathrine cathryn cathy catrin catullo
cayla ceasar cecco cecelia cecil cecile cecilia cecilio cedric cedrick cedrik celeste celestin celestine
celestino celia celien celina celine celinia celso cem cesaire cesar cesare cesario ceyda ceylin chad chadd
chadrick chaim chandler chanel chanelle chantal charlaine charleen charlemagne charlene charles charley
charline charlotta charlotte chase chasity chauncey chaya chayenne chaz chelsea chelsey chelsie cherubino
cheryl chesley chester chet cheyanne cheyenne chiaffredo childebert chilperic chloe chretien chris christ
christa christelle christiana christiane christiano christie christin christina christodule christop christoph
christophe christopher christy chrysole chrysostome chyna ciara cicero cierra cindy cino cinzia cipriano
cirano ciriaco cirilla cirillo cirino ciro citlalli claas clarabelle clare clarence clarenzio clarissa
clarisse claud claude claudia claudie claudien claudine claudio clay clayton cleandre cleandro clelia clelie
clemence clemens clement clemente clementina clementine clemenzia clemmie cleo cleofe cleonico cleopatra
cleora clery cleta cletus cleve cleveland clifford clifton climaco clinio clint clinton clio clodomiro
clodoveo cloe clorinda clotaire clotilde clovis cloyd clyde coby cody cointa colby coleman colin coline
colleen collien collin colmanno colmazio colomba colombano colombo colt colten colton columbus concepcion
concetta concetto conchita concordio conner connie connor conor conrad consolata constance constantin consuelo
cooper cora coralie coraline corbin corbiniano cordelia cordell cordia cordie corene coreno corentin corentine
corey corine corinna corinne coriolano cornelia cornelio cornelius cornell coronato corrado corrine cortez
cortney corvin cory cosima cosimo cosma costante costantino costanza costanzo coty courtney coy craig crawford
cremenzio creola crescente crescenzia crescenzio crespignano crispino cristaldo cristian cristiana cristiano
cristina cristobal cristoforo cristopher crocefissa crocefisso cronida cruz crystal crystel cullen cunegonda
cuniberto cupido curt curtis cuzia cydney cynthia cyprien cyriaque cyrielle cyril cyrille cyrus daciano dacio
dafne dagmar dagoberto dahlia daija daisha daisy dakota dalida dalila dallas dallin dalmazio dalton damaris
damaso dameon damian damiana damiano damien damion damocle dandre dane dangelo danial daniela daniele daniella
danielle danika danilo danio dannie danny dante danyka daphne daphnee daphney darby daren darian dariana
darien dario darion darius darla darleen darlene darnell daron darrel darrell darren darrick darrin darrion
darron darryl darwin daryl dashawn dasia david davide davin davino davion davonte dawn dawson dax dayana dayna
dayne dayton dean deangelo deanna debbie debora deborah debra decimo declan dedric dedrick dee defne degna
deion dejah dejon dejuan delaney delbert delfina delfino delia delilah delinda delizia delmer delores delpha
delphia delphin delphine delta demarco demarcus demario demetria demetrio demetris demetrius democrito demond
demostene dena denis denise deniz dennis denny deodata deodato deon deondre deontae deonte dereck derek derick
deron derrick desdemona deshaun deshawn desiderata desiderio desiree desmond dessie destany destiney destini
devan devante deven devin devon devonte devota devyn dewayne dewey dewitt dexter dianna dianne dianora didier
didimo diego dieudonne dieudonnee dilara diletta dillan dillon dimitri dina dino diocleziano diodata diodoro
diogene diomede dion dione dionigi dionisia dionisio divo dixie doda dodato dolly dolores domenic domenica
domenick domenico domenik domezio dominic dominick dominik dominique domiziano donald donata donatella
donatello donato donavon donnell donnie donny dora dorcas doreen dorian doriane doriano dorine doris dorotea
doroteo dorothea dorothee dorothy dorris dortha dorthy doug douglas dovie doyle drake drew druina duane duccio
dudley duilio dulina duncan durante durward dustin dusty dwayne dwight dylan earl earlene earline earnest
earnestine easton ebba ebe eberardo ecclesio ecrin eda edd edda eddi eddie eddy edelberga eden edgar edgard
edgardo edilberto edison edith editta edmee edmond edmondo edmund edna edoardo edouard eduardo edvige edwardo
edwin edwina edyth edythe efe effie efisio efrain efrem efren ege egeo egidio eginardo egisto egizia egle
eileen einar eino ela eladio elaide elaina elaine elanur elbert elda eldon eldora eldred eldridge elea eleanor
eleanora eleanore eleazar electa elena eleni elenor elenora eleonora eleonore elettra eleuterio eleuthere
elfrieda eli elia eliah elian eliana eliane eliano elias elide elie eliezer elif elifio eligio elijah elimena
elina elinor elinore elio eliodoro elisa elisabeth elisabetta elise elisea elisee eliseo elisha elissa elita
eliza elizabeth ellen elli ellie elliot elliott ellis ellsworth elly elmer elmira elmo elmore elna elnora
elodie elody elogio eloisa eloise elouise eloy elpidio elroy elsa elsie elta elton elva elvera elvezio elvia
elvie elvino elvira elvis elwin elwyn elyse elyssa elza elzear emanuel emanuela emanuele emelia emelie emeline
emely emerance emerencie emeric emerson emery emidio emie emil emile emilia emilian emiliana emiliano emilie
emilio emily emir emirhan emma emmalee emmanuel emmanuelle emmelie emmely emmerico emmet emmett emmi emmie
emmitt emmy emory empirio emre ena endrigo enea enecone enes enguerrand enid enie enimia enna ennio enno enoch
enola enos enrica enrico enrique enya enzo ephraim epiphane eracla eraclide eraldo erardo erasmo erberto
ercolano ercole eren erenia eriberto erica erich erick ericka erico erik erika erin erling erma ermanno
ermelinda ermenegarda ermenegilda ermenegildo ermes ermete ermilo erminia erminio erna ernest ernesta
ernestina ernestine ernesto ernie eros ersilia ervin erwin eryn esau esma esmeralda essie esteban estefania
estel estela estell estella estelle ester esterina estevan esther esuperio eterie etha ethan ethel ethelyn
ethyl etienne ettie ettore eubert euclide eudes eudora eudoxe eudoxie eufebio eufemia eufemio eufrasia
eufronio eugene eugenia eugenie eugenio eula eulah eulalia eulalie euna eunice euphrasie euridice eusebe
eusebia eusebie eusebio euseo eustache eustorgio eustosio eutalia eutalio evaldo evalyn evan evandro
evangelina evangeline evans evariste evaristo evasio evelin evelina eveline evelyn evelyne everardo everett
everette evert evidio evie evodio evrard evremondo ewald ewell ezechiele ezekiel ezequiel ezio ezra fabian
fabiana fabiano fabien fabienne fabio fabiola fabrice fabrizio fae faith falba falk famiano fannie fanny
fantin fantine fatima fatma fausta faustine faustino fausto favian fay faye fazio federica federico fedora
fedro felicia feliciano felicie felicita felicitas felicite felicity felina felipa felipe felix felton femke
fenja ferdinand ferdinando fermiano fermin fernanda fernando ferne ferruccio festo fiacre fiammetta fidel
fidele fidenziano fidenzio fiete filiberto filip filippa filippo filomena filomeno finia finja finlay finley
finn finnja finnley fiona fiordaliso fiorella fiorenza fiorenziano fiorenzo firmin flaminia flavia flaviana
flaviano flavie flavien flavio fleano fleta fletcher flo flodoard flora flore florence florencia florencio
florent florentine florestan florian floriana floriano florida floridia florie florina florine flossie floy
floyd foca folco ford forrest fortunee fosca fosco foster foulques france francesca francesco francette
francia francine francis francisca francisco francisque franco francois francoise frank franka frankie
franklin franz franziska fred freda freddie freddy frederic frederick frederik frederike frederique fredrick
fredy freeda freeman freida freya frida frido frieda friederike friedrich fritz frontiniano fulbert fulberto
fulcran fulgence fulgenzio fulvia fulvio furio furkan furman furseo fuscolo fynn gabin gabino gabriel gabriela
gabriele gabriella gabrielle gael gaelle gaetano gaglioffo gaia gail gaio galatea galdino galeazzo galileo
gallicano gandolfo garance gardner garett garfield garimberto garland garnet garnett garnier garret garrett
garrick garrison garry garth gary gaspar gaspard gaspare gaston gastone gatien gaud gaudenzia gaudenzio
gaudino gautier gautiero gavin gavino gayle gedeon gedeone gelsomina geltrude geminiano gemma generosa genesia
genesio geneva genevieve gennaro genoveffa genoveva genziano geoffrey geoffroy georg george georges georgette
georgia georgiana georgianna geovanni geovanny geovany gerald geraldine gerard gerardo gerasimo geraud
gerberge gerbert gerda geremia gerhard gerino germain germaine germana germano gerolamo geronimo geronzio
gerrit gerry gerson gertrude gervais gervasio gesualdo gherardo ghislain ghita gia giacinta giacinto giacobbe
giacomo giada giadero giambattista gian gianbattista giancarlo giandomenico gianfranco gianluca gianluigi
gianmarco gianmaria gianmario gianni gianpaolo gianpiero gianpietro gianuario giasone gideon gigliola gilbert
gilberto gilda gildo giles giliola gilles gillian gillo gina gineto ginevra ginger gino gioacchina gioacchino
giobbe gioberto gioconda giocondo gioele gioia giona gionata giordano giorgia giorgio giosue giosuele giotto
giovanna giovanni giovanny giove gioventino giovenzio girardo girart girolamo gisele gisella gislebert
gisselle giuda giuditta giulia giuliana giuliano giulio giulitta giuseppa giuseppe giuseppina giustiniano
gladyce gladys glauco glenda glenn glenna glennie gloria godeberta godfrey godiva goffredo golda golden golia
gomberto gondebaud gondulfo gonerio gonthier gontran gonzaga gonzague gonzalo gordiano gordon gosto gottardo
grace gracie graciela graciliano grady graham granville grayce grayson graziana graziano graziella green greg
gregg gregoire gregor gregoria gregorio gregory greta gretchen greyson griffin grimaldo griselda grover
guadalupe gualberto gualtiero gudrun guelfo guenda guendalina guenievre guerin guerrino guglielmo gui guiberto
guilhemine guillaume guillemette guillermina guillermo guiscardo guiseppe gumesindo gundelinda gunnar gunner
gus gussie gust gustav gustave gustavine gustavo guyot gwen gwenaelle gwendolyn hadley hagen hailee hailey
hailie haleigh haley halie halle hallie hamza hana hank hannah hannes hans hardouin hardy harley harmon harold
harriet harrison harry harvey hasan haskell hassan hassie hattie hauke haven hayden haylee hayley haylie hazel
hazle heather heber hector hedelin heidi helena helene helga helier helin hellen helmer heloise henderson
hendrik hennes henning henri henrick henrietta henriette henrik henrike henry herbert herluin herman hermann
hermenegildo hermina hermine herminia herminio hernan hershel herta hertha herve hester hettie hilaire hilario
hilbert hilda hildebert hildegard hillard hillary hilma hilton hincmar hipolito hippolyte hiram hobart holden
hollie hollis holly homer homero honore honorine horace horacio hortense hosea houston howard howell hoyt
hubert hudson hugh hugo hugues huguette hulda humberto hunter hussein hyman iacopo iacopone iago ian ianira
ibrahim icaro icie icilio idell idella iginia iginio igino ignacio ignatius ignazio igor ike ila ilaria ilario
ilayda ilda ildebrando ildefonso ildegarda ildegonda ileana ilene ilenia ilia iliana ilias ilja illidio
illuminato ilva ilyas ima imani imelda imke immacolata immacolato immanuel imogene ina incoronata indro ines
inez inga inka innocenza innocenzo iolanda iole iona ionne iorio ippocrate ippolito irem irene ireneo iride
irina iris irma irmina irvin irving irwin isa isaac isabeau isabel isabela isabell isabella isabelle isac
isacco isadore isai isaia isaiah isaias ischirione iseult iside isidora isidore isidoro isidro ismael ismaele
ismail ismerie isobel isom isotta israel issac italia italo itzel iva ivah ivan ivano ivanoe iven ivetta ivo
ivone ivonne ivy izabella izaiah jabari jace jacey jacinthe jacinto jackeline jackie jacklyn jackson jacky
jaclyn jacob jacobo jacqueline jacquelyn jacques jacynthe jada jade jaden jadon jadyn jaeden jaida jaiden
jailyn jaime jairo jakayla jake jakob jaleel jalen jalon jalyn jamaal jamal jamar jamarcus jamel james jameson
jamey jamie jamil jamila jamir jamison jammie jana janae jane janek janelle janessa janet janice janick janie
janin janina janine janis janiya janna janne jannek jannes jannie jannik jannis jano janosch jany japhet
jaquan jaquelin jaqueline jara jared jaren jari jarne jarno jarod jaron jarred jarrell jarret jarrett jarrod
jarvis jasen jasmin jasmina jasmine jason jasper jaunita javier javon javonte jay jayce jaycee jayda jayde
jayden jaydon jaylan jaylen jaylin jaylon jayme jayne jayson jazlyn jazmin jazmyn jazmyne jeanette jeanie
jeanne jeannel jeannette jeannie jeannot jed jedediah jedidiah jeff jefferey jeffery jeffrey jeffry jehanne
jella jena jenifer jenna jennie jennifer jennings jenny jennyfer jens jensen jerad jerald jeramie jeramy jerel
jeremiah jeremias jeremie jeremy jermain jermaine jermey jerod jerome jeromy jeronimo jerrell jerrod jerrold
jerry jesper jesse jessica jessie jessika jessy jessyca jesus jett jettie jevon jewell jil jill jillian jim
jimmie jimmy joachim joan joana joanie joann joanna joanne joannie joanny joany joaquin jocelyn jocelyne jodi
jodie jody joel joelina joeline joelle joesph joey johan johann johanna johannes johathan johnathan johnathon
johnnie johnny johnpaul johnson joleen jolien jolin jolina joline jona jonah jonas jonatan jonathan jonathon
jonna jonte joost jordan jordane jordi jordon jordy jordyn jorge joris joscha joschua jose josef josefa
josefin josefina josefine josep joseph josephin josephine josh joshua joshuah josiah josiane josianne josie
josse josselin josua josue josy jourdain jovan jovani jovanny jovany joy joyce juan juana juanita judah judd
jude judicael judith judson judy jule jules julian juliana juliane julianne julien julienne juliet juliette
julika julina julius juna june junior junius juri justen justin justina justine juston justus justyn juvenal
juwan kaan kacey kaci kacie kade kaden kadin kaela kaelyn kai kaia kailee kailey kailyn kaitlin kaitlyn kaja
kale kaleb kaleigh kaley kali kalle kallie kameron kamille kamren kamron kamryn kane kara kareem karelle karen
kari kariane karianne karim karina karine karl karla karlee karley karli karlie karlo karlotta karolann
karolina karoline karson kasandra kasey kassandra katarina kate katelin katelyn katelynn katharina katherine
katheryn kathleen kathlyn kathrin kathryn kathryne kathy katie katja katlyn katlynn katrin katrina katrine
kattie kavon kay kaya kaycee kayden kayla kaylah kaylee kayleigh kayley kayli kaylie kaylin kayra keagan keanu
keara keaton keegan keeley keely keenan keira keith kellen kelley kelli kellie kelly kelsi kelsie kelton
kelvin kenan kendall kendra kendrick kenna kennedi kennedy kenneth kennith kenny kent kenton kenya kenyatta
kenyon keon kerem kerim keshaun keshawn keven kevin kevon keyon keyshawn khalid khalil kian kiana kianna kiara
kiarra kiel kiera kieran kiley kilian kim kimberley kimberly kimi kip kira kirk kirsten kirstin kitty kjell
klaas klara klemens kobe koby kody kolby kole konrad konstantin koray korbin korbinian korey korinna kory
kraig kris krista kristen kristi kristian kristie kristin kristina kristine kristofer kristoffer kristopher
kristy krystal krystel krystina kurt kurtis kyla kyle kylee kyleigh kyler kylie kyra lacey lacy ladarius
ladislao lafayette laila laisha lamar lambert lamberto lamont lancilotto landolfo landry laney lanfranco lapo
lara larissa laron larry lars larue latoya laura laurane laure laureen laurel laureline lauren laurence
laurene laurens laurent laurentino laurenz lauretta lauriane laurianne lauriano laurie laurin laurine laury
lauryn lautone lavada lavern laverna laverne lavina lavinia lavinio lavon lavonne lawrence lawson layla layne
lazare lazaro lazzaro leah leana leander leandra leandre leandro leann leanna leanne leatha leda leif leigh
leila leilani lela lelah leland lelia lempi lemuel len lena lene leni lenia lenja lenn lenna lennard lennart
lennert lennie lennox lenny lenora lenore lenya leola leona leonard leonardo leonel leonhard leoni leonia
leonida leonidas leonie leonilda leonio leonne leonor leonora leontina leonzio leopardo leopold leopoldine
leopoldo leora lera leroy lesley leslie lesly lessie lester leta letha leticia letitia letizia letterio
leufroy levent levi levin levke lew lewin lewis lexi lexie lexus leyla lia liah liam lian liana lias libbie
libby liberata liberatore libere liberio liberto liboria liborio licia lidania lidia lidio lietald lila lili
lilia lilian liliana liliane lilith lilla lilli lillian lilliana lillie lilly lily lilyan lina lincoln lindsay
lindsey linn linnea linnie lino linus linwood lionel lisa lisandro lisann lisanne lisette litzy liv livia
liviana livino livio liz liza lizeth lizzie llewellyn lloyd lodovica lodovico logan loic lola lolita loma lon
london longin lonie lonnie lonny lonzo lora loraine loredana loreen lorella loren lorena lorene loreno lorenz
lorenza lorenzo loretta lori loriana lorine loris lorna lorrain lorraine lothaire lotte lottie lou louie
louisa louise loup louvenia lowell loy loyal loyce luan luana luc luca lucas lucia lucian luciana luciano
lucie lucien lucienne lucile lucilla lucille lucinda lucio lucious lucius lucrezia lucy ludano ludie ludivine
ludolphe ludovic ludovica ludovico ludwig lue luella luigi luigia luis luisa luise luiz luk luka lukas luke
lula lulu luminosa luna lupe lura lurline luther lutz luz luzie lya lyda lydia lydie lyla lyle lyn lynda
lynette lynn lynne lysanne mabel mabelle mable macaire macaria macario maccabeo macey maci macie mack
mackenzie macy madaline madalyn maddalena maddison maddox madeleine madeline madelyn madelynn madge madie
madilyn madisen madison madisyn madita madleen madlen mads madyson mae maegan maeve mafalda maffeo magali
magda magdalen magdalena maggiorino magno magnolia magnus maguelone mahaut maia maica maida maik maike mailin
maiorico maira maiya maja major makayla makenna makenzie maksim malachi malco malcolm malena malia malik
malika malin malina malinda mallaury mallie mallory malte malvina mamante mamert mamie manasse mancio mandy
manetto manfredo manilio manley manlio manon mansueto manuela manuele mara marah marana marc marceau marcel
marcela marcelin marcelina marceline marcelino marcella marcelle marcello marcellus marcelo marciano marcos
marcus mareike marek maren mareta margaret margarete margarett margaretta margarette margarita margherita
margie margot margret marguerite mariah mariam marian mariana mariane marianna marianne mariano maribel
maricarmen marieke mariela mariella marielle marietta marika marilena marilie marilou marilu marilyn marilyne
marinella marinetta marino marion marisa marisol marissa marit marita maritza marius marjolaine marjorie
marjory marko markus marla marlee marleen marlen marlena marlene marley marlin marlo marlon marolo marquis
marquise marsha marshall marta marten martha marthe martina martine martino marty maruta marvin marwin mary
maryam maryann maryjane maryse marzia marzio mason massimiliano mateo mathew mathias mathilda mathilde mathis
mathurin matilda matilde matis matroniano matteo mattes matthew matthias matthieu matthis mattia mattie mattis
maud maude maudie maugis maura maureen maurice mauricette mauricio maurilio maurine maurizio mauro maverick
mavis max maxellende maxence maxi maxie maxim maxime maximilian maximilien maximillia maximillian maximus
maxine maxwell maya maybell maybelle maye mayeul maymie maynard mayra mayte mazie mckayla mckenna mckenzie
meagan meaghan meda medardo mederic medina medine medoro megan megane meggie meghan mehmet meik meike mekhi
melania melanie melanio melany melba melchiade melchior melchiorre melek melezio melike melina melinda melis
melisa melisande melissa melissandre melitina mellie melodie melody melvin melvina melyna melyssa menardo
mence menelao meneo mennone menodora mercede mercedes mercurio meredith merl merle merlin merovee merritt mert
mertie merve mervin meryem messalina metello metrofane micaela micah michael michaela michale micheal michel
michela michelangelo michele michelle mick mieke miguel mika mikail mikayla mike mikel milan milana mildred
milena miles milford milla miller millie milo milton mimma mindy minerva minervina minervino minnie mirac
miray mirco mireille mirella mireya miriam mirja mirko mirocleto mirta misael misaele missouri misty mitchel
mitchell mittie modesta modesto mohamed mohammad mohammed moira moise moises moisette mollie molly monaldo
monica monique monitore monroe monserrat monserrate monty morena moreno morgan morgana morgane moriah moritz
morris morten mortimer morton mose moshe mossie mozell mozelle muhammad muhammed murat muriel murl murphy
murray mustafa muziano mya myah mylene myles myra myriam myrl myrna myron myrtice myrtie myrtis nadege nadia
nadine nadja naemi nakia namazio nancy nannie naomi naomie napoleon napoleone narciso narcisse narseo narsete
nash nasir nat natale natalia natalie natalina natasha nathalie nathan nathanael nathanial nathaniel nathen
naudet nayeli nazario nazzareno nazzaro neal ned nedra neele neha nehemie neil neiva nela nelda nele nelli
nellie nelly nels nelson neo neoma neopolo neoterio nerea nereo nestor nestore nettie neva nevio newell newton
nia nicarete nicea niceforo nicephore niceto nicezio nicholas nicholaus nichole nick nicklaus nickolas nicla
niclas nico nicodemo nicola nicolai nicolas nicole nicoletta nicolette nicolo niels nigel nika nike nikita
nikki nikko niklas niko nikolai nikolas nila nilde nils ninfa niniano nisa nives noah noe noel noelia noelle
noemi noemie noemy nola nolan nona nora norbert norberto norene norina norman normand norris norval norwood
nostriano novella nuccia nunziata nunzio nya nyah nyasia obie oceane ocie octave octavia octavio oda oddone
odell oderico odessa odetta odette odidone odie odile odilia odilon odin odon odorico ofelia oger oke okey
olaf ole olen oleta olga olimpia olimpio olin olinda olindo oliver olivia olivier oliviera oliviero ollie
olympe oma omar omari ombline ombretta omer omero ona ondina onie onofrio onorata onorina onorino onorio onur
opal ophelia ophelie oral oran orazio orchidea oren orenzio oreste orfeo oriana oriande oriane orie orietta
orin orio orion orland orlando orlane orlo ornella oronzo orpha orrin orsino orsola orsolina ortensia ortensio
orval orville osanna osbaldo osborne oscar oskar osmondo osvaldo oswald oswaldo otello otha otho otilia otis
ottaviano ottavio ottilia ottilie ottis otto ottone oury ova ovidio owen ozanne ozella pablo paciano pacifico
pacome pacomio paige palatino palemon palladia palladio palma palmazio palmira pam pamela pammachio pancario
pancrazio panfilo pansy pantaleo pantaleone paola paolo pardo paride paris parker parmenio pascal pascale
pasquale pat paterne paterniano patrice patricia patricio patrick patrizia patrizio patroclo patsy patti
pattie patty paula paule paulette paulina pauline pauside paxton payton pearl pearlie pearline pecine pedro
peggie peggy pelagia pelagie peleo pellegrino penelope penny pepe pepin perceval percival percy pericle perla
perrine perry perseo pete peter petra petronilla petronille petronio peyton phil philemon philibert philine
philipp philippe philippine phillip philomene philothee phoebe phyllis pia piera pierangelo pierce piergiorgio
pierluigi piermarco piero pierrick piersilvio piet pietro pilar pinkie pio piper pippo pius placida placido
platone plinio plutarco polidoro polifemo polissena pollione polly pompeo pomponio ponziano ponzio porfirio
porzia porziano postumio prassede presley preston priamo primerose prisca priscilla priscille prisco procopio
proserpina prosper prospera prospero protasio proteo providenci prudenzia prudenzio publio pulcherie pupolo
pusicio quartilla quasimodo queenie quentin quentine querano quincy quinn quinten quintia quintiliano
quintilio quintino quinton quinziano quinzio quirin quirino quiteria rachael rachel rachele rachelle rachid
radolfo rae raegan rafael rafaela raffaele raffaella raheem rahel rahsaan rahul raide raik raimondo raina
rainaldo rainelda raleigh ralph ramiro ramon ramona randal randall randi randolph randy rania raniero ranolfo
ransom raoul raphael raphaelle raquel rashad rashawn rasheed rasmus raul raven rayan raymond raymonde raymundo
reagan reanna reba rebeca rebecca rebeka rebekah rebekka reece reed reese regan reggie regina reginald
reginaldo regine regis regolo reid reilly reinhold rejean rejeanne remi remigio remington remo remondo renata
renato renaud renee renzo respicio ressie reta retha retta reuben reva rex reybaud reyes reymundo reyna
reynold rhea rhett rhianna rhiannon rhoda rhonda riana ricardo ricario riccarda riccardo richelmo richie
richmond rick rickey rickie ricky rieke rigoberto rike riley rina rinaldo rino robaldo robb robbie roberta
roberto robin robyn rocco roch rochelle rocio rocky roderick rodger rodiano rodney rodolfo rodolphe rodrick
rodrigo rodrigue roel rogelio rogers roland rolande rolando rolfo rollin roma romain romaine romana romane
romeo romero romilda romina romoaldo romola romolo romuald romualdo romy ron ronald ronaldo ronan ronja ronnie
ronny roosevelt rory rosalee rosalia rosalie rosalind rosalinda rosalyn rosamond rosamunda rosanna rosario
roscoe roselin roseline rosella roselyn rosemarie rosemary rosendo roser rosetta rosie rosina rosita roslyn
rosmunda rossana rossella rossie rowan rowena rowland roxane roxanne roy royce rozella ruben rubiano rubie
ruby rubye rudolph rudy rufina rufino rufo rufus ruggero rupert ruperto russ russel russell rusty ruth ruthe
ruthie rutilo ryan ryann ryder rylan rylee ryleigh ryley saba sabato sabazio sabele sabina sabine sabino
sabrina sabryna sadie sadye saffiro saffo sahra saige saladino salih sallie sally salma salome salomon
salomone salustio salvador salvatore samanta samantha samara sami samia samir samira sammie sammy samona
samson samuel samuele sancho sandra sandrine sandro sandy sanford sanja sansone santiago santina santino
santos saphira sapiente sarah sarai sarbello sarina sascha sasha saskia saturniano saturnino saul sauveur
savanah savanna savannah saverio savin savina savinien savino savion scarlett scholastique schuyler scolastica
scot scott scottie scotty seamus sean sebastian sebastiana sebastiano sebastien secondiano secondina sedrick
sefora segolene selena selene selim selin selina selma selmer selvaggia semih semiramide semplicio sempronio
sena senesio senofonte serafina serafino seraphin serapione serena serenity serge sergi sergio servidio
serviliano sesto seth settimio settimo severa severiano severin severine severino severo shad shaina shakira
shana shane shanel shanelle shania shanie shaniya shanna shannon shanny shanon shany shari sharon shaun shawn
shawna shaylee shayna shayne shea sheila sheldon shelia shelley shelly shemar sheri sheridan sherman sherri
sherry sherwood sheryl shirley shyann shyanne sibilla sibyl sibylle sico sidney sidoine sidonia sidonio sienna
sierra sigebert sigfrido sigismond sigismondo sigmund sigrid sigurd silas silja silvana silvano silvere
silverio silvestro silvia silvio simeon simeone simona simone simonetta sina sinan sincere sinesio sinfronio
sinja sireno siria siriano siricio sirio siro sisto sixte sixtine sky skye skyla skylar smeralda smilla soave
soccorso socrate sofia sofie sofronia soledad soline solocone solon sonia sonja sonke sonny sonya sophia
soraya soren sostene sosteneo sostrato spano spartaco spencer speranzio stacey stacy stan stanford stanislao
stanislas stanley stanton stefan stefania stefanie stefano steffen stephan stephane stephania stephanie
stephany stephen stephon sterling stevie stewart stiliano stina stiriaco stuart sude summer surano susan
susana susanna susanne susie suzanne suzon svea sven svenja sveva sviturno swassane syble sydnee sydney sydni
sydnie sylvain sylvan sylvester sylvestre sylvia sylviane sylvie tabea tabita tabitha tad taddeo taha taide
talea talia talon tamara tami tamia tamina tamino tammaro tammo tammy tancrede tancredi tanguy tania tanja
tanner tanya tara tarcisio tarik tarja tarquinia tarsilla tarso taryn tasha tate tatiana tatum tatyana taurean
taurin tavares taya tayler taylor taziana taziano tazio teagan tecla ted telchide telemaco telica telly
temistocle teo teobaldo teodata teodolinda teodora teodoro teodosio teodoto teogene terence terenzio teresa
teri terrance terrell terrence terri terrill terry tesauro tesifonte tessa tessie teudosia tevin thad thaddeus
thais thalea thalia thea thelma theo theodor theodora theodore theodose theophile theophraste theresa therese
theresia theron thibault thibert thierry thies thilo thomas thora thorben thore thorge thurman tiago tiana
tianna tiara tibaldo tiberio tiburzio ticone tiffany tillman tillmann timm timmothy timmy timo timoleon timon
timoteo timothee timothy tina tino tiphaine tirone titien tito titus tizian tiziana tiziano tizio tjark tobia
tobias tobin toby todd tolomeo tomas tomasa tomke tommaso tommie tommy toney toni tonnin tony tonya torben
tore torey torquato torrance torrey tosca tosco toussaint tracey traci tracy trajan trasea travis travon
tremaine tremayne trent trenton tressa tressie treva trever trevion trevor trey tricia trisha tristan tristano
tristian tristin triston troy trudie trycia trystan tuana tullia tulliano tullio turi turibio turner turold
tussio twila tyler tyra tyree tyreek tyrel tyrell tyrese tyrique tyron tyrone tyshawn tyson ubaldo ubertino
uberto ugo ugolina ugolino uguccione ulberto ulderico ulfa ulfo ulices ulises ulisse uliva ulpiano ulrico
ulstano ulysse umberto umile umut unna uranio urbano urdino uriah uriel uriele ursicio ursino ursmaro ursula
ursule vala valente valentin valentina valentino valere valeria valeriana valeriano valerico valerie valerio
valery valfredo valfrido vallie valtena valter vance vanda vanessa vanna varo vasco vaughn vedasto veit velda
velio vella velma velva vena venance venanzio venceslao venceslas venera veneranda venerando venere venerio
ventura venusta venustiano venusto verano verda verdiana verdie verecondo verena verenzio vergie veriana
veridiana verlie vern verna verner vernice vernie vernon verona veronica veronika veronique verulo vespasiano
vesta vezio vianney vicenta vicente vicki vickie vicky victor victoria victorien victorin vidal vidiano vidone
vigile viktor viktoria vilfredo viliana viliberto vilma vincenza vincenzo vinciane vindonio vinebaldo vinfrido
vinicio vinnie viola violante violet violette virgie virgil virgilio virginia virginie virginio virone
viscardo vissia vital vitale vitalico vito vittore vittoria vittoriano vittorio vitus vivaldo vivian viviana
viviane vivianne viviano vivien vivienne vladimir vladimiro vodingo volfango vulmaro vulpiano wade waino waldo
waleran walker wallace walter walton wanda wandrille ward warren watson wava waylon wayne weldon wellington
wendell wendy werner wesley westley weston whitney wibke wiebke wilber wilbert wilbur wilburn wiley wilford
wilfred wilfredo wilfrid wilhelm wilhelmine willa willard willi willie willis willow willy wilma wilmer wilson
wilton winfield winifred winnifred winona winston woodrow wyatt wyman xander xaver xavier xaviere xenia
xenophon xzavier yadira yannic yannick yannik yannis yara yaren yasin yasmeen yasmin yasmine yazmin yesenia
yessenia ylvi ylvie yoann yolanda yolande yoshiko youssef ysaline yseult yunus yusuf yven yves yvette yvonne
zabedeo zabina zaccaria zaccheo zachariah zacharie zachary zache zachery zack zackary zackery zaira zakary
zama zander zane zanita zanobi zara zaria zarina zechariah zefiro zehra zelda zelinda zella zelma zena zenaide
zenebio zeno zenobia zenobio zenone zephirin zetico zetta zeynep zion zita zoeva zoey zoie zoila zoilo zola
zora zosima zosimo zula`
