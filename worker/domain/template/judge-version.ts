import type { Month } from '../sheet/month.ts'
import { COLUMNS } from './columns.ts'
import { judgeCodes } from './judge-codes.ts'
import { judgeColumns } from './judge-columns.ts'
import { tells } from './label-problem.ts'
import { templateAt } from './template-at.ts'
import type { TemplateVersion } from './version.ts'
import type { VersionProblem } from './version-problem.ts'

/** Stands in a path for a key that is none, or that might tell of a person: what is refused is not repeated. */
export const UNTOLD = '…'

const told = (part: string): string => (/^[A-Za-z0-9_+-]{0,32}$/.test(part) && !tells(part) ? part : UNTOLD)

/** Versions without the one of a month. */
export function withoutMonth(versions: readonly TemplateVersion[], month: Month): TemplateVersion[] {
  return versions.filter((version) => version.validFrom !== month)
}

/**
 * Everything that keeps a version from holding beside the others; one of its own month is replaced. `earliest` is the first
 * month in which no sheet has been opened, nor in a later one: whatever has been entered stays under the rules it was entered by.
 */
export function judgeVersion(
  version: TemplateVersion,
  versions: readonly TemplateVersion[],
  earliest: Month,
): VersionProblem[] {
  const found: VersionProblem[] = []
  const object = (path: string, code: VersionProblem['code']): void => {
    const at = path.split('.').map(told).join('.')
    if (!found.some((one) => one.at === at && one.code === code)) found.push({ at, code })
  }
  const others = withoutMonth(versions, version.validFrom)
  const before = templateAt(others, version.validFrom)
  const after = templateAt([...others, version], version.validFrom)
  const used = new Set([
    ...COLUMNS.map(({ key }) => key),
    ...others.flatMap(({ addColumns }) => (addColumns ?? []).map(({ column }) => column.key)),
  ])
  if (version.validFrom < earliest) object('validFrom', 'month_too_early')
  const { validFrom: _, ...parts } = version
  if (Object.values(parts).every((part) => typeof part !== 'object' || Object.keys(part).length === 0))
    object('validFrom', 'nothing_changed')
  judgeCodes(version, before, after, object)
  judgeColumns(version, { before, after, used }, object)
  return found
}

/** Months of the later versions that could not hold any more when `versions` were all there are. */
export function brokenLater(versions: readonly TemplateVersion[], after: Month): Month[] {
  return versions
    .filter(({ validFrom }) => validFrom > after)
    .filter((version) => judgeVersion(version, versions, version.validFrom).length > 0)
    .map(({ validFrom }) => validFrom)
}
