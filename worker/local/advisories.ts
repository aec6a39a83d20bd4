/** A known weakness of a package that would be deployed. */
export interface Advisory {
  readonly package: string
  readonly severity: string
}

const SERIOUS = new Set(['high', 'critical'])

/** The serious advisories of what `npm audit --json` prints; null where it could not ask. */
export function seriousAdvisories(report: string): readonly Advisory[] | null {
  let read: unknown
  try {
    read = JSON.parse(report)
  } catch {
    return null
  }
  if (typeof read !== 'object' || read === null || !('vulnerabilities' in read)) return null
  const { vulnerabilities } = read
  if (typeof vulnerabilities !== 'object' || vulnerabilities === null) return null
  return Object.entries(vulnerabilities as Record<string, { readonly severity?: unknown }>)
    .map(([name, { severity }]) => ({ package: name, severity: String(severity) }))
    .filter(({ severity }) => SERIOUS.has(severity))
}
