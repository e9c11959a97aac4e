/**
 * English words that may follow a place or company without making one name with it: people's offices and bodies of the
 * place, kinds of company, days and months. General vocabulary.
 */
export const ROLE_WORDS = `
Mayor|Mayoral|Governor|President|Prime|Minister|Ministers|Ministry|Premier|Chancellor|Senator|Senators|Representative|Congressman|Congresswoman|Ambassador|Police|Prosecutor|Prosecutors|Attorney|Judge|Council|Councillor|Councilman|Municipal|Municipality|Government|Party|Communist|Democrat|Democrats|Republican|Republicans|Labour|Conservative|Secretary|Deputy|Vice|Chief|Chairman|Chairwoman|Chair|Director|Commissioner|Commission|Bureau|Spokesman|Spokeswoman|Correspondent|Office|Headquarters|HQ|Area|Metro|Subway|Underground|Region|Metropolitan|Archbishop|Bishop|Cardinal
CEO|CFO|CTO|COO|CIO|CMO|VP|Executive|Managing|General|Senior|Founder|Co-founder|Head|Manager|Engineer|Board|Group|Corp|Corporation|Company|Co|Inc|Ltd|Limited|Holding|Holdings|Technologies|Technology|International|Worldwide|Global|Europe|Asia|America|Americas|North|South|East|West|Greater|Subsidiary|Shares|Stock
January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|I|Dr|Mr|Mrs|Ms|Sir|Prof|Professor
Gov|Sen|Rep|Lt|Gen|Maj|Sgt|Capt|Col|Supt|Det|DA|AG
`

/** Offices that follow the body's name and its field: Hong Kong Financial Secretary. */
export const OFFICES =
  'Mayor|Governor|Minister|Secretary|Commissioner|Ambassador|Prosecutor|Senator'

/** English words that only a line in title case writes with a capital; they go on with no name. Function words. */
export const TITLE_CASE_WORDS =
  'is|are|was|were|be|been|has|have|had|will|would|can|could|should|must|may|might|to|in|on|at|for|from|by|with|without|and|or|but|as|after|before|over|under|amid|into|than|that|who|when|where|how|why|not|no|its|their|his|her|says|said'

/** Words before a surname, offices among them. A name of one word after them is a person. */
export const HONORIFICS = `
Mr|Mrs|Ms|Miss|Sir|Dame|Herr|Herrn|Frau|Signor|Signora|Signore|Monsieur|Madame|Mademoiselle|Mme|Señor|Señora|Sr|Sra|Don|Doña|Dr|Prof|Professor
signor|signora|signorina|monsieur|madame|señor|señora
President|Governor|Senator|Congressman|Congresswoman|Judge|Justice|Captain|Colonel|Cardinal|King|Queen|Prince|Princess|Emperor
Bürgermeister|Bürgermeisterin|Oberbürgermeister|Oberbürgermeisterin|Landrat|Landrätin|Minister|Ministerin|Kanzler|Kanzlerin|Präsident|Präsidentin|Trainer|Trainerin|Kommissar|Kommissarin|Richter|Richterin|Pfarrer|Pfarrerin|Kardinal|Oberst|Professorin|Regisseur|Regisseurin|Schauspieler|Schauspielerin|Sänger|Sängerin|Torwart|Stürmer|König|Königin|Prinz|Prinzessin|Kaiser
`

/** Capitalised words that may stand before a place without making one name with it. */
export const PLACE_MODIFIERS = `
North|South|East|West|Northern|Southern|Eastern|Western|Northeast|Northwest|Southeast|Southwest|Northeastern|Northwestern|Southeastern|Southwestern|Central|Greater|Downtown|Midtown|Uptown|Inner|Outer|Upper|Lower|Old|Ancient|Modern|Medieval|Colonial|Imperial|Rural|Urban|Metro|Metropolitan|Mainland|Communist|Nazi|Soviet|Socialist|Republican|Democratic|Occupied|Tropical|Continental
Mayor|President|Chancellor|Premier|Governor|Minister|Emperor|King|Queen|CEO|Chairman|The|A|And|Or|But|For|In|At|On|To|From|Of|With|By|As|If|When|While|Since|After|Before|Until|Both|Between|Not|Now|Today|Yesterday|Why|How|Is|Are|Was|Will|Can|Does|Has|Meanwhile|However|Then|Here|There|Only|Even|Like|Unlike|Via|Near|Under|Over|Into|Outside|Inside|Around|Across|Beyond|Behind|Against|About|Visit|Meet
January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday
Regione|Provincia|Comune|Città|Capitale|Nord|Sud|Est|Ovest|Région|Ville|Département|Préfecture|Comunidad|Ciudad|Estado|Norte|Sur|Este|Oeste|Gran|Grande|Grand|Il|Lo|La|Le|Gli|I|Un|Una|Di|Da|Per|Con|Tra|Fra|Su|Ma|Se|Non|Anche|Dopo|Prima|Secondo|Les|Des|Du|De|À|Et|Mais|Selon|Après|Avant|Pour|Dans|Sur|El|Los|Las|Y|Pero|Según|Tras|Desde|Hasta|Para|Por|En
`
