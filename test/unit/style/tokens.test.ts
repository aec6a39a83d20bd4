import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const css = readFileSync(path.join(import.meta.dirname, '../../../web/style/tokens.css'), 'utf8')
const root = css.slice(0, css.indexOf('@media'))
const tokens = new Map(
  [...root.matchAll(/--kim-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name ?? '',
    { light: light ?? '', dark: dark ?? '' },
  ]),
)

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

// WCAG 2.2, definition of contrast ratio.
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

const TEXTS: readonly (readonly [text: string, backs: readonly string[]])[] = [
  [
    'fg',
    [
      'bg',
      'surface',
      'raised',
      'select',
      'accent-bg',
      'ok-bg',
      'warn-bg',
      'error-bg',
      'info-bg',
      'conflict-bg',
    ],
  ],
  ['muted', ['bg', 'surface', 'raised']],
  ['carried', ['bg', 'surface', 'raised', 'select']],
  ['accent', ['bg', 'surface', 'raised', 'accent-bg']],
  ['accent-hover', ['bg', 'surface', 'raised']],
  ['accent-fg', ['accent', 'accent-hover']],
  ['ok', ['bg', 'surface', 'raised', 'ok-bg']],
  ['warn', ['bg', 'surface', 'raised', 'warn-bg']],
  ['error', ['bg', 'surface', 'raised', 'error-bg']],
  ['info', ['bg', 'info-bg']],
  ['conflict', ['bg', 'conflict-bg']],
]

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  const colour = (name: string): string => tokens.get(name)?.[scheme] ?? `no --kim-${name}`

  test.each(TEXTS.flatMap(([text, backs]) => backs.map((back) => [text, back] as const)))(
    'text in %s can be read on %s (4.5:1, WCAG 1.4.3)',
    (text, back) => {
      expect(contrast(colour(text), colour(back))).toBeGreaterThanOrEqual(4.5)
    },
  )

  test.each([
    ['line-strong', 'bg'],
    ['line-strong', 'raised'],
    ['focus', 'bg'],
    ['focus', 'surface'],
    ['focus', 'select'],
  ])('%s can be made out on %s (3:1, WCAG 1.4.11)', (line, back) => {
    expect(contrast(colour(line), colour(back))).toBeGreaterThanOrEqual(3)
  })
})
