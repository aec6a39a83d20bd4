/**
 * Words of the vocabulary that are also given names or surnames, by what must hold where they are capitalised:
 * `never` they are refused; `noun` an article or "als", "zum" … stands before them (in lower case too); `place` "in",
 * "aus", "Stadt" … stands before them; `time` neither "mit", "von" … before nor a finite verb behind; `small` they begin a
 * sentence; `plain` they begin a sentence and no finite verb follows.
 */
export const NAMESAKES = {
  never: `haben islam basel amal iman can deniz gül rose viola iris frank clemens viktoria victoria grenada rosa lila isa`,
  noun: `
  koch köchin bauer richter schneider fischer jäger müller meier wagner becker schäfer schuster maurer schreiner metzger bäcker
  gärtner förster vogt kaiser könig prinz herzog graf ritter held freund kind kraft stern wolf fuchs hahn vogel baum wald berg
  stein feld bach burg busch hof haas engel gott recht brand sand tisch kern stark pastor pfarrer priester imam kaufmann hauptmann
  lehrer maler pilot winzer schwester bruder vater mutter`,
  place: `lotte recke greven odenthal overath kürten laer israel kuba hagen hamm siegen minden unna herne essen asmara paris mali
  oman benin malta palau kenia jordanien georgien chile togo niger tonga samoa rom`,
  time: `sommer winter herbst sonntag freitag montag mai april august juni juli märz mittwoch donnerstag dienstag samstag januar`,
  small: `an da so bin du es man im in hat sie ho le do am ab um zu bei na ne ja je la song min ihr seit`,
  plain: `
  nur gut stark klein lang lange kurz jung alt groß gross neu schwarz weiß weiss braun rot roth grün blau grau kühn ehrlich
  fröhlich herrlich zart wild stumm blind taub reich arm voll leer laut still schnell rasch früh hoch tief breit eng dick dünn
  schlecht glatt bunt kalt warm heiß scharf fein grob hart weich frei fromm sauer süß ernst kluge klug rau schön schöne gerne
  gern immer selten niemand fleißig höflich munter heiter streng treu stolz kleine kleiner junger große großer grosse schwer
  leicht sanft frisch ganz halb dank heil jetzt morgen nie oft ruhig schade heute will mag sei soll ruf`,
} as const

export type Namesake = keyof typeof NAMESAKES
