/**
 * Words by which an organisation, a person or a place is told in the five alphabetic languages.
 * Sources: the legal forms of ISO 20275 (entity legal forms), the classes of organisations in the W3C ORG and
 * schema.org vocabularies, occupation titles of ESCO group 1 (managers, officials), in each language's usual wording.
 */

/** Legal forms, as the last words of a name. */
export const LEGAL_FORM =
  /^(?:GmbH(?:\s?&\s?Co\.?\s?KG(?:aA)?)?|gGmbH|AG|KGaA|KG|OHG|SE|eG|e\.\s?V\.|mbH|AöR|Inc\.?|Ltd\.?|ltd|srl|spa|inc|gmbh|Limited|LLC|LLP|LP|PLC|plc|Corp\.?|Corporation|Co\.?|S\.?p\.?A\.?|S\.?r\.?l\.?|S\.?A\.?(?:S\.?)?|SARL|SCA|S\.?L\.?(?:U\.?)?|N\.?V\.?|B\.?V\.?|AB|ASA|AS|A\/S|Oyj?|Pty|Pte|Bhd|Kft|Sp\.|d\.o\.o\.|AŞ)$/u

/** A word inside or at the end of a name that makes the whole an organisation. */
export const ORGANISATION_HEAD = new RegExp(
  `^(?:[\\p{L}.-]+-)?(?:${[
    'Uni|Universit(?:y|à|ät|é|at|aire|ario|aria)s?',
    'Universidad',
    'University',
    'College',
    'Institute?|Instituto?|Istituto|Institut',
    'Academy|Akademie|Accademia|Académie|Academia',
    'School|Schule|\\p{L}*hochschule|Fachhochschule|Politecnico|Polytechnique|Politécnica|École|Ecole|Escuela',
    'Group|Gruppe|Gruppo|Groupe|Grupo|Holding|Holdings',
    'Bank|Banca|Banque|Banco|\\p{L}*[Ss]parkasse|Volksbank|Landesbank|Cassa|Caisse|Caja|\\p{L}+bank',
    'Company|Corporation|Technolog(?:y|ies)|Systems|Solutions|Industries|Industrie|Motors|Motor|Energy|Energie|Energia|Energía|Airlines|Airways|Pharma|Pharmaceuticals|Networks|Partners|Ventures|Capital|Software|Semiconductor|Electronics|Electric|Robotics|Logistics|Telecom|Labs',
    'Ministry|Ministerium|\\p{L}+ministerium|Ministero|Ministère|Ministerio',
    'Department|Agency|Agentur|\\p{L}+agentur|Agenzia|Agence|Agencia|Authority|Autorità|Autorité|Autoridad',
    'Council|Rat|Consiglio|Conseil|Consejo|Commission|Kommission|Commissione|Comisión|Committee',
    'Government|Regierung|\\p{L}+regierung|Governo|Gouvernement|Gobierno',
    'Association|Verband|\\p{L}+verband|Verein|\\p{L}+verein|Associazione|Asociación|Federation|Föderation|Federazione|Fédération|Federación|Union|Unione|Unión|League',
    'Foundation|Stiftung|\\p{L}+stiftung|Fondazione|Fondation|Fundación|Trust|Fund|Fonds',
    'Chamber|Kammer|\\p{L}+kammer|Camera|Chambre|Cámara',
    'Hospital|Klinikum|\\p{L}*klinik(?:um|en)?|Krankenhaus|Ospedale|Hôpital|CHU|Clinic|Clinica|Clínica',
    'Stadtwerke|Verkehrsbetriebe|\\p{L}+betriebe|\\p{L}+gesellschaft|\\p{L}+werke?|Werke',
    'Club|FC|SC|TV|VfB|VfL|TSV|SV|\\p{L}*museum|Museo|Musée|\\p{L}*theater|Teatro|Théâtre|Orchestra|Library|Biblioteca',
    'Centre|Center|Zentrum|Centro|Laboratory|Laboratories|Laboratorio|Laboratoire',
    '\\p{L}*[Bb]ündnis|\\p{L}*[Nn]etzwerk|Network|Initiative|Iniziativa|Iniciativa|Allianz|Alliance|Alianza|Alleanza|Cluster|Réseau|Festival|Biennale|Consorzio|Valley|Cooperative|Genossenschaft|\\p{L}+genossenschaft|Intendencia|Prefettura|Préfecture|Syndicat|Agglomération|Landratsamt|Zweckverband|Orchester|Philharmon\\p{L}+|Opera|Oper|Opéra|Ópera|Zoo',
    'Ordine|Ordre|Colegio|Service|Bundesamt|Landesamt|\\p{L}+amt|Amt|Handwerkskammer|Agentur|Liga|Ligue|Lega|Pallavolo|Polytechnique|Guild|Guilde|Universitätsmedizin|Lycée|Collège|Gymnasium|Liceo|Realschule|Gesamtschule|\\p{L}+gymnasium|Regionalbahn|Hochschulverbund|Azienda|Asl|ASL|Usl|Confederazione|Confindustria|Coldiretti|Marina|Marine|Corporación',
    'Kreis|Bezirk|Samtgemeinde|Verbandsgemeinde|Spedition|Brauerei|Molkerei|Druckerei|Werft|Verlag|Kanzlei|Manufaktur|Weingut|Klinikverbund|Bahnen',
    'Soccorso|Croce|Protezione|Curia|Diocesi|Ente|Parco|Cantina|Cartiera|Acciaierie|Cantieri|Officine|Pastificio|Caseificio|Birrificio|Coop|Editrice|Ferrovie|Poste|Aeroporti|Trasporti|Assicurazioni|Confraternita|Polisportiva',
    'Laboratoires|Éditions|Brasserie|Chantiers|Ateliers|Établissements|Papeteries|Assurances|Mutuelle|Coopérative|Aéroports|Ports',
    'Bodegas|Cofradía|Astilleros|Laboratorios|Seguros|Editorial|Textiles|Industrias|Minera|Aceros|Cementos|Transportes|Ferrocarriles',
    'Foods|Cargo|Union|Society|Brewery|Brewing|Shipyards?|Shipping|Tankers|Chemicals|Insurance|Retail|Steel|Mining|Minerals|Oil|Petroleum|Aerospace|Aviation|Biotech|Therapeutics|Biosciences|Healthcare|Media|Entertainment|Studios|Financial|Assurance|Properties|Homes|Beverages|Brands|Farms|Dairy|Apparel|Transit|Railways?|Utilities|Renewables|Cruises|Hotels|Resorts|Rovers|Marathon|Instruments|Devices|Materials|Dynamics|Analytics|Diagnostics|Genomics|Mobility|Automotive|Engineering|Construction|Builders|Consulting|Services|Enterprises|Products|Laboratories|Medical',
    'Airport|Flughafen|Aeroporto|Aéroport|Aeropuerto|Port|Hafen|Porto|Puerto',
    'Comune|Provincia|Regione|Région|Mairie|Métropole|Ayuntamiento|Diputación|Generalitat|Junta|Municipality|Municipalité|Landkreis|Kanton|Consorzio|Consortium|Cooperativa|Rathaus',
  ].join('|')})$`,
  'iu',
)

