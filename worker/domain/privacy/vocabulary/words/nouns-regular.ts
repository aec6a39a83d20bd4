/** Nouns whose plural shows in their ending, also as parts of compounds; alphabetical because sorted words compress better. */
export const NOUNS_REGULAR = {
  auto: `
    abgabe abhilfe ablage abmeldebescheinigung abnahme abreise absage abschiebehaft absicht absprache abstinenz
    abwesenheit abzeichen achtsamkeit achtung adoption adresse adventszeit agenda agentur aggression
    aggressivität ahnung akademie akte aktion aktivität akupunktur akzeptanz allergie altenpflege alternative
    amazon ambivalenz ambulanz ampel amputation analyse anamnese anfrage angabe anklage ankunft anlage
    anmeldebescheinigung annahme anonymität anrede anregung anreise ansage anschuldigung ansprache anstrengung
    ansässigkeit antwort anwesenheit anzahl anzeige anämie apathie apostasie apostille apotheke apothekerin
    approbation arbeit armut arthritis arthrose assistenz atem atmung aufbruchstimmung auffrischung
    auffälligkeit aufgabe aufnahme aufregung ausbeutung ausfüllhilfe ausgabe auskunft auslastung ausnahme
    ausrede aussage ausstattung autonomie autorität badewanne bahn balance bandage bande barriere barzahlung
    basis batterie bedenkzeit bedingung beendigung befindlichkeit begabung begleitperson behörde behördengang
    beistandschaft bekanntgabe bekanntschaft beratungsresistenz bereitschaft beschlagnahme beschwerde
    besonderheit bestattung bestrahlung bettwanze bevölkerung bewohnerschaft bewährung bezahlkarte bezugnahme
    bibliothek bilanz biografie bitte blase bleibe blockade blume bohne bonitätsprüfung botschaft branche
    breite bremse brille broschüre brutalität brücke butter bäckerei börse bücherei bühne bürgschaft bürokratie
    chance chemotherapie chipkarte chirurgie cloud datei dauer decke definition demenz demokratie demonstration
    depression desinteresse diagnose diagnostik dialyse differenz dimension disco diskothek diskussion distanz
    disziplin diversität diät dokumentation drainage dreiviertelstunde droge drogerie drohne druckerei dublin
    dusche dynamik dyskalkulie ebene ecke effektivität effizienz ehe ehre eigenregie eigenschaft eile
    einbettung einbürgerung eingabe einheit einnahme einschränkung einwilligung elternschaft embolie emotion
    emotionsregulation empathie endometriose energie engagement enge entgegennahme entgiftung entkopplung
    entlassvorbereitung entnahme entzündung epilepsie erbschaft erde ergotherapie erkenntnis erlaubnis ernte
    erstlingsausstattung eskalation etage etappe ethik evaluation existenz exmatrikulation expertise
    externenprüfung fabrik fahndung fahne falle fallhistorie familie farbe fehleinschätzung fehlgeburt
    fehlinformation fehlstunde fehlzeit feier feuerwehr figur fiktion filiale finanzen flasche flexibilität
    flucht fluchtroute fläche flüssigkeit folge folter formalität frage freigabe fremde frequenz freude
    freundschaft friseurin frist fristenkontrolle front frustration frühe funktion fähre fülle fürsorge gabel
    garage garantie gardine gastritis gastronomie geburt gebäude gebühr geduld gefangenschaft gefährder gegend
    gegenwart geheimzahl geldnot gemeinde gemeinschaft gemütslage generation genitalverstümmelung
    genossenschaft geschichte geschwindigkeit gesellenprüfung geste gewalt gewerkschaft gewohnheit gicht
    gitarre gleichbehandlung gleichstellung grammatik grenze grippe gruppe größe gutachterin gutschrift
    gärtnerei haft halle halluzination handwerkerschaft hauswirtschafterin heimkehr heirat hemmschwelle
    hepatitis herangehensweise hilfe hilfsarbeit hilfsbereitschaft hitze hoffnung hose hospitation hygiene
    hypothese hälfte härte höhe hüfte hürde idee identifikation identität immatrikulation immobilie
    impulsivität inanspruchnahme inbetriebnahme individualberatung individualität industrie infektion inflation
    informatik information infrastruktur infusion inhalt initiative injektion inklusion inkontinenz innenstadt
    innung inobhutgabe inobhutnahme insolvenz inspektion instanz institution integration intelligenz intensität
    interesse intervention intrusion investition isolation jacke jeans jugend jugendherberge kabine kamera
    kammer kantine kanzlei kapazität karriere karte kartoffel kaserne kasse katamnese katastrophe kategorie
    kaution kellnerin kenntnis kenntnisnahme kerze kette kindheit kirche kiste klage klasse klausur klingel
    klinik kneipe kombination kommission kommissionierung kommode kommune kommunikation kommunion kompetenz
    komplexität komplikation komponente konferenz konfirmation konkurrenz konsequenz konstellation
    konsularbestätigung kontinuität kontrolle konvention konversation konversion konzentration kooperation
    koordination kopie kopplung korrektur korrespondenz krabbelgruppe kraft kreide kreuzung kriminalität krise
    kritik krätze krücke kultur kunde kur kälte küche kürze küste lage lampe landschaft langeweile last laune
    lautstärke leere legalisation legasthenie legende lehre lehrkraft lehrstelle lehrwerkstatt leichtathletik
    leiharbeit leitlinie lektion lesung leukämie liebe lieferadresse liegezeit linie linse liste logistik
    logopädie loyalität lähmung länge lücke mahlzeit mailbox mammographie manie manipulation mannschaft mappe
    marke maschine massage matratze mauer maus maßgabe maßnahme mechanik mechatronik mediation medikation
    medizin mehrheit meile meilensteine menge mensa mentalität messe methode metzgerei miene miete migration
    migräne milch minderheit minute mitgliedschaft mitte mobilität modalität mode moderation montage moral
    moschee motivation motorik multiplikation mutterschaft möblierung müdigkeit mühe mülltonne münze
    nachbarschaft nachricht nachweis nahrung narbe narkose natur neigung nervosität neuerung neurodermitis
    neurologie niederkunft niederlage niederschrift niere nische norm note notiz nudel nullmeldung nummer nähe
    nässe obhut operation option organisation orthese orthopädie ortschaft osteoporose panik panikattacke panne
    parese partizipation partnerschaft passivität patenschaft pauschale pause pegel periode perspektivberatung
    perspektive perspektivklärung petition pfanne pflanze pflaume pflege pflegehilfskraft pflicht phase phobie
    physik pille pizzeria platte plattform pleite politik polizei portion position praxen praxis presse
    priorität privatsphäre probe problematik produktion prognose promotion prophylaxe prostata prostitution
    prothese präsentation präsenz prävention psyche psychiatrie psychologie psychose pubertät pumpe puppe
    qualifikation qualität quarantäne quelle quittung quote rache rampe rate ratte reaktion reaktivierung
    realität realschule recherche rede referenz reflexion reform regel regierung rehabilitation reife reihe
    reintegration reise reklamation reklame rekonstruktion relevanz religion rente reorganisation reparatur
    reserve residenz resignation resilienz ressource retraumatisierung revision richtlinie rippe rolle route
    routine ruhe runde rückenschmerzen rückgabe rückkehr rückkopplung rücknahme sache sackgasse saison sanktion
    schale scheibe schere schicht schiene schilddrüse schizophrenie schleife schließzeit schlägerei schneiderei
    schnittstelle schnupperstunde schnur schokolade schraube schritt schublade schulabsenz schule schulter
    schultüte schussverletzung schwangerschaft schwarzarbeit schweigepflicht schwelle schwere schwäche schärfe
    seelsorge seife seite sekretärin sekunde semmel sensibilität serie sexualität sicherheitsfirma sicht sitte
    situation skala skalierung skepsis sklerose socke software soldat solidarität sorge sorgfalt sozialisation
    sozialpädagogik sozialraum soße sparte spastik spedition speise spende sperre spiegel sprache spritze spur
    spüle spülküche spülmaschine staatsanwaltschaft stabilität staffel stagnation station statistik stelle
    stellungnahme steuer steuerfachangestellte stichprobe stille stimme strafe strategie straße strecke
    streitigkeit struktur studie stufe stunde stärke stätte substitution suche suizidalität summe suppe
    sympathie symptomatik synergie szene sünde süßigkeit tabelle tablette tafel tankstelle tapete tasche tasse
    tastatur taufe technik technologie teilhabe teilnahme temperatur tendenz terminvergabe theorie therapie
    thrombose tiefe tilgung tischlerei toilette toleranz torte tradition transparenz transplantation trauer
    treppe treue trisomie trunkenheit trägerschaft träne tuberkulose tür uhrzeit umfrage umkehr umwelt
    unannehmlichkeit unfruchtbarkeit ungeduld universität unkenntnis unruhe unschuld unstimmigkeit unterkunft
    untreue urkunde ursache variante vaterschaft veranlagung verbitterung vergünstigung verhaltensauffälligkeit
    vermieterin vernunft versäumnis verwandtschaft videotelefonie vision visite vollmacht vorabinformation
    vorgabe vorlage vorliebe vormundschaft vorsorge vorstellungsrunde vorwoche wahl wahnvorstellung wanne ware
    warteschlange warteschleife website wehrpflicht weise weite weitergabe wende werkstatt weste wette wiese
    willkommensklasse willkommenskultur willkür winkel wirbelsäule wirtschaft wissenschaft wohnsitznahme
    wohnungsnot wurzel währung wäscherei würde zahl zahnbürste zeile zeitarbeitsfirma zeitung zentrale
    zigarette zitrone zone zufluchtsstätte zukunft zukunftsangst zulage zumutung zunahme zusage zusammenarbeit
    zusammengehörigkeit zuversicht zwickmühle zwiebel zwischenbilanz zyklus zyste übergabe überlastung
    übernahme übung
`,
} as const
