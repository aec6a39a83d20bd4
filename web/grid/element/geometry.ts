/** Heights in rem; rows are 30 px at the usual size, so that targets stay above 24 px. */
export const ROW_HEIGHT = 1.875
export const BAND_HEIGHT = 1.625
export const HEADING_HEIGHT = 3.125
export const HEAD_HEIGHT = BAND_HEIGHT + HEADING_HEIGHT

/** Rows and columns drawn beyond the edges, so that a scroll step shows no gap. */
export const ROW_OVERSCAN = 4
export const COLUMN_OVERSCAN = 2

/** The scroller's measures in pixels, as far as drawing needs them. */
export interface Viewport {
  readonly rem: number
  readonly top: number
  readonly left: number
  readonly width: number
  readonly height: number
  /** Width that frozen columns cover; 0 when they scroll along. */
  readonly frozen: number
}

/** Whether the frozen columns leave less than half of the width to the others; they then scroll along (WCAG 1.4.10). Widths in rem and pixels. */
export function isReleased(frozen: number, width: number, rem: number): boolean {
  return frozen * rem > width / 2
}
