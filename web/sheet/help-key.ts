/** Whether a key asks for the help sheet: F1, or a question mark beside the grid and its fields, where it is no text. */
export function asksForHelp(event: KeyboardEvent): boolean {
  if (event.defaultPrevented) return false
  const [target] = event.composedPath()
  const isText = target instanceof Element && target.closest('input, textarea, select, [role=grid]') !== null
  return event.key === 'F1' || (event.key === '?' && !isText)
}
