import { html, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { type Code, codeLabel, codeState, inListOrder } from '#domain/template/code.ts'
import { type CellValue, type Column, keysOf } from '#domain/template/column.ts'
import { codesOf, type Template } from '#domain/template/template.ts'
import { formatValue } from '#domain/template/format-value.ts'
import type { Language } from '../text/catalogue.ts'
import { dialogText } from '../text/sheet-dialogs.ts'

/** What a field needs to be drawn, and where its values go. */
export interface Field {
  readonly column: Column
  readonly value: CellValue
  /** Text that stands in the field although it is no value: just being typed, or refused. */
  readonly typed: string | null
  readonly template: Template
  readonly county: string
  readonly language: Language
  readonly editable: boolean
  readonly wrong: boolean
  /** Takes a canonical value that was chosen. */
  readonly accept: (value: CellValue) => void
  /** Notes a text while it is being typed: whatever arrives meanwhile must not write over it. */
  readonly typing: (text: string) => void
  /** Takes a text that has to be judged first. */
  readonly read: (text: string) => void
}

/** The native control of a column: a list to choose from, boxes to tick, or a text to type. */
export function fieldControl(field: Field): TemplateResult {
  switch (field.column.type) {
    case 'code':
    case 'municipality':
      return choice(field, usable(field, codesOf(field.template, field.column.list)))
    case 'codes':
      return boxes(field, usable(field, codesOf(field.template, field.column.list)))
    case 'country':
      return typed(field, codesOf(field.template, field.column.list))
    default:
      return typed(field, [])
  }
}

// Codes of other counties and months are not offered; one that stands there stays readable.
function usable(field: Field, codes: readonly Code[]): readonly Code[] {
  const { column, county, template, value } = field
  const kept = typeof value === 'string' ? [value] : keysOf(value)
  return codes.filter((code) => {
    if (kept.includes(code.key)) return true
    if (column.type === 'municipality' && code.group !== undefined && code.group !== county) return false
    return codeState(code, template.month) === 'valid'
  })
}

function choice(field: Field, codes: readonly Code[]): TemplateResult {
  const { column, value, editable, language } = field
  return html`
    <select
      id=${column.key}
      ?disabled=${!editable}
      aria-invalid=${field.wrong}
      aria-describedby="m-${column.key}"
      @change=${(event: Event) => field.accept(textOf(event) || null)}
    >
      <option value="">${dialogText(language).formClear}</option>
      ${codes.map(
        (code) => html`
          <option value=${code.key} .selected=${live(code.key === value)}>
            ${codeLabel(code, language)}
          </option>
        `,
      )}
    </select>
  `
}

function boxes(field: Field, codes: readonly Code[]): TemplateResult {
  const { column, value, editable, language } = field
  const chosen = keysOf(value)
  const toggle = (key: string): void => {
    const keys = chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key]
    field.accept(keys.length > 0 ? inListOrder(codes, keys) : null)
  }
  const text = formatValue(column, value, field.template, language) || dialogText(language).formClear
  return html`
    <details>
      <summary aria-labelledby="l-${column.key} s-${column.key}">
        <span id="s-${column.key}">${text}</span>
      </summary>
      <div class="boxes" role="group" aria-labelledby="l-${column.key}" aria-describedby="m-${column.key}">
        ${codes.map(
          (code) => html`
            <label>
              <input
                type="checkbox"
                .checked=${live(chosen.includes(code.key))}
                ?disabled=${!editable}
                @change=${() => toggle(code.key)}
              />
              <span>${codeLabel(code, language)}</span>
            </label>
          `,
        )}
      </div>
    </details>
  `
}

function typed(field: Field, codes: readonly Code[]): TemplateResult {
  const { column, value, editable, language, template } = field
  const shown = field.typed ?? formatValue(column, value, template, language)
  const number = column.type === 'integer' || column.type === 'year'
  return html`
    <input
      id=${column.key}
      type="text"
      inputmode=${column.type === 'integer' ? 'numeric' : 'text'}
      class=${number ? 'number' : ''}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      list=${codes.length > 0 ? `d-${column.key}` : ''}
      placeholder=${column.type === 'month' ? dialogText(language).formMonth : ''}
      .value=${live(shown)}
      ?readonly=${!editable}
      aria-invalid=${field.wrong}
      aria-describedby="m-${column.key}"
      @input=${(event: Event) => field.typing(textOf(event))}
      @change=${(event: Event) => field.read(textOf(event))}
    />
    ${
      codes.length > 0
        ? html`<datalist id="d-${column.key}">
            ${codes.map((code) => html`<option value=${codeLabel(code, language)}></option>`)}
          </datalist>`
        : ''
    }
  `
}

function textOf({ target }: Event): string {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : ''
}
