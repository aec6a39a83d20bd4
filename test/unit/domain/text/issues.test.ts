import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeRow } from '#domain/rules/engine.ts'
import { DISMISSED } from '#domain/rules/reason.ts'
import { type Issue, issue, RULES, type RuleId } from '#domain/rules/rule.ts'
import { month } from '#domain/sheet/month.ts'
import { issueMessage, LEVELS, reasonLabel } from '#domain/text/issues.ts'
import { lapsedMessage } from '#domain/text/lapsed.ts'
import { RULE_MESSAGES } from '#domain/text/rule-messages.ts'
import { anyPrevious, canonicalRow } from '../../../support/arbitrary-rows.ts'
import {
  CLOSING,
  cm,
  contact,
  COUNTY,
  judged,
  previous,
  short,
  template,
} from '../../../support/example-rows.ts'
import { expectPlainText, expectSentences } from '../../../support/wording.ts'

const LANGUAGES = ['de', 'en'] as const
const own = template()
const quiet = { contacts: 0, contact_ways: null, network_contacts: null }
const single = { persons: 1, minors: 0, residence: 'work', benefits: ['asylblg_basic'] }

const of = (rule: RuleId, issues: readonly Issue[], detail?: string): Issue => {
  const found = issues.find((one) => one.rule === rule && (detail === undefined || one.detail === detail))
  if (!found) throw new Error(`no issue of ${rule}`)
  return found
}

