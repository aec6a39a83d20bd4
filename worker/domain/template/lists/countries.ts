import type { Code } from '../code.ts'

// Destatis: Staats- und Gebietssystematik. key|ISO 3166-1 alpha-2|alpha-3|name|valid from|valid to|short name|aliases
const TABLE = `
000|DE|DEU|Deutschland|1948|||
120|YU|YUG|Jugoslawien|1945|1991||
121|AL|ALB|Albanien||||
122|BA|BIH|Bosnien und Herzegowina|1991|||Bosnien
123|AD|AND|Andorra||||
124|BE|BEL|Belgien||||
125|BG|BGR|Bulgarien||||
126|DK|DNK|Dänemark||||
127|EE|EST|Estland|1991|||
128|FI|FIN|Finnland||||
129|FR|FRA|Frankreich||||
130|HR|HRV|Kroatien|1990|||
131|SI|SVN|Slowenien|1990|||
132|CS|SCG|Serbien und Montenegro|2002|2005||
133|RS|SRB|Serbien (einschließlich Kosovo)|2005|2006||
134|GR|GRC|Griechenland||||
135|IE|IRL|Irland||||
136|IS|ISL|Island||||
137|IT|ITA|Italien||||
138|YU|YUG|Jugoslawien|1992|2002||
139|LV|LVA|Lettland|1991|||
140|ME|MNE|Montenegro|2005|||
141|LI|LIE|Liechtenstein||||
142|LT|LTU|Litauen|1989|||
143|LU|LUX|Luxemburg||||
144|MK|MKD|Nordmazedonien|1991|||Mazedonien
145|MT|MLT|Malta|1964|||
146|MD|MDA|Republik Moldau|1991||Moldau|Moldawien
147|MC|MCO|Monaco||||
148|NL|NLD|Niederlande||||
149|NO|NOR|Norwegen||||
150|XK|XXK|Kosovo|2007|||
151|AT|AUT|Österreich||||
152|PL|POL|Polen||||
153|PT|PRT|Portugal||||
154|RO|ROU|Rumänien||||
155|SK|SVK|Slowakei|1992|||
156|SM|SMR|San Marino||||
157|SE|SWE|Schweden||||
158|CH|CHE|Schweiz||||
159|SU|SUN|Sowjetunion||1991||
160|RU|RUS|Russische Föderation|1991||Russland|
161|ES|ESP|Spanien||||
162|CS|CSK|Tschechoslowakei||1992||
163|TR|TUR|Türkei||||
164|CZ|CZE|Tschechien|1992|||
165|HU|HUN|Ungarn||||
166|UA|UKR|Ukraine|1991|||
167|VA|VAT|Vatikanstadt||||Vatikan
168|GB|GBR|Vereinigtes Königreich||||England,Großbritannien
169|BY|BLR|Belarus|1991|||Weißrussland
170|RS|SRB|Serbien|2007|||
181|CY|CYP|Zypern|1960|||
185|BM|BMU|Britisches Überseegebiet||||
221|DZ|DZA|Algerien|1961|||
223|AO|AGO|Angola|1975|||
224|ER|ERI|Eritrea|1992|||
225|ET|ETH|Äthiopien||||
226|LS|LSO|Lesotho|1966|||
227|BW|BWA|Botsuana|1966|||
229|BJ|BEN|Benin|1960|||
230|DJ|DJI|Dschibuti|1976|||
231|CI|CIV|Côte d’Ivoire|1960|||Elfenbeinküste
232|NG|NGA|Nigeria|1960|||
233|ZW|ZWE|Simbabwe|1979|||
236|GA|GAB|Gabun|1960|||
237|GM|GMB|Gambia|1964|||
238|GH|GHA|Ghana|1956|||
239|MR|MRT|Mauretanien|1960|||
242|CV|CPV|Cabo Verde|1974|||Kap Verde
243|KE|KEN|Kenia|1963|||
244|KM|COM|Komoren|1974|||
245|CG|COG|Kongo|1960||Kongo-Brazzaville|Republik Kongo
246|CD|COD|Demokratische Republik Kongo|1959||DR Kongo|Kongo,Kongo-Kinshasa
247|LR|LBR|Liberia||||
248|LY|LBY|Libyen|1951|||
249|MG|MDG|Madagaskar|1959|||
251|ML|MLI|Mali|1960|||
252|MA|MAR|Marokko|1955|||
253|MU|MUS|Mauritius|1967|||
254|MZ|MOZ|Mosambik|1974|||
255|NE|NER|Niger|1960|||
256|MW|MWI|Malawi|1963|||
257|ZM|ZMB|Sambia|1964|||
258|BF|BFA|Burkina Faso|1960|||
259|GW|GNB|Guinea-Bissau|1973|||
261|GN|GIN|Guinea|1958|||
262|CM|CMR|Kamerun|1959|||
263|ZA|ZAF|Südafrika||||
265|RW|RWA|Ruanda|1961|||
267|NA|NAM|Namibia|1989|||
268|ST|STP|São Tomé und Príncipe|1974|||
269|SN|SEN|Senegal|1960|||
271|SC|SYC|Seychellen|1975|||
272|SL|SLE|Sierra Leone|1960|||
273|SO|SOM|Somalia|1959|||
274|GQ|GNQ|Äquatorialguinea|1968|||
276|SD|SDN|Sudan (einschließlich Südsudan)|1955|2010||
277|SD|SDN|Sudan|2011|||
278|SS|SSD|Südsudan|2010|||
281|SZ|SWZ|Eswatini|1968|||Swasiland
282|TZ|TZA|Vereinigte Republik Tansania|||Tansania|
283|TG|TGO|Togo|1959|||
284|TD|TCD|Tschad|1960|||
285|TN|TUN|Tunesien|1955|||
286|UG|UGA|Uganda|1962|||
287|EG|EGY|Ägypten||||
289|CF|CAF|Zentralafrikanische Republik|1960|||
291|BI|BDI|Burundi|1961|||
320|AG|ATG|Antigua und Barbuda|1981|||
322|BB|BRB|Barbados|1966|||
323|AR|ARG|Argentinien||||
324|BS|BHS|Bahamas|1972|||
326|BO|BOL|Plurinationaler Staat Bolivien|||Bolivien|
327|BR|BRA|Brasilien||||
328|GY|GUY|Guyana|1965|||
330|BZ|BLZ|Belize|1981|||
332|CL|CHL|Chile||||
333|DM|DMA|Dominica|1978|||
334|CR|CRI|Costa Rica||||
335|DO|DOM|Dominikanische Republik||||
336|EC|ECU|Ecuador||||
337|SV|SLV|El Salvador||||
340|GD|GRD|Grenada|1973|||
345|GT|GTM|Guatemala||||
346|HT|HTI|Haiti||||
347|HN|HND|Honduras||||
348|CA|CAN|Kanada||||
349|CO|COL|Kolumbien||||
351|CU|CUB|Kuba||||
353|MX|MEX|Mexiko||||
354|NI|NIC|Nicaragua||||
355|JM|JAM|Jamaika|1962|||
357|PA|PAN|Panama||||
359|PY|PRY|Paraguay||||
361|PE|PER|Peru||||
364|SR|SUR|Suriname|1975|||
365|UY|URY|Uruguay||||
366|LC|LCA|St. Lucia|1978|||
367|VE|VEN|Bolivarische Republik Venezuela|||Venezuela|
368|US|USA|Vereinigte Staaten|||USA|Amerika
369|VC|VCT|St. Vincent und die Grenadinen|1979|||
370|KN|KNA|St. Kitts und Nevis|1983|||
371|TT|TTO|Trinidad und Tobago|1962|||
411|HK|HKG|Hongkong||||
412|MO|MAC|Macau||||
421|YE|YEM|Jemen|1967|||
422|AM|ARM|Armenien|1991|||
423|AF|AFG|Afghanistan||||
424|BH|BHR|Bahrain|1971|||
425|AZ|AZE|Aserbaidschan|1991|||
426|BT|BTN|Bhutan||||
427|MM|MMR|Myanmar|1947|||Burma,Birma
429|BN|BRN|Brunei Darussalam|1983|||
430|GE|GEO|Georgien|1990|||
431|LK|LKA|Sri Lanka|1947|||
432|VN|VNM|Vietnam|1975|||
434|KP|PRK|Demokratische Volksrepublik Korea|1948||Nordkorea|
436|IN|IND|Indien|1947|||
437|ID|IDN|Indonesien|1945|||
438|IQ|IRQ|Irak||||
439|IR|IRN|Islamische Republik Iran|||Iran|
441|IL|ISR|Israel|1947|||
442|JP|JPN|Japan||||
444|KZ|KAZ|Kasachstan|1991|||
445|JO|JOR|Jordanien|1945|||
446|KH|KHM|Kambodscha|1953|||
447|QA|QAT|Katar|1971|||
448|KW|KWT|Kuwait|1960|||
449|LA|LAO|Demokratische Volksrepublik Laos|1953||Laos|
450|KG|KGZ|Kirgisistan|1991|||
451|LB|LBN|Libanon||||
454|MV|MDV|Malediven|1964|||
456|OM|OMN|Oman||||
457|MN|MNG|Mongolei||||
458|NP|NPL|Nepal||||
459|PS|PSE|Palästinensische Gebiete|||Palästina|
460|BD|BGD|Bangladesch|1970|||
461|PK|PAK|Pakistan|1947|||
462|PH|PHL|Philippinen||||
465|TW|TWN|Taiwan||||
467|KR|KOR|Republik Korea|1948||Südkorea|
469|AE|ARE|Vereinigte Arabische Emirate|1971|||Emirate
470|TJ|TJK|Tadschikistan|1991|||
471|TM|TKM|Turkmenistan|1991|||
472|SA|SAU|Saudi-Arabien||||
474|SG|SGP|Singapur|1979|||
475|SY|SYR|Arabische Republik Syrien|1945||Syrien|
476|TH|THA|Thailand||||
477|UZ|UZB|Usbekistan|1991|||
479|CN|CHN|China||||
482|MY|MYS|Malaysia|1957|||
483|TL|TLS|Timor-Leste|2001|||Osttimor
523|AU|AUS|Australien||||
524|SB|SLB|Salomonen|1977|||
526|FJ|FJI|Fidschi|1970|||
527|CK|COK|Cookinseln||||
530|KI|KIR|Kiribati|1978|||
531|NR|NRU|Nauru|1967|||
532|VU|VUT|Vanuatu|1979|||
533|NU|NIU|Niue||||
536|NZ|NZL|Neuseeland||||
537|PW|PLW|Palau|1994|||
538|PG|PNG|Papua-Neuguinea|1975|||
540|TV|TUV|Tuvalu|1978|||
541|TO|TON|Tonga|1969|||
543|WS|WSM|Samoa|1961|||
544|MH|MHL|Marshallinseln|1990|||
545|FM|FSM|Föderierte Staaten von Mikronesien|1990||Mikronesien|
997|XA|XXA|staatenlos||||
998|XB|XXB|ungeklärt||||
999|XC|XXC|ohne Angabe||||
`

