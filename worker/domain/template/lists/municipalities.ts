import type { Code } from '../code.ts'

// Official municipality keys (amtlicher Gemeindeschlüssel); the first five digits are the county.
const TABLE = `
05378004|Bergisch Gladbach
05378008|Burscheid
05378012|Kürten
05378016|Leichlingen
05378020|Odenthal
05378024|Overath
05378028|Rösrath
05378032|Wermelskirchen
05515000|Münster
05566004|Altenberge
05566008|Emsdetten
05566012|Greven
05566016|Hörstel
05566020|Hopsten
05566024|Horstmar
05566028|Ibbenbüren
05566032|Ladbergen
05566036|Laer
05566040|Lengerich
05566044|Lienen
05566048|Lotte
05566052|Metelen
05566056|Mettingen
05566060|Neuenkirchen
05566064|Nordwalde
05566068|Ochtrup
05566072|Recke
05566076|Rheine
05566080|Saerbeck
05566084|Steinfurt
05566088|Tecklenburg
05566092|Westerkappeln
05566096|Wettringen
`

/** Counties that this version knows, by their key. */
export const COUNTIES: Readonly<Record<string, string>> = {
  '05378': 'Rheinisch-Bergischer Kreis',
  '05515': 'Münster',
  '05566': 'Kreis Steinfurt',
}

// Marked as pure, so that a page which gets its lists from the API does not bundle the table.
const all = (): readonly Code[] => [
  ...TABLE.trim()
    .split('\n')
    .map((line): Code => {
      const [key = '', name = ''] = line.split('|')
      return { key, de: name, en: name, group: key.slice(0, 5) }
    }),
  { key: 'outside', de: 'außerhalb des Kreises', en: 'outside the county' },
  { key: 'x', de: 'ohne Angabe', en: 'not stated' },
]

/** All municipalities with their county as `group`, then `outside` the county and `x`. */
export const MUNICIPALITIES: readonly Code[] = /* @__PURE__ */ all()