// One issue for every rule and detail.
const EXAMPLES: readonly (readonly [string, Issue, string, string])[] = [
  [
    'R01',
    issue('R01', ['persons'], 'not_an_integer'),
    'Wert nicht möglich',
    'Hier gehört eine ganze Zahl hin: von 1 bis 30.',
  ],
  [
    'R01 without detail',
    issue('R01', ['sex']),
    'Wert nicht möglich',
    'Dieser Wert passt nicht in „Geschlecht“. Bitte neu eingeben.',
  ],
  [
    'R01 without column',
    issue('R01', [], 'unknown_column'),
    'Wert nicht möglich',
    'Diese Spalte gibt es in diesem Monat nicht. Die Eingabe wurde nicht gespeichert.',
  ],
  [
    'R02',
    issue('R02', ['note'], 'personal_data'),
    'Personenbezogene Angabe',
    'Die Eingabe in „Bemerkung“ enthält etwas, woran eine Person erkannt werden kann, oder ein unbekanntes Wort. Sie wurde nicht gespeichert. Bitte ohne Namen, Nummern, Adressen und taggenaue Daten schreiben.',
  ],
  ['R03', of('R03', judged(cm({ phase: null }))), 'Angabe fehlt', '„Phase“ ist noch leer. Bitte ausfüllen.'],
  [
    'R03 with a code for it',
    of('R03', judged(cm({ benefits: null }))),
    'Angabe fehlt',
    '„Leistungsbezug“ ist noch leer. Bitte ausfüllen; ist nichts bekannt, „unbekannt“ wählen.',
  ],
  [
    'R03 of a year',
    of('R03', judged(cm({ arrival_year: null }))),
    'Angabe fehlt',
    '„Einreisejahr“ ist noch leer. Bitte ausfüllen; ist nichts bekannt, „ohne Angabe“ wählen.',
  ],
  [
    'R04 phase',
    of('R04', judged(short({ phase: '1' }))),
    'Passt nicht zur Fallart',
    '„Phase“ gibt es nur bei „Case Management“. Bitte leeren oder „Fallart“ ändern.',
  ],
  [
    'R04 criteria',
    of('R04', judged(contact({ criteria_met: 1 }))),
    'Passt nicht zur Fallart',
    '„erfüllte Aufnahmekriterien“ gibt es nicht bei „Sonstiger Kontakt“. Bitte leeren oder „Fallart“ ändern.',
  ],
  [
    'R05 number',
    of('R05', judged(cm({ minors: 9 }))),
    'Mehr Minderjährige als Personen',
    'Die Zahl in „davon unter 18“ ist größer als die in „Personen im Fall“. Bitte eine von beiden berichtigen.',
  ],
  [
    'R05 age',
    of('R05', judged(cm({ persons: 1, minors: 1 }))),
    'Alter passt nicht',
    'Die einzige Person im Fall ist unter 18, „Altersgruppe“ liegt darüber. Bitte „Altersgruppe“ oder „davon unter 18“ berichtigen.',
  ],
  [
    'R04 of an own column',
    issue('R04', ['housing', 'kind'], 'attached_not_due'),
    'Passt nicht zusammen',
    '„Wohnsituation“ gehört nicht zu dem, was in „Fallart“ steht. Bitte leeren oder „Fallart“ ändern.',
  ],
  [
    'R05 of an own column',
    issue('R05', ['network_contacts', 'contacts'], 'attached_more'),
    'Zahl zu groß',
    'Die Zahl in „fallbezogene Kontakte mit Akteuren“ ist größer als die in „Kontakte mit Klient*innen“. Bitte eine von beiden berichtigen.',
  ],
  [
    'R08 of an own column, empty',
    issue('R08', ['housing', 'contacts'], 'attached_missing'),
    'Angabe fehlt',
    'Zu dem, was in „Kontakte mit Klient*innen“ steht, gehört eine Angabe in „Wohnsituation“. Bitte ausfüllen oder „Kontakte mit Klient*innen“ ändern.',
  ],
  [
    'R08 of an own column, filled',
    issue('R08', ['housing', 'kind'], 'attached_not_due'),
    'Passt nicht zusammen',
    '„Wohnsituation“ gehört nicht zu dem, was in „Fallart“ steht. Bitte leeren oder „Fallart“ ändern.',
  ],
  [
    'R06 start',
    of('R06', judged(cm({ opened: '2023-10' }))),
    'Beginn nach diesem Monat',
    '„Beginn“ liegt nach dem Monat dieses Blattes. Bitte diesen oder einen früheren Monat eintragen.',
  ],
  [
    'R06 end',
    of('R06', judged(cm({ ...CLOSING, closed: '2023-10' }))),
    'Ende nach diesem Monat',
    '„Ende“ liegt nach dem Monat dieses Blattes. Bitte berichtigen, oder den Fall erst im Monat seines Endes beenden.',
  ],
  [
    'R06 order',
    of('R06', judged(cm({ ...CLOSING, closed: '2023-01' }))),
    'Ende vor dem Beginn',
    '„Ende“ liegt vor „Beginn“. Bitte einen der beiden Monate berichtigen.',
  ],
  [
    'R07 missing',
    of('R07', judged(cm({ ...CLOSING, goals_met: null }))),
    'Angabe zum Ende fehlt',
    'Der Fall ist beendet, „Ziele erreicht“ ist noch leer. Bitte ausfüllen oder „Fallstatus“ ändern.',
  ],
  [
    'R07 open',
    of('R07', judged(cm({ closed: '2023-09' }))),
    'Fall ist nicht beendet',
    'Diese Angaben passen nicht zusammen: „Ende“, „Fallstatus“. Angaben zum Ende gibt es nur, wenn „Fallstatus“ auf „beendet“ steht. Bitte „Fallstatus“ ändern oder die Angaben zum Ende leeren.',
  ],
  [
    'R07 reason',
    of('R07', judged(cm({ ...CLOSING, closing_type: 'abort' }))),
    'Grund passt nicht zur Art',
    'Dieser „Beendigungsgrund“ passt nicht zu dem, was in „Art der Beendigung“ steht. Bitte eines von beiden ändern.',
  ],
  [
    'R08 missing',
    of('R08', judged(cm({ contact_ways: null }))),
    'Kontaktweg fehlt',
    'Es gab Kontakte, „Kontaktwege“ ist aber leer. Bitte mindestens einen Weg wählen.',
  ],
  [
    'R08 without',
    of('R08', judged(cm({ contacts: 0 }))),
    'Kontaktweg ohne Kontakt',
    '„Kontaktwege“ ist ausgefüllt, „Kontakte mit Klient*innen“ ist aber leer oder 0. Bitte die Zahl der Kontakte eintragen oder „Kontaktwege“ leeren.',
  ],
  [
    'R09 none',
    of('R09', judged(cm({ gaps: ['none', 'housing'] }))),
    'Auswahl widerspricht sich',
    '„keine“ schließt in „Versorgungslücken“ alles andere aus. Bitte entweder nur „keine“ oder nur die anderen Werte stehen lassen.',
  ],
  [
    'R09 not stated',
    of('R09', judged(cm({ topics: ['work', 'x'] }))),
    'Auswahl widerspricht sich',
    '„ohne Angabe“ schließt in „Handlungsfelder“ alles andere aus. Bitte entweder nur „ohne Angabe“ oder nur die anderen Werte stehen lassen.',
  ],
  [
    'R10 future',
    of('R10', judged(cm({ arrival_year: 2024 }))),
    'Einreise in der Zukunft',
    '„Einreisejahr“ liegt nach dem Jahr dieses Blattes. Bitte berichtigen.',
  ],
  [
    'R10 past',
    of('R10', judged(cm({ arrival_year: 1901 }))),
    'Einreise zu lange her',
    '„Einreisejahr“ liegt mehr als 100 Jahre zurück. Bitte die Jahreszahl berichtigen.',
  ],
  [
    'R11',
    issue('R11', ['municipality'], 'other_county'),
    'Gemeinde in einem anderen Kreis',
    'Diese Gemeinde gehört nicht zum Kreis. Bitte eine Gemeinde des Kreises oder „außerhalb des Kreises“ wählen.',
  ],
  [
    'R12',
    of('R12', judged(short({ topics: ['work', 'health', 'housing'] }))),
    'Viele Bedarfe für eine kurze Beratung',
    'In „Handlungsfelder“ stehen mehr als zwei Werte. Bitte prüfen, ob „Case Management“ besser passt als „Kurzberatung“.',
  ],
  [
    'R13',
    of('R13', judged(cm({ criteria_met: 1 }))),
    'Wenige Aufnahmekriterien',
    'Für „Case Management“ sollen mindestens drei Aufnahmekriterien erfüllt sein. Bitte „erfüllte Aufnahmekriterien“ prüfen, oder ob „Kurzberatung“ besser passt.',
  ],
  [
    'R14',
    of('R14', judged(cm(quiet), { previous: previous({ quietMonths: 5 }) })),
    'Sechs Monate ohne Kontakt',
    'Seit sechs Monaten gab es weder Kontakt mit der Klientin oder dem Klienten noch mit Akteuren. Bitte prüfen, ob der Fall wegen fehlenden Kontakts beendet wird; sonst eine Begründung wählen.',
  ],
  [
    'R15',
    of('R15', judged(cm(single))),
    'Leistung passt nicht zum Aufenthalt',
    'Leistungen nach dem AsylbLG gibt es mit diesem Aufenthaltsstatus in der Regel nicht. Bitte „Aufenthaltsstatus“ und „Leistungsbezug“ prüfen; stimmt beides, eine Begründung wählen.',
  ],
  [
    'R16',
    of('R16', judged(cm({ origin: '000' }))),
    'Herkunft passt nicht zum Aufenthalt',
    'In „Herkunftsland“ steht „Deutschland“, „Aufenthaltsstatus“ spricht aber für Schutz, Asylverfahren oder Duldung. Bitte beides prüfen; stimmt es, eine Begründung wählen.',
  ],
  [
    'R18',
    issue('R18', ['opened', 'sex']),
    'Vielleicht doppelt erfasst',
    'Ein anderer neuer Fall auf diesem Blatt hat dieselben Angaben: „Beginn“, „Geschlecht“. Bitte prüfen, ob es derselbe Fall ist; wenn nicht, als „verschieden“ abhaken.',
  ],
  [
    'R19',
    of('R19', judged(cm(), { previous: previous({ phase: '7' }) })),
    'Phase geht zurück',
    'Zuletzt stand „Phase“ auf „7 Evaluation“, jetzt auf einer früheren. Bitte prüfen, ob das so gemeint ist.',
  ],
  [
    'R20',
    of('R20', judged(cm({ consent: 'no' }))),
    'Einwilligung fehlt',
    'Für „Case Management“ muss eine Einwilligung vorliegen. Bitte „Einwilligung liegt vor“ auf „ja“ setzen, sobald sie da ist, oder „Fallart“ ändern.',
  ],
  [
    'R21',
    issue('R21', ['age_band']),
    'Altersgruppe prüfen',
    '„Altersgruppe“ ist seit mindestens zwölf Monaten unverändert. Bitte prüfen, ob sie noch stimmt.',
  ],
  [
    'R22',
    of('R22', judged(cm({ opened: '2023-02' }), { previous: previous({ status: 'closed' }) })),
    'Fall wurde vorher beendet',
    'Der Fall wurde im August 2023 beendet: Zeile entfernen oder Wiedereintritt. Bei einem Wiedereintritt steht in „Beginn“ der Monat, in dem der Fall neu beginnt.',
  ],
  [
    'R22 of a conversion',
    of('R22', judged(short(), { previous: previous({ converted: true }) })),
    'Fallart hat sich vorher geändert',
    'Im Monat davor ist aus der Kurzberatung „Case Management“ geworden, hier steht noch „Kurzberatung“. Bitte „Fallart“ ändern.',
  ],
  [
    'R23',
    of('R23', judged(short(), { previous: previous() })),
    'Fallart wechselt ohne Ende',
    'Im Monat davor war der Fall „Case Management“ und nicht beendet. Bitte den Fall erst beenden oder „Fallart“ auf „Case Management“ lassen.',
  ],
  [
    'R24 of an earlier month',
    of('R24', judged(cm({ ...CLOSING, closed: '2023-08' }), { previous: previous() })),
    'Ende liegt in einem früheren Monat',
    '„Ende“ liegt vor dem Monat dieses Blattes, in jenem Monat ist der Fall aber nicht beendet. Bitte den Fall dort beenden (ist das Blatt schon angenommen: Berichtigung vorschlagen) oder hier diesen Monat eintragen.',
  ],
  [
    'R24 of a case that had ended',
    of('R24', judged(cm(CLOSING), { previous: previous({ status: 'closed' }) }), 'again'),
    'Fall ist schon beendet',
    'Der Fall war schon vorher beendet und hat nicht neu begonnen. Bitte die Zeile entfernen oder, wenn er neu begonnen hat, „Beginn“ berichtigen.',
  ],
  [
    'R25',
    of('R25', judged(short({ ...CLOSING, closing_reason: 'short_done' }))),
    'Nur ein Gespräch',
    'In allen Monaten dieser Kurzberatung stehen zusammen weniger als zwei Kontakte. Bitte „Kontakte mit Klient*innen“ und „Beendigungsgrund“ prüfen.',
  ],
  [
    'R07 of a reason for another kind',
    of('R07', judged(short(CLOSING)), 'kind'),
    'Grund passt nicht zur Fallart',
    'Diesen „Beendigungsgrund“ gibt es bei dieser Fallart nicht. Bitte einen anderen wählen oder „Fallart“ ändern.',
  ],
  [
    'R08 of no contact',
    of('R08', judged(contact({ contacts: 0, contact_ways: null }))),
    'Kein Kontakt eingetragen',
    'Ein „Sonstiger Kontakt“ ist mindestens ein Kontakt, in „Kontakte mit Klient*innen“ steht aber 0. Bitte die Zahl berichtigen oder die Zeile entfernen.',
  ],
]

