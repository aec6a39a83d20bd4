import { EXCHANGE, pathKey, type Residence } from '#domain/report/residence.ts'
import { codesOf } from '#domain/template/template.ts'
import { bars } from '../../charts/bars.ts'
import { type Figure, type FigureTable } from '../../charts/figure.ts'
import { type Chapter, labelOf, partsOf, type PerUnit, within } from './chapter.ts'

/** What the exchange with the immigration office is about: tolerations, and what they can become. */
export const residenceChapter: Chapter = {
  key: 'residence',
  title: (t) => t.residenceTitle,
  definition: (t) => t.residenceDefinition,
  over: 'months',
  internal: true,
  async load({ ask, rows, t, template }) {
    const found = await ask<PerUnit<Residence>>('residence', 'months')
    const parts = partsOf(found, t.all)
    const codes = new Map(codesOf(template, 'residence').map((code) => [code.key, code]))
    // The exchange speaks in paragraphs.
    const named = (key: string): string => {
      const { hint } = codes.get(key) ?? {}
      return labelOf('residence', key, template) + (hint ? ` (${hint})` : '')
    }
    const present = found.all.statuses.filter(({ count }) => count > 0)
    const statuses: FigureTable['rows'] = EXCHANGE.map((key) => [
      named(key),
      ...parts.map(([, part, id]) => {
        const count = part.statuses.find((one) => one.key === key)?.count ?? 0
        return rows(count, 'residence', 'months', 'statuses', { ...within(id), value: key })
      }),
    ])
    const changes: FigureTable['rows'] = found.all.changes.map((one) => [
      `${named(one.before)} → ${named(one.now)}`,
      rows(one.count, 'residence', 'months', 'changes', { value: pathKey(one) }),
    ])
    const items = present.map(({ key, count }) => ({ label: named(key), value: count }))
    const now: Figure = {
      heading: t.residenceNow,
      unit: t.unitCases,
      draw: (width) => bars(items, width),
      table: { head: [t.value, ...parts.map(([name]) => name)], rows: statuses },
    }
    const changed: Figure = {
      heading: t.residenceChanges,
      unit: t.unitCases,
      table: { head: [t.change, t.number], rows: changes },
    }
    return [...(items.length > 0 ? [now] : []), ...(changes.length > 0 ? [changed] : [])]
  },
}
