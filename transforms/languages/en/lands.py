"""English names of lands: countries as news writes them and their people, regions, seas, cities' older names."""

from collections.abc import Iterator
from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# ISO 3166-1 alpha-2, the names in use beside GeoNames' own, "|", and the words for its people and what is theirs.
_COUNTRIES = """
AE UAE, U.A.E., Emirates | Emirati
AF | Afghan, Afghani
AL | Albanian
AM | Armenian
AO | Angolan
AR | Argentine, Argentinian, Argentinean
AT | Austrian
AU | Australian, Aussie
AZ | Azerbaijani, Azeri
BA Bosnia, Bosnia-Herzegovina | Bosnian
BB | Barbadian
BD | Bangladeshi
BE | Belgian
BF | Burkinabe
BG | Bulgarian
BH | Bahraini
BI | Burundian
BJ | Beninese
BN | Bruneian
BO | Bolivian
BR Brasil | Brazilian
BS the Bahamas | Bahamian
BT | Bhutanese
BW |
BY Byelorussia | Belarusian, Belarussian
BZ | Belizean
CA | Canadian
CD DR Congo, D.R. Congo, DRC, Zaire, Congo-Kinshasa, Democratic Republic of Congo | Congolese
CF C.A.R. |
CG Congo-Brazzaville, Congo |
CH | Swiss
CI Cote d'Ivoire, Côte d'Ivoire | Ivorian
CL | Chilean
CM | Cameroonian
CN PRC, People's Republic of China, Communist China, mainland China | Chinese
CO | Colombian
CR | Costa Rican
CU | Cuban
CV Cape Verde | Cape Verdean
CW Curaçao |
CY | Cypriot
CZ Czech Republic | Czech
DE Federal Republic of Germany, West Germany, East Germany | German
DJ | Djiboutian
DK | Danish, Dane
DO | Dominican
DZ | Algerian
EC | Ecuadorian, Ecuadorean
EE | Estonian
EG | Egyptian
ER | Eritrean
ES | Spanish, Spaniard
ET Abyssinia | Ethiopian
FI | Finnish, Finn
FJ | Fijian
FR | French, Frenchman, Frenchwoman
GA | Gabonese
GB UK, U.K., Britain, Great Britain | British, Briton, Brit, English, Scottish, Scot, Welsh
GE | Georgian
GH | Ghanaian
GL | Greenlandic
GM the Gambia | Gambian
GN | Guinean
GR | Greek
GT | Guatemalan
GY | Guyanese
HK | Hongkonger
HN | Honduran
HR | Croatian, Croat
HT | Haitian
HU | Hungarian
ID | Indonesian
IE Republic of Ireland, Irish Republic | Irish
IL | Israeli
IN | Indian
IQ | Iraqi
IR Islamic Republic of Iran, Persia | Iranian, Persian
IS | Icelandic
IT | Italian
JM | Jamaican
JO | Jordanian
JP | Japanese
KE | Kenyan
KG Kirghizia | Kyrgyz
KH Kampuchea | Cambodian, Khmer
KP DPRK, D.P.R.K., Democratic People's Republic of Korea | North Korean
KR ROK, Republic of Korea | South Korean
KW | Kuwaiti
KZ | Kazakh
LA | Laotian
LB | Lebanese
LK Ceylon | Sri Lankan
LR | Liberian
LT | Lithuanian
LU | Luxembourger
LV | Latvian
LY | Libyan
MA | Moroccan
MD | Moldovan
ME | Montenegrin
MG | Malagasy
MK Macedonia, FYROM | Macedonian
ML | Malian
MM Burma | Burmese
MN | Mongolian
MO Macau | Macanese
MR | Mauritanian
MT | Maltese
MU | Mauritian
MV the Maldives | Maldivian
MW | Malawian
MX | Mexican
MY | Malaysian, Malay
MZ | Mozambican
NA | Namibian
NE | Nigerien
NG | Nigerian
NI | Nicaraguan
NL Netherlands, Holland | Dutch, Dutchman, Dutchwoman
NO | Norwegian
NP | Nepalese, Nepali
NZ Aotearoa | New Zealander, Kiwi
OM | Omani
PA | Panamanian
PE | Peruvian
PG | Papuan
PH the Philippines, Philippines | Filipino, Filipina, Philippine
PK | Pakistani
PL | Polish, Pole
PR | Puerto Rican
PS Palestine, Palestinian territories, Palestinian Territories | Palestinian
PT | Portuguese
PY | Paraguayan
QA | Qatari
RO Rumania | Romanian
RS | Serbian, Serb
RU Russian Federation | Russian
RW | Rwandan
SA | Saudi, Saudi Arabian
SD | Sudanese
SE | Swedish, Swede
SG | Singaporean
SI | Slovenian, Slovene
SK Slovak Republic | Slovak
SL | Sierra Leonean
SN | Senegalese
SO | Somali, Somalian
SR | Surinamese
SS | South Sudanese
SV | Salvadoran, Salvadorean
SY | Syrian
SZ Swaziland | Swazi
TD | Chadian
TG | Togolese
TH Siam | Thai
TJ | Tajik
TL East Timor, Timor-Leste | Timorese
TM Turkmenia | Turkmen
TN | Tunisian
TO | Tongan
TR Türkiye, Turkiye | Turkish, Turk
TT Trinidad | Trinidadian
TW Republic of China | Taiwanese
TZ | Tanzanian
UA the Ukraine | Ukrainian
UG | Ugandan
US USA, U.S., U.S.A., US, America, United States of America | American
UY | Uruguayan
UZ | Uzbek
VA Vatican City, Holy See |
VE | Venezuelan
VN Viet Nam | Vietnamese
XK | Kosovan, Kosovar
YE | Yemeni
ZA RSA | South African
ZM | Zambian
ZW Rhodesia | Zimbabwean
"""
# Regions, provinces, islands and districts that are no city; "-" where they are no single country's.
_REGIONS = """
GB England, Scotland, Wales, Northern Ireland, Ulster, Kent, Sussex, Essex, Surrey, Devon, Cornwall, Yorkshire,
 Lancashire, Cumbria, Norfolk, Suffolk, Hampshire, Somerset, Dorset, Wiltshire, Oxfordshire, Cambridgeshire,
 Merseyside, Greater Manchester, West Midlands, Midlands, Tyneside, Northumberland, Nottinghamshire, Derbyshire,
 Leicestershire, Gloucestershire, Hertfordshire, Buckinghamshire, Berkshire, Cheshire, Shropshire, Staffordshire,
 Lincolnshire, Warwickshire, Worcestershire, Northamptonshire, Bedfordshire, Isle of Wight, Aberdeenshire, Fife,
 Pembrokeshire, Gwynedd, County Durham, County Antrim, Orkney, Shetland, Hebrides,
 Heathrow, Westminster, Whitehall, Downing Street, Wembley, Wimbledon
IE Munster, Leinster, Connacht, County Cork, County Kerry
FR Normandy, Brittany, Provence, Burgundy, Alsace, Lorraine, Corsica, Aquitaine, Champagne, Picardy, French Riviera
DE Bavaria, Saxony, Hesse, Brandenburg, Thuringia, Lower Saxony, North Rhine-Westphalia, Baden-Württemberg,
 Saxony-Anhalt, Schleswig-Holstein, Rhineland-Palatinate, Saarland, Prussia, Rhineland, Ruhr
IT Sicily, Sardinia, Tuscany, Lombardy, Piedmont, Veneto, Umbria, Calabria, Apulia, Campania, Lazio, Liguria,
 Lampedusa
ES Catalonia, Andalusia, Galicia, Basque Country, Castile, Canary Islands, Balearic Islands, Majorca, Mallorca, Ibiza,
 Tenerife
PT Azores, Madeira, Algarve
GR Crete, Macedonia (Greece), Peloponnese, Lesbos, Lesvos, Rhodes, Corfu
AT Tyrol, Styria, Carinthia
NL North Holland, South Holland, Zeeland, Friesland
BE Flanders, Wallonia
PL Silesia, Pomerania, Mazovia
RO Transylvania, Wallachia
MD Transnistria, Transdniestria
RU Siberia, Chechnya, Dagestan, Ingushetia, North Ossetia, Tatarstan, Bashkortostan, Karelia, Kamchatka, Sakhalin,
 Kursk region, Belgorod region, Urals, Red Square
GE Abkhazia, South Ossetia, Adjara
AZ Nagorno-Karabakh, Nakhchivan
UA Crimea, Donbas, Donbass, Donetsk region, Luhansk region, Kherson region, Chernobyl, Snake Island
TR Anatolia, Cappadocia
CY Northern Cyprus, North Cyprus
IQ Kurdistan, Iraqi Kurdistan, Anbar, Nineveh, Diyala, Anbar province
SY Idlib province, Rojava, Eastern Ghouta, Latakia province, Golan Heights
IL Galilee, Negev
PS Gaza Strip, West Bank, Gaza
EG Sinai, Sinai Peninsula, North Sinai, Suez Canal, Nile Delta, Tahrir Square
SA Hejaz, Hijaz
YE Hadramaut
AF Helmand, Helmand province, Kandahar province, Nangarhar, Paktika, Paktia, Panjshir, Tora Bora, Bagram
PK Punjab, Sindh, Balochistan, Baluchistan, Khyber Pakhtunkhwa, Waziristan, North Waziristan, South Waziristan,
 Swat, Swat Valley
IN Uttar Pradesh, Madhya Pradesh, Andhra Pradesh, Himachal Pradesh, Arunachal Pradesh, Maharashtra, Gujarat,
 Rajasthan, Karnataka, Kerala, Tamil Nadu, Telangana, West Bengal, Bihar, Jharkhand, Odisha, Orissa, Chhattisgarh,
 Assam, Manipur, Meghalaya, Mizoram, Nagaland, Tripura, Sikkim, Uttarakhand, Haryana, Goa, Jammu and Kashmir, Ladakh
CN Tibet, Xinjiang, Inner Mongolia, Manchuria, Guangdong, Guangxi, Sichuan, Yunnan, Hunan, Hubei, Henan, Hebei,
 Shandong, Shanxi, Shaanxi, Jiangsu, Jiangxi, Zhejiang, Fujian, Anhui, Guizhou, Hainan, Gansu, Qinghai, Ningxia,
 Heilongjiang, Jilin, Liaoning, Canton, Tiananmen Square
JP Hokkaido, Honshu, Kyushu, Shikoku, Okinawa, Tohoku, Fukushima Prefecture
ID Java, Sumatra, Bali, Aceh, Borneo, Sulawesi, Kalimantan, Papua, West Papua, Lombok, Flores
MY Sabah, Sarawak, Penang, Johor, Selangor
PH Mindanao, Luzon, Visayas, Cebu, Palawan, Leyte
MM Rakhine, Rakhine State, Shan State, Kachin, Kachin State
LK Jaffna Peninsula
AU New South Wales, Queensland, South Australia, Western Australia, Tasmania, Northern Territory,
 Australian Capital Territory, Great Barrier Reef
NZ North Island, South Island, Waikato, Otago, Canterbury (New Zealand), Northland
CA Ontario, Quebec, Québec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland,
 Newfoundland and Labrador, Prince Edward Island, Yukon, Nunavut, Northwest Territories, Vancouver Island
US New England, Midwest, Midwestern United States, Silicon Valley, Long Island, Manhattan, Brooklyn, Queens, Bronx,
 Staten Island, Wall Street, Hollywood, Capitol Hill, White House, Pearl Harbor, Cape Cod, Cape Canaveral,
 Guantanamo Bay, Guantánamo Bay, Mar-a-Lago, Camp David, Martha's Vineyard, Southern California, Northern California,
 Bay Area, San Francisco Bay Area, Rocky Mountains, Great Lakes, Gulf Coast, West Coast, East Coast, Deep South,
 Times Square, Ground Zero, Grand Canyon, Yosemite, Yellowstone, Las Vegas Strip, Upper Midwest, Harlem
MX Chiapas, Oaxaca state, Sinaloa, Sonora, Jalisco, Michoacán, Michoacan, Guerrero, Veracruz state, Yucatán, Yucatan,
 Baja California, Nuevo León, Nuevo Leon, Quintana Roo
BR Amazonas, Bahia, Minas Gerais, Pará, Paraná, Rio Grande do Sul, Santa Catarina, Mato Grosso, Ceará, Pernambuco
AR Patagonia, Tierra del Fuego
EC Galápagos Islands, Galapagos Islands, Galapagos
NG Borno, Borno State, Niger Delta, Biafra, Kaduna State, Lagos State, Rivers State, Plateau State, Zamfara
KE Rift Valley, Maasai Mara, Masai Mara, Turkana, Garissa County
TZ Zanzibar, Serengeti, Kilimanjaro
ET Tigray, Amhara, Oromia, Ogaden
SD Darfur, West Darfur, North Darfur, South Darfur, South Kordofan, Blue Nile, Gezira
SO Somaliland, Puntland, Jubaland
CD Katanga, North Kivu, South Kivu, Ituri, Kivu
ZA Gauteng, KwaZulu-Natal, Western Cape, Eastern Cape, Northern Cape, Limpopo, Mpumalanga, Free State, Soweto, Transvaal
MZ Cabo Delgado
ML Timbuktu region, Azawad
LY Cyrenaica, Tripolitania
GL Arctic station
- Kashmir, Korean Peninsula, Korea, Balkans, Caucasus, Middle East, Near East, Far East, Central Asia, South Asia,
 Southeast Asia, South-East Asia, East Asia, Central America, South America, North America, Latin America, Caribbean,
 West Africa, East Africa, North Africa, Southern Africa, Central Africa, Horn of Africa, sub-Saharan Africa, Sahel,
 Sahara, Maghreb, Levant, Mesopotamia, Arabian Peninsula, Persian Gulf, Gulf of Aden, Gulf of Mexico, Gulf of Oman,
 Strait of Hormuz, Strait of Malacca, Taiwan Strait, South China Sea, East China Sea, Sea of Japan, Yellow Sea, Red Sea,
 Black Sea, Baltic Sea, North Sea, Irish Sea, Adriatic, Adriatic Sea, Aegean, Aegean Sea, Mediterranean,
 Mediterranean Sea, Caspian Sea, Arabian Sea, Bay of Bengal, Caribbean Sea, English Channel, Atlantic, Atlantic Ocean,
 North Atlantic, South Atlantic, Pacific, Pacific Ocean, South Pacific, Indian Ocean, Arctic, Arctic Ocean,
 Southern Ocean, Antarctic, Antarctica, Europe, Asia, Africa, Oceania, Australasia, Americas, Western Europe,
 Eastern Europe, Central Europe, Northern Europe, Southern Europe, Scandinavia, Baltics, Benelux, Alps, Pyrenees,
 Himalayas, Andes, Amazon, Amazon rainforest, Danube, Rhine, Nile, Mekong, Ganges, Euphrates, Tigris, Rio Grande, Urals,
 Mount Everest, Everest, Indochina, Polynesia, Melanesia, Soviet Union, USSR, U.S.S.R., Yugoslavia, Czechoslovakia,
 Ottoman Empire, Austria-Hungary, West Indies, International Space Station, outer space
"""
# The names that English news uses or used where GeoNames has another; "=" the name there and the country.
_CITIES = """
Bombay = Mumbai IN; Calcutta = Kolkata IN; Madras = Chennai IN; Bangalore = Bengaluru IN; Poona = Pune IN;
Benares = Varanasi IN; Delhi = Delhi IN; Kiev = Kyiv UA; Kharkov = Kharkiv UA; Odessa = Odesa UA; Lvov = Lviv UA;
Peking = Beijing CN; Canton = Guangzhou CN; Nanking = Nanjing CN; Tientsin = Tianjin CN; Saigon = Ho Chi Minh City VN;
Ho Chi Minh = Ho Chi Minh City VN; Rangoon = Yangon MM; New York = New York City US; NYC = New York City US;
New York City = New York City US; Washington = Washington US; Washington DC = Washington US;
Washington D.C. = Washington US; D.C. = Washington US; Cologne = Köln DE; Nuremberg = Nuremberg DE;
Frankfurt = Frankfurt am Main DE; Hanover = Hannover DE; St. Petersburg = Saint Petersburg RU;
St Petersburg = Saint Petersburg RU; Leningrad = Saint Petersburg RU; Stalingrad = Volgograd RU; Mecca = Makkah SA;
Jidda = Jeddah SA; Jiddah = Jeddah SA; Gaza City = Gaza PS; Tel Aviv = Tel Aviv IL; Constantinople = Istanbul TR;
Angora = Ankara TR; Smyrna = İzmir TR; Izmir = İzmir TR; Basle = Basel CH; Berne = Bern CH; Geneva = Geneva CH;
Zurich = Zürich CH; Lucerne = Luzern CH; Anvers = Antwerp BE; Ghent = Gent BE; Bruges = Brugge BE;
Brussels = Brussels BE; Louvain = Leuven BE; The Hague = The Hague NL; Hague = The Hague NL; Lisbon = Lisbon PT;
Oporto = Porto PT; Seville = Sevilla ES; Saragossa = Zaragoza ES; Corunna = A Coruña ES; Turin = Turin IT;
Padova = Padua IT; Leghorn = Livorno IT; Mantova = Mantua IT; Syracuse = Siracusa IT; Genoa = Genoa IT;
Göteborg = Gothenburg SE; Malmo = Malmö SE; Aarhus = Århus DK; Dunkerque = Dunkirk FR; Marseilles = Marseille FR;
Lyons = Lyon FR; Rheims = Reims FR; Breslau = Wrocław PL; Danzig = Gdańsk PL; Cracow = Kraków PL; Krakow = Kraków PL;
Lodz = Łódź PL; Plzeň = Pilsen CZ; Belgrade = Belgrade RS; Pristina = Pristina XK; Tirana = Tirana AL;
Salonika = Thessaloníki GR; Thessalonica = Thessaloníki GR; Piraeus = Piraeus GR; Minsk = Minsk BY;
Vilna = Vilnius LT; Jaffa = Tel Aviv IL; Aleppo = Aleppo SY; Mosul = Al Mawşil al Jadīdah IQ; Falluja = Al Fallūjah IQ;
Fallujah = Al Fallūjah IQ; Basra = Basrah IQ; Najaf = Najaf IQ; Karbala = Karbala IQ; Ramadi = Ramadi IQ;
Tikrit = Tikrīt IQ; Kirkuk = Kirkuk IQ; Erbil = Erbil IQ; Irbil = Erbil IQ; Aden = Aden YE; Sana'a = Sanaa YE;
Khartoum = Khartoum SD; Addis Ababa = Addis Ababa ET; Mogadishu = Mogadishu SO; Tripoli = Tripoli LY;
Benghazi = Benghazi LY; Misrata = Misratah LY; Sirte = Sirte LY; Astana = Astana KZ; Nur-Sultan = Astana KZ;
Alma-Ata = Almaty KZ; Port Elizabeth = Gqeberha ZA; Salisbury (Rhodesia) = Harare ZW; Leopoldville = Kinshasa CD;
Lourenço Marques = Maputo MZ; Batavia = Jakarta ID; Djakarta = Jakarta ID; Yogyakarta = Yogyakarta ID;
Seoul = Seoul KR; Pyongyang = Pyongyang KP; Kobe = Kobe JP; Macau = Macau MO; Taipei = Taipei TW;
Quebec City = Québec CA; Montreal = Montréal CA; St. John's = St. John's CA; Mexico City = Mexico City MX;
Rio = Rio de Janeiro BR; Rio de Janeiro = Rio de Janeiro BR; Bogota = Bogotá CO; Panama City = Panama City PA;
Guatemala City = Guatemala City GT; Kuwait City = Kuwait City KW; Luxembourg City = Luxembourg LU;
LA = Los Angeles US; L.A. = Los Angeles US; Philly = Philadelphia US; Vegas = Las Vegas US; St. Louis = St. Louis US;
St. Paul = Saint Paul US; Ft. Lauderdale = Fort Lauderdale US; Newcastle = Newcastle upon Tyne GB; Hull = Kingston
 upon Hull GB;
Londonderry = Derry GB; Stratford-upon-Avon = Stratford-upon-Avon GB; Brasilia = Brasília BR; Cairo = Cairo EG;
Alexandria = Alexandria EG; Suez = Suez EG; Port Said = Port Said EG; Jerusalem = Jerusalem IL; Nablus = Nablus PS;
Ramallah = Ramallah PS; Rafah = Rafaḩ PS; Khan Younis = Khān Yūnis PS; Khan Yunis = Khān Yūnis PS; Jenin = Janīn PS;
Davos = Davos CH; Vatican = Vatican City VA; Sebastopol = Sevastopol UA; Bakhmut = Bakhmut UA; Hodeidah = Al Ḩudaydah
 YE; Hudaydah = Al Ḩudaydah YE;
Homs = Homs SY; Hama = Ḩamāh SY; Tartus = Ţarţūs SY; Acapulco = Acapulco de Juárez MX;
Raqqa = Ar Raqqah SY; Zaporizhia = Zaporizhzhya UA; Zaporizhzhia = Zaporizhzhya UA; Avdiivka = Avdiyivka UA;
Chittagong = Chattogram BD; Ulaanbaatar = Ulan Bator MN; Tskhinvali = Ts’khinvali GE; Sukhumi = Sokhumi GE;
Stepanakert = Khankendi AZ; Fez = Fes MA; Sebha = Sabha LY; Queretaro = Santiago de Querétaro MX;
Querétaro = Santiago de Querétaro MX
"""
# The United States' states: code, name, the agencies' abbreviations.
_STATES = """
AL Alabama Ala.; AK Alaska; AZ Arizona Ariz.; AR Arkansas Ark.; CA California Calif. Cal.; CO Colorado Colo.;
CT Connecticut Conn.; DE Delaware Del.; DC D.C.; FL Florida Fla.; GA Georgia Ga.; HI Hawaii; ID Idaho;
IL Illinois Ill.; IN Indiana Ind.; IA Iowa; KS Kansas Kan. Kans.; KY Kentucky Ky.; LA Louisiana La.; ME Maine;
MD Maryland Md.; MA Massachusetts Mass.; MI Michigan Mich.; MN Minnesota Minn.; MS Mississippi Miss.;
MO Missouri Mo.; MT Montana Mont.; NE Nebraska Neb.; NV Nevada Nev.; NH New_Hampshire N.H.; NJ New_Jersey N.J.;
NM New_Mexico N.M.; NY New_York N.Y.; NC North_Carolina N.C.; ND North_Dakota N.D.; OH Ohio; OK Oklahoma Okla.;
OR Oregon Ore.; PA Pennsylvania Pa. Penn.; RI Rhode_Island R.I.; SC South_Carolina S.C.; SD South_Dakota S.D.;
TN Tennessee Tenn.; TX Texas Tex.; UT Utah; VT Vermont Vt.; VA Virginia Va.; WA Washington Wash.;
WV West_Virginia W.Va.; WI Wisconsin Wis. Wisc.; WY Wyoming Wyo.
"""
# Names that are a city's and far oftener something else; they count as a place only beside a state or country.
AMBIGUOUS = _words(
    """of as or time much best made most same say got long price nice deal hard send hope real friendly date ask along
    buy young tank man side worth media post goes leader fully sales mine federal street male bear page normal band
    wedding tire reading opportunity salon progress glad police none college star ran nine sake holiday green economy
    bed spring song mission manage center airport worms officer golden enter central bar valley trail tours surprise
    success sale rich homeland tame split sandwich rain metro king gay downtown alliance welcome university naval
    liberal wake sauce pop mold liberty justice globe delta countryside clay bright battle walnut talent tactic
    superior stone springs spa reserve republic rail prospect paradise olds mere marks humble gray egg
    butterfly vice salt rot retreat plunge par pale orange noble mill mary lens landing karma ham halfway grenade grave
    engineer downside cave bent bay winters willows upland tundra temple temperance ski shields shaft semi saga
    reservoir poll pen parole pace overland mole mango lopez legacy lame union sandy march may rose independence
    enterprise george lincoln jackson hamilton victoria eden faith bath wells sur mobile bank eagle general national
    north south east west new old first western eastern northern southern the sun moon day today friday monday sunday
    saturday tuesday wednesday thursday january february april june july august september october november december
    bush clinton carter ford grant cleveland-browns marshall franklin jefferson madison monroe johnson wilson taylor
    tyler harrison adams kennedy roosevelt truman hoover taft garfield arthur pierce buchanan fillmore polk hayes howard
    allen dallas-cowboys charles edward henry james john albert alice anna carol chester clinton douglas elizabeth
    gordon helen irving jordan juan lawrence leon lewis mary max murray nelson norman oscar owen paris-hilton pedro
    perry philip robert roland romeo rosa roy ruby russell scott shelby sheldon sidney stanley stephen sterling stuart
    terrell troy van vincent walter warren wayne webster wesley obama putin trump biden reagan nixon merkel blair brown
    cameron thatcher churchill major evans davis smith jones williams miller moore parker baker cooper turner morgan
    bell murphy bailey kelly cook rogers morris reed watson brooks price bennett wood barnes ross henderson coleman
    jenkins perry powell long patterson hughes washington-post simmons foster bryant russell griffin diaz hayes myers
    sullivan wallace west cole jordan reynolds fisher ellis gibson hunt crawford henry boyd mason kennedy warren dixon
    burns gordon shaw holmes rice robertson black daniels palmer mills nichols grant knight ferguson stone hawkins dunn
    perkins hudson spencer gardner stephens payne pierce berry matthews arnold wagner willis watkins olson carroll
    duncan snyder hart cunningham bradley lane andrews ruiz harper fox riley armstrong carpenter weaver greene elliott
    chavez sims austin-powers peters lawson chapman gutierrez castillo castro carr ortega mitchell romney
    hussein assad khan ali singh kumar sharma gandhi salem-witch chong wang li lin chen liu yang hu xi
    afghan barcelona-fc apollo columbia challenger discovery endeavour atlantis phoenix mars venus mercury jupiter
    santos guerrero fernando francisco martin moreno romero serrano torres vargas vega luna leal mora
    commerce energy defence defense media industry finance science technology commission council congress senate
    parliament ministry supreme court house white royal imperial international global world united american european
    corona delta-air alpha omega nova aurora genesis trinity christian santa rio-tinto como mali-empire
    canon mission surprise bath-party bird banks beaver buffalo-bills"""
)


