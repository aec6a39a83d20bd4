import { expect, test } from 'vitest'
import { stage } from '../support/e2e.ts'

const demo = stage()
const { open, ask } = demo

// Münster's examples: posts in hundredths, cases of each category, and what the panel tells.
const EXAMPLES: readonly (readonly [string, number, readonly number[], readonly string[]])[] = [
  [
    '2022-01',
    100,
    [4, 2, 2, 5],
    [
      '13 laufende Fälle',
      '27,25 von 23,4 Std. je Woche für Fallarbeit',
      'Mehr Stunden gebraucht als vorhanden',
    ],
  ],
  [
    '2022-02',
    75,
    [2, 2, 5, 2],
    [
      '11 laufende Fälle',
      '24,5 von 17,55 Std. je Woche für Fallarbeit',
      'Mehr Stunden gebraucht als vorhanden',
    ],
  ],
  [
    '2022-03',
    50,
    [1, 1, 0, 5],
    ['7 laufende Fälle', '8,25 von 11,7 Std. je Woche für Fallarbeit', 'noch 3,45 Std. je Woche frei'],
  ],
]

test("a unit sees in its sheet what it carries: Münster's examples, each by the posts of its month", async () => {
  const { db } = demo
  await db.batch([
    db.prepare(`UPDATE unit SET opened = '2022-01' WHERE id = 'caritas-rheine'`),
    db.prepare(`DELETE FROM fte WHERE unit = 'caritas-rheine'`),
    ...EXAMPLES.map(([month, posts]) =>
      db.prepare(`INSERT INTO fte VALUES ('caritas-rheine', ?1, ?1, ?2, ?2)`).bind(month, posts),
    ),
  ])
  let number = 0
  for (const [month, , counts, told] of EXAMPLES) {
    await ask('caritas-1', `/api/sheets/caritas-rheine/${month}/open`, {})
    const sheet = await ask('caritas-1', `/api/sheets/caritas-rheine/${month}`)
    const { entries } = sheet.body as { entries: { id: string; revision: number }[] }
    const operations = [
      ...entries.map(({ id, revision }) => ({ type: 'remove', entry: id, base: revision })),
      ...['A', 'B', 'C', 'D'].flatMap((intensity, i) =>
        Array.from({ length: counts[i] ?? 0 }, () => ({
          type: 'create',
          unit: 'caritas-rheine',
          month,
          values: { kind: 'cm', intensity },
        })),
      ),
    ].map((operation) => ({ id: `capacity-${(number += 1)}`, ...operation }))
    expect((await ask('caritas-1', '/api/changes', { operations })).status).toBe(200)
    const page = await open('caritas-1', `/blatt/caritas-rheine/${month}`)
    await page.getByRole('grid').waitFor()
    await page.getByRole('button', { name: 'Blatt' }).click()
    await page.getByRole('button', { name: 'Auslastung und Zahlen der Dienststelle' }).click()
    await page.getByRole('heading', { name: 'Auslastung' }).waitFor()
    for (const text of told) await page.getByText(text).waitFor()
  }
})
