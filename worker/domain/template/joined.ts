import type { Code } from './code.ts'
import { BETWEEN_CODES } from './separator.ts'

// Coarser than `fold`, and small: what is alike for the reader is alike here, and the first paint of a sheet waits for it.
const bare = (name: string): string =>
  name
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[^\p{L}\p{N},]/gu, '')

const known = new WeakMap<readonly Code[], readonly string[]>()

// Only what has a comma can be read out of the commas between others.
function withComma(codes: readonly Code[]): readonly string[] {
  const names = ({ de, en, short, hint, aliases }: Code): string[] => [
    de,
    en,
    ...(short ? [short] : []),
    ...(hint?.startsWith('§') ? [hint] : []),
    ...(aliases ?? []),
  ]
  const found =
    known.get(codes) ?? [...new Set(codes.flatMap(names).map(bare))].filter((name) => name.includes(','))
  known.set(codes, found)
  return found
}

function isMisread(labels: readonly string[], codes: readonly Code[]): boolean {
  const names = withComma(codes)
  if (names.length === 0) return false
  // Of which label each piece is that the commas make of all of them.
  const pieces = labels.flatMap((label, of) =>
    bare(label)
      .split(',')
      .map((text) => ({ text, of })),
  )
  return names.some((name) => {
    const wanted = name.split(',')
    const last = wanted.length - 1
    return pieces.some(
      ({ of }, from) =>
        of !== pieces[from + last]?.of && wanted.every((text, i) => text === pieces[from + i]?.text),
    )
  })
}

/** Labels or other names of codes of one cell as a text that reads as these codes; `between` where a comma will not do. */
export function joined(labels: readonly string[], codes: readonly Code[], between?: string): string {
  return labels.join(between ?? (labels.length > 1 && isMisread(labels, codes) ? BETWEEN_CODES : ', '))
}
