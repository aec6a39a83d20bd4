import type { TemplateVersion } from '#domain/template/template.ts'
import type { Condition } from './condition.ts'

/** A version as it is stored: `edition` is anew whenever the version of a month is. */
export type StoredVersion = TemplateVersion & { readonly edition?: string }

/** Names a set of versions. */
export function stampOf(versions: readonly StoredVersion[]): string {
  return versions
    .map(({ validFrom, edition = '' }) => `${validFrom}:${edition}`)
    .toSorted()
    .join(',')
}

/** The condition that the versions are still those of a stamp. */
export function templateIs(stamp: string): Condition {
  const sql = `(SELECT coalesce(group_concat(line, ','), '') FROM (SELECT valid_from || ':' || coalesce(version ->> 'edition', '') AS line
    FROM template ORDER BY line)) = ?`
  return { sql, values: [stamp] }
}
