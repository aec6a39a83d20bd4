import { describe, expect, test } from 'vitest'
import type { Column } from '#domain/template/column.ts'
import { COLUMNS } from '#domain/template/columns.ts'
import { LISTS } from '#domain/template/lists/index.ts'

const type = (column: Column): string => {
  if ('list' in column) return `${column.type} ${column.list}`
  if (column.type === 'integer') return `integer ${column.min}..${column.max}`
  return column.type === 'text' ? `text ${column.maxLength}` : column.type
}

// key | German label | group | type | filled by | carried | disclosure
const TABLE = `
case_number | Fallnummer | case | case_number | | carry | pseudonym
unit | Dienststelle | case | unit | | carry | quasi
month | Monat | case | sheet_month | | | time
kind | Fallart | case | code kind | cm short contact | carry |
status | Fallstatus | case | code status | cm | carry |
opened | Beginn | case | month | cm short | carry | quasi
consent | Einwilligung liegt vor | case | code yes_no | cm | carry |
persons | Personen im Fall | person | integer 1..30 | cm short | carry | quasi
minors | davon unter 18 | person | integer 0..30 | cm | carry |
sex | Geschlecht | person | code sex | cm short | carry | quasi
age_band | Altersgruppe | person | code age_band | cm short | carry | quasi
origin | Herkunftsland | person | country countries | cm short | carry | quasi
arrival_year | Einreisejahr | person | year | cm | carry | quasi
residence | Aufenthaltsstatus | situation | code residence | cm | carry | quasi sensitive
municipality | Wohnkommune | situation | municipality municipalities | cm short contact | carry | quasi
housing | Wohnsituation | situation | code housing | cm | carry |
housing_adequate | Wohnsituation angemessen | situation | code yes_no | | carry |
benefits | Leistungsbezug | situation | codes benefits | cm | carry | sensitive
german_level | Deutschniveau | situation | code german_level | cm | carry |
interpreter | Sprachmittlung nötig | situation | code yes_no | cm | carry |
access_route | Zugangsweg | process | code access_route | cm short | carry |
criteria_met | erfüllte Aufnahmekriterien | process | integer 0..5 | | carry |
phase | Phase | process | code phase | cm | carry |
intensity | Fallkategorie | process | code intensity | | carry | internal
topics | Handlungsfelder | process | codes topics | cm short contact | carry | sensitive
actors | beteiligte Akteure | process | codes actors | | carry |
review | für Fallrekonstruktion vormerken | process | code yes_no | | carry | internal
contacts | Kontakte mit Klient*innen | month | integer 0..99 | cm short contact | | activity
contact_ways | Kontaktwege | month | codes contact_ways | contacts | | activity
network_contacts | fallbezogene Kontakte mit Akteuren | month | integer 0..99 | | | activity
referrals | Verweis an | month | codes actors | | | activity
gaps | Versorgungslücken | month | codes gaps | | carry | activity
closed | Ende | closing | month | closed | carry |
closing_type | Art der Beendigung | closing | code closing_type | closed_consulted | carry |
closing_reason | Beendigungsgrund | closing | code closing_reason | closed_consulted | carry | sensitive
goals_met | Ziele erreicht | closing | code goals_met | closed_cm | carry | sensitive
final_talk | Abschlussgespräch geführt | closing | code yes_no | | carry |
note | Bemerkung | note | text 120 | | | text
`

describe('the template "KIM-Monatsblatt"', () => {
  test('has these 38 columns in this order', () => {
    const expected = TABLE.trim()
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()))
    const actual = COLUMNS.map((column) => [
      column.key,
      column.de,
      column.group,
      type(column),
      column.condition ?? column.required.join(' '),
      column.carry ? 'carry' : '',
      column.disclosure.join(' '),
    ])
    expect(actual).toHaveLength(38)
    expect(actual).toEqual(expected)
  })

  test('names every column in English too, and no two columns alike', () => {
    for (const language of ['de', 'en'] as const) {
      const labels = COLUMNS.map((column) => column[language])
      expect(labels.every((label) => label !== '')).toBe(true)
      expect(new Set(labels).size).toBe(38)
    }
  })

  test('has a list for every column that needs one', () => {
    const lists = COLUMNS.flatMap((column) => ('list' in column ? [column.list] : []))
    expect(lists.filter((list) => (LISTS[list] ?? []).length < 2)).toEqual([])
  })

  test('has no column for a name, a birth date, an address, a number of an authority or an exact day', () => {
    const types = new Set(COLUMNS.map((column) => column.type))
    expect([...types].toSorted()).toEqual(
      'case_number code codes country integer month municipality sheet_month text unit year'.split(' '),
    )
    expect(COLUMNS.filter((column) => column.type === 'text').map((column) => column.key)).toEqual(['note'])
  })
})
