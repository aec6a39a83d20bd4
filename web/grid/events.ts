import type { CommandId } from './keymap.ts'
import type { CellPlace, GridEdit, GridLayout } from './model.ts'
import type { GridQuery } from './query.ts'

export type Gesture = 'type' | 'paste' | 'clear' | 'cut' | 'fill' | 'choose'

export type RowCommand = 'remove' | 'confirm-row' | 'one-more' | 'duplicate'

/** What a paste did and did not do; the counts are cells. */
export interface PasteSummary {
  readonly written: number
  readonly unchanged: number
  readonly readOnly: number
  /** Texts that may mean a code, and wait for the person to say so. */
  readonly asked?: number
  readonly refused: number
  readonly newRows: number
  /** Columns of the clip that lay beyond the last column of the sheet. */
  readonly surplusColumns: number
  /** Number of the first of them in the clip, from 1. */
  readonly surplusFrom: number
  /** Rows of the clip that found no place, because rows cannot be added here. */
  readonly surplusRows: number
  /** Cut cells that keep what they hold, because it found no new place. */
  readonly kept?: number
  /** Cells whose rows were removed, or whose sheet was closed, before the paste could be judged. */
  readonly lost?: number
  /** Tables of the clip; with more than one they stand below each other. */
  readonly tables?: number
  /** The clip holds text beside its tables. */
  readonly beside?: boolean
}

/** Whether a paste left something out. */
export function isPartial(summary: PasteSummary): boolean {
  const { refused, surplusColumns, surplusRows, readOnly, kept = 0, lost = 0, beside = false } = summary
  return refused + surplusColumns + surplusRows + readOnly + kept + lost > 0 || beside
}

/** Figures of the selection for the status bar; `sum` and `mean` are null without numbers. */
export interface SelectionFigures {
  readonly cells: number
  readonly filled: number
  readonly numbers: number
  readonly sum: number | null
  readonly mean: number | null
}

/** Details of the events that `<kim-grid>` dispatches; all bubble and are composed. */
export interface GridEvents {
  /** One per gesture, however many cells it changed. Never holds a refused value. */
  'grid-edit': {
    readonly gesture: Gesture
    readonly edits: readonly GridEdit[]
    /** Cells whose texts the gesture had refused. */
    readonly refused: readonly CellPlace[]
  }
  /** A command for the selected rows that the page carries out. */
  'grid-rows': { readonly command: RowCommand; readonly rows: readonly string[] }
  /** The person has chosen between two values at a cell. */
  'grid-decide': CellPlace & { readonly keep: 'mine' | 'theirs' }
  'grid-history': CellPlace
  'grid-active': CellPlace
  'grid-status': SelectionFigures
  /** The sentence is in the grid's language. */
  'grid-paste-summary': { readonly summary: PasteSummary; readonly text: string }
  /** Something that a person must hear of without looking: for the app's live region. */
  'grid-say': { readonly text: string }
  'grid-drafts': { readonly count: number }
  /** Cells whose texts wait for the part that judges; `stuck` while it cannot be loaded. */
  'grid-waiting': { readonly count: number; readonly stuck: boolean }
  /** A part of the program that was asked for could not be loaded. */
  'grid-missing': Record<string, never>
  'grid-layout': GridLayout
  /** Which rows are shown now, and how many of all. */
  'grid-query': { readonly query: GridQuery; readonly shown: number; readonly all: number }
  /** Commands that the page carries out: undo, redo, find, help, leave. `preventDefault()` says that it did. */
  'grid-command': { readonly command: CommandId; readonly back?: boolean }
}

declare global {
  // The DOM's own map is an interface: only merging tells it of new events.
  interface HTMLElementEventMap extends GridEventMap {}
}

type GridEventMap = { [K in keyof GridEvents]: CustomEvent<GridEvents[K]> }

/** Tells the page something. False when the page took it over with `preventDefault()`. */
export type Announce = <K extends keyof GridEvents>(type: K, detail: GridEvents[K]) => boolean

/** An `Announce` that dispatches from `target`. */
export function announceFrom(target: EventTarget): Announce {
  return (type, detail) =>
    target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable: true }))
}
