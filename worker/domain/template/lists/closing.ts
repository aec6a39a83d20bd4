import type { Code } from '../code.ts'

export const CLOSING_TYPE: readonly Code[] = [
  { key: 'regular', de: 'regelgerechter Abschluss', en: 'regular completion' },
  { key: 'abort', de: 'Abbruch', en: 'broken off' },
]

export const CLOSING_REASON: readonly Code[] = [
  {
    key: 'goals_reached',
    de: 'Ziele erreicht',
    en: 'goals reached',
    allows: ['regular'],
    kinds: ['cm'],
    aliases: ['Zielerreichung', 'Ziel erreicht'],
  },
  {
    key: 'by_client',
    de: 'Beendigung durch Klient*in',
    en: 'ended by the client',
    allows: ['regular', 'abort'],
  },
  { key: 'by_worker', de: 'Beendigung durch Fachkraft', en: 'ended by the case manager', allows: ['abort'] },
  {
    key: 'no_cooperation',
    de: 'mangelhafte/eingestellte Kooperation',
    en: 'insufficient or ended cooperation',
    allows: ['abort'],
  },
  {
    key: 'moved',
    de: 'Umzug',
    en: 'moved away',
    allows: ['regular', 'abort'],
    aliases: ['verzogen', 'Umzug Klient*in'],
  },
  {
    key: 'lost_contact',
    de: 'fehlender Kontakt (über sechs Monate)',
    en: 'no contact (over six months)',
    allows: ['abort'],
    aliases: ['Kontaktabbruch', 'fehlender Kontakt', 'kein Kontakt'],
  },
  { key: 'consent_withdrawn', de: 'Einwilligung widerrufen', en: 'consent withdrawn', allows: ['abort'] },
  {
    key: 'house_rules',
    de: 'Missachtung von Vereinbarungen/Hausordnung',
    en: 'agreements or house rules disregarded',
    allows: ['abort'],
  },
  {
    key: 'voluntary_departure',
    de: 'freiwillige Ausreise',
    en: 'voluntary departure',
    allows: ['regular', 'abort'],
  },
  { key: 'deported', de: 'Abschiebung', en: 'deportation', allows: ['abort'] },
  { key: 'died', de: 'Tod', en: 'death', allows: ['abort'] },
  {
    key: 'handed_over',
    de: 'Übergabe an anderen Dienst',
    en: 'handed over to another service',
    allows: ['regular'],
  },
  {
    key: 'short_done',
    de: 'Kurzberatung abgeschlossen',
    en: 'short consultation completed',
    allows: ['regular'],
    kinds: ['short'],
  },
  {
    key: 'referred',
    de: 'weiterverwiesen',
    en: 'referred',
    allows: ['regular'],
    aliases: ['verwiesen', 'weitervermittelt'],
  },
  { key: 'no_need', de: 'kein Bedarf mehr', en: 'no further need', allows: ['regular'] },
  {
    key: 'naturalised',
    de: 'eingebürgert',
    en: 'naturalised',
    allows: ['regular'],
    aliases: ['Einbürgerung'],
  },
]

export const GOALS_MET: readonly Code[] = [
  { key: 'full', de: 'erreicht', en: 'reached', aliases: ['ja'] },
  { key: 'partly', de: 'teilweise erreicht', en: 'partly reached' },
  { key: 'not', de: 'nicht erreicht', en: 'not reached', aliases: ['nein'] },
]
