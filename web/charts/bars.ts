import { scaleLinear } from 'd3-scale'
import { svg, type SVGTemplateResult } from 'lit'
import { count } from '../app/format.ts'

export interface Bar {
  readonly label: string
  readonly value: number
  /** What stands at its end; the value where it is left out. */
  readonly text?: string
}

const ROW = 44
const BAR = 14
const PAD = 4
/** Room for a number at the end of the longest bar, and for each sign of a longer text. */
const NUMBER = 64
const SIGN = 8

/** Horizontal bars, each under its own label with its value at its end: nothing has to be looked up in a legend or by colour. */
export function bars(items: readonly Bar[], width: number): SVGTemplateResult {
  const scale = scaleLinear()
    .domain([0, Math.max(1, ...items.map(({ value }) => value))])
    .range([0, width - Math.max(NUMBER, ...items.map(({ text }) => SIGN * (text?.length ?? 0) + 8))])
  return svg`<svg width=${width} height=${items.length * ROW + PAD} viewBox="0 0 ${width} ${items.length * ROW + PAD}">
    ${items.map(({ label, value, text }, i) => {
      const top = i * ROW + PAD
      const length = scale(value)
      return svg`
        <text class="label" x="0" y=${top + 13}>${label}</text>
        <rect class="bar" x="0" y=${top + 19} width=${Math.max(length, value > 0 ? 2 : 0)} height=${BAR}></rect>
        <text class="value" x=${length + 6} y=${top + 31}>${text ?? count(value)}</text>`
    })}
  </svg>`
}
