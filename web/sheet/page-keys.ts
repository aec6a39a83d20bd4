/**
 * What a key asks for on the sheet's page, outside the grid: the help sheet (F1, or a question mark where it is no text),
 * or the way into the grid (F6, which also leads out of it).
 */
export function pageKey(event: KeyboardEvent): 'help' | 'grid' | null {
  if (event.defaultPrevented) return null
  const [target] = event.composedPath()
  const isText = target instanceof Element && target.closest('input, textarea, select, [role=grid]') !== null
  if (event.key === 'F1' || (event.key === '?' && !isText)) return 'help'
  return event.key === 'F6' ? 'grid' : null
}
