import type { Code } from '../code.ts'

export const SEX: readonly Code[] = [
  { key: 'm', de: 'männlich', en: 'male', aliases: ['männl.'] },
  { key: 'w', de: 'weiblich', en: 'female', aliases: ['weibl.', 'f'] },
  { key: 'd', de: 'divers', en: 'diverse' },
  { key: 'x', de: 'ohne Angabe', en: 'not stated' },
]

export const AGE_BAND: readonly Code[] = [
  { key: '0-5', de: '0–5', en: '0–5' },
  { key: '6-13', de: '6–13', en: '6–13' },
  { key: '14-17', de: '14–17', en: '14–17' },
  { key: '18-26', de: '18–26', en: '18–26' },
  { key: '27-34', de: '27–34', en: '27–34' },
  { key: '35-44', de: '35–44', en: '35–44' },
  { key: '45-54', de: '45–54', en: '45–54' },
  { key: '55-64', de: '55–64', en: '55–64' },
  { key: '65+', de: '65 und älter', en: '65 and older' },
  { key: 'x', de: 'ohne Angabe', en: 'not stated' },
]
