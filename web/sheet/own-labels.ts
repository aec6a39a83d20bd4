import { keepUnsent } from '../app/unsent.ts'
import { Store } from '../app/store.ts'
import type { Labels } from './key-file.ts'

/** Labels of the key file that is open, null when none is. In this page's memory alone: never sent, never stored. */
export const ownLabels = new Store<Labels | null>(null)

/** Whether labels were written that the file does not have yet. */
export const labelsChanged = new Store(false)

/** Shows the labels of a file. */
export function openLabels(labels: Labels): void {
  ownLabels.set(labels)
  labelsChanged.set(false)
}

/** Writes a label; an empty one goes. */
export function setLabel(number: string, label: string): void {
  const labels = new Map(ownLabels.value ?? [])
  if (label.trim() === '') labels.delete(number)
  else labels.set(number, label.trim())
  ownLabels.set(labels)
  labelsChanged.set(true)
}

/** Forgets all labels. */
export function closeLabels(): void {
  ownLabels.set(null)
  labelsChanged.set(false)
}

window.addEventListener('beforeunload', (event) => {
  if (labelsChanged.value) event.preventDefault()
})

// Whoever signs out leaves no names on the screen for the next person.
keepUnsent({
  flush: async () => 0,
  discard: async () => closeLabels(),
})