def _entries(text: str) -> list[tuple[str, list[str]]]:
    """The lines of one of the tables: its code and its names; an indented line goes on with the one above."""
    lines = text.strip().replace("\n ", " ").splitlines()
    return [(code, rest.split(", ")) for code, _, rest in (line.partition(" ") for line in lines)]


def _states() -> Iterator[tuple[str, str]]:
    for line in _STATES.replace("\n", " ").split(";"):
        code, *names = line.split()
        yield from ((name.replace("_", " "), code) for name in (code, *names))


STATES: Final = dict(_states())
"""Names, codes and abbreviations of the United States' states ("Florida", "FL", "Fla.") -> code."""


def country_names() -> dict[str, str]:
    """Further names of countries ("Britain") -> ISO code; GeoNames' own names come from the gazetteer's library."""
    pairs = ((names, line[:2]) for line in _COUNTRIES.strip().splitlines() for names in [line[2:].partition("|")[0]])
    return {name.strip(): code for names, code in pairs for name in names.split(",") if name.strip()}


def demonyms() -> dict[str, str]:
    """Words for a country's people and what is theirs ("Kenyan", "Dutch") -> ISO code."""
    pairs = ((line.partition("|")[2], line[:2]) for line in _COUNTRIES.strip().splitlines())
    return {name.strip(): code for names, code in pairs for name in names.split(",") if name.strip()}


def regions() -> dict[str, str | None]:
    """Regions, seas and well-known districts -> ISO code, None where they are no single country's."""
    return {name: None if code == "-" else code for code, names in _entries(_REGIONS) for name in names}


def city_names() -> dict[str, tuple[str, str]]:
    """Cities' other English names -> their name in GeoNames and the ISO code of their country."""
    pairs = (" ".join(entry.split()).split(" = ") for entry in _CITIES.split(";"))
    return {alias: (target[:-3], target[-2:]) for alias, target in pairs}
