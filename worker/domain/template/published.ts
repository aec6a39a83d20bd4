import type { Preview } from '../sheet/preview.ts'
import type { Month } from '../sheet/month.ts'
import type { TemplateVersion } from './version.ts'

/** What a county has published: `GET /api/template/versions`. */
export interface Published {
  /** Names exactly these versions; whoever publishes says by it what was seen. */
  readonly stamp: string
  /** First month that a version may hold from: neither it nor a later one has an open sheet. */
  readonly earliest: Month
  /** Oldest first. */
  readonly versions: readonly TemplateVersion[]
}

/** Most rows that a version is tried on. */
export const PREVIEW_ROWS = 500

/** `POST /api/template/preview`: what a version would do to `rows` of the `of` rows of the latest sheets. */
export interface TriedOn extends Preview {
  readonly of: number
}