/** Words that turn a place name into the actor: City of X, Stadt X, Comune di X. */
export const CITY_ACTOR =
  /(?:^|[\s(„"'’])((?:[Tt]he )?(?:[Aa]uthorities|[Gg]overnments?|[Cc]ouncil|[Aa]dministration) of(?: the)?|(?:the )?[Cc]ities of|(?:[Dd]ie )?(?:beiden )?Städten?|(?:[Ll]e )?(?:due )?città di|(?:[Cc]ittà|[Cc]ittadina|[Ll]ocalità) (?:\p{Ll}+ )?di|(?:[Vv]ille|[Cc]ommune|[Cc]ité) (?:\p{Ll}+ )?d[e’']|(?:[Cc]iudad|[Ll]ocalidad|[Mm]unicipio) (?:\p{Ll}+ )?de|(?:[Ll]es )?(?:deux )?villes de|(?:[Ll]as )?(?:dos )?ciudades de|(?:[Ll]a )?ville \p{Ll}+ de|(?:the )?(?:[Cc]ity|[Tt]own|[Mm]unicipality|Borough|County|Metropolitan City) of|(?:Die |die |Der |der |den |Landes?|Bundes?|Haupt|Hanse|Universitäts|Partner)*[Ss]tadt|(?:Die |die |der )?Landeshauptstadt|(?:Die |die |der )?Hansestadt|(?:Die |die |der )?Gemeinde|(?:Il |il |del |dal |al |col )?[Cc]omune di|(?:la |La |della |alla )?[Cc]ittà (?:metropolitana )?di|(?:la |La )?[Vv]ille d[e’']|(?:la |La )?[Mm]airie d[e’']|(?:la |La )?[Cc]iudad de|(?:el |El |del |al )?[Aa]yuntamiento de|(?:la |La )?[Mm]unicipalidad de|(?:la |La )?[Aa]lcaldía de|(?:la |La )?[Mm]étropole de|celle d[e’']|quella di|(?:la |La )?[Rr]egione|(?:the )?(?:municipal|city) (?:government|council) of|[Mm]agistrat der Stadt|Rat der Stadt)\s?$/u

/** Titles of people who act for an organisation; before or after a name. */
export const PERSON_ROLE =
  /(?<!\p{L})(?:CEO|CFO|CTO|COO|chief executive(?: officer)?|chief \p{L}+ officer|president|vice[- ]president|chair(?:man|woman|person)?|(?:managing |executive |general |deputy |regional )?director|head|founder|co-founder|minister|mayor|vice mayor|deputy mayor|governor|rector|dean|provost|chancellor|secretary|professor|prof|spokes(?:man|woman|person)|manager|ambassador|commissioner|chef(?:in)?|\p{L}*(?:geschäftsführer|vorstand|bürgermeister|präsident|minister|direktor|leiter|sprecher|rektor|kanzler|landrat|sekretär|chef|vorsitzende|professor|dezernent|intendant|botschafter|manager)(?:in|r|s|n)?|vorstandsvorsitzende\p{L}*|vorsitzende\p{L}*|amministrator(?:e|rice) delegat[oa]|presidente|vice ?presidente|direttor[ei]|direttrice|sindac[oa]|assessor[ei]|rettor[ei]|rettrice|ministr[oa]|responsabile|fondatore|président(?:e)?|vice-président(?:e)?|direct(?:eur|rice)(?: général(?:e)?)?|maire|adjoint|ministre|fondateur|PDG|DG|recteur|rectrice|alcalde|alcaldesa|director(?:a)?(?: general)?|consejer[oa](?: delegad[oa])?|rector(?:a)?|ministr[oa]|concejal(?:a)?|counterpart|\p{L}*amtskolleg(?:e|in|en)|omolog[oa]|homologue|homólog[oa]|Mr|Mrs|Ms|Herr|Frau|Dr|Sig|Dott|Ing|M\.|Mme|Sr|Sra|Don|Doña)s?(?!\p{L})|(?<!\p{L})(?:sindaci|presidenti|rettori|ministri|alcaldes|rectores)(?!\p{L})/iu

/** Capitalised words that are no names: days, months, roles, cue words, and openers of sentences. */
export const NO_NAME = new Set(
  (
    'The A An In On At For With By From As And Or But To Of It Its This That These Those Their Our We He She They His Her Both Under After Before During While When Since According Today Yesterday Tomorrow Also Through Over More New Meanwhile However Last Next Following Together Two Three Four Five ' +
    'Der Die Das Den Dem Des Ein Eine Einen Einem Einer Und Oder Mit Im Am Zum Zur Bei Beim Von Vom Auf Für Aus Nach Seit Durch Über Unter Wie So Sie Er Es Wir Ihr Ihre Sein Seine Beide Beiden Damit Dabei Dazu Auch Als Wenn Heute Gestern Nun Zudem Bereits Dies Diese Dieser Dieses Hier Laut Zwei Drei Vier ' +
    'Il Lo La I Gli Le L Un Una Uno Di Del Della Dei Delle Da Dal Con Per Tra Fra Su Sul Nel Nella E Ed Ma Anche Oggi Ieri Questo Questa Due Tre Si ' +
    'Les Une De Des Du Au Aux En Et Avec Pour Par Sur Dans Ce Cet Cette Ces Deux Trois Aujourd Hier Elle Ils ' +
    'El Los Las Al Y Con Por Para En Este Esta Estos Hoy Ayer Ambas Ambos Se Su Sus Dos ' +
    'January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday ' +
    'Januar Februar März Mai Juni Juli Oktober Dezember Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Sonnabend ' +
    'CEO CFO CTO COO President Vice Chairman Director Minister Mayor Mr Mrs Ms Dr Prof Herr Frau Professor Chief Executive Officer Managing ' +
    'Sommer Winter Herbst Frühjahr Frühling Sommers Herbstes Stadt Gemeinde Land Kommune Memorandum Understanding MoU MOU LOI Agreement Framework Cooperation Partnership Strategic Letter Intent Joint Venture Deal Contract Signing Ceremony ' +
    'Town Our County State Government Municipal AI IT 5G PR SME SMEs PMI PME KMU ICT EU UE UN US USA UK CPC GDP COVID CO2 IKT R&D F&E HR PPA JV KI IA I+D'
  ).split(' '),
)

/** Particles that may stand inside a name, between two capitalised words. */
export const NAME_PARTICLE =
  /^(?:of|for|&|de|del|della|dello|dei|degli|delle|di|da|du|des|la|le|el|los|las|the|für|der|und|von|zu|am|an|a|sur|et|e|y|and|d[’']\p{L}+|(?:dell|d|all)['’])$/u

/** Nationalities, scales and kinds before a name ("US-Konzern Microsoft") are no part of it. */
export const DESCRIPTOR =
  /(?:fintech|biotech|scale-up|firmen|gesellschaften|städte|universitäten|hochschulen|konzern|konzerne|hersteller|fluggesellschaft|bahngesellschaft|ölgesellschaft|muttergesellschaft|tochtergesellschaft|fondsgesellschaft|anbieter|unternehmen|firma|bauer|dienstleister|riese|gruppe|versorger|betreiber|spezialist|partner|start-?up|verein|klub|hochschule|universität|stadt|entwickler|händler|produzent|zulieferer|institut|bündnis|kette|netzwerk|organisation|initiative|behörde|tochter|marke|verband|netzbetreiber|berater|reederei|fluggesellschaft|fluglinie|airline|bank|startup|agentur|stiftung|ministerium|projektinitiative|ligist|meister|aufsteiger|absteiger|bundesligist|genossen)(?:s|es|n|en|er)?$/iu

/** Endings of German common nouns; names of organisations that need none of the words above never end so. */
export const GERMAN_NOUN =
  /(?:mitglied|mitglieder|mitgliedern|sekretär|ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|ität|itäten|ment|mente|nis|nisse|tum|ling|linge|\p{L}{3}chen|anz|enz|ismus|ist|isten|eur|eure|innen|ern|enden|ende|arbeit|zeit|jahr|jahre|jahren|tag|tage|tagen|woche|wochen|monat|monate|monaten|vertrag|verträge|vereinbarung|zentrum|projekt|projekte|bereich|bereiche|bereichen|markt|ziel|ziele|rahmen|seite|seiten|kunden|preis|preise|platz|haus|weg|wege|kraft|kräfte|stelle|stellen|land|ländern?|leben|raum|räume|plan|pläne|stand|wert|werte|forschung|technik|technologie|technologien|wirtschaft|industrie|energie|bildung|mensch|menschen|mitarbeiter|mitarbeitern|studierende|studierenden|meter|euro|million|millionen|milliarde|milliarden|prozent|standort|standorte|beginn|ende|abend|morgen|besuch|gespräch|gespräche|fest|vertreter|vertretern|leitung|absicht|erklärung|beisein|anwesenheit|namen|auftrag|angebot|dienst|dienste|werk|netz|netze|system|systeme|daten|strom|wasser|stadt|städte|gemeinde|kommune|region|unternehmen|firma|firmen|partner|partnern|parteien|konzern|konzerne|lösungen)$/iu

/** Heads of a city's government: where one signs, the city is a party. */
export const CITY_HEAD =
  /(?<!\p{L})(?:[Ll]ord [Mm]ayor|[Mm]ayor(?:ess)?|(?:Ober)?[Bb]ürgermeister(?:in)?|[Ss]indac[oa]|[Mm]aire|[Aa]lcalde(?:sa)?)(?!\p{L})|(?<!副)市长/u

/** Between "der" and a name, a German noun of this ending says what the bearer does: der Logistiker X. */
export const GERMAN_AGENT = /^\p{Lu}\p{Ll}+(?:er|eur|ist|ent|ant)$/u

/** A role inside a run of capitals parts what stands before it (the organisation) from what follows (the person). */
export const ROLE_TOKEN = new RegExp(
  `^(?:\\p{L}+-)?(?:${[
    'President|Vice|Deputy|Chairman|Chairwoman|Chair|Director|Manager|Minister|Mayor|Governor|Rector|Dean|Provost|Chancellor|Secretary|Professor|Prof|Founder|Ambassador|Commissioner|Officer|Senator|Representative|Councillor|Gov|Sen|Rep|CEO|CFO|CTO|COO',
    '(?:\\p{L}*(?:[Pp]räsident|[Bb]ürgermeister|[Mm]inister|[Gg]eschäftsführer|[Vv]orst[aä]nd|[Vv]orstandsvorsitzende|[Vv]orsitzende|[Dd]irektor|[Ll]eiter|[Ss]precher|[Rr]ektor|[Kk]anzler|[Ll]andrat|[Ss]ekretär|[Cc]hef|[Dd]ezernent|[Bb]eigeordnete|[Ss]tadtrat|[Mm]inisterpräsident)(?:in|r|s|n)?)|Dr|Frau|Herr|Herrn',
    'Sindaco|Sindaca|Presidente|Rettore|Rettrice|Direttore|Direttrice|Ministro|Assessore|Onorevole|Vicepresidente|Amministratore|Delegato',
    'Président|Présidente|Maire|Directeur|Directrice|Ministre|Recteur|PDG|Monsieur|Madame',
    'Alcalde|Alcaldesa|Rector|Rectora|Presidenta|Directora|Ministro|Consejero|Consejera|Concejal|Vicerrector|Vicerrectora',
  ].join('|')})$`,
  'u',
)

/** Words that belong to a role only next to one of the above: General Manager, but General Electric. */
export const SOFT_ROLE =
  /^(?:General|Chief|Executive|Managing|Assistant|Senior|Head|Group|Regional|Lord)$/u

/** English words for what comes from a country, before a noun. */
export const DEMONYM =
  /^(?:\p{Lu}\p{L}+(?:ese|ish|ian|ean|can)|German|French|Dutch|Swiss|Greek|Czech|Thai|Welsh|Roman|Norman|Turkmen|Qatari|Saudi|Emirati|Israeli|Iraqi|Pakistani)$/u

/** Capitals inside a word: EnBW, BioNTech. Plain initials such as SME say nothing. */
export const INNER_CAPITAL =
  /^\p{L}*\p{Ll}\p{Lu}[\p{L}\p{N}&]*$|^\p{Lu}{2,}\p{Ll}\p{L}*$|^\p{Lu}+&\p{Lu}+$/u
/** A word of capitals only. */
export const INITIALS = /^\p{Lu}[\p{Lu}\d]+$/u