describe('the message of an issue', () => {
  test.each(EXAMPLES)('%s', (_, one, title, text) => {
    expect(issueMessage(one, own, 'de')).toEqual({ title, text })
  })

  test.each(EXAMPLES)('%s is plain in both languages', (_, one) => {
    for (const language of LANGUAGES) {
      const { title, text } = issueMessage(one, own, language)
      expectPlainText(title, language)
      expect(title).not.toMatch(/\.$/)
      expectSentences(text, language)
    }
  })

  test('is there for every rule, and every one of them has an example above', () => {
    expect(Object.keys(RULE_MESSAGES)).toEqual(Object.keys(RULES))
    expect(new Set(EXAMPLES.map(([, one]) => one.rule))).toEqual(new Set(Object.keys(RULES)))
    const said = new Set(EXAMPLES.map(([, one]) => issueMessage(one, own, 'de').title))
    const titles = Object.values(RULE_MESSAGES).flatMap((details) =>
      Object.values(details).map((twin) => twin.de[0]),
    )
    expect(titles.filter((title) => !said.has(title))).toEqual([])
  })

  test('names the detail of whatever the engine says of any row', () => {
    const where = fc.tuple(canonicalRow(own), fc.option(anyPrevious))
    fc.assert(
      fc.property(where, ([row, before]) => {
        for (const one of judgeRow({
          row,
          month: own.month,
          county: COUNTY,
          previous: before,
          template: own,
        })) {
          const details: Readonly<Record<string, unknown>> = RULE_MESSAGES[one.rule]
          // R09 tells a code, R22 a month.
          if (one.rule !== 'R09' && one.detail !== before?.month && one.detail !== before?.closed)
            expect(Object.keys(details)).toContain(one.detail ?? '')
          for (const language of LANGUAGES) expectSentences(issueMessage(one, own, language).text, language)
        }
      }),
    )
  })

  test('speaks with the labels that the template has in this month', () => {
    const renamed = {
      ...own,
      columns: own.columns.map((c) => (c.key === 'sex' ? { ...c, de: 'Gender' } : c)),
    }
    expect(issueMessage(issue('R03', ['sex']), renamed, 'de').text).toContain('„Gender“')
  })
})

