import type { Code } from '../code.ts'

export const KIND: readonly Code[] = [
  {
    key: 'cm',
    de: 'Case Management',
    en: 'Case management',
    hint: 'vielschichtige Bedarfslage, koordinierte Begleitung mit Planung',
    aliases: ['CM', 'Fallmanagement', 'Case-Management'],
  },
  {
    key: 'short',
    de: 'Kurzberatung',
    en: 'Short consultation',
    hint: 'überschaubare Bedarfslage, in der Regel höchstens zwei Bedarfe, mindestens zwei Gespräche',
    aliases: ['KB'],
  },
  {
    key: 'contact',
    de: 'Sonstiger Kontakt',
    en: 'Other contact',
    hint: 'kurzer Kontakt ohne Aufnahme, z. B. Verweisberatung',
    aliases: ['Verweis', 'Verweisberatung', 'Einmalkontakt'],
  },
]

export const STATUS: readonly Code[] = [
  { key: 'active', de: 'aktiv', en: 'active', hint: 'im laufenden Beratungsprozess', aliases: ['laufend'] },
  {
    key: 'dormant',
    de: 'ruhend',
    en: 'dormant',
    hint: 'meldet sich länger nicht, kein aktueller Bedarf',
    aliases: ['inaktiv', 'pausiert'],
  },
  {
    key: 'closed',
    de: 'beendet',
    en: 'closed',
    hint: 'abgeschlossen oder abgebrochen',
    aliases: ['inaktiv', 'abgeschlossen', 'abgebrochen', 'Abbruch'],
  },
]

export const YES_NO: readonly Code[] = [
  { key: 'yes', de: 'ja', en: 'yes' },
  { key: 'no', de: 'nein', en: 'no' },
]

export const ACCESS_ROUTE: readonly Code[] = [
  { key: 'self', de: 'selbst', en: 'on their own' },
  { key: 'recommendation', de: 'Empfehlung anderer Teilnehmender', en: 'recommended by other participants' },
  { key: 'family', de: 'Freunde/Familie', en: 'friends or family' },
  { key: 'advice_centre', de: 'Beratungsstelle', en: 'advice centre' },
  { key: 'authority', de: 'Behörde', en: 'authority' },
  { key: 'immigration_office', de: 'Ausländerbehörde', en: 'immigration office', aliases: ['ABH'] },
  { key: 'welfare_office', de: 'Sozialamt', en: 'social welfare office' },
  { key: 'jobcenter', de: 'Jobcenter', en: 'Jobcenter', aliases: ['JC'] },
  { key: 'refugee_social_work', de: 'Flüchtlingssozialarbeit', en: 'refugee social work', aliases: ['FSA'] },
  { key: 'mbe', de: 'MBE', en: 'MBE' },
  { key: 'jmd', de: 'JMD', en: 'JMD' },
  { key: 'regional_advice', de: 'Regionale Beratung', en: 'regional advice' },
  { key: 'coordination', de: 'KIM-Koordination/Clearing', en: 'KIM coordination or clearing' },
  { key: 'new_allocation', de: 'Neuzuweisung', en: 'new allocation', aliases: ['Zuweisung'] },
  { key: 'walk_in', de: 'offene Sprechstunde', en: 'open consultation hour', aliases: ['Sprechstunde'] },
  { key: 'outreach', de: 'aufsuchende Arbeit', en: 'outreach work' },
  { key: 'school', de: 'Schule/Kita', en: 'school or daycare' },
  { key: 'volunteers', de: 'Ehrenamt', en: 'volunteers' },
  { key: 'mso', de: 'Migrant*innenselbstorganisation', en: 'migrant organisation' },
  { key: 'other', de: 'Sonstiges', en: 'other' },
  { key: 'x', de: 'ohne Angabe', en: 'not stated' },
]

export const PHASE: readonly Code[] = [
  {
    key: '1',
    de: '1 Intake/Klärung',
    en: '1 Intake/clarification',
    aliases: ['Klärungsphase', 'Phase 1', 'Intake (Klärungsphase)'],
  },
  { key: '2', de: '2 Assessment', en: '2 Assessment', aliases: ['Phase 2'] },
  {
    key: '3',
    de: '3 Zielvereinbarung/Serviceplanung',
    en: '3 Agreement on goals/service planning',
    aliases: ['Hilfeplanung', 'Phase 3'],
  },
  { key: '4', de: '4 Linking', en: '4 Linking', aliases: ['Phase 4'] },
  { key: '5', de: '5 Monitoring', en: '5 Monitoring', aliases: ['Phase 5'] },
  { key: '6', de: '6 Re-Assessment', en: '6 Re-assessment', aliases: ['Reassessment', 'Phase 6'] },
  { key: '7', de: '7 Evaluation', en: '7 Evaluation', aliases: ['Phase 7'] },
]

export const INTENSITY: readonly Code[] = [
  { key: 'A', de: 'A hoher Bedarf', en: 'A high need', hint: '4 Std./Woche' },
  { key: 'B', de: 'B mittlerer Bedarf', en: 'B medium need', hint: '3 Std./Woche' },
  { key: 'C', de: 'C geringer Bedarf', en: 'C low need', hint: '2 Std./Woche' },
  { key: 'D', de: 'D Nachbetreuung/Verweis', en: 'D aftercare/referral', hint: '0,25 Std./Woche' },
]
