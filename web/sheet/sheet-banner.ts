import { html, nothing, type TemplateResult } from 'lit'
import { columnOf } from '#domain/template/template.ts'
import type { Language } from '../text/catalogue.ts'
import { sheetText } from '../text/sheet.ts'
import '../ui/message.ts'
import { said } from '../ui/said.ts'
import type { Desk } from './desk.ts'
import { caseText, instantText } from './words.ts'

/** What the person has to know of the whole sheet before they read on; nothing for an open sheet of their own. */
export function sheetBanner(desk: Desk, language: Language): TemplateResult | typeof nothing {
  const t = sheetText(language)
  if (desk.keptAt !== null)
    return html`<kim-message level="warn"
      >${said(t.readKept(instantText(desk.keptAt, language)))}</kim-message
    >`
  const text = bannerText(desk, t)
  const apart = apartText(desk, language)
  if (text === '' && apart === '') return nothing
  return html`
    ${text === '' ? nothing : html`<kim-message level="info">${said(text)}</kim-message>`}
    ${apart === '' ? nothing : html`<kim-message level="warn">${said(apart)}</kim-message>`}
  `
}

/** Rows named one by one; more of them are only counted. */
const FEW = 5

// What was changed in the month before after this sheet was submitted: its unit looks, and proposes a correction where it is due.
function apartText({ store, isMember }: Desk, language: Language): string {
  const rows = store?.rows.filter(({ apart = [] }) => apart.length > 0) ?? []
  if (!store || rows.length === 0) return ''
  const t = sheetText(language)
  const named = rows.slice(0, FEW).map(({ caseNumber, apart = [] }) => {
    const columns = apart.map((key) => columnOf(store.template, key)?.[language] ?? key)
    return `${caseText(caseNumber, language)} (${columns.join(', ')})`
  })
  const list = rows.length > FEW ? [...named, '…'] : named
  return t.apart(rows.length, list.join('; '), isMember && store.state === 'accepted')
}

function bannerText({ store, isMember }: Desk, t: ReturnType<typeof sheetText>): string {
  switch (store?.state) {
    case 'submitted':
      return store.nil ? t.readNil : isMember ? t.readSubmitted : t.readCoordinator
    case 'accepted':
      return isMember ? t.readAccepted : t.readCoordinator
    case 'open':
      return isMember ? '' : t.readCoordinator
    case 'reopened':
      return isMember ? t.reopenedText(store.reason) : t.readCoordinator
    case 'unopened':
    case undefined:
      return ''
  }
}
