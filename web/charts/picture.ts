// What a picture that leaves the page brings along: outside there are no styles of ours.
const KEPT = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-size',
  'font-weight',
  'font-family',
]
const PIXELS = 2

/** A picture of a chart as it is seen now, complete in itself. */
export function standAlone(chart: SVGSVGElement, title: string): string {
  const copy = chart.cloneNode(true) as SVGSVGElement
  const [from, to] = [chart.querySelectorAll('*'), copy.querySelectorAll('*')]
  for (const [i, element] of [...from].entries()) {
    const style = getComputedStyle(element)
    for (const name of KEPT) to[i]?.setAttribute(name, style.getPropertyValue(name))
    to[i]?.removeAttribute('class')
  }
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  const name = document.createElementNS('http://www.w3.org/2000/svg', 'title')
  name.textContent = title
  const back = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  back.setAttribute('width', '100%')
  back.setAttribute('height', '100%')
  back.setAttribute('fill', getComputedStyle(document.documentElement).backgroundColor)
  copy.prepend(name, back)
  return new XMLSerializer().serializeToString(copy).replaceAll(/<!--.*?-->/g, '')
}

/** The same as a PNG, twice as fine as on the screen. */
export async function pngOf(text: string, width: number, height: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
  try {
    const image = new Image(width * PIXELS, height * PIXELS)
    image.src = address
    await image.decode()
    const canvas = new OffscreenCanvas(width * PIXELS, height * PIXELS)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await canvas.convertToBlob({ type: 'image/png' })
  } finally {
    URL.revokeObjectURL(address)
  }
}
