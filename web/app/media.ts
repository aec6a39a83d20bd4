import { Store } from './store.ts'

/** Whether a media query matches, kept up as the window changes. */
export function mediaStore(query: string): Store<boolean> {
  const media = matchMedia(query)
  const store = new Store(media.matches)
  media.addEventListener('change', () => store.set(media.matches))
  return store
}
