import { wordKey } from './key.ts'

/** Municipalities (municipalities.csv), cities of the region, Länder and regions, capitals where embassies are. */
export const PLACE_KEYS = `
  bergisch gladbach burscheid kürten leichlingen odenthal overath rösrath wermelskirchen rheinisch bergischer bergischen münster
  altenberge emsdetten greven hörstel hopsten horstmar ibbenbüren ladbergen laer lengerich lienen lotte metelen mettingen
  neuenkirchen nordwalde ochtrup recke rheine saerbeck steinfurt tecklenburg westerkappeln wettringen
  köln düsseldorf dortmund duisburg bochum wuppertal bielefeld bonn gelsenkirchen aachen krefeld oberhausen mülheim leverkusen
  solingen remscheid herne neuss paderborn gütersloh recklinghausen bottrop moers coesfeld borken warendorf gronau ahaus
  dülmen telgte osnabrück lingen nordhorn berlin hamburg münchen frankfurt nürnberg stuttgart hannover bremen leipzig dresden
  essen hagen hamm siegen minden lüdenscheid arnsberg detmold unna soest iserlohn bocholt rheda schöppingen bad bentheim
  friedland eisenhüttenstadt gießen kassel mainz saarbrücken karlsruhe mannheim freiburg bensberg lindlar gummersbach
  nordrhein westfalen niedersachsen bayern hessen sachsen thüringen brandenburg saarland holstein schleswig mecklenburg
  vorpommern anhalt rheinland pfalz baden württemberg münsterland ruhrgebiet rheinland sauerland oberberg emsland westfalen
  ems rhein berg ruhr lippe weser
  palau volksrepublik überseegebiet cookinseln marshallinseln niue macau dominica gb
  deutschland europa afrika asien amerika südamerika nordamerika lateinamerika mittelamerika nordafrika westafrika ostafrika
  zentralafrika südeuropa osteuropa südosteuropa westeuropa zentralasien südasien ostasien naher nahost balkan westbalkan
  kaukasus maghreb levante kurdistan krim donbass donezk luhansk tschetschenien
  jugoslawien albanien bosnien herzegowina andorra belgien bulgarien dänemark estland finnland frankreich kroatien slowenien
  serbien montenegro kosovo griechenland irland island italien lettland liechtenstein litauen luxemburg nordmazedonien
  mazedonien malta moldau moldawien monaco niederlande niederlanden norwegen österreich polen portugal rumänien slowakei
  schweden schweiz sowjetunion russland russische föderation spanien tschechoslowakei türkei tschechien ungarn ukraine
  vatikanstadt vatikan vereinigtes königreich england großbritannien schottland belarus weißrussland zypern algerien angola
  eritrea äthiopien lesotho botsuana benin dschibuti elfenbeinküste nigeria simbabwe gabun gambia ghana mauretanien kenia
  komoren kongo liberia libyen madagaskar mali marokko mauritius mosambik niger malawi sambia guinea bissau kamerun südafrika
  ruanda namibia senegal seychellen somalia äquatorialguinea sudan südsudan eswatini swasiland tansania togo tschad tunesien
  uganda ägypten zentralafrikanische republik burundi argentinien bahamas barbados bolivien brasilien guyana belize chile
  dominikanische ecuador grenada guatemala haiti honduras kanada kolumbien kuba mexiko nicaragua jamaika panama paraguay peru
  suriname uruguay venezuela usa jemen armenien afghanistan bahrain aserbaidschan bhutan myanmar burma birma georgien
  vietnam korea nordkorea südkorea indien indonesien irak iran israel japan kasachstan jordanien kambodscha katar kuwait laos
  kirgisistan libanon malediven oman mongolei nepal palästina palästinensische pakistan philippinen taiwan emirate arabische
  tadschikistan turkmenistan singapur syrien thailand usbekistan china malaysia osttimor australien salomonen fidschi
  kiribati nauru vanuatu neuseeland tuvalu tonga samoa mikronesien bangladesch ex
  damaskus aleppo homs idlib afrin kobane beirut amman bagdad erbil mossul teheran kabul herat kandahar islamabad kiew kyjiw
  charkiw odessa mariupol cherson ankara istanbul izmir diyarbakir khartum nairobi kampala tirana pristina belgrad
  skopje sarajevo bukarest warschau moskau tripolis tunis algier rabat kairo neu-delhi brüssel athen rom madrid paris wien london
  bern prag budapest genf straßburg lampedusa lesbos calais
`

const places = new Set(PLACE_KEYS.trim().split(/\s+/).map(wordKey))

/** Is a lower-case word one of the places. */
export function isPlace(word: string): boolean {
  return places.has(wordKey(word))
}
