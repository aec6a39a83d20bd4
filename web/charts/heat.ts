import { scaleLinear } from 'd3-scale'
import { svg, type SVGTemplateResult } from 'lit'
import { count } from '../app/format.ts'

const CELL = 30
const HEAD = 132
/** Room at the right for the last heading, which leans over its column. */
const SLANT = 64

/** Counts of two things at once: the darker, the more, and the number stands in every cell. */
export function heat(
  rows: readonly { readonly label: string; readonly values: readonly number[] }[],
  columns: readonly string[],
  width: number,
): SVGTemplateResult {
  const left = Math.min(180, width * 0.4)
  const cell = Math.min(72, (width - left - SLANT) / Math.max(1, columns.length))
  const shade = scaleLinear()
    .domain([0, Math.max(1, ...rows.flatMap(({ values }) => values))])
    .range([0.08, 0.55])
  const height = HEAD + rows.length * CELL
  return svg`<svg width=${width} height=${height} viewBox="0 0 ${width} ${height}">
    ${columns.map((column, i) => {
      const at = left + i * cell + cell / 2
      return svg`<text class="axis" x=${at} y=${HEAD - 8} transform="rotate(-48 ${at} ${HEAD - 8})">${short(column)}</text>`
    })}
    ${rows.map(({ label, values }, row) => {
      const top = HEAD + row * CELL
      return svg`
        <text class="label" x="0" y=${top + 20}>${short(label)}</text>
        ${values.map((value, i) =>
          value === 0
            ? svg`<rect class="none" x=${left + i * cell + 1} y=${top + 1} width=${cell - 2} height=${CELL - 2}></rect>`
            : svg`
              <rect class="heat" x=${left + i * cell + 1} y=${top + 1} width=${cell - 2} height=${CELL - 2} fill-opacity=${shade(value)}></rect>
              <text class="value" x=${left + i * cell + cell / 2} y=${top + 20} text-anchor="middle">${count(value)}</text>`,
        )}`
    })}
  </svg>`
}

const LONGEST = 22
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text)
