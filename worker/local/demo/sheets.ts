import type { Figures } from '#domain/sheet/sheet.ts'
import type { Month } from '#domain/sheet/month.ts'
import { acceptedAt, openedAt } from './calendar.ts'
import { HANDOVER_MONTH, MONTHS, OPEN_MONTH, UNIT_IDS, type UnitId } from './plan.ts'
import { randomFrom } from './random.ts'

export interface SheetRecord {
  readonly unit: UnitId
  readonly month: Month
  readonly state: 'open' | 'accepted'
  readonly vacant: 0 | 1
  readonly nil: 0 | 1
  readonly figures: Figures
  readonly changedAt: string
}

const SEED = 20_220_901

/** The sheets of both units; Caritas Rheine had nobody in September 2022. */
export function sheetRecords(): SheetRecord[] {
  const random = randomFrom(SEED)
  return MONTHS.flatMap((month) =>
    UNIT_IDS.map((unit): SheetRecord => {
      const vacant = unit === 'caritas-rheine' && month < HANDOVER_MONTH
      const open = month === OPEN_MONTH
      const groups = random.int(0, 2)
      const figures: Figures = {
        case_conferences: random.int(1, 4),
        case_reconstructions: random.int(0, 2),
        network_meetings: random.int(1, 5),
        group_sessions: groups,
        group_participants: groups * random.int(4, 9),
        open_hours: random.int(8, 16),
      }
      return {
        unit,
        month,
        state: open ? 'open' : 'accepted',
        vacant: vacant ? 1 : 0,
        nil: 0,
        figures: vacant || open ? {} : figures,
        changedAt: open ? openedAt(month, 5) : acceptedAt(month, 0),
      }
    }),
  )
}
