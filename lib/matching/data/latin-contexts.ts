/**
 * Class words that make a place or company name part of another name. They are the words of a class (kinds of streets,
 * schools, papers, clubs …), taken from general vocabulary of German, Italian, English, French and Spanish; none of
 * them is the name of anything. Words are separated by `|`, dots left out.
 */

/** Romance and English: `HEAD (of|di|de …) Name` is the name of the head. Any case. */
export const HEADS_OF_ANY_CASE = `
university|universities|università|universitat|université|universidad|universidade|politecnico|politécnica|polytechnique|école|ateneo
treaty|trattato|traité|tratado|accordo|accordi|accord|accords|acuerdo|acuerdos|protocollo|protocole|protocolo|convenzione|convention|convención|dichiarazione|déclaration|declaración|pace|paix|paz|pact|patto|pacte|pacto|charter
battle|siege|battaglia|assedio|bataille|siège|batalla
stadium|stadio|stade|estadio
duke|duchess|earl|duca|duchessa|duc|duchesse|duque|duquesa
kingdom|duchy|grand duchy|regno|ducato|granducato|marchesato|royaume|duché|reino|ducado
bay|gulf|strait|straits|lake|lago|golfo|stretto|baia|baie|golfe|détroit|lac|estrecho|bahía
ora|heure|hora|fuso orario|fuseau horaire
plaster|plâtre|prosciutto|culatello|mortadella|salame|salsiccia|torrone|aceto balsamico
`

/** The same, only as a name, with a capital. */
export const HEADS_OF_CAPITAL = `
Bank|Banca|Banca Popolare|Banque|Banco|Cassa|Cassa di Risparmio|Crédit|Times|Voice|Corriere|Gazzetta|Giornale|Eco|Voce|Mattino|Messaggero|Courrier|Journal|Voix|Diario|Heraldo|Correo|Voz
College|Institute|Academy|School|Accademia|Conservatorio|Istituto|Institut|Institution|Instituto|Academia|Scuola|Escuela|Liceo|Lycée
Valle|Val|Stretto|Golfo|Lago|Isola|Muro
Museum|Museo|Musée|Opera|Opéra|Teatro|Théâtre|Palace|Palazzo|Castello|Château|Cathedral|Duomo|Cathédrale|Catedral|Church|Basilica|Basilique|Tower|Torre|Tour
Airport|Aeroporto|Aéroport|Aeropuerto|Bridge|Ponte|Pont|Puente|Fiera|Foire|Feria|Policlinico|Ospedale|Hôpital|Hospital
Conference|Congress|Council|Peace|Pace|Paix|Paz|Conferenza|Congresso|Conférence|Congrès|Conferencia
Merchant|Mercante|Count|Conte|Prince|Princess|Principe|Lord|Lady|Miss|Saint|Our Lady|Notre-Dame|Nuestra Señora|Order|Ordine
Borsa|Bourse|Bolsa|Aéroports
Camera di Commercio|Biennale|Triennale|Mostra|Mostra del Cinema|Palio|Festival|Carnevale|Carnaval|Carnival|Maratona|Gran Premio|Grand Prix
Vertrag|Vertrags|Vertrages|Verträge|Abkommen|Abkommens|Klimaabkommen|Klimaabkommens|Protokoll|Protokolls|Übereinkommen|Konvention|Erklärung|Frieden|Friede|Schlacht|Belagerung|Kongress|Konferenz|Herzog|Herzogtum|Königreich|Grafschaft|Fürstentum|Golf|Bucht|Universität|Technische Universität
Arcidiocesi|Diocesi|Diocese|Archdiocese|Diócesis|Archidiócesis
Sporting|Olympique|Racing|Stade|Deportivo|Atlético|Atletico|Unione Sportiva|Club|Football Club
`

/** What may stand between such a head and the name. */
export const HEAD_LINKS =
  "of|degli studi di|di|del|della|dello|dell'|dei|degli|delle|de|de la|de los|de las|du|des|d'|von|zu|van"
/** Articles that a name may carry after the link. */
export const ARTICLES = "the|la|il|lo|le|l'|el|die|der|das"

