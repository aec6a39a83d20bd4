import { html, type TemplateResult } from 'lit'
import type { templateText } from '../../text/template.ts'
import type { Menu } from '../../ui/menu.ts'

/** An entry of a list that has an order: what it is called, and where it stands among how many. */
export interface Place {
  readonly key: string
  readonly name: string
  readonly place: number
  readonly of: number
}

/** The buttons that move an entry up and down in its list. */
export function moveButtons(
  { key, name, place, of }: Place,
  t: ReturnType<typeof templateText>,
  move: (step: -1 | 1) => void,
): TemplateResult {
  return html`
    <button
      id="up-${key}"
      class="quiet"
      type="button"
      aria-label=${t.up(name)}
      aria-disabled=${place === 0}
      @click=${() => move(-1)}
    >
      <span aria-hidden="true">↑</span>
    </button>
    <button
      id="down-${key}"
      class="quiet"
      type="button"
      aria-label=${t.down(name)}
      aria-disabled=${place === of - 1}
      @click=${() => move(1)}
    >
      <span aria-hidden="true">↓</span>
    </button>
  `
}

const find = <T extends HTMLElement>(root: ParentNode, id: string): T | null =>
  root.querySelector<T>(`#${CSS.escape(id)}`)

/** Keeps the focus with the button of what has moved, wherever that is now. */
export function followMoved(root: ParentNode, key: string, step: -1 | 1): void {
  find(root, `${step < 0 ? 'up' : 'down'}-${key}`)?.focus()
}

/** Closes the menu of an entry; where the entry has gone, the focus goes to what adds one. */
export function closeMenu(root: ParentNode, key: string): void {
  const menu = find<Menu>(root, `menu-${key}`)
  if (menu) menu.close()
  else find(root, 'add')?.focus()
}
