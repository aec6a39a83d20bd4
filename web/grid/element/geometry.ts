import { FROZEN_WIDTH } from '../widths.ts'

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
  /** Width that the frozen column covers; 0 when it scrolls along. */
  readonly frozen: number
}

/** Whether the frozen column leaves less than half of the width to the others; it then scrolls along (WCAG 1.4.10). */
export function isReleased(width: number, rem: number): boolean {
  return FROZEN_WIDTH * rem > width / 2
}