/** Romance street words before a name, with or without a link. */
export const STREET_HEADS = `
Rue|Avenue|Boulevard|Bd|Place|Quai|Chemin|Allée|Impasse|Faubourg
Via|Viale|Corso|Piazza|Piazzale|Largo|Vicolo|Lungotevere|Galleria|Porta
Calle|Avenida|Avda|Plaza|Paseo|Carretera|Camino|Ronda|Rambla|Praça|Rua
`

/** In running text the usual street words stand in lower case. */
export const STREETS_ITALIAN = 'via|viale|piazza|piazzale|largo|vicolo'
/** Also a word for `course`: a street only directly before the name. */
export const STREETS_WITHOUT_LINK = 'corso|lungomare'
export const STREETS_FRENCH = 'rue|avenue|boulevard|place|quai|chemin|impasse'
export const STREETS_SPANISH = 'calle|avenida|plaza|paseo|carretera|ronda'

/**
 * German: the word directly before a name makes it one name (Universität Heidelberg, 1. FC Köln). Courts and prosecutors
 * are not among them: annotated news (GermEval 2014, CoNLL 2003) names the city there.
 */
export const GERMAN_HEADS = `
Universität|Uni|Hochschule|Fachhochschule|Technische Hochschule|Musikhochschule|Kunsthochschule|Sporthochschule|Akademie|Kunstakademie|Universitätsklinikum|Uniklinik|Uniklinikum|Klinikum|TU|TH|FH|RWTH|LMU|HTW|PH|ETH
Sparkasse|Stadtsparkasse|Kreissparkasse|Volksbank|Raiffeisenbank|Stadtwerke|Messe|Börse|Flughafen|Airport|Hauptbahnhof|Bahnhof|Zoo|Tierpark|Hotel|Radio|Rundfunk
Université|Università|Universidad|École|Lycée|Musée|Stade|Théâtre|Teatro|Café|Hôtel|Librairie|Club|Palazzo|Stadio
IHK|Handwerkskammer|Universitätsspital|Kantonsspital|Klinik|AKH
Fregatte|Korvette|Kreuzer|Zerstörer|Frachter|Fähre|Tanker|MS|SMS|HMS|USS
Bistum|Erzbistum|Philharmonie|Staatsoper|Schauspiel|Schauspielhaus|Kunsthalle|Kunstverein|Stadion|Arena|Fernsehturm|Studio
`

/** Sports clubs: these forms stand before the place. */
export const CLUB_HEADS = `
FC|SC|SV|FSV|VfB|VfL|VfR|TSV|TSG|TuS|BC|BSC|SpVgg|SSV|HSV|MTV|ATSV|TV|HC|EHC|EC|ERC|BBC|RB|AC|AS|US|SS|SSC|SSD|ACF|UC|CF|CD|UD|RCD|RC|SD|AJ|OGC|LOSC|FK|NK|SK|PFK|KV|RSC
Borussia|Eintracht|Fortuna|Hertha|Werder|Arminia|Alemannia|Hansa|Dynamo|Dinamo|Rot-Weiss|Rot-Weiß|Blau-Weiss|Blau-Weiß|Schwarz-Weiss|Schwarz-Weiß|Preussen|Preußen|Kickers|Viktoria|Wacker|Sporting|Real|Atletico|Atlético|Inter|Lokomotive|Lokomotiv|Lok|Spartak|CSKA|ZSKA|Torpedo|Maccabi|Hapoel|Partizan|Austria|Rapid|Grasshopper|Grasshoppers|Young Boys|Athletic|Bayern|Bayer|Energie|Union|Juventus|Slavia|Sparta|Legia|Levski|Steaua|Ajax|Roter Stern|Füchse|Adler|Eisbären|Löwen|Hellas
`

