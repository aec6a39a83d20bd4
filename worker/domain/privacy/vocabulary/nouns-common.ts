import type { Nouns } from './noun-forms.ts'

/** Nouns of general German and nouns with irregular forms. */
export const NOUNS_COMMON: Nouns = {
  auto: ` marke 
    ablage abnahme abreise achtung adventszeit agenda ahnung amazon anklage anrede anreise anschuldigung
    anzahl armut atem ausrede autorität badewanne bande batterie befindlichkeit begabung beschlagnahme
    bevölkerung breite bremse broschüre butter demokratie dimension dynamik ecke ehre eigenschaft eile
    energie farbe fehleinschätzung fläche fremde front fülle garage gebäude gefährder gegend gegenwart
    gemütslage generation geschichte geste gleichbehandlung größe hälfte halle härte heilung hemmung hitze
    höhe hypothese immobilie infrastruktur innung inspektion intelligenz investition isolation jacke jugend
    kabine kälte kantine kaserne katastrophe kerze kette kombination komplikation komponente konsequenz
    konsularbestätigung konvention korrespondenz kraft kreide kriminalität kunde kürze lampe landschaft länge
    last legende lesung linse mahlzeit mailbox manipulation mannschaft maßgabe mehrheit meile menge
    mentalität miene milch minute mitte moral motorik mühe neigung niederlage niederschrift nische norm
    notlage option ortschaft panne passivität pegel pleite präsentation presse privatsphäre probe prognose
    rache reaktivierung rede reform regierung reibung reife religion reorganisation reserve residenz
    resignation retraumatisierung richtlinie rippe sackgasse saison schale schärfe scheibe schnur schraube
    schublade schulter schwelle schwere sekunde sendung sicht skala software soldat sorgfalt spiegel spur
    staffel stagnation stätte steuerfachangestellte stichprobe stille strecke streitigkeit studie suppe
    sympathie szene tasse taufe technologie teilung temperatur tiefe tradition träne trauung uhrzeit umfrage
    umkehr umwelt unannehmlichkeit ungeduld unkenntnis unschuld unstimmigkeit untreue variante veranlagung
    vernunft videotelefonie vision visite vorliebe wahl ware wartung website weite wendung wette willkür
    winkel wissenschaft würde wurzel zone zulage zumutung zusammengehörigkeit zuversicht zwickmühle
    zwischenbilanz zyklus`,
  e: ` aufruf 
    akzent alarm anhaltspunkt argument aspekt balkon begriff bildschirm boot defekt ding eid element ersatz
    fakt feind fest fleck flur format gebiet gefängnis geheimnis gehirn gerücht getränk gleis grad grundriss
    halt heft käse kern kilometer kommentar komplex kompromiss kongress konzert kreuz lineal mal melder
    merkmal minister mist mittag modell moment netz organ paar papier pfeil phänomen plakat pluspunkt
    potential potenzial profil ritual roboter sachverhalt schicksal seminar signal stichtag symbol talent
    text trieb tritt umriss unsinn verbot verdienst verzehr widerruf zins zirkel`,
  ue: `
    altfall arm aufsatz aufschub auftakt ausbruch block bund diebstahl durst eingangs engpass entwurf
    ernstfall kanal korb lehrplan maßstab neufall ofen rand spruch stamm stock strang strom sturm ton trumpf
    umkreis umtrunk zaun zoll zorn zufall zulauf zuspruch zuwachs zweifelsfall`,
  f: `
    altstadt angst ankunft auskunft bank braut einkunft gunst hand haut herkunft hilfskraft honorarkraft
    honorarlehrkraft kraft lehrkraft luft lust macht nacht not partnerschaft springerkraft stadt sucht
    unterkunft versagensangst wand zukunft`,
  er: `
    brot gesicht licht lied umfeld vorbild vorfeld`,
  uer: `
    haupt sprichwort`,
  s: `
    akku bonus budget campus charakter club defizit dispo fonds handout klima klo kontra milieu model
    navigator niveau notebook party pensum physio plakat pool porträt prepaid quiz restart risiko schock
    secondhand shop standard stick stopp tipp vokabel`,
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
  none: ` papierkram  umgangston tonfall spaziergang spaziergänge rundgang 
    abkommen abwarten album anrecht anrufbeantworter ansehen arbeiten bäcker bäckerei bedauern bedenken
    begleiten beisein benehmen besitz bestehen besuchen betreiben bike bikes bonusse brutto buchstabe
    buchstaben bus chaos code daten doppel drittel durcheinander durst einzel empfinden entgegenkommen erbe
    erhebungsbogen erlernen erstgesprächsbogen ersuchen fehlen fehler ferien feuer finden firma firmen
    fleischer fleischerei flughafen flughafens fördern formalien fotos fragebogen frieden friedens frost
    frust ganze gebäude gedächtnis gedanken gefängnis gegenüber gehen gehör gelände gelingen gemüse gerede
    gerüst geschehen geschmack gesetz gewahrsam gewissen gipfel glaube glauben gleichwertigkeitsprüfung gramm
    gremien gymnasien handeln handtuch handtücher hass herzens hilfsfonds hochbett hochstuhl hundert hunderte
    hunger immobilien index indizien irrtum kaffee klappen koffer konsens konten kosten kreißsaal kriterien
    kriterium kursbuch kursbücher latein leber leihoma lob lokal märchen materialien maximum medien medium
    meisterprüfung meldebogen messenger messengern meter militär minimum ministerien monitor motor musik mut
    nachdenken nachwuchs nachwuchses namens negativbescheinigung neid netto neugier nichts obst ohr opfer
    ostern pech personalien pfand pfingsten pflaster potenziale praktika prinzip prinzipien prozent publikum
    radio rauch rennen repair respekt rhythmus risiken risikos salz scheitern schlaf schlafsack schlimmste
    schneiderin sehen sehnsucht sein sektor selbst sex sitzen spargel spaß spesen status staunen sterben
    steuer stipendien stolz streben streik studien subunternehmer subunternehmern tausend tausende tempo
    themen tier trauma traumata treiben trost trotz tun unrecht ursprung utensilien verbrechen vergehen
    verkehr verschulden verzeihen viertel viren virus vornherein vorrang vorurteilen wagen wahnsinn warten
    weihnachten welt werdegang wesen wettbewerb wirken wirt wunder zahltag zeichen zentren zielarbeitsbogen
    zielarbeitsbögen zubehör zucker zutritt zutun zyklen`,
}
