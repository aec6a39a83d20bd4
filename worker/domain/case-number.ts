const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const CHECK = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*'
const FORM = /^[0-9A-HJKMNP-TV-Z]{8}[0-9A-Z*]$/

/** Number of characters without the check character: 40 bits. */
const LENGTH = 8

// ISO/IEC 7064 MOD 37-2.
function checkCharacter(text: string): string {
  let sum = 0
  for (const character of text) sum = ((sum + CHECK.indexOf(character)) * 2) % 37
  return CHECK.charAt((38 - sum) % 37)
}

/** A case number from eight random bytes: eight Crockford base-32 characters and the check character. */
export function caseNumberFrom(random: Uint8Array): string {
  if (random.length < LENGTH) throw new RangeError('eight random bytes needed')
  let text = ''
  for (let i = 0; i < LENGTH; i += 1) text += CROCKFORD.charAt((random[i] ?? 0) & 31)
  return text + checkCharacter(text)
}

/** The canonical form of a typed case number (blanks and hyphens dropped, O→0, I and L→1), or null when it is none. */
export function parseCaseNumber(typed: string): string | null {
  const plain = typed.toUpperCase().replace(/[\s-]/g, '')
  const text = plain.slice(0, LENGTH).replace(/O/g, '0').replace(/[IL]/g, '1') + plain.slice(LENGTH)
  return FORM.test(text) && checkCharacter(text.slice(0, LENGTH)) === text.slice(LENGTH) ? text : null
}

/** Whether as many characters were typed as a case number has, whatever they are. */
export function isWholeCaseNumber(typed: string): boolean {
  return typed.replace(/[\s-]/g, '').length === LENGTH + 1
}

/** How a case number is shown: `K7QX-M2TR-C`. */
export function formatCaseNumber(number: string): string {
  return `${number.slice(0, 4)}-${number.slice(4, 8)}-${number.slice(8)}`
}
