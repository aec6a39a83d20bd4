/** Names of persons of four letters or more that are also beginnings of words of the vocabulary, by their keys. */
export const CLIPPED_NAMES = `
  abass abba abbas abbes abbie abdel abdon abdul abdus abla abner abram abran alba alban amer anam anand anass ander
  andon andra andre andro aneta anfal ange angel angela angele angeles angelo angie angla angle anka ankor anna annie
  annis ansa antidia anwar arabi aram arama aser asia assis baha bala bamba banda barb barrie baumg baye beau beda
  beibei beilei beimar beka bela belen bent bera berit bess bette bettina biel bill bina bolivar boni bonita bran
  brande branden bret brit brueck buen cala cari chan chao chara cher chin chris clea coro dana dane dara darrel
  darren darwin domina dominik dominika donn ebenezer elen emir ercan erhan erin erinn erkan erlan erma ermes erna
  ernie erradi errol ersin erwan erwin evan fang fanta fernand fernando fina finn flor flori floris fortuna fran
  frank franz gael ganz gara geir gela gelo gelu gema gena gene gener geni genie genis geno georg georgi georgie
  gerad geri gero geta geza gita gross gutman hassana hassina hassnae heba hebe hera herb herlan herman hermes hernan
  herzog hina hind hinde horst huma hung imma inge inha inka insa irani iris isla islam isra israe ivor jack jackelin
  jackeline jama jema jens jorda jordan jude juri juris kaempf kais kandi kara karl kassie kate kelle kenneth klaus
  koba koen kora krabbe kris lamin lamina landing lange levan libe liber lien line ling lita maile malang mallie
  malorie mana manda mandi mannana manu manue marg mari mark marsha marshall mate mauri maxi maxim meier meng miss
  mita mitzie mona mont monte mora nair nati neuma neus nica niema nika niko nikol nikola norddin norma phil philip
  philipp quan radi radostina raed rama ranbir randall rangel reda regis regula rehab reis remo rich richte ritu
  roman rose rosen russ saer sage salomon sani sara schenk schoen schott schwan seco sene siegfried singh smart soda
  sora sparkle spas spring stan star steh stig sunni suri tami tari teena terra thea theo tran vera verda verdie
  vergie vergil verka verla verlie vern verna vernie versie vertie voro wael wandel wander wegler wegner weise wolf
  zoel zula
`
