/** What a key can ask for. Commands marked `page` in the keymap are carried out by the page around the grid. */
export type CommandId = (typeof KEYMAP)[number]['command']

interface Binding {
  /** `Ctrl+Shift+ArrowUp`: modifiers in the order Ctrl, Alt, Shift, then `KeyboardEvent.key`; letters in upper case. */
  readonly keys: readonly string[]
  readonly command: string
  readonly section: 'move' | 'select' | 'edit' | 'clipboard' | 'rows' | 'other'
  readonly page?: true
}

/** Every key of the grid in Ready mode; the help sheet shows this list, with the words of `text/keys.ts`. */
export const KEYMAP = [
  {
    keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
    command: 'move',
    section: 'move',
  },
  {
    keys: ['Ctrl+ArrowUp', 'Ctrl+ArrowDown', 'Ctrl+ArrowLeft', 'Ctrl+ArrowRight'],
    command: 'jump',
    section: 'move',
  },
  {
    keys: ['Home'],
    command: 'row-start',
    section: 'move',
  },
  {
    keys: ['End'],
    command: 'row-end',
    section: 'move',
  },
  {
    keys: ['Ctrl+Home'],
    command: 'sheet-start',
    section: 'move',
  },
  {
    keys: ['Ctrl+End'],
    command: 'sheet-end',
    section: 'move',
  },
  {
    keys: ['PageUp', 'PageDown'],
    command: 'page',
    section: 'move',
  },
  {
    keys: ['Alt+PageUp', 'Alt+PageDown'],
    command: 'page-sideways',
    section: 'move',
  },
  {
    keys: ['Tab', 'Shift+Tab'],
    command: 'next',
    section: 'move',
  },
  {
    keys: ['Enter', 'Shift+Enter'],
    command: 'down',
    section: 'move',
  },
  {
    keys: ['F8', 'Shift+F8'],
    command: 'issue',
    section: 'move',
  },
  {
    keys: ['Shift+ArrowUp', 'Shift+ArrowDown', 'Shift+ArrowLeft', 'Shift+ArrowRight'],
    command: 'extend',
    section: 'select',
  },
  {
    keys: ['Ctrl+Shift+ArrowUp', 'Ctrl+Shift+ArrowDown', 'Ctrl+Shift+ArrowLeft', 'Ctrl+Shift+ArrowRight'],
    command: 'extend-jump',
    section: 'select',
  },
  {
    keys: ['Shift+Home', 'Shift+End', 'Ctrl+Shift+Home', 'Ctrl+Shift+End', 'Shift+PageUp', 'Shift+PageDown'],
    command: 'extend-far',
    section: 'select',
  },
  {
    keys: ['Ctrl+A'],
    command: 'select-all',
    section: 'select',
  },
  {
    keys: ['Shift+ '],
    command: 'select-row',
    section: 'select',
  },
  {
    keys: ['Ctrl+ '],
    command: 'select-column',
    section: 'select',
  },
  {
    // A blank alone would wipe the cell, and screen readers' users press it to open things.
    keys: ['F2', ' '],
    command: 'edit',
    section: 'edit',
  },
  {
    keys: ['Alt+ArrowDown'],
    command: 'open-list',
    section: 'edit',
  },
  {
    keys: ['Delete'],
    command: 'clear',
    section: 'edit',
  },
  {
    keys: ['Backspace'],
    command: 'clear-and-edit',
    section: 'edit',
  },
  {
    keys: ['Ctrl+Enter'],
    command: 'fill-selection',
    section: 'edit',
  },
  {
    keys: ['Ctrl+D'],
    command: 'fill-down',
    section: 'edit',
  },
  {
    keys: ['Ctrl+R'],
    command: 'fill-right',
    section: 'edit',
  },
  { keys: ['Ctrl+C'], command: 'copy', section: 'clipboard' },
  { keys: ['Ctrl+X'], command: 'cut', section: 'clipboard' },
  { keys: ['Ctrl+V'], command: 'paste', section: 'clipboard' },
  {
    keys: ['Alt+Delete'],
    command: 'remove-rows',
    section: 'rows',
  },
  {
    keys: ['Ctrl+Alt+Enter'],
    command: 'confirm-rows',
    section: 'rows',
  },
  {
    keys: ['Alt+K', 'Ctrl+Alt++'],
    command: 'one-more',
    section: 'rows',
  },
  {
    keys: ['Ctrl+Shift+D'],
    command: 'duplicate-rows',
    section: 'rows',
  },
  {
    keys: ['Alt+M'],
    command: 'row-menu',
    section: 'rows',
    page: true,
  },
  {
    keys: ['Alt+H'],
    command: 'history',
    section: 'rows',
  },
  {
    keys: ['Alt+R'],
    command: 'ask',
    section: 'rows',
    page: true,
  },
  {
    keys: ['Ctrl+Shift+L', 'Alt+Shift+ArrowDown'],
    command: 'column-menu',
    section: 'other',
  },
  {
    keys: ['Ctrl+Alt+L'],
    command: 'ask-again',
    section: 'other',
  },
  {
    keys: ['Alt+G'],
    command: 'fold',
    section: 'other',
  },
  { keys: ['Ctrl+Z'], command: 'undo', section: 'other', page: true },
  {
    keys: ['Ctrl+Y', 'Ctrl+Shift+Z'],
    command: 'redo',
    section: 'other',
    page: true,
  },
  {
    keys: ['Ctrl+F'],
    command: 'find',
    section: 'move',
  },
  {
    keys: ['F3', 'Shift+F3'],
    command: 'find-next',
    section: 'move',
  },
  {
    keys: ['Ctrl+G', 'F5'],
    command: 'go-to',
    section: 'move',
  },
  {
    keys: ['F1'],
    command: 'help',
    section: 'other',
    page: true,
  },
  {
    keys: ['F6', 'Shift+F6'],
    command: 'leave',
    section: 'other',
    page: true,
  },
  {
    keys: ['Escape'],
    command: 'escape',
    section: 'other',
  },
] as const satisfies readonly Binding[]

