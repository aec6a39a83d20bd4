import type { Nouns } from './noun-forms.ts'

/** Nouns of general German and nouns with irregular forms. */
export const NOUNS_COMMON: Nouns = {
  auto: `
    spur
    ablage abnahme achtung adventszeit agenda ahnung anklage anrede anzahl armut atem autorität bande breite
    bremse dimension dynamik ecke ehre eigenschaft eile einigkeit energie fehleinschätzung fläche fremde
    frische front fülle gebäude gefährder gegend generation gerechtigkeit geschichte geschwindigkeit geste
    gleichbehandlung grammatik größe hälfte halle harmonie härte heilung herrschaft hitze höhe hypothese
    immobilie infrastruktur innung inspektion inspiration jugend kälte kamera katastrophe kette kleinigkeit
    konsequenz konsularbestätigung konvention kraft kriminalität kunde kürze länge last legende leiter lesung
    logik maßgabe mehrheit meile menge mentalität minute mitte motorik mühe musik neigung neugier niederlage
    niederschrift nische notlage orientierungslosigkeit ortschaft pegel pleite präsentation presse probe
    rache reaktivierung rede reform reibung reichweite reife religion reorganisation residenz restriktion
    retraumatisierung richtlinie sackgasse schale schärfe scheibe schraube schwere sekunde sendung sicht
    skala sorgfalt spezialität spiegel staffel stätte steuerfachangestellte stille streitigkeit studie
    sympathie szene taufe teilung tiefe trauung umkehr umwelt unannehmlichkeit ungeduld ungenauigkeit
    ungerechtigkeit unkenntnis unschuld unstimmigkeit untreue variante veranlagung vergesslichkeit vernunft
    versöhnung videotelefonie vision vorliebe wahl ware wartung weite welt wendung wette winkel wirklichkeit
    wohltat würde wurzel zone zulage zumutung zusammengehörigkeit zutat zwickmühle zyklus`,
  e: `
    grad
    anhaltspunkt aspekt balkon begriff bleistift boot defekt ding eid element exemplar fleck flur format fund
    gebiet gefängnis getränk gleis grundriss halt heft kern knackpunkt kommentar komplex kompromiss kongress
    konzert kreuz lineal mal merkmal mist mittag modell moment netz organ papier paradies pfeil phänomen
    plakat pluspunkt potential potenzial profil ritual roboter schicksal seminar signal stichtag stil symbol
    text trieb tritt umriss unglück unsinn verbot verdienst verzehr wettbewerb widerruf zins zirkel`,
  ue: `
    altfall arm auftakt block bund diebstahl durst eingangs engpass ernstfall kanal korb lehrplan maßstab
    neufall rand stamm stock strang strom sturm ton trumpf umtrunk zaun zoll zulauf zuwachs zweifelsfall`,
  f: `
    altstadt angst ankunft auskunft bank braut einkunft fachkraft gunst hand haut herkunft hilfskraft
    honorarkraft honorarlehrkraft kraft lehrkraft luft lust macht nacht not partnerschaft springerkraft stadt
    sucht unterkunft versagensangst wand zukunft`,
  er: `
    arbeitsfeld bedarfsfeld gesicht handlungsfeld licht umfeld vorbild vorfeld`,
  uer: `
    haupt schwimmbad sprichwort`,
  s: `
    pool
    akku bonus budget campus charakter club countdown defizit dispo fonds hotspot ja klima klo kontra krimi
    limit logo milieu model navigator nein niveau notebook pensum plakat porträt prepaid puzzle quiz restart
    risiko schock secondhand shop standard stick stopp store tipp trend`,
  n: `
    ampel antwort automat bahn barriere buchstabe decke feier front gabel gedanke gegenwart gewähr grippe
    kammer leiste mensch nachbarschaft nation natur nummer orgel paragraf paragraph periode planet region
    schar schuld schwelle tür uhr vernunft vielfalt welt wille wohltat wurzel zutat`,
  u: `
    boden faden garten kindergarten laden schaden`,
  p: `
    auge busse meister name thema visa`,
  pn: `
    faktor herz`,
  none: ` messenger messengern
    kreißsaal wagen bandscheibenvorfall negativbescheinigung gleichwertigkeitsprüfung
    abkommen abwarten album andenken anrecht ansehen arbeiten bäcker bäckerei bedauern bedenken begleiten
    beisein benehmen bestehen besuchen betreiben bonusse brutto bus chaos daten doppel drittel durcheinander
    durst einzel empfinden entgegenkommen erbe erhebungsbogen erlernen erstgesprächsbogen ersuchen fehlen
    fehler ferien feuer finden firma firmen fleischer fleischerei fördern formalien fotos fragebogen frost
    frust ganze gebäude gedächtnis gedanken gefängnis gegenüber gehen gehör gelände gelingen gerede gerüst
    geschehen gesetz gewahrsam gewissen gipfel gramm gremien gymnasien handeln hass herzens hilfsfonds
    hundert hunger immobilien index indizien irrtum kilo klappen koffer konsens konten kosten kriterien
    kriterium leihoma lob makel märchen materialien maximum medien medium meisterprüfung meldebogen meter
    militär minimum ministerien monitor motor nachdenken namens netto nichts ohr opfer optimum ostern
    personalien pfand pfingsten pflaster potenziale praktika prinzip prinzipien prozent radio rätsel rauch
    rennen repair rhythmus risiken risikos scheitern schlaf schlimmste schneiderin sehen sein sektor selbst
    sex sitzen spaß status staunen sterben steuer stipendien streben streik studien tausend tempo themen tier
    trauma traumata treiben trost trotz trubel tun unrecht ursprung utensilien verbrechen vergehen verkehr
    verschulden verzeihen viertel viren virus vornherein vorrang vorurteilen wachstum warten weihnachten
    wesen wirken wirt wunder zahltag zeichen zentren zubehör zutritt zutun zyklen`,
}
