import { html, nothing, type TemplateResult } from 'lit'
import type { Language } from '../text/catalogue.ts'
import { sheetText } from '../text/sheet.ts'
import '../ui/message.ts'
import { said } from '../ui/said.ts'
import type { Desk } from './desk.ts'
import { instantText } from './words.ts'

/** What the person has to know of the whole sheet before they read on; nothing for an open sheet of their own. */
export function sheetBanner(desk: Desk, language: Language): TemplateResult | typeof nothing {
  const t = sheetText(language)
  if (desk.keptAt !== null)
    return html`<kim-message level="warn"
      >${said(t.readKept(instantText(desk.keptAt, language)))}</kim-message
    >`
  const text = bannerText(desk, t)
  return text === '' ? nothing : html`<kim-message level="info">${said(text)}</kim-message>`
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