const ENGLISH: Readonly<Record<string, string>> = {
  XA: 'stateless',
  XB: 'unclear',
  XC: 'not stated',
  XK: 'Kosovo',
  YU: 'Yugoslavia',
  CS: 'Serbia and Montenegro',
  SU: 'Soviet Union',
}

function englishName(iso2: string, german: string): string {
  const known = ENGLISH[iso2]
  if (known) return known
  try {
    return names().of(iso2) ?? german
  } catch {
    return german
  }
}

let displayNames: Intl.DisplayNames | undefined
const names = (): Intl.DisplayNames =>
  (displayNames ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }))

function country(line: string): Code {
  const [key = '', iso2 = '', iso3 = '', de = '', from = '', to = '', short = '', aliases = ''] =
    line.split('|')
  return {
    key,
    de,
    en: englishName(iso2, de),
    group: CONTINENTS[key.charAt(0)] ?? 'ungeklärt',
    aliases: [...(short ? [short] : []), iso2, iso3, ...(aliases ? aliases.split(',') : [])],
    ...(short ? { short } : {}),
    ...(from ? { validFrom: `${from}-01` } : {}),
    ...(to ? { validTo: `${to}-12` } : {}),
  }
}

/** Name of the part of the world by the first digit of a Destatis country key. */
export const CONTINENTS: Readonly<Record<string, string>> = {
  '0': 'Deutschland',
  '1': 'Europa',
  '2': 'Afrika',
  '3': 'Amerika',
  '4': 'Asien',
  '5': 'Australien und Ozeanien',
  '9': 'ungeklärt',
}

// Marked as pure, so that a page which gets its lists from the API does not bundle the table.
const all = (): readonly Code[] => [
  ...TABLE.trim().split('\n').map(country),
  { key: 'x', de: 'nicht erhoben', en: 'not recorded', group: 'ungeklärt' },
]

/** All country keys, former states included (they carry `validTo`), and `x` for "not recorded". */
export const COUNTRIES: readonly Code[] = /* @__PURE__ */ all()