/** English and international: the words after a name make it one name. */
export const TAILS = `
University|College|School|Institute|Academy|Polytechnic|Business School|Law School
Times|Post|Herald|Tribune|Journal|Globe|Chronicle|Gazette|Review|Observer|Guardian|Telegraph|Mail|Daily|Daily News|News|Evening Standard|Evening News|Evening Post|Star|Sun|Mirror|Press|Magazine|Press Agency
Stadium|Arena|Dome|Coliseum|Colosseum|Velodrome|Racecourse|Speedway|Ring
Street|St|Road|Rd|Avenue|Ave|Boulevard|Blvd|Lane|Drive|Square|Bridge|Place|Court|Terrace|Circus|Crescent|Highway|Expressway|Turnpike|Gate|Station|Tower|Towers|House|Hall|Palace|Castle|Abbey|Cathedral|Church|Museum|Gallery|Library|Theatre|Theater|Opera|Zoo|Hotel|Inn|Hospital|Clinic|Airport|International Airport|Harbour|Harbor|Beach|Bay
Agreement|Accord|Accords|Treaty|Protocol|Convention|Declaration|Pact|Charter|Consensus|Process|Conference|Summit|Principles|Rules|Statement
Bank|Stock Exchange|Exchange|Securities|Capital|Partners|Insurance|Life|Mutual|Trust|Foundation|Society|Association|Federation|League|Orchestra|Symphony|Philharmonic|Ballet|Choir|Marathon|Open|Masters|Grand Prix|Cup|Derby|Games|Olympics|Biennale|Festival|Film Festival|Fashion Week|Motor Show|Auto Show|Book Fair|Air Show
FC|AFC|CF|SC|United|City|Rovers|Wanderers|Hotspur|Albion|Athletic|County|Town|Rangers|Celtic|Saint-Germain|Bulls|Lakers|Knicks|Celtics|Red Sox|Yankees|Dodgers|Cubs|Giants|Jets|Patriots|Cowboys|Eagles|Bears|Packers|Steelers|Chiefs|Rockets|Warriors|Raptors|Heat|Spurs
Airlines|Airways|Air|Motors|Motor|Energy|Electric|Power|Steel|Oil|Petroleum|Pharmaceutical|Pharmaceuticals|Pharma|Systems|Software|Media|Entertainment|Records|Pictures|Studios|Publishing|Radio|Television|TV|Scientific|Dynamics|Consulting|Analytics|Economics|Instruments|Brewery|Brewing|Gas|Railway|Railways|Railroad|Shipping|Logistics
Cream Cheese|cream cheese|Gin|Dry Gin|Ale|Pale Ale|Lager|Whisky|Whiskey|Wine|Cheese|Ham|Bun|Broil|Terrier|Bulldog|Shepherd|Cream|Fog|Syndrome
Hilton|Marriott|Sheraton|Hyatt
`

/** Those of them that name the whole even where other capital words stand in between. */
export const INSTITUTION_TAILS =
  'University|College|School|Schools|Institute|Academy|Hospital|Museum|Airport|Stadium|Orchestra|Library|Cathedral|Marathon|Festival'

/** English: `City time`, `city marathon` also in lower case. */
export const TAILS_ANY_CASE =
  'agreement|agreements|climate treaty|climate pact|time|timezone|time zone|standard time|accord|accords|treaty|protocol|climate accord|climate agreement|climate deal|marathon|ham|cheese|mustard|sausage|sausages|rainforest'

