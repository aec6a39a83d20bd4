/** Nouns whose plural shows in their ending, also as parts of compounds; alphabetical because sorted words compress better. */
export const NOUNS_REGULAR = {
  auto: `
    abgabe abhilfe ablage abmeldebescheinigung abnahme abreise absage abschiebehaft absicht absprache abstinenz
    abwesenheit achtsamkeit achtung adoption adresse adventszeit agenda agentur aggression aggressivität ahnung
    akademie akte aktion aktivität akzeptanz allergie altenpflege alternative amazon ambivalenz ambulanz ampel
    amputation analyse anamnese anfrage angabe anklage ankunft anlage anmeldebescheinigung annahme anonymität
    anrede anregung anreise anschuldigung ansprache anstrengung ansässigkeit antwort anwesenheit anzahl anzeige
    apathie apostille apotheke apothekerin approbation arbeit armut arthrose assistenz atem atmung
    aufbruchstimmung auffrischung aufgabe aufnahme aufregung ausbeutung ausfüllhilfe ausgabe auskunft
    auslastung ausnahme ausrede aussage ausstattung autonomie autorität badewanne bahn balance bandage bande
    barriere barzahlung basis batterie bedenkzeit bedingung beendigung befindlichkeit begabung begleitperson
    behörde behördengang beistandschaft bekanntgabe bekanntschaft beratungsresistenz bereitschaft beschlagnahme
    beschwerde besonderheit bestattung bestrahlung bettwanze bevölkerung bewohnerschaft bewährung bezahlkarte
    bezugnahme bibliothek bilanz biografie bitte bleibe blockade blume bonitätsprüfung botschaft branche breite
    bremse brille broschüre brutalität brücke butter bäckerei börse bücherei bürgschaft bürokratie chance
    chemotherapie chipkarte chirurgie datei dauer decke definition demenz demokratie demonstration depression
    desinteresse diagnose diagnostik dialyse differenz dimension disco diskussion distanz disziplin diversität
    diät dokumentation dreiviertelstunde droge drogerie dublin dusche dynamik ebene ecke effektivität effizienz
    ehe ehre eigenregie eigenschaft eile einbettung einbürgerung eingabe einheit einnahme einschränkung
    einwilligung elternschaft emotion emotionsregulation empathie energie engagement enge entgegennahme
    entgiftung entkopplung entlassvorbereitung entnahme epilepsie erbschaft ergotherapie erkenntnis erlaubnis
    ernte erstlingsausstattung eskalation etage etappe ethik evaluation existenz exmatrikulation expertise
    externenprüfung fabrik fahndung falle fallhistorie familie farbe fehleinschätzung fehlgeburt
    fehlinformation fehlstunde fehlzeit feier fiktion filiale finanzen flasche flexibilität flucht fläche folge
    folter formalität frage freigabe fremde frequenz freude freundschaft friseurin frist fristenkontrolle front
    frustration frühe funktion fülle fürsorge gabel garage garantie gardine gastronomie geburt gebäude gebühr
    geduld gefangenschaft gefährder gegend gegenwart geldnot gemeinde gemeinschaft gemütslage generation
    genitalverstümmelung genossenschaft geschichte gesellenprüfung geste gewalt gewerkschaft gewohnheit gitarre
    gleichbehandlung gleichstellung grenze grippe gruppe größe gutachterin gutschrift gärtnerei haft halle
    halluzination handwerkerschaft heimkehr heirat hemmschwelle hepatitis herangehensweise hilfe hilfsarbeit
    hilfsbereitschaft hitze hoffnung hose hospitation hygiene hypothese hälfte härte höhe hüfte hürde idee
    identifikation identität immatrikulation immobilie impulsivität inanspruchnahme inbetriebnahme
    individualberatung individualität industrie infektion inflation informatik information infrastruktur inhalt
    initiative injektion inklusion innenstadt innung inobhutgabe inobhutnahme insolvenz inspektion instanz
    institution integration intelligenz intensität interesse intervention investition isolation jacke jugend
    kabine kammer kantine kanzlei kapazität karte kaserne kasse katamnese katastrophe kategorie kaution
    kellnerin kenntnis kenntnisnahme kerze kette kindheit kirche kiste klage klasse klausur klingel klinik
    kombination kommission kommissionierung kommune kommunikation kommunion kompetenz komplexität komplikation
    komponente konferenz konfirmation konkurrenz konsequenz konstellation konsularbestätigung kontinuität
    kontrolle konvention konversation konzentration kooperation koordination kopie kopplung korrektur
    korrespondenz krabbelgruppe kraft kreide kreuzung kriminalität krise kritik krätze kultur kunde kur kälte
    küche kürze lage lampe landschaft langeweile last lautstärke leere legalisation legende lehre lehrkraft
    lehrstelle lehrwerkstatt leiharbeit leitlinie lektion lesung liebe lieferadresse liegezeit linie linse
    liste logistik logopädie loyalität lähmung länge lücke mahlzeit mailbox manipulation mannschaft mappe marke
    maschine matratze mauer maus maßgabe maßnahme mechanik mechatronik mediation medikation medizin mehrheit
    meile meilensteine menge mensa mentalität messe methode metzgerei miene miete migration migräne milch
    minute mitgliedschaft mitte mobilität modalität moderation montage moral moschee motivation motorik
    multiplikation mutterschaft möblierung müdigkeit mühe mülltonne nachbarschaft nachricht nachweis nahrung
    narbe natur neigung nervosität neuerung neurodermitis neurologie niederkunft niederlage niederschrift niere
    nische norm note notiz nullmeldung nummer nähe nässe obhut operation option organisation orthopädie
    ortschaft panik panikattacke panne partizipation partnerschaft passivität patenschaft pauschale pause pegel
    periode perspektivberatung perspektive perspektivklärung petition pflege pflegehilfskraft pflicht phase
    pille pizzeria plattform pleite politik polizei position praxen praxis presse priorität privatsphäre probe
    problematik produktion prognose promotion prophylaxe prostitution prothese präsentation präsenz prävention
    psyche psychiatrie psychologie psychose pubertät qualifikation qualität quarantäne quelle quittung quote
    rache rate ratte reaktion reaktivierung realität realschule recherche rede referenz reflexion reform regel
    regierung rehabilitation reife reihe reintegration reise reklamation rekonstruktion relevanz religion rente
    reorganisation reparatur reserve residenz resignation resilienz ressource retraumatisierung revision
    richtlinie rippe rolle routine ruhe rückenschmerzen rückgabe rückkehr rückkopplung rücknahme sache
    sackgasse saison sanktion schale scheibe schicht schiene schizophrenie schließzeit schlägerei schneiderei
    schnittstelle schnupperstunde schnur schraube schritt schublade schulabsenz schule schulter schultüte
    schwangerschaft schwarzarbeit schweigepflicht schwelle schwere schwäche schärfe seelsorge seife seite
    sekretärin sekunde sensibilität sexualität sicherheitsfirma sicht sitte situation skala skalierung skepsis
    software soldat solidarität sorge sorgfalt sozialisation sozialpädagogik sozialraum sparte spedition spende
    sperre spiegel sprache spritze spur spüle spülmaschine staatsanwaltschaft stabilität staffel stagnation
    station statistik stelle stellungnahme steuer steuerfachangestellte stichprobe stille stimme strafe
    strategie straße strecke streitigkeit struktur studie stufe stunde stärke stätte substitution suche
    suizidalität summe suppe sympathie symptomatik synergie szene tabelle tablette tafel tankstelle tapete
    tasche tasse taufe technik technologie teilhabe teilnahme temperatur tendenz terminvergabe theorie therapie
    tiefe tilgung tischlerei toilette toleranz torte tradition transparenz transplantation trauer treppe treue
    trägerschaft träne tuberkulose tür uhrzeit umfrage umkehr umwelt unannehmlichkeit unfruchtbarkeit ungeduld
    universität unkenntnis unruhe unschuld unstimmigkeit unterkunft untreue urkunde ursache variante
    vaterschaft veranlagung verbitterung vergünstigung vermieterin vernunft versäumnis verwandtschaft
    videotelefonie vision visite vollmacht vorabinformation vorgabe vorlage vorliebe vormundschaft vorsorge
    vorstellungsrunde vorwoche wahl wahnvorstellung wanne ware warteschlange website wehrpflicht weise weite
    weitergabe wende werkstatt wette wiese willkommensklasse willkommenskultur willkür winkel wirbelsäule
    wirtschaft wissenschaft wohnsitznahme wohnungsnot wurzel währung wäscherei würde zahl zahnbürste zeile
    zeitarbeitsfirma zeitung zentrale zone zufluchtsstätte zukunft zukunftsangst zulage zumutung zunahme zusage
    zusammenarbeit zusammengehörigkeit zuversicht zwickmühle zwischenbilanz zyklus übergabe überlastung
    übernahme übung
`,
} as const
