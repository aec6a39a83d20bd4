import type { CorrectionReason, DeclineReason } from '../sheet/correction.ts'
import type { Twin } from './message.ts'

/** Why a correction is proposed. */
export const CORRECTION_LABELS: Readonly<Record<CorrectionReason, Twin>> = {
  typo: { de: 'Tippfehler', en: 'typing error' },
  late_information: { de: 'nachträglich bekannt', en: 'known only later' },
  counted_wrong: { de: 'falsch gezählt', en: 'counted wrong' },
}

/** Why one is declined. */
export const DECLINE_LABELS: Readonly<Record<DeclineReason, Twin>> = {
  not_plausible: { de: 'nicht plausibel', en: 'not plausible' },
  needs_talk: { de: 'bitte absprechen', en: 'please talk to us' },
}
