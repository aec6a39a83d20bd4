import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import { svg, type SVGTemplateResult } from 'lit'
import { count } from '../app/format.ts'
import { apart } from './apart.ts'

export interface Line {
  readonly label: string
  /** Null where nobody has counted: the line has a gap there. */
  readonly values: readonly (number | null)[]
}

const HEIGHT = 260
const TOP = 14
const BOTTOM = 26
const LEFT = 40
const LABEL = 15

const last = (values: Line['values']): string => {
  const value = values.at(-1) ?? null
  return value === null ? '–' : count(value)
}

// The end of the line, and every value that stands alone between gaps: a line of one point is not seen.
const known = (values: Line['values']): { value: number; at: number }[] =>
  values.flatMap((value, at) => {
    const isAlone = (values[at - 1] ?? null) === null && (values[at + 1] ?? null) === null
    return value !== null && (at === values.length - 1 || isAlone) ? [{ value, at }] : []
  })

/** Lines over time, each named at its end; they differ by their strokes as well as by colour. */
export function lines(series: readonly Line[], steps: readonly string[], width: number): SVGTemplateResult {
  const right = Math.min(width * 0.38, 8 * Math.max(0, ...series.map(({ label }) => label.length)) + 56)
  const x = scalePoint()
    .domain([...steps])
    .range([LEFT, width - right])
  const most = Math.max(1, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)))
  const y = scaleLinear()
    .domain([0, most])
    .nice(4)
    .range([HEIGHT - BOTTOM, TOP])
  const draw = line<number | null>(
    (_, i) => x(steps[i] ?? '') ?? 0,
    (value) => y(value ?? 0),
  ).defined((value) => value !== null)
  const ticks = y.ticks(4).filter(Number.isInteger)
  const every = Math.ceil((steps.length * 56) / Math.max(1, width - right - LEFT))
  const labels = apart(
    series.map(({ values }) => y(values.at(-1) ?? 0)),
    LABEL,
  )
  return svg`<svg width=${width} height=${HEIGHT} viewBox="0 0 ${width} ${HEIGHT}">
    ${ticks.map(
      (tick) => svg`
        <line class="rule" x1=${LEFT} x2=${width - right} y1=${y(tick)} y2=${y(tick)}></line>
        <text class="axis" x=${LEFT - 6} y=${y(tick) + 4} text-anchor="end">${count(tick)}</text>`,
    )}
    ${steps.map((step, i) =>
      (steps.length - 1 - i) % every === 0
        ? svg`<text class="axis" x=${x(step) ?? 0} y=${HEIGHT - 6} text-anchor=${i === 0 ? 'start' : 'middle'}>${step}</text>`
        : svg``,
    )}
    ${series.map(({ label, values }, i) => {
      const end = x(steps.at(-1) ?? '') ?? 0
      return svg`
        <path class="line s${i % 6}" d=${draw([...values]) ?? ''}></path>
        ${known(values).map(
          ({ value, at }) =>
            svg`<circle class="dot s${i % 6}" cx=${x(steps[at] ?? '') ?? 0} cy=${y(value)} r="3"></circle>`,
        )}
        <text class="value" x=${end + 8} y=${(labels[i] ?? 0) + 4}>${label} ${last(values)}</text>`
    })}
  </svg>`
}
