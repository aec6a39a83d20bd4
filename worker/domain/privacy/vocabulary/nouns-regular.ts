import type { Nouns } from './noun-forms.ts'

/** Nouns whose plural shows in their ending, also as parts of compounds; alphabetical because sorted words compress better. */
export const NOUNS_REGULAR: Nouns = {
  auto: `
    abhilfe ablage abmeldebescheinigung abnahme abreise absage abschiebehaft absicht absprache abstinenz
    abwesenheit achtsamkeit achtung adoption adresse adventszeit agenda agentur aggression aggressivität ahnung
    akademie akte aktion aktivität akzeptanz allergie altenpflege alternative altlast amazon ambivalenz ambulanz
    ampel amputation analyse anamnese anfrage angabe anklage ankunft anlage anmeldebescheinigung annahme
    anonymität anrede anregung anreise anschuldigung ansprache anstrengung ansässigkeit antwort anwesenheit
    anzahl anzeige apathie apostille apotheke apothekerin approbation arbeit armut arthrose assistenz atem
    atmung aufbruchstimmung auffrischung aufgabe auflage aufnahme aufregung ausbeutung ausfüllhilfe ausgabe
    auskunft auslage auslastung ausnahme ausnüchterung ausrede aussage ausstattung auswahl autonomie autorität
    badewanne bahn balance bandage bande bandscheibe barriere barzahlung basis batterie bedenkzeit bedingung
    beendigung befindlichkeit begabung begleitperson behörde behördengang beilage beistandschaft bekanntgabe
    bekanntschaft beratungsresistenz bereitschaft beschlagnahme beschwerde besonderheit bestattung bestrahlung
    bettwanze bevölkerung bewohnerschaft bewährung bezahlkarte bezugnahme bibliothek bildung bindung biografie
    bitte bleibe blockade blume blutung bonitätsprüfung botschaft branche breite bremse brille broschüre
    brutalität brücke buchung butter bäckerei börse bücherei bürgschaft bürokratie chance chemotherapie
    chipkarte chirurgie datei dauer decke definition demenz demokratie demonstration dependance depression
    desinteresse diagnose diagnostik dialyse differenz dimension disco diskussion distanz disziplin diversität
    diät dokumentation dreiviertelstunde droge drogerie drohung dublin duldung dusche dynamik ebene ecke
    effektivität effizienz ehe ehre eigenregie eigenschaft eignung eile einbettung einbürgerung eingabe einheit
    einnahme einschränkung einwilligung elternschaft emotion emotionsregulation empathie energie engagement enge
    entgegennahme entgiftung entlassvorbereitung entnahme epilepsie erbschaft ergotherapie erkenntnis erlaubnis
    ernte erstlingsausstattung eskalation etage ethik evaluation existenz exmatrikulation expertise
    externenprüfung fabrik fahndung falle fallhistorie familie farbe fassung fehleinschätzung fehlgeburt
    fehlinformation fehlstunde fehlzeit feier fiktion filiale finanzen flasche flexibilität flucht fläche folge
    folter formalität frage freigabe fremde frequenz freude freundschaft friseurin frist fristenkontrolle front
    frustration frühe funktion führung fülle fürsorge gabel garage garantie gardine gastronomie geburt gebäude
    gebühr geduld gefangenschaft gefährder gegend gegenwart geldnot gemeinde gemeinschaft gemütslage generation
    genitalverstümmelung genossenschaft geschichte gesellenprüfung geste gewalt gewerkschaft gewohnheit gitarre
    gleichbehandlung gleichstellung grenze grippe gruppe größe gutachterin gutschrift gärtnerei haft haftung
    halle halluzination haltung heilung heimkehr heirat heizung hemmschwelle hemmung hepatitis herangehensweise
    hilfe hilfsarbeit hilfsbereitschaft hitze hoffnung hose hospitation hygiene hypothese hälfte härte höhe
    hüfte hürde idee identifikation identität immatrikulation immobilie impfung impulsivität inanspruchnahme
    inbetriebnahme individualberatung individualität industrie infektion inflation informatik information
    infrastruktur inhalt initiative injektion inklusion innenstadt innung inobhutgabe inobhutnahme insolvenz
    inspektion instanz institution integration intelligenz intensität interesse intervention investition
    isolation jacke jugend kabine kammer kantine kanzlei kapazität karte kaserne kasse katastrophe kategorie
    kaution kellnerin kenntnis kenntnisnahme kerze kette kindheit kirche kiste klage klasse klausur klingel
    klinik klärung kombination kommission kommissionierung kommune kommunikation kommunion kompetenz komplexität
    komplikation komponente konferenz konfirmation konkurrenz konsequenz konstellation konsularbestätigung
    kontinuität kontrolle konvention konversation konzentration kooperation koordination kopie korrektur
    korrespondenz krabbelgruppe kraft kreide kreuzung kriminalität krise kritik krätze kultur kunde kur kälte
    küche kürze kürzung lage lampe landschaft langeweile last lautstärke leere legalisation legende lehre
    lehrkraft lehrstelle lehrwerkstatt leiharbeit leitlinie leitung lektion lesung liebe lieferadresse liegezeit
    linie linse liste logistik logopädie loyalität lähmung länge lösung lücke mahlzeit mahnung mailbox
    mammographie manipulation mannschaft mappe marke maschine matratze mauer maus maßgabe maßnahme mechanik
    mechatronik mediation medikation medizin mehrheit meile meilensteine meinung meldung menge menopause mensa
    mentalität messe methode metzgerei miene miete migration migräne milch minute mitgift mitgliedschaft mitte
    mobilität modalität moderation montage moral moschee motivation motorik multiplikation mutterschaft
    möblierung müdigkeit mühe mülltonne nachbarschaft nachricht nachweis nahrung narbe natur neigung nervosität
    neuerung neurodermitis neurologie niederkunft niederlage niederschrift niere nische norm note notiz notlage
    nullmeldung nummer nutzung nähe nässe obhut operation option ordnung organisation orthopädie ortschaft panik
    panikattacke panne partizipation partnerschaft passivität patenschaft pauschale pause pegel periode
    personalfluktuation perspektivberatung perspektive perspektivklärung petition pflege pflegehilfskraft
    pflicht phase pille pizzeria planung plattform pleite politik polizei position praxen praxis presse
    priorität privatsphäre probe problematik produktion prognose promotion prophylaxe prostitution prothese
    präsentation präsenz prävention prüfung psyche psychiatrie psychologie psychose pubertät qualifikation
    qualität quarantäne quelle quittung quote rache rate ratte reaktion reaktivierung realität realschule
    recherche rede referenz reflexion reform regel regierung rehabilitation reibung reife reihe reintegration
    reise reklamation rekonstruktion relevanz religion remonstration rente reorganisation reparatur reserve
    residenz resignation resilienz ressource retraumatisierung revision richtlinie rippe rolle routine ruhe
    räumung rückenschmerzen rückgabe rückkehr rückkopplung rücknahme sache sackgasse saison sanktion schale
    scheibe schicht schiene schizophrenie schließzeit schlägerei schneiderei schnittstelle schnupperstunde
    schnur schraube schritt schublade schulabsenz schule schulter schultüte schwangerschaft schwarzarbeit
    schweigepflicht schwelle schwere schwäche schärfe seelsorge seife seite sekretärin sekunde sendung
    sensibilität sexualität sicherheitsfirma sicht sitte situation sitzung skala skepsis software soldat
    solidarität sorge sorgfalt sozialisation sozialpädagogik sozialraum sparte spedition spende sperre spiegel
    spirale sprache spritze spur spüle spülmaschine staatsanwaltschaft stabilität staffel stagnation station
    statistik stelle stellschraube stellungnahme steuer steuerfachangestellte stichprobe stille stimme strafe
    strategie straße strecke streitigkeit struktur studie stufe stunde stärke stätte störung substitution suche
    suizidalität summe suppe sympathie symptomatik szene tabelle tablette tafel tankstelle tapete tasche tasse
    taufe technik technologie teilhabe teilnahme teilung temperatur tendenz terminvergabe testung theorie
    therapie tiefe tilgung tischlerei toilette toleranz torte tradition transparenz transplantation trauer
    trauung treppe treue trommel trägerschaft träne tuberkulose tür uhrzeit umfrage umkehr umwelt
    unannehmlichkeit unfruchtbarkeit ungeduld universität unkenntnis unruhe unschuld unstimmigkeit unterkunft
    untreue urkunde ursache variante vaterschaft veranlagung verbitterung vergünstigung vermieterin vernunft
    versäumnis verwandtschaft videotelefonie vision visite vollmacht vorabinformation vorgabe vorlage vorliebe
    vormundschaft vorsorge vorstellungsrunde vorwoche wahl wahnvorstellung wahrung wanne ware warnung
    warteschlange wartung website wehrpflicht weise weisung weite weitergabe wende wendung werbung werkstatt
    wette wiese willkommensklasse willkommenskultur willkür winkel wirbelsäule wirkung wirtschaft wissenschaft
    wohnsitznahme wohnung wohnungsnot wurzel währung wäscherei würde zahl zahlung zahnbürste zeile
    zeitarbeitsfirma zeitung zentrale zone zufluchtsstätte zukunft zukunftsangst zulage zumutung zunahme zusage
    zusammenarbeit zusammengehörigkeit zuversicht zwickmühle zwischenbilanz zyklus öffnung übergabe überlastung
    übernahme übung`,
}