const BY_KEY = new Map<string, CommandId>(
  KEYMAP.flatMap((binding) => binding.keys.map((key) => [key, binding.command] as const)),
)

const PAGE: ReadonlySet<CommandId> = new Set(
  KEYMAP.flatMap((binding): CommandId[] => ('page' in binding ? [binding.command] : [])),
)

/** The part of a keyboard event that names a key. */
export interface Stroke {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  /** The key on the keyboard, whatever stands on it: `KeyZ`. */
  readonly code?: string
}

/** A letter of a script that has no A to Z on its keys: Cyrillic, Greek, Arabic, also where a key makes two at once. */
const FOREIGN = /^[\p{L}\p{M}]+$/u
const LATIN = /\p{Script=Latin}/u

// Shortcuts are named by Latin letters. On a keyboard that has them the letter counts, wherever it lies (Ctrl+Z on QWERTZ);
// on one that has others, the place of the key.
function keyOf({ key, code, ctrlKey, metaKey, altKey }: Stroke): string {
  const isForeign = (ctrlKey || metaKey || altKey) && FOREIGN.test(key) && !LATIN.test(key)
  const letter = isForeign ? /^Key([A-Z])$/.exec(code ?? '')?.[1] : undefined
  return letter ?? (key.length === 1 ? key.toUpperCase() : key)
}

/** Name of a stroke as the keymap writes it; Command on a Mac counts as Ctrl. */
export function strokeName(stroke: Stroke): string {
  const key = keyOf(stroke)
  const ctrl = stroke.ctrlKey || stroke.metaKey ? 'Ctrl+' : ''
  const alt = stroke.altKey ? 'Alt+' : ''
  const shift = stroke.shiftKey ? 'Shift+' : ''
  return `${ctrl}${alt}${shift}${key}`
}

/** The command of a stroke in Ready mode; undefined when the grid does not know it. */
export function commandOf(stroke: Stroke): CommandId | undefined {
  return BY_KEY.get(strokeName(stroke))
}

/** Whether the page, not the grid, carries the command out. */
export function isPageCommand(command: CommandId): boolean {
  return PAGE.has(command)
}

/**
 * Whether a stroke begins text: a character, also one made with AltGr (Windows reports Ctrl+Alt),
 * a dead key, or a key that an input method has taken.
 */
export function beginsText(stroke: Stroke & { readonly isComposing?: boolean; altGraph?: boolean }): boolean {
  if (stroke.key === 'Dead' || stroke.key === 'Process' || stroke.isComposing) return true
  if ([...stroke.key].length !== 1 || stroke.metaKey) return false
  return stroke.altGraph === true || !(stroke.ctrlKey || stroke.altKey)
}
