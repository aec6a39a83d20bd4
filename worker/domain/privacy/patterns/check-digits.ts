/** ISO 13616 / ISO 7064 MOD 97-10 over an IBAN without separators, upper case. */
export function isIban(iban: string): boolean {
  if (!/^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$/.test(iban)) return false
  let rest = 0
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(sign, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

/** Steuer-Identifikationsnummer: eleven digits, ISO 7064 MOD 11,10 (§ 139b AO). */
export function isTaxId(digits: string): boolean {
  if (!/^[1-9][0-9]{10}$/.test(digits)) return false
  let product = 10
  for (const digit of digits.slice(0, 10)) {
    const sum = (Number(digit) + product) % 10 || 10
    product = (sum * 2) % 11
  }
  return (11 - product) % 10 === Number(digits[10])
}

/** Versicherungsnummer of the pension insurance: area, birth date, letter, serial, check digit (§ 147 SGB VI, § 4 VKVV). */
export function isPensionNumber(number: string): boolean {
  if (!/^[0-9]{8}[A-Z][0-9]{3}$/.test(number)) return false
  const letter = String(number.charCodeAt(8) - 64).padStart(2, '0')
  return (
    weightedSum(number.slice(0, 8) + letter + number.slice(9, 11), [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]) %
      10 ===
    Number(number[11])
  )
}

/** Unchangeable part of the health insurance number: letter, eight digits, check digit (§ 290 SGB V). */
export function isHealthNumber(number: string): boolean {
  if (!/^[A-Z][0-9]{9}$/.test(number)) return false
  const letter = String(number.charCodeAt(0) - 64).padStart(2, '0')
  return weightedSum(letter + number.slice(1, 9), [1, 2, 1, 2, 1, 2, 1, 2, 1, 2]) % 10 === Number(number[9])
}

/** ICAO 9303 check digit, weights 7-3-1, over nine signs followed by the check digit. */
export function isCheckedDocument(number: string): boolean {
  if (!/^[A-Z0-9]{9}[0-9]$/.test(number)) return false
  let sum = 0
  for (let place = 0; place < 9; place += 1) {
    sum += Number.parseInt(number.charAt(place), 36) * ([7, 3, 1][place % 3] ?? 0)
  }
  return sum % 10 === Number(number[9])
}

function weightedSum(digits: string, weights: readonly number[]): number {
  let sum = 0
  for (let place = 0; place < weights.length; place += 1) {
    const product = Number(digits.charAt(place)) * (weights[place] ?? 0)
    sum += Math.floor(product / 10) + (product % 10)
  }
  return sum
}
