import { type Distribution, SUPPLEMENTARY } from '#domain/report/distribution.ts'
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
import type { Figure } from '../../charts/figure.ts'
import { heat } from '../../charts/heat.ts'
import { type Chapter, labelOf, partsOf, type PerUnit, ranking } from './chapter.ts'

const orDash = (value: number | null, form: (value: number) => string): string =>
  value === null ? '–' : form(value)

/** Rows of a table for every unit and in all. */
const rowsOf = <F>(
  found: PerUnit<F>,
  total: string,
  cells: (figures: F) => readonly string[],
): readonly (readonly string[])[] => partsOf(found, total).map(([name, figures]) => [name, ...cells(figures)])

export const peopleChapter: Chapter = {
  key: 'people',
  title: (t) => t.peopleTitle,
  definition: (t) => t.peopleDefinition,
  over: 'day',
  internal: true,
  async load(ask, _asked, t, template) {
    const spread = (column: string, by = 'code') =>
      ask<Distribution>('distribution', 'day', { column, of: 'cases', by })
    const [sex, origin, benefits] = await Promise.all([
      spread('sex'),
      spread('origin'),
      spread('benefits', 'group'),
    ])
    const groups = benefits.counts.filter(({ key }) => key !== SUPPLEMENTARY)
    return [
      ...ranking(t.sex, sex.counts, (key) => labelOf('sex', key, template), t),
      ...ranking(t.originTop, origin.counts, (key) => labelOf('origin', key, template), t, 5),
      ...ranking(t.benefitsTop, groups, (key) => groupLabel(key, template), t, 3),
    ]
  },
}

// A group that is a code of its own is named like it.
function groupLabel(key: string, template: Parameters<typeof codesOf>[0]): string {
  const code = codesOf(template, 'benefits').find((one) => one.key === key)
  return code ? codeLabel(code, language.value) : key
}

export const loadChapter: Chapter = {
  key: 'load',
  title: (t) => t.loadTitle,
  definition: (t) => t.loadDefinition,
  over: 'day',
  internal: true,
  async load(ask, _asked, t) {
    const found = await ask<PerUnit<Load>>('load', 'day')
    if (found.all.running === 0) return []
    return [
      {
        heading: t.shareOfCm,
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
          rows: rowsOf(found, t.all, (one) => [
            count(one.running),
            count(one.cm),
            count(one.short),
            orDash(one.share, percent),
          ]),
        },
      },
      {
        heading: t.load,
        table: {
          head: [t.unit, t.running, t.fte, t.cmPerFte, t.runningPerFte],
          rows: rowsOf(found, t.all, (one) => [
            count(one.running),
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
  async load(ask, _asked, t) {
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
        table: {
          head: [t.unit, ...parts.map((part) => t[part])],
          rows: rowsOf(found, t.all, (one) => parts.map((part) => count(one[part]))),
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
  async load(ask, _asked, t, template) {
    const { all } = await ask<PerUnit<Closings>>('closings', 'months')
    return [
      ...ranking(t.reasons, all.reasons.counts, (key) => labelOf('closing_reason', key, template), t),
      ...ranking(t.goals, all.goals.counts, (key) => labelOf('goals_met', key, template), t),
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
  async load(ask, _asked, t, template): Promise<readonly Figure[]> {
    const { municipalities } = await ask<{ municipalities: readonly MunicipalityGaps[] }>('gaps', 'day')
    const named = municipalities.filter(({ withGaps }) => withGaps > 0)
    if (named.length === 0) return []
    const present = new Set(named.flatMap(({ gaps }) => gaps.map(({ key }) => key)))
    const codes = codesOf(template, 'gaps').filter(({ key }) => present.has(key))
    const rows = named.map(({ municipality, cases, withGaps, gaps }) => ({
      label: municipality === null ? t.noValue : labelOf('municipality', municipality, template),
      cases,
      withGaps,
      values: codes.map(({ key }) => gaps.find((gap) => gap.key === key)?.count ?? 0),
    }))
    const columns = codes.map((code) => codeLabel(code, language.value))
    return [
      {
        heading: t.gaps,
        draw: (width) => heat(rows.slice(0, MOST_PLACES), columns, width),
        table: {
          head: [t.municipality, t.cases, t.withGaps, ...columns],
          rows: rows.map(({ label, cases, withGaps, values }) => [
            label,
            ...[cases, withGaps, ...values].map(count),
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
  async load(ask, _asked, t, template) {
    const { phases } = await ask<{ phases: readonly Phase[] }>('phases', 'day')
    if (phases.length === 0) return []
    const rows = phases.map((one) => ({
      ...one,
      label: one.phase === null ? t.noValue : labelOf('phase', one.phase, template),
    }))
    return [
      {
        heading: t.phases,
        draw: (width) =>
          bars(
            rows.map(({ label, cases }) => ({ label, value: cases })),
            width,
          ),
        table: {
          head: [t.phase, t.cases, t.median, t.longest],
          rows: rows.map(({ label, cases, median, longest }) => [
            label,
            count(cases),
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
  async load(ask, _asked, t) {
    const found = await ask<PerUnit<Families> & { year: OfYear & { year: number } }>('families', 'day')
    if (found.units.length === 0) return []
    return [
      {
        heading: t.families,
        table: {
          head: [t.unit, t.family, t.familyPersons, t.single, t.noValue, t.newlyImmigrated],
          rows: rowsOf(found, t.all, (one) =>
            [one.families, one.familyPersons, one.single, one.unknown, one.newlyImmigrated].map(count),
          ),
        },
      },
      {
        heading: t.ofYear(found.year.year),
        table: {
          head: [t.value, t.number],
          rows: [
            [t.yearCases, count(found.year.cases)],
            [t.yearPersons, count(found.year.persons)],
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
  async load(ask, _asked, t) {
    const found = await ask<PerUnit<Activities>>('activities', 'months')
    if (found.units.length === 0) return []
    const labels = FIGURES.map((key) => FIGURE_LABELS[key][language.value])
    return [
      {
        heading: t.activities,
        table: {
          head: [t.unit, ...labels, t.plannedMonths, t.occupiedMonths],
          rows: rowsOf(found, t.all, ({ figures, plannedMonths, occupiedMonths }) => [
            ...FIGURES.map((key) => (figures[key] === undefined ? '–' : count(figures[key]))),
            decimal(plannedMonths),
            decimal(occupiedMonths),
          ]),
        },
      },
    ]
  },
}
