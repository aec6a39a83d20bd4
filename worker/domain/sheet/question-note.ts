import { checkNote, type Finding } from '../privacy/check.ts'

/** The note of a question as it is kept, or what speaks against it; an empty one is none. */
export type JudgedNote =
  | { readonly ok: true; readonly note: string | null }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/**
 * Judges the note of a question like the column `note`: no personal data, no word outside the vocabulary, one line of at
 * most 120 characters. Blanks are judged as they are and as one: parts of a number may stand far apart.
 */
export function judgeQuestionNote(typed: string, words: ReadonlySet<string>): JudgedNote {
  const note = typed.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (!note.isWellFormed()) return { ok: false, findings: [{ rule: 'script', offset: 0, length: 1 }] }
  const asTyped = checkNote(typed, { words })
  const findings = asTyped.length > 0 || note === typed ? asTyped : checkNote(note, { words })
  return findings.length > 0 ? { ok: false, findings } : { ok: true, note: note === '' ? null : note }
}
