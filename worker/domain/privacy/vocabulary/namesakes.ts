/**
 * Words of the vocabulary that are also given names or surnames, by what must hold where they are capitalised:
 * `never` they are refused, and in small letters too; `caps` they are read in capitals only; `capital` they are refused when
 * capitalised; `noun` an article or
 * "als", "zum" … stands before them (in small letters too); `place` "in", "aus", "Stadt" … stands before them; `subject`
 * neither "mit", "von" … before nor a finite verb behind; `date` a number behind or "am", "bis" … before; `dotted`
 * a full stop behind; `inside` they
 * begin a sentence; `plain` they begin a sentence and no finite verb follows.
 */
export const NAMESAKES = {
  never: `
  neuhaus neuhof neufeld althaus althof
  rose viola iris frank clemens viktoria victoria rosa lila isa malte traute albert alberte hermann herrmann kai
  linda lotta mia eva maria anna ines ute uwe bernd peter gaston amal deniz gül bahar iman hassan mona nina`,
  caps: `kim ada asa pia mat esa uma jo mae ra ma`,
  capital: `brandes brands busse lasse goethe goeß gass hausmann wunderlich mandel lander haben islam basel can nasser fatal sabine schulte schulten schütte armen meine heike maxi penny hasse inge
  anders`,
  noun: `
  kellner schlosser tischler wirt haupt faust geist teufel weise meister fleischer koch köche bauer bauern richter schneider fischer jäger müller meier wagner becker schäfer schuster maurer schreiner metzger bäcker
  gärtner förster vogt kaiser könig prinz herzog graf ritter held wolf fuchs hahn vogel baum wald berg roma
  stein steine feld bach burg busch hof haas engel brand kern pastor priester kaufmann hauptmann maler winzer`,
  place: `lotte israel kuba hagen horstmar paris london odessa erbil homs afrin izmir rom unna herne dominica`,
  subject: `
    recke greven odenthal overath kürten laer lienen hamm siegen minden mali oman benin malta palau kenia chile togo iran
  sommer winter herbst sonntag freitag montag mai april august juni juli märz mittwoch donnerstag dienstag samstag januar ramadan
  newroz silvester nikolaus keller link horn nagel rausch roller stahl trost zorn kranz krone keil moll
  engel wunder stern mond sonne fink heil recht gott blume ernst lamm lieb gold silber kamm kopf linde wahl holz heim kampf sturm wunsch witz reis winkel wiese busse mentor`,
  dotted: `beant koop best neg pos ber bes bez ges gem gen ger verl verm vers vorl pat dok qu med pers tab inv som nu per`,
  date: `jan jun jul mo di mi do fr sa so max min art`,
  inside: `an da so bin du es man im in sie ho le am ab um zu bei na je la song ihr seit er wir mit auf aus her`,
  plain: `
  schütze sage siebe
  nur gut stark klein lang lange kurz jung alt groß gross neu schwarz weiß weiss braun rot roth grün blau grau kühn ehrlich
  fröhlich herrlich zart wild stumm blind taub reich arm voll leer laut still schnell rasch früh hoch tief breit eng dick dünn
  schlecht glatt bunt kalt warm heiß scharf fein grob hart weich frei fromm sauer süß kluge klug rau schön schöne gerne
  gern lieber endlich neben bald schon sonst denke danke sondern seither bitte immer selten niemand fleißig höflich munter heiter streng treu stolz schwer solange
  leicht sanft frisch ganz halb jetzt morgen nie oft ruhig schade heute will mag sei soll ruf`,
} as const

export type Namesake = keyof typeof NAMESAKES
