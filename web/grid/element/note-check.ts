import type { Finding } from '#domain/privacy/finding.ts'
import { gridText } from '../../text/grid.ts'
import type { GridColumn } from '../columns.ts'
import type { Refusal } from '../drafts.ts'
import type { WordOffer } from '../judging.ts'
import type { CellMessage } from '../messages.ts'
import type { GridRow } from '../model.ts'
import { settledFindings, withWord } from '../words.ts'
import type { GridHost } from './host.ts'
import type { OptionList } from './option-list.ts'

interface Note {
  readonly row: GridRow
  readonly column: GridColumn
}

/** Checks a note while it is written, on the writer's own screen, and offers known words for unknown ones. */
export class NoteCheck {
  readonly #input: HTMLInputElement
  readonly #list: OptionList
  readonly #host: GridHost
  #offer: WordOffer | null = null

  constructor(input: HTMLInputElement, list: OptionList, host: GridHost) {
    this.#input = input
    this.#list = list
    this.#host = host
  }

  /** Tells what was found so far; a word that may not be finished yet is left alone. */
  typed(note: Note): void {
    this.#list.hide()
    const refusal = this.#refusal(note)
    if (!refusal) {
      this.#tell(note, null, [])
      return
    }
    const findings = settledFindings(this.#input.value, refusal.findings ?? [])
    this.#tell(note, findings.length > 0 || !refusal.findings ? refusal : null, findings)
  }

  /** Opens the list of words that may stand instead of the first unknown one. */
  offer(note: Note): void {
    const language = this.#host.state.model?.language ?? 'de'
    const findings = this.#refusal(note)?.findings ?? []
    this.#offer = this.#host.state.judging?.offerWords(this.#input.value, findings) ?? null
    if (!this.#offer) return
    this.#host.tip.hide()
    this.#list.show({ codes: this.#offer.codes, chosen: new Set(), several: false, language }, 0, this.#input)
    this.#list.move(0)
  }

  /** Puts the highlighted word into the text; false when none is offered. */
  take(note: Note): boolean {
    const word = this.#list.active
    if (!word || !this.#offer) return false
    const { finding } = this.#offer
    this.#input.value = withWord(this.#input.value, finding, word.de)
    const caret = finding.offset + word.de.length
    this.#input.setSelectionRange(caret, caret)
    this.#offer = null
    this.typed(note)
    return true
  }

  #refusal({ row, column }: Note): Refusal | null {
    const { model, judging } = this.#host.state
    if (!model || !judging) return null
    const judgement = judging.judgeOf(model)(row, column.column, this.#input.value)
    return judgement.ok ? null : judgement
  }

  #tell({ column }: Note, refusal: Refusal | null, findings: readonly Finding[]): void {
    const { state, tip } = this.#host
    this.#input.ariaInvalid = String(refusal !== null)
    if (!refusal || !state.model || !state.sayings) {
      tip.hide()
      return
    }
    const { template, language } = state.model
    const text = this.#input.value
    const told = findings.length > 0 ? { ...refusal, findings } : refusal
    const messages: CellMessage[] = [
      state.sayings.refusalMessage({ text, refusal: told }, column.column, template, language),
    ]
    if (state.judging?.offerWords(text, findings))
      messages.push({ mark: 'hint', title: gridText(language).knownWords, text: '' })
    tip.show(messages, this.#input)
  }
}
