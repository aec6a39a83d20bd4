import { type AddedWord, MAX_ADDED_WORDS } from '#domain/vocabulary.ts'
import type { Person } from '#domain/role.ts'
import { commitWithEvent } from './event.ts'
import { forgetHouse } from './house.ts'

/** The words that coordinators added, in alphabetical order. */
export async function listWords(db: D1Database): Promise<AddedWord[]> {
  const { results } = await db
    .prepare('SELECT word, added_at AS at FROM vocabulary ORDER BY word COLLATE NOCASE')
    .all<AddedWord>()
  return results
}

const IS_NEW = `NOT EXISTS (SELECT 1 FROM vocabulary WHERE word = ?) AND (SELECT count(*) FROM vocabulary) < ${MAX_ADDED_WORDS}`
const IS_THERE = 'EXISTS (SELECT 1 FROM vocabulary WHERE word = ?)'

/** Adds a word; adding it twice, or one too many, changes nothing. The audit tells that and by whom, not which word. */
export async function addWord(db: D1Database, word: string, person: Person, at: Date): Promise<void> {
  const insert = db
    .prepare(
      `INSERT INTO vocabulary (word, added_by, added_at) SELECT ?1, ?2, ?3
       WHERE (SELECT count(*) FROM vocabulary) < ${MAX_ADDED_WORDS} ON CONFLICT DO NOTHING`,
    )
    .bind(word, person.id, at.toISOString())
  const event = { kind: 'vocabulary_add', user: person.id } as const
  await commitWithEvent(db, event, at, [insert], { sql: IS_NEW, values: [word] })
  forgetHouse()
}

/** Takes a word out again; notes that hold it stay as they are. */
export async function removeWord(db: D1Database, word: string, person: Person, at: Date): Promise<void> {
  const remove = db.prepare('DELETE FROM vocabulary WHERE word = ?').bind(word)
  const event = { kind: 'vocabulary_remove', user: person.id } as const
  await commitWithEvent(db, event, at, [remove], { sql: IS_THERE, values: [word] })
  forgetHouse()
}
