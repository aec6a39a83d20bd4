import type { GridColumn } from '../columns.ts'
import { contextOf } from '../context.ts'
import type { GridRow } from '../model.ts'
import type * as Offer from '../offer.ts'
import { gridText } from '../../text/grid.ts'
import type { Code } from '#domain/template/code.ts'
import { keysOf } from '#domain/template/column.ts'
import type { Piece } from '#domain/template/value.ts'
import type { GridHost } from './host.ts'
import type { OptionList } from './option-list.ts'

/** The cell that is written just now. */
export interface Target {
  readonly row: GridRow
  readonly column: GridColumn
  /** Keys of the codes that are offered first. */
  readonly likely: readonly string[]
  readonly several: boolean
  /** What stands in the cell was refused: it is searched for, although nothing was changed yet. */
  readonly drafted: boolean
  /** Text with which editing began. */
  readonly before: string
}

/** What reads the text of a code cell, and what may stand there. */
interface Reads {
  readonly offer: typeof Offer
  readonly choice: Offer.Choice
}

/** The text of a code cell while it is written: what it may mean, shown in the list below. */
export class CodeCell {
  readonly #input: HTMLInputElement
  readonly #list: OptionList
  readonly #host: GridHost

  constructor(input: HTMLInputElement, list: OptionList, host: GridHost) {
    this.#input = input
    this.#list = list
    this.#host = host
  }

  /** Shows the options for what stands in the input; all of them as long as it was not changed. */
  offer(target: Target): void {
    const { model } = this.#host.state
    const reads = this.#reads(target)
    if (!reads || !model) return
    const text = this.#input.value
    const { several, likely, before } = target
    const { offer, choice } = reads
    const { start, end } = this.#piece(reads)
    const isUnchanged = text === before && !target.drafted
    const searched = isUnchanged ? '' : several ? text.slice(start, end).trim() : text
    const found = offer.optionsFor(choice, searched, likely)
    const chosen = several ? offer.chosenIn(text, choice) : new Set(isUnchanged ? keys(target) : [])
    // A piece that is read already needs no list of its one line: the whole list is of more use then.
    const isRead = several && found.best !== null && chosen.has(found.best.key)
    const shown = isRead ? choice.codes : found.codes
    const current = several ? -1 : shown.findIndex((code) => chosen.has(code.key))
    const active = searched === '' ? current : found.best && !isRead ? 0 : -1
    this.#list.show({ codes: shown, chosen, several, language: model.language }, active, this.#input)
    const t = gridText(model.language)
    this.#host.tip.show(
      shown.length === 0 && searched !== '' ? [{ mark: 'hint', title: t.noMatch, text: t.draftKept }] : [],
      this.#input,
    )
  }

  /** Switches an option of a multi-code cell on or off. */
  toggle(target: Target, code: Code): void {
    const reads = this.#reads(target)
    if (!reads) return
    this.#input.value = reads.offer.toggled(this.#input.value, this.#piece(reads), code, reads.choice)
    this.offer(target)
    this.#list.stay(code)
  }

  /** Asks which of several codes is meant: the caret goes to the piece in question, and its codes are listed. */
  ask(target: Target): void {
    const written = this.written(target)
    if (written?.is !== 'open') return
    const { end } = written.piece
    this.#input.setSelectionRange(end, end)
    this.offer(target)
    const t = gridText(this.#host.state.model?.language ?? 'de')
    this.#host.tip.show([{ mark: 'hint', title: t.severalFit, text: t.chooseOne }], this.#list.element)
    this.#host.announce('grid-say', { text: `${t.severalFit} ${t.chooseOne}` })
  }

  // The reader of code cells, once it has been loaded; null for other columns.
  #reads({ column, row }: Target): Reads | null {
    const { judging, model } = this.#host.state
    const choice = judging && model && judging.offer.choiceOf(column.column, contextOf(model, row))
    return choice ? { offer: judging.offer, choice } : null
  }

  /** What the text comes to, with the option that is highlighted; null where nothing reads it. */
  written(target: Target): Offer.Written | null {
    const reads = this.#reads(target)
    if (!reads) return null
    const { offer, choice } = reads
    const text = this.#input.value
    const option = this.#list.active ?? null
    if (this.#list.choosing && option) {
      if (!target.several) return { is: 'keys', keys: [option.key] }
      const isChosen = offer.chosenIn(text, choice).has(option.key)
      const all = isChosen ? text : offer.toggled(text, this.#piece(reads), option, choice)
      return offer.readWritten(all, { start: all.length, end: all.length }, null, choice)
    }
    if (text.trim() === '') return null
    return target.several
      ? offer.readWritten(text, this.#piece(reads), option, choice)
      : offer.readOne(text, option, choice)
  }

  /** Writes out a piece behind which a separator has just been typed. */
  writeOut(target: Target): void {
    const input = this.#input
    const reads = target.several && this.#reads(target)
    const written = reads
      ? reads.offer.writtenOut(input.value, input.selectionStart ?? 0, reads.choice)
      : null
    if (!written) return
    input.value = written.text
    input.setSelectionRange(written.caret, written.caret)
  }

  #piece({ offer, choice }: Reads): Piece {
    const { value, selectionStart } = this.#input
    return offer.pieceAt(value, selectionStart ?? value.length, choice.codes)
  }
}

function keys({ row, column }: Target): readonly string[] {
  const value = row.values[column.key]
  return typeof value === 'string' ? [value] : keysOf(value)
}
