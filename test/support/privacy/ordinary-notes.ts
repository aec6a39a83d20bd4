import { NOTES_FIRST } from './notes-first.ts'
import { NOTES_SECOND } from './notes-second.ts'

/** Ordinary notes: nothing in them identifies a person. */
export const ORDINARY_NOTES: readonly string[] = `${NOTES_FIRST}\n${NOTES_SECOND}`
  .split('\n')
  .filter((note) => note !== '')
