const MONTHS =
  `januar jänner jaenner jan februar feber feb märz maerz mrz mär april apr mai juni juno jun juli julei jul
  august aug september sept sep oktober okt november nov dezember dez
  january february march mar may june july october oct december dec
  ocak şubat subat mart nisan mayıs mayis haziran temmuz ağustos agustos eylül eylul ekim kasım kasim aralık aralik
  janvier février fevrier mars avril juin juillet août aout septembre octobre novembre décembre decembre
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
  ianuarie februarie martie aprilie iunie iulie septembrie octombrie noiembrie decembrie
  stycznia lutego marca kwietnia maja czerwca lipca sierpnia września wrzesnia października pazdziernika listopada grudnia
  janari shkurt prill qershor korrik gusht shtator tetor nëntor dhjetor`
    .trim()
    .split(/\s+/)

/** Names of months in the languages of those who write and of those who are written about, longest first. */
export const MONTH_WORDS: readonly string[] = [...new Set(MONTHS)].sort((a, b) => b.length - a.length)

const UNITS = 'ein zwei drei vier fünf sechs sieben acht neun'.split(' ')
const STEMS = [
  'ers',
  'zwei',
  'drit',
  'vier',
  'fünf',
  'fuenf',
  'sechs',
  'sieb',
  'sieben',
  'ach',
  'neun',
  'zehn',
  'elf',
  'zwölf',
  'zwoelf',
  ...'drei vier fünf fuenf sech sieb acht neun'.split(' ').map((unit) => `${unit}zehn`),
  'zwanzigs',
  ...[...UNITS, 'fuenf'].map((unit) => `${unit}undzwanzigs`),
  'dreißigs',
  'dreissigs',
  'einunddreißigs',
  'einunddreissigs',
]

/** Days of a month in words, without their ending ("dritt" for dritte, dritten, dritter). */
export const DAY_STEMS: readonly string[] = STEMS.map((stem) => `${stem}t`).sort(
  (a, b) => b.length - a.length,
)

/** Cardinal days as they stand before or after a month in speech. */
export const ENGLISH_DAYS: readonly string[] =
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth
  twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first`
    .trim()
    .split(/\s+/)
