import { type Count as Counted, type Distribution, SUPPLEMENTARY } from '#domain/report/distribution.ts'
import type { Activities } from '#domain/report/activities.ts'
import type { Closings } from '#domain/report/closings.ts'
import type { Families, OfYear } from '#domain/report/families.ts'
import type { MunicipalityGaps } from '#domain/report/gaps.ts'
import type { Movement } from '#domain/report/movement.ts'
import type { Phase } from '#domain/report/phases.ts'
import type { Load } from '#domain/report/share.ts'
import { FIGURES } from '#domain/sheet/sheet.ts'
import { codeLabel } from '#domain/template/code.ts'
import { codesOf } from '#domain/template/template.ts'
import { FIGURE_LABELS } from '#domain/text/sheet-labels.ts'
import { count, decimal, percent } from '../../app/format.ts'
import { language } from '../../app/language.ts'
import { bars } from '../../charts/bars.ts'
import type { Figure, FigureCell, FigureTable } from '../../charts/figure.ts'
import { heat } from '../../charts/heat.ts'
import { type Chapter, labelOf, partsOf, type PerUnit, ranking, within } from './chapter.ts'

const orDash = (value: number | null, form: (value: number) => string): string =>
  value === null ? '–' : form(value)

/** Rows of a table for every unit and in all. */
const rowsOf = <F>(
  found: PerUnit<F>,
  total: string,
  cells: (figures: F, id?: string) => readonly FigureCell[],
): FigureTable['rows'] => partsOf(found, total).map(([name, figures, id]) => [name, ...cells(figures, id)])

export const peopleChapter: Chapter = {
  key: 'people',
  title: (t) => t.peopleTitle,
  definition: (t) => t.peopleDefinition,
  over: 'day',
  internal: true,
  async load({ ask, rows, t, template }) {
    const spread = (column: string, by = 'code') =>
      ask<Distribution>('distribution', 'day', { column, of: 'cases', by })
    const [sex, origin, benefits] = await Promise.all([
      spread('sex'),
      spread('origin'),
      spread('benefits', 'group'),
    ])
    const groups = benefits.counts.filter(({ key }) => key !== SUPPLEMENTARY)
    const cell =
      (column: string, by = 'code') =>
      ({ key, count: value }: Counted) =>
        rows(value, 'distribution', 'day', 'value', { column, of: 'cases', by, value: key })
    return [
      ...ranking(t.sex, sex.counts, (key) => labelOf('sex', key, template), t, cell('sex')),
      ...ranking(t.originTop, origin.counts, (key) => labelOf('origin', key, template), t, cell('origin'), {
        most: 5,
      }),
      ...ranking(t.benefitsTop, groups, (key) => groupLabel(key, template), t, cell('benefits', 'group'), {
        most: 3,
      }),
    ]
  },
}

/** The name of a group of benefits; one that is a code of its own is named like it. */
export function groupLabel(key: string, template: Parameters<typeof codesOf>[0]): string {
  const code = codesOf(template, 'benefits').find((one) => one.key === key)
  return code ? codeLabel(code, language.value) : key
}

export const loadChapter: Chapter = {
  key: 'load',
  title: (t) => t.loadTitle,
  definition: (t) => t.loadDefinition,
  over: 'day',
  internal: true,
  async load({ ask, rows, t }) {
    const found = await ask<PerUnit<Load>>('load', 'day')
    if (found.all.running === null || found.all.running === 0) return []
    return [
      {
        heading: t.shareOfCm,
        unit: t.unitShare,
        draw: (width) =>
          bars(
            partsOf(found, t.all).map(([label, { share }]) => ({
              label,
              value: share ?? 0,
              text: orDash(share, percent),
            })),
            width,
          ),
        table: {
          head: [t.unit, t.running, t.cm, t.short, t.share],
          rows: rowsOf(found, t.all, (one, id) => [
            ...(['running', 'cm', 'short'] as const).map((figure) =>
              rows(one[figure], 'load', 'day', figure, within(id)),
            ),
            orDash(one.share, percent),
          ]),
        },
      },
      {
        heading: t.load,
        unit: t.unitLoad,
        table: {
          head: [t.unit, t.running, t.fte, t.cmPerFte, t.runningPerFte],
          rows: rowsOf(found, t.all, (one, id) => [
            rows(one.running, 'load', 'day', 'running', within(id)),
            orDash(one.fte, decimal),
            orDash(one.cmPerFte, decimal),
            orDash(one.runningPerFte, decimal),
          ]),
        },
      },
    ]
  },
}

export const movementChapter: Chapter = {
  key: 'movement',
  title: (t) => t.movementTitle,
  definition: (t) => t.movementDefinition,
  over: 'months',
  internal: true,
  async load({ ask, rows, t }) {
    const found = await ask<PerUnit<Movement>>('movement', 'months')
    if (found.units.length === 0) return []
    const parts = [
      'start',
      'added',
      'converted',
      'returned',
      'takenOver',
      'handedOver',
      'closed',
      'end',
    ] as const
    return [
      {
        heading: t.movement,
        unit: t.unitCases,
        table: {
          head: [t.unit, ...parts.map((part) => t[part])],
          rows: rowsOf(found, t.all, (one, id) =>
            parts.map((part) => rows(one[part], 'movement', 'months', part, within(id))),
          ),
        },
      },
    ]
  },
}