test('the levels are named in both languages', () => {
  for (const names of Object.values(LEVELS))
    for (const language of LANGUAGES) expectPlainText(names[language], language)
})

test.each([
  [{ ...issue('R15', ['residence']), reason: 'mixed_household' }, 'gemischte Familie', 'mixed family'],
  [{ ...issue('R18', ['sex']), reason: DISMISSED }, 'verschieden', 'different'],
  [{ ...issue('R13', ['criteria_met']), reason: DISMISSED }, 'angesehen', 'seen'],
  [issue('R13', ['criteria_met']), '', ''],
  [issue('R15', ['residence']), '', ''],
])('an answer is shown by its label: %j', (one, de, en) => {
  expect(reasonLabel(one, own, 'de')).toBe(de)
  expect(reasonLabel(one, own, 'en')).toBe(en)
})

test('an empty cell names what can no longer stand in it', () => {
  const retired = template(month('2024-01'), [
    { validFrom: month('2024-01'), retireCodes: { topics: ['leisure'] } },
  ])
  expect(lapsedMessage('topics', ['leisure'], retired, 'de')).toBe(
    'Bisher stand hier „Freizeit-/Kulturangebote“. Im Januar 2024 gilt das nicht mehr. Bitte neu wählen.',
  )
  expectSentences(lapsedMessage('topics', ['leisure'], retired, 'en'), 'en')
})
