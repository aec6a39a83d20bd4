const GAP = 4

/** Puts an open popover (`position: fixed`) below its opener, or above where there is no room, inside the window. */
export function placeBelow(popover: HTMLElement, opener: Element): void {
  const at = opener.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = popover
  const { clientWidth, clientHeight } = document.documentElement
  const below = at.bottom + GAP
  const top = below + height <= clientHeight ? below : Math.max(GAP, at.top - GAP - height)
  const left = Math.max(GAP, Math.min(at.left, clientWidth - width - GAP))
  popover.style.top = `${top}px`
  popover.style.left = `${left}px`
}
