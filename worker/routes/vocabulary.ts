import { Hono } from 'hono/tiny'
import * as v from 'valibot'
import { mayKeepVocabulary } from '#domain/role.ts'
import { isVocabularyWord } from '#domain/vocabulary.ts'
import { signedIn } from '../auth/signed-in.ts'
import type { AppEnv } from '../http/app-env.ts'
import { body, noQuery } from '../http/body.ts'
import { ProblemError } from '../http/problem.ts'
import { addWord, listWords, removeWord } from '../store/vocabulary.ts'

const Word = v.strictObject({ word: v.pipe(v.string(), v.trim(), v.normalize('NFC'), v.maxLength(64)) })

/** Words that this county's notes may hold besides the vocabulary; kept by its coordinators. */
export const vocabularyRoutes = new Hono<AppEnv>()
  .use(signedIn)
  .get('/', noQuery, async (c) => {
    if (!mayKeepVocabulary(c.var.person)) throw new ProblemError('not_allowed')
    return c.json(await listWords(c.env.DB))
  })
  .post('/add', body(Word), async (c) => {
    if (!mayKeepVocabulary(c.var.person)) throw new ProblemError('not_allowed')
    const { word } = c.req.valid('json')
    if (!isVocabularyWord(word)) throw new ProblemError('personal_data')
    await addWord(c.env.DB, word, c.var.person, new Date())
    return c.json(await listWords(c.env.DB))
  })
  .post('/remove', body(Word), async (c) => {
    if (!mayKeepVocabulary(c.var.person)) throw new ProblemError('not_allowed')
    await removeWord(c.env.DB, c.req.valid('json').word, c.var.person, new Date())
    return c.json(await listWords(c.env.DB))
  })
