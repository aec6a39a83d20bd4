import { notify } from '../app/announce.ts'
import { language } from '../app/language.ts'
import { sheetText } from '../text/sheet.ts'
import type { DialogName } from './sheet-dialogs.ts'

/** Opens a dialog of the sheet page, whose code comes with the first one; says so where it does not come. */
export async function openDialog(root: ParentNode, name: DialogName, rows: readonly string[]): Promise<void> {
  try {
    await import('./sheet-dialogs.ts')
  } catch {
    notify({ level: 'error', text: sheetText(language.value).notLoaded })
    return
  }
  await root.querySelector('kim-sheet-dialogs')?.show(name, rows)
}
