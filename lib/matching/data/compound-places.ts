/**
 * Places of several words, one of which names another place (New London, Baden-Württemberg): a catalogue that knows only
 * the shorter one must not find it in the longer.
 * Sources: GeoNames (geonames.org, CC BY 4.0), country names of CLDR (Unicode licence), subdivisions of ISO 3166-2.
 * A place whose own short form is the shorter name is left out.
 */
export const COMPOUND_PLACES = `Abomey-Calavi
Abreu e Lima
Adelaide Hills
Al Başrah al Qadīmah
Al-Kuwait
Alba Iulia
Alba-Julia
Albany Park
Alcázar de San Juan
Alessandria Bucefala
Alessandria d'Egitto
Alhama de Murcia
Alice Springs
Allen Park
Alta Gracia
Altamonte Springs
Alto Barinas
American Samoa
Amerikanisch-Samoa
Amsterdam-Zuidoost
Andorra la Vella
Andorre-la-Vieille
Annecy-le-Vieux
Antigua Guatemala
Antiochia di Siria
Anyang-si
Aparecida de Goiânia
Arcos de Valdevez
Arcos de la Frontera
Arlington Heights
Ashoknagar Kalyangarh
Asnières-sur-Seine
At Tall al Kabīr
Ath Thawrah
Athis-Mons
Auburn Hills
Auvergne-Rhône-Alpes
Bad Essen
Bad Neustadt a.d.Saale
Bad Neustadt an der Saale
Baden-Baden
Baden-Württemberg
Bagnols-sur-Cèze
Bainbridge Island
Banda Aceh
Bandar Labuan
Bani Walid
Bani Ṣāf
Banī Mazār
Banī Suwayf
Bar-le-Duc
Barcellona Pozzo di Gotto
Barra Mansa
Barri de Sant Andreu
Batu Pahat
Bayan Nur
Bela Vista
Bell Gardens
Bell Ville
Bella Vista
Belmont Cragin
Belo Horizonte
Belo sur Tsiribihina
Beni Melal
Beni Mellal
Beni Mered
Beni Saf
Beni Ulid
Beni-Mellal
Benin-Stadt
Benito Juárez
Bergen op Zoom
Berlin Köpenick
Berlin Treptow
Biryulëvo Zapadnoye
Blue Springs
Bnei Brak
Boa Vista
Bochum-Hordel
Bodh Gaya
Bois-Colombes
Bonita Springs
Boulogne-sur-Mer
Bourg-lès-Valence
Bourgogne-Franche-Comté
Bouvet Island
Bragança Paulista
Brandebourg-sur-la-Havel
British Columbia
Brooklyn Park
Bry-sur-Marne
Brétigny-sur-Orge
Budapest II. kerület
Budapest III. kerület
Budapest IV. kerület
Budapest VIII. kerület
Budapest XI. kerület
Budapest XII. kerület
Budapest XIII. kerület
Budapest XIX. kerület
Budapest XV. kerület
Budapest XVI. kerület
Budapest XVII. kerület
Budapest XVIII. kerület
Budapest XX. kerület
Budapest XXI. kerület
Budapest XXII. kerület
Buddh Gaya
Bur Sudan
Buri Ram
Cabo Coral
Cabo Frio
Cabo Haitiano
Cabo San Lucas
Cabo Verde
Cachoeira do Sul
Cachoeiro de Itapemirim
Cadereyta Jiménez
Cagnes-sur-Mer
Caldas Novas
Camden Town
Campbell River
Campina Grande
Campina Grande do Sul
Campo Largo
Caribbean Netherlands
Casalecchio di Reno
Casalnuovo di Napoli
Castilla y León
Castilla-La Mancha
Castro Urdiales
Castro Valley
Castro-Urdiales
Caxias do Sul
Caçapava do Sul
Cergy-Pontoise
Cerro de Pasco
Ceuta e Melilla
Ceuta et Melilla
Ceuta und Melilla
Ceuta y Melilla
Chalon-sur-Saône
Champigny-sur-Marne
Charkhi Dādri
Charlotte Amalie
Chennevières-sur-Marne
Chester-le-Street
Chicago Lawn
Chino Hills
Chon Buri
Christmas Island
Chuchar-kana Mandi
Chula Vista
Chutes Victoria
Ciego de Ávila
Ciudad Benito Juárez
Ciudad Bolivia
Ciudad Camilo Cienfuegos
Ciudad Constitución
Ciudad Delicias
Ciudad Guadalupe Victoria
Ciudad Hidalgo
Ciudad Sabinas Hidalgo
Ciudad Sahagun
Ciudad Victoria
Ciudadela Blanca
Clermont-Ferrand
Cleveland Heights
Clichy-sous-Bois
Clipperton Island
Collado Villalba
Collado-Villalba
Colonia Lindavista
Colonia Nativitas
Colonia del Sacramento
Colonia del Sol
Colonia del Valle
Colorado Springs
Concepción de La Vega
Concepción del Uruguay
Coney Island
Congo - Kinshasa
Congo-Kinshasa
Conil de la Frontera
Consolación del Sur
Coral Springs
Corea del Sur
Coria del Río
Coronel Fabriciano
Coronel Oviedo
Costa Mesa
Croix-des-Bouquets
Cruzeiro do Oeste
Cruzeiro do Sul
Cuautitlán Izcalli
Cypress Hills
Cà Mau
Cẩm Phả Mines
Dearborn Heights
Deerfield Beach
Delmas 73
Desert Hot Springs
Diamond Bar
Diego García
Dolores Hidalgo
Duque de Caxias
East Brunswick
East Chattanooga
East Flatbush
East Hampton
East Harlem
East Hartford
East Independence
East Jerusalem
East Lansing
East London
East Los Angeles
East New York
East Norwalk
East Orange
East Palo Alto
East Pensacola Heights
East Providence
East York
El Ejido
El Limón
El Paso de Robles
El Progreso
El Rosario
Elk Grove
Eloy Alfaro
Embu Guaçu
Emilia-Romagna
Encarnación de Díaz
Enugu-Ukwu
Equatorial Guinea
Esch-sur-Alzette
Este de Los Ángeles
European Union
Europäische Union
Fada N'gourma
Falkenau an der Eger
Farmington Hills
Fatehpur Sīkri
Fatehpur-Sikri
Feira de Santana
Fernando de la Mora
Fier-Çifçi
Florence-Graham
Fontenay-aux-Roses
Fort Erie
Fort Washington
Fort Wayne
Fort-de-France
Fos-sur-Mer
Fountain Valley
Framingham Center
Francavilla Fontana
Francfort-sur-l'Oder
Francfort-sur-le-Main
Franco da Rocha
Freiberg am Neckar
Friaul-Julisch Venetien
Fribourg-en-Brisgau
Friburgo de Brisgovia
Friburgo in Brisgovia
Friuli-Venezia Giulia
Ft. Washington
Fès al Bali
Gadag-Betageri
Garges-lès-Gonesse
General José de San Martín
General Santos
Genzano di Roma
Georgia del Sud e Sandwich Australi
Gif-sur-Yvette
Glen Burnie
Gran Sudbury
Grand Island
Greater Noida
Greenwood Village
Guadalajara de Buga
Guinea Ecuatorial
Guinea Equatoriale
Guinea-Bissau
Guinea-Bisáu
Guinée équatoriale
Guinée-Bissau
Guyana Francese
Géorgie du Sud-et-les Îles Sandwich du Sud
Hacienda Santa Fe
Halle Neustadt
Halle-Neustadt
Hamburg-Mitte
Hamburg-Nord
Harlem del Este
Hatogaya-honchō
Hemel Hempstead
Herceg Novi
Heroica Matamoros
Hilton Head Island
Hitachi-Naka
Hong Kong SAR China
Hulan Ergi
Huntington Beach
Huntington Park
Hyesan-dong
Hénin-Beaumont
Ijebu Ode
Ijebu-Ode
Imperial Beach
Irving Park
Ischia Porto
Ise-Ekiti
Isla Norfolk
Isla de Man
Islas Georgia del Sur y Sandwich del Sur
Islas Marshall
Isle of Man
Isola Norfolk
Isola di Man
Isole Marshall
Isole Minori Esterne degli Stati Uniti
Itapecerica da Serra
Ivry-sur-Seine
Jaboatão dos Guararapes
Jackson Heights
Jacksonville Beach
Jaraguá do Sul
Jardim Paulista
Jerez de la Frontera
Ji Paraná
Jiquílpan de Juárez
Joinville-le-Pont
Joué-lès-Tours
Juchitán de Zaragoza
Juventino Rosas
Kakogawachō-honmachi
Kara-Balta
Karibische Niederlande
Kashihara-shi
Kashima-shi
Khabarovsk Vtoroy
King's Lynn
Kings Lynn
King’s Lynn
Komsomolsk-sur-l'Amour
Kongo-Brazzaville
Kongo-Kinshasa
Konye-Urgench
Kota Bahru
Kota Bharu
Kota Kinabalu
Kota Tinggi
Kounia-Ourguentch
Kurgan-Tyube
Kuwait-Stadt
L'Haÿ-les-Roses
La Asunción
La Chapelle-sur-Erdre
La Fría
La Garenne-Colombes
La Goleta
La Habana Vieja
La Habra
La Haute-Saint-Charles
La Laguna
La Libertad
La Línea de la Concepción
La Mesa
La Mohammedia
La Nouvelle-Orléans
La Oliva
La Palma
La Pineda
La Roche-sur-Yon
La Seyne-sur-Mer
La Unión
La Valette-du-Var
La Vela de Coro
La Victoria
La Villa del Rosario
Labuan Bajo
Lagos de Moreno
Laguna Beach
Laguna Niguel
Laguna Woods
Lake Elsinore
Lake Mary
Las Delicias
Las Palmas de Gran Canaria
Las Rozas de Madrid
Le Perreux-sur-Marne
Le Plessis-Trévise
Leninsk-Kouznetski
Leninsk-Kusnezki
Leninsk-Kuzneckij
Leninsk-Kuznetsky
Lençóis Paulista
Lerdo de Tejada
Lexington-Fayette
Lido di Ostia
Lincoln Park
Logan Square
Loma el Rosario
Londonderry County Borough
Lop Buri
Lora del Río
Los Reyes La Paz
Los Reyes de Juárez
Lynn Haven
Lázaro Cárdenas
Léninsk-Kuznetski
L’Isle-sur-la-Sorgue
Macao SAR China
Manassas Park
Mandi Bahauddin
Manhattan Beach
Marano di Napoli
Marco Island
Mariano Comense
Mariano Roque Alonso
Marseille 07
Marseille 08
Marseille 09
Marseille 10
Marseille 11
Marseille 12
Marseille 13
Marseille 14
Marseille 15
Marshall Islands
Martina Franca
Martínez de la Torre
Mecklenburg-Vorpommern
Medina Estates
Medina del Campo
Melbourne City Centre
Melito di Napoli
Mercer Island
Metairie Terrace
Mexiko-Stadt
Miami Beach
Miami Gardens
Miami Lakes
Miguel Hidalgo
Milton Keynes
Minnetonka Mills
Mira Mesa
Miranda de Ebro
Mission Viejo
Mixquiahuala de Juarez
Mińsk Mazowiecki
Modiin Ilit
Mola di Bari
Monaco di Baviera
Moncada i Reixac
Mons-en-Barœul
Monterey Park
Montigny-lès-Metz
Morsang-sur-Orge
Morón de la Frontera
Mount Vernon
Mugnano di Napoli
NIA Valencia
Nabatîyé et Tahta
Nanchital de Lázaro Cárdenas del Río
Navi Mumbai
Neu-Delhi
Neu-Ulm
Neubourg-sur-le-Danube
Neue Neustadt
Neufahrn bei Freising
Neuilly-Plaisance
Neuilly-sur-Marne
Neuilly-sur-Seine
Neustadt am Rübenberge
Neustadt b.Coburg
Neustadt bei Coburg
Neustadt en Holstein
Neustadt in Holstein
New Amsterdam
New Bedford
New Brunswick
New Cairo
New Delhi
New Hampshire
New Jersey
New Kingston
New London
New Mexico
New Orleans
New Plymouth
New Smyrna Beach
New South Memphis
New South Wales
New Westminster
New York
Newcastle under Lyme
Newcastle upon Tyne
Newcastle-under-Lyme
Newcastle-upon-Tyne
Newport Beach
Newport News
Nha Trang
Nijni Novgorod
Nikolaïevsk-sur-l'Amour
Nischnjaja Tura
Nishi-Tokyo-shi
Nizhniy Novgorod
Nizhny Novgorod
Nizhnyaya Tura
Nižnjaja Tura
Nogent-sur-Marne
Nogent-sur-Oise
Nordrhein-Westfalen
Norfolk Island
North Augusta
North Bergen
North Carolina
North Charleston
North Chicopee
North Dakota
North Hollywood
North Kingstown
North La Crosse
North Lakhimpur
North Las Vegas
North Little Rock
North Miami
North Miami Beach
North Myrtle Beach
North Peoria
North Richland Hills
North Salt Lake
North Stamford
North Vancouver
North York
Northern Mariana Islands
Nossa Senhora do Socorro
Nova Friburgo
Nova Kajovka
Nova Kakhovka
Nova Lima
Nova Scotia
Novi Ligure
Novi Pazar
Novi Sad
Novo Hamburgo
Novyye Cherëmushki
Novyye Kuz’minki
Nový Jičín
Nueva Bolivia
Nueva Delhi
Nueva Friburgo
Nueva Guinea
Nueva Imperial
Nueva Loja
Nueva Orleans
Nueva Plymouth
Nueva York
Nueva Ámsterdam
Nuevo Brunswick
Nuevo Laredo
Nuevo Ulm
Nuova Delhi
Nuova Ulma
Nízhniaya Turá
Oakland Park
Ocean Springs
Ocumare del Tuy
Olesa de Montserrat
Ostrów Mazowiecka
Ostrów Wielkopolski
Palm Springs
Palma Soriano
Palma del Río
Palma di Montechiaro
Palmerston Norte
Palmerston North
Papouasie-Nouvelle-Guinée
Papua New Guinea
Papua Nuova Guinea
Papúa Nueva Guinea
Pará de Minas
Patos de Minas
Perth Amboy
Pico Rivera
Pilar de la Horadada
Pinar del Río
Playas del Rosario
Port Charlotte
Port Coquitlam
Port Elizabeth
Port Orange
Port Sudan
Port of Spain
Port-Soudan
Port-of-Spain
Porto Alegre
Porto Empedocle
Porto Novo
Porto Rico
Porto San Giorgio
Porto Sant'Elpidio
Porto Seguro
Porto Sudan
Porto Velho
Porto d’Ischia
Porto-Novo
Portsmouth Heights
Poços de Caldas
Praga Południe
Praga Północ
Praia Grande
Prescott Valley
Priego de Córdoba
Progreso de Alvaro Obregon
Puebla de Vallbona
Pueblo Nuevo
Pueblo de Calivo
Pueblo de Caña
Puerto Ayacucho
Puerto Elizabeth
Puerto Escondido
Puerto España
Puerto Maldonado
Puerto Mexico
Puerto Píritu
Puerto San José
Puerto Sudán
Puerto de Santa María
Pulong Santa Cruz
Puyang Chengguanzhen
Queens Village
R.A.S. chinoise de Hong Kong
RAS di Hong Kong
Rampur Hat
Rancho Cordova
República Democrática del Congo
Ressano Garcia
Rheinland-Pfalz
Rhode Island
Richmond Hill
Riga-Strand
Rincón de la Victoria
Rio Largo
Rocca di Papa
Rochester Hills
Rock Springs
Rogers Park
Romans-sur-Isère
Rostov del Don
Rostov sul Don
Rostov-na-Donu
Rostov-on-Don
Rostov-sur-le-Don
Rostow am Don
Râs el Oued
Río Chico
Río de Teapa
Sachsen-Anhalt
Saint Croix
Saint Martin
Saint Petersburg
Saint-Jean-sur-Richelieu
Saint-Martin
Saint-Martin-d'Hères
Saint-Martin-d’Hères
Saint-Michel-sur-Orge
Saint-Sébastien-sur-Loire
Salé Al Jadida
Samoa Americana
Samoa Americane
Samoa américaines
San Andrés Tuxtla
San Andrés de la Barca
San Andrés del Rabanedo
San Antonio Oeste
San Antonio de Los Altos
San Bartolomé de Tirajana
San Bernardino Tlaxcalancingo
San Carlos del Zulia
San Cristóbal de las Casas
San Cristóbal y Nieves
San Fernando de Apure
San Fernando de Henares
San Fernando del Valle de Catamarca
San Francisco El Alto
San Francisco de Macorís
San Francisco de los Romo
San Francisco del Rincón
San Francisco del Sur
San Ignacio de Velasco
San Jose del Monte
San José Iturbide
San José de Guanipa
San José de Jáchal
San José de Mayo
San José de las Lajas
San José del Cabo
San José del Guaviare
San José del Valle
San Juan Bautista Tuxtla
San Juan Capistrano
San Juan Sacatepéquez
San Juan de Alicante
San Juan de Aznalfarache
San Juan de Terranova
San Juan de la Maguana
San Juan de los Morros
San Juan del Río
San Luis Obispo
San Luis Potosí
San Luis Río Colorado
San Luis de Sincé
San Marino
San Martin Texmelucan
San Martín
San Martín Cuautlalpan
San Martín de la Vega
San Martín de los Andes
San Mateo Atenco
San Mateo Otzacatipan
San Miguel De Abona
San Miguel de Allende
San Miguel de Tucumán
San Miguel del Padrón
San Nicolás de los Arroyos
San Nicolás de los Garza
San Pedro Garza Garcia
San Pedro Sacatepéquez
San Pedro Sula
San Pedro de Jujuy
San Pedro de Lloc
San Pedro de Macorís
San Pedro de Ribas
San Pedro y Miquelón
San Salvador
San Salvador El Seco
San Salvador Tizatlalli
San Salvador de Jujuy
San Sebastián
San Sebastián de los Reyes
San Sebastián sobre Loira
Sanary-sur-Mer
Sandy Hills
Sandy Springs
Sankt Petersburg
Sant Andreu de la Barca
Santa Ana Xalmimilulco
Santa Bárbara d'Oeste
Santa Catarina Pinula
Santa Cruz de Barahona
Santa Cruz de Tenerife
Santa Cruz de la Palma
Santa Cruz do Capibaribe
Santa Cruz do Sul
Santa Elena de Uairén
Santa Eulalia del Río
Santa Fe Springs
Santa Lucía Cotzumalguapa
Santa Maria Capua Vetere
Santa María Ajoloapan
Santa María Atzompa
Santa María Chimalhuacán
Santa Pola
Santa Rosa Jauregui
Santa Rosa Treinta
Santa Rosa de Cabal
Santa Rosa de Copán
Santa Teresa del Tuy
Santana de Parnaíba
Santana do Livramento
Santana do Paraíso
Santiago Tlacotepec
Santiago Tulantepec
Santiago de Compostela
Santiago de Cuba
Santiago de Querétaro
Santiago de Surco
Santiago del Estero
Santiago di Compostela
Santiago di Cuba
Santo Domingo Este
Santo Domingo Oeste
Santo Domingo de los Colorados
Santo Tomé
Santo Tomé y Príncipe
Santos Dumont
Sao Tomé-et-Principe
Saratoga Springs
Savigny-sur-Orge
Schleswig-Holstein
Serra Talhada
Sete Lagoas
Sherman Oaks
Sierra Vista
Silver Spring
Simão Dias
Sing Buri
Soledad de Graciano Sánchez
Sonderverwaltungsregion Hongkong
Sonderverwaltungsregion Macau
Sosnovy Bor
Sosnovyy Bor
Sosnowy Bor
Sotteville-lès-Rouen
Soudan du Sud
Sour el Ghozlane
South Australia
South Bend
South Boston
South Burlington
South Carolina
South Croydon
South Dakota
South El Monte
South Jordan
South Ogden
South Pasadena
South Peabody
South Portland
South Salt Lake
South San Francisco
South Sudan
South Suffolk
South Tangerang
South Vineland
South Whittier
Spanish Harlem
Spitzbergen und Jan Mayen
Spokane Valley
Spring Hill
Spring Valley
St Croix
St. Helena
St. Martin
St. Petersburg
Stalowa Wola
Staten Island
Stockton-on-Tees
Stratford-upon-Avon
Sud Sudan
Sudán del Sur
Sulzbach-Rosenberg
Sumedang Utara
Sunrise Manor
Suphan Buri
Surat Thani
Sutton Coldfield
Suva Reka
Svalbard e Jan Mayen
Svalbard et Jan Mayen
Svalbard y Jan Mayen
São Francisco do Sul
São José do Rio Preto
São José dos Campos
São José dos Pinhais
São João da Boa Vista
São Lourenço da Mata
São Pedro da Aldeia
São Sebastião do Paraíso
São Tomé
São Tomé e Príncipe
São Tomé und Príncipe
Sóc Trăng
Taboão da Serra
Talavera de la Reina
Tarko-Sale
Tarpon Springs
Tempe Junction
Temple Terrace
Tepeji del Río de Ocampo
Territoire britannique de l’océan Indien
Tetuán de las Victorias
The Woodlands
Thiès Nones
Torres Vedras
Tremblay-en-France
Trentino-Südtirol
Trinidad e Tobago
Trinidad und Tobago
Trinidad y Tobago
Tristán de Acuña
Trujillo Alto
Trà Vinh
Tschechisch Teschen
Tultitlá de Mariano Escobedo
Tultitlán de Mariano Escobedo
Tuy Hòa
Union européenne
União da Vitória
Unión Europea
Vaihingen-sur-lEnz
Valle de Santiago
Van Nuys
Vandœuvre-lès-Nancy
Vasyl'evsky Ostrov
Vega Baja
Victoria Falls
Vigneux-sur-Seine
Villa Constitución
Villa Dolores
Villa Hayes
Villa Lugano
Villa Mercedes
Villa Regina
Villa de San Diego de Ubaté
Villa del Rosario
Villafranca di Verona
Villanueva de la Serena
Villefranche-sur-Saône
Villeneuve-sur-Lot
Villers-lès-Nancy
Villiers-sur-Marne
Virginia Beach
Viry-Châtillon
Vitry-sur-Seine
Vitória da Conquista
Vitória de Santo Antão
Vykhino-Zhulebino
Várzea Paulista
Vélez-Málaga
Vĩnh Long
Walnut Creek
Washington Heights
West Albany
West Bend
West Chester
West Columbia
West Coon Rapids
West Covina
West Des Moines
West Fargo
West Gulfport
West Hartford
West Hollywood
West Jerusalem
West Jordan
West Kelowna
West Lafayette
West Lynchburg
West Melbourne
West New York
West Raleigh
West Sacramento
West Springfield
West Vancouver
West Virginia
Western Australia
Weston-super-Mare
Wichita Falls
Wiener Neustadt
Wieselburg-Ungarisch Altenburg
Winston-Salem
Winter Springs
Woodland Hills
Xicotepec de Juárez
Yên Vinh
Zduńska Wola
Ziyang Chengguanzhen
la Vila de Gràcia
Álvaro Obregón
Épinay-sur-Seine
Île Norfolk
Île de Man
Îles Marshall`