/** German: after an -er adjective (Frankfurter Rundschau, Pariser Abkommen). */
export const GERMAN_ADJECTIVE_TAILS = `
Straße|Strasse|Str|Platz|Allee|Weg|Gasse|Ring|Damm|Ufer|Chaussee|Landstraße|Tor|Brücke|Hof
Zeitung|Allgemeine|Allgemeinen|Allgemeiner|Rundschau|Nachrichten|Anzeiger|Tageblatt|Tagblatt|Abendblatt|Abendzeitung|Morgenpost|Kurier|Merkur|Post|Presse|Volksblatt|Volkszeitung|Volksstimme|Neueste|Neuesten|Illustrierte|Bote|Stadtanzeiger|Stadt-Anzeiger|Express|Wochenblatt|Hefte
Universität|Uni|Hochschule|Akademie|Stadion|Arena
Abkommen|Abkommens|Klimaabkommen|Klimaabkommens|Klimavertrag|Vertrag|Vertrages|Vertrags|Verträge|Verträgen|Protokoll|Protokolls|Konvention|Konventionen|Übereinkommen|Frieden|Friedens|Friedensvertrag|Kongress|Kongresses|Schlacht|Konferenz|Erklärung|Klimaziele|Klimazielen|Klimaschutzabkommen|Klimakonferenz|Klimagipfel
Zeit|Ortszeit|Uhrzeit|Republik
Sparkasse|Volksbank|Bank|Landesbank|Vereinsbank|Festspiele|Festspielen|Stadtmusikanten|Sängerknaben|Räterepublik|Börse|Rück|Rückversicherung|Verein|Philharmoniker|Symphoniker|Sinfoniker|Ensemble|Kickers|SV|SC|FC|EG|ERC|EC|HC|TV|BC|AK|ASK|SK|AC|BSC|TSC|THC|HTC|KEC|Haie|Freiheit
Würstchen|Würste|Schnitzel|Pils|Weiße|Braten|Blau|Schule|Stollen|Lebkuchen|Wasser|Kindl|Luft|Mauer|Allerlei|Marzipan|Kranz|Klopse|Luftbrücke
`

/** German compounds with a hyphen: the last part says what the whole is (Paris-Abkommen, Berlin-Marathon). */
export const HYPHEN_TAILS = `
Abkommen|Abkommens|Klimaabkommen|Klimaabkommens|Vertrag|Vertrags|Vertrages|Protokoll|Protokolls|Prozess|Prozesses|Kriterien|Konvention|Übereinkommen|Verordnung|Erklärung|Raum
Straße|Strasse|Str|Platz|Allee|Weg|Ring|Ufer|Damm|Brücke|Haus|Stadion|Arena|Halle|Universität|Uni|Hochschule|Schule|Gymnasium|Institut|Stiftung|Museum|Theater|Airport|Flughafen|Marathon|Cup|Pokal|Preis|Zeitung
Energy|Bank|Park|Center|Tower|Stadium|Stadt|Syndrom
`

/** What German compounds for food and drink end in: Nürnberger Rostbratwurst. */
export const FOOD_ENDINGS =
  'wurst|würste|würsten|würstchen|schnitzel|braten|bier|brot|brezel|stollen|kuchen|schinken|käse|torte|senf|salat|suppe|schnaps|likör|knödel|krapfen'

/** After a company that shares its name with a river or a tree: nature has no legal form. */
export const NATURE_TAILS =
  'rainforest|rain forest|jungle|basin|delta|river|Rainforest|Basin|Delta|River|Regenwald'

/** Directly before a company: an organisation or a house that bears its name. */
export const COMPANY_HEADS =
  'Fondazione|Fondation|Fundación|Museo|Musée|Stadio|Scuderia|Trofeo|Premio|Accademia|Auditorium|Palazzo|Villa|Prix|Galleria'

/** Sister companies and products: a company's name and one of these words is another name. */
export const COMPANY_TAILS = `
Energy|Energie|Healthcare|Health|Cloud|Bank|Banking|Capital|Ventures|Financial|Financial Services|Finance|Leasing|Insurance|Versicherung|Mobility|Motorsport|Motors|Motor|Motorrad|Foundation|Stiftung|Fondation|Fondazione|Pay|Wallet|Music|Pictures|Entertainment|Games|Studio|Studios|Pharma|Biotech|Chemicals|Electronics|Semiconductor|Semiconductors|Marine|Aerospace|Defence|Defense|Space|Space Systems|Asset Management|Global Investors|Real Estate|Immobilien|Properties|Consulting|Advisory|Logistics|Supply Chain|Web Services|Prime|Books|Maps|Home|Watch|TV|Store|News
Arena|Stadium|Stadion|Park|Cup|Open|Masters|Tower|University|Academy|Institute|Museum|Center|Centre|Campus|Bridge|Street|Prize|Award|Marathon
Advanced|Renewable Energy|Renewables|Trucks|Truck|Buses|Automotive|Nutzfahrzeuge|Digital Power|Software
`