export const closingsChapter: Chapter = {
  key: 'closings',
  title: (t) => t.closingsTitle,
  definition: (t) => t.closingsDefinition,
  over: 'months',
  internal: true,
  async load({ ask, rows, t, template }) {
    const { all } = await ask<PerUnit<Closings>>('closings', 'months')
    const cell =
      (figure: string) =>
      ({ key, count: value }: Counted) =>
        rows(value, 'closings', 'months', figure, { value: key })
    const label = (column: string) => (key: string) => labelOf(column, key, template)
    return [
      ...ranking(t.reasons, all.reasons.counts, label('closing_reason'), t, cell('reasons')),
      ...ranking(t.goals, all.goals.counts, label('goals_met'), t, cell('goals')),
    ]
  },
}

/** Municipalities that a picture bears; the table has all. */
const MOST_PLACES = 14

export const gapsChapter: Chapter = {
  key: 'gaps',
  title: (t) => t.gapsTitle,
  definition: (t) => t.gapsDefinition,
  over: 'day',
  internal: true,
  async load({ ask, rows, t, template }): Promise<readonly Figure[]> {
    const { municipalities } = await ask<{ municipalities: readonly MunicipalityGaps[] }>('gaps', 'day')
    const named = municipalities.filter(({ withGaps }) => withGaps !== null && withGaps > 0)
    if (named.length === 0) return []
    const present = new Set(named.flatMap(({ gaps }) => gaps.map(({ key }) => key)))
    const codes = codesOf(template, 'gaps').filter(({ key }) => present.has(key))
    const places = named.map(({ municipality, cases, withGaps, gaps }) => ({
      municipality: municipality ?? '',
      label: municipality === null ? t.noValue : labelOf('municipality', municipality, template),
      cases,
      withGaps,
      values: codes.map(({ key }) => gaps.find((gap) => gap.key === key)?.count ?? 0),
    }))
    const columns = codes.map((code) => codeLabel(code, language.value))
    return [
      {
        heading: t.gaps,
        unit: t.unitCases,
        draw: (width) => heat(places.slice(0, MOST_PLACES), columns, width),
        table: {
          head: [t.municipality, t.cases, t.withGaps, ...columns],
          rows: places.map(({ municipality, label, cases, withGaps, values }) => [
            label,
            rows(cases, 'gaps', 'day', 'cases', { municipality }),
            rows(withGaps, 'gaps', 'day', 'withGaps', { municipality }),
            ...values.map((value, i) =>
              rows(value, 'gaps', 'day', 'gap', { municipality, value: codes[i]?.key ?? '' }),
            ),
          ]),
        },
      },
    ]
  },
}

export const phasesChapter: Chapter = {
  key: 'phases',
  title: (t) => t.phasesTitle,
  definition: (t) => t.phasesDefinition,
  over: 'day',
  internal: true,
  async load({ ask, rows, t, template }) {
    const { phases } = await ask<{ phases: readonly Phase[] }>('phases', 'day')
    if (phases.length === 0) return []
    const each = phases.map((one) => ({
      ...one,
      label: one.phase === null ? t.noValue : labelOf('phase', one.phase, template),
    }))
    return [
      {
        heading: t.phases,
        unit: t.unitMonths,
        draw: (width) =>
          bars(
            each.map(({ label, cases }) => ({ label, value: cases })),
            width,
          ),
        table: {
          head: [t.phase, t.cases, t.median, t.longest],
          rows: each.map(({ phase, label, cases, median, longest }) => [
            label,
            rows(cases, 'phases', 'day', 'cases', { value: phase ?? '' }),
            decimal(median),
            count(longest),
          ]),
        },
      },
    ]
  },
}

export const familiesChapter: Chapter = {
  key: 'families',
  title: (t) => t.familiesTitle,
  definition: (t) => t.familiesDefinition,
  over: 'day',
  internal: true,
  async load({ ask, rows, t }) {
    const found = await ask<PerUnit<Families> & { year: OfYear & { year: number } }>('families', 'day')
    if (found.units.length === 0) return []
    return [
      {
        heading: t.families,
        unit: t.unitPersons,
        table: {
          head: [t.unit, t.family, t.familyPersons, t.single, t.noValue, t.newlyImmigrated],
          rows: rowsOf(found, t.all, (one, id) => {
            const behind = (
              figure: 'families' | 'single' | 'unknown' | 'newlyImmigrated',
              value = one[figure],
            ) => rows(value, 'families', 'day', figure, within(id))
            return [
              behind('families'),
              behind('families', one.familyPersons),
              behind('single'),
              behind('unknown'),
              behind('newlyImmigrated'),
            ]
          }),
        },
      },
      {
        heading: t.ofYear(found.year.year),
        unit: t.unitPersons,
        table: {
          head: [t.value, t.number],
          rows: [
            [t.yearCases, rows(found.year.cases, 'families', 'day', 'yearCases')],
            [t.yearPersons, rows(found.year.persons, 'families', 'day', 'yearCases')],
          ],
        },
      },
    ]
  },
}

export const activitiesChapter: Chapter = {
  key: 'activities',
  title: (t) => t.activitiesTitle,
  definition: (t) => t.activitiesDefinition,
  over: 'months',
  internal: true,
  async load({ ask, t }) {
    const found = await ask<PerUnit<Activities>>('activities', 'months')
    if (found.units.length === 0) return []
    const labels = FIGURES.map((key) => FIGURE_LABELS[key][language.value])
    return [
      {
        heading: t.activities,
        unit: t.unitMixed,
        table: {
          head: [t.unit, ...labels, t.plannedMonths, t.occupiedMonths],
          rows: rowsOf(found, t.all, ({ figures, plannedMonths, occupiedMonths }) => [
            ...FIGURES.map((key) => (figures[key] === undefined ? '–' : count(figures[key]))),
            orDash(plannedMonths, decimal),
            orDash(occupiedMonths, decimal),
          ]),
        },
      },
    ]
  },
}
