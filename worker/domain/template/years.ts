import type { Code } from './code.ts'

export const FIRST_YEAR = 1900
export const LAST_YEAR = 2100

/** What may stand instead of a year. */
export const YEAR_WORDS: readonly Code[] = [
  {
    key: 'born',
    de: 'hier geboren',
    en: 'born here',
    aliases: ['geboren', 'hier geb.', 'in Deutschland geboren'],
  },
  { key: 'x', de: 'ohne Angabe', en: 'not stated', aliases: ['o. A.', 'o.A.', 'k. A.', 'k.A.'] },
]
