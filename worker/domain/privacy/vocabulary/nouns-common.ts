import type { Nouns } from './noun-forms.ts'

/** Nouns of general German and nouns with irregular forms. */
export const NOUNS_COMMON: Nouns = {
  auto: ` ehre 
    ablage abnahme achtung adventszeit agenda ahnung anklage anrede anzahl armut atem autorität
    befindlichkeit breite dimension dynamik ecke eigenschaft einigkeit energie farbe fehleinschätzung fläche
    front fülle gebäude gefährder gegend generation gerechtigkeit geschichte geste gleichbehandlung größe
    hälfte halle härte hitze höhe hypothese immobilie infrastruktur innung isolation jacke jugend kälte
    katastrophe kette kleinigkeit komplikation komponente konsequenz konsularbestätigung konvention kraft
    kriminalität kunde lampe länge last legende lesung maßgabe mehrheit meile menge mentalität minute mitte
    motorik mühe neigung niederschrift nische notlage orientierungslosigkeit ortschaft panne passivität pegel
    pleite präsentation presse probe rache reaktivierung rede reform reibung reife reorganisation residenz
    resignation retraumatisierung richtlinie sackgasse schale schärfe scheibe schraube schwere sekunde
    sendung sicht skala spiegel spur staffel stätte steuerfachangestellte stille strecke streitigkeit studie
    suppe sympathie taufe teilung tiefe tradition trauung umfrage umwelt unannehmlichkeit ungeduld
    ungenauigkeit ungerechtigkeit unkenntnis unstimmigkeit untreue variante veranlagung videotelefonie vision
    wahl ware wartung weite wendung wette winkel würde wurzel zone zulage zumutung zusammengehörigkeit zyklus`,
  e: `
    anhaltspunkt aspekt balkon begriff boot defekt ding eid element fleck flur format gebiet gefängnis
    getränk gleis grad grundriss halt heft kern kilometer kommentar komplex kompromiss kongress konzert kreuz
    lineal mal merkmal mist mittag modell moment netz organ papier pfeil phänomen plakat pluspunkt potential
    potenzial profil roboter sachverhalt seminar stichtag symbol text trieb tritt umriss verbot verdienst
    verzehr widerruf zins zirkel`,
  ue: ` fortschritt 
    altfall arm auftakt ausbruch block bund diebstahl durst eingangs engpass ernstfall kanal korb lehrplan
    maßstab neufall rand stamm stock strang strom sturm ton trumpf umtrunk zaun zoll zufall zulauf zuwachs
    zweifelsfall`,
  f: `
    altstadt angst ankunft auskunft bank braut einkunft fachkraft gunst hand haut herkunft hilfskraft
    honorarkraft honorarlehrkraft kraft lehrkraft luft lust macht nacht not partnerschaft springerkraft stadt
    sucht unterkunft versagensangst wand zukunft`,
  er: `
    arbeitsfeld bedarfsfeld gesicht handlungsfeld licht umfeld vorbild vorfeld`,
  uer: `
    haupt schwimmbad sprichwort`,
  s: `
    akku bonus budget campus charakter defizit dispo fonds ja klima klo kontra milieu model navigator nein
    niveau notebook pensum plakat pool porträt prepaid quiz restart risiko schock secondhand shop standard
    stick stopp tipp`,
  n: `
    ampel antwort automat bahn barriere decke feier front gabel gedanke gewähr grippe kammer leiste mensch
    nachbarschaft nation natur nummer orgel paragraf paragraph periode planet region schar schuld tür uhr
    vielfalt wille wurzel`,
  u: `
    boden faden garten kindergarten laden schaden`,
  p: `
    auge busse meister name thema visa`,
  pn: `
    faktor herz`,
  none: `
    abwarten album anrecht ansehen arbeiten bäcker bäckerei bedauern bedenken begleiten beisein benehmen
    bestehen besuchen betreiben bonusse brutto bus chaos daten doppel drittel durcheinander durst einzel
    empfinden entgegenkommen erbe erhebungsbogen erlernen erstgesprächsbogen ersuchen fehlen fehler ferien
    feuer finden firma firmen fleischer fleischerei fördern formalien fotos fragebogen frost frust ganze
    gebäude gedächtnis gedanken gefängnis gegenüber gehen gehör gelände gelingen gerede gerüst geschehen
    gesetz gewahrsam gipfel gleichwertigkeitsprüfung gramm gremien gymnasien handeln herzens hilfsfonds
    hundert hunger immobilien index indizien irrtum kaffee klappen koffer konsens konten kosten kreißsaal
    kriterien kriterium leber leihoma märchen materialien maximum medien medium meisterprüfung messenger
    messengern meter minimum ministerien monitor motor musik nachdenken namens negativbescheinigung netto
    nichts ohr opfer ostern personalien pfand pfingsten pflaster potenziale praktika prinzip prinzipien
    prozent radio rauch rennen repair rhythmus risiken risikos scheitern schlaf schlimmste schneiderin sehen
    sein sektor selbst sex sitzen spaß status staunen sterben steuer stipendien streben streik studien
    tausend tempo themen tier trauma traumata treiben trost trotz tun unrecht ursprung utensilien verbrechen
    vergehen verkehr verschulden verzeihen viertel viren virus vornherein vorrang vorurteilen wagen warten
    weihnachten welt wesen wirken wirt wunder zahltag zeichen zentren zubehör zutritt zutun zyklen`,
}
