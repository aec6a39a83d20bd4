import type { ReactiveControllerHost } from 'lit'
import type { Language } from '../text/catalogue.ts'
import { readLocal, writeLocal } from './local.ts'
import { Store, StoreController } from './store.ts'

const KEY = 'kim-language'

/** The language of the interface: German unless the person chose English on this device. */
export const language = new Store<Language>(readLocal(KEY) === 'en' ? 'en' : 'de')

const tellDocument = (value: Language): void => {
  document.documentElement.lang = value
}
tellDocument(language.value)
language.subscribe(tellDocument)

/** Switches the interface and remembers the choice on this device. */
export function chooseLanguage(value: Language): void {
  // Where it cannot be kept, the choice holds for this visit alone.
  writeLocal(KEY, value)
  language.set(value)
}

/** The texts of one catalogue in the current language; renders `host` anew when the language changes. */
export function textsFor<T>(host: ReactiveControllerHost, catalogue: (language: Language) => T): () => T {
  const current = new StoreController(host, language)
  return () => catalogue(current.value)
}
