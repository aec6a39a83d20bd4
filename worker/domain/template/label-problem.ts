import { findPersonalData } from '../privacy/check.ts'
import { PARTING } from './separator.ts'
import type { VersionProblemCode } from './version-problem.ts'

/** Longest label, explanation and other name, in characters. */
export const LABEL = 80
export const HINT = 300
export const ALIAS = 60

// What a label of one line may not hold: control characters, and those that turn the direction of a text.
const UNFIT = /[\p{C}\p{Zl}\p{Zp}]/u

/** Why a text may not be a label, an explanation or another name; null when it may. Labels go out with every file. */
export function labelProblem(text: string, longest: number): VersionProblemCode | null {
  if (text.trim() === '') return 'label_empty'
  if (text.length > longest) return 'label_too_long'
  // Codes are read back from files, where these signs part them; explanations stand in no cell.
  if (longest < HINT && PARTING.test(text)) return 'label_parting'
  if (UNFIT.test(text) || !text.isWellFormed() || text !== text.trim()) return 'label_malformed'
  return findPersonalData(text).length > 0 ? 'personal_data' : null
}

/** Whether a key might tell of a person. */
export function tells(key: string): boolean {
  return findPersonalData(key.replaceAll('_', ' ')).length > 0
}

const IDENTIFYING =
  /(?<!\p{L})(?:vor|nach|familien|geburts|ruf)?name(?:n|ns)?(?!\p{L})|geburts(?:datum|tag|jahr)|(?<!\p{L})(?:wohn)?(?:adresse|anschrift)|stra(?:ß|ss)e|postleitzahl|telefon|handynummer|mobilnummer|rufnummer|e-?mail|akten(?:zeichen|nummer)|ausweis(?:nummer|nr)|pass(?:nummer|nr)|azr|steuer-?id|versicherungsnummer|kundennummer|(?<!\p{L})iban(?!\p{L})|date of birth|birth ?(?:date|day|year)|surname|phone|address|file number|passport/iu

/** Whether a column of this label asks for what the sheet must never hold: name, birth, address, phone, e-mail, file number. */
export function asksForIdentity(label: string): boolean {
  return IDENTIFYING.test(label.normalize('NFKC'))
}
