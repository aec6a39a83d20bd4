import { session } from '../../../web/app/session.ts'
import { location } from '../../../web/app/router.ts'
import { routeOf } from '../../../web/app/route.ts'
import { chooseLanguage } from '../../../web/app/language.ts'
import { dismissNotice } from '../../../web/app/announce.ts'
import '../../../web/app/kim-app.ts'
import '../../../web/style/tokens.css'
import '../../../web/style/base.css'

/** Opens the application at an address, as after loading the document there. */
export function openAt(path: string): HTMLElement {
  close()
  history.replaceState(null, '', path)
  chooseLanguage('de')
  dismissNotice()
  session.set({ state: 'loading' })
  location.set({ route: routeOf(window.location.pathname), path, moved: false })
  const app = document.createElement('kim-app')
  document.body.append(app)
  return app
}

/** Takes the application off the page. */
export function close(): void {
  for (const app of document.querySelectorAll('kim-app')) app.remove()
}

/** The element that has the focus, however deep in shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active
}
