import type { Finding } from '#domain/privacy/finding.ts'
import { codeLabel } from '#domain/template/code.ts'
import { ANSWER_LABELS, QUESTION_LABELS } from '#domain/text/question-labels.ts'
import { lapsedMessage } from '#domain/text/lapsed.ts'
import { authorLabel } from '#domain/text/sheet-labels.ts'
import { gridText } from '../text/grid.ts'
import type { GridColumn } from './columns.ts'
import type { GridRow } from './model.ts'
import { issuesOf, type Mark, markOf } from './notes.ts'
import { isAsked, proposalOf } from './proposal.ts'
import type { GridState } from './state.ts'

/** One thing that is said of a cell; `text` marks its own text where the cell cuts it off. `marked` shows where in a refused text a finding lies. */
export interface CellMessage {
  readonly mark: Mark | 'asked' | 'text'
  readonly title: string
  readonly text: string
  readonly marked?: { readonly text: string; readonly findings: readonly Finding[] }
}

/** Everything that is said of a cell, most serious first; empty for most cells. */
export function cellMessages(state: GridState, row: GridRow, shown: GridColumn): readonly CellMessage[] {
  const { model, sayings } = state
  if (!model) return []
  const { template, language } = model
  const texts = gridText(language)
  const messages: CellMessage[] = []
  const { waiting } = state.drafts
  if (waiting.textAt(row.id, shown.key) !== undefined) {
    const text = waiting.stuck ? texts.waitsStuck : texts.waitsForCheckText
    return [{ mark: 'unchecked', title: texts.waitsForCheck, text }]
  }
  const draft = state.drafts.get(row.id, shown.key)
  if (draft) {
    const proposed = proposalOf(draft)
    const told = sayings?.refusalMessage(draft, shown.column, template, language) ?? unsaid(texts.refused)
    if (proposed)
      messages.push({
        mark: 'hint',
        title: texts.proposed(codeLabel(proposed, language)),
        text: texts.proposedText,
      })
    else {
      const title = told.title === texts.refused ? told.title : `${texts.refused}: ${told.title}`
      const text = isAsked(draft) ? `${told.text} ${texts.askedText}` : told.text
      messages.push({ ...told, title, text })
    }
  }
  const conflict = row.conflicts?.[shown.key]
  if (conflict) {
    const read = (value: GridRow['values'][string] | undefined): string =>
      state.format({ ...row, values: { [shown.key]: value ?? null } }, shown.column) || texts.emptyValue
    const at = new Date(conflict.at).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' })
    messages.push({
      mark: 'conflict',
      title: texts.conflict,
      text: texts.conflictText(
        read(row.values[shown.key]),
        read(conflict.value),
        authorLabel(conflict.by, language),
        at,
      ),
    })
  }
  if (sayings)
    for (const found of issuesOf(row, shown.key)) {
      const mark = found.level === 'hint' ? 'hint' : found.level === 'warn' ? 'warn' : 'error'
      messages.push({ mark, ...sayings.issueMessage(found, template, language) })
    }
  for (const { code, note, answer } of row.questions?.[shown.key] ?? []) {
    const told = answer === null ? '' : texts.answered(ANSWER_LABELS[answer][language])
    messages.push({
      mark: 'asked',
      title: texts.question(QUESTION_LABELS[code][language]),
      text: [note ?? '', told].filter(Boolean).join(' – '),
    })
  }
  const mark = markOf(row, shown.key)
  const lapsed = row.previous?.lapsed?.[shown.key]
  if (mark === 'lapsed' && lapsed)
    messages.push({
      mark,
      title: texts.lapsed,
      text: lapsedMessage(shown.key, lapsed, template, language),
    })
  if (mark === 'carried' && !draft) messages.push({ mark, title: texts.carried, text: '' })
  return messages
}

// Until the words have come, which the first paint does not wait for.
const unsaid = (title: string): CellMessage => ({ mark: 'refused', title, text: '' })
