const UNITS: Readonly<Record<string, string>> = {
  de: 'null eins zwei drei vier fünf sechs sieben acht neun',
  deOther: 'nul ein zwo dreie viere fuenf sex siebn achte neune',
  en: 'zero one two three four five six seven eight nine',
  tr: 'sıfır bir iki üç dört beş altı yedi sekiz dokuz',
  trPlain: 'sifir bir iki uc dort bes alti yedi sekiz dokuz',
}
const TEENS = 'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'
const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'
const REPEATS = new Set(['doppel', 'dreifach', 'double', 'triple'])

/** Short words that mean something else much more often. */
const AMBIGUOUS = new Set(['ein', 'un'])

const lengths = new Map<string, number>()
for (const words of Object.values(UNITS)) {
  for (const word of words.split(' ')) if (!AMBIGUOUS.has(word)) lengths.set(word, 1)
}
const germanUnits = 'ein zwei drei vier fünf fuenf sechs sieben acht neun'.split(' ')
for (const word of TEENS.split(' ')) lengths.set(word, 2)
for (const ten of TENS.split(' ')) {
  lengths.set(ten, 2)
  for (const unit of germanUnits) lengths.set(`${unit}und${ten}`, 2)
}
for (const [word, length] of lengths) {
  lengths.set(word.replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss'), length)
}
const longest = Math.max(...Array.from(lengths.keys(), (word) => word.length))

/**
 * How many digits a lower-case word spells: `sieben` one, `dreiundzwanzig` two, `nulleinssieben` three in three parts.
 * Undefined where it spells none.
 */
export function digitsOfWord(word: string): { digits: number; parts: number } | undefined {
  const whole = lengths.get(word)
  if (whole !== undefined) return { digits: whole, parts: 1 }
  if (REPEATS.has(word)) return { digits: 1, parts: 1 }
  if (word.length < 8) return undefined
  let digits = 0
  let parts = 0
  let at = 0
  while (at < word.length) {
    let size = Math.min(longest, word.length - at)
    while (size > 2 && !lengths.has(word.slice(at, at + size))) size -= 1
    const spelled = lengths.get(word.slice(at, at + size))
    if (spelled === undefined) return undefined
    digits += spelled
    parts += 1
    at += size
  }
  return { digits, parts }
}
