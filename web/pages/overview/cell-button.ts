import { html, nothing, type TemplateResult } from 'lit'
import { language } from '../../app/language.ts'
import type { OverviewTexts } from '../../text/overview.ts'
import type { OverviewCell } from '#domain/sheet/overview.ts'
import { SIGNS, statusOf, statusWord } from './overview.ts'

/** A cell of the matrix: its rows, its state as sign and word, and what waits to be settled. */
export function cellButton(
  cell: OverviewCell,
  t: OverviewTexts,
  open: (event: Event) => void,
): TemplateResult {
  const status = statusOf(cell)
  const { submit, warn } = cell.issues
  const { open: asked } = cell.questions
  const counted = cell.state !== 'unopened' && !cell.vacant
  return html`
    <button type="button" class="cell ${status}" aria-haspopup="dialog" @click=${open}>
      ${
        counted
          ? html`<strong class="number"
              >${cell.rows}<span class="visually-hidden"> ${t.rowsWord(cell.rows)},</span></strong
            >`
          : nothing
      }
      <span class="state"
        ><span aria-hidden="true">${SIGNS[status]}</span> ${statusWord(status, language.value)}</span
      >
      ${
        status === 'overdue'
          ? html`<span class="state"
              ><span class="visually-hidden">, </span>${statusWord(cell.state, language.value)}</span
            >`
          : nothing
      }
      ${
        counted && submit + warn + asked + cell.corrections + cell.apart > 0
          ? html`<span class="issues">
              ${submit > 0 ? marked('!', submit, t.submitIssues(submit)) : nothing}
              ${warn > 0 ? marked('▲', warn, t.warnings(warn)) : nothing}
              ${asked > 0 ? marked('?', asked, t.questions(asked)) : nothing}
              ${cell.corrections > 0 ? marked('✎', cell.corrections, t.corrections(cell.corrections)) : nothing}
              ${cell.apart > 0 ? marked('≠', cell.apart, t.apart(cell.apart)) : nothing}
            </span>`
          : nothing
      }
    </button>
  `
}

const marked = (sign: string, count: number, words: string): TemplateResult => html`
  <span><span aria-hidden="true">${sign} ${count}</span><span class="visually-hidden">, ${words}</span></span>
`
