import {
  columnOrderingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  constructTable,
  createColumnHelper,
  tableFeatures,
} from '@tanstack/table-core'
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings'
import { type Column, GROUPS, type GroupKey, isServerColumn } from '#domain/template/column.ts'
import type { Template } from '#domain/template/template.ts'
import type { Language } from '../text/catalogue.ts'
import type { GridLayout, GridRow } from './model.ts'
import { defaultWidth, LABEL_WIDTH, MAX_WIDTH, MIN_WIDTH } from './widths.ts'

/** A visible column; lengths in rem. */
export interface GridColumn {
  readonly key: string
  readonly column: Column
  readonly label: string
  readonly start: number
  readonly width: number
  readonly readOnly: boolean
}

/** A band of the header over neighbouring columns of one group. */
export interface Band {
  readonly group: GroupKey
  readonly label: string
  readonly first: number
  readonly span: number
  readonly folded: boolean
  /** Columns of the group that could be shown, folded ones included. */
  readonly size: number
}

/** The visible columns in their order. */
export interface ColumnModel {
  readonly columns: readonly GridColumn[]
  /** How many of the first columns stay in sight; the case number always does. */
  readonly frozen: number
  readonly bands: readonly Band[]
  /** Left edges of all columns and the right edge of the last one. */
  readonly starts: readonly number[]
  readonly total: number
  readonly indexOf: (key: string) => number
}

const features = tableFeatures({
  columnOrderingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  coreReactivityFeature: storeReactivityBindings(),
})
const helper = createColumnHelper<typeof features, GridRow>()
const NO_ROWS: readonly GridRow[] = []

/**
 * The columns of a template as a person has arranged them. table-core keeps order, visibility, widths and
 * header groups; it gets no rows, because its row pipeline is rebuilt by every edit (349 ms at 100,000 rows).
 */
export function columnModel(
  template: Template,
  layout: GridLayout,
  language: Language,
  editable: boolean,
  hasLabels = false,
): ColumnModel {
  const byKey = new Map(template.columns.map((column) => [column.key, column]))
  const groups = groupsOf(template.columns)
  const table = constructTable({
    features,
    data: NO_ROWS,
    columns: groups.map(({ group, columns }) =>
      helper.group({
        id: `band:${group}`,
        header: GROUPS[group][language],
        columns: columns.map((column) =>
          helper.display({
            id: column.key,
            header: column[language],
            size:
              (layout.widths?.[column.key] ?? defaultWidth(column, template, language)) +
              (hasLabels && column.type === 'case_number' ? LABEL_WIDTH : 0),
            minSize: MIN_WIDTH,
            maxSize: MAX_WIDTH,
          }),
        ),
      }),
    ),
    initialState: {
      columnOrder: [...(layout.order ?? [])],
      columnVisibility: Object.fromEntries(hiddenKeys(groups, layout).map((key) => [key, false])),
    },
  })
  const leaves = table.getVisibleLeafColumns()
  const columns = leaves.flatMap((leaf): GridColumn[] => {
    const column = byKey.get(leaf.id)
    return column
      ? [
          {
            key: leaf.id,
            column,
            label: column[language],
            start: leaf.getStart(),
            width: leaf.getSize(),
            readOnly: !editable || isServerColumn(column),
          },
        ]
      : []
  })
  const total = table.getTotalSize()
  const places = new Map(columns.map((column, at) => [column.key, at]))
  return {
    columns,
    frozen: Math.max(1, Math.min(layout.frozen ?? 1, columns.length)),
    bands: bandsOf(columns, groups, layout, language),
    starts: [...columns.map((column) => column.start), total],
    total,
    indexOf: (key) => places.get(key) ?? -1,
  }
}

interface Group {
  readonly group: GroupKey
  readonly columns: readonly Column[]
}

function groupsOf(columns: readonly Column[]): Group[] {
  const groups = new Map<GroupKey, Column[]>()
  for (const column of columns) {
    const known = groups.get(column.group)
    if (known) known.push(column)
    else groups.set(column.group, [column])
  }
  return [...groups].map(([group, columns]) => ({ group, columns }))
}

const shownOf = ({ columns }: Group, layout: GridLayout): readonly Column[] =>
  columns.filter((column) => !layout.hidden?.includes(column.key))

function hiddenKeys(groups: readonly Group[], layout: GridLayout): string[] {
  const folded = groups
    .filter(({ group }) => layout.folded?.includes(group))
    .flatMap((group) => shownOf(group, layout).slice(1))
  return [...(layout.hidden ?? []), ...folded.map((column) => column.key)]
}

function bandsOf(
  columns: readonly GridColumn[],
  groups: readonly Group[],
  layout: GridLayout,
  language: Language,
): Band[] {
  const bands: Band[] = []
  for (const [at, { column }] of columns.entries()) {
    const last = bands.at(-1)
    if (last?.group === column.group) bands[bands.length - 1] = { ...last, span: last.span + 1 }
    else {
      const group = groups.find((g) => g.group === column.group)
      bands.push({
        group: column.group,
        label: GROUPS[column.group][language],
        first: at,
        span: 1,
        folded: layout.folded?.includes(column.group) ?? false,
        size: group ? shownOf(group, layout).length : 1,
      })
    }
  }
  return bands
}
