/** Municipalities (municipalities.csv), cities of the region, Länder and regions, capitals where embassies are. */
export const PLACES = `
  aachen afghanistan afrika afrin ahaus albanien aleppo algerien algier altenberge amerika amman andorra angola
  anhalt ankara arabische argentinien armenien arnsberg aserbaidschan asien athen australien bad baden bagdad
  bahamas bahrain balkan bangladesch barbados bayern beirut belarus belgien belgrad belize benin bensberg bentheim
  berg bergisch bergischen bergischer berlin bern bhutan bielefeld birma bissau bocholt bochum bolivien bonn
  borken bosnien botsuana bottrop brandenburg brasilien bremen brüssel budapest bukarest bulgarien burma burscheid
  burundi calais charkiw cherson chile china coesfeld cookinseln damaskus detmold deutschland diyarbakir dominica
  dominikanische donbass donezk dortmund dresden dschibuti duisburg dänemark dülmen düsseldorf ecuador
  eisenhüttenstadt elfenbeinküste emirate ems emsdetten emsland england erbil eritrea essen estland eswatini
  europa ex fidschi finnland frankfurt frankreich freiburg friedland föderation gabun gambia gb gelsenkirchen genf
  georgien ghana gießen gladbach grenada greven griechenland gronau großbritannien guatemala guinea gummersbach
  guyana gütersloh hagen haiti hamburg hamm hannover herat herne herzegowina hessen holstein homs honduras hopsten
  horstmar hörstel ibbenbüren idlib indien indonesien irak iran irland iserlohn islamabad island israel istanbul
  italien izmir jamaika japan jemen jordanien jugoslawien kabul kairo kambodscha kamerun kampala kanada kandahar
  karlsruhe kasachstan kassel katar kaukasus kenia khartum kiew kirgisistan kiribati kobane kolumbien komoren
  kongo korea kosovo krefeld krim kroatien kuba kurdistan kuwait kyjiw köln königreich kürten ladbergen laer
  lampedusa laos lateinamerika leichlingen leipzig lengerich lesbos lesotho lettland levante leverkusen libanon
  liberia libyen liechtenstein lienen lindlar lingen lippe litauen london lotte luhansk luxemburg lüdenscheid
  macau madagaskar madrid maghreb mainz malawi malaysia malediven mali malta mannheim mariupol marokko
  marshallinseln mauretanien mauritius mazedonien mecklenburg metelen mettingen mexiko mikronesien minden
  mittelamerika moers moldau moldawien monaco mongolei montenegro mosambik moskau mossul myanmar mülheim münchen
  münster münsterland naher nahost nairobi namibia nauru nepal neu-delhi neuenkirchen neuseeland neuss nicaragua
  niederlande niederlanden niedersachsen niger nigeria niue nordafrika nordamerika nordhorn nordkorea
  nordmazedonien nordrhein nordwalde norwegen nürnberg oberberg oberhausen ochtrup odenthal odessa oman osnabrück
  ostafrika ostasien osteuropa osttimor overath paderborn pakistan palau palästina palästinensische panama
  paraguay paris peru pfalz philippinen polen portugal prag pristina rabat recke recklinghausen remscheid republik
  rheda rhein rheine rheinisch rheinland rom ruanda ruhr ruhrgebiet rumänien russische russland rösrath
  saarbrücken saarland sachsen saerbeck salomonen sambia samoa sarajevo sauerland schleswig schottland schweden
  schweiz schöppingen senegal serbien seychellen siegen simbabwe singapur skopje slowakei slowenien soest solingen
  somalia sowjetunion spanien steinfurt straßburg stuttgart sudan suriname swasiland syrien südafrika südamerika
  südasien südeuropa südkorea südosteuropa südsudan tadschikistan taiwan tansania tecklenburg teheran telgte
  thailand thüringen tirana togo tonga tripolis tschad tschechien tschechoslowakei tschetschenien tunesien tunis
  turkmenistan tuvalu türkei uganda ukraine ungarn unna uruguay usa usbekistan vanuatu vatikan vatikanstadt
  venezuela vereinigtes vietnam volksrepublik vorpommern warendorf warschau weißrussland wermelskirchen weser
  westafrika westbalkan westerkappeln westeuropa westfalen wettringen wien wuppertal württemberg zentralafrika
  zentralafrikanische zentralasien zypern ägypten äquatorialguinea äthiopien österreich überseegebiet`
