import { NOTES_FIRST } from './notes-first.ts'
import { NOTES_SECOND } from './notes-second.ts'
import { NOTES_THIRD } from './notes-third.ts'
import { NOTES_FOURTH } from './notes-fourth.ts'
import { NOTES_FIFTH } from './notes-fifth.ts'
import { NOTES_SIXTH } from './notes-sixth.ts'

/** Ordinary notes: nothing in them identifies a person. */
export const ORDINARY_NOTES: readonly string[] = [
  NOTES_FIRST,
  NOTES_SECOND,
  NOTES_THIRD,
  NOTES_FOURTH,
  NOTES_FIFTH,
  NOTES_SIXTH,
]
  .flatMap((notes) => notes.split('\n'))
  .filter((note) => note !== '')
