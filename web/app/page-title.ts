const PRODUCT = 'KIM-Monatsblatt'

/** Names the page in the window's title: the particular first, the product last. */
export function setPageTitle(text: string): void {
  document.title = text === '' ? PRODUCT : `${text} · ${PRODUCT}`
}
