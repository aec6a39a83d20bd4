/** Names of persons that are also beginnings of words of the vocabulary, by their keys. */
export const CLIPPED_NAMES = `
  abass abba abbas abbes abbie abdel abdon abdul abdus abe abla abner abram abran aid ala alba alban ale ali ama amer
  ana anam anand anass ander andon andra andre andro ane aneta anfal ange angel angela angele angeles angelo angie
  angla angle anh anka ankor ann anna annie annis ansa antidia anwar ara arabi aram arama ase aser asia assis bah
  baha bala bamba banda barb barrie baumg baye bea beau beda bee beibei beilei beimar beka bel bela belen ben bent
  bera berit bess bet bette bettina bev biel bill bina boi bolivar boni bonita bran brande branden bret brit bru
  brueck bud buen cala can cari chan chao chara cher chi chin chris clea coro dah dan dana dane dara darrel darren
  darwin dei del deu dia din domina dominik dominika don donn ebenezer elen ema emi emir ene ercan erhan erin erinn
  erkan erlan erma ermes erna ernie ero erradi errol ersin erwan erwin eva evan eve fae fan fang fanta fei fen
  fernand fernando fina finn flo flor flori floris fortuna fran frank franz gael gal ganz gara gea geir gela gelo
  gelu gema gena gene gener geni genie genis geno georg georgi georgie gerad geri gero geta geza gil gita gro gross
  gui gutman guy hae hai hal han hassana hassina hassnae heba hebe hera herb herlan herman hermes hernan herzog hina
  hind hinde horst hue huma hung ima imma ina inge inha inka insa ira irani iris isla islam isra israe ivo ivor jack
  jackelin jackeline jae jama jed jema jen jens jorda jordan jude jue juri juris kaempf kai kais kandi kara karl
  kassie kate kelle ken kenneth kin kit klaus koba koen kora krabbe kris kun lamin lamina lan landing lange lau lee
  lei len les lev levan libe liber lie lien lin line ling lis lita lon lot lue mac mae maile malang mallie malorie
  mana manda mandi mannana manu manue mar marg mari mark marsha marshall mate mauri maxi maxim mee mei meier mel meng
  miss mita mitzie mona mont monte mor mora mya nair nam nan nati neuma neus nica niema nika niko nikol nikola noe
  nor norddin norma nut ora oro ove pal pan pau peg pei phil philip philipp quan radi radostina raed ram rama ran
  ranbir randall rangel rea reda regis regula rehab reis remo rich richte rie ritu rob roc roman ros rose rosen rus
  russ saer sage sal salomon sam san sani sara sau schenk schoen schott schwan seco sem sen sene set shi siegfried
  singh smart soda sol son soo sora sow sparkle spas spring stan star steh stig sua sue suk sun sunni suri tad tai
  tam tami tari tea teena terra thea theo thu toi tor tran una uri urs ute van vera verda verdie vergie vergil verka
  verla verlie vern verna vernie versie vertie voro wael wai wan wandel wander wegler wegner wei weise wes wolf zoe
  zoel zula
`
