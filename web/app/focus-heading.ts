const PATIENCE_MS = 3000

/** Moves focus to the page's heading once it is there, unless the page has taken focus itself. */
export async function focusHeading(main: HTMLElement): Promise<void> {
  const until = performance.now() + PATIENCE_MS
  while (performance.now() < until) {
    const heading = headingIn(main)
    if (heading) {
      if (holdsFocus(main)) return
      heading.tabIndex = -1
      heading.focus({ preventScroll: true })
      window.scrollTo(0, 0)
      return
    }
    await new Promise((done) => requestAnimationFrame(done))
  }
}

function headingIn(main: HTMLElement): HTMLElement | null {
  const own = main.querySelector<HTMLElement>('h1')
  if (own) return own
  for (const page of main.children) {
    const heading = page.shadowRoot?.querySelector<HTMLElement>('h1')
    if (heading) return heading
  }
  return null
}

function holdsFocus(main: HTMLElement): boolean {
  const root = main.getRootNode()
  const active = root instanceof ShadowRoot ? root.activeElement : document.activeElement
  return active !== null && active !== main && main.contains(active)
}
