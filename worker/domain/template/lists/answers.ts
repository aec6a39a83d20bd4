import type { Code } from '../code.ts'

export const WARN_REASON: readonly Code[] = [
  { key: 'checked', de: 'geprüft, stimmt so', en: 'checked, correct as it is' },
  { key: 'mixed_household', de: 'gemischte Familie', en: 'mixed family' },
  { key: 'transition', de: 'Übergang in diesem Monat', en: 'transition this month' },
  { key: 'will_follow', de: 'wird nachgereicht', en: 'will be supplied later' },
  { key: 'unclear', de: 'Auskunft unsicher', en: 'information uncertain' },
]

export const DOWNLOAD_PURPOSE: readonly Code[] = [
  { key: 'quality_check', de: 'Qualitätsprüfung', en: 'Quality check' },
  { key: 'state_report', de: 'Bericht an das Land', en: 'Report to the Land' },
  { key: 'transfer', de: 'Übertragung in ein anderes System', en: 'Transfer to another system' },
  { key: 'evaluation', de: 'beauftragte Auswertung', en: 'Commissioned evaluation' },
]
